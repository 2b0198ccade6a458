import { cellName } from '../../core/markdown/cell-text.js';
import { firstCell } from '../../core/markdown/split-row.js';
import type { RowSpan, TableSpan } from '../../core/markdown/table-span.js';
import type { Entry } from './entries.js';

/** A row that may be meant, with its table and the name in its first cell. */
export interface NamedRow {
  table: TableSpan;
  row: RowSpan;
  name: string;
}

/** Rows of which one is wanted: the first few, and how many there are. */
export interface Candidates {
  rows: readonly NamedRow[];
  count: number;
}

/** What became of an entry: the rows that fit it best. */
export interface Found extends Candidates {
  entry: Entry;
}

/** A message names no more, and thousands of rows may fit each of thousands of entries. */
export const MOST_CANDIDATES = 10;

/**
 * The rows for each entry: those whose name is exactly the entry; else those whose name is the longest end of the entry's
 * path; else those whose path ends with the entry. One walk over the rows, which takes apart only their first cells.
 */
export function findRows(
  text: string,
  tables: readonly TableSpan[],
  entries: readonly Entry[],
): Found[] {
  const wanted = new Wanted(entries);
  const byName = new Map<string, { rows: NamedRow[]; count: number }>();
  for (const table of tables) {
    for (const row of table.rows) {
      const name = rowName(text, row);
      if (name === '' || !wanted.mayWant(name)) continue;
      const same = byName.get(name) ?? { rows: [], count: 0 };
      byName.set(name, same);
      same.count++;
      if (same.count <= MOST_CANDIDATES) same.rows.push({ table, row, name });
    }
  }
  for (const [name, same] of byName) wanted.offer(name, same);
  return wanted.found();
}

/** The name in a row's first cell. */
export function rowName(text: string, { start, end }: Pick<RowSpan, 'start' | 'end'>): string {
  const { from, to } = firstCell(text, start, end);
  return cellName(text.slice(from, to));
}

// How well a row fits: its name is an end of the entry, the longer the better; or the entry is an end of it.
const EXACT = Number.POSITIVE_INFINITY;
const LONGER = 0;

class Wanted {
  private readonly best: { fit: number; found: Found }[];
  /** The entries by their whole names, and by every end of their paths. */
  private readonly whole = new Map<string, number[]>();
  private readonly ends = new Map<string, number[]>();
  /** Whatever fits has the same last part: few rows are looked at any further. */
  private readonly lasts = new Set<string>();

  constructor(entries: readonly Entry[]) {
    this.best = entries.map((entry) => ({ fit: -1, found: { entry, rows: [], count: 0 } }));
    for (const [at, { given, path }] of entries.entries()) {
      for (const name of new Set([given, path])) add(this.whole, name, at);
      for (const end of endsOf(path)) add(this.ends, end, at);
      this.lasts.add(lastOf(given)).add(lastOf(path));
    }
  }

  mayWant(name: string): boolean {
    return this.lasts.has(lastOf(name));
  }

  /** Takes the rows of one name. */
  offer(name: string, same: Candidates): void {
    for (const at of this.whole.get(name) ?? []) this.take(at, EXACT, same);
    for (const at of this.ends.get(name) ?? []) this.take(at, name.length, same);
    if (!name.includes('/')) return;
    for (const end of endsOf(name)) {
      for (const at of this.whole.get(end) ?? []) this.take(at, LONGER, same);
    }
  }

  found(): Found[] {
    return this.best.map(({ found }) => found);
  }

  private take(at: number, fit: number, same: Candidates): void {
    const best = this.best[at];
    if (best === undefined || fit < best.fit) return;
    const others = fit > best.fit ? NONE : best.found;
    best.fit = fit;
    best.found = { entry: best.found.entry, ...together(others, same) };
  }
}

const NONE: Candidates = { rows: [], count: 0 };

function together(one: Candidates, other: Candidates): Candidates {
  if (one.count === 0) return other;
  const rows = [...one.rows, ...other.rows].sort((a, b) => a.row.line - b.row.line);
  return { rows: rows.slice(0, MOST_CANDIDATES), count: one.count + other.count };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b/c` ends with `b/c` and `c`. */
function endsOf(path: string): string[] {
  const ends: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    ends.push(path.slice(at + 1));
  }
  return ends;
}

function add(map: Map<string, number[]>, key: string, value: number): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}
