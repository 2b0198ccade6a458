import { expect, test } from '@jest/globals';
import { parsePatch } from 'diff';
import fc from 'fast-check';
import { diffTexts, unifiedDiff } from '../../../../src/actions/trace-diff/text-diff/diff-texts.js';

const changed = diffTexts(Buffer.from('a\nb\n'), Buffer.from('a\nc\n'));

test('a diff is a header, its hunks, and nothing else', () => {
  const text = '--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n';
  expect(unifiedDiff('a.txt', changed)).toBe(text);
});

test('where nothing differs there is no header either', () => {
  expect(unifiedDiff('a.txt', diffTexts(Buffer.from('a'), Buffer.from('a')))).toBe('');
});

test('labels stand behind the names, and what they hold cannot begin a line', () => {
  const labels = { before: 'baseline', after: 'target\n@@ -1 +1 @@' };
  expect(unifiedDiff('a.txt', changed, labels).split('\n').slice(0, 3)).toEqual([
    '--- a.txt\tbaseline',
    '+++ a.txt\ttarget @@ -1 +1 @@',
    '@@ -1,2 +1,2 @@',
  ]);
});

test.each([
  ['a b', 'a b\t'],
  ['é', 'é'],
  [' a', '" a"\t'],
  ['\u00a0a\u2003', '"\u00a0a\u2003"'],
  ['a\tb', '"a\\tb"'],
  ['a\nb', '"a\\nb"'],
  ['a"b', '"a\\"b"'],
  ['a\\b', '"a\\\\b"'],
  ['\u001b', '"\\033"'],
  ['a\u009b31m', '"a\\302\\23331m"'],
  ['a\u202eb', '"a\\342\\200\\256b"'],
  [Buffer.from([0x61, 0xff, 0x0a]), '"a\\377\\n"'],
  [Buffer.from('é'), 'é'],
])('the name %j is written as %s', (path, field) => {
  expect(unifiedDiff(path, changed).split('\n').slice(0, 2)).toEqual([
    `--- ${field}`,
    `+++ ${field}`,
  ]);
});

test('whatever the name is, a reader of diffs gets it back', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((path) => !path.includes('\0'));
  fc.assert(
    fc.property(name, (path) => {
      const [patch] = parsePatch(unifiedDiff(path, changed));
      expect(patch).toMatchObject({ oldFileName: path, newFileName: path });
      expect(patch?.hunks).toHaveLength(1);
    }),
  );
});
