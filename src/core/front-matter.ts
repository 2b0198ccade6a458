/**
 * What a text has of front matter: all of it among the lines looked at; an end further below; or, though it begins with
 * a fence, none, such as a text below a thematic break.
 */
export type FrontMatter = 'none' | 'whole' | 'longer' | 'broken';

export const FENCE = '---';
export const FENCE_END = /^(?:---|\.\.\.)\s*$/;
const FENCE_BELOW = /^(?:---|\.\.\.)[^\S\n]*$/m;
// No key begins as a list, or as what is written in braces or brackets.
const KEY = /^(?!- )[^\s#:{[][^:]*:/;

/** Looks for front matter in the first lines of a text, and for its end in the rest too. */
export function frontMatterOf(lines: readonly string[], rest: string): FrontMatter {
  const start = lines[0]?.startsWith('#!') ? 1 : 0;
  if (lines[start]?.trimEnd() !== FENCE) return 'none';
  const end = lines.findIndex((line, index) => index > start && FENCE_END.test(line));
  if (end < 0) return FENCE_BELOW.test(rest) ? 'longer' : 'broken';
  return isMapping(lines.slice(start + 1, end)) ? 'whole' : 'broken';
}

/** Whether there is a key, or nothing at all but comments. */
function isMapping(lines: readonly string[]): boolean {
  return lines.some((line) => KEY.test(line)) || lines.every((line) => /^\s*(?:#|$)/.test(line));
}
