import { appendFileSync, lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { machineClock } from './clock.js';
import { displayName } from './display-name.js';

import { withFileLock } from './file-lock.js';
import { makeFolder } from './make-folder.js';
import { isProgram } from './program.js';
import {
  isMissing,
  makeReader,
  type Reader,
  type Reading,
  type Special,
  specialName,
} from './reader.js';

import { replaceFile } from './replace-file.js';
import { type Filler, replaceFolder } from './replace-folder.js';
import { replaceable } from './replaceable.js';

/** What stands at a path; links are not followed. `unreadable` when the system does not tell. */
export type Kind = 'file' | 'directory' | 'link' | 'missing' | 'unreadable' | Special;

/** The file system, as far as actions need it. Paths are absolute. */
export interface Files extends Reader {
  /** Like read, with bytes of its own that no other read overwrites. */
  load(path: string, largest: number): Reading;
  kind(path: string): Kind;
  /** Whether it is a file that this user may execute; links are followed. */
  isExecutable(path: string): boolean;
  /** The path with the links in the folders above it followed; unchanged when that is not possible. */
  real(path: string): string;
  /** The path of what stands there in the end, all links followed, also above what is yet to be made. */
  leadsTo(path: string): string;
  /** All that is below a folder, save `.git`. */
  walk(folder: string): Walk;
  /** Throws a UsageError when no file can be put there; changes nothing. */
  replaceable(path: string): void;
  /** See replaceFile. */
  replace(path: string, content: string | Uint8Array, isStill?: () => boolean): void;
  /** See replaceFolder. */
  replaceFolder(
    path: string,
    isOurs: (path: string) => boolean,
    fill: (filler: Filler) => void,
  ): void;
  /** Whether there is anything in a folder. */
  isEmpty(folder: string): boolean;
  /** See withFileLock; `patience` in ms, `called` what people know it as. */
  locked<T>(
    path: string,
    patience: number,
    work: () => T | Promise<T>,
    called?: string,
  ): Promise<T>;
  /** Appends to a log, making folders. */
  append(path: string, text: string): void;
}

/** What a walk met. Paths are relative to the folder where it began; those outside of the listing are for display. */
export interface Walk {
  /** Files and links, as NUL-terminated bytes. */
  listing: Buffer;
  /** Pipes, sockets and devices, which nobody should open. */
  special: { path: string; what: Special }[];
  /** Folders that may not be looked into. */
  unreadable: { path: string; code: string }[];
}

/** The machine's files. */
export function machineFiles(scratch: () => string): Files {
  return {
    read: makeReader().read,
    load: (path, largest) => makeReader().read(path, largest),
    kind,
    isExecutable: isProgram,
    real,
    leadsTo,
    walk,
    replace: (path, content, isStill) => replaceFile(path, content, scratch(), isStill),
    ...{ replaceable, replaceFolder },
    isEmpty: (folder) => readdirSync(folder).length === 0,
    locked: (path, patience, work, called) =>
      withFileLock(path, { clock: machineClock, patience, called }, work),
    append,
  };
}

function kind(path: string): Kind {
  let stats: Stats;
  try {
    stats = lstatSync(path);
  } catch (error) {
    return isMissing((error as NodeJS.ErrnoException).code) ? 'missing' : 'unreadable';
  }
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'directory';
  return stats.isFile() ? 'file' : specialName(stats);
}

function real(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}

function leadsTo(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(leadsTo(above), basename(path));
  }
}

const SLASH = Buffer.from('/');
const NUL = Buffer.from([0]);

function walk(folder: string): Walk {
  const paths: Buffer[] = [];
  const special: Walk['special'] = [];
  const unreadable: Walk['unreadable'] = [];
  const start = Buffer.from(join(folder, '/'));
  const pending: Buffer[] = [Buffer.alloc(0)];
  for (let below = pending.pop(); below; below = pending.pop()) {
    const here = Buffer.concat([start, below]);
    for (const entry of entriesOf(here, below, unreadable)) {
      const path = Buffer.concat([below, entry.name]);
      if (entry.isFile() || entry.isSymbolicLink()) paths.push(path, NUL);
      else if (!entry.isDirectory())
        special.push({ path: displayName(path), what: specialName(entry) });
      else if (entry.name.toString('latin1') !== '.git') pending.push(Buffer.concat([path, SLASH]));
    }
  }
  return { listing: Buffer.concat(paths), special, unreadable };
}

function entriesOf(here: Buffer, below: Buffer, unreadable: Walk['unreadable']) {
  try {
    return readdirSync(here, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const path = displayName(below).replace(/\/$/, '');
    unreadable.push({ path, code: (error as NodeJS.ErrnoException).code ?? String(error) });
    return [];
  }
}

function append(path: string, text: string): void {
  makeFolder(dirname(path));
  appendFileSync(path, text);
}
