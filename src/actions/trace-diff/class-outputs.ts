import { CLASSES, type DriftClass } from './drift.js';
import type { Judged } from './judge-causes.js';

/** The outputs that trace-diff has beside every action's. */
export const classOutputs = {
  new: 'How many changes nobody has approved.',
  approved: 'How many changes the ledger approves.',
  'rule-drift': 'How many changes of validator rules there are, approved ones included.',
  'validator-regression': 'How many validator regressions there are, approved ones included.',
  'telemetry-mismatch': 'How many telemetry mismatches there are, approved ones included.',
  trace: 'How many other changes of traces there are, approved ones included.',
  content: 'How many changes of other content there are, approved ones included.',
  binary: 'How many changes of binary content there are, approved ones included.',
} as const satisfies Record<DriftClass | 'new' | 'approved', string>;

/** Their values. */
export function countsByClass({ counts }: Judged): Record<keyof typeof classOutputs, string> {
  const sum = (of: 'open' | 'approved') =>
    CLASSES.reduce((total, one) => total + counts[one][of], 0);
  const classes = CLASSES.map((of) => [of, String(counts[of].open + counts[of].approved)]);
  return {
    ...(Object.fromEntries(classes) as Record<DriftClass, string>),
    ...{ new: String(sum('open')), approved: String(sum('approved')) },
  };
}
