import type { Finding } from '../core/finding.js';
import { count } from '../core/quote.js';
import type { Report } from '../core/report.js';

/** The report in one sentence: `validate-batch failed: 3 errors and 1 warning`. */
export function headline(report: Report): string {
  return `${report.action} ${OUTCOME[report.verdict]}: ${countsText(report.counts)}`;
}

const OUTCOME = { pass: 'passed', fail: 'failed', neutral: 'had nothing to judge' };

/** `3 errors and 1 warning`, or `no findings`. */
export function countsText({ errors, warnings, notices }: Report['counts']): string {
  const parts = [
    ...(errors ? [count(errors, 'error')] : []),
    ...(warnings ? [count(warnings, 'warning')] : []),
    ...(notices ? [count(notices, 'notice')] : []),
  ];
  return parts.length === 0 ? 'no findings' : new Intl.ListFormat('en').format(parts);
}

/** `docs/GUIDE.md:3:15`, as editors and terminals understand it. */
export function placeText({ place }: Pick<Finding, 'place'>): string {
  if (place === undefined) return '';
  return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** How many of each severity are in a list: for what did not fit. */
export function countOf(findings: readonly Finding[]): string {
  const counts = { errors: 0, warnings: 0, notices: 0 };
  for (const { severity } of findings) counts[`${severity}s`]++;
  return countsText(counts);
}
