import type { HunkText } from './hunk-text.js';

/** Where a hunk stands. Lines count from 1, also where there are none, as in the `diff` package. */
export interface HunkRange {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
}

/** One hunk, shaped as `structuredPatch` of the `diff` package gives it. */
export class Hunk implements HunkRange {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly #text: HunkText;

  constructor({ oldStart, oldLines, newStart, newLines }: HunkRange, text: HunkText) {
    this.oldStart = oldStart;
    this.oldLines = oldLines;
    this.newStart = newStart;
    this.newLines = newLines;
    this.#text = text;
  }

  /**
   * The lines, each with ` `, `-` or `+` before it and without its line feed, or the mark of one that is
   * missing. Decoded when asked for: all lines of a big diff would take many times the memory.
   */
  get lines(): string[] {
    return this.text.slice(0, -1).split('\n');
  }

  /** The lines as they stand in a unified diff. */
  get text(): string {
    return this.bytes.toString('utf8');
  }

  /** The same, as it is kept. */
  get bytes(): Buffer {
    const { page, start, end } = this.#text;
    return page.subarray(start, end);
  }

  /** Its `@@` line: a side without lines names the line before. */
  get header(): string {
    const old = this.oldLines > 0 ? this.oldStart : this.oldStart - 1;
    const now = this.newLines > 0 ? this.newStart : this.newStart - 1;
    return `@@ -${old},${this.oldLines} +${now},${this.newLines} @@\n`;
  }
}
