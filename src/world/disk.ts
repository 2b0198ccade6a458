import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyWhole, digestOf, type FileDigest } from './disk/copy-whole.js';
import { openRecords, type Records } from './disk/records.js';
import { stepsBelow, type Way } from './disk/steps-below.js';
import { makeFolder } from './make-folder.js';

/** What has to be on the disk, whole and in order, before the next thing happens. Paths are absolute. */
export interface Disk {
  /** Opens a file of lines that only grows, making it and its folders. Throws the system's error. */
  records(path: string): Records;
  /** Size, mode and SHA-256 of a regular file, never through a link. Throws a UsageError for anything else. */
  digest(path: string): FileDigest;
  /** See copyWhole. */
  copy(source: string, destination: string, how: { temporary: string; sha256: string }): void;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): void;
  /** Renames a file within its folder. */
  setAside(path: string, name: string): void;
  /** Follows a path below a root component by component, and no link. */
  way(root: string, path: string): Way;
  /** Makes a folder and those above it. */
  makeFolder(path: string): void;
  /** Names in a folder; none when it cannot be listed. */
  names(folder: string): string[];
  /** Tells a folder from another one that stands at the same path later, or elsewhere. */
  identity(folder: string): string;
}

/** The machine's disk. */
export const machineDisk: Disk = {
  records: openRecords,
  digest: digestOf,
  copy: copyWhole,
  ...{ remove, setAside, makeFolder, names, identity },
  way: stepsBelow,
};

function remove(path: string): void {
  rmSync(path, { force: true });
}

function setAside(path: string, name: string): void {
  renameSync(path, join(dirname(path), name));
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function identity(folder: string): string {
  // Not the device: its number may be another after the machine was started again.
  const { ino, birthtimeMs } = statSync(folder);
  return `${ino}-${Math.round(birthtimeMs)}`;
}
