import { findCalls, IN_CALL, IN_LINE, pairsOf } from './calls.js';
import type { Path, Span } from './locate-json.js';
import { readJson } from './read-json.js';
import { VOLATILE } from './settings.js';
import type { Structure } from './structure.js';
import { replaceTimes, withoutLeadingTime } from './times.js';

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
  const said = withoutLeadingTime(line.trim());
  if (said.startsWith('{') || BEGINS_AS_JSON.test(said)) {
    // An array of an event a line may be cut off, or still be written.
    const read = readJson(said.endsWith(',') ? said.slice(0, -1) : said);
    if (!('why' in read)) return withCalls(read.value, said);
    if (BEGINS_AS_JSON.test(said)) return [unreadable(said)];
  }
  const { within, around } = findCalls(said);
  if (within.length === 0) return [{ event: said }];
  // What stands between two calls belongs to the later one.
  const last = around.pop() as string;
  return within.map((call, at) => {
    const beside = around[at] + (at === within.length - 1 ? ` ${last}` : '');
    return { ...toViolation(call), ...saidAround(beside) };
  });
}

const BEGINS_AS_JSON = /^(?:\[\s*)?\{\s*(?:"|$)/;

/** It could hide anything of its kind, so it counts as the worst of it; at another time it is the same. */
function unreadable(said: string): Violation {
  const file = replaceTimes(said.replace(TIME_FIELD, '$1…'), '…');
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
    const { within, around } = findCalls(one);
    for (const call of within) calls.push(toViolation(call));
    return around.join('rule_violation');
  });
  return [without, ...calls];
}

function toViolation(call: string): Violation {
  const { pairs, rest } = pairsOf(call, IN_CALL);
  const words = rest.replace(/[\s,]+/g, ' ').trim();
  return {
    ...{ type: '', file: '', agent: '', ...pairs, rule_violation: true },
    ...(words !== '' && { 'words in it': words }),
  };
}

/** What a line says beside a call; no field of a call has such a name. */
function saidAround(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  const { pairs, rest } = pairsOf(replaceTimes(text, ' '), IN_LINE);
  const words = rest.replace(/\s+/g, ' ').trim();
  return {
    ...(Object.keys(pairs).length > 0 && { 'around it': pairs }),
    ...(words !== '' && { 'words around it': words }),
  };
}
