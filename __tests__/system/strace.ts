import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/repository-root.js';

/** Calls to the kernel that write a file go through. */
export const WRITING_CALLS = [
  ...['openat', 'pwrite64', 'fsync', 'chown', 'chmod', 'rename', 'unlink', 'mkdir'],
];

/**
 * Runs the command in a folder, with scratch space in `scratch` below it, and one fault at the Nth call of a
 * kind, among those that name a path where one is given. Answers whether the fault happened.
 */
export function runWithFault(
  folder: string,
  args: readonly string[],
  { call, fault, nth, path }: { call: string; fault: string; nth: number; path?: string },
): boolean {
  const log = join(folder, 'strace.log');
  const inject = [
    ...['-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${nth}`],
    ...(path === undefined ? [] : ['-P', path]),
  ];
  const command = [process.execPath, join(repositoryRoot, 'dist/cli/index.js'), ...args];
  spawnSync('strace', ['-f', '-qq', '-o', log, ...inject, ...command], {
    ...{ cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'scratch') }, timeout: 20_000 },
  });
  return /INJECTED|killed by SIGKILL/.test(readFileSync(log, 'utf8'));
}

/** The calls of a run that touch its folder, each as the Nth of its kind: where a fault can be told to happen. */
export function callsWithin(
  folder: string,
  args: readonly string[],
): { call: string; nth: number }[] {
  const log = join(folder, 'strace.log');
  const command = [process.execPath, join(repositoryRoot, 'dist/cli/index.js'), ...args];
  spawnSync('strace', ['-f', '-y', '-qq', '-s', '200', '-o', log, ...command], {
    ...{ cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'scratch') }, timeout: 60_000 },
  });
  const lines = readFileSync(log, 'utf8').split('\n');
  const main = lines[0]?.split(' ')[0];
  const counts = new Map<string, number>();
  const found: { call: string; nth: number }[] = [];
  for (const line of lines) {
    const [, pid, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    // Files are read and written by the first thread.
    if (call === undefined || pid !== main) continue;
    const nth = (counts.get(call) ?? 0) + 1;
    counts.set(call, nth);
    if (CHANGING.has(call) && line.includes(folder)) found.push({ call, nth });
  }
  return found;
}

const CHANGING = new Set([
  ...WRITING_CALLS,
  'write',
  'close',
  'link',
  'symlink',
  'ftruncate',
  'statx',
  'read',
  'pread64',
]);
