import { describe, expect, test } from '@jest/globals';
import { applyPatch, diffLines } from 'diff';
import fc from 'fast-check';
import { dice } from '../../../../scripts/bench/dice.js';
import {
  diffTexts,
  type TextDiff,
  unifiedDiff,
} from '../../../../src/actions/trace-diff/text-diff/diff-texts.js';
import { longTextPair, type TextPair, textPair } from '../../../support/texts.js';

function diff(before: string, after: string): TextDiff {
  return diffTexts(Buffer.from(before), Buffer.from(after));
}

/** What the `diff` package makes of the old text. */
function patched(before: string, patch: string): string | false {
  return patch === '' ? before : applyPatch(before, patch, { autoConvertLineEndings: false });
}

/** The diff of a pair, after a proof that it leads from one side to the other and counts its own lines. */
function proven({ before, after }: TextPair): TextDiff {
  const found = diff(before, after);
  // Not `toBe`: a failure would print both texts.
  expect(patched(before, unifiedDiff('file.txt', found)) === after).toBe(true);
  const lines = found.hunks.flatMap((hunk) => hunk.lines);
  expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(found.added);
  expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(found.removed);
  expect(found.complete).toBe(true);
  return found;
}

/** The lines of a smallest edit, as the `diff` package finds it. */
function smallest({ before, after }: TextPair): number {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .reduce((sum, { count }) => sum + count, 0);
}

