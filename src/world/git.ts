import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Answer, refusal, run, runLine } from './git-process.js';
import { lastChanged } from './last-changed.js';

/** The repository around a folder, asked only for what the actions need. Paths are bytes, NUL-terminated. */
export interface Git {
  /** Files that git tracks or does not ignore, below the paths; relative to the root. */
  list(paths: readonly string[]): Promise<Answer<Buffer>>;
  /** Files of `list` that differ from the commit, in the index or in the work tree; those that are gone when `withGone`. */
  changedSince(
    commit: string,
    paths: readonly string[],
    withGone?: boolean,
  ): Promise<Answer<Buffer>>;
  /** Whether git ignores a path, which is absolute, as a whole: no file below it is tracked. */
  isIgnored(path: string): boolean;
  /** Files that git tracks and a sparse checkout leaves out of the work tree. */
  sparse(): Promise<Answer<Buffer>>;
  /** Why git answers nothing at all; undefined when it does, and when there is no repository. */
  refusal(): string | undefined;
  /** The commit's full name, or undefined when this clone has no such commit. */
  commit(revision: string): string | undefined;
  /** The commits' parents in order; none for a root, and at the edge of a shallow clone. */
  parents(commit: string): string[];
  /** Where two histories parted; undefined when this clone cannot tell. */
  mergeBase(one: string, other: string): string | undefined;
  isShallow(): boolean;
  /** What git calls its user; undefined when it has no name for them. */
  userName(): string | undefined;
  /**
   * The day (`YYYY-MM-DD`, committer's time zone) of the last commit that touched each path, as `git log -1` has it.
   * Empty in a shallow clone, whose oldest commit seems to have touched everything.
   */
  lastChanged(paths: readonly string[]): Promise<Map<string, string>>;
}

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
  async function changedSince(
    commit: string,
    paths: readonly string[],
    withGone = false,
  ): Promise<Answer<Buffer>> {
    const staged = await ask(
      [
        ...['diff', '--cached', '--name-only', '-z', '--no-renames'],
        ...(withGone ? [] : ['--diff-filter=d']),
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
    const edited = await ask([...LIST, '-t', '--modified', '--deleted'], paths);
    if (!edited.ok) return edited;
    return { ok: true, value: united(staged.value, edited.value, withGone) };
  }

  async function sparse(): Promise<Answer<Buffer>> {
    const tagged = await ask(['ls-files', '-z', '-t', '--cached', '--deduplicate'], ['']);
    return tagged.ok ? { ok: true, value: leftOut(tagged.value) } : tagged;
  }

  return {
    list,
    changedSince,
    isIgnored: (path) => askLine(['check-ignore', '--quiet', '--', path]) !== undefined,
    sparse,
    refusal: () => refusal(folder),
    commit: (revision) =>
      askLine(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
    parents: (commit) =>
      askLine(['rev-list', '--parents', '-n', '1', '--end-of-options', commit])
        ?.split(' ')
        .slice(1) ?? [],
    mergeBase: (one, other) => askLine(['merge-base', '--end-of-options', one, other]),
    userName: () => askLine(['config', 'user.name']),
    isShallow: () => askLine(['rev-parse', '--is-shallow-repository']) === 'true',
    lastChanged: async (paths) =>
      askLine(['rev-parse', '--is-shallow-repository']) === 'false'
        ? lastChanged(folder, paths)
        : new Map(),
  };
}

/** Each path once; `edited` has a tag before each, `R` for what is gone from the work tree. */
function united(staged: Buffer, edited: Buffer, withGone: boolean): Buffer {
  const tagged = pathsOf(edited);
  const all = new Set([...pathsOf(staged), ...tagged.map((entry) => entry.slice(2))]);
  if (!withGone) for (const entry of tagged) if (entry.startsWith('R ')) all.delete(entry.slice(2));
  return listingOf([...all]);
}

/** The paths whose tag is that of the skip-worktree bit. */
function leftOut(tagged: Buffer): Buffer {
  const entries = pathsOf(tagged).filter((entry) => entry.startsWith('S '));
  return listingOf(entries.map((entry) => entry.slice(2)));
}

function listingOf(paths: readonly string[]): Buffer {
  return Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1');
}

/** NUL-terminated paths, a character for each byte. */
function pathsOf(listing: Buffer): string[] {
  return listing.toString('latin1').split('\0').slice(0, -1);
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
