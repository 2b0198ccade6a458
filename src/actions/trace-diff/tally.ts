import { shown } from './compare-values.js';
import type { Path } from './locate-json.js';

/** An event or a violation, as the trace says it. */
export type Fields = Readonly<Record<string, unknown>>;

/** How often something happened: an event with its detail, or a violation of one type, file and agent. */
export interface Tally {
  /** The first of them. */
  one: Fields;
  passed: number;
  failed: number;
  /** Where the first of each stands. */
  firstPassed: Position | undefined;
  firstFailed: Position | undefined;
  /** What else is told of it, and how often; undefined when nothing ever is. */
  others: Map<string, number> | undefined;
  /** The same in the trace before. */
  earlier: Tally | undefined;
  /** Whether the trace after has the same. */
  isStill: boolean;
}

/** The way to an event; of the many that stand in the file's own list only the index. */
export type Position = Path | number;

/** What a trace says, whatever the order of its lines. */
export interface Trace {
  events: Map<string, Tally>;
  violations: Map<string, Tally>;
  /** What the file says outside of both. */
  beside: string[];
}

/** One event or violation that was met. */
export interface Met {
  /** The same for all that are counted together. */
  key: string;
  one: Fields;
  ok: boolean;
  /** The same for two of which the same else is told; empty when nothing is. */
  others: string;
}

/** Counts one more, and pairs it with what the trace before says of it. `path` may change afterwards. */
export function count(
  into: Map<string, Tally>,
  met: Met,
  path: (string | number)[],
  before: ReadonlyMap<string, Tally> | undefined,
): void {
  const { key, one, ok, others } = met;
  let tally = into.get(key);
  if (tally === undefined) {
    tally = startTally(one, before?.get(key));
    into.set(key, tally);
  }
  if (ok && tally.passed++ === 0) tally.firstPassed = positionOf(path);
  if (!ok && tally.failed++ === 0) tally.firstFailed = positionOf(path);
  if (others === '') return;
  tally.others ??= new Map();
  tally.others.set(others, (tally.others.get(others) ?? 0) + 1);
}

function positionOf(path: (string | number)[]): Position {
  const [first] = path;
  return path.length === 1 && typeof first === 'number' ? first : [...path];
}

// One literal: of many events each has a tally of the same shape.
function startTally(one: Fields, earlier: Tally | undefined): Tally {
  if (earlier) earlier.isStill = true;
  return {
    one,
    passed: 0,
    failed: 0,
    firstPassed: undefined,
    firstFailed: undefined,
    others: undefined,
    earlier,
    isStill: false,
  };
}

/** Where the first of them stands that passed, else that failed. */
export function firstOf({ firstPassed, firstFailed }: Tally): Position | undefined {
  return firstPassed ?? firstFailed;
}

/** A violation: as a log's line says it, or with a type and a file but no verdict. */
export function isViolation(one: Fields): boolean {
  if (one.rule_violation === true) return true;
  const { type, file } = one;
  return typeof type === 'string' && typeof file === 'string' && !('event' in one || 'ok' in one);
}

/** What happened, for people: `agent · event · detail`; or the violation in words. */
export function wordsOf({ one }: Pick<Tally, 'one'>): string {
  const { agent, event, detail, type, file } = one;
  if (isViolation(one)) return `${type} in ${file}${agent === undefined ? '' : ` by ${agent}`}`;
  const known = [agent, event, detail].filter((part) => part !== undefined);
  return known.map((part) => (typeof part === 'string' ? part : shown(part))).join(' · ');
}

/** Agent and event without the detail, to tell that the same thing had another detail before. */
export function eventOf({ one: { agent, event } }: Pick<Tally, 'one'>): string {
  return `${typeof agent === 'string' ? agent : shown(agent)}\0${typeof event === 'string' ? event : shown(event)}`;
}
