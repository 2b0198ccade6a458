import type { World } from '../../world/world.js';
import { type Listing, listFiles, type Roots } from './find-files.js';

/** The files of a change, or all files and the reason why the change is not known. */
export interface Scoped {
  listing: Listing;
  /** One sentence for log and report, with the cure when the scope had to widen. */
  note: string;
  /** Whether only the change's files are in the listing. */
  narrowed: boolean;
}

/**
 * The files that this change touches. The base is the one given, else the event's, else the default
 * branch of `origin`. A clone that does not reach it says so, and everything is checked.
 */
export async function changedFiles(
  world: World,
  roots: Roots,
  base: string | undefined,
): Promise<Scoped> {
  const start = findBase(world, base);
  if ('why' in start)
    return (await askHost(world, roots, base)) ?? everything(world, roots, start.why);
  const changed = await world.git.changedSince(start.commit, [...roots.folders, ...roots.files]);
  if (!changed.ok) return everything(world, roots, changed.why);
  const note = `files changed since ${start.commit.slice(0, 12)} (${start.source})`;
  return {
    listing: { bytes: changed.value, special: [], unreadable: [], source: 'git diff' },
    note,
    narrowed: true,
  };
}

/** The host of the event knows the files of a change that a shallow clone does not reach. */
async function askHost(
  world: World,
  { folders, files }: Roots,
  base: string | undefined,
): Promise<Scoped | undefined> {
  if (base !== undefined) return undefined;
  const known = await world.change?.files?.();
  if (known === undefined) return undefined;
  const below = (path: string) =>
    files.includes(path) ||
    folders.some((folder) => folder === '' || path.startsWith(`${folder}/`));
  const bytes = Buffer.from(
    known.paths
      .filter(below)
      .map((path) => `${path}\0`)
      .join(''),
  );
  const listing: Listing = { bytes, special: [], unreadable: [], source: known.source };
  return { listing, note: `files changed, as ${known.source} lists them`, narrowed: true };
}

async function everything(world: World, roots: Roots, why: string): Promise<Scoped> {
  const listing = await listFiles(world, roots);
  return {
    listing,
    note: `all files, because the changed ones are not known: ${why}`,
    narrowed: false,
  };
}

type Base = { commit: string; source: string } | { why: string };

function findBase(world: World, base: string | undefined): Base {
  const { git, change } = world;
  const head = git.commit('HEAD');
  if (head === undefined) return { why: 'this is no git repository with a commit' };
  if (base === undefined && change) {
    // GitHub checks out the merge of the change into its base: its first parent is what to compare with.
    const [first, second] = git.parents(head);
    if (first && second === change.head) return { commit: first, source: change.source };
  }
  const wanted = base ?? change?.base ?? 'origin/HEAD';
  const source = base === undefined && change ? change.source : wanted;
  const commit = git.commit(wanted);
  const common = commit && git.mergeBase(commit, head);
  if (common) return { commit: common, source };
  return { why: unreachable(world, wanted, base) };
}

function unreachable({ git, change }: World, wanted: string, base: string | undefined): string {
  if (git.isShallow()) {
    return `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`;
  }
  const cure = base === undefined && !change ? 'name one with --base' : 'fetch it first';
  return `${wanted} is not a commit of this clone; ${cure}`;
}
