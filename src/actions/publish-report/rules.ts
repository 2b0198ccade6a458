import type { Draft } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';

/** What reports that are put together have to be. Their problems are errors: a gap is no verdict. */
export const RULES = [
  {
    id: 'merge/report-missing',
    severity: 'error',
    summary: 'Every report that is expected is there, and at least one.',
  },
  {
    id: 'merge/report-refused',
    severity: 'error',
    summary: 'Every report file can be read, follows the schema and agrees with itself.',
  },
  {
    id: 'merge/report-repeated',
    severity: 'error',
    summary: 'Every part is there once.',
  },
  {
    id: 'merge/shard-missing',
    severity: 'error',
    summary: 'All shards of a batch are there.',
  },
  {
    id: 'merge/shard-overlapping',
    severity: 'error',
    summary: 'The shards of a batch are parts of the same whole.',
  },
  {
    id: 'merge/configuration-differs',
    severity: 'error',
    summary: 'The shards of a batch were made with the same settings, policy and version.',
  },
] as const satisfies readonly Rule[];

/** A rule of merging. */
export type RuleId = (typeof RULES)[number]['id'];

/** Whether a rule is one of merging, of whatever version. */
export function isOfMerging(rule: string): boolean {
  return rule.startsWith('merge/');
}

/** What is wrong with the reports; it has no place, because a report is no file of the repository. */
export function problem(rule: RuleId, message: string): Draft {
  return { rule, severity: 'error', message };
}
