import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Draft, Severity } from '../../src/core/finding.js';
import { makeReport, TOOL_VERSION } from '../../src/core/report.js';
import { reportSchema } from '../../src/core/report-schema.js';
import { judge } from '../../src/core/verdict.js';
import { hostileReport, hostileText } from '../support/hostile-text.js';
import { repositoryRoot } from '../support/repository-root.js';

const draft = (path: string, line: number, severity: Severity = 'error', message = 'm'): Draft => ({
  ...{ rule: 'header/missing', severity, message },
  place: { path, line },
});
const report = (findings: Draft[]) =>
  makeReport({ action: 'validate-batch', verdict: 'fail', rules: [], findings });

test('findings are ranked: errors first, then by path and line, whatever order they came in', () => {
  const findings = [
    draft('b', 1),
    draft('a', 9, 'notice'),
    draft('a', 10),
    draft('a', 9),
    draft('a', 1, 'warning'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: 5 }), (shuffled) => {
      const places = report(shuffled).findings.map(({ place }) => `${place?.path}${place?.line}`);
      expect(places).toEqual(['a9', 'a10', 'b1', 'a1', 'a9']);
    }),
  );
});

test('a fingerprint stays when text is inserted above, and tells equal findings apart', () => {
  const before = report([draft('a', 1), draft('a', 5), draft('b', 1)]).findings;
  const after = report([draft('a', 3), draft('a', 7), draft('b', 9)]).findings;
  const prints = before.map(({ fingerprint }) => fingerprint);
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(prints);
  expect(new Set(prints).size).toBe(3);
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/);
});

test('counts are of the findings', () => {
  const { counts } = report([draft('a', 1), draft('b', 1, 'notice'), draft('c', 1, 'notice')]);
  expect(counts).toEqual({ errors: 1, warnings: 0, notices: 2 });
});

test.each([
  [[], false, 'pass'],
  [['notice'], true, 'pass'],
  [['warning'], false, 'pass'],
  [['warning'], true, 'fail'],
  [['error'], false, 'fail'],
  [['error', 'warning'], true, 'fail'],
] as const)('findings %j, strict %s: %s', (severities, strict, verdict) => {
  const findings = severities.map((severity) => draft('a', 1, severity));
  expect(judge(findings, { strict })).toBe(verdict);
});

test('the schema accepts every report that is made', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
      const report = hostileReport(texts);
      // A class is a word of ours.
      for (const finding of report.findings)
        if (finding.group !== undefined) finding.group = 'rule drift';
      const read = v.safeParse(reportSchema, JSON.parse(JSON.stringify(report)));
      expect(read.issues).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['another version', { version: 2 }],
  [
    'an unknown severity',
    { findings: [{ ...draft('a', 1), severity: 'fatal', fingerprint: 'x' }] },
  ],
  [
    'a line that is no number',
    { findings: [{ ...draft('a', 1), place: { path: 'a', line: '1' } }] },
  ],
  ['a verdict of its own', { verdict: 'great' }],
])('the schema refuses %s', (_, change) => {
  expect(v.safeParse(reportSchema, { ...report([]), ...change }).success).toBe(false);
});

test('the version of the tool is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));
  expect(TOOL_VERSION).toBe(version);
});
