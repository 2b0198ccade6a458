import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { makeFolders } from '../make-folder.js';
import { startDigest } from './digest.js';
import { byKey, fromKey, showKey } from './item-key.js';
import type { Indexed, Snapshot } from './snapshot.js';
import { keyPrefix } from './walk-folder.js';

// So much of a snapshot is in memory at a time.
const BATCH = 32 * 2 ** 20;

/**
 * Writes a snapshot into an empty folder, whatever it was; answers its digest. Files come before links, so that none
 * is written through one. Throws for pipes, sockets and devices, and for paths that no folder has.
 */
export async function copySnapshot(snapshot: Snapshot, folder: string): Promise<string> {
  const items = await sorted(snapshot);
  const placeFor = placesIn(folder, snapshot.name);
  let batch: string[] = [];
  let size = 0;
  for (const [key, item] of items) {
    if (item.kind === 'link') continue;
    if (item.kind !== 'file') throw cannotKeep(snapshot.name, key, `is a ${item.kind}`);
    batch.push(key);
    size += item.size;
    if (size > BATCH) {
      await write(snapshot, batch, items, placeFor);
      batch = [];
      size = 0;
    }
  }
  await write(snapshot, batch, items, placeFor);
  for (const [key, { kind, target = '' }] of items) {
    if (kind === 'link') symlinkSync(target, placeFor(key));
  }
  return digestOf(items);
}

/** A snapshot's name that says all of it: SHA-256, in hex, of every path, kind, mode, target and content. */
export async function digestSnapshot(snapshot: Snapshot): Promise<string> {
  return digestOf(await sorted(snapshot));
}

async function sorted(snapshot: Snapshot): Promise<Map<string, Indexed>> {
  const items = [...(await snapshot.index('sha256'))].map(([key, item]) => ({ key, item }));
  return new Map(items.sort(byKey).map(({ key, item }) => [key, item]));
}

function digestOf(items: ReadonlyMap<string, Indexed>): string {
  const hash = startDigest('sha256', 0);
  for (const [key, { kind, mode = 0, target = '', digest }] of items) {
    const content = typeof digest === 'function' ? digest() : (digest ?? '');
    // Only whether a file is executable survives every way to keep it.
    hash.update(JSON.stringify([key, kind, (mode & 0o100) !== 0, target, content]));
  }
  return hash.digest('hex');
}

async function write(
  snapshot: Snapshot,
  keys: readonly string[],
  items: ReadonlyMap<string, Indexed>,
  placeFor: (key: string) => string | Buffer,
): Promise<void> {
  for (const [key, content] of await snapshot.contents(keys)) {
    const mode = (items.get(key)?.mode ?? 0o644) & 0o777;
    writeFileSync(placeFor(key), content, { mode, flag: 'wx' });
  }
}

/** Answers where a key belongs in a folder, once all above it is there: folders, never links to some. */
function placesIn(folder: string, name: string): (key: string) => string | Buffer {
  makeFolders(folder);
  const prefix = keyPrefix(folder);
  const made = new Set(['.']);
  const isFolder = (key: string): boolean => {
    if (made.has(key)) return true;
    if (!isFolder(dirname(key))) return false;
    const path = fromKey(prefix + key);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === false) return false;
    if (stats === undefined) mkdirSync(path);
    made.add(key);
    return true;
  };
  return (key) => {
    const parts = key.split('/');
    if (parts[0] === '.git') throw cannotKeep(name, key, "lies in git's own folder");
    if (parts.some((part) => ['', '.', '..'].includes(part)))
      throw cannotKeep(name, key, 'is no path in a folder');
    if (!isFolder(dirname(key))) throw cannotKeep(name, key, 'lies below a link or a file');
    if (made.has(key)) throw cannotKeep(name, key, 'is a folder, too');
    return fromKey(prefix + key);
  };
}

function cannotKeep(name: string, key: string, what: string): UsageError {
  return new UsageError(`${name}: ${showKey(key)} ${what}, which cannot be kept`);
}
