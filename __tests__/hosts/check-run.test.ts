import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkAnnotations } from '../../src/formats/check-run.js';
import { plainContext } from '../../src/formats/format.js';
import { writeSparing } from '../../src/hosts/github-api.js';
import { PASSING } from '../support/github/faults.js';
import { publishOn } from '../support/github/publishing.js';
import { reportOf, sampleReport } from '../support/github/sample-report.js';
import { Github } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

const only = { wishes: { comment: 'never' } } as const;
let clock: TestClock;
let github: Github;

beforeEach(async () => {
  clock = new TestClock();
  github = await Github.start(clock);
});
afterEach(() => github.stop());

const requests = (...operations: string[]) =>
  github.seen.filter(({ operation }) => operations.includes(operation)).length;

test('1,203 findings: every annotation once, worst first, in ⌈n/50⌉ + 2 requests', async () => {
  const report = sampleReport(1203);
  const published = await publishOn(github, clock, report, only);
  const [run] = github.state.checkRuns;
  expect(run?.annotations).toEqual(checkAnnotations(report, plainContext));
  expect(run?.annotations).toHaveLength(1203);
  expect(run?.annotations[0]?.annotation_level).toBe('failure');
  expect(run).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    name: 'cohesix / validate-batch',
  });
  expect(github.seen).toHaveLength(Math.ceil(1203 / 50) + 2);
  expect(published).toMatchObject({ annotated: true, degraded: [] });
  expect(published.checkRunUrl).toMatch(/\/runs\/\d+$/);
  expect(github.misuse).toEqual([]);
});

test.each([
  [0, 3],
  [1, 3],
  [50, 3],
  [51, 4],
  [100, 4],
  [101, 5],
])('%i findings take %i requests', async (findings, expected) => {
  await publishOn(github, clock, sampleReport(findings), only);
  expect(github.seen).toHaveLength(expected);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(findings);
  expect(github.state.checkRuns[0]?.status).toBe('completed');
});

test('a cap keeps the worst annotations, and the summary counts the rest', async () => {
  await publishOn(github, clock, sampleReport(300), {
    wishes: { comment: 'never', mostAnnotations: 120 },
  });
  const [run] = github.state.checkRuns;
  expect(run?.annotations).toHaveLength(120);
  expect(new Set(run?.annotations.map((one) => one.annotation_level))).toEqual(
    new Set(['failure']),
  );
  expect(run?.output.summary).toContain('180 findings of 300 without annotation');
});

test('the conclusion is the verdict', async () => {
  await publishOn(github, clock, sampleReport(0), only);
  await publishOn(
    github,
    clock,
    { ...sampleReport(0), verdict: 'neutral' },
    {
      ...only,
      target: { key: 'other' },
    },
  );
  expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual([
    'success',
    'neutral',
  ]);
});

test('faults one after the other are all survived', async () => {
  for (const [at, fault] of PASSING.entries()) github.faults.set(1 + at * 2, fault);
  await publishOn(github, clock, sampleReport(420), only);
  expect(github.state.checkRuns).toHaveLength(1);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(420);
  expect(github.state.checkRuns[0]?.status).toBe('completed');
});

test('a server that stays down is given up on, and the log annotates instead', async () => {
  for (let at = 0; at < 50; at++) github.faults.set(at, 'fails-before');
  const published = await publishOn(github, clock, sampleReport(3), only);
  expect(published).toMatchObject({ annotated: false, checkRunUrl: undefined });
  expect(published.degraded.map(({ message }) => message)).toEqual([
    expect.stringContaining('The check run was not written: GitHub answered 502'),
  ]);
});

test('limits are waited for five minutes together, not longer', async () => {
  for (let at = 0; at < 50; at++) github.faults.set(at, 'secondary');
  const before = clock.now().getTime();
  const published = await publishOn(github, clock, sampleReport(3), only);
  expect(published.degraded[0]?.message).toContain('GitHub asks to wait longer than five minutes');
  expect(clock.now().getTime() - before).toBeLessThanOrEqual(5 * 60_000);
});

