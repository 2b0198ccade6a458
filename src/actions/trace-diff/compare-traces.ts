import { count, quote } from '../../core/quote.js';
import type { Difference } from './drift.js';
import type { Path } from './locate-json.js';
import type { Source } from './source.js';
import { type Tally, type Trace, tallyTrace } from './tally.js';

/** Compares two traces as multisets of events: which verdicts turned, how many came and went. */
export function compareTraces(before: Source | undefined, after: Source | undefined): Difference[] {
  const [one, other] = [tallyTrace(before), tallyTrace(after)];
  const found = [...eventChanges(one, other), ...violationChanges(one, other)];
  locate(
    found.filter(({ isOld }) => !isOld),
    after,
  );
  locate(
    found.filter(({ isOld }) => isOld),
    before,
  );
  return found.map(({ drift }) => drift);
}

interface Found {
  drift: Difference;
  /** Whether it stands in the old file only. */
  isOld: boolean;
  path: Path | undefined;
}

/** Asks a side once for all places. */
function locate(found: readonly Found[], source: Source | undefined): void {
  const places = source?.places(found.map(({ path }) => path ?? [])) ?? [];
  found.forEach(({ drift }, index) => {
    drift.place = places[index] ?? drift.place;
  });
}

function* changes(
  one: ReadonlyMap<string, Tally>,
  other: ReadonlyMap<string, Tally>,
): Generator<[Tally | undefined, Tally | undefined]> {
  for (const [key, old] of one) {
    const now = other.get(key);
    if (old.passed !== now?.passed || old.failed !== now.failed) yield [old, now];
  }
  for (const [key, now] of other) if (!one.has(key)) yield [undefined, now];
}

function* eventChanges(one: Trace, other: Trace): Generator<Found> {
  const passing = alwaysPassing(one);
  for (const [old, now] of changes(one.events, other.events)) {
    if (now && turned(old, now, passing)) {
      yield { drift: regression(old, now), isOld: false, path: now.firstFailed };
    } else {
      const { firstPassed, firstFailed } = (now ?? old) as Tally;
      yield { drift: eventChange(old, now), isOld: !now, path: firstPassed ?? firstFailed };
    }
  }
}

/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }: Trace): Set<string> {
  const tallies = [...events.values()];
  const failing = new Set(tallies.filter(({ failed }) => failed > 0).map(({ event }) => event));
  return new Set(tallies.map(({ event }) => event).filter((event) => !failing.has(event)));
}

/** Whether something that passed now fails: the event itself, or the event with another detail before. */
function turned(old: Tally | undefined, now: Tally, passing: ReadonlySet<string>): boolean {
  if (now.failed === 0) return false;
  if (old === undefined) return passing.has(now.event);
  if (now.failed <= old.failed || old.passed === 0) return false;
  return old.failed === 0 || now.passed < old.passed;
}

function* violationChanges(one: Trace, other: Trace): Generator<Found> {
  for (const [old, now] of changes(one.violations, other.violations)) {
    yield { drift: violationChange(old, now), isOld: !now, path: (now ?? old)?.firstFailed };
  }
}

const NOWHERE = { path: '' };

function regression(old: Tally | undefined, now: Tally): Difference {
  return {
    ...{ class: 'validator-regression', rule: 'drift/validator-regression', place: NOWHERE },
    what: `event ${now.words}`,
    message: `${quote(now.words)} passed before and fails now (${count(now.failed, 'time')})`,
    before: old ? verdicts(old) : 'passed',
    after: verdicts(now),
  };
}

function verdicts({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

function eventChange(old: Tally | undefined, now: Tally | undefined): Difference {
  const { words } = (now ?? old) as Tally;
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
  const { words } = (now ?? old) as Tally;
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
