import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import { startDigest } from './digest.js';
import { byKey, fromKey, showKey } from './item-key.js';
import type { Indexed, Snapshot } from './snapshot.js';
import { keyPrefix } from './walk-folder.js';

// So much of a snapshot is in memory at a time.
const BATCH = 32 * 2 ** 20;

/** Writes a snapshot into an empty folder, whatever it was; answers its digest. Throws for pipes, sockets and devices. */
export async function copySnapshot(snapshot: Snapshot, folder: string): Promise<string> {
  const items = await sorted(snapshot);
  let batch: string[] = [];
  let size = 0;
  for (const [key, item] of items) {
    if (item.kind === 'link') link(folder, key, item.target ?? '');
    else if (item.kind === 'file') batch.push(key);
    else
      throw new UsageError(
        `${snapshot.name}: ${showKey(key)} is a ${item.kind}, which cannot be kept`,
      );
    size += item.size;
    if (size > BATCH) {
      await write(snapshot, folder, batch, items);
      batch = [];
      size = 0;
    }
  }
  await write(snapshot, folder, batch, items);
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
  folder: string,
  keys: readonly string[],
  items: ReadonlyMap<string, Indexed>,
): Promise<void> {
  for (const [key, content] of await snapshot.contents(keys)) {
    const path = placeFor(folder, key);
    writeFileSync(path, content, { mode: (items.get(key)?.mode ?? 0o644) & 0o777, flag: 'wx' });
  }
}

function link(folder: string, key: string, target: string): void {
  symlinkSync(target, placeFor(folder, key));
}

function placeFor(folder: string, key: string): string | Buffer {
  mkdirSync(fromKey(keyPrefix(folder) + dirname(key)), { recursive: true });
  return fromKey(keyPrefix(folder) + key);
}
