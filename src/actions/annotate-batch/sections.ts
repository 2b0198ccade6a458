import { count } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import { COLUMN_NAMES } from './batch-columns.js';
import type { Telling } from './findings.js';
import type { Plan } from './plan.js';
import { unifiedDiff } from './unified-diff.js';

// A report is read by people and sent to GitHub: each row has a finding of its own beside these.
const MOST_ROWS = 100;
const LONGEST_DIFF = 256 * 1024;

/** The batch's rows with before and after, and the exact diff. */
export function sectionsOf(plan: Plan, { path, batch }: Telling): Section[] {
  const rows = plan.rows.filter(({ isOther }) => isOther);
  const after = { size: String(batch.size), origin: batch.origin };
  const shown = rows
    .slice(0, MOST_ROWS)
    .map(({ row, name, before }) => [
      ...[row.line, name, cell(before.size, after.size), cell(before.origin, after.origin)],
    ]);
  const left = rows.length - shown.length;
  const table: Section = {
    ...{ kind: 'table', columns: ['Line', 'Filename', ...COLUMN_NAMES], rows: shown, lead: true },
    title: left > 0 ? `Rows before → after, and ${count(left, 'more row')}` : 'Rows before → after',
  };
  return [...(rows.length > 0 ? [table] : []), ...diffSection(path, plan)];
}

function cell(before: string, after: string): string {
  return before === after ? after : `${before === '' ? '(empty)' : before} → ${after}`;
}

function diffSection(path: string, { text, edits }: Plan): Section[] {
  const diff = unifiedDiff(path, text, edits);
  if (diff === '') return [];
  const isLong = diff.length > LONGEST_DIFF;
  const shown = isLong ? diff.slice(0, diff.lastIndexOf('\n', LONGEST_DIFF) + 1) : diff;
  const note = { note: 'The first part of it; git diff has all once it is written.' };
  return [{ kind: 'diff', title: path, path, text: shown, ...(isLong && note) }];
}
