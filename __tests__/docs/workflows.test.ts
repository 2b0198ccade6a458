import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { machineClock } from '../../src/world/clock.js';
import { artifactsIn } from '../support/artifacts.js';
import type { ExternalAction } from '../support/composite-runner.js';
import { FORK_TOKEN, Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { reportWith } from '../support/report-files.js';
import { repositoryRoot } from '../support/repository-root.js';
import { runCli } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { runWorkflow } from '../support/workflow-runner.js';
import { yamlExamples } from '../support/yaml-examples.js';

// Every workflow of the documentation that can be copied is run, over a repository in which all is well. Those that
// need a cache have tests of their own.

// The commit of the repository that the workflows run in.
let commit = '';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  ...{ cwd: repositoryRoot, encoding: 'utf8' },
})
  .split('\n')
  .filter((path) => existsSync(join(repositoryRoot, path)));
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');

const all: (readonly [string, string])[] = [
  ...files
    .filter((path) => /^examples\/workflows\/.*\.yml$/.test(path))
    .map((path) => [path, read(path)] as const),
  ...files
    .filter((path) => /^(?:README|docs\/.*|actions\/.*)\.md$/.test(path))
    .flatMap((path) =>
      yamlExamples(read(path))
        .filter(
          ({ kind, text }) =>
            kind === 'workflow' && !text.startsWith('on: push\njobs:\n  example:'),
        )
        .map(({ line, text }) => [`${path}:${line}`, text] as const),
    ),
].filter(([, text]) => isOurs(text));

/** Those that do the same are run once. */
const workflows = [...new Map(all.map((one) => [whatItDoes(one[1]), one])).values()];

function whatItDoes(text: string): string {
  const { jobs } = parse(text) as { jobs: Record<string, Record<string, unknown>> };
  const parts = Object.values(jobs).map(({ if: when, needs, strategy, steps }) => [
    when,
    needs,
    strategy,
    steps,
  ]);
  return JSON.stringify([eventOf(text).name, parts]);
}

/** Whether it uses our actions, and no cache. */
function isOurs(text: string): boolean {
  return text.includes('uses: cohesix/validate-batch') && !text.includes('-cache-key:');
}

const well: ExternalAction = () => ({ outcome: 'success' });
let node: string;
let template: TempFolder;

beforeAll(async () => {
  node = await node24();
  template = tempFolder();
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Docs Team', '-c', 'user.email=docs@example.com', ...args],
      {
        cwd: template.path,
      },
    );
  const snapshots = join(repositoryRoot, 'examples/snapshots/baseline');
  cpSync(snapshots, join(template.path, 'workspace/snapshot'), { recursive: true });
  template.write('docs/GUIDE.md', headerOf('GUIDE.md'));
  for (const folder of ['docs', 'workspace/docs/community/governance']) {
    const table = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n| GUIDE.md | | |\n';
    template.write(`${folder}/METADATA.md`, `${headerOf('METADATA.md')}\n${table}`);
  }
  template.write('hydration.log', 'RUN|git|--version\n');
  const { code } = await runCli(template.path, ['simulate-batch', '--outdir', 'batch', '--quiet']);
  expect(code).toBe(0);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'all is well');
  git('commit', '-qm', 'still', '--allow-empty');
  commit = git('rev-parse', 'HEAD').toString().trim();
  // The default branch is further by the time that a workflow runs, or runs again.
  git('rm', '-rq', 'workspace/snapshot/rules');
  git('commit', '-qm', 'other rules');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('reset', '-q', '--hard', commit);
}, 120_000);
afterAll(() => template.remove());

const headerOf = (name: string) =>
  `// CLASSIFICATION: COMMUNITY\n// Filename: ${name}\n// Author: Docs Team\n// Date Modified: 2029-01-26\n`;

/** The event that starts a workflow. */
function eventOf(text: string): { name: string; payload: unknown } {
  const { on } = parse(text) as { on: string | string[] | Record<string, unknown> };
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  if (names.includes('pull_request')) {
    const head = { sha: commit, repo: { full_name: 'acme/batch' } };
    const pull_request = { number: 7, base: { sha: commit }, head };
    return { name: 'pull_request', payload: { number: 7, pull_request } };
  }
  if (!names.includes('workflow_run')) return { name: names[0] ?? '', payload: { after: commit } };
  const run = { id: 1, event: 'pull_request', head_sha: commit, head_branch: 'patch-1' };
  const head_repository = { full_name: 'stranger/batch' };
  return { name: 'workflow_run', payload: { workflow_run: { ...run, head_repository } } };
}

describe('every workflow of the documentation', () => {
  test('is found', () => expect(workflows.length).toBeGreaterThan(10));

  test.concurrent.each(workflows)(
    '%s runs, and passes where all is well',
    async (_, text) => {
      const folder = tempFolder();
      const github = await Github.start(machineClock);
      try {
        const workspace = join(folder.path, 'work');
        cpSync(template.path, workspace, { recursive: true });
        const artifacts = artifactsIn(join(folder.path, 'artifacts'), workspace);
        const event = eventOf(text);
        if (event.name === 'workflow_run') {
          folder.write('artifacts/cohesix-1/report.json', JSON.stringify(reportWith()));
        }
        github.state.pull.head = commit;
        github.state.openPulls = [
          { number: 7, head: commit, repository: 'stranger/batch', branch: 'patch-1' },
        ];
        const jobs = await runWorkflow(text, {
          ...{ repository: repositoryRoot, workspace, node, event },
          external: {
            ...artifacts.actions,
            'actions/checkout': well,
            'actions/attest': well,
            'github/codeql-action/upload-sarif': well,
          },
          github: {
            ...{ api_url: github.url, repository: 'acme/batch', sha: commit, base_ref: 'main' },
          },
          token: ({ checks }) => (checks === 'write' ? TOKEN : FORK_TOKEN),
        });
        expect(jobs.length).toBeGreaterThan(0);
        const ended = jobs.map(({ job, conclusion, log }) =>
          conclusion === 'success' ? [job, conclusion] : [job, conclusion, log],
        );
        expect(ended).toEqual(jobs.map(({ job }) => [job, 'success']));
      } finally {
        await github.stop();
        folder.remove();
      }
    },
    120_000,
  );
});
