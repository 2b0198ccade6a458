import type { Edit, Fix } from '../../core/finding.js';
import { type Field, type Header, KEYS, type Key } from '../../core/parse-header.js';
import { commentStyle, headerLines, yamlLine } from './comment-style.js';
import { isAbsent } from './header-problems.js';

/** What can be known of a field without asking anybody; an unknown one is undefined. */
export type Known = Readonly<Record<Key, string | undefined>>;

/** The fix that adds a missing field. */
export function addField(text: string, header: Header, key: Key, value: string): Fix | undefined {
  if (header.frontMatter === 'longer') return undefined; // The field may stand further below.
  return { title: `Add ${key}`, edits: [addLine(text, header, key, value)] };
}

/** The fix that adds a header where there is none. */
export function addHeader(
  path: string,
  text: string,
  header: Header,
  known: Known,
): Fix | undefined {
  const style = commentStyle(path);
  const { CLASSIFICATION, Filename, Author, 'Date Modified': date } = known;
  if (!CLASSIFICATION || !Filename || !Author || !date || !isAbsent(header)) return undefined;
  if (isTopTaken(path, header)) return undefined;
  const values = { CLASSIFICATION, Filename, Author, 'Date Modified': date };
  if (header.frontMatter === 'whole') {
    const lines = KEYS.map((key) => yamlLine(key, values[key]));
    return { title: 'Add the header', edits: [block(text, header, lines, false)] };
  }
  if (style === undefined) return undefined;
  const next = header.lines[header.top - 1]?.trim() ?? '';
  return {
    title: 'Add the header',
    edits: [block(text, header, headerLines(values, style), next !== '')],
  };
}

/** Puts a missing field in its place among the others, in their style. */
function addLine(text: string, header: Header, key: Key, value: string): Edit {
  const present = [...Object.values(header.fields), ...header.nearMisses];
  const order = ({ key: other }: Field) => KEYS.indexOf(other) - KEYS.indexOf(key);
  const before = present.filter((field) => order(field) < 0).sort((a, b) => order(b) - order(a))[0];
  const anchor = before ?? (present.sort((a, b) => order(a) - order(b))[0] as Field);
  const source = header.lines[anchor.line - 1] ?? '';
  const above = anchor.block === 'closing' || (before === undefined && anchor.block !== 'opening');
  const line = likeLine(source, anchor, key, value);
  const eol = lineEnding(text);
  return above
    ? insertion(anchor.line, 1, line + eol)
    : insertion(anchor.line, source.length + 1, eol + line);
}

function likeLine(source: string, anchor: Field, key: Key, value: string): string {
  if (anchor.block === 'yaml') return yamlLine(key, value);
  const prefix = source.slice(0, anchor.keyColumn - 1);
  const field = `${key}: ${value}`;
  if (anchor.block === 'opening') return prefix.replace(/\S/g, ' ') + field;
  return prefix + field + (anchor.block === 'whole' ? source.slice(anchor.endColumn - 1) : '');
}

// Markup, front matter of TOML, and what CSS, roff and TeX read only from the first line.
const FIRST = /^(?:<[?!](?!--)|\+\+\+\s*$|@charset\s|'\\"|%&|%\s*!\s*TEX\b)/i;
// Where a program looks for words to itself: Emacs in all files, others in their own.
const EMACS = /-\*-.*-\*-/;
const CODING = /^[ \t\f]*#.*?coding[:=][ \t]*[-\w.]/; // PEP 263, and the like of Ruby
const DIRECTIVE = /^\s*#\s*(?:syntax|escape|check)\s*=/i;

/** Whether the top belongs to what must stay first, or to front matter that is not YAML or has no end in sight. */
function isTopTaken(path: string, { lines, frontMatter }: Header): boolean {
  const [first = '', second = ''] = lines;
  if (FIRST.test(first) || isForProgram(path, first, second)) return true;
  return frontMatter === 'longer' || frontMatter === 'broken';
}

function isForProgram(path: string, first: string, second: string): boolean {
  if (EMACS.test(first.startsWith('#!') ? `${first}${second}` : first)) return true;
  if (/(?:^|\/)Dockerfile$/.test(path)) return DIRECTIVE.test(first);
  return /\.(?:py|rb)$/i.test(path) && (CODING.test(first) || CODING.test(second));
}

/** Inserts lines at the top, below a shebang, with a blank line behind where text follows. */
function block(text: string, header: Header, lines: readonly string[], gap: boolean): Edit {
  const eol = lineEnding(text);
  const joined = lines.join(eol);
  const last = header.lines.length;
  if (header.top > last && last > 0 && !text.endsWith('\n')) {
    return insertion(last, (header.lines[last - 1] as string).length + 1, eol + joined);
  }
  return insertion(header.top, 1, joined + eol + (gap ? eol : ''));
}

function lineEnding(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

function insertion(line: number, column: number, text: string): Edit {
  return { line, column, endLine: line, endColumn: column, text };
}
