import { lstatSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { specialName } from '../reader.js';
import { cannotRead } from './cannot-read.js';
import { fromKey, showKey } from './item-key.js';
import { type Item, PERMISSIONS } from './snapshot.js';

/** The names in a folder with what stands there. */
export type Names = Map<string, Item['kind'] | 'directory'>;

/** The bytes of a folder's path, as latin1 text that keys are put behind. */
export function keyPrefix(folder: string): string {
  return Buffer.from(`${folder}/`).toString('latin1');
}

/**
 * What a snapshot's folder holds; `below` is empty or ends with a slash. A `.git` at its top is the
 * repository's, not the snapshot's. Throws a UsageError when it cannot be read.
 */
export function namesIn(folder: string, below: string): Names {
  try {
    const entries = readdirSync(fromKey(keyPrefix(folder) + below), {
      ...{ withFileTypes: true, encoding: 'latin1' },
    } as { withFileTypes: true; encoding: 'latin1' });
    const names: Names = new Map();
    for (const entry of entries) {
      names.set(entry.name, entry.isDirectory() ? 'directory' : kindOf(entry));
    }
    if (below === '') names.delete('.git');
    return names;
  } catch (error) {
    throw cannotRead(`${folder}/${showKey(below)}`.replace(/\/$/, ''), error);
  }
}

/** Every key below a folder that is no directory. */
export function* walkFolder(folder: string): Generator<string> {
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const [name, kind] of namesIn(folder, below)) {
      if (kind === 'directory') pending.push(`${below + name}/`);
      else yield below + name;
    }
  }
}

/** What stands at a path, and what the system tells of it. Throws a UsageError when it does not. */
export function lookAt(folder: string, key: string): { item: Item; stats: Stats } {
  const path = fromKey(keyPrefix(folder) + key);
  try {
    const stats = lstatSync(path);
    const kind = kindOf(stats);
    const item: Item = { kind, size: 0, mode: undefined };
    if (kind === 'link') item.target = showKey(readlinkSync(path, 'latin1'));
    if (kind !== 'file') return { item, stats };
    return { item: { kind, size: stats.size, mode: stats.mode & PERMISSIONS }, stats };
  } catch (error) {
    throw cannotRead(`${folder}/${showKey(key)}`, error);
  }
}

function kindOf(
  entry: Pick<Stats, 'isFile' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>,
): Item['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : specialName(entry);
}
