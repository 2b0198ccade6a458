import { isAbsolute, resolve } from 'node:path';
import type { Walk } from '../../world/files.js';
import type { Answer } from '../../world/git-process.js';
import type { World } from '../../world/world.js';
import type { Roots } from './find-roots.js';

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

function distinct(special: Walk['special']): Walk['special'] {
  return [...new Map(special.map((one) => [one.path, one])).values()];
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