test('of a limit that is too long to wait for nothing more is asked', async () => {
  for (let at = 1; at < 50; at++) github.faults.set(at, 'secondary');
  const published = await publishOn(github, clock, sampleReport(3), only);
  expect(published.degraded[0]?.message).toContain('GitHub asks to wait longer than five minutes');
  expect(github.seen.at(-1)?.operation).toBe('checks/create');
  expect(github.misuse).toEqual([]);
});

test('a check run whose annotations cannot go on is ended all the same, and says what it lacks', async () => {
  github.faults.set(4, 'forbidden');
  const published = await publishOn(github, clock, sampleReport(200), only);
  expect(github.state.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(100);
  expect(published.degraded[0]?.message).toMatch(/lacks 100 annotations.*checks: write/);
});

test('a check run that cannot be ended is said to be left in progress, and the next attempt ends it', async () => {
  for (let at = 3; at < 100; at++) github.faults.set(at, 'secondary');
  const published = await publishOn(github, clock, sampleReport(120), only);
  const [run] = github.state.checkRuns;
  expect(run?.status).toBe('in_progress');
  expect(published).toMatchObject({ annotated: false });
  expect(published.checkRunUrl).toContain(`/runs/${run?.id}`);
  expect(published.degraded.map(({ message }) => message)).toEqual([
    'The check run is left in progress: GitHub asks to wait longer than five minutes; run this job again, and it is finished',
  ]);
  github.faults.clear();
  await clock.sleep(3_600_000);
  const again = { ...only, target: { writer: { run: 10, attempt: 2 } } };
  await publishOn(github, clock, sampleReport(120), again);
  expect(github.state.checkRuns).toHaveLength(1);
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(run?.annotations).toHaveLength(120);
});

test('an annotation that GitHub refuses is left out alone, and counted', async () => {
  github.state.dislikes = ({ message }) => / (7|66|119) of/.test(message);
  const published = await publishOn(github, clock, sampleReport(120), only);
  expect(github.state.checkRuns[0]?.annotations).toHaveLength(117);
  expect(github.state.checkRuns[0]?.status).toBe('completed');
  expect(published.degraded.map(({ message }) => message)).toEqual([
    'GitHub refused 3 annotations, which the summary and the report still show',
  ]);
});

test('what is refused without any annotation in it is told, and not asked for without end', async () => {
  const refusal = Object.assign(new Error('Invalid request.'), { status: 422, response: {} });
  let asked = 0;
  const write = async () => {
    if (++asked > 5) throw new Error('asked again and again');
    throw refusal;
  };
  await expect(writeSparing([], write)).rejects.toBe(refusal);
  expect(asked).toBe(1);
});

test('when the last annotations arrive and the end of the run does not, the end alone is written again', async () => {
  github.faults.set(4, 'fails-after');
  github.gate = async (operation) => {
    const [run] = github.state.checkRuns;
    if (operation === 'checks/get') Object.assign(run ?? {}, { status: 'in_progress' });
  };
  const report = sampleReport(120);
  const published = await publishOn(github, clock, report, only);
  const [run] = github.state.checkRuns;
  expect(requests('checks/get')).toBe(1);
  expect(run?.annotations).toEqual(checkAnnotations(report, plainContext));
  expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(published.degraded).toEqual([]);
});

test('when every annotation is refused, the check run is ended without them soon', async () => {
  github.state.dislikes = () => true;
  const published = await publishOn(github, clock, sampleReport(1000), only);
  expect(github.state.checkRuns[0]).toMatchObject({ status: 'completed', annotations: [] });
  expect(github.seen.length).toBeLessThan(60);
  expect(published.degraded).toHaveLength(1);
});

describe('run again', () => {
  const again = { ...only, target: { writer: { run: 10, attempt: 2 } } };

  test('with the same findings it keeps its check run and adds nothing', async () => {
    await publishOn(github, clock, sampleReport(120), only);
    await publishOn(github, clock, sampleReport(120), again);
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(120);
  });

  test('with more findings it adds those that are new', async () => {
    await publishOn(github, clock, sampleReport(60), only);
    await publishOn(github, clock, sampleReport(120), again);
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]?.annotations).toHaveLength(120);
  });

  test('with all well, a red check run gives way to a green one of the same name', async () => {
    await publishOn(github, clock, sampleReport(60), only);
    await publishOn(github, clock, sampleReport(0), again);
    const latest = github.state.checkRuns.at(-1);
    expect(latest).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(latest?.name).toBe(github.state.checkRuns[0]?.name);
  });

  test('a check run that was left in progress is finished', async () => {
    await publishOn(github, clock, sampleReport(120), only);
    const [run] = github.state.checkRuns;
    Object.assign(run ?? {}, { status: 'in_progress', conclusion: null });
    run?.annotations.splice(50);
    await publishOn(github, clock, sampleReport(120), again);
    expect(github.state.checkRuns).toHaveLength(1);
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run?.annotations).toHaveLength(120);
  });
});

