import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkAnnotations } from '../../src/formats/check-run.js';
import { plainContext } from '../../src/formats/format.js';
import { type Fault, PASSING } from '../support/github/faults.js';
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

// As many pages of annotations as there are kinds of them: the first, some between, and the rest.
const FINDINGS = 203;
const report = sampleReport(FINDINGS);
const annotations = checkAnnotations(report, plainContext);
const PATCH = '@@ -1,3 +1,6 @@\n // a\n+// b\n+// c\n+// d\n // e\n // f';
const suggested = sampleReport(4, 'with fixes');
/** Check run, comment and suggestions: all that is ever written, in 5 + 2, 5 and 5 requests. */
const REQUESTS = Math.ceil(FINDINGS / 50) + 2 + 5 + 5;

async function publishAll() {
  github.state.files = suggested.findings.map(({ place }) => ({
    ...{ filename: place?.path ?? '', status: 'modified', patch: PATCH },
  }));
  const all = { ...report, findings: [...report.findings, ...suggested.findings] };
  return publishOn(github, clock, all, { wishes: { suggest: true, mostAnnotations: FINDINGS } });
}

test('without a fault everything is written in as many requests as the tests below go through', async () => {
  await publishAll();
  expect(github.seen).toHaveLength(REQUESTS);
});

const places = Array.from({ length: REQUESTS }, (_, at) => at);

describe.each(PASSING)('with the fault "%s"', (fault: Fault) => {
  test.each(places)('at request %i nothing is lost, nothing doubled', async (at) => {
    github.faults.set(at, fault);
    const published = await publishAll();
    const { checkRuns, comments, reviewComments } = github.state;
    expect(checkRuns).toHaveLength(1);
    expect(checkRuns[0]?.annotations).toEqual(annotations);
    expect(checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(comments).toHaveLength(1);
    expect(reviewComments).toHaveLength(suggested.findings.length);
    expect(published).toMatchObject({ degraded: [], annotated: true });
    expect(published.commentUrl).toContain(`#issuecomment-${comments[0]?.id}`);
    expect(github.misuse).toEqual([]);
  });
});

test('a limit that asks to wait for no time is no reason to ask for ever', async () => {
  for (let number = 0; number < 5000; number++) github.faults.set(number, 'too-many-now');
  const { degraded } = await publishAll();
  expect(degraded.length).toBeGreaterThan(0);
  expect(github.seen.length).toBeLessThan(2000);
});

describe('without the permission', () => {
  test.each(places)(
    'from request %i on, every channel that is closed is named once',
    async (at) => {
      for (let number = at; number < 200; number++) github.faults.set(number, 'forbidden');
      const published = await publishAll();
      const channels = published.degraded.map(({ channel }) => channel);
      expect(new Set(channels).size).toBe(channels.length);
      expect(channels.length).toBeGreaterThan(0);
      for (const { message } of published.degraded) expect(message).toMatch(/lacks .*(write|read)/);
      expect(github.state.checkRuns.length).toBeLessThanOrEqual(1);
      expect(github.state.comments.length).toBeLessThanOrEqual(1);
    },
  );
});
