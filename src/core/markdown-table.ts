/** One cell: its text without the blanks around it, and where that text stands (columns from 1). */
export interface Cell {
  text: string;
  column: number;
  endColumn: number;
}

/** One row of a table, with its line (from 1) and the line's text. */
export interface Row {
  line: number;
  source: string;
  cells: Cell[];
}

/** A GitHub-flavoured Markdown table. */
export interface Table {
  head: Row;
  rows: Row[];
}

const DELIMITER = /^\s*:?-+:?\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * The tables of a Markdown text (GFM 4.10), outside code fences and HTML comments. Rows that a blank
 * line cuts off still belong to their table when they begin with a pipe. Linear in the text.
 */
export function readTables(text: string): Table[] {
  const tables: Table[] = [];
  let open: Table | undefined;
  let previous: Row | undefined;
  for (const row of plainLines(text)) {
    const cells = open === undefined && previous && isDelimiter(row, previous);
    if (cells) {
      open = { head: previous as Row, rows: [] };
      tables.push(open);
    } else if (open && belongs(row)) {
      if (row.cells.length > 0) open.rows.push(row);
    } else {
      open = undefined;
    }
    previous = row;
  }
  return tables;
}

function isDelimiter(row: Row, head: Row): boolean {
  return (
    row.cells.length > 0 &&
    row.cells.length === head.cells.length &&
    row.source.includes('-') &&
    (row.source.includes('|') || head.source.includes('|')) &&
    row.cells.every(({ text }) => DELIMITER.test(text))
  );
}

/** A blank line may be a gap in the table; any other line must look like a row. */
function belongs(row: Row): boolean {
  return row.source.trim() === '' || row.source.trimStart().startsWith('|') || row.cells.length > 1;
}

/** The lines that are neither code nor comment; a line of those comes as a row without pipes. */
function* plainLines(text: string): Generator<Row> {
  let fence = '';
  let comment = false;
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    const source = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const mark = comment ? undefined : FENCE.exec(source)?.[1];
    if (fence === '' && mark) fence = mark;
    else if (fence !== '') {
      if (mark?.startsWith(fence) && source.trim() === mark) fence = '';
    } else {
      const hidden = comment || source.trimStart().startsWith('<!--');
      if (hidden) comment = !source.includes('-->');
      else yield { line, source, cells: splitRow(source) };
      continue;
    }
    yield { line, source: '```', cells: [] };
  }
}

/** The cells of a line: split at pipes that no backslash escapes. */
function splitRow(source: string): Cell[] {
  const cells: Cell[] = [];
  const end = source.trimEnd().length;
  let start = source.length - source.trimStart().length;
  if (start >= end) return cells;
  if (source[start] === '|') start++;
  for (let at = start; at <= end; at++) {
    if (at < end && source[at] === '\\') at++;
    else if (at === end || source[at] === '|') {
      if (at < end || start < end) cells.push(cell(source, start, at));
      start = at + 1;
    }
  }
  return cells;
}

function cell(source: string, start: number, end: number): Cell {
  const inside = source.slice(start, end);
  const text = inside.trim();
  const column = start + inside.length - inside.trimStart().length + 1;
  return {
    text: text.replace(/\\\|/g, '|'),
    column,
    endColumn: column + text.length,
  };
}
