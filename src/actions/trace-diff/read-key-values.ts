import type { Path } from './locate-json.js';
import { measuredPairs, type Pair, writtenPairs } from './pairs-of-line.js';
import type { Structure, Unparsable } from './structure.js';

/**
 * Lines of `key=value`, one or several of them a line, as an object; blank lines and comments are skipped.
 * A key that is there again has a list of values. Unless all is wanted `asWritten`, what lines measure is read:
 * numbers, without times before them, also as Prometheus writes them.
 */
export function readKeyValues(text: string, asWritten: boolean): Structure | Unparsable {
  const pairsOf = asWritten ? writtenPairs : measuredPairs;
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
  const read = asWritten ? withoutSignOfZero : toNumber;
  const values = [...pairs].map(([key, all]) => {
    const [first, ...others] = all.map(({ value }) => read(value));
    return [key, others.length === 0 ? first : [first, ...others]];
  });
  return Object.fromEntries(values);
}

function withoutSignOfZero(text: string): string {
  return text.replace(/^[+-](?=0+(?:\.0*)?$)/, '');
}

function toNumber(text: string): unknown {
  // Two different integers of more digits than a double holds could become the same.
  if (/^[+-]?\d{16,}$/.test(text)) return text;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
}
