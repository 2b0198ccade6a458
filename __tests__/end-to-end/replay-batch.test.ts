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

// The committed bundle in its composite, with the real cache library and a stand-in for its service.

let node: string;
let folder: string;
let workspace: string;
let github: Github;
let cache: ActionsCache;

beforeAll(async () => {
  node = await node24();
}, 120_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cohesix-replay-'));
  workspace = join(folder, 'work');
  [github, cache] = [await Github.start(machineClock), await ActionsCache.start()];
});

afterEach(async () => {
  await Promise.all([github.stop(), cache.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

/** A fresh checkout, as each attempt gets. */
function checkout(log: readonly string[]): void {
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(join(workspace, 'docs'), { recursive: true });
  writeFileSync(join(workspace, 'docs/A.md'), 'text\n');
  writeFileSync(join(workspace, 'hydration.log'), log.map((line) => `${line}\n`).join(''));
}

function run(attempt: number, inputs: Record<string, string>, event = 'push'): Promise<RunResult> {
  const sha = 'a'.repeat(40);
  return runAction('actions/replay-batch', {
    ...{ repository: repositoryRoot, workspace, node, runtime: cache.runtime },
    inputs: { logs: 'hydration.log', sandbox: 'off', check: 'false', comment: 'never', ...inputs },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    event: { name: event, payload: { repository: { default_branch: 'main' } } },
    github: {
      ...{ api_url: github.url, repository: 'acme/batch', token: TOKEN, sha },
      ...{ ref: 'refs/heads/main', run_id: '7', run_attempt: String(attempt) },
    },
  });
}

const noted = () => readFileSync(join(folder, 'noted'), 'utf8');

test('without mode: execute it plans, and nothing happens', async () => {
  checkout([`RUN|sh|-c|echo ran > ${folder}/noted`]);
  const result = await run(1, {});
  expect(result.conclusion).toBe('success');
  expect(result.outputs).toMatchObject({
    verdict: 'pass',
    actions: '1',
    done: '0',
    'journal-path': '',
  });
  expect(noted).toThrow();
  expect(cache.entries).toEqual([]);
});

test('a job that dies by SIGKILL in the middle goes on where it stopped when it is run again', async () => {
  const deadly = 1 + Math.floor(Math.random() * 6);
  const log = Array.from({ length: 8 }, (_, index) =>
    index === deadly
      ? `RUN|sh|-c|printf ${index} >> ${folder}/noted; test -e ${folder}/fuse \\|\\| { echo > ${folder}/fuse; kill -9 $PPID; }`
      : `RUN|sh|-c|printf ${index} >> ${folder}/noted`,
  );
  const lines = ['# cohesix-hydration: 2', 'COPY|docs/A.md|staging/A.md', ...log];
  checkout(lines);
  const first = await run(1, { mode: 'execute' });
  expect(first.conclusion).toBe('failure');
  expect(first.annotations.map(({ message }) => message).join()).toContain('left no report');
  expect(cache.entries).toHaveLength(1);
  // What was under way when the job died is not done again until somebody has looked.
  checkout(lines);
  const second = await run(2, { mode: 'execute' });
  expect(second.conclusion).toBe('failure');
  expect(second.outputs).toMatchObject({ resumed: 'true', 'failed-line': String(deadly + 3) });
  expect(second.annotations[0]).toMatchObject({ file: 'hydration.log', line: deadly + 3 });
  const before = Array.from({ length: deadly + 1 }, (_, index) => index).join('');
  expect(noted()).toBe(before);
  checkout(lines);
  const third = await run(3, { mode: 'execute', resume: 'skip' });
  expect(third.conclusion).toBe('success');
  expect(third.outputs).toMatchObject({ verdict: 'pass', resumed: 'true', actions: '9' });
  expect(noted()).toBe('01234567');
  expect(readFileSync(join(workspace, 'staging/A.md'), 'utf8')).toBe('text\n');
}, 120_000);

test('a RUN that failed is annotated on its line with its last words, told in the summary, and tried again by a re-run', async () => {
  const log = [
    `RUN|sh|-c|printf 1 >> ${folder}/noted; env > ${folder}/environment`,
    `RUN|sh|-c|echo "::error::the disk is full"; test -e ${folder}/mended`,
  ];
  checkout(log);
  const first = await run(1, { mode: 'execute' });
  expect(first.steps.find(({ id }) => id === 'after')?.exitCode).toBe(1);
  const [annotation] = first.annotations;
  expect(annotation).toMatchObject({ file: 'hydration.log', line: 2 });
  expect(annotation?.message).toContain('ended with 1');
  expect(annotation?.message).toContain('the disk is full');
  expect(first.annotations).toHaveLength(1);
  expect(first.summary).toContain('```mermaid\ngantt\n');
  expect(first.summary).toContain('goes on at hydration.log:2');
  const seen = readFileSync(join(folder, 'environment'), 'utf8');
  for (const name of ['TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_', 'GITHUB_']) {
    expect(seen).not.toContain(name);
  }
  writeFileSync(join(folder, 'mended'), '');
  const second = await run(2, { mode: 'execute' });
  expect(second.outputs).toMatchObject({ verdict: 'pass', resumed: 'true', done: '2' });
  expect(noted()).toBe('1');
}, 120_000);

test('a re-run that finds no journal of the attempts before says so', async () => {
  checkout([`RUN|sh|-c|printf 1 >> ${folder}/noted`]);
  expect((await run(1, { mode: 'execute' })).summary).not.toContain('Earlier attempts');
  cache.entries.length = 0;
  const again = await run(2, { mode: 'execute' });
  expect(again.outputs).toMatchObject({ verdict: 'pass', resumed: 'false' });
  expect(again.summary).toContain('left no journal that was found');
  expect(noted()).toBe('11');
});

test('on an event that works with the rights of the default branch it refuses before any command', async () => {
  checkout([`RUN|sh|-c|echo ran > ${folder}/noted`]);
  const result = await run(1, { mode: 'execute' }, 'pull_request_target');
  expect(result.conclusion).toBe('failure');
  expect(result.annotations[0]?.message).toContain('is not executed on pull_request_target');
  expect(noted).toThrow();
});
