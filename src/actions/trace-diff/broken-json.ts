import { lastSign } from './structure.js';

/**
 * Where a text stops being JSON, which JSON.parse does not always say: at the first sign that JSON cannot have
 * there, or at the last one of a text that is cut off.
 */
export function brokenAt(text: string): number {
  return Math.min(new Reader(text).read(), lastSign(text));
}

/** What comes next; undefined where reading ended. */
type Wanted = 'value' | 'element' | 'member' | 'key' | 'colon' | 'more' | undefined;

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const WORDS = ['true', 'false', 'null'];
const BLANKS = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no string of JSON has them.
const PLAIN = /[^"\\\u0000-\u001F]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const BEGUN_ESCAPE = /\\(?:u[\da-fA-F]{0,3})?/y;
const DIGIT = /\d/;
const BEGUN_NUMBER = /-?(?:(?:0|[1-9]\d*)(?:(?:\.\d+)?e[+-]?\d*|\.\d*)?)?/iy;

/** Steps through a text until it cannot go on. */
class Reader {
  private at = 0;
  private readonly around: string[] = [];

  constructor(private readonly text: string) {}

  read(): number {
    for (let wanted: Wanted = 'value'; wanted; wanted = this[wanted]()) {
      this.step(BLANKS);
    }
    return this.at;
  }

  private value(): Wanted {
    const sign = this.text[this.at] ?? '';
    if (sign === '"') return this.string() ? 'more' : undefined;
    if (sign in CLOSING) {
      this.around.push(sign);
      this.at++;
      return sign === '{' ? 'member' : 'element';
    }
    const word = WORDS.find((one) => one[0] === sign);
    return (word ? this.word(word) : this.number()) ? 'more' : undefined;
  }

  private element(): Wanted {
    return this.closes() ? 'more' : this.value();
  }

  private member(): Wanted {
    return this.closes() ? 'more' : this.key();
  }

  private key(): Wanted {
    return this.text[this.at] === '"' && this.string() ? 'colon' : undefined;
  }

  private colon(): Wanted {
    return this.takes(':') ? 'value' : undefined;
  }

  private more(): Wanted {
    const inner = this.around.at(-1);
    if (inner === undefined) return undefined;
    if (this.takes(',')) return inner === '{' ? 'key' : 'value';
    return this.closes() ? 'more' : undefined;
  }

  private closes(): boolean {
    const isClosed = this.takes(CLOSING[this.around.at(-1) ?? '']);
    if (isClosed) this.around.pop();
    return isClosed;
  }

  private string(): boolean {
    this.at++;
    do this.step(PLAIN);
    while (this.step(ESCAPE));
    if (this.takes('"')) return true;
    this.step(BEGUN_ESCAPE);
    return false;
  }

  private word(word: string): boolean {
    for (const sign of word) if (!this.takes(sign)) return false;
    return true;
  }

  private number(): boolean {
    return this.step(BEGUN_NUMBER) && DIGIT.test(this.text[this.at - 1] as string);
  }

  private takes(sign: string | undefined): boolean {
    if (sign === undefined || this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** Steps over what a pattern finds here; false when that is nothing. */
  private step(pattern: RegExp): boolean {
    const start = this.at;
    pattern.lastIndex = start;
    if (pattern.test(this.text)) this.at = pattern.lastIndex;
    return this.at > start;
  }
}
