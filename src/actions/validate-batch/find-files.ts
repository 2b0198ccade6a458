import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { Walk } from '../../world/files.js';
import type { Answer } from '../../world/git-process.js';
import type { World } from '../../world/world.js';
import { placeOf } from '../relative-path.js';
import type { Problem } from './problem.js';

/** The paths a run is about, sorted into what they are. All relative to the root. */
export interface Roots {
  folders: string[];
  /** Whether the caller named them; else they are the default roots. */
  named: boolean;
  /** Files named one by one. */
  files: string[];
  /** Pipes, sockets and devices named one by one. */
  special: Walk['special'];
  problems: Problem[];
  /** Whether paths are named that are only files, or leave out some of the default roots. */
  isPart: boolean;
}

/** The files to look at, as NUL-terminated bytes, and how they were found. */
export interface Listing {
  bytes: Buffer;
  /** Pipes, sockets and devices that a walk met. */
  special: Walk['special'];
  /** Folders that may not be looked into. */
  unreadable: Walk['unreadable'];
  /** For the report: who listed them. */
  source: string;
}

/** Sorts the paths of the caller, or the default roots, into folders, files and what is missing. */
export function findRoots(
  world: World,
  paths: readonly string[],
  defaults: readonly string[],
): Roots {
  const named = paths.length > 0;
  const roots: Roots = { folders: [], named, files: [], special: [], problems: [], isPart: false };
  const linkAbove = linkFinder(world);
  for (const path of named ? paths : defaults) {
    const full = resolve(named ? world.directory : world.root, path);
    const below = placeOf(world, full);
    const kind = world.files.kind(full);
    const link = linkAbove(below);
    if (link !== undefined) roots.files.push(link);
    else if (kind === 'directory') roots.folders.push(below);
    else if (kind === 'file' || kind === 'link' || kind === 'unreadable') roots.files.push(below);
    else if (kind !== 'missing') roots.special.push({ path: below, what: kind });
    else if (named) roots.problems.push(missing(path));
  }
  if (roots.folders.length + roots.files.length + roots.special.length === 0)
    throw nothing(world, paths, defaults);
  const isPart =
    named && (roots.folders.length === 0 || defaults.some((path) => isLeftOut(world, roots, path)));
  return { ...roots, folders: outermost(roots.folders), isPart };
}

/** The outermost link that a path of the root lies below: it is what is reported, and nothing behind it is read. */
function linkFinder({ root, files }: World): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (path: string): string | undefined => {
    const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (above === '' || isAbsolute(path)) return undefined;
    if (!known.has(above)) {
      const isLink = files.kind(resolve(root, above)) === 'link';
      known.set(above, find(above) ?? (isLink ? above : undefined));
    }
    return known.get(above);
  };
  return find;
}

function isLeftOut(world: World, { folders, files }: Roots, path: string): boolean {
  const full = resolve(world.root, path);
  const place = placeOf(world, full);
  const isHeld = files.includes(place) || folders.some((folder) => isBelow(place, folder));
  return world.files.kind(full) !== 'missing' && !isHeld;
}

/** Whether a path is a folder or lies below it; both relative to the root, or absolute. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '' ? !isAbsolute(path) : `${path}/`.startsWith(`${folder}/`);
}

/**
 * Lists the files below the roots: git's tracked and not ignored ones, else everything there. A folder that is
 * named is looked into although git ignores it.
 */
export async function listFiles(world: World, roots: Roots): Promise<Listing> {
  const inside = roots.folders.filter((folder) => !isAbsolute(folder));
  const listed = inside.length > 0 ? await world.git.list(inside) : undefined;
  const ignored = listed?.ok && roots.named ? ignoredOf(world, inside, listed.value) : [];
  const outside = roots.folders.filter((folder) => isAbsolute(folder) || !listed?.ok);
  const walked = [...outside, ...ignored].map((folder) => walk(world, folder));
  return {
    bytes: Buffer.concat([
      unnamed(
        Buffer.concat([
          ...(listed?.ok ? [listed.value] : []),
          ...walked.map(({ listing }) => listing),
        ]),
        roots,
      ),
      named(roots.files),
    ]),
    special: distinct([...roots.special, ...walked.flatMap(({ special }) => special)]),
    unreadable: walked.flatMap(({ unreadable }) => unreadable),
    source: sourceName(listed, ignored),
  };
}

/** The folders that git ignores as a whole: it lists nothing of them. */
function ignoredOf(world: World, folders: readonly string[], listing: Buffer): string[] {
  const isListed = (folder: string) => {
    const start = Buffer.from(`${folder}/`);
    return listing.indexOf(start) === 0 || listing.includes(Buffer.concat([NUL, start]));
  };
  return folders.filter(
    (folder) =>
      folder !== '' && !isListed(folder) && world.git.isIgnored(resolve(world.root, folder)),
  );
}

const NUL = Buffer.from([0]);

function sourceName(listed: Answer<Buffer> | undefined, ignored: readonly string[]): string {
  if (listed === undefined) return 'the paths given';
  if (!listed.ok) return `a walk through the folders (${listed.why})`;
  return ignored.length > 0
    ? `git, and a walk through what it ignores: ${ignored.join(', ')}`
    : 'git';
}

/** The folders that lie in no other one, each once. */
function outermost(folders: readonly string[]): string[] {
  const all = new Set(folders);
  const isInside = (path: string) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (all.has(path.slice(0, at))) return true;
    }
    return path !== '' && !isAbsolute(path) && all.has('');
  };
  return [...all].filter((path) => !isInside(path));
}

function distinct(special: Walk['special']): Walk['special'] {
  return [...new Map(special.map((one) => [one.path, one])).values()];
}

function missing(path: string): Problem {
  return {
    rule: 'batch/path-missing',
    message: `${path} does not exist; correct the path, or remove it from the call`,
    found: path,
  };
}

function nothing(world: World, paths: readonly string[], defaults: readonly string[]): UsageError {
  const what =
    paths.length > 0
      ? `none of the paths exists: ${paths.join(', ')}`
      : `${world.root} has no ${defaults.join(' and no ')}`;
  return new UsageError(`nothing to check: ${what}; name a folder or a file that exists`);
}

function walk(world: World, folder: string): Walk {
  const walked = world.files.walk(resolve(world.root, folder));
  if (folder === '') return walked;
  const below = <T extends { path: string }>(one: T): T => ({
    ...one,
    path: one.path === '' ? folder : `${folder}/${one.path}`,
  });
  return {
    listing: prefixed(walked.listing, Buffer.from(`${folder}/`)),
    special: walked.special.map(below),
    unreadable: walked.unreadable.map(below),
  };
}

function prefixed(listing: Buffer, prefix: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, end = listing.indexOf(0); end >= 0; end = listing.indexOf(0, at)) {
    parts.push(prefix, listing.subarray(at, end + 1));
    at = end + 1;
  }
  return Buffer.concat(parts);
}

function named(files: readonly string[]): Buffer {
  return Buffer.from([...new Set(files)].map((file) => `${file}\0`).join(''));
}

/** A listing without the files that are named anyway, so that none is checked twice. */
function unnamed(listing: Buffer, roots: Roots): Buffer {
  if (roots.files.length === 0) return listing;
  const known = new Set(roots.files);
  const kept = listing.toString('latin1').split('\0').slice(0, -1);
  return Buffer.from(
    kept
      .filter((path) => !known.has(Buffer.from(path, 'latin1').toString('utf8')))
      .map((path) => `${path}\0`)
      .join(''),
    'latin1',
  );
}
