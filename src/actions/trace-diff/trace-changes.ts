import { compareText } from '../../core/finding.js';
import { count, quote } from '../../core/quote.js';
import type { Difference } from './drift.js';
import { excerpt } from './excerpts.js';
import { LONGEST } from './other-fields.js';
import {
  firstOf,
  type Position,
  surplusOf,
  type Tally,
  tellingOf,
  timesOf,
  toldOf,
  type Verdicts,
} from './tally.js';

/** What became of one event or violation. */
export interface Found {
  drift: Difference;
  /** Whether it stands in the old file only. */
  isOld: boolean;
  /** Where; undefined for the file as a whole. */
  at: Position | undefined;
}

/** What both sides say of one thing; only one of them may say anything. */
export interface Sides {
  before: Tally | undefined;
  after: Tally | undefined;
}

/** What became of an event: its verdict turned, or it happened another number of times; undefined for neither. */
export function eventChange(
  { before: old, after: now }: Sides,
  hasPassed: () => boolean,
): Found | undefined {
  const turned = now && turnedOf(old, now, hasPassed);
  if (turned) {
    const change = regression(now, turned);
    const message = change.message + surplus(old, now, turned.texts);
    const drift = { ...change, message, ...telling(old, now) };
    return { drift, isOld: false, at: turned.at };
  }
  if (!isAnotherCount(old, now)) return undefined;
  const words = (now ?? (old as Tally)).words;
  const drift: Difference = {
    ...{ class: 'trace', rule: 'drift/trace-changed', place: NOWHERE },
    what: `event ${words}`,
    message: `${quote(words)} ${became(old, now)}${surplus(old, now)}`,
    ...(old && { before: verdicts(old) }),
    ...(now && { after: verdicts(now) }),
    ...telling(old, now),
  };
  return { drift, isOld: !now, at: firstOf(now ?? (old as Tally)) };
}

/** What became of a violation; undefined when it is there as often. */
export function violationChange({ before: old, after: now }: Sides): Found | undefined {
  if (!isAnotherCount(old, now)) return undefined;
  const words = (now ?? (old as Tally)).words;
  const named = excerpt(words, LONGEST_LINE);
  const times = ({ failed }: Tally) => count(failed, 'time');
  const isNew = now !== undefined && old === undefined;
  const drift: Difference = {
    ...(isNew
      ? { class: 'validator-regression', rule: 'drift/validator-regression' }
      : { class: 'trace', rule: 'drift/trace-changed' }),
    what: `violation ${words}`,
    message: isNew
      ? `new violation: ${named} (${times(now)})`
      : `violation ${named}: ${now && old ? `${times(old)} before, ${times(now)} now${surplus(old, now)}` : 'does not happen any more'}`,
    ...(old && { before: times(old) }),
    ...{ ...(now && { after: times(now) }), ...telling(old, now) },
    place: NOWHERE,
  };
  return { drift, isOld: !now, at: (now ?? old)?.firstFailed };
}

/** What is told of those that came or went, where all others are there as before, beyond what is said already. */
function surplus(old: Tally | undefined, now: Tally | undefined, said: string[] = []): string {
  if (!old || !now) return '';
  const [first, ...others] = surplusOf(old, now)?.filter((text) => !said.includes(text)) ?? [];
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${count(others.length, 'other')}` : '';
  return `; ${timesOf(old) < timesOf(now) ? 'new' : 'gone'}: ${excerpt(first, LONGEST)}${more}`;
}

/** What else is told of it: who accepts a change accepts it as it was told. */
function telling(old: Tally | undefined, now: Tally | undefined): Pick<Difference, 'telling'> {
  const telling = tellingOf(old, now);
  return telling === undefined ? {} : { telling };
}

/** A line that cannot be read may have any length. */
const LONGEST_LINE = 200;
const NOWHERE = { path: '' };

function isAnotherCount(old: Tally | undefined, now: Tally | undefined): boolean {
  return old?.passed !== now?.passed || old?.failed !== now?.failed;
}

/** What passed before and fails now. */
interface Turned {
  /** What else is told of it, where only that tells it from what did not turn. */
  texts: string[];
  before: Counts | undefined;
  after: Counts;
  at: Position | undefined;
}

type Counts = Pick<Verdicts, 'passed' | 'failed'>;

/** What turned: those of which the same else is told, all of them, or the event with another detail before. */
function turnedOf(
  old: Tally | undefined,
  now: Tally,
  hasPassed: () => boolean,
): Turned | undefined {
  const all = { texts: [], before: old, after: now, at: now.firstFailed };
  if (!old) return now.failed > 0 && hasPassed() ? all : undefined;
  const [was, is] = [toldOf(old), toldOf(now)];
  const texts = [...is.keys()]
    .filter((text) => hasTurned(was.get(text), is.get(text) as Counts))
    .sort(compareText);
  if (texts.length === 0 || (was.size === 1 && is.size === 1)) {
    return hasTurned(old, now) ? all : undefined;
  }
  const at = is.get(texts[0] as string)?.firstFailed;
  return { texts, before: sum(was, texts), after: sum(is, texts), at };
}

function hasTurned(old: Counts | undefined, now: Counts): boolean {
  if (!old || now.failed <= old.failed || old.passed === 0) return false;
  return old.failed === 0 || now.passed < old.passed;
}

function sum(told: ReadonlyMap<string, Counts>, texts: readonly string[]): Counts {
  const all = { passed: 0, failed: 0 };
  for (const text of texts) {
    const { passed, failed } = told.get(text) as Counts;
    all.passed += passed;
    all.failed += failed;
  }
  return all;
}

function regression({ words }: Tally, { texts, before, after }: Turned): Difference {
  const [first, ...more] = texts;
  const others = more.length > 0 ? ` (and ${count(more.length, 'other')})` : '';
  const those =
    first === undefined ? '' : ` with ${excerpt(first || 'nothing else', LONGEST)}${others}`;
  return {
    ...{ class: 'validator-regression', rule: 'drift/validator-regression', place: NOWHERE },
    what: `event ${words}${those}`,
    message: `${quote(words)}${those} passed before and fails now (${count(after.failed, 'time')})`,
    before: before ? verdicts(before) : 'passed',
    after: verdicts(after),
  };
}

function verdicts({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

function became(old: Tally | undefined, now: Tally | undefined): string {
  if (!now) return 'does not happen any more';
  if (!old) return `is new (${verdicts(now)})`;
  return `happened differently: ${verdicts(old)} before, ${verdicts(now)} now`;
}
