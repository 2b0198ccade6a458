/** Where the string that begins at a quote ends: at its other quote, or with the text when it has none. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    at = end + 1;
  }
}

const BACKSLASH = 92;

/** The strings of a text in which quotes may be left open. */
export class Strings {
  private firstOpen = Number.POSITIVE_INFINITY;

  constructor(private readonly text: string) {}

  /** Behind the other quote of the one given; undefined when it has none, as then all behind it have none. */
  endAt(quote: number): number | undefined {
    if (quote > this.firstOpen) return undefined;
    const end = endOfString(this.text, quote);
    if (end < this.text.length) return end + 1;
    this.firstOpen = quote;
    return undefined;
  }
}
