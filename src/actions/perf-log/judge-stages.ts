import type { Draft } from '../../core/finding.js';
import { quote } from '../../core/quote.js';
import { sha256 } from '../../core/sha256.js';
import type { Comparison } from './compare.js';
import { FILE_NAME } from './keep-history.js';
import type { Measured } from './measure.js';
import type { RULES } from './rules.js';
import { medianOf, type StageState } from './summary.js';
import { changeText, durationText } from './units.js';

/** How many last lines of its output the finding of a failure shows. */
export const OUTPUT_LINES = 10;

/** What is wrong with what was measured: failures, budgets, regressions, and the history. */
export function judgeStages(measured: Measured, tail: readonly string[]): Draft[] {
  return [
    ...measured.states.flatMap((state) => [
      ...failure(state, tail),
      ...overBudget(state),
      ...regression(state, measured),
    ]),
    ...measured.histories.sources.flatMap(({ name, history: { corrupt, newer } }) => [
      ...(corrupt.length === 0 ? [] : [corruptHistory(name, corrupt)]),
      ...(newer.length === 0 ? [] : [newerHistory(name, newer)]),
    ]),
    ...(measured.unkept === undefined ? [] : [unkeptHistory(measured.unkept)]),
  ];
}

/** The command itself is left out: it may hold a secret, which nobody masks in a comment. */
function failure({ stage: { name }, done, log }: StageState, tail: readonly string[]): Draft[] {
  if (!done?.failure) return [];
  const { what, code, by, problem } = done.failure;
  const ended = by === 'itself' && !problem ? `ended with exit code ${code}` : ENDED[by];
  const took = done.runs.at(-1)?.wall;
  const after = took === undefined ? '' : ` after ${durationText(took)}`;
  const why = problem ? `: ${problem}` : '';
  const message = `${name} failed: ${what} ${ended}${after}${why}; its log: ${log}`;
  const output = tail.slice(-OUTPUT_LINES);
  return [
    draft('perf/stage-failed', 'error', name, message, {
      found: `exit code ${code}`,
      ...(output.length > 0 && { output }),
    }),
  ];
}

const ENDED = {
  itself: 'ended',
  ready: 'was stopped when it was ready',
  timeout: 'was ended because its time was over',
  output: 'was ended because it wrote too much',
  abort: 'was ended',
  interrupt: 'was interrupted',
  'not-started': 'could not be started',
} as const;

function overBudget(state: StageState): Draft[] {
  const { stage } = state;
  const median = medianOf(state);
  if ('skipped' in stage || stage.budget === undefined || median === undefined) return [];
  if (median <= stage.budget) return [];
  const message = `${stage.name} takes ${durationText(median)}, more than its budget of ${durationText(stage.budget)}`;
  return [draft('perf/budget-exceeded', 'error', stage.name, message)];
}

function regression(state: StageState, { gate }: Measured): Draft[] {
  const {
    comparison,
    baseline,
    stage: { name },
  } = state;
  if (comparison?.comparison.change !== 'slower') return [];
  const { failOn, threshold } = gate;
  // Of other processors nobody can say whose fault it is.
  const isCertain = comparison.isSideBySide || baseline?.isSame === true;
  const fails = failOn === 'slower' && isCertain;
  const message = `${name} is slower than ${comparison.with}: ${comparisonText(comparison.comparison)}, threshold ${changeText(1 + threshold)}`;
  return [draft('perf/slower', fails ? 'error' : 'warning', name, message)];
}

/** `+15.2 % (95 % interval +11.0 % to +19.8 %)`. */
export function comparisonText({ ratio, interval }: Comparison): string {
  if (ratio === undefined) return 'against what took no time';
  if (interval === undefined) return `${changeText(ratio)} (too few values for an interval)`;
  const [low, high] = interval.map(changeText);
  return `${changeText(ratio)} (95 % interval ${low} to ${high})`;
}

function corruptHistory(name: string, lines: readonly number[]): Draft {
  const message = `${name} has lines that are no records, which are skipped: ${shown(lines)}`;
  const about = name === FILE_NAME ? 'history' : name;
  return draft('perf/history-corrupt', 'warning', about, message, {
    expected: `a JSON object as ${quote('--history')} writes it`,
  });
}

function newerHistory(name: string, lines: readonly number[]): Draft {
  const [about, cure] =
    name === FILE_NAME ? ['newer', ', or name another --history'] : [`newer ${name}`, ''];
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${shown(lines)}`;
  const message = `${name} has records of a newer version of this tool, which are skipped: ${where}; update it${cure}`;
  return draft('perf/history-corrupt', 'warning', about, message);
}

function shown(lines: readonly number[]): string {
  const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
  return `${lines.slice(0, 10).join(', ')}${more}`;
}

function unkeptHistory(why: string): Draft {
  const message = `The history has no record of this run: ${why}`;
  return draft('perf/history-unkept', 'warning', 'history', message);
}

type RuleId = (typeof RULES)[number]['id'];

/** A regression is the same one tomorrow, with other figures in its message: rule and stage name it. */
function draft(
  rule: RuleId,
  severity: Draft['severity'],
  about: string,
  message: string,
  more: Pick<Draft, 'found' | 'expected' | 'output'> = {},
): Draft {
  const fingerprint = sha256(`${rule}\0${about}`).slice(0, 32);
  return { rule, severity, message, ...more, fingerprint };
}
