import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { fromKey, showKey } from './item-key.js';
import type { Change, Item } from './snapshot.js';
import { keyPrefix } from './walk-folder.js';

/** The absolute paths of two folders that are compared. */
export interface Folders {
  before: string;
  after: string;
}

/** A side of a pair that could not be read. */
export class SideError extends Error {
  constructor(
    readonly side: keyof Folders,
    readonly key: string,
    readonly code: string,
  ) {
    super(code);
  }
}

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
// Between the listing and now the file may have become a link or a pipe: neither is followed or waited for.
const OPEN = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);

/**
 * Compares two files side by side, up to 64 KiB at a time: their permissions and their bytes. Throws a
 * SideError.
 */
export function comparePair(key: string, folders: Folders): Change | 'same' {
  const before = open(folders, key, 'before');
  try {
    const after = open(folders, key, 'after');
    try {
      if (isSame(before, after)) return 'same';
      return { path: showKey(key), key, before: itemOf(before), after: itemOf(after) };
    } finally {
      closeSync(after.file);
    }
  } finally {
    closeSync(before.file);
  }
}

interface Opened {
  file: number;
  stats: Stats;
  side: keyof Folders;
  key: string;
}

function open(folders: Folders, key: string, side: keyof Folders): Opened {
  try {
    const file = openSync(fromKey(keyPrefix(folders[side]) + key), OPEN);
    const stats = fstatSync(file);
    if (stats.isFile()) return { file, stats, side, key };
    closeSync(file);
  } catch (error) {
    throw failure(side, key, error);
  }
  throw new SideError(side, key, 'it changed meanwhile');
}

function isSame(before: Opened, after: Opened): boolean {
  if (((before.stats.mode ^ after.stats.mode) & 0o777) !== 0) return false;
  if (before.stats.size !== after.stats.size) return false;
  for (let at = 0; ; ) {
    const left = fill(before, one, at);
    const right = fill(after, other, at);
    if (left !== right || one.compare(other, 0, right, 0, left) !== 0) return false;
    if (left < BLOCK) return true;
    at += left;
  }
}

/** A file gives less than there is room for only at its end (read(2)). */
function fill({ file, side, key }: Opened, block: Buffer, at: number): number {
  try {
    return readSync(file, block, 0, BLOCK, at);
  } catch (error) {
    throw failure(side, key, error);
  }
}

function failure(side: keyof Folders, key: string, error: unknown): SideError {
  return new SideError(side, key, (error as NodeJS.ErrnoException).code ?? String(error));
}

function itemOf({ stats }: Opened): Item {
  return { kind: 'file', size: stats.size, mode: stats.mode & 0o777 };
}
