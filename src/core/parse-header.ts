import { FENCE, FENCE_END, type FrontMatter, frontMatterOf } from './front-matter.js';
import { type Quotes, readScalar, scalarEnd } from './yaml-scalar.js';

/** The four fields, in the order in which a header is written. */
export const KEYS = ['CLASSIFICATION', 'Filename', 'Author', 'Date Modified'] as const;
export type Key = (typeof KEYS)[number];

/** A field as it stands in a file. Lines and columns count from 1, the end is exclusive. */
export interface Field {
  key: Key;
  /** The key as written: another spelling (`Date modified`) is a near miss, not a field. */
  written: string;
  value: string;
  line: number;
  /** Where the key begins. */
  keyColumn: number;
  /** Where the value begins and ends, without its quotes. */
  column: number;
  endColumn: number;
  /** What front matter has it in; within quotes it may stand in another way than it reads. */
  quotes: Quotes;
  /** The comment around it. */
  block: Block;
}

/** What a line is part of: `whole` is a comment of one line, `yaml` front matter, the rest a block. */
export type Block = 'whole' | 'opening' | 'inside' | 'closing' | 'yaml';

/** The head of a file: what its first lines say, and where a missing line would go. */
export interface Header {
  byteOrderMark: boolean;
  /** The first field of each key. */
  fields: Partial<Record<Key, Field>>;
  /** Fields given again; the first wins. */
  repeated: Field[];
  /** Lines that look like a field with its key misspelt. */
  nearMisses: Field[];
  /** The lines looked at, without their line endings and the byte-order mark. */
  lines: string[];
  /** The line where a new header belongs: below shebang and the opening of front matter. */
  top: number;
  frontMatter: FrontMatter;
}

/** How a line's comment was taken off: the column where its text begins and where it ends. */
interface Inner {
  start: number;
  end: number;
  block: Block;
}

const LINE_COMMENT = /^\s*(?:\/\/+!?|#+|;+|--|%+|\.\\"|")\s*/;
const OPENINGS = [
  { open: /^\s*<!--+\s*/, close: '-->' },
  { open: /^\s*\/\*+!?\s*/, close: '*/' },
];
const FIELD = /^()([A-Za-z][A-Za-z _-]{3,18}?)\s*:\s*(.*)$/s;
const YAML_FIELD = /^(["']?)([A-Za-z][A-Za-z _-]{3,18}?)\1\s*:\s*(.*)$/s;

/**
 * Reads the header in the first `limit` lines of a text. Blank lines and shebangs are skipped; the
 * first other line that is not a comment ends it. Linear in the length of those lines; only where front matter
 * goes on below them its end is looked for in the rest.
 */
export function parseHeader(text: string, limit: number): Header {
  const byteOrderMark = text.startsWith('\uFEFF');
  const { lines, rest } = firstLines(byteOrderMark ? text.slice(1) : text, limit);
  const frontMatter = frontMatterOf(lines, rest);
  const isClosed = frontMatter === 'whole' || frontMatter === 'longer';
  const header: Header = {
    byteOrderMark,
    fields: {},
    repeated: [],
    nearMisses: [],
    lines,
    top: 1,
    frontMatter,
  };
  let closing: string | undefined; // what ends the block comment we are in
  for (const [index, line] of lines.entries()) {
    if (closing === FENCE) {
      if (FENCE_END.test(line)) closing = undefined;
      else take(header, line, index + 1, { start: 0, end: yamlEnd(line), block: 'yaml' });
      continue;
    }
    if (closing === undefined) {
      if (line.trim() === '') continue;
      if (index === 0 && line.startsWith('#!')) {
        header.top = 2;
        continue;
      }
      if (isClosed && index === header.top - 1 && line.trimEnd() === FENCE) {
        header.top++;
        closing = FENCE;
        continue;
      }
    }
    const inner = takeComment(line, closing);
    if (inner === undefined) break;
    take(header, line, index + 1, inner);
    if (inner.block === 'opening') closing = closerOf(line);
    if (inner.block === 'closing') closing = undefined;
  }
  return header;
}

function firstLines(text: string, limit: number): { lines: string[]; rest: string } {
  const lines: string[] = [];
  let at = 0;
  while (lines.length < limit && at < text.length) {
    const end = text.indexOf('\n', at);
    const line = end < 0 ? text.slice(at) : text.slice(at, end);
    lines.push(line.endsWith('\r') ? line.slice(0, -1) : line);
    at = end < 0 ? text.length : end + 1;
  }
  return { lines, rest: text.slice(at) };
}

function closerOf(line: string): string | undefined {
  return OPENINGS.find(({ open }) => open.test(line))?.close;
}

/** Takes the comment signs off a line, or answers undefined when it is no comment. */
function takeComment(line: string, closing: string | undefined): Inner | undefined {
  if (closing !== undefined) {
    const end = line.indexOf(closing);
    const start = /^\s*(?:\*(?!\/)\s*)?/.exec(line)?.[0].length ?? 0;
    if (end < 0) return { start, end: line.length, block: 'inside' };
    return { start: Math.min(start, end), end, block: 'closing' };
  }
  for (const { open, close } of OPENINGS) {
    const start = open.exec(line)?.[0].length;
    if (start === undefined) continue;
    const end = line.indexOf(close, start);
    return end < 0 ? { start, end: line.length, block: 'opening' } : { start, end, block: 'whole' };
  }
  const start = LINE_COMMENT.exec(line)?.[0].length;
  return start === undefined ? undefined : { start, end: line.length, block: 'whole' };
}

function take(header: Header, line: string, number: number, inner: Inner): void {
  const isYaml = inner.block === 'yaml';
  const match = (isYaml ? YAML_FIELD : FIELD).exec(line.slice(inner.start, inner.end));
  if (match === null) return;
  const [all, quote = '', written = '', rest = ''] = match;
  const key = keyLike(written);
  if (key === undefined) return;
  const text = rest.trimEnd();
  const { value, quotes } = isYaml ? readScalar(text) : plain(text);
  const keyColumn = inner.start + quote.length + 1;
  const column = inner.start + all.length - rest.length + quotes.length + 1;
  const endColumn = column + text.length - 2 * quotes.length;
  keep(header, {
    ...{ key, written, value, quotes, line: number, keyColumn, column, endColumn },
    block: inner.block,
  });
}

function plain(value: string): { value: string; quotes: Quotes } {
  return { value, quotes: '' };
}

/** Where a mapping line's value ends. */
function yamlEnd(line: string): number {
  const start = line.indexOf(':') + 1;
  return start + scalarEnd(line.slice(start));
}

function keep(header: Header, field: Field): void {
  if (field.written !== field.key) header.nearMisses.push(field);
  else if (header.fields[field.key]) header.repeated.push(field);
  else header.fields[field.key] = field;
}

/** The key that was meant: exact, or differing only in case, blanks, hyphens and underscores. */
function keyLike(written: string): Key | undefined {
  const plain = written.toLowerCase().replace(/[ _-]/g, '');
  return KEYS.find((key) => key.toLowerCase().replace(' ', '') === plain);
}
