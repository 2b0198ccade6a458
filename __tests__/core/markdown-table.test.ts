import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { readTables } from '../../src/core/markdown-table.js';

const renderer = new MarkdownIt();

/** The cells of all tables as a renderer has them, as text. */
function rendered(markdown: string): string[][] {
  const rows: string[][] = [];
  let isInside = false;
  for (const token of renderer.parse(markdown, {})) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'table_open') isInside = true;
    if (token.type === 'table_close') isInside = false;
    if (token.type === 'inline' && isInside) rows.at(-1)?.push(token.content);
  }
  return rows;
}

const read = (markdown: string) =>
  readTables(markdown).flatMap(({ head, rows }) =>
    [head, ...rows].map(({ cells }) => cells.map(({ text }) => text)),
  );

test.each([
  ['plain', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ['without outer pipes', 'a | b\n--|--\n1 | 2\n'],
  ['aligned', '| a | b |\n|:--|--:|\n| 1 | 2 |\n'],
  ['with an escaped pipe', '| a | b |\n|---|---|\n| 1 \\| 1 | 2 |\n'],
  ['without a closing pipe', '| a | b\n|---|---\n| 1 | 2\n'],
  ['two tables', '| a |\n|---|\n| 1 |\n\ntext\n\n| b |\n|---|\n| 2 |\n'],
  ['with empty cells', '| a | b |\n|---|---|\n|  | 2 |\n'],
])('a table that is %s has the cells that a renderer sees', (_, markdown) => {
  const expected = rendered(markdown).map((row) => row.map((cell) => cell.replaceAll('\\|', '|')));
  expect(read(markdown)).toEqual(expected);
});

test.each([
  ['a fence', '```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n'],
  ['an HTML comment', '<!--\n| a | b |\n|---|---|\n| 1 | 2 |\n-->\n'],
])('a table inside of %s is none', (_, markdown) => {
  expect(readTables(markdown)).toEqual([]);
});

test('where a cell is said to be, there its text stands', () => {
  const cell = fc
    .string({ maxLength: 8 })
    .map((text) => text.replace(/[\r\n|\\`<]/g, 'x').trim() || 'x');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const markdown = `| A | B |\n|---|---|\n${rows.map(([a, b]) => `| ${a} | ${b} |\n`).join('')}`;
      const lines = markdown.split('\n');
      const [table] = readTables(markdown);
      expect(table?.rows).toHaveLength(rows.length);
      for (const { line, cells } of table?.rows ?? []) {
        for (const { column, endColumn, text } of cells) {
          expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
        }
      }
    }),
  );
});

test('any text is read without a breakdown, and each cell is where it is said to be', () => {
  let found = 0;
  const part = fc.constantFrom(
    '| a | b |\n|---|---|\n',
    '|',
    '---',
    ' a ',
    '\n',
    '\\',
    '`',
    '```',
    '<!--',
    '-->',
    '\r\n',
    ':',
    '> ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const lines = text.split(/\r?\n/);
      const rows = readTables(text).flatMap((table) => [table.head, ...table.rows]);
      for (const { line, source, cells } of rows) {
        found += cells.length;
        expect(lines[line - 1]).toContain(source.trimEnd());
        for (const { column, endColumn, source: cell } of cells) {
          expect(source.slice(column - 1, endColumn - 1)).toBe(cell);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(0);
});
