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
 * kind. Answers whether the fault happened.
 */
export function runWithFault(
  folder: string,
  args: readonly string[],
  { call, fault, nth }: { call: string; fault: string; nth: number },
): boolean {
  const log = join(folder, 'strace.log');
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${nth}`];
  const command = [process.execPath, join(repositoryRoot, 'dist/cli/index.js'), ...args];
  spawnSync('strace', ['-f', '-qq', '-o', log, ...inject, ...command], {
    ...{ cwd: folder, env: { ...process.env, TMPDIR: join(folder, 'scratch') }, timeout: 20_000 },
  });
  return /INJECTED|killed by SIGKILL/.test(readFileSync(log, 'utf8'));
}
