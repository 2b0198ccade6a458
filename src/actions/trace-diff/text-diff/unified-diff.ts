import type { TextDiff } from './diff-texts.js';

/** A unified diff that `patch -p0` applies; one that is cut says so at its end. */
export function unifiedDiff(path: string, diff: TextDiff): string {
  const { hunks, complete, added, removed } = diff;
  const name = headerName(path);
  const parts = [`--- ${name}\n+++ ${name}\n`];
  for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
    parts.push(`@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@\n`);
    parts.push(`${lines.join('\n')}\n`);
  }
  if (!complete) {
    parts.push(`<cut here: ${added} lines are added and ${removed} removed in all>\n`);
  }
  return parts.join('');
}

function range(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${start},${lines}`;
}

/** Names that a header cannot hold as they are stand in quotes, with C escapes, as git and GNU diff write them. */
function headerName(path: string): string {
  if (!/[\s"\\\p{Cc}]/u.test(path)) return path;
  const escaped = path.replace(/["\\]|\p{Cc}/gu, (one) => ESCAPES[one] ?? octal(one));
  return `"${escaped}"`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};

function octal(one: string): string {
  return [...Buffer.from(one)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
