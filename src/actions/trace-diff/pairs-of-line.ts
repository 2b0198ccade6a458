import { Strings } from './json-strings.js';
import type { Span } from './locate-json.js';
import { withoutTimesBeforeValues } from './times.js';

/** A key and its value, with where the value stands. */
export interface Pair {
  key: string;
  value: string;
  span: Span;
}

/** The pairs `key=value` of a line that begins at an offset. All of it is in them; undefined for a part that is none. */
export function writtenPairs(line: string, at: number): Iterable<Pair | undefined> {
  return pairsOf(line, at, BETWEEN_WRITTEN);
}

/**
 * What a line measures: `name{labels} number`, as Prometheus writes it, else pairs that also a comma or a
 * semicolon may part. Times that the line begins with are in no key, since they differ in every run.
 */
export function* measuredPairs(line: string, at: number): Generator<Pair | undefined> {
  const said = withoutTimesBeforeValues(line);
  const from = at + line.length - said.length;
  const sample = sampleOf(said, from);
  if (sample) yield sample;
  else yield* pairsOf(said.replace(/[,;]\s*$/, ''), from, BETWEEN_MEASURED);
}

const BETWEEN_WRITTEN = /"|(?<!\s)\s+(?=[^\s="]+=)/g;
// What a comma parts is looked at up to the next one: many commas would take too long otherwise.
const BETWEEN_MEASURED = /"|(?<!\s)\s*[,;]\s*(?=[^\s=",;]+\s*=)|(?<!\s)\s+(?=[^\s="]+=)/g;

/** Where pairs end, and the next ones begin; not within quotes. */
function breaksOf(line: string, between: RegExp): Span[] {
  const breaks: Span[] = [];
  const strings = new Strings(line);
  between.lastIndex = 0;
  for (let found = between.exec(line); found; found = between.exec(line)) {
    const { 0: sign, index } = found;
    if (sign === '"') between.lastIndex = strings.endAt(index) ?? between.lastIndex;
    else breaks.push({ start: index, end: index + sign.length });
  }
  return breaks;
}

function* pairsOf(line: string, at: number, between: RegExp): Generator<Pair | undefined> {
  let start = 0;
  for (const next of [...breaksOf(line, between), { start: line.length, end: line.length }]) {
    const part = line.slice(start, next.start);
    // What precedes the first sign of equality is a key with spaces, not a pair of its own.
    if (!part.includes('=') && next.start < line.length) continue;
    yield toPair(part, at + start);
    start = next.end;
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

const NAME = /^[a-z_:][\w:.]*/i;
const SAMPLE = /^(\s+)([+-]?(?:\d+(?:\.\d*)?(?:e[+-]?\d+)?|Inf)|NaN)(?:\s(.*))?$/is;

// Thousandths of a second since 1970, as Prometheus has them, or seconds and a fraction, as OpenMetrics has them.
const SAMPLED_AT = /^(?:1\d{12}|1\d{9}\.\d+)?\s*$/;

/** A sample; nothing but its time may stand behind its number: any other one could be a value. */
function sampleOf(line: string, at: number): Pair | undefined {
  const name = NAME.exec(line)?.[0] ?? '';
  const end = line[name.length] === '{' ? endOfLabels(line, name.length) : name.length;
  const found = name === '' ? null : SAMPLE.exec(line.slice(end));
  if (!found || !SAMPLED_AT.test(found[3]?.trimStart() ?? '')) return undefined;
  const [, blanks, value] = found as unknown as [string, string, string];
  const start = at + end + blanks.length;
  return { key: line.slice(0, end), value, span: { start, end: start + value.length } };
}

/** Behind the bracket that closes labels; quotes may hold brackets. */
function endOfLabels(line: string, start: number): number {
  const strings = new Strings(line);
  const mark = /["}]/g;
  mark.lastIndex = start;
  for (let found = mark.exec(line); found; found = mark.exec(line)) {
    if (found[0] === '}') return mark.lastIndex;
    mark.lastIndex = strings.endAt(found.index) ?? mark.lastIndex;
  }
  return line.length;
}
