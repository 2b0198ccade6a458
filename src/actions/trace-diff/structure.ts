import type { Path, Span } from './locate-json.js';

/** A text as data, with where each value stands. */
export interface Structure {
  value: unknown;
  /** Whether the value is a list of several documents that stand in the text. */
  isDocuments?: true;
  /** Where the values at the paths stand in the text; undefined for one that is not there. */
  locate(paths: readonly Path[]): (Span | undefined)[];
}

/** A text that is not what its name says: where, and why. */
export interface Unparsable {
  offset: number;
  why: string;
}

/** Deeper than any document a person writes, and far from where a recursion would end the program. */
export const DEEPEST = 200;
/** What is said of a deeper one. */
export const TOO_DEEP = `nested deeper than ${DEEPEST} levels`;

/** Where the last sign of a text stands that is no blank: behind it there is nothing to point at. */
export function lastSign(text: string): number {
  return Math.max(text.trimEnd().length - 1, 0);
}
