import { equalHead, lineEnd, type Stretch } from './equal-bytes.js';

const FARTHEST = 8;

/**
 * Finds, few lines ahead, where so many lines in a row are equal again or both sides end: a place of
 * each side, in bytes, with as few lines before them as possible. Most changes of a big text are small.
 */
export function nearestMatch(
  a: Stretch,
  b: Stretch,
  inStep: number,
): { a: number; b: number } | undefined {
  const [left, right] = [[a.start], [b.start]];
  const [one, two] = [{ ...a }, { ...b }];
  for (let lines = 1; lines <= FARTHEST; lines++) {
    ahead(left, a);
    ahead(right, b);
    for (let at = Math.min(lines, left.length - 1); at >= 0 && lines - at < right.length; at--) {
      one.start = left[at] as number;
      two.start = right[lines - at] as number;
      if (areInStep(one, two, inStep)) return { a: one.start, b: two.start };
    }
  }
  return undefined;
}

/** Adds where the next line begins; the end is the last that is added. */
function ahead(starts: number[], { text, end }: Stretch): void {
  const last = starts.at(-1) as number;
  if (last < end) starts.push(lineEnd(text, last, end));
}

function areInStep(a: Stretch, b: Stretch, inStep: number): boolean {
  const [restA, restB] = [a.end - a.start, b.end - b.start];
  if (restA === 0 || restB === 0) return restA === restB;
  if (a.text[a.start] !== b.text[b.start]) return false;
  const { lines, bytes } = equalHead(a, b, inStep);
  return lines === inStep || (bytes === restA && bytes === restB);
}
