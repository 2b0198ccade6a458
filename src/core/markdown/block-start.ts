import type { LineCursor } from './line-cursor.js';

/** A code fence that is open. */
export interface Fence {
  /** The run of backticks or tildes that opened it: it ends with one that is as long. */
  mark: string;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const BREAK = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const OPENING = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^(?:`{3,}|~{3,})(?=[ \t]*$)/;
const MARKER = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/;

/** Whether a line is a heading or a thematic break (CommonMark 4.1, 4.2). */
export function isHeadingOrBreak(rest: string): boolean {
  return HEADING.test(rest) || BREAK.test(rest);
}

/** Whether a line makes a heading of the paragraph above it (CommonMark 4.3). */
export function isUnderline(rest: string): boolean {
  return UNDERLINE.test(rest);
}

/** The fence that a line opens (CommonMark 4.5). */
export function openedFence(rest: string): Fence | undefined {
  const mark = OPENING.exec(rest)?.[0];
  return mark === undefined ? undefined : { mark };
}

/** Whether a line closes a fence. */
export function closesFence({ mark }: Fence, rest: string): boolean {
  return CLOSING.exec(rest)?.[0].startsWith(mark) === true;
}

/** An item of a list: how far its content is indented, and whether it has none yet. */
export interface Item {
  indent: number;
  isEmpty: boolean;
}

/**
 * The item that a line begins (CommonMark 5.2), with its marker passed. Only an item with content, and of
 * a numbered list only the first, ends a paragraph.
 */
export function openedItem(line: LineCursor, isInParagraph: boolean): Item | undefined {
  const rest = line.rest();
  const match = MARKER.exec(rest);
  if (match === null) return undefined;
  const [marker, number] = match;
  const isEmpty = /^[ \t]*$/.test(rest.slice(marker.length));
  if (isInParagraph && (isEmpty || (number !== undefined && Number(number) !== 1)))
    return undefined;
  const before = line.indent + marker.length;
  line.pass(marker.length);
  const blanks = line.indent;
  // Five blanks or more are one, and the rest is indented code.
  const used = isEmpty || blanks > 4 ? 1 : blanks;
  line.passColumns(used);
  return { indent: before + used, isEmpty };
}
