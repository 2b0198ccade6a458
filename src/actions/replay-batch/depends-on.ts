import { isBelow } from '../relative-path.js';
import type { Step } from './interpret.js';

/** Whether an action works in or below the directory of a failed one: the one a failed CWD leads to, too. */
export function dependsOn(step: Step, failed: Step): boolean {
  if (step.log !== failed.log || step.kind === 'ENV') return false;
  const places = step.kind === 'COPY' ? [step.source, step.destination] : [];
  return [step.directory, ...places].some((path) => isBelow(path, failed.directory));
}
