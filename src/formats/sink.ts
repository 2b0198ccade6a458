// The one place where text that others wrote is made harmless, for every output. Other formats build
// on `visible`: markdown-text.ts and html-text.ts add the escapes of their languages.

// Control characters, bidirectional controls (Unicode TR9), line separators, lone surrogates, the
// zero-width characters that hide text, and the tag characters: all that a terminal or a page acts on.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDC7F]/g;

/** Text with every character that would act instead of show written as an escape; keeps tab and newline. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, escapeOf);
}

/** The same on one line: newlines and tabs are written as escapes too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, '\\n').replace(/\t/g, '\\t');
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (character === '\r') return '\\r';
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

/**
 * Text for a log that the GitHub runner reads: no line of it is taken for a workflow command. The
 * runner knows `::name::` at the start of a line (blanks before it allowed) and `##[name]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs), and ends lines at a bare CR too.
 */
export function logText(text: string): string {
  return visible(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\:')
    .replace(/##(?=\[)/g, '##\\');
}
