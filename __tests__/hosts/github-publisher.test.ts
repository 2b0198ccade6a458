import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.js';
import { plainContext } from '../../src/formats/format.js';
import { dryPublisher } from '../../src/hosts/dry-publisher.js';
import { publishOn } from '../support/github/publishing.js';
import { sampleReport } from '../support/github/sample-report.js';
import { FORK_TOKEN, Github } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';
import { findingIn, reportWith } from '../support/report-files.js';

let clock: TestClock;
let github: Github;

beforeEach(async () => {
  clock = new TestClock();
  github = await Github.start(clock);
});
afterEach(() => github.stop());

const report = sampleReport(120);
const paths = report.findings.map(({ place }) => place?.path ?? '');

describe('annotate: changed', () => {
  const wishes = { annotate: 'changed', comment: 'never' } as const;
  const annotated = () => github.state.checkRuns[0]?.annotations.map(({ path }) => path);

  test('keeps findings outside of the diff out of the files view; the summary counts them', async () => {
    const everyLine = '@@ -0,0 +1,4 @@\n+a\n+b\n+c\n+d';
    const [first = '', second = '', third = ''] = paths;
    github.state.files = [
      { filename: first, status: 'added', patch: everyLine },
      { filename: second, status: 'modified', patch: '@@ -90,1 +90,1 @@\n-a\n+b' },
      { filename: third, status: 'modified' },
    ];
    const { annotates } = await publishOn(github, clock, report, { wishes });
    expect(annotated()).toEqual([first, third]);
    expect(report.findings.filter(annotates).map(({ place }) => place?.path)).toEqual([
      first,
      third,
    ]);
    const summary = github.state.checkRuns[0]?.output.summary;
    expect(summary).toContain(`validate-batch failed: 80 errors and 40 warnings`);
    expect(summary).toContain('118 findings of 120 without annotation');
  });

  test('annotates everything when the diff cannot be read, and says so', async () => {
    github.faults.set(0, 'forbidden');
    const published = await publishOn(github, clock, report, { wishes });
    expect(annotated()).toHaveLength(120);
    expect(published.degraded.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The diff was not read: the token lacks pull-requests: read/),
    ]);
  });

  test('annotates everything when GitHub does not list all files, and says so', async () => {
    github.state.files = Array.from({ length: 3000 }, (_, at) => ({
      ...{ filename: `f${at}`, status: 'added' },
    }));
    const published = await publishOn(github, clock, report, { wishes });
    expect(annotated()).toHaveLength(120);
    expect(published.degraded[0]?.message).toContain('3,000 files');
  });
});

describe('a token that only reads', () => {
  test('degrades every channel, each said once with the permission that would open it', async () => {
    const published = await publishOn(github, clock, report, { token: FORK_TOKEN });
    expect(published).toMatchObject({
      annotated: false,
      checkRunUrl: undefined,
      commentUrl: undefined,
    });
    expect(published.degraded.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The check run was not written: the token lacks checks: write; .*fork/,
      ),
      expect.stringMatching(/^The comment was not written: the token lacks pull-requests: write; /),
    ]);
    expect(github.state.checkRuns).toEqual([]);
    expect(github.seen.filter(({ method }) => method !== 'GET')).toHaveLength(3);
  });

  test('another refusal is told in the words of GitHub', async () => {
    github.faults.set(3, 'locked');
    const { degraded } = await publishOn(github, clock, report, { wishes: { checkName: '' } });
    expect(degraded.map(({ message }) => message)).toEqual([
      'The comment was not written: GitHub answered 403 (Unable to create comment because issue is locked.)',
    ]);
  });

  test('an unknown token is named as such', async () => {
    const published = await publishOn(github, clock, report, { token: 'expired' });
    for (const { message } of published.degraded) {
      expect(message).toContain('GitHub does not know this token; pass a valid one as token');
    }
    expect(published.degraded).toHaveLength(2);
  });
});

