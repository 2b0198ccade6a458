/** Where a cell stands in a text: from pipe to pipe, and its content without the blanks around it. */
export interface CellSpan {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * The cells of a table's row, which is the text from `start` to `end`. As GitHub reads them: a backslash
 * before a pipe escapes it, whatever stands before the backslash, and code spans hide no pipe. What follows the last
 * pipe is a cell only when it is not blank.
 */
export function splitRow(text: string, start: number, end: number): CellSpan[] {
  const cells: CellSpan[] = [];
  let from = skipBlanks(text, start, end);
  const last = trimBlanks(text, from, end);
  if (text[from] === '|' && from < last) from++;
  for (let at = nextPipe(text, from, last); from < last; at = nextPipe(text, from, last)) {
    cells.push(spanOf(text, from, at));
    from = at + 1;
  }
  return cells;
}

/** Where the next pipe stands that divides cells; `end` when there is none. */
export function nextPipe(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text[at] === '|' && (at === from || text[at - 1] !== '\\')) return at;
  }
  return end;
}

/** The first cell alone: for rows that are only looked at. */
export function firstCell(text: string, start: number, end: number): CellSpan {
  let from = skipBlanks(text, start, end);
  if (text[from] === '|' && from < end) from++;
  return spanOf(text, from, nextPipe(text, from, end));
}

function spanOf(text: string, start: number, end: number): CellSpan {
  const from = skipBlanks(text, start, end);
  return { start, end, from, to: trimBlanks(text, from, end) };
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text, at)) at++;
  return at;
}

/** Where the text ends without the blanks behind it; only blanks and tabs are, as for GitHub. */
export function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text, at - 1)) at--;
  return at;
}

function isBlank(text: string, at: number): boolean {
  const character = text[at];
  return character === ' ' || character === '\t';
}
