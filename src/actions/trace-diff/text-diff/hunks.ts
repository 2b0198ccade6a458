import { countLines, lineEnd } from './equal-bytes.js';
import { Hunk } from './hunk.js';
import { type HunkText, HunkTextWriter } from './hunk-text.js';
import { MovedLines } from './moved-lines.js';

/** Lines of the old side that became lines of the new side; either may be none. In bytes. */
export interface Change {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

const CONTEXT = 3;
const LINE_FEED = 10;

/** Makes hunks of changes that come in order. Only what a hunk shows is ever decoded. */
export class HunkBuilder {
  readonly hunks: Hunk[] = [];
  added = 0;
  removed = 0;
  readonly moved: MovedLines;
  private oldLine = 1;
  private newLine = 1;
  /** Equal lines since the last change. */
  private equal = 0;
  private open: OpenHunk | undefined;
  private readonly text = new HunkTextWriter();

  constructor(
    private readonly before: Buffer,
    private readonly after: Buffer,
    /** Bytes that may still be shown; less than none when something was left out. */
    private room: number,
  ) {
    this.moved = new MovedLines(before, after);
  }

  /** Whether there was more to show than allowed. */
  get isFull(): boolean {
    return this.room < 0;
  }

  /** So many lines are equal. */
  skip(lines: number): void {
    this.oldLine += lines;
    this.newLine += lines;
    this.equal += lines;
  }

  /** The next lines differ. */
  change(change: Change): void {
    const removed = countLines(this.before, change.oldStart, change.oldEnd);
    const added = countLines(this.after, change.newStart, change.newEnd);
    if (this.open && this.equal > 2 * CONTEXT) this.close();
    if (!this.isFull) this.show(change);
    this.moved.see(change);
    this.equal = 0;
    this.oldLine += removed;
    this.newLine += added;
    this.removed += removed;
    this.added += added;
  }

  /** Ends the hunk that is open. Call it once after the last change. */
  close(): void {
    const { before, open } = this;
    this.open = undefined;
    if (!open) return;
    const end = followingLines(before, open.oldEnd);
    this.room -= open.bytes + end - open.oldEnd;
    if (this.isFull) return;
    const context = countLines(before, open.oldEnd, end) - this.equal;
    const { oldStart, newStart } = open;
    const oldLines = this.oldLine + context - oldStart;
    const newLines = this.newLine + context - newStart;
    const text = this.write(open, end);
    this.hunks.push(new Hunk({ oldStart, oldLines, newStart, newLines }, text));
  }

  private write({ start, changes }: OpenHunk, end: number): HunkText {
    const { before, after, text } = this;
    let position = start;
    for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
      text.add(' ', before, position, oldStart);
      text.add('-', before, oldStart, oldEnd);
      text.add('+', after, newStart, newEnd);
      position = oldEnd;
    }
    text.add(' ', before, position, end);
    return text.take();
  }

  private show(change: Change): void {
    this.open ??= this.begin(change.oldStart);
    this.open.changes.push(change);
    this.open.bytes += change.newEnd - change.newStart + change.oldEnd - this.open.oldEnd;
    this.open.oldEnd = change.oldEnd;
    if (this.open.bytes <= this.room) return;
    this.room = -1;
    this.open = undefined;
  }

  private begin(position: number): OpenHunk {
    const context = Math.min(CONTEXT, this.equal);
    const start = precedingLines(this.before, position, context);
    const oldStart = this.oldLine - context;
    const newStart = this.newLine - context;
    return { oldStart, newStart, start, changes: [], bytes: 0, oldEnd: start };
  }
}

interface OpenHunk {
  oldStart: number;
  newStart: number;
  /** Where its context begins, in bytes of the old side. */
  start: number;
  changes: Change[];
  bytes: number;
  /** Where its last change ends, in bytes of the old side. */
  oldEnd: number;
}

function precedingLines(text: Buffer, position: number, lines: number): number {
  let start = position;
  for (let line = 0; line < lines; line++)
    start = start < 2 ? 0 : text.lastIndexOf(LINE_FEED, start - 2) + 1;
  return start;
}

function followingLines(text: Buffer, position: number): number {
  let end = position;
  for (let line = 0; line < CONTEXT; line++) end = lineEnd(text, end, text.length);
  return end;
}
