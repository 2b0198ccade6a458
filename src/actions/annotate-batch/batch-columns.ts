import { cellName } from '../../core/markdown/cell-text.js';
import { splitRow } from '../../core/markdown/split-row.js';
import type { TableSpan } from '../../core/markdown/table-span.js';
import type { Alignment } from './write-cells.js';

/** The two columns by the names that a table's head gives them. */
export const COLUMN_NAMES = ['BATCH_SIZE', 'BATCH_ORIGIN'] as const;

/** What a table's head says. */
export interface Head {
  titles: string[];
  alignments: Alignment[];
  /** Where the two columns are, from 0; a column that is not there has the place it would be added at. */
  size: number;
  origin: number;
  /** The names of those that are not there. */
  missing: string[];
}

/** Reads a table's head. Without the names the fifth and the sixth column are meant, unless columns may be added. */
export function readHead(text: string, { head, delimiter }: TableSpan, mayAdd: boolean): Head {
  const titles = namesIn(text, head.start, head.end);
  const alignments = splitRow(text, delimiter.start, delimiter.end).map(({ from, to }) =>
    alignmentOf(text.slice(from, to)),
  );
  const places = COLUMN_NAMES.map((name) => titles.indexOf(name));
  const isNameless = places.every((place) => place < 0);
  if (isNameless && titles.length >= 6 && !mayAdd)
    return { titles, alignments, size: 4, origin: 5, missing: [] };
  const missing = COLUMN_NAMES.filter((_, at) => (places[at] as number) < 0);
  let next = titles.length;
  const [size = 0, origin = 0] = places.map((place) => (place < 0 ? next++ : place));
  return { titles, alignments, size, origin, missing };
}

/** Whether a table lists documents: its first column is Filename. */
export function isRegister(text: string, { head }: TableSpan): boolean {
  return namesIn(text, head.start, head.end)[0] === 'Filename';
}

function namesIn(text: string, start: number, end: number): string[] {
  return splitRow(text, start, end).map(({ from, to }) => cellName(text.slice(from, to)));
}

function alignmentOf(delimiter: string): Alignment {
  if (!delimiter.endsWith(':')) return 'left';
  return delimiter.startsWith(':') ? 'center' : 'right';
}
