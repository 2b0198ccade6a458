import { visible, visibleLine } from './sink.js';

/** Text that is Markdown already; everything else is escaped when it is put into a template. */
export class Markdown {
  constructor(readonly text: string) {}
}

type Part = string | number | Markdown | readonly Markdown[];

/** A template whose values are escaped, unless they are Markdown: the only way to join the two. */
export function md(strings: TemplateStringsArray, ...parts: Part[]): Markdown {
  return new Markdown(
    strings.reduce((text, string, at) => text + toText(parts[at - 1] as Part) + string),
  );
}

function toText(part: Part): string {
  if (part instanceof Markdown) return part.text;
  if (typeof part === 'object') return part.map(({ text }) => text).join('');
  return escapeMarkdown(String(part));
}

/** Joins pieces of Markdown. */
export function joined(parts: readonly Markdown[], separator: string): Markdown {
  return new Markdown(parts.map(({ text }) => text).join(separator));
}

const ZERO_WIDTH_SPACE = '\u200B';
// The beginning of `:white\_check\_mark:`, escaped already. No name is as short as the minutes of `12:30:45`, and none
// has capitals, as `git:HEAD:docs` has.
const EMOJI_NAME = /:(?!\d\d?:)(?=[\p{Ll}\p{M}\p{N}_+\\-]+:)/gu;

/**
 * Text on one line that GitHub shows as it is. Mentions, issue numbers and addresses are linked, and names between
 * colons made emoji, in the rendered text, where no escape is left: a zero-width space breaks them apart.
 */
export function escapeMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_{}[\]()|~$^=]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@|#(?=\d)|GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(EMOJI_NAME, `:${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\/|www\./gi, (link) => `${link[0]}${ZERO_WIDTH_SPACE}${link.slice(1)}`)
    .replace(
      /^(\s*)([-+#!]|\d+(?=[.)\\]))/,
      (_, blanks: string, mark: string) => blanks + entities(mark),
    );
}

/** Markdown for a log, which links nothing: without the spaces that break links apart. Those of others were made visible. */
export function unbroken(markdown: string): string {
  return markdown.replaceAll(ZERO_WIDTH_SPACE, '');
}

/** Text as code: nothing in it is Markdown, a mention or a link, in a table cell too. */
export function code(text: string): Markdown {
  const shown = visibleLine(text);
  if (/^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown)) return new Markdown(`\`${shown}\``);
  return htmlCode(shown);
}

/** The same inside of an HTML element, where backticks mean nothing. */
export function htmlCode(text: string): Markdown {
  return new Markdown(`<code>${entities(visibleLine(text))}</code>`);
}

function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9\u0080-\u{10FFFF}]/gu, (one) => `&#${one.codePointAt(0)};`);
}

/** A link; the address is ours, its text is escaped or Markdown. */
export function link(text: string | Markdown, address: string | undefined): Markdown {
  const shown = typeof text === 'string' ? new Markdown(escapeMarkdown(text)) : text;
  if (address === undefined) return shown;
  return new Markdown(`[${shown.text}](${address.replace(/[()\s<>\\]/g, inAddress)})`);
}

function inAddress(sign: string): string {
  // To encodeURIComponent parentheses are harmless; in Markdown they end an address.
  if (sign === '(') return '%28';
  return sign === ')' ? '%29' : encodeURIComponent(sign);
}

/** A fenced block that its content cannot close. */
export function fenced(text: string, language: string): Markdown {
  let fence = '```';
  for (const [run] of text.matchAll(/`+/g)) if (run.length >= fence.length) fence = `${run}\``;
  return new Markdown(`${fence}${language}\n${visible(text).replace(/\n?$/, '\n')}${fence}`);
}
