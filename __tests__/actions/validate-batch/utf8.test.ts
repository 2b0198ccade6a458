import { isUtf8 } from 'node:buffer';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstInvalid } from '../../../src/actions/validate-batch/utf8.js';

test.each([
  ['in the middle', 'a\nb\xE9c and more\n', 2, 2],
  ['two bytes before the end', 'caf\xE9\n', 1, 4],
  ['at the very end', 'caf\xE9', 1, 4],
  ['as the only byte', '\xFF', 1, 1],
])('a bad byte %s is found at its line and column', (_, text, line, column) => {
  expect(firstInvalid(Buffer.from(text, 'latin1'))).toMatchObject({ line, column });
});

test('columns count characters, a replacement character of the text itself among them', () => {
  const bytes = Buffer.concat([Buffer.from('x\n\uFFFDé😀'), Buffer.from([0x80])]);
  expect(firstInvalid(bytes)).toMatchObject({ line: 2, column: 5, found: '0x80' });
});

test('whatever the bytes are, what comes before the place is UTF-8, and the byte behind it spoils it', () => {
  const text = fc.string({ unit: 'binary' }).map((one) => Buffer.from(one));
  const bytes = fc
    .array(fc.oneof(text, fc.uint8Array({ maxLength: 4 })))
    .map((parts) => Buffer.concat(parts))
    .filter((all) => !isUtf8(all));
  fc.assert(
    fc.property(bytes, (all) => {
      const { line, column } = firstInvalid(all);
      let start = 0;
      for (let one = 1; one < line; one++) start = all.indexOf(10, start) + 1;
      const before = longestValid(all);
      expect(start).toBeLessThanOrEqual(before);
      const head = all.subarray(start, before).toString('utf8');
      expect(head).not.toContain('\n');
      expect(column).toBe(head.length + 1);
    }),
    { numRuns: 500 },
  );
});

/** The length of the longest valid beginning, found the slow way. */
function longestValid(all: Buffer): number {
  for (let length = all.length; length > 0; length--) {
    if (isUtf8(all.subarray(0, length))) return length;
  }
  return 0;
}
