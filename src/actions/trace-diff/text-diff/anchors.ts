import { uniquePairs } from './unique-pairs.js';

/** Where both texts have the same line, which each of them has once: found in the whole rest of both. */
export class Anchors {
  private readonly pairs: { old: number; now: number }[];
  private at = 0;

  /** Reads both texts from the offsets on: a number for each line, four bytes each. */
  constructor(one: Buffer, other: Buffer, from: number, otherFrom: number) {
    const [left, right] = [hashLines(one, from), hashLines(other, otherFrom)];
    this.pairs = uniquePairs(left.hashes, right.hashes)
      .map(([at, otherAt]) => ({
        old: left.starts[at] as number,
        now: right.starts[otherAt] as number,
      }))
      .filter(({ old, now }) => isSameLine(one, other, old, now));
  }

  /** The first one that lies at or behind both offsets. */
  next(old: number, now: number): { old: number; now: number } | undefined {
    for (; this.at < this.pairs.length; this.at++) {
      const pair = this.pairs[this.at] as { old: number; now: number };
      if (pair.old >= old && pair.now >= now) return pair;
    }
    return undefined;
  }
}

const NEWLINE = 10;

/** The start and the FNV-1a hash (32 bits) of each line. */
function hashLines(text: Buffer, from: number): { starts: Uint32Array; hashes: Uint32Array } {
  let lines = 1;
  for (let at = from; at < text.length; at++) if (text[at] === NEWLINE) lines++;
  const starts = new Uint32Array(lines);
  const hashes = new Uint32Array(lines);
  let [line, hash] = [0, 0x811c9dc5];
  starts[0] = from;
  for (let at = from; at < text.length; at++) {
    const byte = text[at] as number;
    hash = Math.imul(hash ^ byte, 0x01000193);
    if (byte !== NEWLINE) continue;
    hashes[line++] = hash;
    hash = 0x811c9dc5;
    if (line < lines) starts[line] = at + 1;
  }
  if (line < lines) hashes[line] = hash;
  return { starts, hashes };
}

/** Two lines of one hash may still be different ones. */
function isSameLine(one: Buffer, other: Buffer, old: number, now: number): boolean {
  return lineAt(one, old).equals(lineAt(other, now));
}

function lineAt(text: Buffer, start: number): Buffer {
  const end = text.indexOf(NEWLINE, start);
  return text.subarray(start, end < 0 ? text.length : end + 1);
}
