import type { Change, Snapshot } from '../../world/snapshots/snapshot.js';
import type { ChangedFile } from './changed-file.js';

/** A snapshot with the place of its files: what people and annotations call them. */
export interface Side {
  snapshot: Snapshot;
  /** Put before a path of the snapshot. */
  prefix: string;
}

// So much of both sides is in memory at a time; a single file may be larger.
const BATCH = 8 * 2 ** 20;

/** Changed files with their contents, of which as many are read at a time as there is memory for. */
export async function* loadChanges(
  changes: readonly Change[],
  before: Side,
  after: Side,
): AsyncGenerator<ChangedFile[]> {
  for (const batch of batches(changes)) {
    const keysOf = (side: 'before' | 'after') =>
      batch
        .filter((change) => change[side]?.kind === 'file' && !change.contents)
        .map(({ key }) => key);
    const old = await before.snapshot.contents(keysOf('before'));
    const now = await after.snapshot.contents(keysOf('after'));
    yield batch.map(({ contents, ...change }) => ({
      ...change,
      beforeBytes: contents ? bufferOf(contents.before) : old.get(change.key),
      afterBytes: contents ? bufferOf(contents.after) : now.get(change.key),
      beforePath: before.prefix + change.path,
      afterPath: after.prefix + change.path,
    }));
  }
}

function* batches(changes: readonly Change[]): Generator<Change[]> {
  let batch: Change[] = [];
  let size = 0;
  for (const change of changes) {
    const more = (change.before?.size ?? 0) + (change.after?.size ?? 0);
    if (batch.length > 0 && size + more > BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(change);
    size += more;
  }
  if (batch.length > 0) yield batch;
}

/** What crossed threads is no Buffer any more. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
