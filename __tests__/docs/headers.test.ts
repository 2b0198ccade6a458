import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { blocksOf, runExample } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';

const page = readFileSync(join(repositoryRoot, 'docs/headers.md'), 'utf8');

test('every header that docs/headers.md calls right is accepted', async () => {
  const report = await runExample(blocksOf(page), 'right');
  expect(report.findings).toEqual([]);
  expect(report.facts).toContainEqual({ label: 'Files', value: 14 });
});

test('a header below a line of text is not found, as docs/headers.md says', async () => {
  const { findings } = await runExample(blocksOf(page), 'wrong');
  expect(findings.map(({ rule, place }) => [rule, place?.path])).toEqual([
    ['header/missing', 'docs/LATE.md'],
  ]);
});
