import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { READ_NO_LINK } from '../open-flags.js';
import { fromKey, showKey } from './item-key.js';
import { type Change, type Item, PERMISSIONS } from './snapshot.js';

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

const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);

/**
 * Compares two files side by side, up to 64 KiB at a time: their permissions and their bytes. Paths are latin1
 * text, as keys are. Throws a SideError. One function without a part: it is called for each of many small files.
 */
export function comparePair(key: string, paths: Folders): Change | 'same' {
  let side: keyof Folders = 'before';
  let [before, after] = [-1, -1];
  try {
    before = openSync(fromKey(paths.before + key), READ_NO_LINK);
    const old = fstatSync(before);
    if (!old.isFile()) throw new SideError(side, key, CHANGED);
    side = 'after';
    after = openSync(fromKey(paths.after + key), READ_NO_LINK);
    const now = fstatSync(after);
    if (!now.isFile()) throw new SideError(side, key, CHANGED);
    const isAlike = ((old.mode ^ now.mode) & PERMISSIONS) === 0 && old.size === now.size;
    const isSmall = old.size < BLOCK && now.size < BLOCK;
    if (!isAlike && !isSmall) return changeOf(key, old, now);
    for (;;) {
      side = 'before';
      const left = readSync(before, one, 0, BLOCK, null);
      side = 'after';
      const right = readSync(after, other, 0, BLOCK, null);
      const isEqual = left === right && one.compare(other, 0, right, 0, left) === 0;
      // A file gives less than there is room for only at its end (read(2)).
      if (isAlike && isEqual && left < BLOCK) return 'same';
      if (isAlike && isEqual) continue;
      if (!isSmall || left === BLOCK || right === BLOCK) return changeOf(key, old, now);
      const contents = { before: copyOf(one, left), after: copyOf(other, right) };
      return { ...changeOf(key, old, now), contents };
    }
  } catch (error) {
    if (error instanceof SideError) throw error;
    throw new SideError(side, key, (error as NodeJS.ErrnoException).code ?? String(error));
  } finally {
    if (before >= 0) closeSync(before);
    if (after >= 0) closeSync(after);
  }
}

const CHANGED = 'it changed meanwhile';

function changeOf(key: string, old: Stats, now: Stats): Change {
  return { path: showKey(key), key, before: itemOf(old), after: itemOf(now) };
}

/** In memory of its own: what crosses threads takes all that it shares with it. */
function copyOf(block: Buffer, length: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(length);
  block.copy(copy, 0, 0, length);
  return copy;
}

function itemOf(stats: Stats): Item {
  return { kind: 'file', size: stats.size, mode: stats.mode & PERMISSIONS };
}
