import { count } from '../../../core/quote.js';
import type { TextDiff } from './diff-texts.js';
import { fileNameField } from './file-name-field.js';
import type { Hunk } from './hunk.js';

/**
 * A unified diff that `patch -p0` applies, or nothing when there is no difference. Labels stand behind the
 * file name, where dates usually do. When the diff was cut short, its last line says so, and `patch`
 * passes over that line.
 */
export function unifiedDiff(
  path: string | Buffer,
  diff: TextDiff,
  labels?: { before: string; after: string },
): string {
  if (diff.complete && diff.hunks.length === 0) return '';
  const header = [
    `--- ${fileNameField(path, labels?.before)}\n`,
    `+++ ${fileNameField(path, labels?.after)}\n`,
  ].join('');
  return header + textOf(diff.hunks) + (diff.complete ? '' : `# ${cutShort(diff)}\n`);
}

// Joined by the hundred: ten thousands of short strings at a time take several times the memory of the text.
const TOGETHER = 256;

function textOf(hunks: readonly Hunk[]): string {
  const parts: string[] = [];
  for (let at = 0; at < hunks.length; at += TOGETHER) {
    const some = hunks.slice(at, at + TOGETHER);
    parts.push(some.map((hunk) => hunk.header + hunk.text).join(''));
  }
  return parts.join('');
}

function cutShort({ added, removed, limit }: TextDiff): string {
  const lines = `${count(added, 'line')} added, ${count(removed, 'line')} removed`;
  if (limit === 'shown')
    return `Cut short: too long to show all of it. In the whole file: ${lines}.`;
  return `Cut short: comparing the rest would take too long. Up to here: ${lines}.`;
}
