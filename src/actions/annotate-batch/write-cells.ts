import { displayWidth } from '../../core/display-width.js';
import { cellText } from '../../core/markdown/cell-text.js';
import { type CellSpan, splitRow, trimBlanks } from '../../core/markdown/split-row.js';

/** How the text of a column is placed. */
export type Alignment = 'left' | 'right' | 'center';

/** The sources that cells are to have, by column from 0. */
export type Cells = ReadonlyMap<number, string>;

/**
 * A row, or the head, with other cells: everything else stays. A value that fits keeps the width of its cell; cells that
 * a short row lacks are added in its own style. Idempotent.
 */
export function writeCells(row: string, cells: Cells, alignments: readonly Alignment[]): string {
  const spans = splitRow(row, 0, row.length);
  let result = '';
  let at = 0;
  for (const [column, span] of spans.entries()) {
    const wanted = cells.get(column);
    if (wanted === undefined || says(row.slice(span.from, span.to), wanted)) continue;
    result += row.slice(at, span.start) + placed(row, span, wanted, alignments[column]);
    at = span.end;
  }
  return addLacking(result + row.slice(at), spans.length, cells);
}

/** A pipe can be escaped in more ways than one. */
function says(source: string, wanted: string): boolean {
  return source === wanted || cellText(source) === cellText(wanted);
}

function placed(
  row: string,
  { start, end }: CellSpan,
  text: string,
  alignment?: Alignment,
): string {
  const isFirst = !row.slice(0, start).includes('|');
  const isClosed = row[end] === '|';
  const before = isFirst ? '' : ' ';
  const after = isClosed ? ' ' : '';
  const room = end - start - displayWidth(text) - before.length - after.length;
  if (room <= 0 || !isClosed) return before + text + after;
  const left = alignment === 'right' ? room : alignment === 'center' ? room >> 1 : 0;
  return before + ' '.repeat(left) + text + ' '.repeat(room - left) + after;
}

/** Empty cells up to the last one wanted, and those behind the last pipe of the row. */
function addLacking(row: string, length: number, cells: Cells): string {
  const columns = Math.max(...cells.keys()) + 1;
  if (columns <= length) return row;
  const texts = Array.from({ length: columns - length }, (_, at) => cells.get(length + at) ?? '');
  const body = row.slice(0, trimBlanks(row, 0, row.length));
  const blanks = row.slice(body.length);
  // A backslash before the last pipe makes it a part of the text.
  const isClosed = body.endsWith('|') && !body.endsWith('\\|');
  const added = texts.map((text) => (text === '' ? ' ' : ` ${text} `));
  if (isClosed) return `${body}${added.map((cell) => `${cell}|`).join('')}${blanks}`;
  return `${body} |${added.join('|').trimEnd()}${blanks}`;
}
