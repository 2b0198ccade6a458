import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { ActionsCache } from '../support/actions-cache.js';
import { type RunResult, runAction } from '../support/composite-runner.js';
import { Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// The default branch keeps its snapshot in the cache, and pull requests are compared with it: the
// committed bundle, the real library, a stand-in for the service.

let node: string;
let folder: string;
let workspace: string;
let github: Github;
let cache: ActionsCache;

beforeAll(async () => {
  node = await node24();
}, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-kept-'));
  workspace = join(folder, 'work');
  mkdirSync(join(workspace, 'snapshot/rules'), { recursive: true });
  [github, cache] = [await Github.start(machineClock), await ActionsCache.start()];
});

afterEach(async () => {
  await Promise.all([github.stop(), cache.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

function version(text: string): void {
  const window = { start: '2029-01-01', end: '2029-12-31' };
  const rule = { id: 'R-1', version: text, source: 's', activation_window: window };
  writeFileSync(join(workspace, 'snapshot/rules/a.json'), JSON.stringify([rule]));
}

function run(id: number, ref = 'refs/heads/main'): Promise<RunResult> {
  cache.ref = ref;
  github.state.caches = cache.entries.map(({ key, ref: of }) => ({ key, ref: of }));
  const isPull = ref.startsWith('refs/pull/');
  const head = 'a'.repeat(40);
  const pull = { number: 7, base: { sha: 'b'.repeat(40) }, head: { sha: head } };
  return runAction('actions/trace-diff', {
    ...{ repository: repositoryRoot, workspace, node, runtime: cache.runtime },
    inputs: {
      ...{ target: 'snapshot', 'baseline-cache-key': 'drift', check: 'false', comment: 'never' },
    },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    event: {
      name: isPull ? 'pull_request' : 'push',
      payload: { repository: { default_branch: 'main' }, ...(isPull && { pull_request: pull }) },
    },
    github: {
      ...{ api_url: github.url, repository: 'acme/batch', token: TOKEN, sha: head, ref },
      run_id: String(id),
    },
  });
}

const PULL = 'refs/pull/7/merge';
const keys = () => cache.entries.map(({ key }) => key);

test('the default branch keeps its snapshot, pull requests are compared with it and keep nothing', async () => {
  version('1');
  expect((await run(1)).outputs).toMatchObject({ verdict: 'neutral', new: '0' });
  expect(keys()).toEqual(['drift-1-1']);
  version('2');
  const pull = await run(2, PULL);
  expect([pull.conclusion, pull.outputs['rule-drift']]).toEqual(['failure', '1']);
  expect(pull.summary).toContain('stays: the gate failed');
  version('1');
  const same = await run(3, PULL);
  expect(same.outputs).toMatchObject({ verdict: 'pass', new: '0' });
  expect(same.summary).toContain('only the default branch moves it on');
  expect(keys()).toEqual(['drift-1-1']);
  expect(readdirSync(workspace)).toEqual(['snapshot']);
}, 120_000);

test('the baseline moves on with the default branch, but not over a gate that fails', async () => {
  version('1');
  await run(1);
  writeFileSync(join(workspace, 'snapshot/NOTES.txt'), 'more\n');
  expect((await run(2)).outputs).toMatchObject({ verdict: 'pass', content: '1' });
  expect(keys()).toEqual(['drift-1-1', 'drift-2-1']);
  version('2');
  expect((await run(3)).outputs).toMatchObject({
    verdict: 'fail',
    content: '0',
    'rule-drift': '1',
  });
  expect(keys()).toEqual(['drift-1-1', 'drift-2-1']);
}, 120_000);

test('a missing baseline is an error in a pull request, and says what to do', async () => {
  version('1');
  const result = await run(1, PULL);
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain('run the workflow on the default branch first');
});

test('an entry that a pull request kept under the key is refused, and named', async () => {
  version('1');
  await run(1);
  version('2');
  await run(2); // The gate fails: nothing is kept. So the pull request makes its own entry.
  const [honest] = cache.entries;
  cache.entries.push({ ...(honest as (typeof cache.entries)[0]), key: 'drift-9-1', ref: PULL });
  const result = await run(3, PULL);
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain(
    `the cache entry "drift-9-1" is of ${PULL}, not`,
  );
}, 120_000);

test('an entry that was cut on its way is no baseline', async () => {
  version('1');
  await run(1);
  const [honest] = cache.entries as [(typeof cache.entries)[0]];
  honest.content = Buffer.from(honest.content.subarray(0, honest.content.length - 20));
  const result = await run(2, PULL);
  expect(result.conclusion).toBe('failure');
  const messages = result.annotations.map(({ message }) => message).join('\n');
  expect(messages).toContain('no baseline is kept under "drift" yet');
}, 120_000);

test('without the permission to ask whose entry it is, there is no verdict', async () => {
  version('1');
  await run(1);
  for (let at = 0; at < 50; at++) github.faults.set(at, 'forbidden');
  github.seen.length = 0;
  const result = await run(2, PULL);
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain("add actions: read to the job's permissions");
}, 120_000);
