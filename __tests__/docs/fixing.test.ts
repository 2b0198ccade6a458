import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { blocksOf } from '../support/documentation-examples.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { repositoryRoot } from '../support/repository-root.js';
import { check, runCli } from '../support/run-cli.js';
import { tempFolder } from '../support/temp-folder.js';

const blocks = blocksOf(readFileSync(join(repositoryRoot, 'docs/fixing.md'), 'utf8'));
const before = blocks.filter(({ words }) => words[0] === 'before');
const policy = blocks.find(({ words }) => words[0] === 'both')?.text ?? '';

let repository: GitRepository;
beforeEach(() => {
  repository = gitRepository();
  repository.write('.github/cohesix.yml', policy);
});
afterEach(() => repository.remove());

describe('docs/fixing.md', () => {
  test('--fix --dry-run shows the cures of its files and writes nothing', async () => {
    for (const { words, text } of before) repository.write(words[1] ?? '', text);
    repository.commit();
    const { out } = await runCli(repository.path, ['validate-batch', '--fix', '--dry-run']);
    for (const { words, text } of before) {
      const path = words[1] ?? '';
      expect(out).toContain(`+++ b/${path}`);
      expect(readFileSync(join(repository.path, path), 'utf8')).toBe(text);
    }
  });

  test('a missing header stays missing while git has no commit of the file', async () => {
    repository.commit();
    repository.write('docs/GUIDE.md', '# Guide\n');
    expect(await leftIn(repository.path)).toEqual(['header/missing']);
    repository.commit();
    expect(await leftIn(repository.path)).toEqual([]);
  });

  test('a missing header stays missing in a shallow clone', async () => {
    repository.write('docs/GUIDE.md', '# Guide\n');
    repository.commit();
    repository.commit();
    const clone = tempFolder();
    try {
      const from = `file://${repository.path}`;
      execFileSync('git', ['clone', '-q', '--depth', '1', from, join(clone.path, 'it')]);
      expect(await leftIn(join(clone.path, 'it'))).toEqual(['header/missing']);
    } finally {
      clone.remove();
    }
  });

  test.each([
    ['docs/build.xyz', 'a language whose comments nobody knows\n'],
    ['docs/page.xml', '<?xml version="1.0"?>\n<page/>\n'],
    ['docs/toml.md', '+++\ntitle = "Guide"\n+++\n\n# Guide\n'],
    ['docs/long.md', `---\n${'a: b\n'.repeat(12)}CLASSIFICATION: COMMUNITY\n---\n\n# Guide\n`],
    ['docs/open.md', '---\nCLASSIFICATION: COMMUNITY\nAuthor: Docs Team\n'],
    ['docs/break.md', '---\n\nA text below a thematic break\n'],
    ['docs/breaks.md', '---\n\nA text between two of them\n\n---\n'],
  ])('a missing header stays missing in %s', async (path, text) => {
    repository.write(path, text);
    repository.commit();
    expect(await leftIn(repository.path, path)).toEqual(['header/missing']);
    expect(readFileSync(join(repository.path, path), 'utf8')).toBe(text);
  });
});

async function leftIn(folder: string, ...paths: string[]): Promise<string[]> {
  const { findings } = await check(folder, ...paths, '--fix');
  return findings.map(({ rule }) => rule);
}
