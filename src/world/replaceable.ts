import { accessSync, constants, lstatSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../core/usage-error.js';
import { isFolder } from './make-folder.js';

/** Throws a UsageError when no file can be put there, or this user may not; changes nothing. */
export function replaceable(path: string): void {
  const above = nearestAbove(path);
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!isFolder(above)) throw noFolder(path, above);
    throw new UsageError(
      `${path}: ${above} cannot be written (${code}); name another file, or make that folder writable`,
    );
  }
  oldFile(path);
}

/** The file that would be replaced. Throws a UsageError when there can be none. */
export function oldFile(path: string): Stats | undefined {
  const above = nearestAbove(path);
  if (!isFolder(above)) throw noFolder(path, above);
  const old = lstatSync(path, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    throw new UsageError(`${path}: not a regular file, so it is not replaced; name a file`);
  }
  return old;
}

/** What stands nearest above a path, were it a link to nowhere. */
function nearestAbove(path: string): string {
  const above = dirname(path);
  return isThere(above) || above === path ? above : nearestAbove(above);
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // Below a file, or below a folder that tells nothing.
  }
}

function noFolder(path: string, above: string): UsageError {
  return new UsageError(`${path}: ${above} is no folder; name another file`);
}
