import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { type RunOptions, type RunResult, runAction } from '../support/composite-runner.js';
import { FORK_TOKEN, Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// The committed bundle publishes on the stand-in, with the real clock and a real Node 24.

let folder: string;
let workspace: string;
let commits: { base: string; head: string };
let node: string;
let github: Github;

const header = (name: string, date: string) =>
  `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: Docs Team\n// Date Modified: ${date}\n`;

function git(where: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Docs Team', '-c', 'user.email=docs@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: where, encoding: 'utf8' }).trim();
}

beforeAll(async () => {
  node = await node24();
  folder = mkdtempSync(join(tmpdir(), 'cohesix-publishing-'));
  workspace = join(folder, 'work');
  mkdirSync(join(workspace, 'docs'), { recursive: true });
  git(workspace, 'init', '-q', '-b', 'main');
  writeFileSync(join(workspace, 'docs/OLD.md'), '# No header\n');
  git(workspace, 'add', '.');
  git(workspace, 'commit', '-qm', 'base');
  const base = git(workspace, 'rev-parse', 'HEAD');
  writeFileSync(join(workspace, 'docs/NEW.md'), header('NOW.md', '2029-01-26'));
  git(workspace, 'add', '.');
  git(workspace, 'commit', '-qm', 'head');
  commits = { base, head: git(workspace, 'rev-parse', 'HEAD') };
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  github = await Github.start(machineClock);
  github.state.pull.head = commits.head;
  const patch = `@@ -0,0 +1,4 @@\n${header('NOW.md', '2029-01-26').trim().replace(/^/gm, '+')}`;
  github.state.files = [{ filename: 'docs/NEW.md', status: 'added', patch }];
});
afterEach(() => github.stop());

const uploaded: NonNullable<RunOptions['external']> = {
  'actions/upload-artifact': () => ({ outcome: 'success' }),
};

function run(
  inputs: Record<string, string>,
  options: Partial<RunOptions> = {},
): Promise<RunResult> {
  const payload = {
    pull_request: { number: 7, base: { sha: commits.base }, head: { sha: commits.head } },
  };
  return runAction('.', {
    ...{ repository: repositoryRoot, workspace, inputs, node, external: uploaded },
    event: { name: 'pull_request', payload },
    ...options,
    github: {
      ...{ api_url: github.url, repository: 'acme/batch', token: TOKEN, sha: 'c'.repeat(40) },
      ...options.github,
    },
  });
}

test('a pull request gets a check run on its head, one comment and suggestions, and the log repeats none of it', async () => {
  const result = await run({ suggest: 'true' });
  expect(github.state.checkRuns).toEqual([
    expect.objectContaining({
      ...{ name: 'cohesix / validate-batch', head_sha: commits.head, conclusion: 'failure' },
      details_url: 'https://github.com/acme/batch/actions/runs/1',
    }),
  ]);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(2);
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.reviewComments).toEqual([
    expect.objectContaining({
      path: 'docs/NEW.md',
      line: 2,
      body: expect.stringContaining('// Filename: NEW.md'),
    }),
  ]);
  expect(result.annotations).toEqual([]);
  expect(result.outputs).toMatchObject({
    ...{ verdict: 'fail', degraded: 'false' },
    'check-run-url': expect.stringContaining('/runs/'),
    'comment-url': expect.stringContaining('#issuecomment-'),
  });
  expect(result.conclusion).toBe('failure');
  expect(github.misuse).toEqual([]);
});

test("a fork's token: annotations by workflow commands, a complete summary, the same verdict", async () => {
  const result = await run({}, { github: { token: FORK_TOKEN } });
  expect(github.state).toMatchObject({ checkRuns: [], comments: [] });
  expect(result.annotations.map(({ title }) => title)).toEqual([
    'header/missing',
    'header/filename-mismatch',
  ]);
  expect(result.outputs).toMatchObject({ verdict: 'fail', degraded: 'true', 'check-run-url': '' });
  expect(result.conclusion).toBe('failure');
  for (const text of [
    'docs/OLD.md:1:1',
    'docs/NEW.md:2:14',
    'checks: write',
    'pull-requests: write',
  ]) {
    expect(result.summary).toContain(text);
  }
  expect(result.log).toContain('The check run was not written: the token lacks checks: write');
});

