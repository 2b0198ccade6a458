import type { AnyAction, Outputs, Result } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import { UsageError } from '../core/usage-error.js';
import type { Context } from '../formats/format.js';
import { formatOf } from '../formats/index.js';
import { logText } from '../formats/sink.js';
import { commandLabel, readArguments } from '../inputs/arguments.js';
import { parseInputs, type Values } from '../inputs/parse.js';
import { actionHelp } from './help.js';
import { hiddenLog, liveLog } from './live-log.js';
import { type Environment, makeWorld } from './make-world.js';
import { refuseOutputs } from './refuse-outputs.js';
import { terminalProgress } from './terminal-progress.js';
import { withRun } from './with-run.js';
import { hasFindingsLog, writeOutputs } from './write-outputs.js';

/** What a command needs of the process around it. */
export interface Terminal {
  directory: string;
  environment: Environment;
  out: Stream;
  err: Stream;
  /** The entry of the worker thread. */
  worker: URL | undefined;
}

/** The part of a stream that is used. */
export interface Stream {
  isTTY?: boolean;
  /** Whether what is written goes into a file. */
  isFile?: boolean;
  write(text: string): unknown;
}

/** Runs one action as a command. Answers its exit code; a usage mistake is 1, said on `err`. */
export async function runCommand(
  action: AnyAction,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const flagsEnd = args.includes('--') ? args.indexOf('--') : args.length;
  if (args.slice(0, flagsEnd).some((arg) => arg === '--help' || arg === '-h')) {
    terminal.out.write(actionHelp(action));
    return 0;
  }
  try {
    return await runParsed(action, args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err.write(`cohesix ${action.name}: ${logText(error.message)}\n`);
    return 1;
  }
}

async function runParsed(
  action: AnyAction,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const label = commandLabel(action.inputs);
  const raw = readArguments(action.inputs, args);
  const shared = parseInputs(sharedInputs, raw, label);
  const progress = terminalProgress(terminal.err, terminal.environment);
  // What another program reads from the output is no place for what people watch.
  const watched = shared.format === 'text' ? terminal.out : terminal.err;
  const live = shared.quiet ? hiddenLog : liveLog(watched);
  const world = makeWorld({ ...terminal, host: 'terminal', progress, live });
  const paths = {
    ...{ report: shared.report, sarif: shared.sarif, html: shared.html },
    log: hasFindingsLog(action) ? shared.logFile : undefined,
    evidence: shared.evidence,
  };
  const given = parseInputs(action.inputs, raw, label);
  refuseOutputs(world, action, given, label);
  const began = world.clock.now();
  const result = await action.run(given as never, world);
  const report = withRun(result.report, action, raw, world);
  progress.end();
  const circumstances = { began, subject: undefined, others: result.evidence ?? [] };
  const { log, lost } = await writeOutputs(world, report, paths, circumstances);
  await show({ ...result, report }, shared, log, terminal);
  for (const one of lost) terminal.err.write(`cohesix ${action.name}: ${logText(one)}\n`);
  return result.exitCode || Math.min(lost.length, 1);
}

/** Prints what came of it; `log` has it all. */
async function show(
  { report, preamble, file, lastLine }: Result<Outputs>,
  shared: Values<typeof sharedInputs>,
  log: string,
  terminal: Terminal,
): Promise<void> {
  const isFile = file !== undefined && shared.format === 'text';
  if (isFile) printFile(file, terminal);
  const last = lastLine !== undefined && shared.format === 'text' ? `${logText(lastLine)}\n` : '';
  if (shared.quiet && report.verdict !== 'fail') {
    terminal.out.write(last);
    return;
  }
  const isText = preamble !== undefined && shared.format === 'text';
  const sections = report.sections.filter((section) => {
    if (section.kind === 'text') return !isFile || section.text !== file;
    // The preamble has the diffs.
    return section.kind !== 'diff' || !isText;
  });
  const shown = { ...report, sections };
  if (isText) {
    terminal.out.write(`${preamble.split('\n').map(logText).join('\n')}\n`);
  }
  const format = await formatOf(shared.format);
  const stream = isFile ? terminal.err : terminal.out;
  stream.write(format(shown, contextOf(terminal, stream, shared.report ?? log)) + last);
}

/** A file as it is, byte for byte, except where a terminal or the runner of a workflow would act on what it says. */
function printFile(text: string, { out, environment }: Terminal): void {
  const acts = out.isTTY === true || (environment.GITHUB_ACTIONS === 'true' && !out.isFile);
  out.write(
    acts
      ? text
          .split(/(?<=\n)/)
          .map((line) => logText(line))
          .join('')
      : text,
  );
}

function contextOf({ environment }: Terminal, stream: Stream, complete: string): Context {
  return { colour: wantsColour(stream, environment), link: () => undefined, complete };
}

/** NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether it is a terminal. */
export function wantsColour({ isTTY }: Stream, environment: Environment): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
  return isTTY === true && environment.TERM !== 'dumb' && !environment.CI;
}
