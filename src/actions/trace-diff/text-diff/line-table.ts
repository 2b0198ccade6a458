import { hashOf, lineEnd, type Stretch } from './equal-bytes.js';

/** The lines of one side, from the beginning of a window on. */
export interface Lines {
  /** How many there are. */
  count: number;
  /** Where each begins, and at `count` where the last one ends. */
  starts: Uint32Array;
  /** Equal lines of both sides have the same number, counted from 0. */
  ids: Int32Array;
}

const EMPTY = -1;
/** Most diffs are of a few lines, and arrays of 64 bytes are made many times faster than longer ones. */
const FEW = 16;

/** Numbers the lines of a window: equal lines get the same. One table serves all windows of a diff. */
export class LineTable {
  readonly left: Lines = noLines();
  readonly right: Lines = noLines();
  /** How many different lines there are. */
  different = 0;
  /** A zero per number, for whoever counts; put them back. */
  room = { a: new Int32Array(FEW), b: new Int32Array(FEW) };
  private slots = new Int32Array(FEW).fill(EMPTY);
  private hashes = new Int32Array(FEW);
  private starts = new Uint32Array(FEW);
  private ends = new Uint32Array(FEW);
  private isAfter = new Uint8Array(FEW);

  constructor(
    private readonly before: Buffer,
    private readonly after: Buffer,
  ) {}

  /** Forgets all lines, and begins at these places of the two sides. */
  begin(left: number, right: number): void {
    this.left.count = 0;
    this.left.starts[0] = left;
    this.right.count = 0;
    this.right.starts[0] = right;
    this.different = 0;
    this.slots = this.slots.length > 4096 ? new Int32Array(FEW) : this.slots;
    this.slots.fill(EMPTY);
  }

  /**
   * Reads lines of a stretch until there are so many, it ends, or so many steps were taken; answers the
   * steps. Lines made to have the same hash take many.
   */
  read(lines: Lines, { text, end }: Stretch, wanted: number, most: number): number {
    let steps = 0;
    let start = lines.starts[lines.count] as number;
    while (lines.count < wanted && start < end && steps < most) {
      const stop = lineEnd(text, start, end);
      if (lines.count + 1 === lines.ids.length) enlarge(lines);
      steps += this.number(lines, text, start, stop);
      start = stop;
      lines.starts[++lines.count] = stop;
    }
    return steps;
  }

  private number(lines: Lines, text: Buffer, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.slots.length - 1;
    let slot = spread(hash) & mask;
    let steps = 1;
    for (; this.slots[slot] !== EMPTY; slot = (slot + 1) & mask, steps++) {
      const id = this.slots[slot] as number;
      if (this.hashes[id] === hash && this.is(id, text, start, end)) {
        lines.ids[lines.count] = id;
        return steps;
      }
    }
    lines.ids[lines.count] = this.add(slot, hash, text, start, end);
    return steps;
  }

  private is(id: number, text: Buffer, start: number, end: number): boolean {
    const from = this.starts[id] as number;
    const length = end - start;
    if ((this.ends[id] as number) - from !== length) return false;
    const known = this.isAfter[id] ? this.after : this.before;
    if (length > 256) return known.compare(text, start, end, from, from + length) === 0;
    for (let at = 0; at < length; at++) if (known[from + at] !== text[start + at]) return false;
    return true;
  }

  private add(slot: number, hash: number, text: Buffer, start: number, end: number): number {
    const id = this.different++;
    if (id === this.hashes.length) this.grow();
    this.hashes[id] = hash;
    this.starts[id] = start;
    this.ends[id] = end;
    this.isAfter[id] = text === this.after ? 1 : 0;
    this.slots[slot] = id;
    if (this.different * 2 > this.slots.length) this.rehash();
    return id;
  }

  private grow(): void {
    this.hashes = longer(this.hashes, new Int32Array(this.hashes.length * 2));
    this.starts = longer(this.starts, new Uint32Array(this.starts.length * 2));
    this.ends = longer(this.ends, new Uint32Array(this.ends.length * 2));
    this.isAfter = longer(this.isAfter, new Uint8Array(this.isAfter.length * 2));
    this.room = { a: new Int32Array(this.hashes.length), b: new Int32Array(this.hashes.length) };
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let id = 0; id < this.different; id++) {
      let slot = spread(this.hashes[id] as number) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }
}

function noLines(): Lines {
  return { count: 0, starts: new Uint32Array(FEW), ids: new Int32Array(FEW) };
}

function enlarge(lines: Lines): void {
  lines.starts = longer(lines.starts, new Uint32Array(lines.starts.length * 2));
  lines.ids = longer(lines.ids, new Int32Array(lines.ids.length * 2));
}

function longer<T extends Int32Array | Uint32Array | Uint8Array>(old: T, room: T): T {
  room.set(old);
  return room;
}

/** The low bits choose the slot: let the high ones reach them. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
