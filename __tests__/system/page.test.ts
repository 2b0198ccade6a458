import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { makeReport } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { html as htmlPage } from '../../src/formats/html.js';
import { testWith } from './installed.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLASSES = ['rule drift', 'content change'];

const report = makeReport({
  action: 'trace-diff',
  verdict: 'fail',
  rules: [{ id: 'drift/rule-changed', severity: 'error', summary: 'A rule.' }],
  findings: Array.from({ length: 5000 }, (_, index) => ({
    rule: 'drift/rule-changed',
    severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
    message: index === 7 ? '<img src=x onerror="document.title=1">' : 'a rule changed',
    group: CLASSES[Math.floor(index / 2) % 2] as string,
    place: {
      path: `snapshot/docs/D${index}.md`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 4,
      source: 'abc',
    },
    ...(index % 5 === 0 && {
      approval: { approver: 'Docs Team', reason: 'agreed', date: '2029-01-26' },
    }),
  })),
  sections: [
    ...Array.from({ length: 500 }, (_, index) => ({
      ...{ kind: 'diff' as const, title: 'x', path: `docs/D${index}.md` },
      text: `--- a\n+++ a\n@@ -1 +1 @@\n-old ${index}\n+new </script><img src=x onerror=alert(1)> ${index}\n`,
    })),
    { kind: 'diff', title: 'x', path: 'docs/<b>bold.md', text: '<binary differs>\n' },
    {
      ...{ kind: 'series', title: 'Runs', unit: 'ms', shape: 'points', labels: ['one', 'two'] },
      lines: [
        { name: 'new', values: [3, 4] },
        { name: 'old', values: [1, 2] },
      ],
    },
  ],
});

/** The page after a script of the test's own has acted in it, as the browser then holds it. */
function browse(script: string): string {
  const path = join(folder, 'page.html');
  const html = htmlPage(report, plainContext);
  writeFileSync(path, html.replace('</body>', `<script>{${script}}</script></body>`));
  const { stdout } = spawnSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...[
        '--virtual-time-budget=5000',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--dump-dom',
      ],
      ...[`--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(path).href],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

testWith(
  'chromium',
  'the HTML report shows 5,000 findings, searches them and filters by severity, class and state',
  () => {
    const dom = browse(`
    const form = document.querySelector('form');
    const act = (search, severity, kind = '', state = '') => {
      Object.assign(form.search, { value: search });
      form.severity.value = severity; form.class.value = kind; form.state.value = state;
      form.dispatchEvent(new Event('input'));
      return document.querySelectorAll('article:not([hidden])').length;
    };
    document.title = [act('', ''), act('d123.md', ''), act('', 'warning'), act('docs/d12', 'error'),
      act('', '', 'rule drift'), act('', '', '', 'approved'), act('', 'error', 'rule drift', 'open')].join();
  `);
    // d12, d120…d129, d1200…d1299: half of them, the even ones, are errors.
    expect(titleOf(dom)).toBe('5000,1,2500,56,2500,1000,1000');
  },
);

testWith(
  'chromium',
  'a hostile message in the HTML report runs nothing and makes no element',
  () => {
    const dom = browse(`document.title = document.images.length;`);
    expect(titleOf(dom)).toBe('0');
  },
);

function titleOf(dom: string): string | undefined {
  return /<title>(.*?)<\/title>/.exec(dom)?.[1];
}

testWith('chromium', 'a file of the tree shows its findings and its diff, and again all', () => {
  const dom = browse(`
    const shown = () => [document.querySelectorAll('article:not([hidden])').length,
      document.querySelectorAll('details.diff:not([hidden])').length];
    const file = [...document.querySelectorAll('nav button')].find(one => one.dataset.path.endsWith('/D17.md'));
    const all = shown();
    file.click();
    const one = [...shown(), file.getAttribute('aria-pressed')];
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.title = [all, one, shown()].join();
  `);
  expect(titleOf(dom)).toBe('5000,501,1,1,true,5000,501');
});

testWith(
  'chromium',
  'a diff is drawn when it is opened, and nothing in it becomes an element',
  () => {
    const dom = browse(`
    const press = key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const diff = document.querySelectorAll('details.diff')[3];
    diff.open = true;
    setTimeout(() => {
      const tables = () => diff.querySelectorAll('table').length;
      const first = tables();
      press('u');
      document.title = [Math.abs(first - tables()), diff.textContent.includes('<' + '/script><img src=x'),
        document.images.length, diff.querySelectorAll('.d2h-ins').length > 0].join();
    }, 50);
  `);
    expect(titleOf(dom)).toBe('1,true,0,true');
  },
);

testWith('chromium', 'j and k walk through the findings that are shown', () => {
  const dom = browse(`
    const press = key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const at = () => document.activeElement.dataset.path.replace(/.*\\/D/, '');
    press('j'); press('j'); const second = at();
    press('k'); document.title = [second, at()].join();
  `);
  expect(titleOf(dom)).toMatch(/^\d+\.md,\d+\.md$/);
});

testWith('chromium', 'a chart reads the points under the pointer, and hides a line', () => {
  const dom = browse(`
    const figure = document.querySelector('.chart'), svg = figure.querySelector('svg'), box = svg.getBoundingClientRect();
    const read = () => {
      svg.dispatchEvent(new PointerEvent('pointermove', { clientX: box.right - 5, clientY: box.top + 5, bubbles: true }));
      return figure.querySelector('output').value;
    };
    const both = read(), button = figure.querySelector('button');
    button.click();
    document.title = [both, button.getAttribute('aria-pressed'), read()].join(' | ');
  `);
  expect(titleOf(dom)).toBe('two: new 4 ms, old 2 ms | false | two: old 2 ms');
});

testWith('chromium', 'a file of the tree is indented as the folders beside it are', () => {
  const dom = browse(`
    const left = end => Math.round([...document.querySelectorAll('nav button')]
      .find(one => one.dataset.path.endsWith(end)).getBoundingClientRect().left);
    document.title = [left('docs/') - left('snapshot/'), left('/D1.md') - left('docs/')].join();
  `);
  expect(titleOf(dom)).toBe('16,16');
});

testWith('chromium', 'a link below the headline leads to what stands behind the findings', () => {
  const dom = browse(`
    document.querySelector('.contents a').click();
    const chart = document.querySelector('.chart').getBoundingClientRect();
    document.title = [location.hash, chart.top >= 0 && chart.top < innerHeight].join();
  `);
  expect(titleOf(dom)).toBe('#section-0,true');
});
