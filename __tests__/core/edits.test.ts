import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits.js';

const at = (line: number, column: number, endColumn: number, text: string) => ({
  ...{ line, column, endLine: line, endColumn, text },
});

test('edits are at positions of the text before any of them', () => {
  const edits = [at(2, 1, 3, 'XYZ'), at(1, 2, 2, '+')];
  expect(applyEdits('ab\ncd\n', edits)).toBe('a+b\nXYZ\n');
});

test('insertions at one position keep their order', () => {
  expect(applyEdits('ab', [at(1, 2, 2, '1'), at(1, 2, 2, '2')])).toBe('a12b');
});

test.each([
  ['overlap', [at(1, 1, 3, 'x'), at(1, 2, 4, 'y')]],
  ['a line that is not there', [at(9, 1, 1, 'x')]],
  ['a column before the first', [at(1, 0, 1, 'x')]],
  ['an end before the start', [at(1, 3, 2, 'x')]],
])('%s throws and changes nothing', (_, edits) => {
  expect(() => applyEdits('abcd\n', edits)).toThrow(RangeError);
});

test('edits that do not touch give what cutting by hand gives, in any order', () => {
  const cuts = fc
    .uniqueArray(fc.nat({ max: 30 }), { minLength: 2, maxLength: 8 })
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), cuts, fc.string(), (raw, list, word) => {
      const text = raw.padEnd(30, 'x').replaceAll('\n', 'n').replaceAll('\r', 'r');
      let expected = text;
      const edits = [];
      for (let one = list.length - (list.length % 2) - 2; one >= 0; one -= 2) {
        const [from, to] = [list[one] as number, list[one + 1] as number];
        expected = expected.slice(0, from) + word + expected.slice(to);
        edits.push(at(1, from + 1, to + 1, word));
      }
      expect(applyEdits(text, edits)).toBe(expected);
      expect(applyEdits(text, edits.toReversed())).toBe(expected);
    }),
  );
});
