import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { machineClock } from '../../src/world/clock.js';
import { type RunResult, runAction } from '../support/composite-runner.js';
import { type GitRepository, gitRepository } from '../support/git-repository.js';
import { Github, TOKEN } from '../support/github/server.js';
import { node24 } from '../support/node24.js';
import { repositoryRoot } from '../support/repository-root.js';
import { tempFolder } from '../support/temp-folder.js';

// A pull request with two new documents, annotated by the committed bundle in each of the three modes.

const HEAD = '| Filename | Version | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|---|\n';
const BEFORE = `${HEAD}| A.md | v1 |            |    |\n| B.md | v1 |\n`;
const AFTER = `${HEAD}| A.md | v1 | 2          | x  |\n| B.md | v1 | 2 | x |\n`;
const PATH = 'docs/METADATA.md';

let outer: ReturnType<typeof tempFolder>;
let git: GitRepository;
let base: string;
let node: string;
let github: Github;

beforeAll(async () => {
  node = await node24();
}, 120_000);

beforeEach(async () => {
  outer = tempFolder();
  const work = join(outer.path, 'work');
  mkdirSync(work);
  git = gitRepository({ ...outer, path: work, write: writeInto(work) });
  git.write(PATH, BEFORE);
  base = git.commit();
  git.write('docs/A.md', 'new\n');
  git.write('docs/B.md', 'new\n');
  git.commit();
  github = await Github.start(machineClock);
});

afterEach(async () => {
  await github.stop();
  outer.remove();
});

function writeInto(folder: string) {
  return (name: string, content: string | Buffer) => {
    const full = join(folder, name);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };
}

async function run(
  inputs: Record<string, string>,
  path = 'actions/annotate-batch',
): Promise<RunResult> {
  const head = git.git('rev-parse', 'HEAD');
  github.state.pull.head = head;
  const payload = { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };
  return runAction(path, {
    ...{ repository: repositoryRoot, workspace: git.path, node },
    inputs: {
      ...{ changed: 'true', origin: 'x', metadata: PATH, report: '../report.json', ...inputs },
    },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    event: { name: 'pull_request', payload },
    github: {
      ...{ api_url: github.url, repository: 'acme/batch', token: TOKEN, sha: head, run_id: '1' },
    },
  });
}

const table = () => readFileSync(join(git.path, PATH), 'utf8');
const report = () => JSON.parse(readFileSync(join(outer.path, 'report.json'), 'utf8')) as Report;

test('write edits the checkout, commits nothing, and shows before and after of each row', async () => {
  const head = git.git('rev-parse', 'HEAD');
  const result = await run({ mode: 'write' });
  expect(result.conclusion).toBe('success');
  expect(table()).toBe(AFTER);
  expect(git.git('rev-parse', 'HEAD')).toBe(head);
  expect(git.git('status', '--porcelain')).toBe(`M ${PATH}`);
  expect(result.outputs).toMatchObject({
    ...{ verdict: 'pass', changed: 'true', entries: '2', 'batch-size': '2', degraded: 'false' },
    'report-path': join(outer.path, 'report.json'),
    'check-run-url': expect.stringContaining('http'),
    'comment-url': expect.stringContaining('http'),
  });
  const [checkRun] = github.state.checkRuns;
  expect(checkRun).toMatchObject({ name: 'cohesix / annotate-batch', conclusion: 'success' });
  expect(checkRun?.annotations).toMatchObject([
    { path: PATH, start_line: 3, annotation_level: 'notice' },
    { path: PATH, start_line: 4, annotation_level: 'notice' },
  ]);
  for (const text of [github.state.comments[0]?.body, result.summary]) {
    expect(text).toContain('| 3 | A.md | \\(empty\\) → 2 | \\(empty\\) → x |');
    expect(text).toContain('+| B.md | v1 | 2 | x |');
  }
  expect(github.state.reviewComments).toEqual([]);
  expect(github.misuse).toEqual([]);
});

test('a report that would overwrite the table is refused before anything is done', async () => {
  const result = await run({ mode: 'write', report: `docs/../${PATH}` });
  expect(result.conclusion).toBe('failure');
  expect(result.log).toContain(
    `input "report": "docs/../${PATH}" would overwrite "${PATH}" of input "metadata"; name another file`,
  );
  expect(table()).toBe(BEFORE);
  expect(github.state.checkRuns).toEqual([]);
});

test('suggest leaves the file, suggests on rows that the diff shows, and has the exact diff of all in the comment', async () => {
  github.state.files = [
    { filename: PATH, status: 'modified', patch: '@@ -1,2 +1,3 @@\n a\n b\n+c' },
  ];
  const result = await run({ mode: 'suggest', check: 'false' });
  expect(result.conclusion).toBe('success');
  expect(table()).toBe(BEFORE);
  expect(result.outputs).toMatchObject({ verdict: 'pass', changed: 'true', warnings: '2' });
  expect(github.state.reviewComments).toMatchObject([{ path: PATH, line: 3 }]);
  expect(github.state.reviewComments[0]?.body).toContain(
    '```suggestion\n| A.md | v1 | 2          | x  |\n```',
  );
  expect(github.state.comments[0]?.body).toContain('-| B.md | v1 |\n+| B.md | v1 | 2 | x |\n');
  expect(github.misuse).toEqual([]);
});

test('check leaves the file, and fails while it is stale and only then', async () => {
  const stale = await run({ mode: 'check' });
  expect(stale.conclusion).toBe('failure');
  expect(stale.outputs).toMatchObject({ verdict: 'fail', changed: 'true', errors: '2' });
  expect(table()).toBe(BEFORE);
  expect(github.state.checkRuns[0]?.annotations).toMatchObject([
    { path: PATH, start_line: 3, annotation_level: 'failure' },
    { path: PATH, start_line: 4, annotation_level: 'failure' },
  ]);
  git.write(PATH, AFTER);
  git.commit();
  const fresh = await run({ mode: 'check', check: 'false', comment: 'never' });
  expect(fresh.conclusion).toBe('success');
  expect(fresh.outputs).toMatchObject({ verdict: 'pass', changed: 'false' });
});

test('what is refused fails in each mode, stands on its line, and nothing is written', async () => {
  git.write('docs/C.md', 'new\n');
  git.commit();
  for (const mode of ['write', 'suggest', 'check']) {
    const result = await run({ mode, key: mode, check: 'false', comment: 'never' });
    expect([mode, result.conclusion]).toEqual([mode, 'failure']);
    expect(result.outputs).toMatchObject({ verdict: 'fail', changed: 'false', entries: '3' });
    expect(result.annotations).toMatchObject([{ title: 'table/row-missing', file: PATH, line: 1 }]);
    expect(table()).toBe(BEFORE);
  }
});

test('the JavaScript action alone does the same, and without a token the log annotates', async () => {
  const result = await run({ mode: 'write', token: '' }, 'dist/annotate-batch');
  expect(result.conclusion).toBe('success');
  expect(table()).toBe(AFTER);
  expect(result.annotations).toMatchObject([
    { title: 'table/row-stale', file: PATH, line: 3 },
    { title: 'table/row-stale', file: PATH, line: 4 },
  ]);
  expect(report().findings.map(({ rule }) => rule)).toEqual(['table/row-stale', 'table/row-stale']);
});
