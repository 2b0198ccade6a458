import { expect, test } from '@jest/globals';
import { filesOfChange, lazyApi } from '../../src/hosts/github-publishing.js';
import { Github, TOKEN } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

test('files that a pull request removes or renames are told apart from those that are there', async () => {
  const github = await Github.start(new TestClock());
  try {
    github.state.files = [
      { filename: 'docs/NEW.md', status: 'added' },
      { filename: 'cohesix.yml', status: 'removed' },
      {
        filename: 'rules.bak',
        status: 'renamed',
        previous_filename: '.cohesix/approved-drift.yml',
      },
    ];
    const files = await filesOfChange(lazyApi(TOKEN, github.url), {
      ...{ owner: 'acme', repo: 'batch', headSha: 'a'.repeat(40), pull: 7, action: 'x', key: '' },
      subject: 'pull_request 7',
      ...{ writer: { run: 1, attempt: 1 }, runUrl: undefined },
    });
    expect(files).toEqual({
      paths: ['docs/NEW.md', 'rules.bak'],
      gone: ['cohesix.yml', '.cohesix/approved-drift.yml'],
      source: "GitHub's list of the pull request's files",
    });
    expect(github.misuse).toEqual([]);
  } finally {
    await github.stop();
  }
});
