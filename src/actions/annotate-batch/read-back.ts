import { cellText } from '../../core/markdown/cell-text.js';
import { scanTables } from '../../core/markdown/scan-tables.js';
import { splitRow } from '../../core/markdown/split-row.js';
import { isRegister, readHead } from './batch-columns.js';
import type { Batch } from './entries.js';
import { rowName } from './find-rows.js';
import type { Plan } from './plan.js';

/**
 * Reads an edited text again, as if nobody had edited it: each row of the batch stands where it should and says what it
 * should, and there are as many tables and rows as were planned. Throws when not, which is a mistake of ours: then
 * nothing may be written.
 */
export function readBack(plan: Plan, after: string, batch: Batch): void {
  const tables = scanTables(after).filter((table) => isRegister(after, table));
  const counts = [plan.tables, tables].map((all) =>
    all.reduce((sum, one) => sum + one.rows.length, 0),
  );
  const isSame =
    tables.length === plan.tables.length && counts[0] === (counts[1] ?? 0) - plan.added.length;
  const said = new Map<number, string>();
  const wanted = new Set(plan.rows.map(({ row }) => lineAfter(plan, row.line)));
  for (const table of tables) {
    const { size, origin } = readHead(after, table, false);
    for (const row of table.rows) {
      if (!wanted.has(row.line)) continue;
      const cells = splitRow(after, row.start, row.end);
      const [count, from] = [size, origin].map((column) => {
        const { from: start = 0, to = 0 } = cells[column] ?? {};
        return cellText(after.slice(start, to));
      });
      said.set(row.line, JSON.stringify([rowName(after, row), count, from]));
    }
  }
  const lost = plan.rows.find(
    ({ row, name }) =>
      said.get(lineAfter(plan, row.line)) !==
      JSON.stringify([name, String(batch.size), batch.origin]),
  );
  if (isSame && lost === undefined) return;
  const where = lost ? `line ${lost.row.line}` : 'the tables';
  throw new Error(
    `${where} would not read back as written, so nothing was: this is a mistake of cohesix`,
  );
}

/** New rows all stand below the same one. */
function lineAfter({ added }: Plan, line: number): number {
  const [first] = added;
  return first !== undefined && first.below.line < line ? line + added.length : line;
}
