import { rule } from '../../core/rule.js';

/** Every rule of annotate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
export const RULES = [
  rule('table/row-missing', 'error', 'A document of the batch has a row in the table.'),
  rule('table/row-ambiguous', 'error', 'A document fits one row, and a row one document.'),
  rule('table/columns-missing', 'error', 'The table has the columns BATCH_SIZE and BATCH_ORIGIN.'),
  rule('table/row-too-long', 'error', 'A row has no more cells than the head of its table.'),
  rule('table/row-stale', 'error', 'A row names the size and the origin of its batch.'),
  rule(
    'table/misaligned',
    'error',
    'With --align, the columns of the table stand below each other.',
  ),
  rule('table/row-cut-off', 'warning', 'No blank or broken line cuts a row off from its table.'),
] as const;

/** The id of a rule: a misspelt one does not compile. */
export type RuleId = (typeof RULES)[number]['id'];
