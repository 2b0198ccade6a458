import { count, quote } from '../../core/quote.js';
import { differingEvents, type Pair } from './differing-events.js';
import type { Difference } from './drift.js';
import { otherFields } from './other-fields.js';
import { readTrace } from './read-trace.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import {
  eventOf,
  firstOf,
  type Met,
  type Position,
  type Tally,
  type Trace,
  wordsOf,
} from './tally.js';

/** Compares two traces as multisets of events: which verdicts turned, how many came and went, and what else changed. */
export function compareTraces(
  before: Source | undefined,
  after: Source | undefined,
  settings: Pick<Settings, 'isVolatile'>,
): Difference[] {
  const one = readTrace(before, settings);
  const other = readTrace(after, settings);
  const events = differingEvents(one.events, other.events);
  const violations = differingEvents(one.violations, other.violations);
  const found = [...eventChanges(events, one), ...violationChanges(violations)];
  if (before && after) found.push(...otherFields([...events, ...violations], one, other));
  const [old, now] = [true, false].map((side) => found.filter(({ isOld }) => isOld === side));
  locate(now ?? [], after);
  locate(old ?? [], before);
  return found.map(({ drift }) => drift);
}

interface Found {
  drift: Difference;
  /** Whether it stands in the old file only. */
  isOld: boolean;
  /** Where; undefined for the file as a whole. */
  at: Position | undefined;
}

/** Asks a side once for all places. */
function locate(found: readonly Found[], source: Source | undefined): void {
  const paths = found.map(({ at = [] }) => (typeof at === 'number' ? [at] : at));
  const places = source?.places(paths) ?? [];
  found.forEach(({ drift, at }, index) => {
    drift.place = (at === undefined ? source?.placeOf(at) : places[index]) ?? drift.place;
  });
}

function hasChanged({ before, after }: Pair): boolean {
  return before?.passed !== after?.passed || before?.failed !== after?.failed;
}

function* eventChanges(pairs: readonly Pair[], one: Trace): Generator<Found> {
  let passing: ReadonlySet<string> | undefined;
  const hasPassed = (met: Met) => {
    passing ??= alwaysPassing(one);
    return passing.has(eventOf(met));
  };
  for (const pair of pairs.filter(hasChanged)) {
    const { before: old, after: now } = pair;
    if (now && turned(old, now, () => hasPassed(pair.met))) {
      yield { drift: regression(old, now), isOld: false, at: now.firstFailed };
    } else {
      yield { drift: eventChange(old, now), isOld: !now, at: firstOf((now ?? old) as Tally) };
    }
  }
}

/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }: Trace): Set<string> {
  const passing = new Set(events.map(eventOf));
  for (const met of events) if (!met.ok) passing.delete(eventOf(met));
  return passing;
}

/** Whether something that passed now fails: the event itself, or the event with another detail before. */
function turned(old: Tally | undefined, now: Tally, hasPassed: () => boolean): boolean {
  if (now.failed === 0) return false;
  if (old === undefined) return hasPassed();
  if (now.failed <= old.failed || old.passed === 0) return false;
  return old.failed === 0 || now.passed < old.passed;
}

function* violationChanges(pairs: readonly Pair[]): Generator<Found> {
  for (const { before: old, after: now } of pairs.filter(hasChanged)) {
    yield { drift: violationChange(old, now), isOld: !now, at: (now ?? old)?.firstFailed };
  }
}

const NOWHERE = { path: '' };

function regression(old: Tally | undefined, now: Tally): Difference {
  return {
    ...{ class: 'validator-regression', rule: 'drift/validator-regression', place: NOWHERE },
    what: `event ${wordsOf(now)}`,
    message: `${quote(wordsOf(now))} passed before and fails now (${count(now.failed, 'time')})`,
    before: old ? verdicts(old) : 'passed',
    after: verdicts(now),
  };
}

function verdicts({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

function eventChange(old: Tally | undefined, now: Tally | undefined): Difference {
  const words = wordsOf((now ?? old) as Tally);
  return {
    ...{ class: 'trace', rule: 'drift/trace-changed', place: NOWHERE },
    what: `event ${words}`,
    message: `${quote(words)} ${became(old, now)}`,
    ...(old && { before: verdicts(old) }),
    ...(now && { after: verdicts(now) }),
  };
}

function became(old: Tally | undefined, now: Tally | undefined): string {
  if (!now) return 'does not happen any more';
  if (!old) return `is new (${verdicts(now)})`;
  return `happened differently: ${verdicts(old)} before, ${verdicts(now)} now`;
}

function violationChange(old: Tally | undefined, now: Tally | undefined): Difference {
  const words = wordsOf((now ?? old) as Tally);
  const times = ({ failed }: Tally) => count(failed, 'time');
  const base = {
    ...{ what: `violation ${words}`, place: NOWHERE },
    ...(old && { before: times(old) }),
    ...(now && { after: times(now) }),
  };
  if (now && !old) {
    const message = `new violation: ${words} (${times(now)})`;
    return { class: 'validator-regression', rule: 'drift/validator-regression', message, ...base };
  }
  const change =
    now && old ? `${times(old)} before, ${times(now)} now` : 'does not happen any more';
  const message = `violation ${words}: ${change}`;
  return { class: 'trace', rule: 'drift/trace-changed', message, ...base };
}
