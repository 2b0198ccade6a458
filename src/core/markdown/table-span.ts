import { hasPipe, splitRow } from './split-row.js';

/** A line of a table: its number from 1, and where its text stands, marks of lists and quotes left out. */
export interface LineSpan {
  line: number;
  start: number;
  end: number;
}

/** A row, and whether GitHub shows it in its table. */
export interface RowSpan extends LineSpan {
  isShown: boolean;
}

/** Where a table stands in a text. */
export interface TableSpan {
  head: LineSpan;
  delimiter: LineSpan;
  rows: RowSpan[];
}

/** Whether a line that stands behind a table could be one of its rows. */
export function looksLikeRow(text: string, { start, end }: LineSpan): boolean {
  return hasPipe(text.slice(start, end));
}

/** Whether a line divides a table's head, the line above, from its rows. */
export function isDelimiter(text: string, { start, end }: LineSpan, head: LineSpan): boolean {
  const source = text.slice(start, end);
  if (!/^[|:\- \t]+$/.test(source) || !/[|:]/.test(source)) return false;
  const cells = splitRow(text, start, end);
  return (
    cells.length > 0 &&
    cells.every(({ from, to }) => DELIMITER.test(text.slice(from, to))) &&
    cells.length === splitRow(text, head.start, head.end).length
  );
}

const DELIMITER = /^:?-+:?$/;
