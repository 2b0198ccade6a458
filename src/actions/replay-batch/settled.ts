import type { Step } from './interpret.js';
import type { Past } from './journal.js';
import type { Outcome } from './outcomes.js';

/** How an earlier run ended an action that is not done again; undefined of one that still has to be done. */
export function settled(step: Step, past: Past | undefined, place: string): Outcome | undefined {
  if (past === undefined || past.begun.has(step.index)) return undefined;
  const before = past.outcomes.get(step.index);
  if (before.state === 'skipped as told') return before;
  // In another checkout the files are not there that it copied.
  const made = step.kind === 'COPY' ? past.places.get(place)?.get(step.index) : before;
  return made?.state === 'done' ? { ...made, state: 'done before' } : undefined;
}
