import { endingAt, type LineEdit } from './line-edits.js';

const CONTEXT = 3;

/** The edits as a unified diff, which `git apply` and `patch` take. Reads only the lines around the edits. */
export function unifiedDiff(path: string, text: string, edits: readonly LineEdit[]): string {
  if (/\r(?!\n)/.test(text)) return ''; // Lines that no tool for diffs knows.
  const hunks: string[] = [];
  let offset = 0;
  for (const group of groups(edits)) {
    const { shown, added } = hunk(text, group, offset);
    hunks.push(shown);
    offset += added;
  }
  return hunks.length === 0 ? '' : `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Edits whose lines of context touch are shown together. */
function groups(edits: readonly LineEdit[]): LineEdit[][] {
  const all: LineEdit[][] = [];
  for (const edit of edits) {
    const last = all.at(-1);
    if (last && edit.span.line - (last.at(-1)?.span.line ?? 0) <= 2 * CONTEXT + 1) last.push(edit);
    else all.push([edit]);
  }
  return all;
}

function hunk(text: string, edits: readonly LineEdit[], offset: number) {
  const [first, last] = [edits[0], edits.at(-1)] as [LineEdit, LineEdit];
  const start = Math.max(1, first.span.line - CONTEXT);
  const byLine = new Map(edits.map((edit) => [edit.span.line, edit]));
  const lines: string[] = [];
  let [old, added] = [0, 0];
  let at = startOf(text, first.span.start, first.span.line - start);
  for (let line = start; line <= last.span.line + CONTEXT && at < text.length; line++) {
    const end = endOf(text, at);
    const source = text.slice(at, end);
    const edit = byLine.get(line);
    if (edit === undefined) lines.push(shownLine(' ', source));
    else {
      const whole = text.slice(at, edit.span.start) + edit.after + text.slice(edit.span.end, end);
      lines.push(changed(source, whole, edit.added, endingAt(text, edit.span.end)));
    }
    old++;
    added += edit?.added.length ?? 0;
    at = end;
  }
  const head = `@@ -${start},${old} +${start + offset},${old + added} @@\n`;
  return { shown: head + lines.join(''), added };
}

function changed(source: string, whole: string, added: readonly string[], between: string): string {
  const ending = /\r?\n$/.exec(source)?.[0] ?? '';
  // The last line of a file has no ending: with lines below it, it gets one.
  const joined = [whole.slice(0, whole.length - ending.length), ...added];
  const isKept = whole === source && ending !== '';
  const rest = joined.map((line, at) => line + (at < joined.length - 1 ? between : ending));
  return [
    ...(isKept ? [shownLine(' ', source)] : [shownLine('-', source)]),
    ...rest.slice(isKept ? 1 : 0).map((line) => shownLine('+', line)),
  ].join('');
}

function shownLine(mark: string, source: string): string {
  return source.endsWith('\n') ? mark + source : `${mark}${source}\n\\ No newline at end of file\n`;
}

/** Where the line begins that is so many before the one at an offset. */
function startOf(text: string, offset: number, before: number): number {
  let at = text.lastIndexOf('\n', offset - 1) + 1;
  for (let left = before; left > 0; left--) at = at < 2 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
  return at;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
