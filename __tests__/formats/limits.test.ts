import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { checkAnnotations, checkOutput } from '../../src/formats/check-run.js';
import { commentBody } from '../../src/formats/comment.js';
import { type Context, plainContext } from '../../src/formats/format.js';
import { formats } from '../../src/formats/index.js';
import { refuseAnnotation } from '../support/github/limits.js';
import { reportOf, sampleReport } from '../support/github/sample-report.js';
import { readCommands } from '../support/runner-commands.js';

const context: Context = {
  ...plainContext,
  complete: 'the artifact cohesix-1 of this run',
  link: ({ path, line }) => `https://github.example/acme/batch/blob/main/${path}#L${line}`,
};
const identity = { action: 'validate-batch', key: '' };
const writer = { run: 1, attempt: 1 };

/** Each text with its limit, in the unit that GitHub counts in. */
const bounded: [string, (report: Report) => number, number][] = [
  ['summary', (report) => Buffer.byteLength(formats.markdown(report, context)), 1024 * 1024],
  ['check', (report) => checkOutput(report, context, 0).summary.length, 65_535],
  ['check title', (report) => checkOutput(report, context, 0).title.length, 255],
  ['comment', (report) => commentBody(report, context, identity, writer, undefined).length, 65_536],
];

const wide = reportOf(
  Array.from({ length: 40 }, (_, at) => ({
    ...{ rule: `family-${at}/rule-${'x'.repeat(200)}`, severity: 'error' as const },
    message: '😀'.repeat(50_000),
    place: {
      path: `${'long-folder/'.repeat(300)}${at}.md`,
      line: 1,
      endLine: 2,
      column: 1,
      endColumn: 2,
    },
  })),
);

describe.each(bounded)('%s', (_, size, limit) => {
  test.each([
    ['1,203 findings', sampleReport(1203)],
    ['60,000 findings', sampleReport(60_000)],
    ['huge values', wide],
  ])('of %s fits', (__, report) => {
    expect(size(report)).toBeLessThanOrEqual(limit);
  });
});

describe.each([
  ['check', (report: Report) => checkOutput(report, context, report.findings.length).summary],
  ['comment', (report: Report) => commentBody(report, context, identity, writer, undefined)],
  ['summary', (report: Report) => formats.markdown(report, context)],
])('%s', (_, format) => {
  test('shows whole findings, worst first, and counts exactly those that are left out', () => {
    const report = sampleReport(60_000);
    const text = format(report);
    const shown = [...text.matchAll(/^\| (❌|⚠️) \| \[`docs\/.*\| finding (\d+) of \S+ \|$/gm)];
    const rows = text.split('\n').filter((line) => /finding \d+ of/.test(line));
    expect(shown).toHaveLength(rows.length);
    const said = /\*\*Not shown here: (.*)\.\*\* All of them are in (.*)\.\n/.exec(text);
    const left = [...(said?.[1] ?? '').matchAll(/([\d,]+) \w+/g)].map(([, count = '']) =>
      Number(count.replaceAll(',', '')),
    );
    expect(shown.length + left.reduce((sum, count) => sum + count, 0)).toBe(60_000);
    expect(said?.[2]).toBe('the artifact cohesix-1 of this run');
    const order = shown.map(([, icon]) => icon);
    expect(order.lastIndexOf('❌')).toBeLessThan(
      order.includes('⚠️') ? order.indexOf('⚠️') : Infinity,
    );
    expect(text.isWellFormed()).toBe(true);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });
});

test('every annotation is one that GitHub takes', () => {
  for (const report of [sampleReport(1203), wide]) {
    const annotations = checkAnnotations(report, context);
    expect(annotations).toHaveLength(report.findings.length);
    expect(annotations.flatMap(refuseAnnotation)).toEqual([]);
    for (const { message, title } of annotations)
      expect((message + title).isWellFormed()).toBe(true);
  }
});

test('a workflow command is no longer than the runner reads', () => {
  for (const { data } of readCommands(formats.github(wide, context))) {
    expect(data.length).toBeLessThanOrEqual(4096);
    expect(data.isWellFormed()).toBe(true);
  }
});

test('SARIF has at most 25,000 results, the worst, and says how many it lacks', () => {
  const [run] = JSON.parse(formats.sarif(sampleReport(60_000), context)).runs;
  expect(run.results).toHaveLength(25_000);
  expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
    new Set(['error']),
  );
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain(
    '35,000 more findings',
  );
});
