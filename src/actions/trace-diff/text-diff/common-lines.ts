import { type ChangeObject, diffArrays } from 'diff';
import type { Budget } from './limits.js';

/** A rectangle of the two sides' lines, ends excluded. */
export interface Region {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** Tells which line of the old side stays as which line of the new side. */
export type Keep = (a: number, b: number) => void;

/** The numbers of all lines, and scratch room for one count per number. */
export interface Sides {
  a: Int32Array;
  b: Int32Array;
  room: { a: Int32Array; b: Int32Array };
}

/**
 * Finds the lines that a smallest edit keeps, with the `diff` package. Answers false when that needs
 * more edits than allowed, and has kept nothing then.
 */
export function keepCommonLines(
  { a, b, room }: Sides,
  region: Region,
  most: number,
  budget: Budget,
  keep: Keep,
): boolean {
  // What the other side lacks is an edit in any case: `diff` need not try it.
  const left = linesAlsoIn(a, region.a0, region.a1, b, region.b0, region.b1, room.b);
  const right = linesAlsoIn(b, region.b0, region.b1, a, region.a0, region.a1, room.a);
  budget.work -= region.a1 - region.a0 + region.b1 - region.b0;
  if (left.length === 0 || right.length === 0) return true;
  if (most < Math.abs(left.length - right.length)) return false;
  const changes: Part[] | undefined = diffArrays(pick(a, left), pick(b, right), {
    maxEditLength: most,
  });
  const edits = countEdits(changes) ?? most;
  budget.work -= edits * (edits + (left.length + right.length) / 10);
  let one = 0;
  let two = 0;
  for (const { added, removed, count } of changes ?? []) {
    if (added) two += count;
    else if (removed) one += count;
    else for (let n = 0; n < count; n++) keep(left[one++] as number, right[two++] as number);
  }
  return changes !== undefined;
}

type Part = Pick<ChangeObject<number[]>, 'added' | 'removed' | 'count'>;

function linesAlsoIn(
  ids: Int32Array,
  start: number,
  end: number,
  other: Int32Array,
  from: number,
  to: number,
  seen: Int32Array,
): number[] {
  for (let at = from; at < to; at++) seen[other[at] as number] = 1;
  const places: number[] = [];
  for (let at = start; at < end; at++) if (seen[ids[at] as number]) places.push(at);
  for (let at = from; at < to; at++) seen[other[at] as number] = 0;
  return places;
}

function pick(ids: Int32Array, places: readonly number[]): number[] {
  return places.map((place) => ids[place] as number);
}

function countEdits(changes: readonly Part[] | undefined): number | undefined {
  return changes?.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0);
}
