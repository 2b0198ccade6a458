import { displayWidth } from '../../core/display-width.js';
import { splitRow } from '../../core/markdown/split-row.js';
import type { TableSpan } from '../../core/markdown/table-span.js';
import type { LineEdits } from './line-edits.js';
import type { Alignment } from './write-cells.js';

/**
 * Pads the cells of a table, its rows that GitHub shows, to the width of the widest in their column. Only blanks change,
 * and the dashes below the head. Rows that are new go along, in their place. Answers whether anything in the file did.
 */
export function alignTable(
  { head, delimiter, rows }: TableSpan,
  edits: LineEdits,
  alignments: readonly Alignment[],
  added: string[],
): boolean {
  const texts = [head, ...rows.filter(({ isShown }) => isShown)];
  const widths = columnWidths(
    [...texts.map((span) => edits.current(span)), ...added],
    edits.current(head),
  );
  let isOther = edits.write(delimiter, alignDelimiter(edits.current(delimiter), widths));
  for (const span of texts) {
    const after = alignRow(edits.current(span), widths, alignments);
    if (edits.write(span, after)) isOther = true;
  }
  for (const [at, row] of added.entries()) added[at] = alignRow(row, widths, alignments);
  return isOther;
}

/** Cells beyond the head are not shown, and not counted. */
function columnWidths(rows: readonly string[], head: string): number[] {
  const widths = splitRow(head, 0, head.length).map(() => 3);
  for (const row of rows) {
    for (const [column, { from, to }] of splitRow(row, 0, row.length).entries()) {
      const width = widths[column];
      if (width !== undefined) widths[column] = Math.max(width, displayWidth(row.slice(from, to)));
    }
  }
  return widths;
}

function alignRow(
  row: string,
  widths: readonly number[],
  alignments: readonly Alignment[],
): string {
  return eachCell(row, widths, (text, width, column, before) => {
    const room = width - displayWidth(text);
    // Blanks before a row without a first pipe indent it, and soon it is no row.
    const alignment = before === '' ? 'left' : alignments[column];
    const left = alignment === 'right' ? room : alignment === 'center' ? room >> 1 : 0;
    return `${before}${' '.repeat(left)}${text}${' '.repeat(room - left)} `;
  });
}

function alignDelimiter(row: string, widths: readonly number[]): string {
  // Dashes that reach from pipe to pipe go on doing so.
  const isTight = /\|:?-+:?\|/.test(row);
  return eachCell(row, widths, (text, width, _, before) =>
    isTight ? dashes(text, width + before.length + 1) : `${before}${dashes(text, width)} `,
  );
}

function dashes(like: string, width: number): string {
  const [left, right] = [like.startsWith(':') ? ':' : '', like.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(width - left.length - right.length) + right;
}

/** The row with each cell of the head's columns anew; a cell without a closing pipe stays as it is. */
function eachCell(
  row: string,
  widths: readonly number[],
  anew: (text: string, width: number, column: number, before: string) => string,
): string {
  let result = '';
  let at = 0;
  for (const [column, { start, end, from, to }] of splitRow(row, 0, row.length).entries()) {
    const width = widths[column];
    if (width === undefined || row[end] !== '|') break;
    const before = row[start - 1] === '|' ? ' ' : '';
    result += row.slice(at, start) + anew(row.slice(from, to), width, column, before);
    at = end;
  }
  return result + row.slice(at);
}
