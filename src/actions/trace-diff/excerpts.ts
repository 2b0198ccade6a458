/** Two texts that differ, each of about so many characters at most: the parts in which people see that they do. */
export function excerpts(one: string, other: string, longest: number): [string, string] {
  const at = firstDifference(one, other);
  const [before, after] = [excerpt(one, longest, at), excerpt(other, longest, at)];
  return seen(before) === seen(after) ? [escaped(before), escaped(after)] : [before, after];
}

/** The part of a text around a place in it; quotes around the whole stand around the part, too. */
export function excerpt(text: string, longest: number, at = 0): string {
  if (text.length <= longest) return text;
  const quote = text.startsWith('"') && text.endsWith('"') ? '"' : '';
  const [first, last] = [quote.length, text.length - quote.length];
  const room = longest - 2 * quote.length - 1;
  const start = Math.max(first, boundary(text, at - Math.floor(longest / 2)));
  const end = start + room < last ? boundary(text, start + room) : last;
  const part = text.slice(start, end);
  return `${quote}${start > first ? '…' : ''}${part}${end < last ? '…' : ''}${quote}`;
}

/** A place that is within no escape and no surrogate pair, as near before the one given. */
function boundary(text: string, at: number): number {
  const open = /(?:\\(?:u[0-9a-f]{0,3})?|[\uD800-\uDBFF])$/.exec(
    text.slice(Math.max(0, at - 5), at),
  );
  const start = at - (open?.[0].length ?? 0);
  let before = start;
  while (text[before - 1] === '\\') before--;
  // The second of two backslashes begins nothing.
  return (start - before) % 2 === 0 ? start : at;
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** What is left of a text in the eye: letters are composed or not, blanks of any kind, and some signs have no shape. */
function seen(text: string): string {
  const shapes = text.normalize('NFKC').replace(/[\p{Cc}\p{DI}]/gu, '');
  return shapes.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => {
    const at = LOOKALIKES.indexOf(letter);
    return at < 0 ? letter : (LATIN[at] as string);
  });
}

// Letters of the Cyrillic and the Greek script, and the Latin ones that nobody tells them from.
const LOOKALIKES = 'асԁеһіјӏорԛѕυνԝхуАВСЕНІЈКМОРЅТХҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const LATIN = 'acdehijlopqsuvwxyABCEHIJKMOPSTXYABEZHIKMNOPTYXo';

function escaped(text: string): string {
  return text.replace(
    /[^\x20-\x7e…]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
