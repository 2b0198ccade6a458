import { posix } from 'node:path';
import type { Drift } from './drift.js';

/**
 * A rule that is gone from one file and new, the same, in another has moved. Within a folder that changes no
 * meaning; to another one it does: the folder often says which rules are in force.
 */
export function pairMovedRules(drifts: readonly Drift[]): Drift[] {
  const gone = new Map<string, Drift[]>();
  for (const drift of drifts) {
    if (drift.rule !== 'drift/rule-removed') continue;
    const key = JSON.stringify([drift.what, drift.before]);
    gone.set(key, [...(gone.get(key) ?? []), drift]);
  }
  const moved = new Map<Drift, Drift>();
  for (const drift of drifts) {
    if (drift.rule !== 'drift/rule-added') continue;
    const from = gone.get(JSON.stringify([drift.what, drift.after]))?.shift();
    if (from) moved.set(drift, from);
  }
  const left = new Set(moved.values());
  return drifts.filter((drift) => !left.has(drift)).map((drift) => move(drift, moved.get(drift)));
}

function move(drift: Drift, from: Drift | undefined): Drift {
  if (from === undefined) return drift;
  return {
    ...drift,
    class: posix.dirname(from.file) === posix.dirname(drift.file) ? 'content' : 'rule-drift',
    ...{ rule: 'drift/rule-moved', before: from.file, after: drift.file },
    message: `${drift.what} moved here from ${from.file}, unchanged`,
  };
}