describe('on a commit where others have written', () => {
  test('a run that finishes late writes nothing over a later run', async () => {
    await publishOn(github, clock, sampleReport(0), {
      target: { writer: { run: 12, attempt: 1 } },
    });
    const before = JSON.stringify(github.state.checkRuns);
    const late = await publishOn(github, clock, sampleReport(9));
    expect(JSON.stringify(github.state.checkRuns)).toBe(before);
    expect(github.state.comments).toEqual([]);
    expect(late.checkRunUrl).toBe(
      `https://github.example/acme/batch/runs/${github.state.checkRuns[0]?.id}`,
    );
    expect(late).toMatchObject({ late: true, degraded: [] });
  });

  test.each([
    ['for another event', { subject: 'push batch.yml', pull: undefined }],
    ['for another pull request', { subject: 'pull_request 8 batch.yml', pull: 8 }],
    ['of another workflow', { subject: 'pull_request 7 legal.yml' }],
  ])('a later run %s silences nobody', async (_, other) => {
    await publishOn(github, clock, sampleReport(0), {
      target: { ...other, writer: { run: 12, attempt: 1 } },
    });
    const published = await publishOn(github, clock, sampleReport(9));
    expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
    ]);
    expect(github.state.comments[0]?.body).toContain('validate-batch failed');
    expect(published).toMatchObject({ late: false, annotated: true });
  });

  test('an older run that somebody starts again is not late', async () => {
    await publishOn(github, clock, sampleReport(9), {
      target: { writer: { run: 12, attempt: 1 } },
    });
    await publishOn(github, clock, sampleReport(0), {
      target: { writer: { run: 10, attempt: 2 } },
    });
    expect(github.state.checkRuns.at(-1)?.conclusion).toBe('success');
  });

  test('two uses in one run with the same key do not hide each other, and the cure is named', async () => {
    await publishOn(github, clock, sampleReport(9));
    const second = await publishOn(github, clock, reportOf([]));
    expect(github.state.checkRuns).toHaveLength(1);
    expect(github.state.checkRuns[0]?.conclusion).toBe('failure');
    expect(github.state.comments[0]?.body).toContain('failed');
    expect(second.degraded.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The check run was not written: .* its own key$/),
      expect.stringMatching(/^The comment was not written: .* its own key$/),
    ]);
  });

  test('each key has a check run of its own', async () => {
    await publishOn(github, clock, sampleReport(9), { ...only, target: { key: 'job 0' } });
    await publishOn(github, clock, sampleReport(0), { ...only, target: { key: 'job 1' } });
    expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual([
      'failure',
      'success',
    ]);
    expect(requests('checks/create')).toBe(2);
  });
});
