import { closeSync, lstatSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeReader, type Reader, type Special, specialName } from './reader.js';
import { replaceFile } from './replace-file.js';

/** What stands at a path; links are not followed. */
export type Kind = 'file' | 'directory' | 'link' | 'missing' | Special;

/** The file system, as far as actions need it. Paths are absolute. */
export interface Files extends Reader {
  kind(path: string): Kind;
  /** All that is below a folder, save `.git`. */
  walk(folder: string): Walk;
  /** See replaceFile. */
  replace(path: string, content: string | Uint8Array): void;
  /** Appends to a log, making folders. */
  append(path: string, text: string): void;
}

/** What a walk met. Paths are relative to the folder where it began. */
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
    kind,
    walk,
    replace: (path, content) => replaceFile(path, content, scratch()),
    append,
  };
}

function kind(path: string): Kind {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 'missing';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'directory';
  return stats.isFile() ? 'file' : specialName(stats);
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
        special.push({ path: path.toString(), what: specialName(entry) });
      else if (entry.name.toString('latin1') !== '.git') pending.push(Buffer.concat([path, SLASH]));
    }
  }
  return { listing: Buffer.concat(paths), special, unreadable };
}

function entriesOf(here: Buffer, below: Buffer, unreadable: Walk['unreadable']) {
  try {
    return readdirSync(here, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const path = below.toString().replace(/\/$/, '');
    unreadable.push({ path, code: (error as NodeJS.ErrnoException).code ?? String(error) });
    return [];
  }
}

function append(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a');
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}
