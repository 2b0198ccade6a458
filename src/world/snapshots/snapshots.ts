import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { Crew } from '../crew.js';
import type { Progress } from '../progress.js';
import { cannotRead } from './cannot-read.js';
import { compareFolders } from './compare-folders.js';
import { compareIndexes } from './compare-indexes.js';
import { copySnapshot, digestSnapshot } from './copy-snapshot.js';
import { type Lookup, openSnapshot } from './open-snapshot.js';
import type { Comparison, Snapshot } from './snapshot.js';

/** Snapshots, as far as trace-diff needs them. */
export interface Snapshots {
  /** See openSnapshot; `saved` is the text of an index that was saved earlier. */
  open(id: string, lookup: Lookup, saved?: string): Snapshot;
  /**
   * What differs, bit by bit and in no order; a saved index, an archive or a commit is compared by digests, two
   * folders side by side.
   */
  compare(
    before: Snapshot,
    after: Snapshot,
    options?: { byIndex: boolean },
  ): AsyncIterable<Comparison>;
  /** See digestSnapshot and copySnapshot. */
  digest(snapshot: Snapshot): Promise<string>;
  copy(snapshot: Snapshot, folder: string): Promise<string>;
  /** The names of the snapshots in a folder, oldest first: by name, numbers in it by value. */
  list(folder: string): string[];
}

/** The machine's snapshots. */
export function machineSnapshots(crew: Crew, progress: Progress): Snapshots {
  return {
    open: openSnapshot,
    list: listSnapshots,
    digest: digestSnapshot,
    copy: copySnapshot,
    async *compare(before, after, options) {
      const { folder: one } = before;
      const { folder: other } = after;
      if (one === undefined || other === undefined || options?.byIndex) {
        yield await compareIndexes(before, after);
        return;
      }
      yield* compareFolders({ before: one, after: other }, crew, (done, total) =>
        progress.step(done, total, 'folders compared'),
      );
    },
  };
}

function listSnapshots(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const order = new Intl.Collator('en', { numeric: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .filter((entry) => entry.isDirectory() || /\.(tar|tar\.gz|tgz)$/.test(entry.name))
      .map(({ name }) => name)
      .sort((a, b) => order.compare(a, b));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotRead(join(folder), error);
    throw new UsageError(`${folder}: no such folder; --snapshots-dir names the one with snapshots`);
  }
}
