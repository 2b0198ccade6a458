import type { Draft, Fix, Place, Severity } from '../../core/finding.js';
import type { LineSpan } from '../../core/markdown/table-span.js';
import { readRow } from '../../core/markdown-table.js';
import { quote, thousands } from '../../core/quote.js';
import type { Batch, Entry } from './entries.js';
import { MOST_CANDIDATES, type NamedRow } from './find-rows.js';
import type { LineEdit } from './line-edits.js';
import { nearestRow } from './nearest-row.js';
import type { Plan, PlannedRow } from './plan.js';
import type { RuleId } from './rules.js';

/** What the findings depend on beside the plan. */
export interface Telling {
  /** Of the table's file, for places. */
  path: string;
  batch: Batch;
  /** How much it matters that the file is not yet as it should be; a notice when it is written. */
  change: Severity;
  /** Whether the file is edited already: the lines it had are no longer shown, and nothing is left to suggest. */
  isWritten: boolean;
  allowMissing: boolean;
  strict: boolean;
}

/** What stands against the plan: with one of these that is an error nothing is written. */
export function refusals(plan: Plan, telling: Telling): Draft[] {
  const { strict, path } = telling;
  return [
    ...plan.missing.map((one, at) => missingDraft(plan, one, telling, at)),
    ...plan.ambiguous.map((one) => ambiguousDraft(plan, one, path)),
    ...plan.lacking.filter(({ isAdded }) => !isAdded).map((one) => lackingDraft(plan, one, path)),
    ...plan.tooLong.map(({ row, cells, titles, isWanted }) => ({
      ...about('table/row-too-long', 'error', place(plan, row, path)),
      message: `the row has ${cells} cells and its head ${titles}: ${isWanted ? UNCERTAIN : HIDDEN}`,
    })),
    ...plan.rows
      .filter(({ row }) => !row.isShown)
      .map(({ row, name }) => ({
        ...about('table/row-cut-off', strict ? 'error' : 'warning', place(plan, row, path)),
        message: `a blank or a broken line cuts the row of ${quote(name)} off: GitHub does not show it in its table; mend the lines above it`,
      })),
  ];
}

const HIDDEN = 'new columns would show what is hidden now; remove the cells that are too many';
const UNCERTAIN =
  "which of them are the batch's is not certain; write a pipe of a text as \\|, or remove the cells that are too many";

/** What is edited, or would be. */
export function changes(plan: Plan, telling: Telling): Draft[] {
  const { change, batch } = telling;
  const edits = new Map(plan.edits.map((edit) => [edit.span.line, edit]));
  return [
    ...plan.rows
      .filter(({ isOther }) => isOther)
      .map((row) => staleDraft(plan, row, telling, edits.get(row.row.line))),
    ...plan.added.map(({ entry, below }) => ({
      ...about('table/row-missing', change, placeOf(plan, below, telling)),
      message: `${entry.path} has no row; one is added below, from the header of the document`,
      expected: `${batch.size}, ${batch.origin}`,
    })),
    ...plan.lacking.map(({ table, titles }) => ({
      ...about('table/columns-missing', change, placeOf(plan, table.head, telling)),
      message: `the table has no column ${titles.join(' and no column ')}; added`,
    })),
    ...plan.misaligned.map(({ head }) => ({
      ...about('table/misaligned', change, placeOf(plan, head, telling)),
      message: 'the cells of the table have different widths; aligned',
    })),
  ];
}

function about(rule: RuleId, severity: Severity, where: Place) {
  return { rule, severity, place: where };
}

function staleDraft(
  plan: Plan,
  { row, name, before }: PlannedRow,
  telling: Telling,
  edit: LineEdit | undefined,
): Draft {
  const { batch, change, isWritten } = telling;
  const after = { size: String(batch.size), origin: batch.origin };
  const parts = [
    ...(before.size === after.size ? [] : [`BATCH_SIZE ${shift(before.size, after.size)}`]),
    ...(before.origin === after.origin
      ? []
      : [`BATCH_ORIGIN ${shift(before.origin, after.origin)}`]),
  ];
  const fix = !isWritten && edit ? fixOf(plan.text, edit, batch) : undefined;
  return {
    ...about('table/row-stale', change, placeOf(plan, row, telling)),
    message: `${name}: ${parts.join(', ')}`,
    found: `${before.size}, ${before.origin}`,
    expected: `${after.size}, ${after.origin}`,
    ...(fix && { fix }),
  };
}

function shift(before: string, after: string): string {
  return `${before === '' ? 'empty' : quote(before)} → ${quote(after)}`;
}

function fixOf(text: string, { span, after }: LineEdit, { size, origin }: Batch): Fix {
  const { line } = span;
  const endColumn = readRow(text, span).source.length + 1;
  const column = endColumn - (span.end - span.start);
  return {
    title: `Write BATCH_SIZE ${size} and BATCH_ORIGIN ${quote(origin)}`,
    edits: [{ line, column, endLine: line, endColumn, text: after }],
  };
}

function missingDraft(
  plan: Plan,
  { entry, why }: Plan['missing'][number],
  { path, allowMissing }: Telling,
  at: number,
): Draft {
  // To look for the nearest name takes a walk over all rows: so many walks help nobody.
  const hint = at < MOST_HINTS && why === undefined ? nearestRow(plan, entry) : ';';
  const cure =
    why ??
    'add the row (--add-rows does it from a header), or leave the entry out with --allow-missing';
  const head = plan.tables[0]?.head as LineSpan;
  return {
    ...about('table/row-missing', allowMissing ? 'warning' : 'error', place(plan, head, path)),
    message: `no row names ${quote(entry.path)}${hint} ${cure}`,
    found: entry.path,
  };
}

const MOST_HINTS = 20;

function ambiguousDraft(
  plan: Plan,
  { entries, rows, count }: Plan['ambiguous'][number],
  path: string,
): Draft {
  const places = rows.map(({ row }) => place(plan, row, path));
  const [first, ...more] = places as [Place, ...Place[]];
  return {
    ...about('table/row-ambiguous', 'error', first),
    message:
      entries.length > 1
        ? `the row of ${quote(rows[0]?.name ?? '')} is that of ${listed(entries.slice(0, MOST_CANDIDATES).map(pathOf), entries.length)}; write more of the path into the row, or give a document once`
        : `${quote(entries[0]?.path ?? '')} fits ${thousands(count)} rows: ${listed(rows.map(nameAndLine), count)}; write more of the path`,
    ...(more.length > 0 && { places: more }),
  };
}

function pathOf({ path }: Entry): string {
  return quote(path);
}

function nameAndLine({ name, row }: NamedRow): string {
  return `${quote(name)} in line ${row.line}`;
}

function listed(names: readonly string[], count: number): string {
  const left = count - names.length;
  const shown = names.join(' and ');
  return left > 0 ? `${shown} and ${thousands(left)} more` : shown;
}

function lackingDraft(plan: Plan, { table, titles }: Plan['lacking'][number], path: string): Draft {
  return {
    ...about('table/columns-missing', 'error', place(plan, table.head, path)),
    message: `the table has no column ${titles.join(' and no column ')}; add them, or let --add-columns do it`,
  };
}

/** The line as it was; after it has been edited, without its text. */
function placeOf(plan: Plan, span: LineSpan, { path, isWritten }: Telling): Place {
  const { source: _, ...written } = place(plan, span, path);
  return isWritten ? written : place(plan, span, path);
}

/** The whole line. */
function place({ text }: Plan, span: LineSpan, path: string): Place {
  const { line, source } = readRow(text, span);
  return { path, line, column: 1, endLine: line, endColumn: source.length + 1, source };
}
