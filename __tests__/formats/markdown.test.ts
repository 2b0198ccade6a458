import { expect, test } from '@jest/globals';
import type { Draft } from '../../src/core/finding.js';
import { makeReport, type Section } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { markdown, markdownWithin } from '../../src/formats/markdown.js';

const RULE = { id: 'perf/slower', severity: 'error', summary: 'A stage is as fast as before.' };
const PAGE = 'https://github.com/cohesix/validate-batch/blob/v1/docs/rules/perf/slower.md';
const slower: Draft = { rule: RULE.id, severity: 'error', message: 'build is slower' };
const lead: Section = {
  ...{ kind: 'table', title: 'Stages', columns: ['Stage'], rows: [['build']], lead: true },
};

function reportOf(findings: Draft[], sections: Section[]) {
  const rules = [{ ...RULE, severity: 'error' as const }];
  return makeReport({ ...{ action: 'perf-log', verdict: 'fail' }, rules, findings, sections });
}

test('each finding names its rule, with a link, where no table of rules does', () => {
  const named = markdown(reportOf([{ ...slower, output: ['x'] }], [lead]), plainContext);
  expect(named).toContain(`build is slower<br>[\`perf/slower\`](${PAGE})<br>The last lines of`);
  const listed = markdown(reportOf([slower], []), plainContext);
  expect(listed.split(PAGE)).toHaveLength(2);
});

test('findings without places have no column for them', () => {
  const without = markdown(reportOf([slower], []), plainContext);
  expect(without).toContain('| | Problem |\n|---|---|\n| ❌ | build is slower |\n');
  const mixed = markdown(reportOf([slower, { ...slower, place: { path: 'a' } }], []), plainContext);
  expect(mixed).toContain('| | Place | Problem |\n|---|---|---|\n');
  expect(mixed).toContain('| ❌ |  | build is slower |\n');
});

test('a label of a fact makes no emoji with the colon behind it', () => {
  const report = { ...reportOf([], []), facts: [{ label: ':x', value: 'y' }] };
  expect(markdown(report, plainContext)).toContain('\n:\u200Bx: y\n');
});

test('findings that name their rules stay within a limit', () => {
  const many = reportOf(
    Array.from({ length: 2000 }, () => slower),
    [lead],
  );
  const text = markdownWithin(many, plainContext, 65_000);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
  expect(text).toContain('**Not shown here: ');
});
