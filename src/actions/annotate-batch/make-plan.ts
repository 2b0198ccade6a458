import { cellSource, cellText } from '../../core/markdown/cell-text.js';
import { scanTables } from '../../core/markdown/scan-tables.js';
import { splitRow } from '../../core/markdown/split-row.js';
import type { LineSpan, TableSpan } from '../../core/markdown/table-span.js';
import { lineStart } from '../../core/markdown-table.js';
import { UsageError } from '../../core/usage-error.js';
import { alignTable } from './align-table.js';
import { type Head, isRegister, readHead } from './batch-columns.js';
import type { Batch, Entry } from './entries.js';
import { type Found, findRows, type NamedRow } from './find-rows.js';
import { LineEdits } from './line-edits.js';
import { newRow } from './new-row.js';
import type { BatchCells, Plan, Ways } from './plan.js';
import { type Cells, writeCells } from './write-cells.js';

/** Works out what the batch asks of the tables in a text. Throws a UsageError when there is no table for it. */
export function makePlan(path: string, text: string, batch: Batch, ways: Ways): Plan {
  const tables = scanTables(text).filter((table) => isRegister(text, table));
  const [first] = tables;
  if (first === undefined) {
    throw new UsageError(
      `${path}: no table whose first column is "Filename"; name another file with --metadata, or add the table`,
    );
  }
  const plan: Plan = {
    ...{ text, tables, rows: [], added: [], missing: [], ambiguous: [], lacking: [] },
    ...{ tooLong: [], misaligned: [], edits: [] },
  };
  const matched = sortOut(findRows(text, tables, batch.entries), plan);
  new Editor(plan, batch, ways, first).edit(matched);
  return plan;
}

/** The entries that have one row of their own; the others are noted. */
function sortOut(found: readonly Found[], plan: Plan): Map<NamedRow, Entry> {
  const byLine = new Map<number, { row: NamedRow; entries: Entry[] }>();
  for (const { entry, rows, count } of found) {
    const [row] = rows;
    if (row === undefined) plan.missing.push({ entry });
    else if (count > 1) plan.ambiguous.push({ entries: [entry], rows, count });
    else {
      const before = byLine.get(row.row.line);
      if (before) before.entries.push(entry);
      else byLine.set(row.row.line, { row, entries: [entry] });
    }
  }
  const matched = new Map<NamedRow, Entry>();
  for (const { row, entries } of byLine.values()) {
    if (entries.length > 1) plan.ambiguous.push({ entries, rows: [row], count: 1 });
    else matched.set(row, entries[0] as Entry);
  }
  return matched;
}

class Editor {
  private readonly edits: LineEdits;
  private readonly heads = new Map<TableSpan, Head>();
  private readonly tooLong = new Set<number>();
  private readonly sources: BatchCells;
  /** The new rows of the first table, without the marks before them. */
  private readonly newRows: string[] = [];

  constructor(
    private readonly plan: Plan,
    batch: Batch,
    private readonly ways: Ways,
    private readonly first: TableSpan,
  ) {
    this.edits = new LineEdits(plan.text);
    this.sources = { size: String(batch.size), origin: cellSource(batch.origin) };
  }

  edit(matched: ReadonlyMap<NamedRow, Entry>): void {
    for (const [row, entry] of matched) this.editRow(row, entry);
    this.addRows();
    if (this.ways.align) this.align();
    this.enterNewRows();
    this.plan.edits = this.edits.all();
  }

  private editRow(named: NamedRow, entry: Entry): void {
    const head = this.headOf(named.table);
    if (this.isTooLong(named.row, head)) return;
    const before = this.cellsOf(named.row, head);
    const after = writeCells(this.edits.current(named.row), this.wanted(head), head.alignments);
    const isOther = this.edits.write(named.row, after);
    this.plan.rows.push({ ...named, entry, before, isOther });
  }

