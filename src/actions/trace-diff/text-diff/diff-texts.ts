import { findChanges } from './find-changes.js';
import type { Hunk } from './hunk.js';
import { HunkBuilder } from './hunks.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';

export type { Hunk } from './hunk.js';
export type { Limits } from './limits.js';
export { unifiedDiff } from './unified-diff.js';

/** What changed between two texts. */
export interface TextDiff {
  /** Lines of the new text that are not in the old one; exact unless the work ran out. */
  added: number;
  /** Lines of the old text that are not in the new one; exact unless the work ran out. */
  removed: number;
  /** Those found before a limit was met. */
  hunks: Hunk[];
  /** False when a limit was met. */
  complete: boolean;
  /** The limit that was met: after `shown` the counts are still exact. */
  limit?: keyof Limits;
}

/**
 * Compares two texts line by line. A line ends with its line feed; a carriage return is a part of it.
 * Texts are UTF-8; a byte that is not shows as U+FFFD in a hunk, so such a diff does not apply. Those of
 * 4 GiB and more are not compared.
 */
export function diffTexts(before: Buffer, after: Buffer, limits: Partial<Limits> = {}): TextDiff {
  const { work, shown } = { ...DEFAULT_LIMITS, ...limits };
  const budget = { work };
  const canCompare = Math.max(before.length, after.length) <= LONGEST;
  const compare = (atOnce: boolean) => {
    const builder = new HunkBuilder(before, after, shown);
    const isDone = canCompare && findChanges(before, after, builder, budget, atOnce);
    builder.close();
    return { builder, isDone };
  };
  const first = compare(false);
  if (!first.isDone || !first.builder.moved.areMany) return result(first);
  const second = compare(true);
  return result(second.isDone && size(second.builder) < size(first.builder) ? second : first);
}

/** Places of lines are kept as 32 bits. */
const LONGEST = 2 ** 32 - 1;

interface Comparison {
  builder: HunkBuilder;
  isDone: boolean;
}

function size({ added, removed }: HunkBuilder): number {
  return added + removed;
}

function result({ builder, isDone }: Comparison): TextDiff {
  const { added, removed, hunks, isFull } = builder;
  const limit = isDone ? (isFull ? 'shown' : undefined) : 'work';
  return { added, removed, hunks, complete: !limit, ...(limit && { limit }) };
}
