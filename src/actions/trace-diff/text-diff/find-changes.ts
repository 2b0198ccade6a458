import { equalHead, equalTail, lineEnd, type Stretch } from './equal-bytes.js';
import type { HunkBuilder } from './hunks.js';
import type { Budget } from './limits.js';
import { LineTable } from './line-table.js';
import { nearestMatch } from './nearest-match.js';
import { type Walk, Window } from './window.js';

/** So many equal lines in a row prove that the two sides are in step again. */
const IN_STEP = 24;
/** Where both texts have so few lines between their equal ends, the edit is a smallest one. */
const SMALL = 500;
const FIRST_WINDOW = 64;
const GROWTH = 4;

/**
 * Walks both texts, and tells the builder what is equal and what changed. Answers whether it came to the
 * end before the work ran out. `atOnce` looks at all lines together instead of around each change.
 */
export function findChanges(
  before: Buffer,
  after: Buffer,
  builder: HunkBuilder,
  budget: Budget,
  atOnce: boolean,
): boolean {
  const a = { text: before, start: 0, end: before.length };
  const b = { text: after, start: 0, end: after.length };
  let made: LineTable | undefined;
  const table = () => {
    made ??= new LineTable(before, after);
    return made;
  };
  const walk = { a, b, builder, budget, table };
  forward(walk);
  const tail = equalTail(a, b);
  a.end -= tail;
  b.end -= tail;
  let glance = atOnce ? Number.POSITIVE_INFINITY : SMALL;
  for (; a.start < a.end || b.start < b.end; glance = 0) {
    if (budget.work-- <= 0 || !passChange(walk, glance)) return false;
    forward(walk);
  }
  return true;
}

/** Passes the lines that both begin with. */
function forward({ a, b, builder }: Walk): void {
  const { bytes, lines } = equalHead(a, b);
  a.start += bytes;
  b.start += bytes;
  builder.skip(lines);
}

/** Passes what differs here, until the two sides are in step. Answers false when the work ran out. */
function passChange(walk: Walk, glance: number): boolean {
  const { a, b } = walk;
  if (a.start === a.end || b.start === b.end) return replace(walk, a.end, b.end);
  if (isOneLine(a) && isOneLine(b)) return replace(walk, a.end, b.end);
  if (glance > 0) {
    const window = new Window(walk);
    window.grow(glance);
    if (window.isWhole) return window.pass(IN_STEP) === 'passed';
  }
  const near = nearestMatch(a, b, IN_STEP);
  if (!near) return passInWindows(walk);
  if (near.a === a.start || near.b === b.start) return replace(walk, near.a, near.b);
  const window = new Window({ ...walk, a: { ...a, end: near.a }, b: { ...b, end: near.b } });
  window.grow(SMALL);
  const outcome = window.pass(IN_STEP);
  a.start = near.a;
  b.start = near.b;
  return outcome === 'passed';
}

/** Looks at more and more lines until they show where the two sides are in step. */
function passInWindows(walk: Walk): boolean {
  const window = new Window(walk);
  for (let size = FIRST_WINDOW; ; size *= GROWTH) {
    window.grow(size);
    const outcome = window.pass(IN_STEP);
    if (outcome !== 'too small') return outcome === 'passed';
  }
}

function isOneLine({ text, start, end }: Stretch): boolean {
  return lineEnd(text, start, end) === end;
}

function replace({ a, b, builder }: Walk, oldEnd: number, newEnd: number): true {
  builder.change({ oldStart: a.start, oldEnd, newStart: b.start, newEnd });
  a.start = oldEnd;
  b.start = newEnd;
  return true;
}
