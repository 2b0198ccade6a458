import { isAbsolute } from 'node:path';
import type { World } from '../../world/world.js';
import { findBase } from '../find-base.js';
import { type Listing, listFiles } from './find-files.js';
import type { Roots } from './find-roots.js';

/** The files of a change, or all files and the reason why the change is not known. */
export interface Scoped {
  listing: Listing;
  /** One sentence for log and report, with the cure when the scope had to widen. */
  note: string;
  /** Whether only the change's files are in the listing. */
  narrowed: boolean;
  /** Whether the change is known to edit the registry, wherever that lies. */
  editsRegistry: boolean;
}

/**
 * The files that this change touches. The base is the one given, else the event's, else the default
 * branch of `origin`. A clone that does not reach it says so, and everything is checked.
 */
export async function changedFiles(
  world: World,
  roots: Roots,
  base: string | undefined,
  registry: string | undefined,
): Promise<Scoped> {
  const start = findBase(world, base);
  if ('why' in start)
    return (await askHost(world, roots, base, registry)) ?? everything(world, roots, start.why);
  const changed = await world.git.changedSince(start.commit, [...roots.folders, ...roots.files]);
  if (!changed.ok) return everything(world, roots, changed.why);
  const note = `files changed since ${start.commit.slice(0, 12)} (${start.source})`;
  const edited = await world.git.changedSince(start.commit, inside(registry));
  const listing: Listing = {
    bytes: changed.value,
    special: [],
    unreadable: [],
    source: 'git diff',
  };
  return narrowed(listing, note, edited.ok && edited.value.length > 0 ? registry : undefined);
}

/** No change knows what lies outside of the repository. */
function inside(path: string | undefined): string[] {
  return path === undefined || isAbsolute(path) ? [] : [path];
}

function narrowed(listing: Listing, note: string, edited: string | undefined): Scoped {
  const why = edited === undefined ? '' : `, and all that ${edited} registers, which is edited`;
  return { listing, note: note + why, narrowed: true, editsRegistry: edited !== undefined };
}

/** The host of the event knows the files of a change that a shallow clone does not reach. */
async function askHost(
  world: World,
  { folders, files }: Roots,
  base: string | undefined,
  registry: string | undefined,
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
  const edited = known.paths.find((path) => path === registry);
  return narrowed(listing, `files changed, as ${known.source} lists them`, edited);
}

async function everything(world: World, roots: Roots, why: string): Promise<Scoped> {
  const listing = await listFiles(world, roots);
  return {
    listing,
    note: `all files, because the changed ones are not known: ${why}`,
    narrowed: false,
    editsRegistry: false,
  };
}
