import type { LineSpan } from '../../core/markdown/table-span.js';

/** One line of a table with other text, or new lines behind it. */
export interface LineEdit {
  span: LineSpan;
  /** The text of the line without the marks of lists and quotes before it. */
  after: string;
  /** Whole lines that are added below, without their endings. */
  added: string[];
}

/** Collects edits of lines: what is written twice to one line builds on what was written first. */
export class LineEdits {
  private readonly byLine = new Map<number, LineEdit>();

  constructor(private readonly text: string) {}

  /** What the line is to be so far. */
  current(span: LineSpan): string {
    return this.byLine.get(span.line)?.after ?? this.text.slice(span.start, span.end);
  }

  /** Gives the line another text; answers whether it is another. */
  write(span: LineSpan, after: string): boolean {
    if (after === this.current(span)) return false;
    this.editOf(span).after = after;
    return true;
  }

  /** Adds a line below. */
  add(span: LineSpan, line: string): void {
    this.editOf(span).added.push(line);
  }

  /** In the order of their lines. */
  all(): LineEdit[] {
    return [...this.byLine.values()].sort((one, other) => one.span.line - other.span.line);
  }

  private editOf(span: LineSpan): LineEdit {
    let edit = this.byLine.get(span.line);
    if (edit === undefined) {
      edit = { span, after: this.current(span), added: [] };
      this.byLine.set(span.line, edit);
    }
    return edit;
  }
}

/** The text with its lines edited; every other byte stays. */
export function applyLineEdits(text: string, edits: readonly LineEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, after, added } of edits) {
    parts.push(text.slice(at, span.start), after);
    if (added.length > 0) {
      const ending = endingAt(text, span.end);
      parts.push(added.map((line) => ending + line).join(''));
    }
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The ending of a line that ends at an offset; of the last one, which may have none, that of the first. */
export function endingAt(text: string, end: number): string {
  return lineEnding(text.slice(end, end + 2)) ?? lineEnding(text) ?? '\n';
}

function lineEnding(text: string): string | undefined {
  return /\r\n|\r|\n/.exec(text)?.[0];
}
