const TAB = 9;
const SPACE = 32;
const BACKSLASH = 92;

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
  // A part of its own: a search for the next pipe must not run on through the file.
  const line = text.slice(start, end);
  let from = afterFirstPipe(line);
  const last = trimBlanks(line, from, line.length);
  while (from < last) {
    const at = Math.min(nextPipe(line, from), last);
    cells.push(spanOf(line, from, at, start));
    from = at + 1;
  }
  return cells;
}

/** The first cell alone: for rows that are only looked at. */
export function firstCell(text: string, start: number, end: number): CellSpan {
  const line = text.slice(start, end);
  const from = afterFirstPipe(line);
  return spanOf(line, from, nextPipe(line, from), start);
}

/** Whether a line has a pipe that divides cells. */
export function hasPipe(line: string): boolean {
  return nextPipe(line, 0) < line.length;
}

function nextPipe(line: string, from: number): number {
  let at = line.indexOf('|', from);
  while (at > 0 && line.charCodeAt(at - 1) === BACKSLASH) at = line.indexOf('|', at + 1);
  return at < 0 ? line.length : at;
}

function afterFirstPipe(line: string): number {
  const from = skipBlanks(line, 0, line.length);
  return line[from] === '|' ? from + 1 : from;
}

function spanOf(line: string, start: number, end: number, offset: number): CellSpan {
  const from = skipBlanks(line, start, end);
  const to = trimBlanks(line, from, end);
  return { start: start + offset, end: end + offset, from: from + offset, to: to + offset };
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
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB;
}
