import { expect, test } from '@jest/globals';
import { withRun } from '../../src/hosts/with-run.js';
import type { RawInputs } from '../../src/inputs/parse.js';
import { probe } from '../support/probe-action.js';
import { reportWith } from '../support/report-files.js';

const { run: _, ...report } = reportWith();
const runOf = (raw: RawInputs, below = '') =>
  withRun(report, probe, raw, { root: '/work', directory: `/work${below}` }).run;

test('a use at the top and without a key needs no name', () => {
  expect(runOf({ 'what-to-do': 'pass' })).not.toHaveProperty('use');
});

test('another folder, another checkout and another key are other uses of the same settings', () => {
  const runs = [
    runOf({}),
    runOf({}, '/packages/a'),
    runOf({}, '/packages/b'),
    runOf({ 'working-directory': 'one' }),
    runOf({ 'working-directory': 'two' }),
    runOf({ key: 'job 0' }),
    runOf({ key: 'job 1' }),
  ];
  expect(new Set(runs.map((run) => run?.use)).size).toBe(runs.length);
  expect(new Set(runs.map((run) => run?.configuration)).size).toBe(1);
});

test('what a command is given one by one, and a workflow line by line, are the same settings', () => {
  const [one, lines] = [{ 'what-to-do': ['a', 'b'] }, { 'what-to-do': 'a\nb' }].map((raw) =>
    runOf(raw),
  );
  expect(one).toEqual(lines);
});
