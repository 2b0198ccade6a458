import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { programPath } from './program.js';

/** What git answered, or why it did not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; why: string };

/** The repository around a folder, asked only for what the actions need. Paths are bytes, NUL-terminated. */
export interface Git {
  /** Files that git tracks or does not ignore, below the paths; relative to the root. */
  list(paths: readonly string[]): Promise<Answer<Buffer>>;
  /** Files of `list` that differ from the commit, in the index or in the work tree. */
  changedSince(commit: string, paths: readonly string[]): Promise<Answer<Buffer>>;
  /** The commit's full name, or undefined when this clone has no such commit. */
  commit(revision: string): string | undefined;
  /** The commits' parents in order; none for a root, and at the edge of a shallow clone. */
  parents(commit: string): string[];
  /** Where two histories parted; undefined when this clone cannot tell. */
  mergeBase(one: string, other: string): string | undefined;
  isShallow(): boolean;
  /**
   * The day (`YYYY-MM-DD`, committer's time zone) of the last commit that touched each path. Empty in
   * a shallow clone, whose oldest commit seems to have touched everything.
   */
  lastChanged(paths: readonly string[]): Promise<Map<string, string>>;
}

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
const LARGEST_ANSWER = 1 << 30;
// Windows takes some 32,000 characters a command line, other systems far more.
const LONGEST_CALL = 24_000;

const LIST = ['ls-files', '-z', '--others', '--exclude-standard', '--deduplicate'];

/** The top of the work tree around a folder, found without git: the nearest `.git` above. */
export function findRoot(folder: string): string | undefined {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
}

/** Asks the git command in a folder. */
export function machineGit(folder: string): Git {
  const askLine = (args: readonly string[]) => runLine(folder, args);

  /** Asks about paths in as many calls as it takes; about none, nothing. */
  async function ask(args: readonly string[], paths: readonly string[]): Promise<Answer<Buffer>> {
    const values: Buffer[] = [];
    for (const part of callsFor(paths)) {
      const answer = await run(folder, [...args, '--', ...part]);
      if (!answer.ok) return answer;
      values.push(answer.value);
    }
    return { ok: true, value: Buffer.concat(values) };
  }

  const list = (paths: readonly string[]) => ask([...LIST, '--cached'], paths);

  // Index against commit, then work tree against index: `git diff` of commit and work tree would write
  // the index, and ask the server of a partial clone for old contents.
  async function changedSince(commit: string, paths: readonly string[]): Promise<Answer<Buffer>> {
    const staged = await ask(
      [
        ...['diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=d'],
        ...[
          '--no-ext-diff',
          '--no-textconv',
          '--ignore-submodules=all',
          '--end-of-options',
          commit,
        ],
      ],
      paths,
    );
    if (!staged.ok) return staged;
    const edited = await ask([...LIST, '--modified'], paths);
    if (!edited.ok) return edited;
    return { ok: true, value: distinct(Buffer.concat([staged.value, edited.value])) };
  }

  return {
    list,
    changedSince,
    commit: (revision) =>
      askLine(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
    parents: (commit) =>
      askLine(['rev-list', '--parents', '-n', '1', '--end-of-options', commit])
        ?.split(' ')
        .slice(1) ?? [],
    mergeBase: (one, other) => askLine(['merge-base', '--end-of-options', one, other]),
    isShallow: () => askLine(['rev-parse', '--is-shallow-repository']) === 'true',
    lastChanged: async (paths) =>
      askLine(['rev-parse', '--is-shallow-repository']) === 'false'
        ? lastChanged(folder, paths)
        : new Map(),
  };
}

/** Each of NUL-terminated paths once. */
function distinct(paths: Buffer): Buffer {
  const all = new Set(paths.toString('latin1').split('\0').slice(0, -1));
  return Buffer.from([...all].map((path) => `${path}\0`).join(''), 'latin1');
}

/**
 * Paths as arguments, as many in each call as a command line holds. They are taken as they are: no
 * wildcards, no pathspec magic.
 */
function callsFor(paths: readonly string[]): string[][] {
  const calls: string[][] = [];
  let length = LONGEST_CALL;
  for (const path of paths) {
    const argument = `:(top,literal)${path}`;
    length += argument.length;
    if (length > LONGEST_CALL) {
      calls.push([]);
      length = argument.length;
    }
    calls.at(-1)?.push(argument);
  }
  return calls;
}

function start(
  folder: string,
  args: readonly string[],
): ChildProcessByStdio<null, Readable, Readable> | undefined {
  const git = programPath('git');
  if (git === undefined) return undefined;
  return spawn(git, [...SAFE, ...args], {
    cwd: folder,
    env: { ...process.env, ...NO_TRANSPORT },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function run(folder: string, args: readonly string[]): Promise<Answer<Buffer>> {
  return new Promise((resolve) => {
    const child = start(folder, args);
    if (child === undefined) return resolve({ ok: false, why: 'there is no git on the PATH' });
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
      else resolve({ ok: false, why: complaint.trim().split('\n')[0] || `git ended with ${code}` });
    });
  });
}

function runLine(folder: string, args: readonly string[]): string | undefined {
  const git = programPath('git');
  if (git === undefined) return undefined;
  const { status, stdout } = spawnSync(git, [...SAFE, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...NO_TRANSPORT },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** One walk through the history, ended as soon as every path has been seen. */
function lastChanged(folder: string, paths: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Set(paths);
  const dates = new Map<string, string>();
  if (wanted.size === 0) return Promise.resolve(dates);
  return new Promise((resolve) => {
    const child = start(folder, [
      ...['log', '--no-show-signature', '--format=%x00%cs', '--name-only', '-z', '--no-renames'],
      '--diff-merges=first-parent',
    ]);
    if (child === undefined) return resolve(dates);
    child.stderr.resume();
    let rest = '';
    let date = '';
    let isDate = false;
    let isFirst = false;
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (part: string) => {
      const words = (rest + part).split('\0');
      rest = words.pop() ?? '';
      for (const word of words) {
        // Each commit is: an empty word, its date, a newline that sticks to the first name, the names.
        const name = isFirst ? word.slice(1) : word;
        if (isDate) date = word;
        else if (wanted.delete(name)) dates.set(name, date);
        isFirst = isDate;
        isDate = word === '';
      }
      if (wanted.size === 0) child.kill();
    });
    child.on('error', () => resolve(dates));
    child.on('close', () => resolve(dates));
  });
}
