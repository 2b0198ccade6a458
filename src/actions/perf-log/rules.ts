import { type Rule, rule } from '../../core/rule.js';

/** The rules of perf-log. */
export const RULES = [
  rule('perf/stage-failed', 'error', 'Every stage succeeds.'),
  rule('perf/budget-exceeded', 'error', 'The median of a stage is within its budget.'),
  rule(
    'perf/slower',
    'warning',
    'A stage is not slower than its baseline by more than the threshold.',
  ),
  rule('perf/history-corrupt', 'warning', 'Every line of the history is a record.'),
  rule('perf/history-unkept', 'warning', 'A run that succeeds has its record in the history.'),
  rule('perf/output-lost', 'error', 'The summary and the logs of the stages are whole.'),
] as const satisfies readonly Rule[];
