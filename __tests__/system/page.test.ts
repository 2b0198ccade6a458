import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { makeReport } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { formats } from '../../src/formats/index.js';
import { testWith } from './installed.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-page-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = makeReport({
  action: 'validate-batch',
  verdict: 'fail',
  rules: [{ id: 'header/missing', severity: 'error', summary: 'A header.' }],
  findings: Array.from({ length: 5000 }, (_, index) => ({
    rule: 'header/missing',
    severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
    message: index === 7 ? '<img src=x onerror="document.title=1">' : 'no metadata header',
    place: {
      path: `docs/D${index}.md`,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 4,
      source: 'abc',
    },
  })),
});

/** The page after a script of the test's own has acted in it, as the browser then holds it. */
function browse(script: string): string {
  const path = join(folder, 'page.html');
  const html = formats.html(report, plainContext);
  writeFileSync(path, html.replace('</body>', `<script>{${script}}</script></body>`));
  const { stdout } = spawnSync(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--no-first-run', '--dump-dom'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(path).href],
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

testWith(
  'chromium',
  'the HTML report shows 5,000 findings, searches them and filters by severity',
  () => {
    const dom = browse(`
    const form = document.querySelector('form');
    const act = (search, severity) => {
      form.search.value = search; form.severity.value = severity;
      form.dispatchEvent(new Event('input'));
      return document.querySelectorAll('article:not([hidden])').length;
    };
    document.title = [act('', ''), act('d123.md', ''), act('', 'warning'), act('d12', 'error')].join();
  `);
    // d12, d120…d129, d1200…d1299: half of them, the even ones, are errors.
    expect(/<title>(.*?)<\/title>/.exec(dom)?.[1]).toBe('5000,1,2500,56');
  },
);

testWith(
  'chromium',
  'a hostile message in the HTML report runs nothing and makes no element',
  () => {
    const dom = browse(`document.title = document.images.length;`);
    expect(/<title>(.*?)<\/title>/.exec(dom)?.[1]).toBe('0');
  },
);
