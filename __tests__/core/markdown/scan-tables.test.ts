import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanTables } from '../../../src/core/markdown/scan-tables.js';
import { splitRow } from '../../../src/core/markdown/split-row.js';
import { judgedTables } from '../../support/markdown-judge.js';

/** The tables that GitHub shows, as the scanner has them. */
function scanned(text: string): string[][][] {
  return scanTables(text).map(({ head, rows }) =>
    [head, ...rows.filter(({ isShown }) => isShown)].map(({ start, end }) =>
      splitRow(text, start, end).map(({ from, to }) => text.slice(from, to)),
    ),
  );
}

const piece = fc.constantFrom(
  ...['|', '| a ', '|-', '|:-:', '| - |', ' a', '--', ' | ', '\\|', '`', '```', '~~~', '    '],
  ...['<!--', '-->', '<div>', '<pre', '# ', '===', '---', '(', ')'],
  ...[' ', '\t', '  ', ':', '***', '_', '\u00A0', 'é', '<?', '?>', '<!A'],
);
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '| a | b |',
      '|---|---|',
      '| 1 | 2 |',
      '|:-|-:|',
      'a | b',
      '-|-',
      '1 | 2',
      '| 1 |',
      '',
    ),
  },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('')) },
);
const container = fc.constantFrom(
  ...[
    ['', ''],
    ['', ''],
    ['> ', '> '],
    ['- ', '  '],
    ['1. ', '   '],
    ['> - ', '>   '],
    ['- > ', '  > '],
  ],
  ...[
    ['- - ', '    '],
    ['>', '>'],
    ['-\t', '\t'],
    ['   ', ' '],
    ['*    ', '     '],
  ],
) as fc.Arbitrary<[string, string]>;
// What ends a table or leaves its container: in micromark no table can follow that at once, in GitHub it can.
const opener = fc.constantFrom(
  ...['- ', '* ', '1. ', '2. ', '> ', '+', '-\ta', '>> ', '- - ', '1) a'],
);
const lastLine = fc.oneof(
  fc.tuple(opener, line).map(([mark, text]) => ({ mark, text, isLazy: false })),
  fc.constantFrom('text', 'é').map((text) => ({ mark: '', text, isLazy: true })),
);
const section = fc
  .tuple(container, fc.array(line, { minLength: 1, maxLength: 8 }), fc.option(lastLine))
  .map(([[first, next], lines, last]) => [
    ...lines.map((text, at) => (at === 0 ? first : next) + text),
    ...(last ? [(last.isLazy ? '' : next) + last.mark + last.text] : []),
  ]);
const markdown = fc
  .tuple(
    fc.array(section, { maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '\n'),
  )
  .map(
    ([sections, ending, last]) =>
      sections.map((lines) => lines.join(ending)).join(ending + ending) + last,
  );

test('any text has the tables and cells that micromark finds', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      // micromark takes a pipe alone for a row, and GitHub does not: see below.
      fc.pre(!/^[^|]*\|[ \t]*$/m.test(text));
      expect(scanned(text)).toEqual(judgedTables(text));
    }),
    { numRuns: 1000 },
  );
});

/** Each table as its head and the lines of its rows; those that are not shown are negative. */
function outline(text: string): [number, ...number[]][] {
  return scanTables(text).map(({ head, rows }) => [
    head.line,
    ...rows.map(({ line, isShown }) => (isShown ? line : -line)),
  ]);
}

const HEAD = '| a | b |\n|---|---|\n';

// As GitHub renders them: test/fixtures/interrupt of micromark-extension-gfm-table.
test.each([
  ['> c', [[1, 3]]],
  ['```', [[1, 3]]],
  ['    c', [[1, 3]]],
  ['[c]: d', [[1, 3, 4]]],
  ['# c', [[1, 3]]],
  ['==', [[1, 3, 4]]],
  ['--', [[1, 3, 4]]],
  ['<pre>', [[1, 3]]],
  ['<!-- c -->', [[1, 3]]],
  ['<x>', [[1, 3]]],
  ['1. c', [[1, 3]]],
  ['2. c', [[1, 3]]],
  ['*', [[1, 3]]],
  ['***', [[1, 3]]],
])('a line %s below a row is what GitHub takes it for', (line, expected) => {
  expect(outline(`${HEAD}| 1 | 2 |\n${line}\n`)).toEqual(expected);
});

test.each([
  ['a blank line', `${HEAD}| 1 | 2 |\n\n| 3 | 4 |\n| 5 | 6 |\n`, [[1, 3, -5, -6]]],
  ['a line that is broken off', `${HEAD}| 1 | 2\n            |\n| 3 | 4 |\n`, [[1, 3, -4, -5]]],
  ['a pipe alone', `${HEAD}| 1 | 2 |\n|\n| 3 | 4 |\n`, [[1, 3, -4, -5]]],
  ['text', `${HEAD}| 1 | 2 |\n\ntext\n| 3 | 4 |\n`, [[1, 3]]],
  ['a heading', `${HEAD}| 1 | 2 |\n# c\n| 3 | 4 |\n`, [[1, 3]]],
  [
    'another table',
    `${HEAD}| 1 | 2 |\n\n${HEAD}| 3 | 4 |\n`,
    [
      [1, 3],
      [5, 7],
    ],
  ],
  ['the end of its list', `- | a | b |\n  |---|---|\n  | 1 | 2 |\n\n| 3 | 4 |\n`, [[1, 3]]],
])('rows behind %s belong to the table above or they do not', (_, text, expected) => {
  expect(outline(text)).toEqual(expected);
});

test('a hundred thousand rows, marks and nested containers are read in linear time', () => {
  const long = [
    HEAD + '| 1 | 2 |\n'.repeat(50_000),
    '> '.repeat(20_000),
    `${'- '.repeat(5000)}a\n`,
    '|'.repeat(200_000),
    `${HEAD}|${' '.repeat(200_000)}`,
    `a${'\\'.repeat(200_000)}|b\n|-`,
    '`'.repeat(200_000),
    '<a '.repeat(50_000),
    `${'* '.repeat(2000)}\n`.repeat(20),
  ];
  for (const text of long) expect(scanTables(text).length).toBeLessThan(2);
});
