import { spawnSync } from 'node:child_process';
import { programPath } from '../program.js';

/** Whether a program is to be kept apart by bubblewrap: where that works, always, or never. */
export type SandboxWish = 'auto' | 'require' | 'off';

/** What kept a program apart: a PID namespace of bubblewrap, or nothing. */
export type SandboxUsed = 'bubblewrap' | 'none';

/** What is known of bubblewrap on this machine. */
export type Bubblewrap = { path: string } | { why: string };

// Its own processes, which end with it, and its own messages; the files are those of the machine.
const ARGUMENTS = [
  ...['--bind', '/', '/', '--dev-bind', '/dev', '/dev', '--proc', '/proc'],
  ...['--unshare-pid', '--unshare-ipc', '--die-with-parent'],
];

let known: Bubblewrap | undefined;

/** Finds out, once, whether bubblewrap works here: many systems forbid what it needs. */
export function findBubblewrap(): Bubblewrap {
  known ??= tryBubblewrap();
  return known;
}

/** The arguments that run a program inside. */
export function sandboxed(
  bubblewrap: string,
  directory: string,
  argv: readonly string[],
): [string, ...string[]] {
  return [bubblewrap, ...ARGUMENTS, '--chdir', directory, '--', ...argv];
}

function tryBubblewrap(): Bubblewrap {
  const path = programPath('bwrap');
  if (path === undefined) return { why: 'bubblewrap (bwrap) is not installed' };
  const { status, stderr, error } = spawnSync(path, [...ARGUMENTS, '--', '/bin/sh', '-c', ':'], {
    ...{ encoding: 'utf8', timeout: 10_000, env: {}, stdio: ['ignore', 'ignore', 'pipe'] },
  });
  if (status === 0) return { path };
  const said = (error?.message ?? stderr ?? '').trim().split('\n')[0];
  return { why: `bubblewrap does not work here (${said || `it ended with ${status}`})` };
}
