import { showKey } from './item-key.js';
import {
  type Change,
  type Comparison,
  type DigestKind,
  type Indexed,
  type Item,
  PERMISSIONS,
  type Snapshot,
} from './snapshot.js';

/** Compares what two snapshots list: for archives and commits, and for a directory with one of them. */
export async function compareIndexes(before: Snapshot, after: Snapshot): Promise<Comparison> {
  const digests = commonDigests(before, after);
  const [one, other] = [await before.index(digests), await after.index(digests)];
  const isExact = before.modes === 'all' && after.modes === 'all';
  const modes = isExact ? PERMISSIONS : EXECUTABLE;
  const known = (item: Item | undefined) => (isExact ? item : item && asInGit(item));
  const changes: Change[] = [];
  let unchanged = 0;
  for (const [key, item] of one) {
    const match = other.get(key);
    if (match && isSame(item, match, modes)) unchanged++;
    else changes.push({ path: showKey(key), key, before: known(item), after: known(match) });
  }
  for (const [key, item] of other) {
    if (!one.has(key))
      changes.push({ path: showKey(key), key, before: undefined, after: known(item) });
  }
  return { changes, unchanged };
}

const EXECUTABLE = 0o100;

/** Git keeps only whether the owner can execute a file: what else another side knows says nothing. */
function asInGit(item: Item): Item {
  if (item.mode === undefined) return item;
  return { ...item, mode: item.mode & EXECUTABLE ? 0o755 : 0o644 };
}

/** Git's digests are there without reading; the other side is digested the same way. */
function commonDigests(before: Snapshot, after: Snapshot): DigestKind {
  return before.digests === 'sha256' ? after.digests : before.digests;
}

function isSame(before: Indexed, after: Indexed, modes: number): boolean {
  if (before.kind !== after.kind || before.size !== after.size) return false;
  if (before.target !== after.target) return false;
  if ((((before.mode ?? 0) ^ (after.mode ?? 0)) & modes) !== 0) return false;
  return before.kind !== 'file' || digestOf(before) === digestOf(after);
}

function digestOf({ digest }: Indexed): string | undefined {
  return typeof digest === 'function' ? digest() : digest;
}
