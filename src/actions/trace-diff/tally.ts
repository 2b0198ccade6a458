import { compareText } from '../../core/finding.js';
import { type Comparing, lasting } from './compare-values.js';
import type { Path } from './locate-json.js';

/** An event or a violation, as the trace says it. */
export type Fields = Readonly<Record<string, unknown>>;

/** The way to an event; of the many that stand in the file's own list only the index. */
export type Position = Path | number;

/** One event or violation that was met. */
export interface Met {
  one: Fields;
  /** What it is counted by: its event or the type of the violation, the detail or the file, and the agent. */
  what: string;
  detail: string;
  agent: string;
  ok: boolean;
  /** How it failed, when its verdict says more than that. */
  reason: string;
  /** What else is told of it; empty when nothing is. */
  others: string;
  at: Position;
}

/** What a trace says. */
export interface Trace {
  events: Met[];
  violations: Met[];
  /** What the file says outside of both. */
  beside: string[];
}

/** How often something passed and failed, and where the first of each stands. */
export interface Verdicts {
  passed: number;
  failed: number;
  firstPassed: Position | undefined;
  firstFailed: Position | undefined;
}

/** How often something happened: an event with its detail, or a violation of one type, file and agent. */
export interface Tally extends Verdicts {
  /** What happened, for people. */
  words: string;
  /** The same by what else is told of it; undefined when nothing ever is. */
  told: Map<string, Verdicts> | undefined;
  /** How it failed, and how often; undefined when no verdict says more than that. */
  reasons: Map<string, number> | undefined;
}

/** The same for all that are counted together. */
export function nameOf({ agent, what, detail }: Met): string {
  return `${agent}\0${what}\0${detail}`;
}

/** Agent and event without the detail, to tell that the same thing had another detail before. */
export function eventOf({ agent, what }: Met): string {
  return `${agent}\0${what}`;
}

/** Counts one more. */
export function count(tally: Tally | undefined, met: Met): Tally {
  const counted = tally ?? { words: wordsOf(met), ...NONE, told: undefined, reasons: undefined };
  // Of most things nothing else is told, and one count is enough.
  if (met.others !== '') counted.told ??= new Map(tally && [['', { ...tally }]]);
  add(counted, met);
  if (met.reason !== '') addReason(counted, met.reason, 1);
  if (counted.told) {
    const alike = counted.told.get(met.others) ?? { ...NONE };
    counted.told.set(met.others, alike);
    add(alike, met);
  }
  return counted;
}

const NONE: Readonly<Verdicts> = {
  ...{ passed: 0, failed: 0, firstPassed: undefined, firstFailed: undefined },
};

function add(counted: Verdicts, { ok, at }: Met): void {
  if (ok && counted.passed++ === 0) counted.firstPassed = at;
  if (!ok && counted.failed++ === 0) counted.firstFailed = at;
}

/** All of them as one, without their places. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const [{ words }] = tallies as [Tally];
  const sum: Tally = { words, ...NONE, told: undefined, reasons: undefined };
  if (tallies.some(({ told }) => told)) sum.told = new Map();
  for (const tally of tallies) {
    addAll(sum, tally);
    for (const [text, verdicts] of toldOf(tally)) {
      const alike = sum.told?.get(text) ?? { ...NONE };
      sum.told?.set(text, alike);
      addAll(alike, verdicts);
    }
    for (const [reason, times] of tally.reasons ?? []) addReason(sum, reason, times);
  }
  return sum;
}

function addAll(sum: Verdicts, { passed, failed }: Verdicts): void {
  sum.passed += passed;
  sum.failed += failed;
}

function addReason(tally: Tally, reason: string, times: number): void {
  tally.reasons ??= new Map();
  tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + times);
}

/** The verdicts by what else is told. */
export function toldOf(tally: Tally): ReadonlyMap<string, Verdicts> {
  return tally.told ?? new Map([['', tally]]);
}

/** How often something happened. */
export function timesOf({ passed, failed }: Pick<Verdicts, 'passed' | 'failed'>): number {
  return passed + failed;
}

/** What else is told of those by which one side has more; undefined unless it has all that the other one has. */
export function surplusOf(old: Tally, now: Tally): string[] | undefined {
  if (timesOf(old) === timesOf(now)) return undefined;
  const [less, more] = timesOf(old) < timesOf(now) ? [old, now] : [now, old];
  const [few, many] = [toldOf(less), toldOf(more)];
  const isMore = (text: string, one: typeof few, other: typeof few) =>
    timesOf(one.get(text) ?? NONE) > timesOf(other.get(text) ?? NONE);
  if ([...few.keys()].some((text) => isMore(text, few, many))) return undefined;
  return [...many.keys()]
    .filter((text) => text !== '' && isMore(text, many, few))
    .sort(compareText);
}

/** Where the first of them stands that failed, which people look for, else that passed. */
export function firstOf({ firstPassed, firstFailed }: Verdicts): Position | undefined {
  return firstFailed ?? firstPassed;
}

/** A violation: as a log's line says it, or with a type and a file but no verdict. */
export function isViolation(one: Fields): boolean {
  if (one.rule_violation === true) return true;
  const { type, file } = one;
  return typeof type === 'string' && typeof file === 'string' && !('event' in one || 'ok' in one);
}

/** What happened, for people: `agent · event · detail`; or the violation in words. */
function wordsOf({ one, agent, what, detail }: Met): string {
  const [by, of, about] = [agent, what, detail].map(readable);
  if (isViolation(one)) return `${of} in ${about}${by === undefined ? '' : ` by ${by}`}`;
  return [by, of, about].filter((part) => part !== undefined).join(' · ');
}

/** What `wordFor` made, without its mark. */
function readable(word: string): string | undefined {
  return word === NO_TEXT ? undefined : word.slice(word.startsWith(NO_TEXT) ? 1 : 0);
}

const NO_TEXT = '\u0001';

/** A part of a name: a text as it is, other values as JSON behind a mark that no text begins with. */
export function wordFor(
  value: unknown,
  settings: Pick<Comparing, 'isVolatile'>,
  pointer: () => string,
): string {
  if (typeof value === 'string') return value;
  return NO_TEXT + (value === undefined ? '' : lasting(value, settings, pointer()));
}

/** What else both sides tell of a thing, with its verdicts, and how it failed; undefined when neither does. */
export function tellingOf(old: Tally | undefined, now: Tally | undefined): string | undefined {
  const sides = [old, now].map((tally) => [
    ...[...(tally?.told ?? [])].map(([text, { passed, failed }]) => [text, passed, failed]),
    ...(tally?.reasons ?? []),
  ]);
  if (sides.every(({ length }) => length === 0)) return undefined;
  return JSON.stringify(
    sides.map((all) => all.map((one) => JSON.stringify(one)).sort(compareText)),
  );
}
