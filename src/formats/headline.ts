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
  const last = parts.pop() ?? 'no findings';
  if (parts.length === 0) return last;
  // Intl.ListFormat says the same, and takes as long to load as a small run takes.
  return `${parts.join(', ')}${parts.length > 1 ? ',' : ''} and ${last}`;
}

/** `docs/GUIDE.md:3:15`, as editors and terminals understand it. */
export function placeText({ place }: Pick<Finding, 'place'>): string {
  if (place === undefined) return '';
  return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** What the output of a command is introduced by. */
export const OUTPUT_TITLE = 'The last lines of its output:';

const NAMED_PLACES = 3;

/** What is said of a finding below its message, a sentence each: other places, who accepted it, the cure. */
export function details({ places = [], approval, fix, output = [] }: Finding): string[] {
  const named = places.slice(0, NAMED_PLACES).map((place) => placeText({ place }));
  const rest = places.length - named.length;
  return [
    ...(named.length > 0
      ? [`Also: ${named.join(', ')}${rest > 0 ? ` and ${count(rest, 'more place')}` : ''}`]
      : []),
    ...(approval ? [approvalText(approval)] : []),
    ...(fix ? [`Fix: ${fix.title}`] : []),
    ...(output.length > 0 ? [OUTPUT_TITLE, ...output] : []),
  ];
}

/** Who accepted a finding, when, until when and why. */
export function approvalText({
  approver,
  reason,
  date,
  expires,
}: NonNullable<Finding['approval']>): string {
  const until = expires === undefined ? '' : `, until ${expires}`;
  return `Approved by ${approver} on ${date}${until}: ${reason}`;
}

/** What to call a finding by in `--approve`; only those of a comparison can be accepted. */
export function handle({ group, fingerprint }: Finding): string | undefined {
  return group === undefined ? undefined : fingerprint.slice(0, 12);
}

/** How many of each severity are in a list: for what did not fit. */
export function countOf(findings: readonly Finding[]): string {
  const counts = { errors: 0, warnings: 0, notices: 0 };
  for (const { severity } of findings) counts[`${severity}s`]++;
  return countsText(counts);
}
