import { expect, describe as group, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRuns, compareWithRecords } from '../../../src/actions/perf-log/compare.js';
import { describe, median, quantile } from '../../../src/actions/perf-log/describe.js';
import { medianDrawer, type Random, seededRandom } from '../../../src/actions/perf-log/random.js';
import {
  changeText,
  durationText,
  parseDuration,
  parsePart,
} from '../../../src/actions/perf-log/units.js';

const sample = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 40,
});

group('a description', () => {
  test('has the values that a book has', () => {
    expect(describe([7, 1, 3, 5, 9])).toEqual({ median: 5, iqr: 4, min: 1, max: 9, outliers: [] });
    expect(describe([10, 11, 12, 13, 100]).outliers).toEqual([100]);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  });

  test('lies within the sample, whatever its order', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const { median: middle, iqr, min, max } = describe(values);
        expect(min).toBe(Math.min(...values));
        expect(max).toBe(Math.max(...values));
        expect(middle).toBeGreaterThanOrEqual(min);
        expect(middle).toBeLessThanOrEqual(max);
        expect(iqr).toBeGreaterThanOrEqual(0);
        expect(median(values.toReversed())).toBe(middle);
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => describe([])).toThrow('empty sample');
  });
});

test('the same seed gives the same numbers, from zero to below one and evenly spread', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)];
  const drawn = Array.from({ length: 10_000 }, one);
  expect(Array.from({ length: 10_000 }, other)).toEqual(drawn);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(Math.abs(median(drawn) - 0.5)).toBeLessThan(0.02);
});

test('a drawn median is that of a sample of the same size, drawn with replacement', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1, maxLength: 40 }),
      fc.integer(),
      (values, seed) => {
        const random = seededRandom(seed);
        const sorted = values.toSorted((a, b) => a - b);
        const drawn = values.map(() => sorted[Math.floor(random() * values.length)] as number);
        expect(medianDrawer(values, seededRandom(seed))()).toBe(median(drawn));
      },
    ),
  );
});

/** A number around zero, normally distributed. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function runs(random: Random, level: number, noise: number, count: number): number[] {
  return Array.from({ length: count }, () => level * Math.exp(noise * normal(random)));
}

/** How often a comparison says this, of 60 simulated histories. */
function share(change: string, simulate: (random: Random) => { change: string }): number {
  const random = seededRandom(3);
  const said = Array.from({ length: 60 }, () => simulate(random).change);
  return said.filter((one) => one === change).length / said.length;
}

group('simulated histories', () => {
  const history = (random: Random, jobs: number, noise: number) =>
    Array.from({ length: 20 }, () =>
      runs(random, 200 * Math.exp(jobs * normal(random)), noise, 10),
    );
  const compared = (jobs: number, noise: number, slowdown: number) => (random: Random) => {
    const here = 200 * slowdown * Math.exp(jobs * normal(random));
    return compareWithRecords(runs(random, here, noise, 10), history(random, jobs, noise), 0.1);
  };

  test('a regression of 15 % is caught on a quiet machine, of 25 % nearly always on a hosted one', () => {
    expect(share('slower', compared(0.01, 0.02, 1.15))).toBeGreaterThan(0.7);
    expect(share('slower', compared(0.03, 0.05, 1.25))).toBeGreaterThan(0.7);
  });

  test('noise of 10 % is not taken for one', () => {
    expect(share('slower', compared(0.1, 0.1, 1))).toBeLessThan(0.05);
    expect(share('slower', compared(0.03, 0.05, 1))).toBeLessThan(0.05);
  });

  test('a quiet machine that is as fast as before is said to be the same', () => {
    expect(share('same', compared(0.01, 0.02, 1))).toBeGreaterThan(0.9);
  });

  test('two commands that take turns are told apart, and equal ones are not', () => {
    const turns = (slowdown: number) => (random: Random) =>
      compareRuns(runs(random, 200 * slowdown, 0.05, 20), runs(random, 200, 0.05, 20), 0.1);
    expect(share('slower', turns(1.25))).toBeGreaterThan(0.9);
    expect(share('faster', turns(0.75))).toBeGreaterThan(0.9);
    expect(share('slower', turns(1))).toBe(0);
  });
});

