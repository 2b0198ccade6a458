import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { shellWord } from '../core/shell-word.js';
import { programPath } from './program.js';

/** What git answered, or why it did not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; why: string };

// Reading must neither write nor start programs: no index is refreshed, no file monitor, no hook and no
// signature check is run (git(1), git-config(1)), and what a partial clone lacks is not fetched. Filters
// that the user's own configuration names stay in force: without them a diff would be wrong.
const SAFE = [
  '--no-optional-locks',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showRoot=true'],
];
const NO_TRANSPORT = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
// `git --literal-pathspecs` and its like hand their word on to each hook: our paths are read as we write them.
const OUR_PATHSPECS = {
  ...{ GIT_LITERAL_PATHSPECS: '0', GIT_GLOB_PATHSPECS: '0' },
  ...{ GIT_NOGLOB_PATHSPECS: '0', GIT_ICASE_PATHSPECS: '0' },
};
const LARGEST_ANSWER = 1 << 30;
const NO_GIT = 'there is no git on the PATH';

/** Starts git in a folder; undefined when the PATH has none. `questions` are its standard input. */
export function start(
  folder: string,
  args: readonly string[],
  questions = '',
): ChildProcessByStdio<Writable, Readable, Readable> | undefined {
  const git = programPath('git');
  if (git === undefined) return undefined;
  const child = spawn(git, [...SAFE, ...args], {
    cwd: folder,
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.on('error', () => {}); // Git ended before it was asked everything: its code says why.
  child.stdin.end(questions);
  return child;
}

/** Everything that git answers, up to 1 GiB. */
export function run(folder: string, args: readonly string[]): Promise<Answer<Buffer>> {
  return new Promise((resolve) => {
    const child = start(folder, args);
    if (child === undefined) return resolve({ ok: false, why: NO_GIT });
    const out: Buffer[] = [];
    let length = 0;
    let complaint = '';
    child.stdout.on('data', (part: Buffer) => {
      out.push(part);
      length += part.length;
      if (length > LARGEST_ANSWER) child.kill();
    });
    child.stderr.on('data', (part: Buffer) => {
      if (complaint.length < 4096) complaint += part.toString();
    });
    child.on('error', (error) => resolve({ ok: false, why: `cannot start git: ${error.message}` }));
    child.on('close', (code) => {
      if (length > LARGEST_ANSWER) resolve({ ok: false, why: 'git answered more than 1 GiB' });
      else if (code === 0) resolve({ ok: true, value: Buffer.concat(out) });
      else resolve({ ok: false, why: whyIn(complaint) || `git ended with ${code}` });
    });
  });
}

/** The one line that git answers; undefined when it fails. */
export function runLine(folder: string, args: readonly string[]): string | undefined {
  const git = programPath('git');
  if (git === undefined) return undefined;
  const { status, stdout } = spawnSync(git, [...SAFE, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Why git reads nothing of the repository around a folder; undefined when it does, or when there is none. */
export function refusal(folder: string): string | undefined {
  const git = programPath('git');
  if (git === undefined) return NO_GIT;
  const { status, stderr } = spawnSync(git, [...SAFE, 'rev-parse', '--git-dir'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment(), LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0 || stderr.includes('not a git repository (or any')) return undefined;
  return `git does not read this repository: ${whyIn(stderr) || `it ended with ${status}`}`;
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, ...NO_TRANSPORT, ...OUR_PATHSPECS };
}

/** The first line of what git complains of, with the cure where it is certain. */
function whyIn(complaint: string): string {
  const [why = ''] = complaint.trim().split('\n');
  // The files belong to another user than the one who runs, as in a job with a container.
  const owned = /(?:dubious ownership in|unsafe) repository (?:at |\()'([^']+)'/.exec(why)?.[1];
  if (owned === undefined) return why;
  return `${why}; run git config --global --add safe.directory ${shellWord(owned)} before`;
}
