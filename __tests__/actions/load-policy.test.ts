import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/actions/load-policy.js';
import { runCli, worldOf } from '../support/run-cli.js';
import { asNobody, type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const load = (given?: string, directory = folder.path) =>
  loadPolicy(worldOf(directory), given, ['header/missing']);
const linesOf = async (given?: string) => {
  const { policy, path } = await load(given);
  return [policy.headers?.lines, path];
};

test('the policy is .github/cohesix.yml, else cohesix.yml, else every default', async () => {
  expect(await load()).toEqual({ policy: {}, path: undefined });
  folder.write('cohesix.yml', 'headers: {lines: 2}\n');
  expect(await linesOf()).toEqual([2, 'cohesix.yml']);
  folder.write('.github/cohesix.yml', 'headers: {lines: 1}\n');
  expect(await linesOf()).toEqual([1, '.github/cohesix.yml']);
});

test('one that is named is read instead, counted from where the command is called', async () => {
  folder.write('cohesix.yml', 'headers: {lines: 2}\n');
  folder.write('sub/other.yml', 'headers: {lines: 3}\n');
  mkdirSync(at('.git'));
  expect(await linesOf('sub/other.yml')).toEqual([3, 'sub/other.yml']);
  expect(await linesOf(at('sub/other.yml'))).toEqual([3, at('sub/other.yml')]);
  expect((await load('other.yml', at('sub'))).policy.headers?.lines).toBe(3);
  expect((await load(undefined, at('sub'))).policy.headers?.lines).toBe(2);
});

describe('a policy that is there but cannot be used stops the run, and no other one takes its place', () => {
  const message = async (given?: string) => {
    folder.write('docs/a.md', 'x');
    const args = given === undefined ? [] : ['--policy', given];
    const { code, out, err } = await runCli(folder.path, ['validate-batch', ...args]);
    expect([code, out]).toEqual([1, '']);
    return err.replace(/^cohesix validate-batch: /, '').trimEnd();
  };
  const cure = 'correct --policy, or leave it out';

  test('a link, which is not followed', async () => {
    folder.write('real.yml', 'headers: {lines: 2}\n');
    folder.write('cohesix.yml', 'headers: {lines: 2}\n');
    mkdirSync(at('.github'));
    symlinkSync('../real.yml', at('.github/cohesix.yml'));
    expect(await message()).toBe(`.github/cohesix.yml: a link, not a regular file; ${cure}`);
    symlinkSync('none', at('broken.yml'));
    expect(await message('broken.yml')).toBe(`broken.yml: a link, not a regular file; ${cure}`);
  });

  test('a folder or a pipe', async () => {
    mkdirSync(at('cohesix.yml'));
    expect(await message()).toBe(`cohesix.yml: a directory, not a regular file; ${cure}`);
    execFileSync('mkfifo', [at('pipe')]);
    expect(await message('pipe')).toBe(`pipe: a named pipe, not a regular file; ${cure}`);
    expect(await message('/dev/zero')).toBe(`/dev/zero: a device, not a regular file; ${cure}`);
  });

  test('one that is missing, too large, or broken', async () => {
    expect(await message('none.yml')).toBe(`none.yml: no such file; ${cure}`);
    folder.write('cohesix.yml', `# ${'x'.repeat(1024 * 1024)}`);
    expect(await message()).toBe(`cohesix.yml: larger than 1,048,576 bytes; ${cure}`);
    folder.write('cohesix.yml', 'headers:\n  lines: 12\n  rules:\n    header/mising: error\n');
    expect(await message()).toBe(
      'cohesix.yml:4:5: unknown rule "header/mising", did you mean "header/missing"?',
    );
  });

  test('one that may not be read', async () => {
    chmodSync(folder.write('cohesix.yml', 'headers: {lines: 2}\n'), 0o000);
    chmodSync(folder.path, 0o755);
    await asNobody(() =>
      expect(load()).rejects.toThrow(`cohesix.yml: cannot be read (EACCES); ${cure}`),
    );
  });
});
