import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { telling } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';
import { makeFolder } from './make-folder.js';
import { oldFile } from './replaceable.js';
import { isStale, stagedName } from './staged-name.js';

/**
 * Replaces a file's content as one step: staged, synced, renamed, the folder synced. A failure or a
 * kill at any instant leaves the old file or the new one, whole. Keeps mode and, where permitted,
 * owner; makes missing folders. Staged in scratch when that is on the same file system, else beside
 * the target. `isStill` is asked last: when it says no, the target is no longer what the content was made from.
 * Throws ChangedMeanwhile then, and a UsageError for a target that is no regular file, or for what the system refuses:
 * it says which of the two files is there.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  scratch?: string,
  isStill?: () => boolean,
): void {
  const folder = dirname(path);
  telling(isOld(path), () => {
    const old = oldFile(path);
    makeFolder(folder);
    const staging = scratch && sameFileSystem(scratch, folder) ? scratch : folder;
    sweep(staging);
    try {
      stageAndRename(staging, path, content, old, isStill);
    } catch (error) {
      // Two mounts of one file system (bind mounts, overlays) look the same and refuse the rename.
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV' || staging === folder) throw error;
      sweep(folder);
      stageAndRename(folder, path, content, old, isStill);
    }
  });
  confirmReplaced(path);
}

const isOld = (path: string) => (code: string) =>
  new UsageError(
    `${path}: cannot be written (${code}), and is as it was; see to its folder and its space`,
  );

/** Syncs the folder of what was replaced. Its error has no cause, as one of the system has: nothing was refused. */
export function confirmReplaced(path: string): void {
  try {
    syncFolder(dirname(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path}: is replaced, and a power failure may undo that (${code}); see to its disk`,
    );
  }
}

/** Somebody else wrote the file between its reading and its replacement. */
export class ChangedMeanwhile extends UsageError {
  constructor(path: string) {
    super(
      `${path}: somebody else changed it meanwhile, so nothing was written; run the command again`,
    );
  }
}

function stageAndRename(
  staging: string,
  path: string,
  content: string | Uint8Array,
  old: Stats | undefined,
  isStill?: () => boolean,
): void {
  const staged = join(staging, stagedName());
  try {
    stage(staged, content, old);
    if (isStill?.() === false) throw new ChangedMeanwhile(path);
    renameSync(staged, path);
  } catch (error) {
    remove(staged);
    throw error;
  }
}

function stage(staged: string, content: string | Uint8Array, old: Stats | undefined): void {
  const file = openSync(staged, 'wx', old ? 0o600 : 0o666);
  try {
    writeAll(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (old === undefined) return;
  keepOwner(staged, old);
  chmodSync(staged, old.mode & 0o7777);
}

/** A text is not copied for it, unless the system takes less than all of it at once. */
function writeAll(file: number, content: string | Uint8Array): void {
  const isText = typeof content === 'string';
  let at = isText ? writeSync(file, content) : 0;
  if (isText && at === Buffer.byteLength(content)) return;
  const bytes = isText ? Buffer.from(content) : content;
  while (at < bytes.length) at += writeSync(file, bytes, at, bytes.length - at, at);
}

function keepOwner(staged: string, old: Stats): void {
  try {
    chownSync(staged, old.uid, old.gid);
  } catch {
    // Only root may give files away; the content matters more than the owner.
  }
}

function sameFileSystem(one: string, other: string): boolean {
  try {
    return lstatSync(one).dev === lstatSync(other).dev;
  } catch {
    return false;
  }
}

// A folder that may be written but not listed, or a file system that cannot sync folders: the content
// is in place all the same. PostgreSQL lets the same pass (fsync_fname in its file/fd.c).
const CANNOT_SYNC = ['EACCES', 'EBADF', 'EINVAL', 'ENOTSUP'];

/** Syncs a folder, so that what was renamed in it stays renamed. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows cannot open a folder for syncing.
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!CANNOT_SYNC.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

const swept = new Set<string>();

/**
 * Removes what a killed run of this machine left in the folder; once a folder and process. What cannot
 * be removed, such as another user's, stays: it is in nobody's way.
 */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) if (isStale(name)) remove(join(folder, name));
  } catch {
    // A folder that may be written but not listed.
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // See sweep.
  }
}
