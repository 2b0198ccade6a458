import { expect, test } from '@jest/globals';
import { makeReport, type Section } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { html } from '../../src/formats/html.js';

function pageOf(sections: Section[]): string {
  const report = makeReport({
    ...{ action: 'replay-batch', verdict: 'fail' },
    rules: [{ id: 'replay/failed', severity: 'error', summary: 'A program failed.' }],
    findings: [
      {
        ...{ rule: 'replay/failed', severity: 'error', message: 'ended with 3' },
        output: ['hello', '<b>oops</b>'],
      },
    ],
    ...{ facts: [{ label: 'Actions', value: 1 }], sections },
  });
  return html(report, plainContext);
}

const table = (cell: string): Section => ({
  ...{ kind: 'table', title: 'All actions', columns: ['Action', 'State'], rows: [[cell, 'done']] },
});

test('a finding of the page shows the last lines that its command printed', () => {
  const article = /<article[\s\S]*<\/article>/.exec(pageOf([]))?.[0];
  expect(article).toContain('The last lines of its output:');
  expect(article).toContain('<pre>hello\n&#60;b&#62;oops&#60;/b&#62;</pre>');
});

test('findings stand right below the facts of the page, with links to what is behind them', () => {
  const diff: Section = { kind: 'diff', title: 'x', path: 'a.md', text: '' };
  const page = pageOf([table('a'), { kind: 'text', title: 'Log', text: 'x' }, diff]);
  const places = ['<dl>', '<article', 'id="section-0"', '>Log<', 'id="changed-files"'];
  const order = places.map((one) => page.indexOf(one));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(page).toContain(
    '<p class="contents"><a href="#section-0">All actions</a> <a href="#changed-files">Changed files</a></p>',
  );
});

test('every column of a table of the page has a name, and only long cells take several lines', () => {
  const bars = [{ label: 'RUN', start: 0, end: 12, failed: true }];
  const page = pageOf([
    table('x'.repeat(41)),
    { kind: 'timeline', title: 'What took its time', bars },
  ]);
  expect(page).not.toContain('<th scope="col"></th>');
  expect(page).toContain('<td>✗ RUN</td><td class="number">0</td><td class="number">12</td>');
  expect(page).toContain(`<td class="long">${'x'.repeat(41)}</td><td>done</td>`);
});
