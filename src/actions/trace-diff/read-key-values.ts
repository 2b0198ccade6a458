import { Strings } from './json-strings.js';
import type { Path, Span } from './locate-json.js';
import type { Structure, Unparsable } from './structure.js';

interface Pair {
  key: string;
  value: string;
  span: Span;
}

/**
 * Lines of `key=value`, one or several of them a line, as an object; blank lines and comments are skipped.
 * A key that is there again has a list of values. Numbers stay texts when all is wanted `asWritten`.
 */
export function readKeyValues(text: string, asWritten: boolean): Structure | Unparsable {
  const pairs = new Map<string, Pair[]>();
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end);
    if (!/^\s*(#.*)?$/.test(line)) {
      for (const pair of pairsOf(line, at)) {
        if (pair === undefined) return { offset: at, why: 'expected key=value' };
        add(pairs, pair);
      }
    }
    at = end + 1;
  }
  const locate = ([key, index = 0]: Path) => pairs.get(String(key))?.[Number(index)]?.span;
  return { value: toValue(pairs, asWritten), locate: (paths) => paths.map(locate) };
}

function add(pairs: Map<string, Pair[]>, pair: Pair): void {
  const same = pairs.get(pair.key);
  if (same) same.push(pair);
  else pairs.set(pair.key, [pair]);
}

function toValue(pairs: ReadonlyMap<string, Pair[]>, asWritten: boolean): unknown {
  const values = [...pairs].map(([key, all]) => {
    const [first, ...others] = all.map(({ value }) => (asWritten ? value : toNumber(value)));
    return [key, others.length === 0 ? first : [first, ...others]];
  });
  return Object.fromEntries(values);
}

/** Where the next pairs of a line begin; not within quotes. */
function breaksOf(line: string): number[] {
  const breaks: number[] = [];
  const strings = new Strings(line);
  const next = /"|(?<!\s)\s+(?=[^\s="]+=)/g;
  for (let found = next.exec(line); found; found = next.exec(line)) {
    if (found[0] === '"') next.lastIndex = strings.endAt(found.index) ?? next.lastIndex;
    else breaks.push(found.index);
  }
  return breaks;
}

/** All of a line is in its pairs; undefined for a part that is none. */
function* pairsOf(line: string, at: number): Generator<Pair | undefined> {
  let start = 0;
  for (const end of [...breaksOf(line), line.length]) {
    const part = line.slice(start, end);
    // What precedes the first sign of equality is a key with spaces, not a pair of its own.
    if (!part.includes('=') && end < line.length) continue;
    yield toPair(part, at + start);
    start = end;
  }
}

function toPair(part: string, at: number): Pair | undefined {
  const sign = part.indexOf('=');
  const key = part.slice(0, Math.max(sign, 0)).trim();
  if (key === '') return undefined;
  const rest = part.slice(sign + 1);
  const value = rest.trim();
  const start = at + part.length - rest.trimStart().length;
  return { key, value, span: { start, end: start + value.length } };
}

function toNumber(text: string): unknown {
  // Two different integers of more digits than a double holds could become the same.
  if (/^[+-]?\d{16,}$/.test(text)) return text;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
