import { cellSource } from '../../core/markdown/cell-text.js';
import { headerText } from './document.js';
import type { Plan } from './plan-batch.js';

const COLUMNS = [
  ...['Filename', 'Version', 'Last Modified', 'Classification'],
  ...['BATCH_SIZE', 'BATCH_ORIGIN'],
];

/** The columns that tell of a document; those behind them tell of its batch. */
const OWN = 4;

/** METADATA.md: a header, and the table that registers the documents. */
export function registryTable(
  { size, origin, ownHeader }: Plan,
  rows: readonly string[][],
): string {
  const batch = [String(size), cellSource(origin)];
  return [
    headerText(ownHeader('METADATA.md')),
    '',
    '# Metadata',
    '',
    line(COLUMNS),
    line(COLUMNS.map((name) => '-'.repeat(name.length))),
    ...rows.map((row) => line([...row, ...batch.slice(row.length - OWN)])),
    '',
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