/** A text of so many lines. */
function text(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`);
}

describe('any two texts', () => {
  test('the diff applied to one side gives exactly the other, and no edit is smaller', () => {
    fc.assert(
      fc.property(textPair, (pair) => {
        const { added, removed } = proven(pair);
        expect(added + removed).toBe(smallest(pair));
      }),
      { numRuns: 1000 },
    );
  });

  test('bytes that look random, one line feed here and there, are no exception', () => {
    const wild = fc.string({
      unit: fc.constantFrom('\n', '\r', 'a', '\\', '+', '-', ' ', 'é', '\uFEFF'),
    });
    fc.assert(fc.property(wild, wild, (before, after) => void proven({ before, after })));
  });
});

test('of any two longer texts the diff gives exactly the other side, and is about as small', () => {
  fc.assert(
    fc.property(longTextPair, (pair) => {
      const { added, removed } = proven(pair);
      expect(added + removed).toBeLessThanOrEqual(2 * smallest(pair) + 16);
    }),
    { numRuns: 100 },
  );
});

describe('one change', () => {
  test('has three lines of context, and its place counts lines from 1', () => {
    const before = text(20, (at) => `line ${at + 1}`);
    const { hunks } = diff(before.join(''), before.with(9, 'changed\n').join(''));
    expect(hunks).toHaveLength(1);
    expect(hunks[0]).toMatchObject({ oldStart: 7, oldLines: 7, newStart: 7, newLines: 7 });
    expect(hunks[0]?.lines).toEqual([
      ' line 7',
      ' line 8',
      ' line 9',
      '-line 10',
      '+changed',
      ' line 11',
      ' line 12',
      ' line 13',
    ]);
  });

  test.each([
    [6, 1],
    [7, 2],
  ])('shares a hunk with the next when %i lines are between them: %i hunks', (between, hunks) => {
    const same = text(between, (at) => `same ${at}`).join('');
    expect(diff(`a\n${same}b\n`, `x\n${same}y\n`).hunks).toHaveLength(hunks);
  });

  test('of a line ending only is a changed line, with the carriage return in sight', () => {
    expect(diff('a\r\nb\r\n', 'a\nb\r\n').hunks[0]?.lines).toEqual(['-a\r', '+a', ' b\r']);
  });

  test('of the last line feed only is a changed line, with a mark', () => {
    const mark = '\\ No newline at end of file';
    expect(diff('a\nb', 'a\nb\n').hunks[0]?.lines).toEqual([' a', '-b', mark, '+b']);
    expect(diff('a\nb\n', 'a\nb').hunks[0]?.lines).toEqual([' a', '-b', '+b', mark]);
  });

  test('a carriage return alone does not end a line', () => {
    expect(diff('a\rb\n', 'a\rc\n')).toMatchObject({ added: 1, removed: 1 });
  });
});

describe('an empty side', () => {
  test('equal texts have no hunk, empty ones too', () => {
    expect(diff('', '')).toEqual({ added: 0, removed: 0, hunks: [], complete: true });
    expect(diff('a\n', 'a\n').hunks).toEqual([]);
  });

  test.each([
    ['', 'a\nb\n', '@@ -0,0 +1,2 @@'],
    ['a\nb\n', '', '@@ -1,2 +0,0 @@'],
  ])('%j and %j differ in one hunk %s', (before, after, header) => {
    proven({ before, after });
    expect(unifiedDiff('x', diff(before, after))).toContain(`\n${header}\n`);
  });
});

describe('long texts', () => {
  const kinds = {
    'lines that occur once': (at: number) => `line ${at}`,
    'two hundred lines that repeat': (at: number, random: (below: number) => number) =>
      `line ${random(200) + 0 * at}`,
    'two lines that repeat': (_: number, random: (below: number) => number) => `line ${random(2)}`,
    'JSON records': (at: number) =>
      ['{', `  "id": ${at},`, '  "event": "tick",', '  "ok": true', '},'][at % 5] as string,
  };
  const edits = {
    'one of 100 lines changed': (line: string, random: (below: number) => number) =>
      random(100) > 0 ? [line] : [`changed ${random(9)}\n`],
    'one of 5 changed, gone or doubled': (line: string, random: (below: number) => number) =>
      random(5) > 0 ? [line] : ([[], [line, line], ['changed\n']][random(3)] as string[]),
    'some of 40 lines at once gone or new': (line: string, random: (below: number) => number) =>
      random(400) > 0 ? [line] : text(random(80), (at) => `new ${at}`),
  };
  const cases = Object.entries(kinds).flatMap(([kind, line]) =>
    Object.entries(edits).map(([edit, change]) => ({ kind, edit, line, change })),
  );

  test.each(cases)('of $kind, $edit: the diff applies and is small', ({ line, change }) => {
    const random = dice(7);
    const before = text(6000, (at) => line(at, random));
    let most = 0;
    const after = before.flatMap((old) => {
      const edited = change(old, random);
      if (edited.length !== 1 || edited[0] !== old) most += 1 + edited.length;
      return edited;
    });
    const { added, removed } = proven({ before: before.join(''), after: after.join('') });
    expect(added + removed).toBeLessThanOrEqual(most * 1.1 + 8);
  });

  test('that are shuffled keep the longest order that both have', () => {
    const random = dice(3);
    const before = text(5000, (at) => `line ${at}`);
    const keys = new Map(before.map((line) => [line, random(1_000_000)]));
    const after = before.toSorted((a, b) => (keys.get(a) as number) - (keys.get(b) as number));
    const { added, removed } = proven({ before: before.join(''), after: after.join('') });
    expect([added, removed]).toEqual([added, added]);
    expect(5000 - added).toBeGreaterThan(Math.sqrt(5000));
  });

  test('that have nothing in common are removed and added', () => {
    const [before, after] = ['old', 'new'].map((word) =>
      text(3000, (at) => `${word} ${at}`).join(''),
    );
    const found = proven({ before: before as string, after: after as string });
    expect(found).toMatchObject({ added: 3000, removed: 3000 });
  });

  test.each([3, 10, 22, 40, 100])(
    'of records of %i equal lines and a number: one that is new does not change the others',
    (size) => {
      const record = (id: number) => `{\n"id": ${id}\n${'"same"\n'.repeat(size)}},\n`;
      const records = Array.from({ length: 600 }, (_, id) => record(id)).join('');
      const longer = record(9999) + records;
      const added = diff(`${records}old\n`, `${longer}new\n`);
      expect(added).toMatchObject({ added: size + 4, removed: 1 });
      const removed = diff(`${longer}old\n`, `${records}new\n`);
      expect(removed).toMatchObject({ added: 1, removed: size + 4 });
    },
  );

  test('with lines of half a megabyte are compared as any others', () => {
    const line = (letter: string) => `${letter.repeat(500_000)}\n`;
    const [before, after] = [line('a') + line('b') + line('c'), line('a') + line('d') + line('c')];
    expect(proven({ before, after })).toMatchObject({ added: 1, removed: 1 });
  });
});
