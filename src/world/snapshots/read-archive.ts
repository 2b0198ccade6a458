import { closeSync, createReadStream, fstatSync, openSync } from 'node:fs';
import type { Parser, ReadEntry } from 'tar';
import { thousands } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import { READ } from '../open-flags.js';
import { specialName } from '../reader.js';
import { cannotRead } from './cannot-read.js';
import { PERMISSIONS } from './snapshot.js';

/** What an archive may hold. */
export interface ArchiveLimits {
  /** Bytes of all files together, expanded. */
  bytes: number;
  entries: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 8 * 2 ** 30, entries: 1_000_000 };

/** Takes an entry's content part by part; undefined when it is not wanted. */
export type Take = ((part: Buffer) => void) | undefined;

/** An entry's head: its name as the archive writes it, and what it is. */
export interface ArchiveEntry {
  name: string;
  type: string;
  size: number;
  mode: number;
  target: string;
}

/**
 * Streams through a tar archive, compressed with gzip or not, and hands on each entry; nothing is written
 * anywhere. Throws a UsageError for a damaged archive, one that expands over 1000:1 (the library's own
 * guard), and one over the limits.
 */
export async function readArchive(
  file: string,
  name: string,
  limits: ArchiveLimits,
  onEntry: (entry: ArchiveEntry) => Take,
): Promise<void> {
  const { Parser } = await import('tar/parse');
  await new Promise<void>((resolve, reject) => {
    const input = createReadStream(file, { fd: open(file, name), highWaterMark: 256 * 1024 });
    const count = counter(name, limits);
    const fail = (error: Error) => {
      input.destroy();
      reject(error);
    };
    const parser: Parser = new Parser({
      strict: false,
      onwarn: (code, message) => {
        if (code !== 'TAR_ENTRY_INFO') fail(damaged(name, String(message)));
      },
      onReadEntry: (entry: ReadEntry) => guard(() => hand(entry), fail),
    });
    const hand = (entry: ReadEntry) => {
      const head = headOf(entry);
      count(head);
      const take = onEntry(head);
      entry.on('data', (part: Buffer) => take && guard(() => take(part), fail));
      entry.resume();
    };
    parser.on('ignoredEntry', (entry: ReadEntry) =>
      fail(refused(name, entry.path, `is of type ${entry.type}, which no snapshot holds`)),
    );
    parser.on('error', (error: Error) => fail(damaged(name, error.message)));
    // An archive ends with two blocks of zeros (POSIX, pax): one that was cut between two entries has none.
    let isWhole = false;
    parser.on('eof', () => {
      isWhole = true;
    });
    parser.on('end', () => (isWhole ? resolve() : fail(damaged(name, 'its end is missing'))));
    input.on('error', (error) => fail(cannotRead(name, error)));
    input.on('data', (part) => {
      if (!parser.write(part as Buffer)) input.pause();
    });
    parser.on('drain', () => input.resume());
    input.on('end', () => parser.end());
  });
}

/** Opens a file; what became a pipe since somebody looked is not waited for. */
function open(file: string, name: string): number {
  let opened: number;
  try {
    opened = openSync(file, READ);
  } catch (error) {
    throw cannotRead(name, error);
  }
  const stats = fstatSync(opened);
  if (stats.isFile()) return opened;
  closeSync(opened);
  throw cannotRead(name, specialName(stats));
}

/** The error for an entry that no honest archive holds. */
export function refused(archive: string, entry: string, why: string): UsageError {
  return new UsageError(`${archive}: entry ${JSON.stringify(entry)} ${why}; make the archive anew`);
}

function headOf({ path, type, size, mode, linkpath }: ReadEntry): ArchiveEntry {
  return { name: path, type, size, mode: (mode ?? 0o644) & PERMISSIONS, target: linkpath ?? '' };
}

function counter(name: string, limits: ArchiveLimits): (entry: ArchiveEntry) => void {
  let bytes = 0;
  let entries = 0;
  return (entry) => {
    bytes += entry.size;
    entries++;
    if (entries > limits.entries) {
      throw refused(name, entry.name, `is more than the ${thousands(limits.entries)}th`);
    }
    if (bytes <= limits.bytes) return;
    throw new UsageError(
      `${name}: expands to more than ${thousands(limits.bytes)} bytes, met at ${JSON.stringify(entry.name)}; raise --max-archive-bytes if you trust it`,
    );
  };
}

function guard(work: () => void, fail: (error: Error) => void): void {
  try {
    work();
  } catch (error) {
    fail(error as Error);
  }
}

function damaged(name: string, why: string): UsageError {
  return new UsageError(
    `${name}: damaged archive (${why}), so nothing can be said about drift; make it anew`,
  );
}
