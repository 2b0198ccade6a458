import type { NamedText } from '../../core/evidence.js';
import type { Draft, Finding } from '../../core/finding.js';
import { groupBy } from '../../core/group-by.js';
import type { Report } from '../../core/report.js';
import { checkSeries } from './check-series.js';
import { compareParts, type Part } from './gather-reports.js';
import { latestAttempts } from './latest-attempts.js';
import { mergeReports } from './merge-reports.js';
import { readReport } from './read-report.js';
import { isOfMerging } from './rules.js';
import { seriesOf } from './series.js';

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
  const attempts = latestAttempts(parts.sort(compareParts));
  const told = merged.findings.filter(({ rule }) => isOfMerging(rule));
  const problems = [...told, ...untold(told, seriesOf(attempts.parts).flatMap(checkSeries))];
  return mergeReports('publish-report', { ...attempts, problems });
}

/** The problems of the parts that the merged report does not tell of; it names their files as they were called there. */
function untold(told: readonly Finding[], problems: readonly Draft[]): Draft[] {
  return [...groupBy(problems, ({ rule }) => rule)].flatMap(([rule, of]) =>
    of.slice(told.filter((one) => one.rule === rule).length),
  );
}
