import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

const HEAD = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n';
const HEADER = '// CLASSIFICATION: PRIVATE\n// Filename: a.md v1.2\n';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
  folder.write('T.md', HEAD);
});
afterEach(() => folder.remove());

const run = (...args: string[]) =>
  runCli(folder.path, ['annotate-batch', ...args, '--metadata', 'T.md', '--origin', 'x']);
const add = (...args: string[]) => run(...args, '--add-rows');
const read = () => readFileSync(join(folder.path, 'T.md'), 'utf8');

describe('a document gets one row, which the next run finds again', () => {
  test.each([
    ['docs/c\\.md', '| docs/c\\\\.md'],
    ['**a**', '| \\*\\*a\\*\\*'],
    ['`a`', '| \\`a\\`'],
    ['[a](b)', '| \\[a](b)'],
    ['a|b.md', '| a\\|b.md'],
    ['a\\|b.md', '| a'],
    ['a*b_c.md', '| a*b_c.md'],
  ])('of the name %s', async (name, cell) => {
    folder.write(name, HEADER);
    expect((await add(name)).err).toBe('');
    const once = read();
    expect(once).toContain(`${HEAD}${cell}`);
    expect((await add(name, '--check')).code).toBe(0);
    await add(name);
    expect(read()).toBe(once);
  });
});

test.each([
  ['a blank behind it', 'a.md '],
  ['a newline', 'a\nb.md'],
])('a name with %s is refused, since no row can have it', async (_, name) => {
  folder.write(name, HEADER);
  const { code, out, err } = await add('a*.md*');
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('none can be added, since no row can have this name; rename the document');
  expect(read()).toBe(HEAD);
});

test('a row without outer pipes that would be a heading is refused', async () => {
  const table = 'Filename | BATCH_SIZE | BATCH_ORIGIN\n---|---|---\nb.md | 1 | x\n';
  folder.write('T.md', table);
  folder.write('# a.md', HEADER);
  expect((await add('# a.md')).out).toContain('no row can have this name');
  expect(read()).toBe(table);
});

test('a column may have the name of something that every object has', async () => {
  folder.write('T.md', '| Filename | constructor | BATCH_SIZE | BATCH_ORIGIN |\n|-|-|-|-|\n');
  folder.write('a.md', HEADER);
  expect((await add('a.md')).err).toBe('');
  expect(read()).toMatch(/\n\| a\.md +\| +\| 1 +\| x +\|\n$/);
});

test('a header may be as long as the policy says', async () => {
  folder.write('a.md', `${'//\n'.repeat(15)}${HEADER}`);
  expect((await add('a.md')).out).toContain('the document has no header');
  folder.write('cohesix.yml', 'headers: {lines: 20}\n');
  expect((await add('a.md')).code).toBe(0);
  expect(read()).toContain('| a.md ');
});
