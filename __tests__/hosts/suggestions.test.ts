import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Draft } from '../../src/core/finding.js';
import { publishOn } from '../support/github/publishing.js';
import { reportOf, sampleReport } from '../support/github/sample-report.js';
import { Github } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

let clock: TestClock;
let github: Github;

beforeEach(async () => {
  clock = new TestClock();
  github = await Github.start(clock);
});
afterEach(() => github.stop());

const report = sampleReport(4, 'with fixes');
const paths = report.findings.map(({ place }) => place?.path ?? '');
const patch =
  '@@ -1,4 +1,4 @@\n // a\n // b\n-// Date Modified: 2029-02-29\n+// Date Modified: 2029-02-30\n // d';
const shown = (...files: string[]) =>
  files.map((filename) => ({ filename, status: 'modified', patch }));
const run = (number: number) => ({
  target: { writer: { run: number, attempt: 1 } },
  wishes: { checkName: '', comment: 'never', suggest: true } as const,
});

test('a cure on a line of the diff becomes a suggestion that replaces that line', async () => {
  github.state.files = shown(...paths);
  await publishOn(github, clock, report, run(10));
  expect(github.state.reviewComments.map(({ path, line }) => ({ path, line }))).toEqual(
    paths.map((path) => ({ path, line: 3 })),
  );
  for (const { body } of github.state.reviewComments) {
    expect(body).toContain('```suggestion\n// Date Modified: 2029-02-28\n```');
  }
  const reviews = github.seen.filter(({ operation }) => operation === 'pulls/create-review');
  expect(reviews).toHaveLength(1);
  expect(github.misuse).toEqual([]);
});

test('what the diff does not show is not suggested', async () => {
  github.state.files = [
    ...shown(paths[0] ?? ''),
    { filename: paths[1] ?? '', status: 'modified', patch: '@@ -9,2 +9,2 @@\n a\n b' },
    { filename: paths[2] ?? '', status: 'modified' },
  ];
  await publishOn(github, clock, report, run(10));
  expect(github.state.reviewComments.map(({ path }) => path)).toEqual([paths[0]]);
});

test('none is written twice, however often the action runs', async () => {
  github.state.files = shown(paths[0] ?? '', paths[1] ?? '');
  await publishOn(github, clock, report, run(10));
  github.state.files = shown(...paths);
  await publishOn(github, clock, report, run(11));
  await publishOn(github, clock, report, run(12));
  const suggested = github.state.reviewComments.map(({ path }) => path);
  expect(suggested).toHaveLength(paths.length);
  expect(new Set(suggested)).toEqual(new Set(paths));
});

test("somebody else's copy of a suggestion does not keep ours away", async () => {
  github.state.files = shown(...paths);
  await publishOn(github, clock, report, run(10));
  for (const comment of github.state.reviewComments) comment.login = 'mallory';
  await publishOn(github, clock, report, run(11));
  expect(github.state.reviewComments).toHaveLength(8);
});

test('one that GitHub refuses is left out alone, and counted', async () => {
  github.state.files = shown(...paths);
  github.state.dislikesLine = (path) => path === paths[2];
  const published = await publishOn(github, clock, report, run(10));
  expect(github.state.reviewComments).toHaveLength(3);
  expect(published.degraded.map(({ message }) => message)).toEqual([
    'GitHub refused 1 suggestion, which the summary and the report still show',
  ]);
});

test('a commit that is no longer the head gets none', async () => {
  github.state.files = shown(...paths);
  github.state.pull.head = 'b'.repeat(40);
  const { wishes, target } = run(10);
  await publishOn(github, clock, report, {
    wishes,
    target: { ...target, headSha: 'a'.repeat(40) },
  });
  expect(github.state.reviewComments).toEqual([]);
});

test('a line with a fence or a suggestion of its own stays one suggestion', async () => {
  const source = '// Filename: ```suggestion';
  const range = { line: 3, column: 14, endLine: 3, endColumn: 27 };
  const finding: Draft = {
    ...{ rule: 'header/filename-mismatch', severity: 'warning', message: 'x' },
    place: { path: paths[0] ?? '', ...range, source },
    fix: { title: 'rename', edits: [{ ...range, text: '````GUIDE.md' }] },
  };
  github.state.files = shown(...paths);
  await publishOn(github, clock, reportOf([finding]), run(10));
  const [{ body } = { body: '' }] = github.state.reviewComments;
  expect(body).toContain('`````suggestion\n// Filename: ````GUIDE.md\n`````');
});
