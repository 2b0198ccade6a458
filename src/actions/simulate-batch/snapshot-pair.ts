import { diceOf } from './dice.js';
import { DRIFT_FAULTS, faultySide } from './drift-faults.js';
import { type Side, snapshot, type Tree } from './snapshot.js';

/** Two snapshots of one system at two times: equal in meaning, but for the faults. */
export function snapshotPair(seed: string, faults: readonly string[]): Record<Side, Tree> {
  const pair = {
    baseline: snapshot(diceOf(seed)(0), '2025-01-26T12:00:00Z'),
    target: snapshot(diceOf(seed)(0), '2025-01-27T09:30:00Z'),
  };
  for (const rule of faults) DRIFT_FAULTS[rule]?.spoil(pair[faultySide(rule)]);
  return pair;
}
