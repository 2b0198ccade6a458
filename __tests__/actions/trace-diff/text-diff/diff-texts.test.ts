import { expect, test } from '@jest/globals';
import { applyPatch, diffArrays } from 'diff';
import fc from 'fast-check';
import { diffTexts } from '../../../../src/actions/trace-diff/text-diff/diff-texts.js';
import { unifiedDiff } from '../../../../src/actions/trace-diff/text-diff/unified-diff.js';

const diff = (before: string, after: string, largest?: number) =>
  diffTexts(Buffer.from(before), Buffer.from(after), largest);

/** The new text, made from the old one and the diff by the reference implementation. */
function applied(before: string, after: string): string | false {
  const patch = unifiedDiff('a.txt', diff(before, after));
  return applyPatch(before, patch, { autoConvertLineEndings: false });
}

/** The fewest lines that have to go and come. */
function fewest(before: string, after: string): number {
  const lines = (text: string) => text.split(/(?<=\n)/).filter(Boolean);
  return diffArrays(lines(before), lines(after))
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);
}

const line = fc.oneof(
  fc.constantFrom(
    'a\n',
    'b\n',
    'c\n',
    '\n',
    'a\r\n',
    '}\n',
    '{\n',
    'ä€😀\n',
    '\r\n',
    '-- \n',
    '+x\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => `${text.replaceAll('\n', '')}\n`),
);
const lines = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('', 'end', 'end\r'))
  .map(([all, end]) => all.join('') + end);

/** A text and one made from it by edits here and there. */
const edited = fc
  .tuple(
    fc.array(line, { maxLength: 400 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.array(line, { maxLength: 8 }))),
  )
  .map(([all, edits]) => {
    const other = [...all];
    for (const [at, gone, come] of edits) other.splice(at % (other.length + 1), gone, ...come);
    return [all.join(''), other.join('')] as const;
  });

test('a diff, applied to the old text, gives the new one: any two texts', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      if (before !== after) expect(applied(before, after)).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('a diff, applied to the old text, gives the new one: an edited text, with its counts exact', () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      if (before === after) return;
      expect(applied(before, after)).toBe(after);
      const { added, removed, hunks } = diff(before, after);
      const all = hunks.flatMap((hunk) => hunk.lines);
      expect(all.filter((one) => one.startsWith('+'))).toHaveLength(added);
      expect(all.filter((one) => one.startsWith('-'))).toHaveLength(removed);
    }),
    { numRuns: 300 },
  );
});

test('a diff of texts that fit into one window is the shortest', () => {
  const few = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n'), { maxLength: 8 });
  fc.assert(
    fc.property(few, few, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const { added, removed } = diff(before, after);
      expect(added + removed).toBe(before === after ? 0 : fewest(before, after));
    }),
    { numRuns: 500 },
  );
});

test('a diff of an edited text is at most half as long again as the shortest', () => {
  fc.assert(
    fc.property(edited, ([before, after]) => {
      const { added, removed } = diff(before, after);
      expect(added + removed).toBeLessThanOrEqual(1.5 * fewest(before, after) + 8);
    }),
    { numRuns: 200 },
  );
});

test('a change of line endings alone, and of the last newline alone, shows', () => {
  expect(diff('a\r\nb\n', 'a\nb\n').hunks[0]?.lines).toEqual(['-a\r', '+a', ' b']);
  expect(diff('a\nb\n', 'a\nb').hunks[0]?.lines).toEqual([
    ...[' a', '-b', '+b', '\\ No newline at end of file'],
  ]);
});

test('texts that have nothing in common are exchanged as a whole, whatever their size', () => {
  const text = (word: string) =>
    Array.from({ length: 50_000 }, (_, n) => `${word} ${n}\n`).join('');
  const { added, removed, complete } = diff(text('old'), text('new'));
  expect([added, removed, complete]).toEqual([50_000, 50_000, true]);
});

test('a block of 60,000 lines that is put in twice is found, not the rest of the file', () => {
  const rest = (word: string) => Array.from({ length: 2000 }, (_, n) => `${word} ${n}\n`).join('');
  const block = (word: string) =>
    Array.from({ length: 60_000 }, (_, n) => `${word} ${n}\n`).join('');
  const before = rest('one') + rest('two') + rest('three');
  const after = rest('one') + block('new') + rest('two') + block('more') + rest('three');
  const { added, removed } = diff(before, after);
  expect([added, removed]).toEqual([120_000, 0]);
});

test('shuffled lines end in a right diff, soon', () => {
  const all = Array.from(
    { length: 8000 },
    (_, n) => `${(n * 7919) % 8000} some words to fill the line\n`,
  );
  const before = [...all].sort().join('');
  expect(applied(before, all.join(''))).toBe(all.join(''));
});

test('a diff that grows too long is cut after whole hunks, says so, and keeps its counts', () => {
  const text = (word: string) =>
    Array.from({ length: 100 }, (_, n) => (n % 10 === 0 ? `${word} ${n}\n` : `line ${n}\n`)).join(
      '',
    );
  const cut = diff(text('old'), text('new'), 40);
  expect(cut).toMatchObject({ added: 10, removed: 10, complete: false });
  expect(cut.hunks.length).toBeGreaterThan(0);
  expect(unifiedDiff('a', cut)).toMatch(/<cut here: 10 lines are added and 10 removed in all>\n$/);
});

test.each([
  ['docs/GUIDE.md', '--- docs/GUIDE.md\n'],
  ['with space.md', '--- "with space.md"\n'],
  ['a"b\\c\n.md', '--- "a\\"b\\\\c\\n.md"\n'],
])('the name %j stands in the header as patch reads it', (path, header) => {
  expect(unifiedDiff(path, diff('a\n', 'b\n'))).toContain(header);
});
