import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { ActionsCache } from '../support/actions-cache.js';
import { type RunResult, runAction } from '../support/composite-runner.js';
import { Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';

// Commands in a step without a token, between steps that restore and publish: the committed bundle, real
// processes, the real cache library over a stand-in for the service, and a stand-in for GitHub.

let node: string;
let folder: string;
let workspace: string;
let github: Github;
let cache: ActionsCache;

beforeAll(async () => {
  node = await node24();
}, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-perf-'));
  workspace = join(folder, 'work');
  mkdirSync(workspace);
  [github, cache] = [await Github.start(machineClock), await ActionsCache.start()];
});

afterEach(async () => {
  await Promise.all([github.stop(), cache.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const PULL = 'refs/pull/7/merge';

async function run(id: number, inputs: Record<string, string>, ref = 'refs/heads/main') {
  cache.ref = ref;
  github.state.caches = cache.entries.map(({ key, ref: of }) => ({ key, ref: of }));
  const isPull = ref.startsWith('refs/pull/');
  const head = 'a'.repeat(40);
  const pull = { number: 7, base: { sha: 'b'.repeat(40) }, head: { sha: head } };
  const temp = join(folder, `temp-${id}`);
  mkdirSync(temp);
  return runAction('actions/perf-log', {
    ...{ repository: repositoryRoot, workspace, node, runtime: cache.runtime, temp },
    inputs: { 'skip-boot': 'true', machine: 'orin', check: 'false', comment: 'never', ...inputs },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    env: { TMPDIR: folder, JOB_SECRET: 'of-the-job' },
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

const exitOf = ({ steps }: RunResult, id: string) => steps.find((step) => step.id === id)?.exitCode;
const keys = () => cache.entries.map(({ key }) => key);

test('commands see no token, and the summary, the outputs and the chart come out', async () => {
  const result = await run(1, {
    'build-cmd': 'env | sort; echo "::error::of a command"; touch made',
    'history-cache-key': 'perf',
  });
  expect(result.conclusion).toBe('success');
  expect(result.outputs).toMatchObject({ verdict: 'pass', change: 'unknown', 'boot-ms': '' });
  expect(Number(result.outputs['build-ms'])).toBeGreaterThan(0);
  const summary = JSON.parse(readFileSync(result.outputs['summary-path'] as string, 'utf8'));
  const log = readFileSync(summary.build.log_path, 'utf8');
  expect(log).toContain(`PATH=`);
  for (const name of ['TOKEN', 'INPUT_', 'GITHUB_', 'ACTIONS_', 'RUNNER_', 'JOB_SECRET', TOKEN])
    expect(log).not.toContain(name);
  expect(readFileSync(join(workspace, 'made'), 'utf8')).toBe('');
  expect(result.annotations).toEqual([]);
  expect(keys()).toEqual(['perf/main/1-1']);
});

/** As if the first run had been one of six: the record in its entry is there six times. */
function lengthenHistory(): void {
  const [entry] = cache.entries as [(typeof cache.entries)[0]];
  const [archive, into] = [join(folder, 'entry'), join(folder, 'unpacked')];
  writeFileSync(archive, entry.content);
  mkdirSync(into);
  const isZstd = entry.content.readUInt32LE(0) === 0xfd2fb528;
  execFileSync('tar', ['-xf', archive, '-C', into]);
  const history = join(into, '.cohesix-kept/history.jsonl');
  writeFileSync(history, readFileSync(history, 'utf8').repeat(6));
  const name = '.cohesix-kept';
  execFileSync('tar', [isZstd ? '--zstd' : '-z', '-cf', archive, '-C', into, name]);
  entry.content = readFileSync(archive);
}

test('pull requests are compared with the default branch, and keep a history of their own', async () => {
  // Far apart, and far from the threshold: a busy machine changes no verdict here.
  const gate = { 'fail-on': 'slower', threshold: '200%' };
  const inputs = { 'build-cmd': 'sleep 0.5', 'history-cache-key': 'perf', ...gate };
  await run(1, inputs);
  lengthenHistory();
  const slow = { ...inputs, 'build-cmd': 'sleep 4.5' };
  const pull = await run(6, slow, PULL);
  expect([pull.conclusion, pull.outputs.change, exitOf(pull, 'after')]).toEqual([
    ...['failure', 'slower', 1],
  ]);
  expect(pull.annotations).toEqual([
    expect.objectContaining({ level: 'error', title: 'perf/slower' }),
  ]);
  expect(pull.summary).toContain('\nxychart-beta\n');
  expect(keys().at(-1)).toBe('perf/refs_pull_7_merge/6-1');
  // What the pull request kept is no baseline of the default branch.
  const again = await run(7, inputs);
  expect([again.conclusion, again.outputs.verdict]).toEqual(['success', 'pass']);
}, 120_000);

test("a failing command's exit code is the action's, and its end of log is in the summary", async () => {
  const result = await run(1, {
    'build-cmd': 'echo the reason; exit 7',
    'skip-boot': 'false',
    // A check run has no line for it: it is annotated all the same.
    check: 'true',
    'boot-cmd': 'true',
  });
  expect([result.conclusion, exitOf(result, 'commands'), exitOf(result, 'after')]).toEqual([
    ...['failure', 0, 7],
  ]);
  expect(result.outputs).toMatchObject({ verdict: 'fail', 'build-ms': '', 'boot-ms': '' });
  expect(result.annotations.map(({ title }) => title)).toEqual(['perf/stage-failed']);
  expect(result.summary).toContain('the reason');
});

test('a command that writes files of the runner and of the steps changes nothing by it', async () => {
  const hostile = [
    'for f in "$RUNNER_TEMP"/_runner_file_commands/* ../temp-1/_runner_file_commands/*; do',
    'echo "LD_PRELOAD=/tmp/evil.so" >> "$f"; done;',
    'for d in ../temp-1/cohesix-perf-log-*; do echo "{}" > $d/outcome.json; echo "{}" > $d/record.json; done; true',
  ].join(' ');
  const result = await run(1, { 'build-cmd': hostile, 'history-cache-key': 'perf' });
  expect([result.conclusion, result.outputs.verdict]).toEqual(['success', 'pass']);
  const after = result.steps.find(({ id }) => id === 'after');
  expect(after?.environment.LD_PRELOAD).toBeUndefined();
  expect(keys()).toEqual(['perf/main/1-1']);
});

test('a mistake in the call is an error before anything runs', async () => {
  const result = await run(1, { 'build-cmd': 'touch ran', budget: 'boat=1s' });
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain('no stage "boat" is run');
  expect(() => readFileSync(join(workspace, 'ran'))).toThrow('ENOENT');
});

test('used directly as a JavaScript action it runs nothing and says what to use', async () => {
  const result = await runAction('dist/perf-log', {
    ...{ repository: repositoryRoot, workspace, node, inputs: { 'build-cmd': 'touch ran' } },
  });
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain('use the composite actions/perf-log');
  expect(() => readFileSync(join(workspace, 'ran'))).toThrow('ENOENT');
});

test('a history that somebody else kept under the key is refused', async () => {
  const inputs = { 'build-cmd': 'true', 'history-cache-key': 'perf' };
  await run(1, inputs);
  const [honest] = cache.entries;
  cache.entries.push({ ...(honest as (typeof cache.entries)[0]), key: 'perf/main/9-1', ref: PULL });
  const result = await run(2, inputs, PULL);
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain(`is of ${PULL}, not of the default branch`);
});
