import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gatherBatch } from '../../../src/actions/annotate-batch/entries.js';
import { inputs } from '../../../src/actions/annotate-batch/inputs.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { gitRepository } from '../../support/git-repository.js';
import { worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
  const git = gitRepository(folder);
  for (const path of ['docs/a.md', 'docs/b.md', 'docs/private/c.md', 'README.md', 'T.md'])
    git.write(path, '');
  mkdirSync(join(folder.path, 'a|b'));
});
afterEach(() => folder.remove());

async function paths(words: string[], from = '.'): Promise<string[]> {
  const given = parseInputs(inputs, { origin: 'x' }, (name) => name);
  const world = worldOf(join(folder.path, from));
  const { entries } = await gatherBatch({ ...given, entries: words }, world, 'T.md');
  return entries.map(({ path }) => path);
}

test.each([
  ['what the globs fit', ['docs/**', '!docs/private/**'], ['docs/a.md', 'docs/b.md']],
  ['before them too', ['!docs/private/**', 'docs/**'], ['docs/a.md', 'docs/b.md']],
  ['a name', ['docs/a.md', 'docs/b.md', '!docs/b.md'], ['docs/a.md']],
  ['a file by its name', ['docs/*.md', '!docs/a.md'], ['docs/b.md']],
])('an exclamation mark takes away from %s', async (_, words, expected) => {
  expect(await paths(words)).toEqual(expected);
});

test('an exclamation mark counts from where the caller stands', async () => {
  expect(await paths(['**', '!private/**'], 'docs')).toEqual(['docs/a.md', 'docs/b.md']);
});

test('a file whose name begins with an exclamation mark is that file', async () => {
  folder.write('!a.md', '');
  expect(await paths(['!a.md', '*.md'])).toEqual(['!a.md', 'README.md']);
});

test('nothing but exclusions is refused', async () => {
  await expect(paths(['!docs/**', '!b.md'])).rejects.toThrow('!docs/** only excludes; name the');
});

test.each([
  ['docs/./*.md', '.'],
  ['docs//*.md', '.'],
  ['./docs/*.md', '.'],
  ['docs/private/../*.md', '.'],
  ['docs/@(a|b).md', '.'],
  ['../docs/*.md', 'a|b'],
  ['../*.md', 'docs/private'],
  ['!(c).md', 'docs'],
])('%s in the folder %s fits what the shell would', async (word, from) => {
  expect(await paths([word], from)).toEqual(['docs/a.md', 'docs/b.md']);
});

test('a glob may be absolute', async () => {
  expect(await paths([`${folder.path}/docs/*.md`])).toEqual(['docs/a.md', 'docs/b.md']);
});
