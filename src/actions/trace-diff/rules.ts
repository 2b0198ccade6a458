import { type Rule, rule } from '../../core/rule.js';

/** The rules of trace-diff. A finding's severity depends on the gate; here stands the one without a gate. */
export const RULES: readonly Rule[] = [
  rule(
    'drift/rule-changed',
    'warning',
    'A field of a validator rule is what it was in the baseline.',
  ),
  rule('drift/rule-added', 'warning', 'There is no validator rule that the baseline lacks.'),
  rule('drift/rule-removed', 'warning', 'Every validator rule of the baseline is still there.'),
  rule('drift/rule-moved', 'notice', 'A validator rule stands in the file in which it stood.'),
  rule(
    'drift/rule-incomplete',
    'warning',
    'A new or changed file of validator rules gives each rule its version, activation window and source.',
  ),
  rule(
    'drift/validator-regression',
    'warning',
    'What passed in the baseline passes now; no violation is new.',
  ),
  rule(
    'drift/trace-changed',
    'notice',
    'Events happen as often, with the same verdicts, as in the baseline.',
  ),
  rule(
    'drift/telemetry-mismatch',
    'warning',
    'Measured values stay within the tolerance of the baseline.',
  ),
  rule('drift/content-changed', 'notice', 'Structured content is what it was, field by field.'),
  rule('drift/text-changed', 'notice', 'Text is what it was.'),
  rule('drift/bytes-changed', 'error', 'With --fail-on-diff: no byte differs, whatever it means.'),
  rule('drift/binary-changed', 'notice', 'Binary content is what it was.'),
  rule('drift/file-added', 'notice', 'There is no file that the baseline lacks.'),
  rule('drift/file-removed', 'notice', 'Every file of the baseline is still there.'),
  rule('drift/mode-changed', 'notice', 'Permissions of a file are what they were.'),
  rule('drift/type-changed', 'notice', 'A file is still a file, and a link leads where it led.'),
  rule('drift/unparsable', 'warning', 'Rules, traces and telemetry can be read as what they are.'),
  rule('approval/invalid', 'error', 'The ledger of approved drift can be read.'),
  rule('approval/expired', 'warning', 'No approval has expired.'),
  rule('approval/unused', 'warning', 'Every approval matches a change.'),
  rule('approval/duplicate', 'warning', 'A change is approved once.'),
];
