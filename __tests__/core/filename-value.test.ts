import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFilename } from '../../src/core/filename-value.js';
import { workTime } from '../support/work-time.js';

describe('a value of Filename', () => {
  test.each([
    ['GUIDE.md', 'GUIDE.md', '', true],
    ['GUIDE.md v1.2', 'GUIDE.md', 'v1.2', true],
    ['docs/GUIDE.md draft', 'docs/GUIDE.md', 'draft', true],
    ['OTHER.md v1.2', 'OTHER.md', 'v1.2', false],
    ['OTHER.md 1.2', 'OTHER.md', '1.2', false],
    ['OTHER.md v1.2 draft', 'OTHER.md', 'v1.2 draft', false],
    ['OTHER.md rev 3', 'OTHER.md', 'rev 3', false],
    ['My Guide.md v1.2-rc.1', 'My Guide.md', 'v1.2-rc.1', false],
    ['Product handbook', 'Product handbook', '', false],
    ['Product handbook  v2', 'Product handbook', 'v2', false],
    ['Release Notes 2028.md', 'Release Notes 2028.md', '', false],
    ['Release Notes v1.2.md', 'Release Notes v1.2.md', '', false],
    ['v1.2', 'v1.2', '', false],
  ])('%j is the name %j and the version %j', (value, name, version, isRight) => {
    expect(readFilename(value, 'docs/GUIDE.md')).toEqual({ name, version, isRight });
  });

  test('is told apart alike for the file itself and for one that was renamed', () => {
    const word = fc.constantFrom('Release', 'Notes', '2028', 'v2', '1.2', 'über', 'a.b', '-', '🙂');
    const name = fc
      .tuple(fc.array(word, { minLength: 1 }), fc.constantFrom('.md', '.adoc', '.c'))
      .map(([words, extension]) => words.join(' ') + extension);
    fc.assert(
      fc.property(name, name, fc.constantFrom('', 'v1.2', 'v1.2.3', '1.2'), (old, now, version) => {
        const value = `${old} ${version}`.trim();
        expect(readFilename(value, `docs/${old}`)).toEqual({ name: old, version, isRight: true });
        fc.pre(old !== now);
        expect(readFilename(value, `docs/${now}`)).toEqual({ name: old, version, isRight: false });
      }),
    );
  });

  test.each([
    ['blanks', `a${' '.repeat(1e6)}b`],
    ['versions', `${'v1.2 '.repeat(2e5)}x`],
    ['digits', `a ${'1.2'.repeat(3e5)}!.`],
    ['extensions', `a v1${'.md'.repeat(3e5)}`],
  ])('takes no longer than reading for a long one of %s', (_, value) => {
    const time = workTime(() => expect(readFilename(value, 'docs/GUIDE.md').name).not.toBe(''));
    expect(time).toBeLessThan(5000);
  });
});
