import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headline } from '../../src/formats/headline.js';
import type { Published } from '../../src/hosts/publisher.js';
import { publishOn } from '../support/github/publishing.js';
import { sampleReport } from '../support/github/sample-report.js';
import { Github } from '../support/github/server.js';
import { TestClock } from '../support/github/test-clock.js';

// Two runs publish at the same moment; a scheduler decides which request is answered next.

let github: Github;
const clock = new TestClock();

beforeEach(async () => {
  github = await Github.start(clock);
});
afterEach(() => github.stop());

async function race(scheduler: fc.Scheduler, runs: number[]): Promise<Published[]> {
  github.state.comments.length = 0;
  github.state.checkRuns.length = 0;
  github.gate = async (name) => {
    await scheduler.schedule(Promise.resolve(), name);
  };
  const publications = runs.map((number, at) =>
    publishOn(github, clock, sampleReport(at + 1), {
      target: { writer: { run: number, attempt: 1 } },
      wishes: { checkName: '' },
    }),
  );
  return scheduler.waitFor(Promise.all(publications));
}

test('they end in one comment with the words of the newer run, in whichever order requests arrive', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, newerFirst) => {
      await race(scheduler, newerFirst ? [11, 10] : [10, 11]);
      expect(github.state.comments).toHaveLength(1);
      expect(github.state.comments[0]?.body).toContain('<!-- run 11.1 -->');
    }),
    { numRuns: 60 },
  );
});

test('of two uses that share a key one writes, and the other says so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const published = await race(scheduler, [10, 10]);
      expect(github.state.comments).toHaveLength(1);
      expect(published.filter(({ degraded }) => degraded.length > 0)).toHaveLength(1);
      const silent = published.findIndex(({ degraded }) => degraded.length > 0);
      expect(published[silent]?.degraded[0]?.message).toMatch(/its own key$/);
      const words = headline(sampleReport(silent === 0 ? 2 : 1));
      expect(github.state.comments[0]?.body).toContain(words);
    }),
    { numRuns: 40 },
  );
});

test('three of them never end in none or in two that last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      await race(scheduler, [10, 11, 12]);
      github.gate = undefined;
      expect(github.state.comments.length).toBeGreaterThan(0);
      const target = { writer: { run: 13, attempt: 1 } };
      await publishOn(github, clock, sampleReport(9), { target, wishes: { checkName: '' } });
      expect(github.state.comments).toHaveLength(1);
      expect(github.state.comments[0]?.body).toContain('<!-- run 13.1 -->');
    }),
    { numRuns: 40 },
  );
});
