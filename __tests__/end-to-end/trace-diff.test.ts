import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { type RunResult, runAction } from '../support/composite-runner.js';
import { Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// A pull request that changes validator rules, compared and published by the committed bundle.

let folder: string;
let workspace: string;
let base: string;
let node: string;
let github: Github;

const rule = (id: string, version: string) => ({
  ...{ id, version, source: 'docs/RULES.md' },
  activation_window: { start: '2029-01-01', end: '2029-12-31' },
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Docs Team', '-c', 'user.email=docs@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

function commit(files: Record<string, unknown>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(workspace, path), `${text}\n`);
  }
  git('add', '-A');
  git('commit', '-qm', 'a change');
  return git('rev-parse', 'HEAD');
}

beforeAll(async () => {
  node = await node24();
}, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-drift-'));
  workspace = join(folder, 'work');
  mkdirSync(workspace);
  git('init', '-q', '-b', 'main');
  base = commit({ 'snapshot/rules/a.json': [rule('R-1', '1'), rule('R-2', '1')] });
  github = await Github.start(machineClock);
});

afterEach(async () => {
  await github.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(id: number, inputs: Record<string, string> = {}): Promise<RunResult> {
  const head = git('rev-parse', 'HEAD');
  github.state.pull.head = head;
  if (id > 1) await machineClock.sleep(3500); // GitHub asks for time between writes.
  const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
  return runAction('actions/trace-diff', {
    ...{ repository: repositoryRoot, workspace, node },
    inputs: {
      sarif: '../drift.sarif',
      html: '../drift.html',
      baseline: `git:${base}:snapshot`,
      target: 'snapshot',
      ...inputs,
    },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    event: { name: 'pull_request', payload },
    github: {
      ...{ api_url: github.url, repository: 'acme/batch', token: TOKEN, sha: head },
      run_id: String(id),
    },
  });
}

test('drift fails the job, stands on its line, is counted by class, and what is resolved is said next time', async () => {
  commit({ 'snapshot/rules/a.json': [rule('R-1', '2'), rule('R-2', '2')] });
  const first = await run(1);
  expect(first.conclusion).toBe('failure');
  expect(first.outputs).toMatchObject({
    ...{ verdict: 'fail', new: '2', approved: '0', 'rule-drift': '2', content: '0' },
    ...{ degraded: 'false', 'html-path': expect.stringMatching(/drift\.html$/) },
  });
  expect(existsSync(first.outputs['html-path'] as string)).toBe(true);
  const [checkRun] = github.state.checkRuns;
  expect(checkRun).toMatchObject({ name: 'cohesix / trace-diff', conclusion: 'failure' });
  expect(checkRun?.annotations).toMatchObject([
    { path: 'snapshot/rules/a.json', start_line: 4, annotation_level: 'failure' },
    { path: 'snapshot/rules/a.json', start_line: 13, annotation_level: 'failure' },
  ]);
  const [comment] = github.state.comments;
  expect(comment?.body).toContain('| rule drift | 2 | 0 |');
  expect(comment?.body).toMatch(
    /cohesix trace-diff git:\w+:snapshot snapshot \\\n {2}--approve \w{12}/,
  );
  expect(comment?.body).not.toContain('Since the last run');

  commit({ 'snapshot/rules/a.json': [rule('R-1', '2'), rule('R-2', '1')] });
  expect((await run(2)).outputs).toMatchObject({ verdict: 'fail', new: '1' });
  expect(github.state.comments).toHaveLength(1);
  expect(github.state.comments[0]?.body).toContain(
    'Since the last run: 1 resolved (1 rule drift).',
  );
  const { body } = github.state.comments[0] as { body: string };
  expect((await run(3)).outputs).toMatchObject({ verdict: 'fail' });
  expect(github.state.comments[0]?.body).toBe(body);
  expect(github.misuse).toEqual([]);
}, 120_000);

test('an approved change passes, with the approval in comment and SARIF; a change of the ledger is said first', async () => {
  commit({ 'snapshot/rules/a.json': [rule('R-1', '2'), rule('R-2', '1')] });
  execFileSync(
    node,
    [
      join(repositoryRoot, 'dist/cli/index.js'),
      'trace-diff',
      `git:${base}:snapshot`,
      'snapshot',
      ...approveAll(),
    ],
    {
      ...{ cwd: workspace, env: { PATH: process.env.PATH, TMPDIR: folder, HOME: folder } },
    },
  );
  commit({});
  const result = await run(1);
  expect(result.conclusion).toBe('success');
  expect(result.outputs).toMatchObject({ verdict: 'pass', new: '0', approved: '1' });
  const { body } = github.state.comments[0] as { body: string };
  expect(body).toContain('Approved by Docs Team');
  const said = body.indexOf('This change edits what it is judged by');
  expect(said).toBeGreaterThan(0);
  expect(said).toBeLessThan(body.indexOf('| rule drift |'));
  const sarif = JSON.parse(readFileSync(result.outputs['sarif-path'] as string, 'utf8'));
  expect(sarif.runs[0].results[0].suppressions).toEqual([
    {
      ...{ kind: 'external', status: 'accepted' },
      justification: 'agreed (approved by Docs Team)',
    },
  ]);
}, 120_000);

/** Flags that accept the one change there is. */
function approveAll(): string[] {
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const args = [cli, 'trace-diff', `git:${base}:snapshot`, 'snapshot', '--format', 'json'];
  const env = { PATH: process.env.PATH, TMPDIR: folder, HOME: folder };
  const report = JSON.parse(execFileSync(node, args, { cwd: workspace, env, encoding: 'utf8' }));
  const { fingerprint } = report.findings[0];
  return ['--approve', fingerprint, '--reason', 'agreed', '--approver', 'Docs Team'];
}

test('a baseline that is not there is an error of the job, not "no drift"', async () => {
  const result = await run(1, { baseline: 'git:nowhere:snapshot' });
  expect(result.conclusion).toBe('failure');
  expect(result.annotations).toMatchObject([
    { message: expect.stringContaining('is no commit of this clone') },
  ]);
  expect(github.state.checkRuns).toEqual([]);
});
