import { ACTION_NAMES } from '../../core/action-names.js';
import type { Draft } from '../../core/finding.js';
import { didYouMean } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { Part } from './gather-reports.js';
import { problem } from './rules.js';

/**
 * Which of the expected reports are not there; without any report that is said too. Throws a UsageError for
 * an action that is not known.
 */
export function checkExpected(expected: readonly string[], parts: readonly Part[]): Draft[] {
  const missing = expected.flatMap((one) => {
    const [action = '', platform] = one.split('@');
    requireKnown(one, action);
    const isThere = parts.some(
      ({ report }) =>
        report.action === action && (platform === undefined || report.run?.platform === platform),
    );
    const where = platform === undefined ? '' : ` on ${platform}`;
    return isThere
      ? []
      : problem(
          'merge/report-missing',
          `there is no report of ${action}${where}, and one is expected`,
        );
  });
  if (parts.length > 0 || missing.length > 0) return missing;
  const message = 'there is no report to publish; look at the jobs that should have made one';
  return [problem('merge/report-missing', message)];
}

function requireKnown(given: string, action: string): void {
  if ((ACTION_NAMES as readonly string[]).includes(action)) return;
  const hint =
    didYouMean(action, ACTION_NAMES) ||
    `; expected ACTION or ACTION@PLATFORM, with one of ${ACTION_NAMES.join(', ')}`;
  throw new UsageError(`expect: ${quote(given)} names no action${hint}`);
}
