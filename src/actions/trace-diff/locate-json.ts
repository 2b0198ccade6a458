import { endOfString } from './json-strings.js';

/** A way to a value: keys of objects and indexes of arrays. */
export type Path = readonly (string | number)[];

/** Where a value stands in a text: offsets in UTF-16 code units, the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

interface Wanted {
  /** Which of the asked paths end here. */
  asked: number[];
  children: Map<string, Wanted>;
}

/**
 * Finds the values at the paths in a JSON text that is known to be valid, in one pass: whole values that
 * nobody asked for are skipped. Of a key that is there twice the last counts, as for JSON.parse.
 */
export function locateJson(text: string, paths: readonly Path[], from = 0): (Span | undefined)[] {
  const spans: (Span | undefined)[] = paths.map(() => undefined);
  const root = toTree(paths);
  const scan = new Scanner(text, from);

  function visit(wanted: Wanted): void {
    scan.blanks();
    const start = scan.at;
    if (wanted.children.size === 0) scan.skip();
    else if (scan.takes('{')) members(wanted);
    else if (scan.takes('[')) elements(wanted);
    else scan.skip();
    for (const one of wanted.asked) spans[one] = { start, end: scan.at };
  }

  function members({ children }: Wanted): void {
    while (!scan.takes('}')) {
      const key = scan.key();
      const child = children.get(key);
      if (child) visit(child);
      else scan.skip();
      scan.takes(',');
    }
  }

  function elements({ children }: Wanted): void {
    for (let index = 0; !scan.takes(']'); index++) {
      const child = children.get(String(index));
      if (child) visit(child);
      else scan.skip();
      scan.takes(',');
    }
  }

  visit(root);
  return spans;
}

function toTree(paths: readonly Path[]): Wanted {
  const root: Wanted = { asked: [], children: new Map() };
  paths.forEach((path, index) => {
    let here = root;
    for (const part of path) {
      const next = here.children.get(String(part)) ?? { asked: [], children: new Map() };
      here.children.set(String(part), next);
      here = next;
    }
    here.asked.push(index);
  });
  return root;
}

/** Steps through a valid JSON text. */
class Scanner {
  constructor(
    private readonly text: string,
    public at: number,
  ) {}

  blanks(): void {
    while (this.text.charCodeAt(this.at) <= 32) this.at++;
  }

  /** Steps over a sign when it is the next; true also at the end of a broken text, which ends every loop. */
  takes(sign: string): boolean {
    this.blanks();
    if (this.at >= this.text.length) return true;
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** A member's key; stands behind its colon then. */
  key(): string {
    this.blanks();
    const start = this.at;
    this.string();
    const raw = this.text.slice(start, this.at);
    this.takes(':');
    return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
  }

  /** Steps over a whole value. */
  skip(): void {
    this.blanks();
    let depth = 0;
    do {
      const sign = this.text[this.at];
      if (sign === undefined) return;
      if (sign === '"') this.string();
      else {
        if (sign === '{' || sign === '[') depth++;
        if (sign === '}' || sign === ']') depth--;
        this.at++;
        if (depth === 0 && !'}]'.includes(sign)) this.word();
      }
    } while (depth > 0);
  }

  /** The rest of a number or of true, false, null. */
  private word(): void {
    const word = /[^\s,:\]}]*/y;
    word.lastIndex = this.at;
    this.at += word.exec(this.text)?.[0].length ?? 0;
  }

  private string(): void {
    this.at = Math.min(endOfString(this.text, this.at) + 1, this.text.length);
  }
}
