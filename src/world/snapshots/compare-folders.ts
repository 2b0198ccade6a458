import { compareText } from '../../core/finding.js';
import type { Crew, OnProgress } from '../crew.js';
import { cannotRead } from './cannot-read.js';
import { compareBelow, type Folders, nothing } from './compare-below.js';
import { differingTrees, listingOf } from './differing-trees.js';
import type { Comparison } from './snapshot.js';

// What is left when so many files were compared, or so many folders wait, is shared with another thread.
const ALONE = { files: 1000, folders: 100 };

/**
 * Walks both folders once, together, and compares the files that both have. Nothing is kept of those that
 * are equal. Answers what it finds bit by bit, in no order; throws a UsageError for what cannot be read.
 */
export async function* compareFolders(
  folders: Folders,
  crew: Crew,
  onProgress: OnProgress,
): AsyncGenerator<Comparison> {
  const first = nothing();
  const left = compareBelow(folders, [{ below: '', isBefore: true, isAfter: true }], first, ALONE);
  const unreadable = [first.unreadable];
  if (left.length > 0) {
    for await (const found of crew.stream(differingTrees, listingOf(left), folders, onProgress)) {
      unreadable.push(found.unreadable);
      yield found;
    }
  }
  const [failure] = unreadable.filter((one) => one !== undefined).sort(byPath);
  if (failure) throw cannotRead(failure.path, failure);
  yield first;
}

/** Whichever thread is first, the same is said. */
function byPath(a: { path: string }, b: { path: string }): number {
  return compareText(a.path, b.path);
}
