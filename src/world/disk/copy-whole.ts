import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { makeFolders } from '../make-folder.js';
import { READ_NO_LINK } from '../open-flags.js';
import { syncFolder } from '../replace-file.js';

/** What a file holds, in short. */
export interface FileDigest {
  size: number;
  sha256: string;
}

const buffer = Buffer.allocUnsafeSlow(256 * 1024);

/** See Disk.digest. */
export function digestOf(path: string): FileDigest {
  return reading(path, (file) => {
    const hash = createHash('sha256');
    let size = 0;
    for (let length = fill(file); length > 0; length = fill(file)) {
      hash.update(buffer.subarray(0, length));
      size += length;
    }
    return { size, sha256: hash.digest('hex') };
  });
}

/**
 * Copies a file as one step: into `temporary` beside the destination, synced, renamed, the folders synced.
 * Makes missing folders. A destination that exists keeps its mode and owner, a new one has the source's mode. Throws
 * a UsageError when the source no longer has the digest, else the system's error, and leaves nothing behind.
 */
export function copyWhole(
  source: string,
  destination: string,
  { temporary, sha256 }: { temporary: string; sha256: string },
): void {
  const folder = dirname(destination);
  const made = makeFolders(folder);
  rmSync(temporary, { force: true });
  try {
    stage(source, temporary, destination, sha256);
    renameSync(temporary, destination);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  for (let at = folder; ; at = dirname(at)) {
    syncFolder(at);
    if (made === undefined || at === dirname(made)) return;
  }
}

function stage(source: string, temporary: string, destination: string, sha256: string): void {
  const old = lstatSync(destination, { throwIfNoEntry: false });
  reading(source, (file, stats) => {
    const target = openSync(temporary, 'wx', old ? 0o600 : stats.mode & 0o777);
    try {
      if (copyBytes(file, target) !== sha256) {
        throw new UsageError(`${source}: changed while it was copied; run again`);
      }
      if (old) keepOwnerAndMode(target, old);
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
  });
}

function copyBytes(from: number, to: number): string {
  const hash = createHash('sha256');
  let written = 0;
  for (let length = fill(from); length > 0; length = fill(from)) {
    hash.update(buffer.subarray(0, length));
    for (let at = 0; at < length; ) at += writeSync(to, buffer, at, length - at, written + at);
    written += length;
  }
  return hash.digest('hex');
}

function keepOwnerAndMode(file: number, old: Stats): void {
  try {
    fchownSync(file, old.uid, old.gid);
  } catch {
    // Only root may give files away; the content matters more than the owner.
  }
  fchmodSync(file, old.mode & 0o7777);
}

function fill(file: number): number {
  return readSync(file, buffer, 0, buffer.length, null);
}

function reading<T>(path: string, use: (file: number, stats: Stats) => T): T {
  const file = openForReading(path);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new UsageError(`${path}: not a regular file, so it is not copied`);
    return use(file, stats);
  } finally {
    closeSync(file);
  }
}

function openForReading(path: string): number {
  try {
    return openSync(path, READ_NO_LINK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UsageError(`${path}: no such file`);
    throw new UsageError(`${path}: cannot be read (${code})`);
  }
}
