import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/actions/validate-batch/rules.js';
import { readPolicy } from '../../src/inputs/read-policy.js';
import { blocksOf } from '../support/documentation-examples.js';
import { repositoryRoot } from '../support/repository-root.js';

const ids = RULES.map(({ id }) => id);
const blocks = (page: string) => blocksOf(readFileSync(join(repositoryRoot, page), 'utf8'));

describe('policies in the documentation', () => {
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