group('a comparison', () => {
  test('is the same for the same values, and its interval holds its ratio', () => {
    const [one, other] = [
      [100, 101, 99, 102, 98, 100],
      [120, 121, 119, 122, 118, 120],
    ] as const;
    const compared = compareRuns(other, one, 0.1);
    expect(compareRuns(other, one, 0.1)).toEqual(compared);
    const [low, high] = compared.interval as [number, number];
    expect(low).toBeLessThanOrEqual(compared.ratio as number);
    expect(high).toBeGreaterThanOrEqual(compared.ratio as number);
    expect(compared.change).toBe('slower');
    expect(compareRuns(one, other, 0.1).change).toBe('faster');
  });

  test('of few values says that it does not know', () => {
    expect(compareRuns([1, 2, 3, 4], [1, 1, 1, 1], 0.1)).toEqual({
      ...{ change: 'unknown', ratio: 2.5, interval: undefined },
    });
    expect(compareWithRecords([9], [[1], [1], [1], [1]], 0.1).change).toBe('unknown');
  });

  test('fails only when the whole interval lies beyond the threshold', () => {
    const [slow, fast] = [
      [110, 130, 111, 131, 112, 129],
      [100, 101, 99, 102, 98, 100],
    ] as const;
    const { interval, change } = compareRuns(slow, fast, 0.1);
    expect((interval as [number, number])[0]).toBeLessThan(1.1 + 0.02);
    expect(change).toBe((interval as [number, number])[0] > 1.1 ? 'slower' : 'noisy');
    expect(compareRuns(slow, fast, 0.5).change).toBe('same');
  });

  test('one stray run is no regression', () => {
    const records = Array.from({ length: 20 }, (_, at) => [at === 4 ? 300 : 200 + at]);
    expect(compareWithRecords([300], records, 0.1).change).toBe('noisy');
  });
});

test('what no ratio can be made of is unknown, and never passes for a figure', () => {
  const none = { change: 'unknown', ratio: undefined, interval: undefined };
  const [some, zeros, one] = [
    [1, 2, 3, 4, 5],
    [0, 0, 0, 0, 0],
    [1, 0, 0, 0, 5],
  ];
  for (const few of [1, 5]) expect(compareRuns(some.slice(0, few), zeros, 0.1)).toEqual(none);
  expect(compareRuns(zeros, zeros, 0.1)).toEqual(none);
  expect(
    compareWithRecords(
      some,
      zeros.map((value) => [value]),
      0.1,
    ),
  ).toEqual(none);
  expect(compareRuns(some, [0, 1, 1, 1, 0], 0.1)).toEqual({ ...none, ratio: 3 });
  expect(compareRuns(some, one, 0.1)).toEqual(none);
});

test('one stray record hides no regression that several runs show', () => {
  const records = Array.from({ length: 20 }, (_, at) =>
    at === 4 ? [400, 401] : [200 + at, 201 + at],
  );
  expect(compareWithRecords([300, 301, 299, 302, 300], records, 0.1).change).toBe('slower');
});

test('durations, parts and changes are read and shown', () => {
  expect(['200ms', '1.5s', '10m', '1h', '0ms', '5', '5 s', '-1s', ''].map(parseDuration)).toEqual([
    ...[200, 1500, 600_000, 3_600_000, undefined, undefined, undefined, undefined, undefined],
  ]);
  expect(['10%', '0.1', '0', '1000%', 'x', '10 %'].map(parsePart)).toEqual([
    ...[0.1, 0.1, 0, undefined, undefined, undefined],
  ]);
  expect([0.5, 182.4, 1234, 12_345, 200_000].map(durationText)).toEqual([
    ...['0.5 ms', '182 ms', '1.23 s', '12.3 s', '3 min 20 s'],
  ]);
  expect([1.152, 0.9].map(changeText)).toEqual(['+15.2 %', '−10.0 %']);
});
