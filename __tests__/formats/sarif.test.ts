import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Draft } from '../../src/core/finding.js';
import { makeReport } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { sarif } from '../../src/formats/sarif.js';
import { hostileText } from '../support/hostile-text.js';

test('a finding without a place is a notification: code scanning refuses a file with a result without a location', () => {
  const report = makeReport({
    ...{ action: 'validate-batch', verdict: 'fail' },
    rules: [
      { id: 'header/missing', severity: 'error', summary: 'A file begins with a header.' },
      { id: 'batch/path-missing', severity: 'error', summary: 'A path that is named exists.' },
    ],
    findings: [
      { rule: 'header/missing', severity: 'error', message: 'no header', place: { path: 'a.md' } },
      { rule: 'batch/path-missing', severity: 'error', message: '"docs" does not exist' },
    ],
  });
  const [run] = JSON.parse(sarif(report, plainContext)).runs;
  expect(run.results).toMatchObject([{ ruleId: 'header/missing', locations: [{}] }]);
  expect(run.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: '"docs" does not exist' },
          associatedRule: { id: 'batch/path-missing', index: 1 },
        },
      ],
    },
  ]);
});

/** How a viewer reads a message (SARIF 2.1.0, 3.11.5 and 3.11.6): links and placeholders are shown as acts. */
function asRead(text: string): { shown: string; acts: string[] } {
  const acts: string[] = [];
  const act = (all: string) => {
    acts.push(all);
    return all;
  };
  const shown = text.replace(
    /\\[\\[\]]|\{\{|\}\}|\{\d+\}|\[(?:\\[\\[\]]|[^\]\\])*\]\([^)]*\)/g,
    (all) => (/^\\.$|^(.)\1$/.test(all) ? all.slice(1) : act(all)),
  );
  return { shown, acts };
}

function messagesOf(said: string): string[] {
  const edit = { line: 1, column: 1, endLine: 1, endColumn: 1, text: said };
  const finding: Draft = {
    ...{ rule: 'header/missing', severity: 'error', message: said },
    fix: { title: said, edits: [edit] },
  };
  const report = makeReport({
    ...{ action: 'validate-batch', verdict: 'fail' },
    rules: [{ id: 'header/missing', severity: 'error', summary: said }],
    findings: [{ ...finding, place: { path: 'a.md' } }, finding],
  });
  const [run] = JSON.parse(sarif(report, plainContext)).runs;
  return [
    run.results[0].message,
    run.results[0].fixes[0].description,
    run.invocations[0].toolExecutionNotifications[0].message,
    run.tool.driver.rules[0].shortDescription,
  ].map(({ text }) => text);
}

test.each([
  ['[click](https://evil.example)', '\\[click\\](https://evil.example)'],
  ['a\\[b](1)', 'a\\\\\\[b\\](1)'],
  ['{0} and {{1}}', '{{0}} and {{{{1}}}}'],
  ['**/*.{md,txt} of {"a":1}', '**/*.{md,txt} of {"a":1}'],
])('a message that says %s has neither a link nor a placeholder', (said, written) => {
  expect(messagesOf(said)).toEqual([written, written, written, written]);
  expect(asRead(written)).toEqual({ shown: said, acts: [] });
});

test('a message of nothing but braces is written in one pass', () => {
  const braces = '{'.repeat(200_000);
  expect(messagesOf(braces)).toEqual([braces, braces, braces, braces]);
});

test('whatever a message says, it has neither a link nor a placeholder', () => {
  const parts = fc.constantFrom(...'[]()\\{}01a', '[a](1)', '{0}', 'https://evil.example');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts).map((some) => some.join('')),
        hostileText,
      ),
      (said) => {
        for (const text of messagesOf(said)) expect(asRead(text).acts).toEqual([]);
      },
    ),
  );
});
