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
   * `sync` they outlive this process alone: the next lines bring them onto the disk. Throws a GoneError when the file
   * is no longer where it was opened.
   */
  append(text: string, how?: { sync: boolean }): void;
  close(): void;
}

/** A file was removed, moved away or replaced by another: nobody who looks for it later finds what it holds. */
export class GoneError extends UsageError {}

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
  return {
    read: (take) => readLines(file, path, take),
    cut(length) {
      ftruncateSync(file, length);
      fsyncSync(file);
    },
    append(text, { sync } = { sync: true }) {
      const bytes = Buffer.from(text);
      const size = sizeAt(path, opened.ino);
      try {
        for (let at = 0; at < bytes.length; ) {
          at += writeSync(file, bytes, at, bytes.length - at, size + at);
        }
        if (sync) fsyncSync(file);
      } catch (error) {
        takeBack(file, size);
        throw error;
      }
    },
    close: () => closeSync(file),
  };
}

/** The size of the file at a path, as long as it is that one. */
function sizeAt(path: string, ino: number): number {
  const now = lstatSync(path, { throwIfNoEntry: false });
  if (now?.ino === ino) return now.size;
  throw new GoneError(`${path}: was removed or replaced`);
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
    if (left.length > LONGEST_LINE) throw new UsageError(`${path}: not a journal of this tool`);
    rest = left;
  }
  if (rest.length > 0) take(rest.toString('utf8'), start, false);
}
