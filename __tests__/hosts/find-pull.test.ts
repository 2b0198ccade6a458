import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeApi } from '../../src/hosts/github-api.js';
import { findPull } from '../../src/hosts/pull-request.js';
import { Github, TOKEN } from '../support/github/server.js';
import type { OpenPull } from '../support/github/state.js';
import { TestClock } from '../support/github/test-clock.js';

const clock = new TestClock();
const head = 'b'.repeat(40);
const origin = { repository: 'stranger/batch', branch: 'patch-1' };
const pull: OpenPull = { number: 12, head, ...origin };
let github: Github;

beforeEach(async () => {
  github = await Github.start(clock);
});
afterEach(() => github.stop());

function find(given: Partial<typeof origin> = {}) {
  const target = {
    ...{ owner: 'acme', repo: 'batch', headSha: head, pull: undefined, action: 'x', key: '' },
    subject: 'workflow_run',
    ...{ writer: { run: 1, attempt: 1 }, runUrl: undefined },
  };
  return findPull(makeApi(TOKEN, { clock, baseUrl: github.url }), target, { ...origin, ...given });
}

test('the pull request of a run is the one with this head commit of this repository, in one request', async () => {
  github.state.openPulls = [
    { ...pull, number: 11, head: 'c'.repeat(40) },
    pull,
    { ...pull, number: 13, repository: 'stranger/other' },
    { ...pull, number: 14, branch: 'patch-2' },
  ];
  expect(await find()).toBe(12);
  expect(github.seen).toHaveLength(1);
  expect(github.misuse).toEqual([]);
});

test.each<[string, OpenPull[], RegExp]>([
  ['there is none', [], /no open pull request has the commit b{40} of stranger\/batch as its head/],
  ['its head has moved on', [{ ...pull, head: 'c'.repeat(40) }], /no open pull request/],
  [
    'another fork of the same owner has the commit',
    [{ ...pull, repository: 'stranger/x' }],
    /no open/,
  ],
  ['its repository is gone', [{ ...pull, repository: null }], /no open pull request/],
  ['there are two', [pull, { ...pull, number: 9 }], /the pull requests 12, 9 have the same head/],
])('when %s, it is not guessed', async (_, pulls, message) => {
  github.state.openPulls = pulls;
  await expect(find()).rejects.toThrow(message);
});

test('when the event names no repository, nobody is asked', async () => {
  await expect(find({ repository: undefined as never })).rejects.toThrow(/is gone/);
  expect(github.seen).toEqual([]);
});
