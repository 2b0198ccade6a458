import type { Draft } from '../../../src/core/finding.js';
import { makeReport, type Report } from '../../../src/core/report.js';
import { judge } from '../../../src/core/verdict.js';

const RULES = [
  { id: 'header/missing', severity: 'error', summary: 'A file begins with a metadata header.' },
  { id: 'header/date-invalid', severity: 'error', summary: 'Date Modified is a calendar date.' },
  { id: 'header/filename-mismatch', severity: 'warning', summary: 'Filename is the name.' },
] as const;

/** A report with this many findings of three rules in folders of forty files, with or without cures. */
export function sampleReport(findings: number, fixes?: 'with fixes'): Report {
  const drafts = Array.from({ length: findings }, (_, at) => draft(at));
  return reportOf(fixes ? drafts.map(withFix) : drafts);
}

/** A report of these findings. */
export function reportOf(findings: Draft[]): Report {
  return makeReport({
    action: 'validate-batch',
    verdict: judge(findings, { strict: false }),
    facts: [{ label: 'Files', value: findings.length }],
    ...{ findings, rules: RULES },
  });
}

function draft(at: number): Draft {
  const rule = RULES[at % RULES.length] as (typeof RULES)[number];
  const path = `docs/part-${Math.floor(at / 40)}/GUIDE_${at}.md`;
  const line = (at % 4) + 1;
  return {
    ...{ rule: rule.id, severity: rule.severity, message: `finding ${at} of ${path}` },
    place: { path, line, column: 4, endLine: line, endColumn: 12 },
  };
}

/** The date of the third line is what is cured; the finding is moved there. */
function withFix(one: Draft): Draft {
  const source = '// Date Modified: 2029-02-30';
  const range = { line: 3, column: 19, endLine: 3, endColumn: 29 };
  return {
    ...one,
    message: `${one.message}, with a cure`,
    place: { path: one.place?.path ?? '', ...range, source },
    fix: { title: 'write the date', edits: [{ ...range, text: '2029-02-28' }] },
  };
}
