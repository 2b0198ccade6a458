/** A stretch of a text, in bytes. It begins at the beginning of a line. */
export interface Stretch {
  text: Buffer;
  start: number;
  end: number;
}

/** How far two texts are the same: whole lines, and the bytes that these take. */
export interface EqualRun {
  bytes: number;
  lines: number;
}

const LINE_FEED = 10;
const BLOCK = 64 * 1024;

/** The lines that both stretches begin with, at most so many. */
export function equalHead(a: Stretch, b: Stretch, most = Number.POSITIVE_INFINITY): EqualRun {
  const [one, two] = [a.text, b.text];
  const length = Math.min(a.end - a.start, b.end - b.start);
  let lines = 0;
  let bytes = 0;
  let from = a.start;
  let to = b.start;
  for (const last = a.start + length; from < last; from++, to++) {
    const byte = one[from];
    if (byte !== two[to]) return { bytes, lines };
    if (byte !== LINE_FEED) continue;
    bytes = from - a.start + 1;
    if (++lines === most) return { bytes, lines };
  }
  const isLastLine = from === a.end && to === b.end && bytes < length;
  return isLastLine ? { bytes: length, lines: lines + 1 } : { bytes, lines };
}

/** How many bytes at the end of both stretches are the same whole lines. */
export function equalTail(a: Stretch, b: Stretch): number {
  const most = Math.min(a.end - a.start, b.end - b.start);
  let equal = 0;
  while (equal < most) {
    const size = Math.min(BLOCK, most - equal);
    const one = a.text.subarray(a.end - equal - size, a.end - equal);
    const two = b.text.subarray(b.end - equal - size, b.end - equal);
    if (one.equals(two)) equal += size;
    else {
      equal += equalSuffix(one, two);
      break;
    }
  }
  return wholeLines(a, b, equal);
}

function equalSuffix(one: Buffer, two: Buffer): number {
  let count = 0;
  while (one[one.length - 1 - count] === two[two.length - 1 - count]) count++;
  return count;
}

/** The equal end may begin inside of a line: it loses what it has of that. */
function wholeLines(a: Stretch, b: Stretch, equal: number): number {
  if (isLineStart(a, a.end - equal) && isLineStart(b, b.end - equal)) return equal;
  const feed = a.text.subarray(a.end - equal, a.end).indexOf(LINE_FEED);
  return feed < 0 ? 0 : equal - feed - 1;
}

function isLineStart({ text, start }: Stretch, position: number): boolean {
  return position === start || text[position - 1] === LINE_FEED;
}

/** Where the line that begins at a position ends: behind its line feed, or at the end. */
export function lineEnd(text: Buffer, position: number, end: number): number {
  const feed = text.indexOf(LINE_FEED, position);
  return feed < 0 || feed >= end ? end : feed + 1;
}

/** How many lines a stretch of whole lines holds. */
export function countLines(text: Buffer, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at++) if (text[at] === LINE_FEED) lines++;
  return end > start && text[end - 1] !== LINE_FEED ? lines + 1 : lines;
}

/** A number that equal lines have in common, and different ones hardly ever. */
export function hashOf(text: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text[at] as number), 0x01000193);
  return hash | 0;
}
