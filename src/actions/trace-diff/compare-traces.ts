import { differingEvents, type Pair } from './differing-events.js';
import type { Difference, LoneEvent } from './drift.js';
import { otherFields } from './other-fields.js';
import { readTrace } from './read-trace.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import { eventOf, type Met, nameOf, type Tally, type Trace } from './tally.js';
import { eventChange, type Found, violationChange } from './trace-changes.js';

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
  const beside = !before ? other.beside : !after ? one.beside : undefined;
  const found = [...eventChanges(events, one, beside), ...violationChanges(violations, beside)];
  if (!beside) found.push(...otherFields([...events, ...violations], one, other));
  const [old, now] = [true, false].map((side) => found.filter(({ isOld }) => isOld === side));
  locate(now ?? [], after);
  locate(old ?? [], before);
  return found.map(({ drift }) => drift);
}

/** Asks a side once for all places. */
function locate(found: readonly Found[], source: Source | undefined): void {
  const paths = found.map(({ at = [] }) => (typeof at === 'number' ? [at] : at));
  const places = source?.places(paths) ?? [];
  found.forEach(({ drift, at }, index) => {
    drift.place = (at === undefined ? source?.placeOf(at) : places[index]) ?? drift.place;
  });
}

function eventChanges(pairs: readonly Pair[], one: Trace, beside: LoneEvent['beside']): Found[] {
  let passing: ReadonlySet<string> | undefined;
  const hasPassed = (met: Met) => {
    passing ??= alwaysPassing(one);
    return passing.has(eventOf(met));
  };
  return pairs.flatMap((pair) => {
    const found = eventChange(pair, () => hasPassed(pair.met));
    const lone = {
      beside,
      isViolation: false,
      hasPassed: beside !== undefined && hasPassed(pair.met),
    };
    return found ? withLone(found, pair, lone) : [];
  });
}

function violationChanges(pairs: readonly Pair[], beside: LoneEvent['beside']): Found[] {
  return pairs.flatMap((pair) => {
    const found = violationChange(pair);
    return found ? withLone(found, pair, { beside, isViolation: true, hasPassed: false }) : [];
  });
}

function withLone(
  found: Found,
  { before, after, met }: Pair,
  lone: Pick<LoneEvent, 'beside' | 'isViolation' | 'hasPassed'>,
): Found {
  if (before && after) return found;
  found.drift.lone = {
    ...{ name: `${lone.isViolation ? 'violation' : 'event'}\0${nameOf(met)}`, event: eventOf(met) },
    ...{ isGone: !after, tally: (after ?? before) as Tally, ...lone },
  };
  return found;
}

/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }: Trace): Set<string> {
  const passing = new Set(events.map(eventOf));
  for (const met of events) if (!met.ok) passing.delete(eventOf(met));
  return passing;
}
