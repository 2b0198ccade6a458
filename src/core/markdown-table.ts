import { cellText } from './markdown/cell-text.js';
import { scanTables } from './markdown/scan-tables.js';
import { splitRow } from './markdown/split-row.js';
import type { LineSpan } from './markdown/table-span.js';

/** One cell: what it says, its source, and where that stands (columns from 1). */
export interface Cell {
  text: string;
  source: string;
  column: number;
  endColumn: number;
}

/** One row of a table, with its line (from 1) and the line's text. */
export interface Row {
  line: number;
  source: string;
  cells: Cell[];
}

/** A GitHub-flavoured Markdown table. */
export interface Table {
  head: Row;
  rows: Row[];
}

/**
 * The tables of a Markdown text with their cells taken apart: see `scanTables`, which also says what
 * counts as a row.
 */
export function readTables(text: string): Table[] {
  return scanTables(text).map(({ head, rows }) => ({
    head: readRow(text, head),
    rows: rows.map((row) => readRow(text, row)),
  }));
}

/** One line of a table, taken apart. */
export function readRow(text: string, { line, start, end }: LineSpan): Row {
  const begin = lineStart(text, start);
  return {
    line,
    source: text.slice(begin, end),
    cells: splitRow(text, start, end).map(({ from, to }) => {
      const source = text.slice(from, to);
      return {
        text: cellText(source),
        source,
        column: from - begin + 1,
        endColumn: to - begin + 1,
      };
    }),
  };
}

/** Where the line begins that an offset lies in; a byte-order mark is no part of it. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at === 0 && text.startsWith('\uFEFF') ? 1 : at;
}
