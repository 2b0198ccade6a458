import type { Edit } from './finding.js';

/**
 * Applies edits to a text; edits at one position are applied in the order given. Positions are those
 * of the text before any edit. Throws a RangeError for a position outside of the text or an overlap.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const spans = edits.map((edit, order) => ({
    start: offset(starts, text, edit.line, edit.column),
    end: offset(starts, text, edit.endLine, edit.endColumn),
    text: edit.text,
    order,
  }));
  spans.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end < span.start) throw new RangeError('edits overlap');
    result += text.slice(at, span.start) + span.text;
    at = span.end;
  }
  return result + text.slice(at);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function offset(starts: number[], text: string, line: number, column: number): number {
  const start = starts[line - 1];
  const at = (start ?? Number.NaN) + column - 1;
  if (!(at >= 0 && at <= text.length)) throw new RangeError(`no line ${line}, column ${column}`);
  return at;
}
