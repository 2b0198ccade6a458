import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeReport, type Series } from '../../src/core/report.js';
import { commentBody, visiblePart } from '../../src/formats/comment.js';
import { plainContext } from '../../src/formats/format.js';
import { formatOf, formats } from '../../src/formats/index.js';
import { mermaidChart } from '../../src/formats/mermaid.js';
import { numberText } from '../../src/formats/number-text.js';
import { sparkline } from '../../src/formats/sparkline.js';
import { HOSTILE } from '../support/hostile-text.js';

function series(more: Partial<Series> = {}): Series {
  return {
    ...{ kind: 'series', title: 'History of boot', unit: 'ms', shape: 'line' },
    labels: ['one', 'two', 'three'],
    lines: [{ name: 'median', values: [180, 200, 190], spread: [2, 3, 2] }],
    ...more,
  };
}

function reportOf(section: Series) {
  return makeReport({
    ...{ action: 'perf-log', verdict: 'pass', findings: [], rules: [] },
    sections: [section],
  });
}

describe('a series', () => {
  test('is a line of bars in a terminal, with its range and its last value', () => {
    expect(formats.text(reportOf(series()), plainContext)).toContain(
      'History of boot\n  ▁█▅  median: 180 to 200 ms, last 190\n',
    );
    expect(sparkline([3, null, 3])).toBe('▅ ▅');
  });

  test('is a chart that GitHub draws in Markdown', () => {
    const text = formats.markdown(reportOf(series()), plainContext);
    expect(text).toContain('```mermaid\n%%{init: {"themeVariables":');
    expect(text).toContain('  x-axis ["one", "two", "three"]\n  y-axis "ms" 160 --> 220\n');
    expect(text).toContain('  line [180, 200, 190]\n');
  });

  test('stands folded in the comment when all is well, single runs do not', () => {
    const comment = (section: Series) =>
      visiblePart(
        commentBody(
          reportOf(section),
          plainContext,
          { action: 'perf-log', key: '' },
          { run: 1, attempt: 1 },
          undefined,
        ),
      );
    const [line, ...chart] = comment(series()).split('\n\n<details>');
    expect(line).toMatch(/^✅ [^\n]*$/);
    expect(chart.join()).toMatch(
      /^<summary>History of boot<\/summary>\n\n```mermaid\n[\s\S]*xychart/,
    );
    expect(comment(series({ shape: 'points' }))).toBe(line);
  });

  test('has numbers in its chart that Mermaid reads: none has an exponent', () => {
    for (const values of [
      [0, 0],
      [1e-9, 3e-7],
      [-1e15, 1e15],
    ]) {
      const chart = mermaidChart(series({ labels: ['a', 'b'], lines: [{ name: 'a', values }] }));
      const [, , , , range, line] = (chart as string).split('\n');
      expect(range).toMatch(/^ {2}y-axis "ms" [\d.]+ --> [\d.]+$/);
      expect(line).toMatch(/^ {2}line \[-?[\d.]+, [\d.]+\]$/);
    }
  });

  test('of which a line has a gap leaves the label out there, and is none with fewer than two points', () => {
    const lines = [{ name: 'a', values: [1, null, 3] }];
    expect(mermaidChart(series({ lines }))).toContain('x-axis ["one", "three"]');
    expect(
      mermaidChart(series({ lines: [{ name: 'a', values: [1, null, null] }] })),
    ).toBeUndefined();
    expect(mermaidChart(series({ lines: [] }))).toBeUndefined();
  });

  test('of many values shows the newest that can be told apart', () => {
    const values = Array.from({ length: 200 }, (_, at) => at);
    const chart = mermaidChart(
      series({ labels: values.map(String), lines: [{ name: 'a', values }] }),
    );
    expect(chart).toContain('x-axis "170 to 199" 1 --> 30\n');
    expect(chart).toContain('line [170, 171, ');
  });

  test('counts its points where their labels would run into each other, or are not told apart', () => {
    const axis = (labels: string[]) => {
      const lines = [{ name: 'a', values: labels.map((_, at) => at) }];
      return /x-axis (.*)/.exec(mermaidChart(series({ labels, lines })) ?? '')?.[1];
    };
    const commits = Array.from({ length: 12 }, (_, at) => `c0ffee${at + 10}`);
    expect(axis(commits.slice(0, 8))).toMatch(/^\["c0ffee10", .*"c0ffee17"\]$/);
    expect(axis(commits)).toBe('"c0ffee10 to c0ffee21" 1 --> 12');
    expect(axis(['a', 'b', 'a'])).toBe('"a to a" 1 --> 3');
    expect(axis(['x'.repeat(300), 'y'])).toBe(`"${'x'.repeat(39)}· to y" 1 --> 2`);
  });

  test('is a drawing in the page, whose points say their value without a script', async () => {
    const page = (await formatOf('html'))(reportOf(series()), plainContext);
    expect(page).toContain('<title>two: median 200 ms</title>');
    expect(page.match(/<circle /g)).toHaveLength(3);
    expect(page).toContain('<polyline points="');
  });

  test.each(HOSTILE)(
    'with hostile text (%#) makes neither lines of a chart nor elements of a page',
    async (text) => {
      const hostile = series({
        ...{ title: text, unit: text, labels: [text, text, text] },
        lines: [{ name: text, values: [1, 2, 3] }],
      });
      const chart = mermaidChart(hostile) as string;
      expect(chart.split('\n')).toHaveLength(7);
      for (const [, inside = ''] of chart
        .split('\n')
        .slice(2)
        .join('\n')
        .matchAll(/"([^"\n]*)"/g)) {
        expect(inside).toMatch(/^[\p{L}\p{N} _.,:/·-]*$/u);
      }
      const page = (await formatOf('html'))(reportOf(hostile), plainContext);
      const figure = page.slice(page.indexOf('<figure'), page.indexOf('</figure>'));
      const elements = [...figure.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name);
      const known =
        'figure figcaption small div svg line text g polyline polygon circle title p button output';
      expect(elements.filter((name) => !known.split(' ').includes(name as string))).toEqual([]);
    },
  );

  test('of any values is drawn within its frame', async () => {
    const html = await formatOf('html');
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (values) => {
          const drawn = series({ labels: values.map(String), lines: [{ name: 'a', values }] });
          const page = html(reportOf(drawn), plainContext);
          for (const [, x, y] of page.matchAll(/cx="([^"]*)" cy="([^"]*)"/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(760);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(260);
          }
          expect(page).not.toContain('NaN');
        },
      ),
      { numRuns: 50, examples: [[[3e-323]], [[0, 0]], [[1e9, 1e9 + 2e-7]], [[5e-324, 1]]] },
    );
  });
});

test('numbers are shown with the figures that matter', () => {
  expect([1203.4, 182.4, 12.345, 0.04312, 0, -5.5].map(numberText)).toEqual([
    ...['1,203', '182', '12.3', '0.0431', '0', '-5.5'],
  ]);
});
