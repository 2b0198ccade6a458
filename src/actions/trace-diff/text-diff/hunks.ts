import { endOfLines } from './bytes.js';
import type { TextChange } from './find-changes.js';

/** Changes with their context. Lines begin with ` `, `+`, `-`, or are `\ No newline at end of file`. */
export interface Hunk {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: string[];
}

const CONTEXT = 3;

/** Puts changes that are near each other into one hunk; ends early when the lines have more bytes than `largest`. */
export function toHunks(
  before: Buffer,
  after: Buffer,
  changes: readonly TextChange[],
  largest: number,
): { hunks: Hunk[]; complete: boolean } {
  const hunks: Hunk[] = [];
  let left = largest;
  for (let at = 0; at < changes.length; ) {
    const group = [changes[at++] as TextChange];
    while (at < changes.length && isNear(group.at(-1) as TextChange, changes[at] as TextChange)) {
      group.push(changes[at++] as TextChange);
    }
    left -= sizeOf(group);
    if (left < 0) return { hunks, complete: false };
    hunks.push(toHunk(before, after, group));
  }
  return { hunks, complete: true };
}

function isNear(one: TextChange, next: TextChange): boolean {
  return next.oldLine - (one.oldLine + one.oldCount) <= 2 * CONTEXT;
}

function sizeOf(group: readonly TextChange[]): number {
  return group.reduce(
    (sum, { oldStart, oldEnd, newStart, newEnd }) => sum + oldEnd - oldStart + newEnd - newStart,
    0,
  );
}

function toHunk(before: Buffer, after: Buffer, group: readonly TextChange[]): Hunk {
  const [first] = group as [TextChange];
  const lines: string[] = [];
  let at = startOfContext(before, first.oldStart);
  const context = put(lines, ' ', before, at, first.oldStart);
  let [oldLines, newLines] = [context, context];
  at = first.oldStart;
  for (const change of group) {
    const between = put(lines, ' ', before, at, change.oldStart);
    oldLines += between + put(lines, '-', before, change.oldStart, change.oldEnd);
    newLines += between + put(lines, '+', after, change.newStart, change.newEnd);
    at = change.oldEnd;
  }
  const end = endOfLines(before, at, CONTEXT, before.length).at(-1) ?? at;
  const rest = put(lines, ' ', before, at, end);
  oldLines += rest;
  newLines += rest;
  return {
    oldStart: firstLine(first.oldLine - context, oldLines),
    oldLines,
    newStart: firstLine(first.newLine - context, newLines),
    newLines,
    lines,
  };
}

/** A range without lines is named by the line before it (POSIX, diff, unified format). */
function firstLine(before: number, count: number): number {
  return count === 0 ? before : before + 1;
}

function startOfContext(text: Buffer, at: number): number {
  let start = at;
  for (let line = 0; line < CONTEXT && start > 0; line++) {
    start = start < 2 ? 0 : text.lastIndexOf(10, start - 2) + 1;
  }
  return start;
}

/** Appends the lines of a range; answers how many they are. */
function put(lines: string[], sign: string, text: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; ) {
    const newline = text.indexOf(10, at);
    const stop = newline < 0 ? text.length : newline;
    lines.push(sign + text.toString('utf8', at, stop));
    if (newline < 0) lines.push('\\ No newline at end of file');
    at = stop + 1;
    count++;
  }
  return count;
}
