import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  type Stats,
} from 'node:fs';
import { READ_NO_LINK } from './open-flags.js';

/** What a path turned out to be. `bytes` are a view that the next read overwrites. */
export type Reading =
  | { kind: 'file'; bytes: Buffer }
  | { kind: 'too-large'; size: number }
  | { kind: 'link'; target: string }
  | { kind: 'special'; what: Special }
  | { kind: 'directory' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; code: string };

/** Reads whole files, one after the other, never through a link and never waiting for a pipe. */
export interface Reader {
  read(path: string | Buffer, largest: number): Reading;
}

const { O_NOFOLLOW } = constants;
const FIRST_BUFFER = 64 * 1024;

/**
 * A reader with one buffer, used again for each file: no promise, no allocation per file, and one
 * look at the disk only (a stat for each file costs a third more). What is no file shows itself when
 * it is opened or read; a system whose open follows links is asked first.
 */
export function makeReader(): Reader {
  let buffer = Buffer.allocUnsafeSlow(FIRST_BUFFER);

  function read(path: string | Buffer, largest: number): Reading {
    try {
      return (O_NOFOLLOW === undefined ? noFile(path) : undefined) ?? readFile(path, largest);
    } catch (error) {
      return failed(path, (error as NodeJS.ErrnoException).code ?? String(error));
    }
  }

  function readFile(path: string | Buffer, largest: number): Reading {
    const file = openSync(path, READ_NO_LINK);
    try {
      for (let length = 0; ; ) {
        // Read at a position, which a pipe refuses: nothing is taken from it (pread(2), ESPIPE).
        length += readSync(file, buffer, length, buffer.length - length, length);
        if (length > largest) return tooLarge(fstatSync(file));
        // A file gives less than there is room for only at its end (read(2)); a device may give nothing.
        if (length < buffer.length) return length > 0 ? view(length) : empty(fstatSync(file));
        grow();
      }
    } finally {
      closeSync(file);
    }
  }

  function view(length: number): Reading {
    return { kind: 'file', bytes: buffer.subarray(0, length) };
  }

  function empty(stats: Stats): Reading {
    return stats.isFile() ? view(0) : { kind: 'special', what: specialName(stats) };
  }

  function tooLarge(stats: Stats): Reading {
    return stats.isFile()
      ? { kind: 'too-large', size: stats.size }
      : { kind: 'special', what: specialName(stats) };
  }

  function grow(): void {
    const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
    buffer.copy(larger);
    buffer = larger;
  }

  return { read };
}

/** Why a path could not be read as a file. */
function failed(path: string | Buffer, code: string): Reading {
  if (isMissing(code)) return { kind: 'missing' };
  if (code === 'EISDIR') return { kind: 'directory' };
  try {
    // ELOOP and EMLINK say that the path is a link; ENXIO, that it is a socket (open(2)).
    return noFile(path) ?? { kind: 'unreadable', code };
  } catch {
    return { kind: 'unreadable', code }; // Not even a look is allowed.
  }
}

/** Whether an error says that nothing stands at the path. */
export function isMissing(code: string | undefined): boolean {
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function noFile(path: string | Buffer): Reading | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { kind: 'missing' };
  if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(path) };
  if (stats.isDirectory()) return { kind: 'directory' };
  return stats.isFile() ? undefined : { kind: 'special', what: specialName(stats) };
}

/** What is no file, folder or link. */
export type Special = 'named pipe' | 'socket' | 'device';

/** Which of them it is. */
export function specialName(stats: Pick<Stats, 'isFIFO' | 'isSocket'>): Special {
  if (stats.isFIFO()) return 'named pipe';
  return stats.isSocket() ? 'socket' : 'device';
}
