import type { Sides } from './common-lines.js';
import type { Budget } from './limits.js';

/**
 * The same texts with runs of four lines in the place of lines: where lines repeat, runs of them
 * still occur but once. A run stands where its first line stands, so each side is shorter by three.
 * Answers nothing when the work runs out.
 */
export function runsOfFour(lines: Sides, budget: Budget): Sides | undefined {
  const pairs = pairsAtDistance(lines, 1, budget);
  const runs = pairs && pairsAtDistance(pairs, 2, budget);
  if (!runs) return undefined;
  const { a, b, different } = runs;
  return { a, b, room: { a: new Int32Array(different), b: new Int32Array(different) } };
}

const EMPTY = -1;

/** A number for each two numbers that stand so far apart: the same for the same two. */
function pairsAtDistance(sides: Pick<Sides, 'a' | 'b'>, distance: number, budget: Budget) {
  const table = new PairTable(sides.a.length + sides.b.length, budget);
  const a = table.pairs(sides.a, distance);
  const b = table.pairs(sides.b, distance);
  return budget.work > 0 ? { a, b, different: table.different } : undefined;
}

class PairTable {
  different = 0;
  private readonly slots: Int32Array;
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;

  constructor(
    most: number,
    private readonly budget: Budget,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(most * 2 + 2))).fill(EMPTY);
    this.firsts = new Int32Array(most);
    this.seconds = new Int32Array(most);
  }

  pairs(ids: Int32Array, distance: number): Int32Array {
    const numbers = new Int32Array(Math.max(0, ids.length - distance));
    for (let at = 0; at < numbers.length && this.budget.work > 0; at++)
      numbers[at] = this.number(ids[at] as number, ids[at + distance] as number);
    return numbers;
  }

  private number(first: number, second: number): number {
    const mask = this.slots.length - 1;
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    this.budget.work--;
    for (; this.slots[slot] !== EMPTY; slot = (slot + 1) & mask, this.budget.work--) {
      const id = this.slots[slot] as number;
      if (this.firsts[id] === first && this.seconds[id] === second) return id;
    }
    this.slots[slot] = this.different;
    this.firsts[this.different] = first;
    this.seconds[this.different] = second;
    return this.different++;
  }
}
