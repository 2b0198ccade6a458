import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownLines } from '../../src/core/diff-lines.js';
import { didYouMean, nearest } from '../../src/core/nearest.js';
import { count, head, quote, thousands } from '../../src/core/quote.js';
import { isLater, isSame } from '../../src/core/writer.js';

describe('the nearest known word', () => {
  const known = ['scope', 'shard', 'strict', 'extensions', 'log-file'];
  test.each([
    ['scpoe', 'scope'],
    ['Strict', 'strict'],
    ['logfile', 'log-file'],
    ['log_file', 'log-file'],
    ['extension', 'extensions'],
    ['zebra', undefined],
    ['', undefined],
  ])('%j means %j', (word, meant) => expect(nearest(word, known)).toBe(meant));

  test('a slip of one letter in a longer word is always found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('extensions', 'metadata', 'classification'),
        fc.nat(),
        (word, n) => {
          const at = n % word.length;
          expect(nearest(`${word.slice(0, at)}${word.slice(at + 1)}`, [word])).toBe(word);
        },
      ),
    );
  });

  test('nothing is said when nothing is near', () => {
    expect(didYouMean('zebra', known)).toBe('');
    expect(didYouMean('shrad', known)).toBe(', did you mean "shard"?');
  });
});

describe('a quoted value', () => {
  test('of any length is at most a line, and says how long it was', () => {
    expect(quote('a')).toBe('"a"');
    expect(quote('a'.repeat(121))).toBe(`"${'a'.repeat(120)}…" (121 characters)`);
  });

  test('is never cut in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 40 }), (text, length) => {
        const cut = head(text, length);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(length);
      }),
    );
  });
});

test('numbers are grouped by three, and nouns agree', () => {
  expect([0, 999, 1000, 1_234_567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  expect([count(1, 'file'), count(1203, 'file')]).toEqual(['1 file', '1,203 files']);
});

test('the lines that a diff shows are its context and its additions, by their new numbers', () => {
  const patch = [
    ...['@@ -1,3 +1,4 @@ title', ' a', '-b', '+B', '+c', ' d'],
    ...['@@ -20 +21 @@', '-x', '+y', '\\ No newline at end of file'],
  ];
  expect([...shownLines(patch.join('\n'))]).toEqual([1, 2, 3, 4, 21]);
  expect([...shownLines('Binary files differ')]).toEqual([]);
});

describe('of two runs', () => {
  const of = (run: number, attempt: number) => ({ run, attempt });
  test.each([
    [of(11, 1), of(10, 1), true],
    [of(10, 1), of(11, 1), false],
    [of(10, 2), of(10, 1), true],
    [of(10, 1), of(10, 2), false],
    [of(10, 1), of(10, 1), false],
    [of(11, 1), of(10, 2), false],
  ])('%j is later than %j: %s', (other, own, later) => {
    expect(isLater(other, own)).toBe(later);
  });

  test('both attempts must be the same to be one', () => {
    expect(isSame(of(1, 1), of(1, 1))).toBe(true);
    expect(isSame(of(1, 1), of(1, 2))).toBe(false);
  });
});
