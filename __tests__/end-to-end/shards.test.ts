import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { artifactsIn } from '../support/artifacts.js';
import type { RunOptions } from '../support/composite-runner.js';
import { FORK_TOKEN, Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { findingIn, reportWith, shard } from '../support/report-files.js';
import { repositoryRoot } from '../support/repository-root.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { type JobResult, runWorkflow } from '../support/workflow-runner.js';

const HEAD = 'b'.repeat(40);
let node: string;
let folder: TempFolder;
let github: Github;

beforeAll(async () => {
  node = await node24();
}, 120_000);
beforeEach(async () => {
  folder = tempFolder();
  execFileSync('git', ['init', '-q'], { cwd: folder.path });
  github = await Github.start(machineClock);
  github.state.pull.head = HEAD;
});
afterEach(async () => {
  await github.stop();
  folder.remove();
});

function run(text: string, external: NonNullable<RunOptions['external']>): Promise<JobResult[]> {
  const payload = {
    pull_request: { number: 7, base: { sha: 'e'.repeat(40) }, head: { sha: HEAD } },
  };
  return runWorkflow(text, {
    ...{ repository: repositoryRoot, workspace: folder.path, node },
    event: { name: 'pull_request', payload },
    external: { 'actions/checkout': () => ({ outcome: 'success' }), ...external },
    github: { api_url: github.url, repository: 'acme/batch', sha: 'd'.repeat(40) },
    token: ({ checks }) => (checks === 'write' ? TOKEN : FORK_TOKEN),
  });
}

// The plan is for batches of 25,000 files; here a shard is for two.
const example = readFileSync(
  join(repositoryRoot, 'examples/workflows/validate-sharded.yml'),
  'utf8',
)
  .replaceAll('24999', '1')
  .replaceAll('25000', '2');

test('plan, shards, publish: one check run, one comment, and one job that fails', async () => {
  for (let at = 0; at < 6; at++) folder.write(`docs/${at}.md`, '# no header\n');
  execFileSync('git', ['add', 'docs'], { cwd: folder.path });
  const { actions } = artifactsIn(join(folder.path, '.artifacts'), folder.path);
  const jobs = await run(example, actions);
  expect(jobs.map(({ job, conclusion }) => [job, conclusion])).toEqual([
    ['plan', 'success'],
    ['shard', 'success'],
    ['shard', 'success'],
    ['shard', 'success'],
    ['publish', 'failure'],
  ]);
  expect(github.state.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['cohesix / publish-report', 'failure'],
  ]);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(6);
  expect(github.state.comments).toHaveLength(1);
  expect(jobs.at(-1)?.summary).toContain('validate-batch | linux | 3 shards | fail');
}, 120_000);

test('checks: per-action passes no action of which a shard is missing', async () => {
  folder.write('reports/a.json', JSON.stringify(reportWith([], shard(1, 2))));
  folder.write('reports/b.json', JSON.stringify(reportWith([], { action: 'trace-diff' })));
  const step = `uses: cohesix/validate-batch/actions/publish-report@v1
        with: { reports: reports, checks: per-action }`;
  const text = `jobs:\n  publish:\n    permissions: { checks: write }\n    steps:\n      - ${step}\n`;
  await run(text, { 'actions/upload-artifact': () => ({ outcome: 'success' }) });
  expect(github.state.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['cohesix / publish-report / trace-diff', 'success'],
    ['cohesix / publish-report / validate-batch', 'failure'],
    ['cohesix / publish-report / publish-report', 'failure'],
  ]);
});

test('checks: per-action writes a check run for each action, one comment, and evidence of all', async () => {
  folder.write('reports/a.json', JSON.stringify(reportWith([findingIn('docs/a.md')])));
  const drift = reportWith([], { action: 'trace-diff' });
  folder.write('reports/b.json', JSON.stringify(drift));
  const step = `uses: cohesix/validate-batch/actions/publish-report@v1
        with: { reports: reports, checks: per-action, evidence: merged.evidence.json }`;
  const text = `jobs:\n  publish:\n    permissions: { checks: write }\n    steps:\n      - ${step}\n`;
  await run(text, { 'actions/upload-artifact': () => ({ outcome: 'success' }) });
  expect(github.state.checkRuns.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['cohesix / publish-report / trace-diff', 'success'],
    ['cohesix / publish-report / validate-batch', 'failure'],
    ['cohesix / publish-report / publish-report', 'success'],
  ]);
  expect(github.state.comments).toHaveLength(1);
  expect(github.misuse).toEqual([]);
  const { code, out } = await runCli(folder.path, ['verify', 'merged.evidence.json']);
  expect([code, out]).toEqual([0, expect.stringContaining(`on acme/batch@${HEAD}: fail, 3 files`)]);
});
