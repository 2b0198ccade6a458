/** How a block of HTML ends: with a line that matches, or (undefined) before a blank line. */
export interface HtmlBlock {
  end: RegExp | undefined;
}

const ATTRIBUTE = /[ \t]+[a-zA-Z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?/
  .source;
const TAG = new RegExp(
  `^(?:<[a-zA-Z][a-zA-Z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?>|</[a-zA-Z][a-zA-Z0-9-]*[ \\t]*>)[ \\t]*$`,
);

const NAMES = [
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt',
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu',
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
].join('|');

const KINDS: readonly { start: RegExp; end: RegExp | undefined }[] = [
  {
    start: /^<(?:script|pre|textarea|style)(?:[ \t>]|$)/i,
    end: /<\/(?:script|pre|textarea|style)>/i,
  },
  { start: /^<!--/, end: /-->/ },
  { start: /^<\?/, end: /\?>/ },
  { start: /^<![A-Za-z]/, end: />/ },
  { start: /^<!\[CDATA\[/, end: /\]\]>/ },
  { start: new RegExp(`^</?(?:${NAMES})(?:[ \\t]|/?>|$)`, 'i'), end: undefined },
];

/** The block of HTML that a line begins (CommonMark 4.6); a tag alone on its line does not in a paragraph. */
export function htmlBlock(rest: string, isInParagraph: boolean): HtmlBlock | undefined {
  const kind = KINDS.find(({ start }) => start.test(rest));
  if (kind) return kind;
  return !isInParagraph && TAG.test(rest) ? { end: undefined } : undefined;
}
