import { compareText } from '../../core/finding.js';
import { fromKey } from '../../world/snapshots/item-key.js';
import type { Item } from '../../world/snapshots/snapshot.js';
import type { ChangedFile } from './changed-file.js';
import { type TextDiff, unifiedDiff } from './text-diff/diff-texts.js';
import { quotedName } from './text-diff/file-name-field.js';

// All diffs together are kept in memory until the summary is written.
const MOST_TEXT = 64 * 2 ** 20;

/** The differences as text, of the first files until there are too many, in whatever order they come. */
export class DifferenceTexts {
  private readonly notes = new Map<string, string>();
  private readonly diffs = new Map<string, string>();
  private size = 0;

  constructor(private readonly most = MOST_TEXT) {}

  add(file: ChangedFile, diff: TextDiff | undefined): void {
    this.notes.set(file.key, notesOf(file, diff));
    if (!diff) return;
    const text = unifiedDiff(fromKey(file.key), diff);
    this.diffs.set(file.key, text);
    this.size += text.length;
    if (this.size > 1.25 * this.most) this.leaveOut();
  }

  /** The text of a file; when all are added. */
  of(key: string): string {
    if (this.size > this.most) this.leaveOut();
    return `${this.notes.get(key)}${this.diffs.get(key) ?? ''}`;
  }

  /** What comes behind so much of other files is never shown, whatever else comes. */
  private leaveOut(): void {
    const leftOut = `<diff left out: ${this.most} bytes of diffs are shown already>\n`;
    this.size = 0;
    for (const [key, text] of [...this.diffs].sort(([a], [b]) => compareText(a, b))) {
      if (this.size > this.most) this.diffs.set(key, leftOut);
      else this.size += text.length;
    }
    this.size = Math.min(this.size, this.most);
  }
}

function notesOf(
  { before, after, beforeBytes, afterBytes }: ChangedFile,
  diff: TextDiff | undefined,
): string {
  if (before?.kind !== after?.kind) return `<was a ${before?.kind}, is a ${after?.kind}>\n`;
  if (before?.kind === 'link') return `<link to ${shown(before)} before, to ${shown(after)} now>\n`;
  const isMode = before?.mode !== after?.mode;
  const mode = isMode
    ? `<mode ${before?.mode?.toString(8)} before, ${after?.mode?.toString(8)} now>\n`
    : '';
  const isText = diff !== undefined || !beforeBytes || !afterBytes;
  return isText || beforeBytes.equals(afterBytes) ? mode : `${mode}<binary differs>\n`;
}

function shown(link: Item | undefined): string {
  return quotedName(link?.target ?? '');
}
