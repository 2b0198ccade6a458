import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { READ_NO_LINK } from '../open-flags.js';
import { cannotRead } from './cannot-read.js';
import { startDigest } from './digest.js';
import { fromKey, showKey } from './item-key.js';
import {
  readIndex,
  type SavedIndex,
  type SavedItem,
  savedDigest,
  settled,
  stampOf,
  writeIndex,
} from './saved-index.js';
import type { DigestKind, Indexed, Snapshot } from './snapshot.js';
import { keyPrefix, lookAt, walkFolder } from './walk-folder.js';

/** A directory as a snapshot. What was saved of an earlier index spares reading files that did not change. */
export function folderSnapshot(name: string, folder: string, saved?: string): Snapshot {
  const known = saved === undefined ? undefined : readIndex(saved, folder);
  const taken = Date.now();
  return {
    ...{ name, folder, digests: 'sha256', modes: 'all' },
    index: async (digests) => indexFolder(folder, digests, known),
    contents: async (keys) => {
      const prefix = keyPrefix(folder);
      return new Map(keys.map((key) => [key, contentOf(folder, prefix, key)]));
    },
    async save() {
      const items = new Map<string, SavedItem>();
      for (const [key, item] of indexFolder(folder, 'sha256', known)) {
        items.set(key, { ...settled(item), stamp: stampOf(lookAt(folder, key).stats) });
      }
      return writeIndex({ of: folder, taken, items });
    },
  };
}

function indexFolder(
  folder: string,
  digests: DigestKind,
  saved: SavedIndex | undefined,
): Map<string, Indexed> {
  const index = new Map<string, Indexed>();
  for (const key of walkFolder(folder)) {
    const { item, stats } = lookAt(folder, key);
    const known = digests === 'sha256' ? savedDigest(saved, key, stats) : undefined;
    const digest = known ?? (() => digestOf(folder, key, digests));
    index.set(key, item.kind === 'file' ? { ...item, digest } : item);
  }
  return index;
}

const block = Buffer.allocUnsafeSlow(256 * 1024);

/** The digest of a file's content, read in blocks. */
function digestOf(folder: string, key: string, kind: DigestKind): string {
  try {
    const file = openSync(fromKey(keyPrefix(folder) + key), READ_NO_LINK);
    try {
      const hash = startDigest(kind, fstatSync(file).size);
      for (let at = 0; ; ) {
        const length = readSync(file, block, 0, block.length, at);
        if (length === 0) return hash.digest('hex');
        hash.update(block.subarray(0, length));
        at += length;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw cannotRead(`${folder}/${showKey(key)}`, error);
  }
}

/** The whole content, in a buffer of its size: what is compared as text is large sometimes. */
function contentOf(folder: string, prefix: string, key: string): Buffer {
  try {
    const file = openSync(fromKey(prefix + key), READ_NO_LINK);
    try {
      const content = Buffer.allocUnsafe(fstatSync(file).size);
      let length = 0;
      for (let more = -1; more !== 0 && length < content.length; length += more) {
        more = readSync(file, content, length, content.length - length, length);
      }
      return content.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw cannotRead(`${folder}/${showKey(key)}`, error);
  }
}
