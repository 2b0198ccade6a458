import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/actions/validate-batch/rules.js';
import { readPolicy } from '../../src/inputs/read-policy.js';
import { blocksOf, runExample } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';

const ids = RULES.map(({ id }) => id);
const blocks = (page: string) => blocksOf(readFileSync(join(repositoryRoot, page), 'utf8'));

test('every header in docs/headers.md is accepted', () => {
  const report = runExample(blocks('docs/headers.md'), 'right');
  expect(report.findings).toEqual([]);
  expect(report.facts).toContainEqual({ label: 'Files', value: 14 });
});

describe('policies', () => {
  const pages = ['docs/policy.md', 'docs/gating.md', 'docs/rules/README.md'];
  const policies = pages.flatMap((page) =>
    blocks(page)
      .filter(({ words }) => words.length === 1 && words[0] === 'cohesix.yml')
      .map(({ text }) => [page, text] as const),
  );

  test.each(policies)('of %s are accepted', (_, text) => {
    expect(() => readPolicy('cohesix.yml', text, ids)).not.toThrow();
  });

  test('that are wrong get the message that the page shows', () => {
    const all = blocks('docs/policy.md');
    const wrong = all.flatMap((block, at) => (block.words[0] === 'wrong' ? [at] : []));
    expect(wrong.length).toBeGreaterThan(2);
    for (const at of wrong) {
      const message = all[at + 1]?.text.trim() ?? '';
      expect(() => readPolicy('cohesix.yml', all[at]?.text ?? '', ids)).toThrow(message);
      expect(message).toMatch(/^cohesix\.yml:\d+:\d+: /);
    }
  });
});

test('docs/fixing.md shows byte for byte what --fix makes of its files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cohesix-fixing-'));
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      cwd: folder,
      env: {
        ...{ PATH: process.env.PATH, HOME: folder, TMPDIR: folder },
        ...{ GIT_AUTHOR_DATE: '2029-01-26T12:00:00Z', GIT_COMMITTER_DATE: '2029-01-26T12:00:00Z' },
      },
    });
  try {
    const all = blocks('docs/fixing.md');
    for (const { words, text } of all) {
      const [kind, path] = words;
      if (path === undefined || kind === 'after') continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    run('git', 'init', '-q');
    run('git', 'add', '.');
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x');
    run(process.execPath, join(repositoryRoot, 'dist/cli/index.js'), 'validate-batch', '--fix');
    const after = all.filter(({ words }) => words[0] === 'after');
    expect(after).toHaveLength(2);
    for (const { words, text } of after) {
      expect(readFileSync(join(folder, words[1] ?? ''), 'utf8')).toBe(text);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
