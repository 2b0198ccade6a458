import { differingEvents, type Pair } from './differing-events.js';
import type { Difference } from './drift.js';
import { otherFields } from './other-fields.js';
import { readTrace } from './read-trace.js';
import type { Settings } from './settings.js';
import type { Source } from './source.js';
import { eventOf, type Met, type Trace } from './tally.js';
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
  const found = [
    ...eventChanges(events, one),
    ...violations.flatMap((pair) => violationChange(pair) ?? []),
  ];
  if (before && after) found.push(...otherFields([...events, ...violations], one, other));
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

function eventChanges(pairs: readonly Pair[], one: Trace): Found[] {
  let passing: ReadonlySet<string> | undefined;
  const hasPassed = (met: Met) => {
    passing ??= alwaysPassing(one);
    return passing.has(eventOf(met));
  };
  return pairs.flatMap((pair) => eventChange(pair, () => hasPassed(pair.met)) ?? []);
}

/** The events (without detail) that happened and never failed. */
function alwaysPassing({ events }: Trace): Set<string> {
  const passing = new Set(events.map(eventOf));
  for (const met of events) if (!met.ok) passing.delete(eventOf(met));
  return passing;
}
