import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { makeFolders } from '../make-folder.js';
import { syncFolder } from '../replace-file.js';

/** A file of lines that only grows. */
export interface Records {
  /** Hands on each line, without its newline, with the byte where it begins and whether a newline ends it. */
  read(take: (line: string, start: number, isWhole: boolean) => void): void;
  /** Takes away everything from a byte on, for good. */
  cut(length: number): void;
  /**
   * Adds lines; they are on the disk when it returns, and not there when it throws, as far as the disk obeys. Without
   * `sync` they outlive this process alone: the next lines bring them onto the disk. Throws a LostError when the file
   * is no longer where it was opened, or no longer what was written.
   */
  append(text: string, how?: { sync: boolean }): void;
  close(): void;
}

/** Somebody else took away what was written: who looks for it later finds nothing, or something else. */
export class LostError extends UsageError {
  constructor(
    path: string,
    what: string,
    /** Nothing is there instead. */
    readonly isGone: boolean,
  ) {
    super(`${path}: ${what}`);
  }
}

const { O_RDWR, O_CREAT, O_NOFOLLOW, O_APPEND } = constants;
const OPEN = O_RDWR | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0);
const LONGEST_LINE = 1024 * 1024;

/** See Disk.records. */
export function openRecords(path: string): Records {
  const folder = dirname(path);
  makeFolders(folder);
  const file = openSync(path, OPEN, 0o600);
  const opened = fstatSync(file);
  if (!opened.isFile()) {
    closeSync(file);
    throw new UsageError(`${path}: not a regular file; name another`);
  }
  syncFolder(folder);
  let { size } = opened;
  return {
    read: (take) => readLines(file, path, take),
    cut(length) {
      ftruncateSync(file, length);
      fsyncSync(file);
      size = length;
    },
    append(text, { sync } = { sync: true }) {
      const bytes = Buffer.from(text);
      refuseLost(path, opened.ino, size);
      try {
        for (let at = 0; at < bytes.length; ) {
          at += writeSync(file, bytes, at, bytes.length - at, size + at);
        }
        if (sync) fsyncSync(file);
      } catch (error) {
        takeBack(file, size);
        throw error;
      }
      size += bytes.length;
    },
    close: () => closeSync(file),
  };
}

/** Throws a LostError when the file at a path is not this one, or has another size. */
function refuseLost(path: string, ino: number, size: number): void {
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (now === undefined) throw new LostError(path, 'was removed', true);
  if (now.ino === ino && now.size === size) return;
  if (now.size === 0) throw new LostError(path, 'was emptied', true);
  const what = now.ino === ino ? 'was written to by another' : 'was replaced by another file';
  throw new LostError(path, what, false);
}

/** What could not be written is not there by halves either, where the disk still allows that. */
function takeBack(file: number, size: number): void {
  try {
    ftruncateSync(file, size);
  } catch {
    // The reader knows a torn line.
  }
}

function readLines(
  file: number,
  path: string,
  take: (line: string, start: number, isWhole: boolean) => void,
): void {
  const piece = Buffer.allocUnsafe(64 * 1024);
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ; ) {
    const length = readSync(file, piece, 0, piece.length, at);
    if (length === 0) break;
    at += length;
    let left = Buffer.concat([rest, piece.subarray(0, length)]);
    for (let end = left.indexOf(10); end >= 0; end = left.indexOf(10)) {
      take(left.toString('utf8', 0, end), start, true);
      start += end + 1;
      left = left.subarray(end + 1);
    }
    if (left.length > LONGEST_LINE)
      throw new UsageError(
        `${path}: not a journal of this tool; move it, or name another with --journal`,
      );
    rest = left;
  }
  if (rest.length > 0) take(rest.toString('utf8'), start, false);
}
