// The one place where text that others wrote is made harmless, for every output. Other formats build
// on `visible`: markdown-text.ts and html-text.ts add the escapes of their languages.

// Control characters, lone surrogates, line separators, and all that is shown as nothing (Unicode's default ignorable
// code points): bidirectional controls, joiners, fillers, variation selectors, tags. A terminal or a page acts on them,
// or they make two texts look the same.
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
// A selector and joiners are parts of an emoji, which is seen.
const PICTURE = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?/u.source;
const EMOJI = `${PICTURE}(?:\u200D${PICTURE})*|[0-9#*]\uFE0F\u20E3`;
const EITHER = new RegExp(`${EMOJI}|(${INVISIBLE.source})`, 'gu');

/** Text with every character that would act instead of show written as an escape; keeps tab and newline. */
export function visible(text: string): string {
  return text.replace(EITHER, (all, invisible?: string) =>
    invisible === undefined ? all : escapeOf(invisible),
  );
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
