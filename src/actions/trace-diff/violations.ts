import type { Path, Span } from './locate-json.js';
import { readJson } from './read-json.js';
import { VOLATILE } from './settings.js';
import type { Structure } from './structure.js';

/** A line `rule_violation(type="…", file="…", agent="…", time=…)` of a validator's log. */
export interface Violation extends Record<string, unknown> {
  rule_violation: true;
  type: string;
  file: string;
}

/** The violations of a log, and the other lines as events. */
export interface Violations {
  list: unknown[];
}

/** Whether a structure's value is what `readViolations` made. */
export function isViolations(value: unknown): value is Violations {
  return value instanceof ViolationLog;
}

class ViolationLog implements Violations {
  constructor(readonly list: unknown[]) {}
}

/**
 * Reads a validator's log: violations, JSON events, and other lines as events that passed, their
 * leading time stripped. It never fails: any text is a log, and JSON that cannot be read is a violation.
 */
export function readViolations(text: string): Structure {
  return readWhole(text) ?? readLines(text);
}

/** A text of several lines that is one JSON value: what stands in its list, else the value itself. */
function readWhole(text: string): Structure | undefined {
  if (!/^\s*[[{]/.test(text) || !text.trim().includes('\n')) return undefined;
  const read = readJson(text);
  if ('why' in read) return undefined;
  const { value, locate } = read;
  const [all, isList] = Array.isArray(value) ? [value, true] : [[value], false];
  const ways: Path[] = [];
  const list = all.flatMap((one, index) => {
    const told = withCalls(one, text);
    for (const _ of told) ways.push(isList ? [index] : []);
    return told;
  });
  const wayOf = ([index, ...rest]: Path) => [...(ways[index as number] ?? []), ...rest];
  return { value: new ViolationLog(list), locate: (paths) => locate(paths.map(wayOf)) };
}

function readLines(text: string): Structure {
  const list: unknown[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = text.slice(at, end).trimEnd();
    const span = { start: at + line.search(/\S/), end: at + line.length };
    for (const one of line === '' ? [] : readLine(line)) {
      list.push(one);
      spans.push(span);
    }
    at = end + 1;
  }
  const locate = (path: Path): Span | undefined => spans[path[0] as number];
  return { value: new ViolationLog(list), locate: (paths) => paths.map(locate) };
}

function readLine(line: string): unknown[] {
  const said = line.trim().replace(TIME, '');
  if (said.startsWith('{') || BEGINS_AS_JSON.test(said)) {
    // An array of an event a line may be cut off, or still be written.
    const read = readJson(said.endsWith(',') ? said.slice(0, -1) : said);
    if (!('why' in read)) return withCalls(read.value, said);
    if (BEGINS_AS_JSON.test(said)) return [unreadable(said)];
  }
  const calls = callsIn(said);
  return calls.length > 0 ? calls.map((call) => ({ ...call, ...around(said) })) : [{ event: said }];
}

// A log line begins with its time in many ways: ISO 8601, in brackets, or seconds since some start.
const TIME =
  /^\[?\s*(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?|\d+\.\d+)\s*\]?:?\s*/;

const BEGINS_AS_JSON = /^(?:\[\s*)?\{\s*(?:"|$)/;

/** It could hide anything of its kind, so it counts as the worst of it; at another time it is the same. */
function unreadable(said: string): Violation {
  const file = said.replace(TIME_FIELD, '$1…').replace(TIMES, '…');
  return { rule_violation: true, type: 'unreadable JSON', file };
}

const TIME_FIELD = new RegExp(
  `("(?:${VOLATILE.join('|')})"\\s*:\\s*)(?:"[^"\\n]*"?|[^\\s,}\\]]+)`,
  'g',
);

/** A JSON value, and the violations that its texts tell of. */
function withCalls(value: unknown, said: string): unknown[] {
  if (!said.includes('rule_violation(')) return [value];
  const calls: Violation[] = [];
  const without = JSON.parse(JSON.stringify(value), (_, one: unknown) => {
    if (typeof one !== 'string') return one;
    calls.push(...callsIn(one));
    return one.replace(CALL, 'rule_violation');
  });
  return [without, ...calls];
}

// A call ends at its bracket, or where the line was cut off; quotes may hold brackets.
const CALL = /rule_violation\(((?:"(?:[^"\\]|\\.)*"|[^)])*)\)?/g;
const FIELD = /\b(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^,)]*))/g;

function callsIn(text: string): Violation[] {
  return [...text.matchAll(CALL)].map(([, call = '']) => {
    const { pairs, rest } = pairsOf(call, FIELD);
    const words = rest.replace(/[\s,]+/g, ' ').trim();
    return {
      ...{ type: '', file: '', agent: '', ...pairs, rule_violation: true },
      ...(words !== '' && { 'words in it': words }),
    };
  });
}

const PAIR = /\b(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,;)\]]*))/g;
// As people and loggers write times within a line: with a date in numbers or with its month's name, or without one.
const TIMES =
  /(?:\d{4}[-/]\d\d[-/]\d\d[T ]|[A-Z][a-z]{2} +\d{1,2} )?\b\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?/g;

/** What a line says beside its calls; no field of a call has such a name. */
function around(said: string): Record<string, unknown> {
  const { pairs, rest } = pairsOf(said.replace(CALL, ' '), PAIR);
  const words = rest.replace(TIMES, ' ').replace(/\s+/g, ' ').trim();
  return {
    ...(Object.keys(pairs).length > 0 && { 'around it': pairs }),
    ...(words !== '' && { 'words around it': words }),
  };
}

/** The pairs of `key=value` of a text, and what else it says. Of a key that is there twice all values count. */
function pairsOf(text: string, pair: RegExp): { pairs: Record<string, string>; rest: string } {
  const pairs = new Map<string, string>();
  const rest = text.replace(pair, (_, name: string, quoted?: string, bare = '') => {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare;
    const former = pairs.get(name);
    pairs.set(name, former === undefined ? value : `${former}, ${value}`);
    return ' ';
  });
  return { pairs: Object.fromEntries(pairs), rest };
}
