import { isRecord, shown } from './compare-values.js';
import type { Path } from './locate-json.js';
import type { Source } from './source.js';
import { isViolations, type Violation } from './violations.js';

/** How often something happened: an event with its detail, or a violation of one type, file and agent. */
export interface Tally {
  /** For people: `agent · event · detail`. */
  words: string;
  /** Agent and event without the detail, to tell that the same thing had another detail before. */
  event: string;
  passed: number;
  failed: number;
  /** Where the first of each stands. */
  firstPassed?: Path;
  firstFailed?: Path;
}

/** What a trace says, whatever the order of its lines. */
export interface Trace {
  events: Map<string, Tally>;
  violations: Map<string, Tally>;
}

/** Counts a trace's events and violations. An event without `ok: false` passed. */
export function tallyTrace(source: Source | undefined): Trace {
  const trace: Trace = { events: new Map(), violations: new Map() };
  if (source === undefined || 'why' in source.structure) return trace;
  const { list, base } = eventsOf(source.structure.value);
  list.forEach((one, index) => {
    const path = [...base, index];
    if (isViolation(one)) countViolation(trace.violations, one, path);
    else countEvent(trace.events, one, path);
  });
  return trace;
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

function countViolation(into: Map<string, Tally>, one: Violation, path: Path): void {
  const words = `${one.type} in ${one.file} by ${one.agent}`;
  count(into, JSON.stringify([one.type, one.file, one.agent]), words, words, false, path);
}

// Keys are joined, not serialised, where they are plain text: this is done for each of many events.
function countEvent(into: Map<string, Tally>, one: unknown, path: Path): void {
  const { agent, event, detail, ok } = isRecord(one) ? one : { event: one };
  const named = `${word(agent)}\0${word(event)}`;
  const words = () =>
    [agent, event, detail]
      .filter((part) => part !== undefined)
      .map(plain)
      .join(' · ');
  count(into, `${named}\0${word(detail)}`, named, words, ok !== false, path);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : shown(value);
}

function word(value: unknown): string {
  return typeof value === 'string' ? value : `\u0001${shown(value)}`;
}

function count(
  into: Map<string, Tally>,
  key: string,
  event: string,
  words: string | (() => string),
  ok: boolean,
  path: Path,
): void {
  let tally = into.get(key);
  if (tally === undefined) {
    tally = { words: typeof words === 'string' ? words : words(), event, passed: 0, failed: 0 };
    into.set(key, tally);
  }
  if (ok) {
    tally.passed++;
    tally.firstPassed ??= path;
  } else {
    tally.failed++;
    tally.firstFailed ??= path;
  }
}
