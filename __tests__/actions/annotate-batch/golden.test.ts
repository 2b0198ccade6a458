import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/report.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

// A case is a folder whose name is its promise: input.md, the arguments in `call` (one a line), expected.md,
// `findings` (line, rule, severity and perhaps how the message begins), and `files` that lie around the table.

const golden = join(repositoryRoot, '__tests__/golden/annotate-batch');

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

async function run(args: readonly string[], ...more: string[]) {
  const call = ['annotate-batch', '--metadata', 'TABLE.md', ...args, ...more];
  return runCli(folder.path, call);
}

async function report(args: readonly string[], ...more: string[]): Promise<Report> {
  return JSON.parse((await run(args, '--format', 'json', ...more)).out) as Report;
}

function foundIn({ findings }: Report): string[] {
  return findings.map(
    ({ place, rule, severity, message }) => `${place?.line} ${rule} ${severity} ${message}`,
  );
}

describe.each(readdirSync(golden))('%s', (name) => {
  const read = (file: string) => readFileSync(join(golden, name, file));
  const args = read('call').toString().trimEnd().split('\n');
  const input = read('input.md');
  const expected = read('expected.md');
  const table = () => readFileSync(join(folder.path, 'TABLE.md'));

  beforeEach(() => {
    folder.write('TABLE.md', input);
    const files = join(golden, name, 'files');
    if (existsSync(files)) cpSync(files, folder.path, { recursive: true });
  });

  test('the table is the expected one, byte for byte, with findings on its lines; a second run changes nothing', async () => {
    const first = await report(args);
    expect(table().toString()).toBe(expected.toString());
    expect(table().equals(expected)).toBe(true);
    if (existsSync(join(golden, name, 'findings'))) {
      const wanted = read('findings')
        .toString()
        .split('\n')
        .filter((line) => line !== '');
      expect(foundIn(first)).toEqual(wanted.map((line) => expect.stringMatching(beginning(line))));
    }
    const second = await report(args);
    expect(table().equals(expected)).toBe(true);
    expect(foundIn(second)).toEqual(
      foundIn(first).slice(0, first.findings.filter((one) => !isWritten(one)).length),
    );
  });

  test('a check and a dry run write nothing: one ends with 1 when the table is another, one prints it and nothing else', async () => {
    const dry = await run(args, '--dry-run');
    expect(dry.out).toBe(dry.code === 0 ? expected.toString() : '');
    const isFine = dry.code === 0 && input.equals(expected);
    expect((await run(args, '--check')).code).toBe(isFine ? 0 : 1);
    expect(table().equals(input)).toBe(true);
  });
});

/** What was done is said once. */
function isWritten({ severity }: Report['findings'][number]): boolean {
  return severity === 'notice';
}

function beginning(line: string): RegExp {
  return new RegExp(`^${line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?: |$|[;:,])`);
}
