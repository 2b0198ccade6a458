import { expect, test } from '@jest/globals';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { dice } from '../../../../scripts/bench/dice.js';
import {
  diffTexts,
  type Limits,
  unifiedDiff,
} from '../../../../src/actions/trace-diff/text-diff/diff-texts.js';
import { hashOf } from '../../../../src/actions/trace-diff/text-diff/equal-bytes.js';
import { longTextPair } from '../../../support/texts.js';

const LINES = 4000;
const before = Array.from({ length: LINES }, (_, at) => `line ${at}\n`);
const after = before.map((line, at) => (at % 200 === 100 ? 'changed\n' : line));
const CHANGES = LINES / 200;

function diff(limits: Partial<Limits>) {
  return diffTexts(Buffer.from(before.join('')), Buffer.from(after.join('')), limits);
}

test('within its limits a diff is complete and ends with its last hunk', () => {
  const found = diff({});
  expect(found).toMatchObject({ added: CHANGES, removed: CHANGES, complete: true });
  expect(found.hunks).toHaveLength(CHANGES);
  expect(unifiedDiff('x', found)).not.toContain('Cut short');
});

test.each([0, 1, 1000])('with work for %i steps a diff has its first hunks and says so', (work) => {
  const found = diff({ work });
  expect(found).toMatchObject({ complete: false, limit: 'work' });
  expect(found.hunks.length).toBeLessThan(CHANGES);
  expect(found.added).toBe(found.hunks.length);
  const text = unifiedDiff('x', found);
  expect(text.split('\n').at(-2)).toMatch(
    /^# Cut short: comparing the rest would take too long\. /,
  );
  const reached = found.hunks.length * 200;
  const expected = after.slice(0, reached).concat(before.slice(reached)).join('');
  expect(applyPatch(before.join(''), text) === expected).toBe(true);
});

test('more work never finds less, until it finds all', () => {
  const found = Array.from({ length: 600 }, (_, at) => diff({ work: at * 5 }).hunks.length);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect([found[0], found.at(-1)]).toEqual([0, CHANGES]);
  expect(new Set(found).size).toBeGreaterThan(3);
});

test('what is too much to show is still counted', () => {
  const found = diff({ shown: 500 });
  expect(found).toMatchObject({
    complete: false,
    limit: 'shown',
    added: CHANGES,
    removed: CHANGES,
  });
  expect(found.hunks.map((hunk) => hunk.text).join('').length).toBeLessThanOrEqual(500);
  expect(found.hunks.length).toBeGreaterThan(1);
  const last = unifiedDiff('x', found).split('\n').at(-2);
  expect(last).toBe(
    '# Cut short: too long to show all of it. In the whole file: 20 lines added, 20 lines removed.',
  );
});

test('one hunk that is too long is not shown in part', () => {
  const [one, two] = ['a\n', 'b\n'].map((line) => Buffer.from(line.repeat(1000)));
  const found = diffTexts(one as Buffer, two as Buffer, { shown: 1000 });
  expect(found).toMatchObject({ added: 1000, removed: 1000, hunks: [], limit: 'shown' });
  expect(unifiedDiff('x', found)).toMatch(/^--- x\n\+\+\+ x\n# Cut short: .*\n$/);
});

test('equal texts need no work', () => {
  const text = Buffer.from(before.join(''));
  expect(diffTexts(text, Buffer.from(text), { work: 0, shown: 0 }).complete).toBe(true);
});

test('the work of a hopeless search ends it with what was found so far', () => {
  const random = dice(5);
  const noise = () => Array.from({ length: 5000 }, () => `${random(3)}\n`).join('');
  const [one, two] = [`old\n${noise()}`, `new\n${noise()}`];
  const found = diffTexts(Buffer.from(one), Buffer.from(two), { work: 300_000 });
  expect(found).toMatchObject({ complete: false, limit: 'work' });
  expect(found.hunks.length).toBeGreaterThan(0);
  const text = unifiedDiff('x', found);
  const head = (applyPatch(one, text) as string).slice(0, 1000);
  expect(two.startsWith(head)).toBe(true);
});

test('whatever the limits are, what was found applies, and its hunks stand in order', () => {
  const limits = fc.record({ work: fc.nat({ max: 6000 }), shown: fc.nat({ max: 3000 }) });
  fc.assert(
    fc.property(longTextPair, limits, (pair, limit) => {
      const found = diffTexts(Buffer.from(pair.before), Buffer.from(pair.after), limit);
      const options = { autoConvertLineEndings: false };
      const applied = applyPatch(pair.before, unifiedDiff('x', found), options);
      expect(applied === pair.after).toBe(found.complete);
      expect(applied).not.toBe(false);
      const starts = found.hunks.map((hunk) => hunk.oldStart);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

test('lines that were made to look alike to a hash end at the limit, too', () => {
  const lines = colliding();
  expect(new Set(lines.map((line) => hashOf(Buffer.from(line), 0, line.length))).size).toBe(1);
  const [one, two] = [`old\n${lines.join('')}old\n`, `new\n${lines.toReversed().join('')}new\n`];
  expect(new Set(lines).size).toBe(lines.length);
  const limits = { work: 300_000 };
  const found = diffTexts(Buffer.from(one), Buffer.from(two), limits);
  expect(found).toMatchObject({ complete: false, limit: 'work' });
});

/** In this order, either word of a pair leads the hash of a line to the same number. */
const ALIKE = [
  ['003pwu', '00a5fa'],
  ['004uzx', '00f2ad'],
  ['0035zx', '00apcd'],
  ['0053zx', '00cpad'],
  ['0035zx', '00apcd'],
  ['0053zx', '00cpad'],
  ['0035zx', '00apcd'],
  ['0053zx', '00cpad'],
  ['0035zx', '00apcd'],
  ['0053zx', '00cpad'],
  ['0035zx', '00apcd'],
] as const;

/** Different lines of one hash: each takes one word of each pair. */
function colliding(): string[] {
  const lines = ALIKE.reduce(
    (begun, pair) => begun.flatMap((line) => pair.map((word) => line + word)),
    [''],
  );
  return lines.map((line) => `${line}\n`);
}
