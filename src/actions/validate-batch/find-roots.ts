import { isAbsolute, resolve } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { Walk } from '../../world/files.js';
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
