import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseHeader } from '../../src/core/parse-header.js';
import { type Quotes, readScalar, writeScalar } from '../../src/core/yaml-scalar.js';

const frontMatter = (scalar: string) => `Author: ${scalar}\n`;
const read = (scalar: string) =>
  parseHeader(`---\n${frontMatter(scalar)}---\n`, 12).fields.Author?.value;

describe('a value in front matter', () => {
  const part = fc.constantFrom(
    ...['a', "'", '"', '\\', ': ', ' #', '#', ':', ' ', '\t', '[', ']', '{', '@', '-', '&', '*'],
    ...['true', 'no', 'null', '~', '12', '.', 'e3', '0x1', '_', '\n', '\r', '\u0085', '\u2028'],
    ...['\u00A0', '\uFEFF', '\uD800', '🙂', 'é', '\0', '%', '|', '>', '!', ',', '?', '<<', '='],
  );
  const value = fc.oneof(
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  );

  test('that is written reads back, here and by YAML, in whatever quotes and before a comment', () => {
    const quotes = fc.constantFrom<Quotes>('', '"', "'");
    fc.assert(
      fc.property(value, quotes, fc.constantFrom('', ' ', ' # "it\'s"'), (text, sign, behind) => {
        const scalar = writeScalar(text, sign);
        expect(scalar).not.toMatch(/[\r\n]/);
        expect(read(scalar + behind)).toBe(text);
        expect(parse(frontMatter(scalar + behind))).toEqual({ Author: text });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    'Docs Team',
    "Miles O'Brien",
    '2029-01-26',
    'Ünal (docs)',
    'a"b',
    'x, y',
    '1.md',
    'C#',
  ])('%s stays plain, as YAML allows', (text) => expect(writeScalar(text)).toBe(text));

  test.each([
    [`'O''Brien'`, "O'Brien"],
    [`"Dr. \\"Q\\" X"`, 'Dr. "Q" X'],
    [`"\\x41\\u00e9\\U0001F642\\/\\t\\ _\\N"`, 'Aé🙂/\t _\x85'],
    [`'a \\ b' # not the value`, 'a \\ b'],
    [`"a # b"`, 'a # b'],
    ['# nothing', ''],
  ])('%s reads %j', (scalar, text) => {
    expect(read(scalar)).toBe(text);
    expect(parse(frontMatter(scalar)).Author ?? '').toBe(text);
  });

  test.each([`"open`, `'open`, `'a'b'`, `"a" b`, `"\\"`])('%s is no value in quotes', (scalar) => {
    expect(readScalar(scalar)).toEqual({ value: scalar, quotes: '' });
  });
});
