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
  const { code, out, err } = await runCli(folder.path, call);
  expect(err).toBe('');
  return { code, out };
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

  test('the table is the expected one, byte for byte, and a second run changes nothing', async () => {
    const first = await report(args);
    expect(table().toString()).toBe(expected.toString());
    expect(table().equals(expected)).toBe(true);
    const second = await report(args);
    expect(table().equals(expected)).toBe(true);
    const refused = ({ severity }: { severity: string }) => severity === 'error';
    expect(second.findings.filter(refused)).toEqual(first.findings.filter(refused));
    expect(second.findings.filter(({ severity }) => severity === 'notice')).toEqual([]);
  });

  test('what is found stands on its lines', async () => {
    if (!existsSync(join(golden, name, 'findings'))) return;
    const wanted = read('findings')
      .toString()
      .split('\n')
      .filter((line) => line !== '');
    const found = foundIn(await report(args));
    expect(found).toEqual(wanted.map((line) => expect.stringMatching(beginning(line))));
  });

  test('a check writes nothing and ends with 1 when the table is not the expected one', async () => {
    const refused = (await report(args, '--dry-run')).verdict === 'fail';
    const { code } = await run(args, '--check');
    expect(table().equals(input)).toBe(true);
    expect(code).toBe(refused || !input.equals(expected) ? 1 : 0);
  });

  test('a dry run prints the resulting file, nothing else, and writes nothing', async () => {
    const { code, out } = await runCli(folder.path, [
      ...['annotate-batch', '--metadata', 'TABLE.md', ...args, '--dry-run'],
    ]);
    expect(out).toBe(code === 0 ? expected.toString() : '');
    expect(table().equals(input)).toBe(true);
  });
});

function beginning(line: string): RegExp {
  return new RegExp(`^${line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?: |$|[;:,])`);
}
