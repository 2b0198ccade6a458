import { readFilename } from '../../core/filename-value.js';
import { cellName, cellSource } from '../../core/markdown/cell-text.js';
import { scanTables } from '../../core/markdown/scan-tables.js';
import { splitRow } from '../../core/markdown/split-row.js';
import { parseHeader } from '../../core/parse-header.js';
import { DEFAULT_HEADER_LINES } from '../documents.js';
import type { Head } from './batch-columns.js';
import { rowName } from './find-rows.js';
import { type Cells, writeCells } from './write-cells.js';

/** What a document's header says for its row. */
export interface DocumentHeader {
  version: string;
  date: string;
  classification: string;
}

/** The header of the text of the document at `path`, in so many lines; undefined when it has none. */
export function readDocumentHeader(
  text: string,
  path: string,
  lines = DEFAULT_HEADER_LINES,
): DocumentHeader | undefined {
  const { fields } = parseHeader(text, lines);
  if (Object.keys(fields).length === 0) return undefined;
  return {
    version: readFilename(fields.Filename?.value ?? '', path).version,
    date: fields['Date Modified']?.value ?? '',
    classification: fields.CLASSIFICATION?.value ?? '',
  };
}

/**
 * A new row of a table: the document's name and what its header says below the titles that ask for it, in the style and
 * with the widths of another row of the table. Undefined when no row can have this name.
 */
export function newRow(
  like: string,
  { titles, alignments }: Pick<Head, 'titles' | 'alignments'>,
  path: string,
  header: DocumentHeader,
  batch: Cells,
): string | undefined {
  const known = new Map([
    ['Filename', nameSource(path)],
    ['Version', cellSource(header.version)],
    ['Last Modified', cellSource(header.date)],
    ['Classification', cellSource(header.classification)],
  ]);
  const columns = Math.max(titles.length, ...[...batch.keys()].map((column) => column + 1));
  const cells = Array.from(
    { length: columns },
    (_, column) => [column, batch.get(column) ?? known.get(titles[column] ?? '') ?? ''] as const,
  );
  // Without a pipe in front, blanks would leave the first cell out.
  const row = like.startsWith('|')
    ? writeCells(emptied(like), new Map(cells), alignments)
    : cells.map(([, text]) => text).join(' | ');
  return isRowOf(row, path) ? row : undefined;
}

/** Escaped only where it would be read as another name. */
function nameSource(path: string): string {
  const source = cellSource(path);
  return cellName(source) === path ? source : cellSource(path.replace(/[\\`*[]/g, '\\$&'));
}

/** Blanks around a name are lost, a newline ends the row, and what begins as a heading or a list is no row. */
function isRowOf(row: string, path: string): boolean {
  const text = `| Filename |\n|---|\n${row}\n`;
  const [only, ...more] = scanTables(text).flatMap(({ rows }) => rows);
  return more.length === 0 && only?.isShown === true && rowName(text, only) === path;
}

/** The row with blanks for its texts. */
function emptied(row: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of splitRow(row, 0, row.length)) {
    result += row.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return (result + row.slice(at)).trimEnd();
}
