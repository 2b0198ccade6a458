import { expect, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';

test('the clock tells the time of the machine', () => {
  const before = Date.now();
  const now = machineClock.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('the clock sleeps as long as it is told, and lets others work meanwhile', async () => {
  let worked = 0;
  const other = setInterval(() => worked++, 5);
  const before = performance.now();
  await machineClock.sleep(60);
  const slept = performance.now() - before;
  clearInterval(other);
  expect(slept).toBeGreaterThan(55);
  expect(worked).toBeGreaterThan(0);
});
