import { countLines } from './equal-bytes.js';

const LINE_FEED = 10;
const NO_LINE_FEED = Buffer.from('\n\\ No newline at end of file\n');
// Most diffs are short, and there may be thousands of them: pages begin small.
const FIRST_PAGE = 2 * 1024;
const LARGEST_PAGE = 256 * 1024;

/** The text of one hunk, as bytes of a page that it shares with other hunks. */
export interface HunkText {
  page: Buffer;
  start: number;
  end: number;
}

/** Writes the texts of hunks. They stay bytes until somebody reads them: that takes the least memory. */
export class HunkTextWriter {
  private page = Buffer.allocUnsafeSlow(0);
  private start = 0;
  private length = 0;

  /** Adds the lines of a stretch, each behind a sign. */
  add(sign: ' ' | '-' | '+', text: Buffer, start: number, end: number): void {
    if (start === end) return;
    this.reserve(end - start + countLines(text, start, end) + NO_LINE_FEED.length);
    const { page } = this;
    const mark = sign.charCodeAt(0);
    let { length } = this;
    page[length++] = mark;
    for (let at = start; at < end; at++) {
      const byte = text[at] as number;
      page[length++] = byte;
      if (byte === LINE_FEED && at + 1 < end) page[length++] = mark;
    }
    if (page[length - 1] !== LINE_FEED) length += NO_LINE_FEED.copy(page, length);
    this.length = length;
  }

  /** Answers what was added since the last time. */
  take(): HunkText {
    const text = { page: this.page, start: this.start, end: this.length };
    this.start = this.length;
    return text;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.page.length) return;
    const written = this.length - this.start;
    const size = Math.min(LARGEST_PAGE, Math.max(FIRST_PAGE, this.page.length * 2));
    const page = Buffer.allocUnsafe(Math.max(size, written * 2, written + more));
    this.page.copy(page, 0, this.start, this.length);
    this.page = page;
    this.start = 0;
    this.length = written;
  }
}
