import type { LineSpan, TableSpan } from '../../core/markdown/table-span.js';
import type { Entry } from './entries.js';
import type { Candidates, NamedRow } from './find-rows.js';
import type { LineEdit } from './line-edits.js';
import type { DocumentHeader } from './new-row.js';

/** How a table may be edited. */
export interface Ways {
  addColumns: boolean;
  align: boolean;
  /** The header of a document, for a new row; a text says why there is none. Undefined: no rows are added. */
  headerOf: ((entry: Entry) => DocumentHeader | string) | undefined;
}

/** What the two cells of a row say; a cell that is not there says nothing. */
export interface BatchCells {
  size: string;
  origin: string;
}

/** A row of the batch, before and after. */
export interface PlannedRow extends NamedRow {
  entry: Entry;
  before: BatchCells;
  isOther: boolean;
}

/** What would be done to a file, and what stands against it. */
export interface Plan {
  text: string;
  tables: TableSpan[];
  rows: PlannedRow[];
  /** Entries that get a row, and in which table. */
  added: { entry: Entry; below: LineSpan }[];
  /** Entries without a row, and why none can be added. */
  missing: { entry: Entry; why?: string }[];
  /** Entries that fit several rows, and rows that several entries fit. */
  ambiguous: ({ entries: Entry[] } & Candidates)[];
  /** Tables without the columns: what they lack, and whether it is added. */
  lacking: { table: TableSpan; titles: string[]; isAdded: boolean }[];
  /** Rows with more cells than their head: which are the batch's is not certain, or new columns would show them. */
  tooLong: { row: LineSpan; cells: number; titles: number; isWanted: boolean }[];
  misaligned: TableSpan[];
  edits: LineEdit[];
}
