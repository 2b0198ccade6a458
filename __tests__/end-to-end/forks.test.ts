import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { artifactsIn } from '../support/artifacts.js';
import { FORK_TOKEN, Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { findingIn, reportWith } from '../support/report-files.js';
import { repositoryRoot } from '../support/repository-root.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { type JobResult, runWorkflow } from '../support/workflow-runner.js';

// The two workflows for pull requests from forks, as examples/workflows has them: the first runs with a token that
// only reads, the second takes its artifact and everything else from the event.

const HEAD = 'b'.repeat(40);
const FORK = 'stranger/batch';
let node: string;
let folder: TempFolder;
let github: Github;
let artifacts: ReturnType<typeof artifactsIn>;

const workflow = (name: string) =>
  readFileSync(join(repositoryRoot, `examples/workflows/${name}.yml`), 'utf8');

beforeAll(async () => {
  node = await node24();
}, 120_000);
beforeEach(async () => {
  folder = tempFolder();
  folder.write('work/docs/OLD.md', '# No header\n');
  execFileSync('git', ['init', '-q'], { cwd: join(folder.path, 'work') });
  artifacts = artifactsIn(join(folder.path, 'artifacts'), join(folder.path, 'work'));
  github = await Github.start(machineClock);
  github.state.pull.head = HEAD;
  github.state.openPulls = [{ number: 7, head: HEAD, repository: FORK, branch: 'patch-1' }];
});
afterEach(async () => {
  await github.stop();
  folder.remove();
});

function run(
  name: string,
  event: { name: string; payload: unknown },
  token: string,
): Promise<JobResult[]> {
  return runWorkflow(workflow(name), {
    ...{ repository: repositoryRoot, workspace: join(folder.path, 'work'), node, event },
    external: { ...artifacts.actions, 'actions/checkout': () => ({ outcome: 'success' }) },
    github: { api_url: github.url, repository: 'acme/batch', sha: 'd'.repeat(40) },
    token: () => token,
  });
}

const validate = () => {
  const payload = {
    pull_request: { number: 7, base: { sha: 'e'.repeat(40) }, head: { sha: HEAD } },
  };
  return run('validate-fork', { name: 'pull_request', payload }, FORK_TOKEN);
};

async function publish(of: object = {}): Promise<JobResult> {
  const workflow_run = {
    ...{ id: 41, event: 'pull_request', head_sha: HEAD, head_branch: 'patch-1' },
    ...{ head_repository: { full_name: FORK }, ...of },
  };
  const event = { name: 'workflow_run', payload: { workflow_run } };
  const [job] = await run('publish-fork', event, TOKEN);
  return job as JobResult;
}

test("a fork's findings reach the head of its pull request: a check run and one comment, from the second workflow", async () => {
  const [first] = await validate();
  expect(first?.conclusion).toBe('failure');
  expect(github.state).toMatchObject({ checkRuns: [], comments: [] });

  const second = await publish();
  expect(second.conclusion).toBe('failure');
  expect(github.state.checkRuns).toEqual([
    expect.objectContaining({
      ...{ name: 'cohesix / publish-report', head_sha: HEAD, conclusion: 'failure' },
      annotations: [expect.objectContaining({ path: 'docs/OLD.md', start_line: 1 })],
    }),
  ]);
  expect(github.state.comments).toEqual([
    expect.objectContaining({ body: expect.stringContaining('docs/OLD.md:1:1') }),
  ]);
  // docs/publishing.md: one request finds the pull request, then those of a check run and of a new comment.
  expect(github.seen).toHaveLength(1 + (1 + 2) + 5);
  expect(github.misuse).toEqual([]);
});

describe('nothing but the event decides where something is written', () => {
  beforeEach(() => {
    artifacts.folder('cohesix-1');
    const report = reportWith([findingIn('docs/OLD.md')]);
    folder.write('artifacts/cohesix-1/report.json', JSON.stringify(report));
  });

  test('a hostile file is refused and the honest report published; of two pull requests none gets a comment', async () => {
    github.state.openPulls.push({ number: 9, head: HEAD, repository: FORK, branch: 'patch-1' });
    const target = { pull_request: 8, head_sha: 'f'.repeat(40) };
    folder.write('artifacts/cohesix-1/target.json', JSON.stringify(target));
    const elsewhere = { ...reportWith(), repository: 'victim/batch', pull: 8 };
    folder.write('artifacts/cohesix-1/elsewhere.json', JSON.stringify(elsewhere));
    const job = await publish();
    expect(github.seen.every(({ path }) => !/victim|pulls\/8|issues/.test(path))).toBe(true);
    expect(github.state.checkRuns).toEqual([
      expect.objectContaining({ head_sha: HEAD, conclusion: 'failure' }),
    ]);
    const { annotations, output } = github.state.checkRuns[0] as (typeof github.state.checkRuns)[0];
    expect(annotations.map(({ path }) => path)).toEqual(['docs/OLD.md']);
    expect(output.summary).toContain('target.json": no Cohesix report');
    expect(output.summary).toContain('elsewhere.json": no Cohesix report');
    expect(job).toMatchObject({ conclusion: 'failure' });
    expect(job.log).toContain('the pull requests 7, 9 have the same head');
  });

  test('a run that wrote no report is a failing check; a pull request that has moved on gets no comment', async () => {
    artifacts = artifactsIn(join(folder.path, 'none'), join(folder.path, 'work'));
    const moved = 'c'.repeat(40);
    const job = await publish({ head_sha: moved });
    expect(github.state.checkRuns).toEqual([
      expect.objectContaining({ head_sha: moved, conclusion: 'failure' }),
    ]);
    expect(github.state.checkRuns[0]?.output.summary).toContain('no report of validate-batch');
    expect(github.state.comments).toEqual([]);
    expect(job.log).toContain(`no open pull request has the commit ${moved} of ${FORK}`);
  });

  test('when the event names no commit, nothing is written', async () => {
    const job = await publish({ head_sha: '../main' });
    expect(job.conclusion).toBe('failure');
    expect(github.seen).toEqual([]);
    expect(job.summary).toContain('the workflow\\_run event names no head commit');
  });
});
