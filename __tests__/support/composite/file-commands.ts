import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files a step writes its results to, by the name after `GITHUB_`. */
export type StepFiles = Record<'PATH' | 'ENV' | 'STEP_SUMMARY' | 'STATE' | 'OUTPUT', string>;

/** What a step wrote; `problems` are the runner's errors, any of `invalid` fails the step. */
export interface FileResults {
  path: string[];
  env: Record<string, string>;
  summary: string;
  state: Record<string, string>;
  outputs: Record<string, string>;
  problems: string[];
  invalid: boolean;
}

/** Creates a step's empty files; `mark` keeps the steps apart. */
export function createFiles(folder: string, mark: string): StepFiles {
  const create = (prefix: string) => {
    const file = join(folder, `${prefix}_${mark}`);
    writeFileSync(file, '');
    return file;
  };
  return {
    PATH: create('add_path'),
    ENV: create('set_env'),
    STEP_SUMMARY: create('step_summary'),
    STATE: create('save_state'),
    OUTPUT: create('set_output'),
  };
}

/** Reads them back, in the order and with the rules of src/Runner.Worker/FileCommandManager.cs. */
export function readFiles(files: StepFiles): FileResults {
  const problems: string[] = [];
  let invalid = false;
  const pairs = (name: 'ENV' | 'STATE' | 'OUTPUT') => {
    try {
      return readPairs(content(files[name]));
    } catch (error) {
      invalid = true;
      problems.push(`Unable to process file command '${name.toLowerCase()}' successfully.`);
      problems.push((error as Error).message);
      return {};
    }
  };
  const path = content(files.PATH)
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '');
  const env = pairs('ENV');
  for (const name of Object.keys(env).filter((key) => key.toUpperCase() === 'NODE_OPTIONS')) {
    problems.push(`Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    delete env[name];
  }
  const summary = readSummary(files.STEP_SUMMARY, problems);
  const state = pairs('STATE');
  const outputs = pairs('OUTPUT');
  return { path, env, summary, state, outputs, problems, invalid };
}

/**
 * Parses `name=value` lines and `name<<delimiter` blocks (EnvFileKeyValuePairs in
 * src/Runner.Worker/FileCommandManager.cs). Only \n ends a line, as on Linux and macOS.
 */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^([\s\S]*?)(=|<<)([\s\S]*)$/.exec(line) ?? [];
    if (!sign) throw new Error(`Invalid format '${line}'`);
    if (sign === '=' && name !== '') {
      pairs[name] = rest;
      continue;
    }
    if (name === '' || rest === '') {
      throw new Error(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      );
    }
    const end = lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    pairs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return pairs;
}

// CreateStepSummaryCommand: AttachmentSizeLimit is 1 MiB; a larger summary is an error message on
// the step and nothing on the page, and the step does not fail for it.
function readSummary(file: string, problems: string[]): string {
  const summary = content(file);
  const size = Buffer.byteLength(summary);
  if (size <= 1024 * 1024) return summary;
  const kilobytes = Math.floor(size / 1024);
  problems.push(
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
  );
  return '';
}

function content(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // A step may remove its own file; the runner takes that for an empty one.
    return '';
  }
}
