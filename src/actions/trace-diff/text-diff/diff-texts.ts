import { findChanges } from './find-changes.js';
import { type Hunk, toHunks } from './hunks.js';

/** How two texts differ, line by line. */
export interface TextDiff {
  /** Lines that only the new text has, and lines that only the old one has; always exact. */
  added: number;
  removed: number;
  /** As in a unified diff, with three lines of context. */
  hunks: Hunk[];
  /** Whether all hunks are there; the first ones are, when they would be too long. */
  complete: boolean;
  /** Whether no shorter diff was missed because so much changed at one place. */
  isShortest: boolean;
}

/** How much of a diff is kept: bytes of the lines in hunks. */
export const LARGEST_DIFF = 16 * 2 ** 20;

/**
 * Compares two texts of UTF-8. Every result is right: applied to the old text it gives the new one. It is
 * the shortest one, too, unless so much changed at one place that the search is cut short.
 */
export function diffTexts(before: Buffer, after: Buffer, largest = LARGEST_DIFF): TextDiff {
  const { changes, isShortest } = findChanges(before, after);
  let [added, removed] = [0, 0];
  for (const change of changes) {
    added += change.newCount;
    removed += change.oldCount;
  }
  return { added, removed, isShortest, ...toHunks(before, after, changes, largest) };
}
