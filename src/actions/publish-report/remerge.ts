import type { NamedText } from '../../core/evidence.js';
import type { Report } from '../../core/report.js';
import { compareParts, type Part } from './gather-reports.js';
import { latestAttempts } from './latest-attempts.js';
import { mergeReports } from './merge-reports.js';
import { readReport } from './read-report.js';
import { isOfMerging } from './rules.js';

/**
 * Merges the reports of a bundle again, with the problems that the merged report tells of. Answers what comes
 * out, or the name of the text that is no report, with the reason.
 */
export function remerge(merged: Report, texts: readonly NamedText[]): Report | string {
  const parts: Part[] = [];
  for (const { name, text } of texts) {
    const read = readReport(Buffer.from(text));
    if (typeof read === 'string') return `${name}: ${read}`;
    parts.push({ ...read, name });
  }
  const problems = merged.findings.filter(({ rule }) => isOfMerging(rule));
  const attempts = latestAttempts(parts.sort(compareParts));
  return mergeReports('publish-report', { ...attempts, problems });
}
