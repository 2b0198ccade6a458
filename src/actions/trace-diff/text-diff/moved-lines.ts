import { hashOf, lineEnd } from './equal-bytes.js';
import type { Change } from './hunks.js';

const BUCKETS = 2 ** 18;
const [REMOVED, ADDED, MORE] = [1, 2, 4];
const FEWEST = 16;
// One table for all walks, of which one is under way at a time: a new one each would be garbage by the megabyte.
const seen = new Uint8Array(BUCKETS);

/**
 * Suspects that a walk from change to change has lost its way. When a record was inserted among long
 * records that differ in one line, each can be compared with its neighbour: then most lines that were
 * removed at one place are added at another. Knows lines by a few bits: a suspicion, not a proof. Making
 * another one ends the use of this one, but for what it counted.
 */
export class MovedLines {
  private changes = 0;
  private moved = 0;
  /** The first changes: fewer prove nothing, and to clear the table takes longer than most diffs. */
  private readonly first: Change[] = [];

  constructor(
    private readonly before: Buffer,
    private readonly after: Buffer,
  ) {}

  /** Looks at the first line on each side of a change. */
  see(change: Change): void {
    if (change.oldStart === change.oldEnd || change.newStart === change.newEnd) return;
    if (++this.changes < FEWEST) {
      this.first.push(change);
      return;
    }
    if (this.changes === FEWEST) {
      seen.fill(0);
      for (const one of this.first) this.markBoth(one);
    }
    this.markBoth(change);
  }

  /** Whether more than half of them moved. */
  get areMany(): boolean {
    return this.moved >= FEWEST && this.moved * 2 > this.changes;
  }

  private markBoth({ oldStart, oldEnd, newStart, newEnd }: Change): void {
    this.mark(this.before, oldStart, oldEnd, REMOVED);
    this.mark(this.after, newStart, newEnd, ADDED);
  }

  private mark(text: Buffer, start: number, end: number, side: number): void {
    const hash = hashOf(text, start, lineEnd(text, start, end));
    const bucket = (hash ^ (hash >>> 14)) & (BUCKETS - 1);
    const was = seen[bucket] as number;
    const isMore = (was & (side | MORE)) !== 0;
    seen[bucket] = was | (isMore ? MORE : side);
    if (isMore && was === (REMOVED | ADDED)) this.moved--;
    if (!isMore && was !== 0) this.moved++;
  }
}
