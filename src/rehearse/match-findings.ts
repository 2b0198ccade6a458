import type { Finding } from '../core/finding.js';
import { placeText } from '../formats/headline.js';
import { BATCH, type Called, type Injected, type Outcome } from './step.js';

/** Sets what a command found against what was injected, by path and rule: exactly that is expected. */
export function matchFindings(called: Called, injected: Injected[]): Outcome {
  const { action: by, milliseconds, report } = called;
  const outcome: Outcome = { injected, caught: [], alarms: [] };
  if (report === undefined) {
    outcome.alarms.push(`${called.command} could not run: ${called.err.trim()}`);
    return outcome;
  }
  const left = new Map(injected.map((fault) => [keyOf(fault.path, fault.rule), fault]));
  for (const finding of report.findings) {
    const key = keyOf(pathIn(finding), finding.rule);
    const fault = left.get(key);
    if (fault) {
      outcome.caught.push({ fault, by, how: finding.message, milliseconds });
      left.delete(key);
    } else
      outcome.alarms.push(`${by}: ${placeText(finding)} ${finding.rule}, which nobody injected`);
  }
  return outcome;
}

function keyOf(path: string, rule: string): string {
  return `${rule} ${path}`;
}

/** The path below the batch. */
function pathIn({ place }: Finding): string {
  const path = place?.path ?? '';
  return path.slice(path.lastIndexOf(`${BATCH}/`) + BATCH.length + 1);
}
