import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Task } from '../crew.js';
import { displayName } from '../display-name.js';

/** Two folders that hold files of the same names. */
export interface Folders {
  before: string;
  after: string;
}

/** A pair of files that differ in content or permissions. */
export interface DifferingPair {
  /** The path's bytes as latin1 text. */
  key: string;
  before: { size: number; mode: number };
  after: { size: number; mode: number };
}

/** What one part of the list gave: the pairs that differ, and the first file that could not be read. */
export interface Differing {
  pairs: DifferingPair[];
  unreadable: { path: string; side: keyof Folders; code: string } | undefined;
}

/**
 * Compares files of the same path, side by side, up to 64 KiB at a time: the part of the work that threads
 * share. Both are read at once; a look at the sizes first costs more than it saves on small files.
 */
export const differingFiles: Task<Folders, Differing> = {
  name: 'snapshots/differing-files',
  work(paths, folders) {
    const found: Differing = { pairs: [], unreadable: undefined };
    for (const path of paths) {
      try {
        const pair = comparePair(path, folders);
        if (pair) found.pairs.push(pair);
      } catch (error) {
        if (!(error instanceof SideError)) throw error;
        found.unreadable = { path: displayName(path), side: error.side, code: error.code };
        return found;
      }
    }
    return found;
  },
};

class SideError extends Error {
  constructor(
    readonly side: keyof Folders,
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

function comparePair(path: string | Buffer, folders: Folders): DifferingPair | undefined {
  const before = open(below(folders.before, path), 'before');
  try {
    const after = open(below(folders.after, path), 'after');
    try {
      if (isSame(before, after)) return undefined;
      return { key: keyOf(path), before: about(before.stats), after: about(after.stats) };
    } finally {
      closeSync(after.file);
    }
  } finally {
    closeSync(before.file);
  }
}

function below(folder: string, path: string | Buffer): string | Buffer {
  if (typeof path === 'string') return `${folder}/${path}`;
  return Buffer.concat([Buffer.from(join(folder, '/')), path]);
}

function keyOf(path: string | Buffer): string {
  return Buffer.from(path as string).toString('latin1');
}

interface Opened {
  file: number;
  stats: Stats;
  side: keyof Folders;
}

function open(path: string | Buffer, side: keyof Folders): Opened {
  return failing(side, () => {
    const file = openSync(path, OPEN);
    const stats = fstatSync(file);
    if (stats.isFile()) return { file, stats, side };
    closeSync(file);
    throw Object.assign(new Error('not a file any more'), { code: 'ESTALE' });
  });
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
function fill({ file, side }: Opened, block: Buffer, at: number): number {
  return failing(side, () => readSync(file, block, 0, BLOCK, at));
}

function failing<T>(side: keyof Folders, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new SideError(side, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

function about({ size, mode }: Stats): { size: number; mode: number } {
  return { size, mode: mode & 0o777 };
}
