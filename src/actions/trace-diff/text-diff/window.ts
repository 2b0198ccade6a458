import { type Alignment, align, worthTrying } from './align.js';
import type { Stretch } from './equal-bytes.js';
import type { HunkBuilder } from './hunks.js';
import type { Budget } from './limits.js';
import type { Lines, LineTable } from './line-table.js';

/** Where the comparison of two texts stands: what is left of both, and who is told. */
export interface Walk {
  a: Stretch;
  b: Stretch;
  builder: HunkBuilder;
  budget: Budget;
  /** One for all windows, made when the first is opened. */
  table: () => LineTable;
}

/** What a window showed: passed to where the sides are in step, work ran out, or too small to tell. */
export type Outcome = 'passed' | 'stopped' | 'too small';

/** The next lines of both sides. It grows until it shows where these are in step again. */
export class Window {
  private readonly table: LineTable;
  private readonly left: Lines;
  private readonly right: Lines;
  /** How the lines stood when there were fewer. */
  private seen: Alignment | undefined;

  constructor(private readonly walk: Walk) {
    this.table = walk.table();
    this.table.begin(walk.a.start, walk.b.start);
    this.left = this.table.left;
    this.right = this.table.right;
  }

  /** Reads until each side has so many lines, or ends. */
  grow(lines: number): void {
    const { budget, a, b } = this.walk;
    budget.work -= this.table.read(this.left, a, lines, budget.work);
    budget.work -= this.table.read(this.right, b, lines, budget.work);
  }

  /** Whether both sides are seen to their end. */
  get isWhole(): boolean {
    const { left, right, walk } = this;
    return endOf(left) === walk.a.end && endOf(right) === walk.b.end;
  }

  /**
   * Aligns the lines, and passes all of them when it sees both ends, otherwise those up to the last run of
   * so many equal lines.
   */
  pass(inStep: number): Outcome {
    const { left, right, isWhole } = this;
    // A smallest edit of a part may mislead: lines that occur once tell better where the sides are in step.
    const edits = isWhole ? worthTrying(left.count + right.count) : 0;
    const alignment = this.align(left.count, right.count, edits);
    const isKnown = reaches(alignment, left.count, right.count);
    if (isKnown && !isWhole && this.walk.budget.work > 0)
      return this.passUntil(lastRun(alignment.partner, inStep), alignment);
    // What a smaller window saw is better than the little that the rest of the work was enough for.
    const hasSeenMore = !isKnown && this.seen && this.seen.aEnd > alignment.aEnd;
    this.tell(hasSeenMore && this.seen ? this.seen : alignment);
    return isKnown && isWhole ? 'passed' : 'stopped';
  }

  private passUntil(aEnd: number, alignment: Alignment): Outcome {
    this.seen = alignment;
    if (aEnd === 0) return 'too small';
    // Now that the end is known, a smallest edit does not mislead.
    const bEnd = (alignment.partner[aEnd - 1] as number) + 1;
    const smaller = this.align(aEnd, bEnd, worthTrying(aEnd + bEnd));
    this.tell(reaches(smaller, aEnd, bEnd) ? smaller : { ...alignment, aEnd, bEnd });
    return 'passed';
  }

  private align(aEnd: number, bEnd: number, edits: number): Alignment {
    const { left, right, table, walk } = this;
    const [a, b] = [left.ids.subarray(0, aEnd), right.ids.subarray(0, bEnd)];
    return align({ a, b, room: table.room }, edits, walk.budget);
  }

  /** Tells the builder, and moves on. */
  private tell({ partner, aEnd, bEnd }: Alignment): void {
    const { walk } = this;
    let [a, b] = [0, 0];
    for (let line = 0; line < aEnd; line++) {
      const other = partner[line] as number;
      if (other < 0) continue;
      this.change(a, line, b, other);
      walk.builder.skip(1);
      [a, b] = [line + 1, other + 1];
    }
    this.change(a, aEnd, b, bEnd);
    walk.a.start = this.left.starts[aEnd] as number;
    walk.b.start = this.right.starts[bEnd] as number;
  }

  private change(a0: number, a1: number, b0: number, b1: number): void {
    if (a0 === a1 && b0 === b1) return;
    this.walk.builder.change({
      oldStart: this.left.starts[a0] as number,
      oldEnd: this.left.starts[a1] as number,
      newStart: this.right.starts[b0] as number,
      newEnd: this.right.starts[b1] as number,
    });
  }
}

function reaches(alignment: Alignment, aEnd: number, bEnd: number): boolean {
  return alignment.aEnd === aEnd && alignment.bEnd === bEnd;
}

/** Behind the last run of so many lines that stay side by side, or 0. */
function lastRun(partner: Int32Array, length: number): number {
  let run = 0;
  for (let line = partner.length - 1; line >= 0; line--) {
    const other = partner[line] as number;
    if (other < 0) run = 0;
    else if (run > 0 && partner[line + 1] === other + 1) run++;
    else run = 1;
    if (run === length) return line + length;
  }
  return 0;
}

function endOf({ starts, count }: Lines): number {
  return starts[count] as number;
}
