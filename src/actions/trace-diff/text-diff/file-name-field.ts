/**
 * A file name as the field of a `---` or `+++` line, with an optional label behind it. Quoted as git and GNU
 * diff do where it must be. After a name with spaces stands a tab, as `patch` asks for. Control
 * characters of a label become spaces.
 */
export function fileNameField(path: string, label = ''): string {
  const name = NEEDS_QUOTES.test(path) ? `"${path.replace(ESCAPED, escaped)}"` : path;
  const text = label.replace(CONTROL, ' ').trim();
  return text !== '' || path.includes(' ') ? `${name}\t${text}` : name;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what needs an escape.
const CONTROL = /[\u0000-\u001f\u007f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same.
const ESCAPED = /[\u0000-\u001f\u007f"\\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same, and spaces of all kinds that readers would cut off.
const NEEDS_QUOTES = /[\u0000-\u001f\u007f"\\]|^\s|\s$/;

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

function escaped(character: string): string {
  return NAMED[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}
