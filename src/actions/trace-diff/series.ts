import { count } from '../../core/quote.js';
import type { Section } from '../../core/report.js';
import { CLASS_NAMES } from './drift.js';
import type { Cause } from './group.js';

/** One snapshot of a series, compared with the first. */
export interface Step {
  name: string;
  causes: readonly Cause[];
}

/** The history as tables: what each snapshot brought and took away, and since when each drift is there. */
export function seriesSections(steps: readonly Step[]): Section[] {
  const rows = steps.map(({ name, causes }, at) => {
    const [now, before] = [fingerprints(causes), fingerprints(steps[at - 1]?.causes ?? [])];
    return [name, now.size, missingIn(before, now), missingIn(now, before)];
  });
  const known = steps.map(({ causes }) => new Map(causes.map((one) => [one.fingerprint, one])));
  const last = steps.at(-1)?.causes ?? [];
  return [
    {
      ...{ kind: 'table', title: 'Drift from the first snapshot on', rows },
      columns: ['Snapshot', 'Drift', 'New here', 'Gone here'],
    },
    {
      ...{ kind: 'table', title: 'Since when', columns: ['Since', 'Class', 'Change'] },
      rows: last.map((cause) => [
        sinceText(cause, steps, known),
        ...[CLASS_NAMES[cause.class], cause.drift.message],
      ]),
    },
  ];
}

function fingerprints(causes: readonly Cause[]): Set<string> {
  return new Set(causes.map(({ fingerprint }) => fingerprint));
}

function missingIn(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  return [...all].filter((fingerprint) => !some.has(fingerprint)).length;
}

/** From which snapshot on all have it, what a measured value was there, and which earlier ones had it. */
function sinceText(
  { fingerprint, drift }: Cause,
  steps: readonly Step[],
  known: readonly ReadonlyMap<string, Cause>[],
): string {
  const met = known.map((causes) => causes.get(fingerprint)?.drift);
  const since = met.lastIndexOf(undefined) + 1;
  const first = met[since];
  const [earlier, ...others] = steps.slice(0, since).filter((_, at) => met[at]);
  const isOther = first?.file === drift.file && first.after !== drift.after;
  const notes = [
    ...(isOther ? [`then ${first.after}`] : []),
    ...(earlier
      ? [
          `also in ${earlier.name}${others.length > 0 ? ` and ${count(others.length, 'other')}` : ''}`,
        ]
      : []),
  ];
  return `${steps[since]?.name}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
