import { createHash } from 'node:crypto';
import { count, thousands } from '../../core/quote.js';
import { type ChangedFile, digest } from './changed-file.js';
import type { Difference } from './drift.js';
import type { TextDiff } from './text-diff/diff-texts.js';

/** Other lines: a change of content, wherever they stand. */
export function textChange(file: ChangedFile, diff: TextDiff): Difference {
  const { added, removed, hunks, limit } = diff;
  const about = `${count(added, 'line')} added, ${thousands(removed)} removed`;
  const [hunk] = hunks;
  const skipped = hunk?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0;
  const line = hunk && Math.max(1, hunk.newStart + skipped);
  return {
    ...{ class: 'content', rule: 'drift/text-changed', what: 'text' },
    message: limit === 'work' ? `text changed: more than ${about}` : `text changed: ${about}`,
    ...namesOfChange(file, diff),
    place: { path: file.afterPath, ...(line !== undefined && { line, endLine: line }) },
  };
}

/** Other bytes that say the same: said only to those who want to know of every byte. */
export function noMeaning(file: ChangedFile, diff: TextDiff): Difference {
  return {
    ...{ class: 'content', rule: 'drift/bytes-changed', what: 'bytes without meaning' },
    message: 'only fields that mean nothing, or the layout, changed',
    ...{ ...namesOfChange(file, diff), place: { path: file.afterPath } },
  };
}

// Longer texts are named by their digests.
const LONGEST_LINES = 64 * 1024;

/**
 * What names a change of text: its lines, and those around them, wherever in the file they stand, as in
 * git-patch-id(1); the contents when not all of them are known.
 */
export function namesOfChange(
  file: ChangedFile,
  diff: TextDiff,
): Pick<Difference, 'before' | 'after' | 'telling'> {
  if (diff.limit === undefined) return changedLines(diff);
  return { before: digest(file.beforeBytes), after: digest(file.afterBytes) };
}

function changedLines({ hunks }: TextDiff): Required<ReturnType<typeof namesOfChange>> {
  const sides = { before: new ChangedSide('-'), after: new ChangedSide('+') };
  const around = createHash('sha256');
  for (const { bytes } of hunks) {
    around.update(bytes).update(BETWEEN);
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, start) + 1;
      const line = bytes.subarray(start, end);
      sides.before.add(line);
      sides.after.add(line);
      start = end;
    }
  }
  const [before, after] = [sides.before.name(), sides.after.name()];
  return { before, after, telling: around.digest('hex') };
}

const LINE_FEED = 10;
const BETWEEN = '\0';

class ChangedSide {
  private readonly hash = createHash('sha256');
  private readonly mark: number;
  private text = '';

  constructor(sign: '-' | '+') {
    this.mark = sign.charCodeAt(0);
  }

  /** Takes a line of a hunk, as bytes: there may be millions. */
  add(line: Buffer): void {
    if (line[0] !== this.mark) return;
    this.hash.update(line);
    if (this.text.length <= LONGEST_LINES) this.text += line.toString('utf8');
  }

  name(): string {
    return this.text.length > LONGEST_LINES ? this.hash.digest('hex') : this.text.slice(0, -1);
  }
}
