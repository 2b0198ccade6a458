import { type Rule, rule } from '../../core/rule.js';

/** The rules of replay-batch. */
export const RULES: readonly Rule[] = [
  rule('replay/syntax', 'error', 'Every line of a hydration log is an action with its fields.'),
  rule('replay/cut-short', 'warning', 'The last line of a hydration log ends with a newline.'),
  rule(
    'replay/env-refused',
    'error',
    'ENV sets no variable that steers the runner, the loader, a shell or an interpreter.',
  ),
  rule(
    'replay/outside',
    'error',
    'CWD and COPY stay within the allowed folders, follow no link, and leave alone git, the runner and this tool.',
  ),
  rule('replay/failed', 'error', 'Every action of a replay succeeds.'),
  rule(
    'replay/outcome-unknown',
    'error',
    'Of every action that a killed replay had begun it is known whether it finished.',
  ),
  rule('replay/transcript-lost', 'error', 'The transcript of a replay is whole.'),
];
