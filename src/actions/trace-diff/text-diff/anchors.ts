import type { Region, Sides } from './common-lines.js';

/**
 * Pairs of lines that occur once on each side of a region, as many as keep their order, ascending:
 * places of the old side, and those of the new side.
 */
export function anchors(
  { a, b, room }: Sides,
  { a0, a1, b0, b1 }: Region,
): [Int32Array, Int32Array] {
  const [inA, inB] = [room.a, room.b];
  // Per number: 0 for never seen, place + 1 for once, -1 for more often.
  for (let at = a0; at < a1; at++) see(inA, a[at] as number, at);
  for (let at = b0; at < b1; at++) see(inB, b[at] as number, at);
  const places: number[] = [];
  const partners: number[] = [];
  for (let at = a0; at < a1; at++) {
    const id = a[at] as number;
    if ((inA[id] as number) <= 0 || (inB[id] as number) <= 0) continue;
    places.push(at);
    partners.push((inB[id] as number) - 1);
  }
  for (let at = a0; at < a1; at++) inA[a[at] as number] = 0;
  for (let at = b0; at < b1; at++) inB[b[at] as number] = 0;
  const chosen = longestIncreasing(partners);
  return [chosen.map((at) => places[at] as number), chosen.map((at) => partners[at] as number)];
}

function see(seen: Int32Array, id: number, place: number): void {
  seen[id] = seen[id] === 0 ? place + 1 : -1;
}

/** The places of a longest increasing subsequence. */
function longestIncreasing(values: readonly number[]): Int32Array {
  const previous = new Int32Array(values.length);
  const ends = new Int32Array(values.length);
  let length = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((values[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = at;
    if (low === length) length++;
  }
  const chosen = new Int32Array(length);
  for (let at = length > 0 ? (ends[length - 1] as number) : -1; length > 0; ) {
    chosen[--length] = at;
    at = previous[at] as number;
  }
  return chosen;
}
