import { Strings } from './json-strings.js';

const OPENING = 'rule_violation(';

/** The calls `rule_violation(…)` of a text. */
export interface Calls {
  /** What stands between the brackets of each. */
  within: string[];
  /** What stands before each, and behind the last. */
  around: string[];
}

/** Finds all calls. Each ends at its bracket, or where the text was cut off; quotes may hold brackets. */
export function findCalls(text: string): Calls {
  const calls: Calls = { within: [], around: [] };
  const strings = new Strings(text);
  let from = 0;
  for (let open = text.indexOf(OPENING); open >= 0; open = text.indexOf(OPENING, from)) {
    const start = open + OPENING.length;
    const end = endOfCall(text, start, strings);
    calls.around.push(text.slice(from, open));
    calls.within.push(text.slice(start, end));
    from = Math.min(end + 1, text.length);
  }
  calls.around.push(text.slice(from));
  return calls;
}

function endOfCall(text: string, start: number, strings: Strings): number {
  QUOTE_OR_CLOSE.lastIndex = start;
  for (;;) {
    const found = QUOTE_OR_CLOSE.exec(text);
    if (!found) return text.length;
    if (found[0] === ')') return found.index;
    QUOTE_OR_CLOSE.lastIndex = strings.endAt(found.index) ?? found.index + 1;
  }
}

const QUOTE_OR_CLOSE = /[")]/g;

/** What follows the sign of a pair, unless it is in quotes: in a call all up to the next comma. */
export const IN_CALL = /[^,)]*/y;
/** In a line up to the next blank. */
export const IN_LINE = /[^\s,;)\]]*/y;

/** The pairs of `key=value` of a text, and what else it says. Of a key that is there twice all values count. */
export function pairsOf(
  text: string,
  bare: RegExp,
): { pairs: Record<string, string>; rest: string } {
  const pairs = new Map<string, string>();
  const rest: string[] = [];
  const strings = new Strings(text);
  const key = /\b(\w+)=/g;
  let from = 0;
  for (let found = key.exec(text); found; found = key.exec(text)) {
    const [sign, name] = found as unknown as [string, string];
    const start = found.index + sign.length;
    const close = text[start] === '"' ? strings.endAt(start) : undefined;
    const end = close ?? endOfBare(text, start, bare);
    const value = close
      ? text.slice(start + 1, close - 1).replace(/\\(.)/g, '$1')
      : text.slice(start, end);
    const former = pairs.get(name);
    pairs.set(name, former === undefined ? value : `${former}, ${value}`);
    rest.push(text.slice(from, found.index));
    from = end;
    key.lastIndex = end;
  }
  rest.push(text.slice(from));
  return { pairs: Object.fromEntries(pairs), rest: rest.join(' ') };
}

function endOfBare(text: string, start: number, bare: RegExp): number {
  bare.lastIndex = start;
  bare.test(text);
  return bare.lastIndex;
}
