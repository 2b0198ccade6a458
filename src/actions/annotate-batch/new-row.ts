import { readFilename } from '../../core/filename-value.js';
import { cellSource } from '../../core/markdown/cell-text.js';
import { splitRow } from '../../core/markdown/split-row.js';
import { parseHeader } from '../../core/parse-header.js';
import type { Head } from './batch-columns.js';
import { type Cells, writeCells } from './write-cells.js';

/** What a document's header says for its row. */
export interface DocumentHeader {
  version: string;
  date: string;
  classification: string;
}

const HEADER_LINES = 12;

/** The header of the text of the document at `path`; undefined when it has none. */
export function readDocumentHeader(text: string, path: string): DocumentHeader | undefined {
  const { fields } = parseHeader(text, HEADER_LINES);
  if (Object.keys(fields).length === 0) return undefined;
  return {
    version: readFilename(fields.Filename?.value ?? '', path).version,
    date: fields['Date Modified']?.value ?? '',
    classification: fields.CLASSIFICATION?.value ?? '',
  };
}

/**
 * A new row of a table: the document's name and what its header says below the titles that ask for it, in the style and
 * with the widths of another row of the table.
 */
export function newRow(
  like: string,
  { titles, alignments }: Pick<Head, 'titles' | 'alignments'>,
  path: string,
  header: DocumentHeader,
  batch: Cells,
): string {
  const known: Record<string, string> = {
    Filename: path,
    Version: header.version,
    'Last Modified': header.date,
    Classification: header.classification,
  };
  const columns = Math.max(titles.length, ...[...batch.keys()].map((column) => column + 1));
  const cells = Array.from(
    { length: columns },
    (_, column) =>
      [column, batch.get(column) ?? cellSource(known[titles[column] ?? ''] ?? '')] as const,
  );
  // Without a pipe in front, blanks would leave the first cell out.
  if (!like.startsWith('|')) return cells.map(([, text]) => text).join(' | ');
  return writeCells(emptied(like), new Map(cells), alignments);
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
