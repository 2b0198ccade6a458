import { isRecord, shown } from './compare-values.js';
import type { Path } from './locate-json.js';
import type { Source } from './source.js';
import { isViolations, type Violation } from './violations.js';

/** How often something happened: an event with its detail, or a violation of one type, file and agent. */
export interface Tally {
  /** The first of them. */
  one: unknown;
  passed: number;
  failed: number;
  /** The index of the first of each in the list; -1 without any. */
  firstPassed: number;
  firstFailed: number;
}

/** What a trace says, whatever the order of its lines. */
export interface Trace {
  events: Map<string, Tally>;
  violations: Map<string, Tally>;
  /** Where its list stands in the file. */
  base: Path;
}

/** Counts a trace's events and violations. An event without `ok: false` passed. */
export function tallyTrace(source: Source | undefined): Trace {
  const trace: Trace = { events: new Map(), violations: new Map(), base: [] };
  if (source === undefined || 'why' in source.structure) return trace;
  const { list, base } = eventsOf(source.structure.value);
  list.forEach((one, index) => {
    if (isViolation(one)) countViolation(trace.violations, one, index);
    else countEvent(trace.events, one, index);
  });
  return { ...trace, base };
}

/** What happened, for people: `agent · event · detail`; or the violation in words. */
export function wordsOf({ one }: Tally): string {
  if (isViolation(one)) return `${one.type} in ${one.file} by ${one.agent}`;
  const { agent, event, detail } = told(one);
  const known = [agent, event, detail].filter((part) => part !== undefined);
  return known.map((part) => (typeof part === 'string' ? part : shown(part))).join(' · ');
}

/** Agent and event without the detail, to tell that the same thing had another detail before. */
export function eventOf({ one }: Tally): string {
  const { agent, event } = told(one);
  return `${word(agent)}\0${word(event)}`;
}

/** The events of a trace: the array itself, `events` of an object, or the object as the only one. */
function eventsOf(value: unknown): { list: unknown[]; base: Path } {
  if (isViolations(value)) return { list: value.list, base: [] };
  if (Array.isArray(value)) return { list: value, base: [] };
  if (isRecord(value) && Array.isArray(value.events))
    return { list: value.events, base: ['events'] };
  return { list: [value], base: [] };
}

function isViolation(one: unknown): one is Violation {
  return isRecord(one) && one.rule_violation === true;
}

function countViolation(into: Map<string, Tally>, one: Violation, index: number): void {
  count(into, JSON.stringify([one.type, one.file, one.agent]), one, false, index);
}

// Keys are joined, not serialised, where they are plain text: this is done for each of many events.
function countEvent(into: Map<string, Tally>, one: unknown, index: number): void {
  const { agent, event, detail, ok } = told(one);
  count(into, `${word(agent)}\0${word(event)}\0${word(detail)}`, one, ok !== false, index);
}

function told(one: unknown): Readonly<Record<string, unknown>> {
  return isRecord(one) ? one : { event: one };
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : `\u0001${shown(value)}`;
}

function count(
  into: Map<string, Tally>,
  key: string,
  one: unknown,
  ok: boolean,
  index: number,
): void {
  let tally = into.get(key);
  if (tally === undefined) {
    tally = { one, passed: 0, failed: 0, firstPassed: -1, firstFailed: -1 };
    into.set(key, tally);
  }
  if (ok && tally.passed++ === 0) tally.firstPassed = index;
  if (!ok && tally.failed++ === 0) tally.firstFailed = index;
}
