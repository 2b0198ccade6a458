import type { Place } from '../../core/finding.js';
import { cellName } from '../../core/markdown/cell-text.js';
import { type Row, readTables } from '../../core/markdown-table.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { Registered } from './check-files.js';
import type { Problem } from './problem.js';

/** The registry's table: one row a file. */
export interface Registry {
  /** Relative to the root. */
  path: string;
  rows: RegistryRow[];
}

interface RegistryRow {
  row: Row;
  /** Cell numbers by what they say; a column that is missing makes no claim. */
  columns: Columns;
  filename: string;
}

type Columns = Partial<Record<(typeof COLUMNS)[number], number>>;
const COLUMNS = ['Filename', 'Version', 'Last Modified', 'Classification'] as const;

/** Finds the tables whose first column is Filename. Throws a UsageError when there is none. */
export function readRegistry(path: string, text: string): Registry {
  const rows = readTables(text)
    .filter(({ head }) => cellName(head.cells[0]?.source ?? '') === 'Filename')
    .flatMap((table) => {
      const titles = table.head.cells.map(({ source }) => cellName(source));
      const columns: Columns = {};
      for (const name of COLUMNS) {
        const at = titles.indexOf(name);
        if (at >= 0) columns[name] = at;
      }
      return table.rows.map((row) => ({
        row,
        columns,
        filename: cellName(row.cells[0]?.source ?? ''),
      }));
    })
    .filter(({ filename }) => filename !== '');
  if (rows.length > 0) return { path, rows };
  throw new UsageError(
    `${path}: no table whose first column is "Filename" with rows below it; name another file with --metadata, or add the table`,
  );
}

/** What the registry needs to know of the batch. */
export interface Batch {
  /** The headers of the files that were checked. */
  headers: Registered[];
  /** All paths of the batch, or undefined when only a part of it is known. */
  paths: string[] | undefined;
  /** Whether a row's name is that of a file which is not of the batch. */
  isElsewhere?: (filename: string) => boolean;
}

/** Where registry and headers disagree. */
export function* registryProblems(registry: Registry, batch: Batch): Generator<Problem> {
  const matches = matcher(registry.rows);
  for (const header of batch.headers) {
    if (header.path === registry.path) continue;
    const rows = matches(header.path);
    if (rows.length === 0) yield unregistered(registry, header);
    for (const row of rows) yield* disagreements(registry, row, header);
  }
  if (batch.paths) yield* orphans(registry, batch.paths, matches, batch.isElsewhere);
}

/** The rows for a path: those with the longest suffix of it. */
function matcher(rows: readonly RegistryRow[]): (path: string) => RegistryRow[] {
  const byName = new Map<string, RegistryRow[]>();
  for (const row of rows) {
    const before = byName.get(row.filename);
    if (before) before.push(row);
    else byName.set(row.filename, [row]);
  }
  return (path) => {
    for (const end of endsOf(path)) {
      const found = byName.get(end);
      if (found) return found;
    }
    return [];
  };
}

/** A path, and what of it stands behind each slash: what a row may call it, the longest first. */
export function* endsOf(path: string): Generator<string> {
  yield path;
  for (let at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1))
    yield path.slice(at + 1);
}

function unregistered(registry: Registry, { path }: Registered): Problem {
  return {
    rule: 'registry/unregistered',
    place: { path, line: 1, endLine: 1 },
    message: `no row of ${registry.path} names this file; add one`,
    expected: path.slice(path.lastIndexOf('/') + 1),
  };
}

function* disagreements(
  registry: Registry,
  { row, columns }: RegistryRow,
  header: Registered,
): Generator<Problem> {
  const claims = [
    ['registry/version-mismatch', 'Version', header.version],
    ['registry/date-mismatch', 'Last Modified', header.date],
    ['registry/classification-mismatch', 'Classification', header.classification],
  ] as const;
  for (const [rule, column, actual] of claims) {
    const number = columns[column];
    const cell = number === undefined ? undefined : row.cells[number];
    if (!cell || cell.text === '') continue;
    const claimed = column === 'Version' ? cell.text.replace(/^v/, '') : cell.text;
    if (claimed === actual) continue;
    const found = actual === undefined ? 'none' : quote(actual);
    yield {
      rule,
      place: cellPlace(registry, row, cell),
      message: `${column} of ${header.path} is ${quote(claimed)} here and ${found} in its header`,
      found: claimed,
      ...(actual !== undefined && { expected: actual }),
    };
  }
}

function* orphans(
  registry: Registry,
  paths: readonly string[],
  matches: (path: string) => RegistryRow[],
  isElsewhere: Batch['isElsewhere'],
): Generator<Problem> {
  const files = new Map<RegistryRow, string[]>(registry.rows.map((row) => [row, []]));
  for (const path of paths) for (const row of matches(path)) files.get(row)?.push(path);
  for (const [{ row, filename }, [first, ...more]] of files) {
    const cell = row.cells[0];
    if (!cell) continue;
    const place = cellPlace(registry, row, cell);
    if (first === undefined) {
      if (isElsewhere?.(filename)) continue;
      const message = `${quote(filename)} has a row here, but no such file is in the batch`;
      yield { rule: 'registry/file-missing', place, message, found: filename };
    } else if (more.length > 0) {
      const candidates = [first, ...more].join(', ');
      yield {
        rule: 'registry/row-ambiguous',
        place,
        message: `${quote(filename)} fits ${more.length + 1} files (${head(candidates)}); write more of the path`,
        found: filename,
      };
    }
  }
}

function head(text: string): string {
  return text.length > 300 ? `${text.slice(0, text.lastIndexOf(', ', 300))}, …` : text;
}

function cellPlace(
  registry: Registry,
  row: Row,
  { column, endColumn }: { column: number; endColumn: number },
): Place {
  const { line, source } = row;
  return { path: registry.path, line, column, endLine: line, endColumn, source };
}
