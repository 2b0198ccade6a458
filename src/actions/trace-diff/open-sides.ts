import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { count } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { Lookup } from '../../world/snapshots/open-snapshot.js';
import type { World } from '../../world/world.js';
import type { Given } from './inputs.js';
import type { Side } from './load-changes.js';
import { snapshotFolders } from './snapshot-folders.js';

/** Where snapshots are looked up, by flag, variable and default. */
export function lookupOf(world: World, given: Given): Lookup {
  const [base] = snapshotFolders(given.snapshotsDir, world.environment);
  return {
    base: resolve(world.directory, base),
    isNamed: given.snapshotsDir !== undefined,
    ...{ directory: world.directory, repository: world.root },
    archiveBytes: given.maxArchiveBytes,
  };
}

/** The snapshots that a run compares, oldest first. Throws a UsageError when they are not named, or twice. */
export function namesOf(world: World, given: Given, lookup: Lookup): string[] {
  const { baseline, target, snapshots, latest, series } = given;
  const named = [...(baseline ? [baseline] : []), ...snapshots, ...(target ? [target] : [])];
  if (latest && (series || named.length > 0)) {
    const other = series ? '--series' : (named[0] as string);
    throw new UsageError(`--latest chooses the snapshots itself; leave out ${other}`);
  }
  if (latest || (series && snapshots.length === 0)) {
    const all = world.snapshots.list(lookup.base).map((name) => join(lookup.base, name));
    if (all.length < 2)
      throw new UsageError(
        `${lookup.base}: holds ${count(all.length, 'snapshot')}; two are needed`,
      );
    return latest ? all.slice(-2) : all;
  }
  if (named.length < 2) {
    throw new UsageError(
      'name a baseline and a target: cohesix trace-diff BASELINE TARGET, or --latest',
    );
  }
  if (named.length > 2 && !series && !given.learn) {
    throw new UsageError(
      `two snapshots are compared, ${named.length} are named; --series takes more`,
    );
  }
  return named;
}

/** Opens a snapshot and finds out what its files are called. */
export function openSide(world: World, id: string, lookup: Lookup, saved?: string): Side {
  const snapshot = world.snapshots.open(id, lookup, saved);
  if (snapshot.folder === undefined) return { snapshot, prefix: outside(world, id) };
  const below = relative(world.root, world.files.real(snapshot.folder));
  const isInside = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  const folder = isInside ? below.split(sep).join('/') : snapshot.folder;
  return { snapshot, prefix: folder === '' ? '' : `${folder}/` };
}

/** An identifier that means the same in every clone: `HEAD^1` is another commit elsewhere, and later. */
export function pinned({ git }: World, id: string): string {
  const { revision, path } = partsOf(id) ?? {};
  const commit = revision && git.commit(revision);
  return commit ? `git:${commit}:${path}` : id;
}

/** An identifier for people, with the commit that it means. */
export function explained(world: World, id: string): string {
  const exact = pinned(world, id);
  return exact === id ? id : `${id} (commit ${partsOf(exact)?.revision})`;
}

function partsOf(id: string): { revision: string; path: string } | undefined {
  const [, revision, path] = /^git:([^:]+):(.*)$/s.exec(id) ?? [];
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/** Files of the commit that is checked out are in the repository; those of others, and of archives, are not. */
function outside({ git }: World, id: string): string {
  const parts = partsOf(id);
  if (parts === undefined) return `tar:${id}:`;
  const { revision, path } = parts;
  const folder = path.replace(/^(\.\/)+|\/+$|^\.$/g, '');
  const prefix = folder === '' ? '' : `${folder}/`;
  return git.commit(revision) === git.commit('HEAD') ? prefix : `git:${revision}:${prefix}`;
}
