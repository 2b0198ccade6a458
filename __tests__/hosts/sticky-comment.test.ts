import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { publishOn } from '../support/github/publishing.js';
import { sampleReport } from '../support/github/sample-report.js';
import { Github } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

let clock: TestClock;
let github: Github;

beforeEach(async () => {
  clock = new TestClock();
  github = await Github.start(clock);
});
afterEach(() => github.stop());

const run = (number: number, attempt = 1) => ({
  target: { writer: { run: number, attempt } },
  wishes: { checkName: '' },
});
const bodies = () => github.state.comments.map(({ body }) => body);
const writes = () => github.seen.filter(({ method }) => method !== 'GET').length - graphql();
const graphql = () => github.seen.filter(({ operation }) => operation === 'graphql').length;

test('there is one comment, updated in place from run to run', async () => {
  const first = await publishOn(github, clock, sampleReport(3), run(10));
  const second = await publishOn(github, clock, sampleReport(5), run(11));
  expect(github.state.comments).toHaveLength(1);
  expect(bodies()[0]).toContain('validate-batch failed: 4 errors and 1 warning');
  expect(second.commentUrl).toBe(first.commentUrl);
});

test('when all is well again it is folded to one line', async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  await publishOn(github, clock, sampleReport(0), run(11));
  const [body = ''] = bodies();
  const shown = body.replace(/<!--.*?-->\n/g, '');
  expect(shown).toMatch(/^✅ validate-batch passed: no findings \(\[details\]\(https:[^)]+\)\)\n$/);
});

test('what failed without a finding is not told as what passed', async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  await publishOn(github, clock, { ...sampleReport(0), verdict: 'fail' }, run(11));
  expect(bodies()[0]?.replace(/<!--.*?-->\n/g, '')).toMatch(/^❌ validate-batch failed/);
});

test('with the same words it is not written again', async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  const before = writes();
  const { commentUrl } = await publishOn(github, clock, sampleReport(3), run(11));
  expect(writes()).toBe(before);
  expect(commentUrl).toContain('#issuecomment-');
});

describe('comment:', () => {
  const comments = async (comment: 'always' | 'on-change' | 'on-failure' | 'never', n: number) => {
    const { target } = run(10);
    await publishOn(github, clock, sampleReport(n), { target, wishes: { checkName: '', comment } });
    return github.state.comments.length;
  };
  const warnings = { ...sampleReport(3), verdict: 'pass' as const };

  test('always writes even when all is well', async () => {
    expect(await comments('always', 0)).toBe(1);
  });
  test('on-change is silent when all is well from the start', async () => {
    expect(await comments('on-change', 0)).toBe(0);
  });
  test('on-change speaks of findings that do not fail the verdict', async () => {
    await publishOn(github, clock, warnings, run(10));
    expect(github.state.comments).toHaveLength(1);
  });
  test('on-failure is silent about them', async () => {
    const wishes = { checkName: '', comment: 'on-failure' } as const;
    await publishOn(github, clock, warnings, { ...run(10), wishes });
    expect(github.state.comments).toHaveLength(0);
  });
  test('on-failure speaks of a failure, and takes it back later', async () => {
    expect(await comments('on-failure', 3)).toBe(1);
    const wishes = { checkName: '', comment: 'on-failure' } as const;
    await publishOn(github, clock, sampleReport(0), { ...run(11), wishes });
    expect(bodies()[0]).toContain('✅');
  });
  test('never writes nothing', async () => {
    expect(await comments('never', 3)).toBe(0);
  });
});

test('outside of a pull request there is no comment, and that is no error', async () => {
  const published = await publishOn(github, clock, sampleReport(3), {
    target: { pull: undefined },
    wishes: { suggest: true, annotate: 'changed' },
  });
  expect(github.state.comments).toEqual([]);
  expect(published).toMatchObject({ degraded: [], commentUrl: undefined, annotated: true });
});

test("somebody else's comment with our marker is left alone", async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  const [ours] = github.state.comments;
  const theirs = {
    ...ours,
    id: 1,
    login: 'mallory',
    body: `${ours?.body}`.replace('10.1', '99.1'),
  };
  github.state.comments.unshift(theirs as never);
  await publishOn(github, clock, sampleReport(5), run(11));
  expect(github.state.comments).toHaveLength(2);
  expect(github.state.comments[0]).toEqual(theirs);
  expect(bodies()[1]).toContain('4 errors and 1 warning');
});

test('a comment of ours that only quotes the marker is left alone', async () => {
  const quoted = 'See `<!-- cohesix:validate-batch: -->`.\n\n<!-- cohesix:validate-batch: -->\n';
  const comment = { id: 1, login: 'github-actions[bot]', body: quoted, created: '', updated: '' };
  github.state.comments.push({ ...comment, created: NEVER, updated: NEVER });
  await publishOn(github, clock, sampleReport(3), run(10));
  expect(github.state.comments).toHaveLength(2);
  expect(bodies()[0]).toBe(quoted);
});
const NEVER = '2029-01-01T00:00:00Z';

