// In a cell `\|` is a pipe and nothing else is taken away; what is left is read as any other text. So of the backslashes
// before a pipe one belongs to the pipe, and of the others two make one. A search begins only where a run of them does:
// a cell may have hundreds of thousands.
const ESCAPED_PIPE = /(?<!\\)(\\*)\\\|/g;
const PIPE = /(?<!\\)(\\*)\|/g;

/** What a cell says: its source with the escapes of its pipes taken off, as GitHub shows them. */
export function cellText(source: string): string {
  if (!source.includes('|')) return source;
  return source.replace(ESCAPED_PIPE, (_, before: string) => `${'\\'.repeat(before.length >> 1)}|`);
}

/** The source of a cell that says this; the inverse of `cellText`. */
export function cellSource(text: string): string {
  return text.replace(PIPE, '$1$1\\|');
}

const LINK = /^\[(.+)\]\([^()]*\)$/s;
const BOLD = /^\*\*(.+)\*\*$/s;
/** Nobody writes more of them around a name. */
const MOST_LAYERS = 4;

/**
 * The name in a cell: the text of a code span, of a link or in bold alone is that name, and a backslash before
 * punctuation is not part of it.
 */
export function cellName(source: string): string {
  let text = cellText(source);
  // Most names need no more than this.
  if (!/[\\`*[]/.test(text)) return text;
  for (let layers = 0; layers < MOST_LAYERS; layers++)
    text = (LINK.exec(text) ?? BOLD.exec(text))?.[1] ?? text;
  const code = /^(`+)(?!`)(.*[^`])\1$/s.exec(text);
  if (code) return (code[2] as string).trim();
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
