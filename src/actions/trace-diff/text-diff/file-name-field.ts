import { isUtf8 } from 'node:buffer';

/**
 * A file name as the field of a `---` or `+++` line, with an optional label behind it. After a name with
 * spaces stands a tab, as `patch` asks for. Control characters of a label become spaces.
 */
export function fileNameField(path: string | Buffer, label = ''): string {
  const text = label.replace(CONTROL, ' ').trim();
  return text !== '' || path.includes(' ') ? `${quotedName(path)}\t${text}` : quotedName(path);
}

/**
 * A file name on one line: as it is, or quoted as git and GNU diff do where it must be. Of one that is not
 * UTF-8, every byte that is no ASCII is escaped.
 */
export function quotedName(path: string | Buffer): string {
  if (typeof path !== 'string' && !isUtf8(path)) {
    const bytes = path.toString('latin1');
    return `"${bytes.replace(BYTES, (byte) => escaped(byte, 'latin1'))}"`;
  }
  const name = path.toString();
  if (!NEEDS_QUOTES.test(name)) return name;
  return `"${name.replace(ESCAPED, (character) => escaped(character, 'utf8'))}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what needs an escape.
const CONTROL = /[\u0000-\u001f\u007f]/g;
// What a terminal acts on, or turns other text around, is escaped too.
const ESCAPED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"\\]/g;
// Spaces of all kinds at an end are what readers would cut off.
const NEEDS_QUOTES = new RegExp(`${ESCAPED.source}|^\\s|\\s$`);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
const BYTES = /[\u0000-\u001f\u007f-\u00ff"\\]/g;

const NAMED: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

function escaped(character: string, encoding: BufferEncoding): string {
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, '0')}`;
  return NAMED[character] ?? [...Buffer.from(character, encoding)].map(octal).join('');
}
