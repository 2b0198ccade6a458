import type { Draft } from '../../src/core/finding.js';
import { makeReport, type Report, type ReportParts } from '../../src/core/report.js';
import type { Run } from '../../src/core/run.js';
import { judge } from '../../src/core/verdict.js';

const RULES = [
  { id: 'header/missing', severity: 'error', summary: 'A file begins with a metadata header.' },
  { id: 'header/filename-mismatch', severity: 'warning', summary: 'Filename is the name.' },
] as const;

/** A finding on the first line of a file. */
export function findingIn(path: string, message = `no header in ${path}`): Draft {
  const place = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { rule: 'header/missing', severity: 'error', message, place };
}

/** A report as validate-batch would write it on Linux, with these findings and these differences. */
export function reportWith(findings: Draft[] = [], parts: Partial<ReportParts> = {}): Report {
  return makeReport({
    action: 'validate-batch',
    verdict: judge(findings, { strict: false }),
    facts: [{ label: 'Files', value: 10 }],
    ...{ findings, rules: RULES },
    ...parts,
    run: { platform: 'linux', configuration: '0'.repeat(32), ...parts.run },
  });
}

/** What says that a report is about one shard. */
export function shard(index: number, count: number, run: Run = {}): { run: Run } {
  return { run: { shard: { index, count }, ...run } };
}
