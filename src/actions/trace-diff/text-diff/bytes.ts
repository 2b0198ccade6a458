const NEWLINE = 10;
const BLOCK = 64 * 1024;

/** How many bytes from the two offsets on are equal. */
export function sharedStart(one: Buffer, other: Buffer, at: number, otherAt: number): number {
  const most = Math.min(one.length - at, other.length - otherAt);
  let length = 0;
  // Equal blocks are compared by the system; differences are mostly near, so blocks begin small.
  for (let block = 256; length < most; block = Math.min(block * 4, BLOCK)) {
    const size = Math.min(block, most - length);
    if (!isEqual(one, other, at + length, otherAt + length, size)) {
      return length + firstDifference(one, other, at + length, otherAt + length, size);
    }
    length += size;
  }
  return length;
}

function isEqual(one: Buffer, other: Buffer, at: number, otherAt: number, size: number): boolean {
  return one.compare(other, otherAt, otherAt + size, at, at + size) === 0;
}

/** Where in a block that differs the first difference is. */
function firstDifference(
  one: Buffer,
  other: Buffer,
  at: number,
  otherAt: number,
  size: number,
): number {
  let [low, high] = [0, size];
  while (high - low > 64) {
    const middle = (low + high) >> 1;
    if (isEqual(one, other, at + low, otherAt + low, middle - low)) low = middle;
    else high = middle;
  }
  while (low < size && one[at + low] === other[otherAt + low]) low++;
  return low;
}

/** The ends of two texts without the whole lines that they share at their end. */
export function sharedEnd(one: Buffer, other: Buffer): { oldEnd: number; newEnd: number } {
  const most = Math.min(one.length, other.length);
  let length = 0;
  for (let size = 256; length < most; size = Math.min(size * 4, BLOCK)) {
    const block = Math.min(size, most - length);
    const [at, otherAt] = [one.length - length - block, other.length - length - block];
    if (!isEqual(one, other, at, otherAt, block)) {
      length += sharedTail(one, other, at, otherAt, block);
      break;
    }
    length += block;
  }
  const start = one.indexOf(NEWLINE, one.length - length);
  const lines = start < 0 ? 0 : one.length - start - 1;
  return { oldEnd: one.length - lines, newEnd: other.length - lines };
}

function sharedTail(one: Buffer, other: Buffer, at: number, otherAt: number, size: number): number {
  let length = 0;
  while (length < size && one[at + size - 1 - length] === other[otherAt + size - 1 - length])
    length++;
  return length;
}

/** The start of the line that an offset is in, not before `least`. */
export function lineStart(text: Buffer, at: number, least: number): number {
  if (at <= least) return least;
  return Math.max(least, text.lastIndexOf(NEWLINE, at - 1) + 1);
}

/** How many lines begin in a range that begins with one. */
export function countLines(text: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (text[at] === NEWLINE) lines++;
  return end > start && text[end - 1] !== NEWLINE ? lines + 1 : lines;
}

/** The ends of the next lines: so many, or as many as begin within so many bytes. */
export function endOfLines(text: Buffer, start: number, most: number, bytes: number): number[] {
  const ends: number[] = [];
  for (let at = start; at < text.length && ends.length < most && at - start < bytes; ) {
    const newline = text.indexOf(NEWLINE, at);
    at = newline < 0 ? text.length : newline + 1;
    ends.push(at);
  }
  return ends;
}
