import type { Crew } from '../crew.js';
import { cannotRead } from './cannot-read.js';
import { compareBelow, type Folders, type Found, nothing, type Step } from './compare-below.js';
import { differingTrees, listingOf } from './differing-trees.js';
import { byKey } from './item-key.js';
import type { Comparison } from './snapshot.js';

// So many files are compared before the folders that are left are shared with another thread.
const ALONE = 4000;

/**
 * Walks both folders once, together, and compares the files that both have. Nothing is kept of those that
 * are equal. Throws a UsageError for what cannot be read.
 */
export async function compareFolders(
  folders: Folders,
  crew: Crew,
  onProgress: (done: number, total: number) => void,
): Promise<Comparison> {
  const first = nothing();
  const left = compareBelow(folders, [{ below: '', isBefore: true, isAfter: true }], first, ALONE);
  const parts = [first, ...(await shareOut(left, folders, crew, onProgress))];
  for (const { unreadable } of parts) {
    if (unreadable) throw cannotRead(unreadable.path, unreadable);
  }
  return {
    changes: parts.flatMap(({ changes }) => changes).sort(byKey),
    unchanged: parts.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

async function shareOut(
  steps: readonly Step[],
  folders: Folders,
  crew: Crew,
  onProgress: (done: number, total: number) => void,
): Promise<Found[]> {
  return steps.length === 0
    ? []
    : crew.share(differingTrees, listingOf(steps), folders, onProgress);
}