describe('an answer that is none', () => {
  const messages = async (different = {}) =>
    (await publishOn(github, clock, report, different)).degraded.map(({ message }) => message);
  const commentAlone = { wishes: { checkName: '' } };

  test('is told as what it is when a proxy gives no other', async () => {
    for (let number = 0; number < 100; number++) github.faults.set(number, 'proxy');
    const why = "was not written: GitHub's answer is no JSON (a proxy?)";
    expect(await messages()).toEqual([`The check run ${why}`, `The comment ${why}`]);
  });

  test('because GraphQL has a limit is waited for as long as it asks', async () => {
    github.faults.set(1, 'graphql-limit');
    expect(await messages(commentAlone)).toEqual([]);
    expect(github.seen[2]?.at).toBe((github.seen[1]?.at ?? 0) + 7000);
    expect(github.state.comments).toHaveLength(1);
  });

  test('because GraphQL refuses is told in its words', async () => {
    github.faults.set(1, 'graphql-error');
    expect(await messages(commentAlone)).toEqual([
      'The comment was not written: GitHub answered 200 (Something went wrong while executing your query.)',
    ]);
  });
});

test('the same report has the same words in check and comment', async () => {
  await publishOn(github, clock, report);
  const comment = github.state.comments[0]?.body.replace(/<!--.*?-->\n/g, '');
  expect(comment).toBe(github.state.checkRuns[0]?.output.summary);
});

/** docs/publishing.md states this function. */
describe('the number of requests', () => {
  const cases: [string, number, Parameters<typeof publishOn>[3], number][] = [
    ['check and comment', 0, {}, 3 + 3],
    ['check and comment', 120, {}, 3 + 2 + 5],
    ['check and comment', 1203, {}, 25 + 2 + 5],
    ['check alone', 1203, { wishes: { comment: 'never' } }, 25 + 2],
    ['comment alone', 1203, { wishes: { checkName: '' } }, 5],
    ['nothing', 1203, { wishes: { checkName: '', comment: 'never' } }, 0],
  ];
  test.each(cases)('%s of %i findings', async (_, findings, different, expected) => {
    await publishOn(github, clock, sampleReport(findings), different);
    expect(github.seen).toHaveLength(expected);
  });
});

async function dryRun(what: Report) {
  const lines: string[] = [];
  const target = {
    ...{ owner: 'acme', repo: 'batch', headSha: github.state.pull.head, pull: 7, key: '' },
    subject: 'pull_request 7',
    ...{ action: 'validate-batch', writer: { run: 10, attempt: 1 }, runUrl: undefined },
  };
  const published = await dryPublisher(
    target,
    {
      ...{ checkName: 'cohesix / validate-batch', comment: 'on-change', suggest: true },
      ...{ annotate: 'all', mostAnnotations: 2000 },
    },
    (text) => lines.push(text),
  ).publish(what, plainContext);
  return { published, text: lines.join('\n') };
}

test('dry-run says what would be written, and asks GitHub nothing', async () => {
  const { published, text } = await dryRun(sampleReport(3, 'with fixes'));
  expect(text).toContain('Would write the check run "cohesix / validate-batch" on acme/batch@aaaa');
  expect(text).toContain('with 3 annotations');
  expect(text).toContain('Would keep this comment on pull request 7');
  expect(text.match(/Would suggest/g)).toHaveLength(3);
  expect(published.degraded).toEqual([]);
  expect(github.seen).toEqual([]);
});

test('dry-run shows addresses as they are, and lets nobody else hide or command anything', async () => {
  const message = 'see https://example.com/@docs#1 and \u200b::error::this';
  const { text } = await dryRun(reportWith([findingIn('a.md', message)]));
  expect(text).toContain('see https://example.com/@docs#1 and \\\\u\\{200b\\}::error::this');
  expect(text).not.toMatch(/\u200b|^\s*::/m);
});
