import { displayWidth } from '../core/display-width.js';
import { visibleLine } from './sink.js';

type Row = readonly (string | number)[];

// A cell that is wider sticks out alone: it does not push all others to the right.
const WIDEST = 40;

/** Rows as lines whose cells stand below each other, columns of numbers to the right. The first row may be a head. */
export function inColumns(rows: readonly Row[]): string[] {
  const shown = rows.map((cells) =>
    cells.map((cell) => {
      const text = visibleLine(String(cell));
      return { text, width: displayWidth(text) };
    }),
  );
  const columns: { width: number; isNumbers: boolean }[] = [];
  for (const cells of shown) {
    for (const [at, { width }] of cells.entries()) {
      columns[at] ??= { width: 0, isNumbers: holdsNumbers(rows, at) };
      if (width <= WIDEST) columns[at].width = Math.max(columns[at].width, width);
    }
  }
  return shown.map((cells) =>
    cells
      .map(({ text, width }, at) => {
        const column = columns[at] as (typeof columns)[number];
        const blanks = ' '.repeat(Math.max(0, column.width - width));
        return column.isNumbers ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}

function holdsNumbers(rows: readonly Row[], at: number): boolean {
  const below = rows.slice(1).map((cells) => cells[at] ?? '');
  return (
    below.some((cell) => typeof cell === 'number') &&
    below.every((cell) => typeof cell === 'number' || cell === '')
  );
}
