import { Anchors } from './anchors.js';
import { countLines, endOfLines, lineStart, sharedEnd, sharedStart } from './bytes.js';
import { Effort, matchLines, type Run } from './match-lines.js';

/** A range of lines that another range replaces. Offsets are bytes, lines count from 0. */
export interface TextChange {
  oldStart: number;
  oldEnd: number;
  oldLine: number;
  oldCount: number;
  newStart: number;
  newEnd: number;
  newLine: number;
  newCount: number;
}

/** Where a comparison stands: a byte and a line of each side. */
interface At {
  old: number;
  now: number;
  oldLine: number;
  newLine: number;
}

// A window opens with so many lines and grows until both sides agree again. The largest bounds memory;
// beyond it lines that are unique on both sides are looked for in the rest of the texts.
const FIRST_WINDOW = 8;
const GROWTH = 4;
const LARGEST_WINDOW = 32_768;
const LARGEST_WINDOW_BYTES = 4 * 2 ** 20;

// So many equal lines in a row are no coincidence: the texts are in step again.
const IN_STEP = 4;

/** What differs, in order. Equal parts are compared as bytes and never become strings. */
export function findChanges(
  before: Buffer,
  after: Buffer,
): { changes: TextChange[]; isShortest: boolean } {
  const { oldEnd, newEnd } = sharedEnd(before, after);
  const [one, other] = [before.subarray(0, oldEnd), after.subarray(0, newEnd)];
  const changes: TextChange[] = [];
  const effort = new Effort();
  let anchors: Anchors | undefined;
  let at: At = { old: 0, now: 0, oldLine: 0, newLine: 0 };
  for (;;) {
    at = skipEqual(one, other, at);
    if (at.old === one.length && at.now === other.length) {
      return { changes, isShortest: effort.isShortest };
    }
    const window = openWindow(one, other, at, effort);
    if (window) at = commit(changes, at, window);
    else {
      effort.goesOn();
      anchors ??= new Anchors(one, other, at.old, at.now);
      at = commitBlock(changes, one, other, at, anchors.next(at.old, at.now));
    }
  }
}

function skipEqual(one: Buffer, other: Buffer, at: At): At {
  const length = sharedStart(one, other, at.old, at.now);
  const isEnd = at.old + length === one.length && at.now + length === other.length;
  const end = isEnd ? at.old + length : lineStart(one, at.old + length, at.old);
  const lines = countLines(one, at.old, end);
  return {
    old: end,
    now: at.now + end - at.old,
    oldLine: at.oldLine + lines,
    newLine: at.newLine + lines,
  };
}

/** A stretch of both texts with its equal runs, up to where they are in step again. */
interface Window {
  /** Ends of the lines, in bytes. */
  oldEnds: number[];
  newEnds: number[];
  runs: Run[];
}

/** The smallest window after which the texts are in step; undefined when none is small enough. */
function openWindow(one: Buffer, other: Buffer, at: At, effort: Effort): Window | undefined {
  for (let size = FIRST_WINDOW; size <= LARGEST_WINDOW; size *= GROWTH) {
    const oldEnds = endOfLines(one, at.old, size, LARGEST_WINDOW_BYTES);
    const newEnds = endOfLines(other, at.now, size, LARGEST_WINDOW_BYTES);
    const isLast =
      (oldEnds.at(-1) ?? at.old) === one.length && (newEnds.at(-1) ?? at.now) === other.length;
    const runs = matchLines(linesOf(one, at.old, oldEnds), linesOf(other, at.now, newEnds), effort);
    if (isLast) return { oldEnds, newEnds, runs };
    const last = runs.findLastIndex(({ length }) => length >= IN_STEP);
    if (last >= 0) {
      const { old, now, length } = runs[last] as Run;
      return {
        oldEnds: oldEnds.slice(0, old + length),
        newEnds: newEnds.slice(0, now + length),
        runs: runs.slice(0, last + 1),
      };
    }
  }
  return undefined;
}

/** Lines as strings of their bytes: cheap to make and to look up. */
function linesOf(text: Buffer, start: number, ends: readonly number[]): string[] {
  return ends.map((end, index) => text.toString('latin1', ends[index - 1] ?? start, end));
}

/** Enters what lies between the equal runs of a window; answers its end. */
function commit(changes: TextChange[], at: At, { oldEnds, newEnds, runs }: Window): At {
  const here = (old: number, now: number): At => ({
    old: oldEnds[old - 1] ?? at.old,
    now: newEnds[now - 1] ?? at.now,
    oldLine: at.oldLine + old,
    newLine: at.newLine + now,
  });
  let [old, now] = [0, 0];
  for (const run of runs) {
    if (run.old > old || run.now > now) enter(changes, here(old, now), here(run.old, run.now));
    old = run.old + run.length;
    now = run.now + run.length;
  }
  const end = here(oldEnds.length, newEnds.length);
  if (oldEnds.length > old || newEnds.length > now) enter(changes, here(old, now), end);
  return end;
}

function enter(changes: TextChange[], from: At, to: At): void {
  changes.push({
    oldStart: from.old,
    oldEnd: to.old,
    oldLine: from.oldLine,
    oldCount: to.oldLine - from.oldLine,
    newStart: from.now,
    newEnd: to.now,
    newLine: from.newLine,
    newCount: to.newLine - from.newLine,
  });
}

/** Enters all up to the next anchor (or to the end) as one change. */
function commitBlock(
  changes: TextChange[],
  one: Buffer,
  other: Buffer,
  at: At,
  anchor: { old: number; now: number } | undefined,
): At {
  const { old, now } = anchor ?? { old: one.length, now: other.length };
  const to: At = {
    ...{ old, now },
    oldLine: at.oldLine + countLines(one, at.old, old),
    newLine: at.newLine + countLines(other, at.now, now),
  };
  enter(changes, at, to);
  return to;
}
