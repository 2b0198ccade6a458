import { lstatSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { isMissing, specialName } from '../reader.js';
import { archiveSnapshot } from './archive-snapshot.js';
import { cannotRead } from './cannot-read.js';
import { folderSnapshot } from './folder-snapshot.js';
import { gitSnapshot } from './git-snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Where identifiers are looked up. */
export interface Lookup {
  /** Absolute path of the folder of snapshots. */
  base: string;
  /** Whether somebody named that folder: only then is the caller's folder not tried next. */
  isNamed: boolean;
  /** Absolute path of the caller's folder. */
  directory: string;
  /** Absolute path of the repository, for `git:<rev>:<path>`. */
  repository: string;
  /** The most bytes an archive may expand to. */
  archiveBytes: number | undefined;
}

/**
 * Opens the snapshot that an identifier names: `git:<rev>:<path>`, an absolute path, or a name below
 * `base`. Throws a UsageError that lists where it was looked for.
 */
export function openSnapshot(id: string, lookup: Lookup, saved?: string): Snapshot {
  const git = /^git:([^:]+):(.*)$/s.exec(id);
  if (git) return gitSnapshot(lookup.repository, git[1] as string, git[2] as string);
  if (id.startsWith('git:')) {
    throw new UsageError(`${id}: a directory of a commit is named git:<rev>:<path>`);
  }
  const path = find(id, lookup);
  const stats = statSync(path);
  if (stats.isDirectory()) return folderSnapshot(id, path, saved);
  if (stats.isFile() && /\.(tar|tar\.gz|tgz)$/.test(path)) {
    return archiveSnapshot(id, path, lookup.archiveBytes, saved);
  }
  const found = stats.isFile() ? 'file of another kind' : specialName(stats);
  throw new UsageError(
    `${id}: no snapshot: expected a directory, .tar, .tar.gz or git:<rev>:<path>, found a ${found}`,
  );
}

function find(id: string, { base, isNamed, directory }: Lookup): string {
  if (isAbsolute(id)) return existing(id) ?? missing(id, [id]);
  const below = resolve(base, id);
  if (isNamed && !below.startsWith(join(base, sep))) {
    throw new UsageError(`${id}: leaves ${base}; name a snapshot in it, or give its absolute path`);
  }
  const tried = isNamed ? [below] : [below, resolve(directory, id)];
  for (const path of tried) if (existing(path)) return path;
  return missing(id, tried);
}

function existing(path: string): string | undefined {
  try {
    lstatSync(path);
    statSync(path);
    return path;
  } catch (error) {
    if (isMissing((error as NodeJS.ErrnoException).code)) return undefined;
    throw cannotRead(path, error);
  }
}

function missing(id: string, tried: readonly string[]): never {
  throw new UsageError(
    `${id}: no such snapshot; looked for ${tried.join(' and ')}; --snapshots-dir names the folder that holds it`,
  );
}
