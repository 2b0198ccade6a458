import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expandGlobs } from '../../../src/actions/annotate-batch/expand-globs.js';
import { refusals } from '../../../src/actions/annotate-batch/findings.js';
import { applyLineEdits, type LineEdit } from '../../../src/actions/annotate-batch/line-edits.js';
import { makePlan } from '../../../src/actions/annotate-batch/make-plan.js';
import { unifiedDiff } from '../../../src/actions/annotate-batch/unified-diff.js';
import { worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

// More than a call takes as its arguments.
const MANY = 200_000;

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

test('a glob may fit hundreds of thousands of files', async () => {
  const world = worldOf(folder.path);
  const listing = Buffer.from(Array.from({ length: MANY }, (_, at) => `docs/${at}.md\0`).join(''));
  const entries = await expandGlobs(
    {
      ...world,
      git: { ...world.git, list: async () => ({ ok: true, value: listing }) },
      files: { ...world.files, kind: (path) => (`${path}`.endsWith('*.md') ? 'missing' : 'file') },
    },
    ['docs/*.md'],
    'T.md',
  );
  expect(entries).toHaveLength(MANY);
});

test('hundreds of thousands of rows may be added', () => {
  const rows = Array.from({ length: MANY }, (_, at) => `| ${at} |`);
  const edits: LineEdit[] = [{ span: { start: 0, end: 5, line: 1 }, after: '| a |', added: rows }];
  const text = '| a |\n';
  expect(applyLineEdits(text, edits)).toBe(`| a |\n${rows.join('\n')}\n`);
  expect(unifiedDiff('T.md', text, edits)).toContain(`\n+| ${MANY - 1} |\n`);
});

test('each of many rows may fit each of many entries, and a finding names ten of them', () => {
  const count = 30_000;
  const head = '| Filename | V | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|---|\n';
  const text = head + '| README.md | 1 | | |\n'.repeat(count);
  const entries = Array.from({ length: count }, (_, at) => `d${at}/README.md`).map((path) => ({
    given: path,
    path,
  }));
  const batch = { entries, origin: 'x', size: count, source: '' };
  const ways = { addColumns: false, align: false, headerOf: undefined };
  const plan = makePlan('T.md', text, batch, ways);
  const telling = { isWritten: false, allowMissing: false, strict: false };
  const drafts = refusals(plan, { path: 'T.md', batch, change: 'error', ...telling });
  expect(drafts).toHaveLength(count);
  expect(drafts[1]?.places).toHaveLength(9);
  expect(drafts[1]?.message).toMatch(/^"d1\/README\.md" fits 30,000 rows: .* and 29,990 more;/);
});
