import type { Task } from '../crew.js';
import { compareBelow, type Folders, type Found, nothing, type Step } from './compare-below.js';

/** Compares folders of two snapshots with all that is below them: the part of the work that threads share. */
export const differingTrees: Task<Folders, Found> = {
  name: 'snapshots/differing-trees',
  // Folders are few and each of them is much work: one at a time.
  chunk: 1,
  worthAWorker: 16,
  work(paths, folders) {
    const found = nothing();
    compareBelow(folders, paths.map(toStep), found);
    return found;
  },
};

/** Folders as a list that threads can share: which sides have it stands before its key. */
export function listingOf(steps: readonly Step[]): Buffer {
  const names = steps.map(
    ({ below, isBefore, isAfter }) => `${Number(isBefore)}${Number(isAfter)}${below}\0`,
  );
  return Buffer.from(names.join(''), 'latin1');
}

function toStep(path: string | Buffer): Step {
  const name = Buffer.from(path as string).toString('latin1');
  return { below: name.slice(2), isBefore: name[0] === '1', isAfter: name[1] === '1' };
}
