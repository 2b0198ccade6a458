import type { Section } from '../../core/report.js';
import { CLASS_NAMES } from './drift.js';
import type { Cause } from './group.js';

/** One snapshot of a series, compared with the first. */
export interface Step {
  name: string;
  causes: readonly Cause[];
}

/** In which snapshot each drift was first met, by fingerprint. */
export function firstSeen(steps: readonly Step[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { name, causes } of steps) {
    for (const { fingerprint } of causes) if (!first.has(fingerprint)) first.set(fingerprint, name);
  }
  return first;
}

/** The history as tables: what each snapshot brought and took away, and since when each drift is there. */
export function seriesSections(steps: readonly Step[]): Section[] {
  const first = firstSeen(steps);
  const rows = steps.map(({ name, causes }, at) => {
    const now = new Set(causes.map(({ fingerprint }) => fingerprint));
    const before = (steps[at - 1]?.causes ?? []).map(({ fingerprint }) => fingerprint);
    const come = [...now].filter((fingerprint) => first.get(fingerprint) === name).length;
    return [name, now.size, come, before.filter((fingerprint) => !now.has(fingerprint)).length];
  });
  const last = steps.at(-1)?.causes ?? [];
  return [
    {
      ...{ kind: 'table', title: 'Drift from the first snapshot on', rows },
      columns: ['Snapshot', 'Drift', 'First here', 'Gone here'],
    },
    {
      ...{ kind: 'table', title: 'Since when', columns: ['First in', 'Class', 'Change'] },
      rows: last.map(({ fingerprint, class: of, drift }) => [
        ...[first.get(fingerprint) as string, CLASS_NAMES[of], drift.message],
      ]),
    },
  ];
}