test('a folder to work in that is none is said in the log and in the summary', async () => {
  const { conclusion, annotations, summary } = await run({ 'working-directory': 'docs/OLD.md' });
  const message = `input "working-directory": "docs/OLD.md" is no folder in ${workspace}; correct it`;
  expect(conclusion).toBe('failure');
  expect(annotations).toMatchObject([
    { title: 'validate-batch could not run', message: expect.stringContaining(message) },
  ]);
  expect(summary).toContain('is no folder in');
});

test('faults of GitHub change neither the verdict nor the exit code', async () => {
  for (const [at, fault] of (['fails-after', 'cut-before', 'fails-before'] as const).entries()) {
    github.faults.set(1 + at * 3, fault);
  }
  const bad = await run({});
  expect(bad).toMatchObject({
    conclusion: 'failure',
    outputs: { verdict: 'fail', degraded: 'false' },
  });
  expect(github.state.checkRuns).toHaveLength(1);
  for (let at = 0; at < 100; at++) github.faults.set(at, 'forbidden');
  github.seen.length = 0;
  const good = await run({ paths: 'docs/NEW.md' });
  expect(good).toMatchObject({
    conclusion: 'success',
    outputs: { verdict: 'pass', degraded: 'true' },
  });
});

describe('outside of a pull request', () => {
  const sha = 'c'.repeat(40);
  test.each([
    ['push', { before: '0'.repeat(40), after: sha }, sha],
    [
      'merge_group',
      { merge_group: { base_sha: 'd'.repeat(40), head_sha: 'e'.repeat(40) } },
      'e'.repeat(40),
    ],
    ['workflow_dispatch', { inputs: {} }, sha],
    ['schedule', { schedule: '0 0 * * *' }, sha],
  ])(
    '%s: a check run, no comment, and that is no error',
    async (name, payload, head) => {
      const result = await run(
        { suggest: 'true', annotate: 'changed' },
        { event: { name, payload } },
      );
      expect(github.state.checkRuns).toEqual([expect.objectContaining({ head_sha: head })]);
      expect(github.state.comments).toEqual([]);
      expect(result.outputs).toMatchObject({
        verdict: 'fail',
        degraded: 'false',
        'comment-url': '',
      });
    },
    60_000,
  );
});

test('in a shallow clone scope: changed asks GitHub, and says so', async () => {
  const shallow = join(folder, 'shallow');
  git(folder, 'clone', '-q', '--depth', '1', `file://${workspace}`, shallow);
  const result = await run(
    { scope: 'changed', check: 'false', comment: 'never' },
    { workspace: shallow },
  );
  expect(result.outputs).toMatchObject({ files: '1', verdict: 'pass' });
  expect(result.summary).toContain(
    "files changed, as GitHub's list of the pull request's files lists them",
  );
});

test('in a shallow clone without a token scope: changed checks all, and names the cure', async () => {
  const shallow = join(folder, 'shallow-2');
  git(folder, 'clone', '-q', '--depth', '1', `file://${workspace}`, shallow);
  const result = await run({ scope: 'changed' }, { workspace: shallow, github: { token: '' } });
  expect(result.outputs).toMatchObject({ files: '2', verdict: 'fail' });
  expect(result.summary).toContain('fetch-depth: 0');
});

test('annotate: changed holds for the log too, when there is no check run', async () => {
  const inputs = { annotate: 'changed', check: 'false', comment: 'never' };
  const result = await run(inputs);
  const onLines = result.annotations.filter(({ title }) => title !== 'More findings');
  expect(onLines.map(({ file }) => file)).toEqual(['docs/NEW.md']);
  expect(result.annotations.at(-1)?.message).toContain('1 error more');
});

test('dry-run prints what it would write, and asks GitHub nothing', async () => {
  const result = await run({ 'dry-run': 'true' });
  expect(result.log).toContain('Would write the check run "cohesix / validate-batch"');
  expect(result.log).toContain('Would keep this comment on pull request 7');
  expect(github.seen).toEqual([]);
});

test('the jobs of a matrix have check runs and comments of their own', async () => {
  for (const index of [0, 1]) {
    await run({ shard: `${index + 1}/2` }, { strategy: { 'job-index': index, 'job-total': 2 } });
  }
  expect(github.state.checkRuns.map(({ name }) => name)).toEqual([
    'cohesix / validate-batch (job 0)',
    'cohesix / validate-batch (job 1)',
  ]);
});
