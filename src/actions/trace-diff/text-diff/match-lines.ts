import { diffArrays } from 'diff';
import { uniquePairs } from './unique-pairs.js';

/** Equal lines in a row: where they begin on both sides, and how many they are. */
export interface Run {
  old: number;
  now: number;
  length: number;
}

// The search for the shortest script takes time by the square of its length: beyond this many steps the
// texts are cut at lines that both have once, else in the middle, and the parts are matched by themselves.
const LONGEST_SCRIPT = 600;

/** What a comparison may still spend, and whether it has had to cut a search short. */
export class Effort {
  /** Searches that led nowhere, some 20 ms each. */
  private searches = 50;
  isShortest = true;

  /** Whether the parts of a text that could not be searched as a whole are searched. */
  goesOn(): boolean {
    this.isShortest = false;
    return this.searches-- > 0;
  }
}

/** The equal lines of two lists, as runs in order; a longest common subsequence where that is not too far to seek. */
export function matchLines(before: Lines, after: Lines, effort: Effort): Run[] {
  const search: Search = { one: before, other: after, runs: [], effort };
  matchPart(search, 0, before.length, 0, after.length);
  return search.runs;
}

type Lines = readonly string[];

interface Search {
  one: Lines;
  other: Lines;
  runs: Run[];
  effort: Effort;
}

/** Lines shared at the start and at the end first; what is between is searched. */
function matchPart(
  search: Search,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): void {
  const { one, other, runs } = search;
  const most = Math.min(end - start, otherEnd - otherStart);
  let head = 0;
  while (head < most && one[start + head] === other[otherStart + head]) head++;
  let tail = 0;
  while (tail < most - head && one[end - 1 - tail] === other[otherEnd - 1 - tail]) tail++;
  add(runs, start, otherStart, head);
  const [from, otherFrom] = [start + head, otherStart + head];
  if (from < end - tail && otherFrom < otherEnd - tail) {
    matchMiddle(search, from, end - tail, otherFrom, otherEnd - tail);
  }
  add(runs, end - tail, otherEnd - tail, tail);
}

/** Lines that the other side lacks are gone or new in any case; only the rest is searched. */
function matchMiddle(
  search: Search,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): void {
  const { one, other, runs } = search;
  const left = keep(one, start, end, new Set(other.slice(otherStart, otherEnd)));
  if (left.length === 0) return;
  const right = keep(other, otherStart, otherEnd, new Set(one.slice(start, end)));
  const parts = diffArrays(
    left.map((at) => one[at]),
    right.map((at) => other[at]),
    { maxEditLength: LONGEST_SCRIPT },
  ) as ReturnType<typeof diffArrays> | undefined;
  if (parts === undefined) {
    matchBetween(search, start, end, otherStart, otherEnd);
    return;
  }
  let [at, otherAt] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step++) {
        add(runs, left[at + step] as number, right[otherAt + step] as number, 1);
      }
    }
    if (!added) at += count;
    if (!removed) otherAt += count;
  }
}

function keep(lines: Lines, start: number, end: number, known: ReadonlySet<string>): number[] {
  const kept: number[] = [];
  for (let at = start; at < end; at++) if (known.has(lines[at] as string)) kept.push(at);
  return kept;
}

/** Matches the parts between lines that both have once; without such lines both halves. */
function matchBetween(
  search: Search,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
): void {
  const { one, other, runs } = search;
  if (!search.effort.goesOn()) return;
  const fixed = uniquePairs(one.slice(start, end), other.slice(otherStart, otherEnd));
  if (fixed.length === 0) {
    const [middle, otherMiddle] = [(start + end) >> 1, (otherStart + otherEnd) >> 1];
    matchPart(search, start, middle, otherStart, otherMiddle);
    matchPart(search, middle, end, otherMiddle, otherEnd);
    return;
  }
  let [at, otherAt] = [start, otherStart];
  for (const [next, otherNext] of fixed) {
    const [stop, otherStop] = [start + next, otherStart + otherNext];
    matchPart(search, at, stop, otherAt, otherStop);
    add(runs, stop, otherStop, 1);
    at = stop + 1;
    otherAt = otherStop + 1;
  }
  matchPart(search, at, end, otherAt, otherEnd);
}

/** Adds equal lines; those that follow the last run make it longer. */
function add(runs: Run[], old: number, now: number, length: number): void {
  if (length === 0) return;
  const last = runs.at(-1);
  if (last && last.old + last.length === old && last.now + last.length === now) {
    last.length += length;
  } else runs.push({ old, now, length });
}
