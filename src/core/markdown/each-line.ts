/** Where each line of a text begins and ends: a byte-order mark and the endings (LF, CRLF, CR) left out. */
export function eachLine(text: string, take: (start: number, end: number) => void): void {
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  if (text.includes('\r') && /\r(?!\n)/.test(text)) eachOfAnyEnding(text, begin, take);
  else
    for (let start = begin; start < text.length; ) {
      const found = text.indexOf('\n', start);
      const end = found < 0 ? text.length : found;
      take(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
      start = end + 1;
    }
}

function eachOfAnyEnding(
  text: string,
  begin: number,
  take: (start: number, end: number) => void,
): void {
  const ending = /\r\n?|\n/g;
  let start = begin;
  for (const { index, 0: found } of text.matchAll(ending)) {
    take(start, index);
    start = index + found.length;
  }
  if (start < text.length) take(start, text.length);
}