test('each action and key has a comment of its own, whatever the key is made of', async () => {
  for (const key of ['', 'linux', 'a --> b', 'a', 'linux-2']) {
    await publishOn(github, clock, sampleReport(3), { ...run(10), target: { key } });
  }
  expect(github.state.comments).toHaveLength(5);
  for (const key of ['', 'linux', 'a --> b', 'a', 'linux-2']) {
    const target = { key, writer: { run: 11, attempt: 1 } };
    await publishOn(github, clock, sampleReport(4), { ...run(11), target });
  }
  expect(github.state.comments).toHaveLength(5);
  for (const body of bodies())
    expect(body.match(/<!--/g)).toHaveLength(body.match(/-->/g)?.length ?? 0);
});

test('comments of ours that were doubled are folded into the oldest', async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  const [one] = github.state.comments;
  for (const id of [5000, 5001]) github.state.comments.push({ ...one, id } as never);
  await publishOn(github, clock, sampleReport(5), run(11));
  expect(github.state.comments.map(({ id }) => id)).toEqual([one?.id]);
  expect(bodies()[0]).toContain('4 errors and 1 warning');
});

test('one that is gone when it is folded, by a request whose answer was lost, is folded', async () => {
  await publishOn(github, clock, sampleReport(3), run(10));
  const [one] = github.state.comments;
  github.state.comments.push({ ...one, id: 5000 } as never);
  github.gate = async (operation) => {
    const isFirst = github.seen.every((seen) => seen.operation !== operation);
    if (operation === 'issues/delete-comment' && isFirst) {
      github.faults.set(github.seen.length, 'fails-after');
    }
  };
  const { degraded } = await publishOn(github, clock, sampleReport(5), run(11));
  expect(github.seen.filter(({ operation }) => operation.includes('delete'))).toHaveLength(2);
  expect(degraded).toEqual([]);
  expect(github.state.comments.map(({ id }) => id)).toEqual([one?.id]);
  expect(bodies()[0]).toContain('4 errors and 1 warning');
});

test('one whose making is answered by an error and shown late is no other use: one stays', async () => {
  const { comments } = github.state;
  const late: typeof comments = [];
  github.gate = async (operation) => {
    const made = github.seen.filter((seen) => seen.operation === 'issues/create-comment').length;
    if (operation === 'issues/create-comment' && made === 0) {
      github.faults.set(github.seen.length, 'fails-after');
    } else if (operation === 'issues/list-comments' && made === 1) late.push(...comments.splice(0));
    else if (late.length > 0 && made === 2) comments.unshift(...late.splice(0));
  };
  const { degraded } = await publishOn(github, clock, sampleReport(3), run(10));
  expect(github.seen.filter(({ operation }) => operation.includes('create'))).toHaveLength(2);
  expect(degraded).toEqual([]);
  expect(bodies()).toHaveLength(1);
});

test('it is found among more comments than a page holds', async () => {
  const chatter = Array.from({ length: 250 }, (_, id) => ({
    ...{ id: id + 1000, login: 'reader', body: 'fine', created: NEVER, updated: NEVER },
  }));
  github.state.comments.push(...chatter.slice(0, 180));
  await publishOn(github, clock, sampleReport(3), run(10));
  github.state.comments.push(...chatter.slice(180));
  await publishOn(github, clock, sampleReport(5), run(11));
  expect(bodies().filter((body) => body.includes('cohesix:validate-batch'))).toHaveLength(1);
});

describe('a run that finishes late', () => {
  test('does not write over a later one', async () => {
    await publishOn(github, clock, sampleReport(5), run(12));
    const before = bodies();
    await publishOn(github, clock, sampleReport(3), run(11));
    expect(bodies()).toEqual(before);
  });

  test('does not speak of a commit that is no longer the head', async () => {
    await publishOn(github, clock, sampleReport(5), run(10));
    const before = bodies();
    github.state.pull.head = 'b'.repeat(40);
    const target = { headSha: 'a'.repeat(40), writer: { run: 11, attempt: 1 } };
    await publishOn(github, clock, sampleReport(3), { ...run(11), target });
    expect(bodies()).toEqual(before);
  });
});

test('a text of any length fits, and says what is left out', async () => {
  const report = sampleReport(3000);
  await publishOn(github, clock, report, run(10));
  const [body = ''] = bodies();
  expect(body.length).toBeLessThanOrEqual(65_536);
  const rows = body.match(/\| finding \d+ of /g)?.length ?? 0;
  const left = [...body.matchAll(/([\d,]+) (?:errors?|warnings?)(?=[^|]*\*\* All)/g)]
    .map(([, n = '']) => Number(n.replace(',', '')))
    .reduce((a, b) => a + b, 0);
  expect(rows).toBeGreaterThan(100);
  expect(body).toContain('Not shown here');
  expect(body).toContain('the artifact cohesix-1 of this run');
  expect(rows + left).toBe(3000);
});
