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
  const isWholeFile = !before || !after;
  const found = [...eventChanges(events, one, isWholeFile), ...violationChanges(violations)];
  if (!isWholeFile) found.push(...otherFields([...events, ...violations], one, other));
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

function eventChanges(pairs: readonly Pair[], one: Trace, isWholeFile: boolean): Found[] {
  let passing: ReadonlySet<string> | undefined;
  const hasPassed = (met: Met) => {
    passing ??= alwaysPassing(one);
    return passing.has(eventOf(met));
  };
  return pairs.flatMap((pair) => {
    const found = eventChange(pair, () => hasPassed(pair.met));
    const more = { isWholeFile, hasPassed: isWholeFile && hasPassed(pair.met) };
    return found ? withLone(found, pair, more) : [];
  });
}

function violationChanges(pairs: readonly Pair[]): Found[] {
  return pairs.flatMap((pair) => {
    const found = violationChange(pair);
    return found ? withLone(found, pair) : [];
  });
}

function withLone(
  found: Found,
  { before, after, met }: Pair,
  event?: Pick<LoneEvent, 'isWholeFile' | 'hasPassed'>,
): Found {
  if (before && after) return found;
  found.drift.lone = {
    ...{ name: `${event ? 'event' : 'violation'}\0${nameOf(met)}`, event: eventOf(met) },
    ...{ isGone: !after, isViolation: !event },
    ...{ tally: (after ?? before) as Tally, isWholeFile: false, hasPassed: false, ...event },
  };
  return found;
}

/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }: Trace): Set<string> {
  const passing = new Set(events.map(eventOf));
  for (const met of events) if (!met.ok) passing.delete(eventOf(met));
  return passing;
}
