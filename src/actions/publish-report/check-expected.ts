import { ACTION_NAMES } from '../../core/action-names.js';
import type { Draft } from '../../core/finding.js';
import { didYouMean } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { Part } from './gather-reports.js';
import { problem } from './rules.js';

/** Systems as reports name them, which is Node's way. */
const PLATFORMS = ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'sunos', 'aix', 'android'];
/** The same as `runner.os` names them, where that is another word. */
const RUNNERS = new Map([
  ['macos', 'darwin'],
  ['windows', 'win32'],
]);

/**
 * Which of the expected reports are not there; without any report that is said too. Throws a UsageError for
 * an action or a system that is not known.
 */
export function checkExpected(expected: readonly string[], parts: readonly Part[]): Draft[] {
  const missing = expected.flatMap((one) => {
    const [action = '', system] = one.split(/@(.*)/s);
    requireKnown(one, action);
    const platform = system === undefined ? undefined : platformOf(one, system);
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

function platformOf(given: string, system: string): string {
  const word = system.toLowerCase();
  const platform = RUNNERS.get(word) ?? word;
  if (PLATFORMS.includes(platform)) return platform;
  const known = [...RUNNERS.keys(), ...PLATFORMS];
  const hint =
    runnerHint(word) || didYouMean(system, known) || `; expected one of ${known.join(', ')}`;
  throw new UsageError(`expect: ${quote(given)} names no system${hint}`);
}

/** What `matrix.os` holds is most often the label of a runner: ubuntu-latest. */
function runnerHint(word: string): string {
  const [, name] = /^(ubuntu|macos|windows)-/.exec(word) ?? [];
  if (name === undefined) return '';
  return `; a runner's label is none, write ${name === 'ubuntu' ? 'linux' : name}`;
}