  private cellsOf(row: LineSpan, head: Head): BatchCells {
    const { text } = this.plan;
    const spans = splitRow(text, row.start, row.end);
    const at = (column: number) => {
      const span = spans[column];
      return span ? cellText(text.slice(span.from, span.to)) : '';
    };
    return { size: at(head.size), origin: at(head.origin) };
  }

  private wanted({ size, origin }: Head): Cells {
    return new Map([
      [size, this.sources.size],
      [origin, this.sources.origin],
    ]);
  }

  /** The head of a table that is edited, with the columns it lacks added when they may be. */
  private headOf(table: TableSpan): Head {
    const known = this.heads.get(table);
    if (known) return known;
    const { plan, ways } = this;
    const head = readHead(plan.text, table, ways.addColumns);
    this.heads.set(table, head);
    if (head.missing.length > 0) {
      plan.lacking.push({ table, titles: head.missing, isAdded: ways.addColumns });
      if (ways.addColumns) this.addColumns(table, head);
    }
    return head;
  }

  private addColumns(table: TableSpan, head: Head): void {
    const { edits } = this;
    this.findTooLong(table, head);
    const columns = head.missing.map((name, at) => [head.titles.length + at, name] as const);
    const dashes = columns.map(([at, name]) => [at, '-'.repeat(name.length)] as const);
    edits.write(table.head, writeCells(edits.current(table.head), new Map(columns), []));
    const below = edits.current(table.delimiter);
    edits.write(table.delimiter, writeCells(below, new Map(dashes), []));
    head.titles.push(...head.missing);
  }

  /** Without the columns that are added. */
  private isTooLong(row: LineSpan, { titles, missing }: Head): boolean {
    const length = titles.length - (this.ways.addColumns ? missing.length : 0);
    return this.hasMoreCells(row, length, true);
  }

  private findTooLong({ rows }: TableSpan, { titles }: Head): void {
    for (const row of rows) if (row.isShown) this.hasMoreCells(row, titles.length, false);
  }

  private hasMoreCells(row: LineSpan, titles: number, isWanted: boolean): boolean {
    if (this.tooLong.has(row.line)) return true;
    const cells = splitRow(this.plan.text, row.start, row.end).length;
    if (cells <= titles) return false;
    this.tooLong.add(row.line);
    this.plan.tooLong.push({ row, cells, titles, isWanted });
    return true;
  }

  private addRows(): void {
    const { plan, ways, first, edits } = this;
    const { headerOf } = ways;
    if (headerOf === undefined) return;
    const missing = plan.missing.splice(0);
    const last = first.rows.findLast(({ isShown }) => isShown);
    const like = () => edits.current(last ?? first.head);
    for (const { entry } of missing) {
      const header = headerOf(entry);
      if (typeof header === 'string') {
        plan.missing.push({ entry, why: header });
        continue;
      }
      const head = this.headOf(first);
      const row = newRow(like(), head, entry.path, header, this.wanted(head));
      if (row === undefined) plan.missing.push({ entry, why: NO_SUCH_NAME });
      else {
        this.newRows.push(row);
        plan.added.push({ entry, below: last ?? first.delimiter });
      }
    }
  }

  private enterNewRows(): void {
    const { plan, first, edits } = this;
    const marks = marksOf(plan.text, first.delimiter);
    for (const [at, { below }] of plan.added.entries()) edits.add(below, marks + this.newRows[at]);
  }

  private align(): void {
    for (const [table, { alignments }] of this.heads) {
      const added = table === this.first ? this.newRows : [];
      if (alignTable(table, this.edits, alignments, added)) this.plan.misaligned.push(table);
    }
  }
}

const NO_SUCH_NAME =
  'none can be added, since no row can have this name; rename the document, or leave the entry out';

/** What stands before a line of a list or a quote; the head may begin the list, so it is not asked. */
function marksOf(text: string, { start }: LineSpan): string {
  return text.slice(lineStart(text, start), start);
}
