import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellName, cellSource, cellText } from '../../../src/core/markdown/cell-text.js';
import { splitRow } from '../../../src/core/markdown/split-row.js';
import { workTime } from '../../support/work-time.js';

// What GitHub makes of these cells is known from its own rendering (micromark-extension-gfm-table, some-escapes).
test.each([
  ['| A | Alpha |', ['A', 'Alpha']],
  ['| B \\| Bravo |', ['B | Bravo']],
  ['| C \\\\| Charlie |', ['C | Charlie']],
  ['| D \\\\\\| Delta |', ['D \\| Delta']],
  ['| E \\\\\\\\| Echo |', ['E \\| Echo']],
  ['| `code \\| span` | b |', ['`code | span`', 'b']],
  ['| `code | span` |', ['`code', 'span`']],
  ['||', ['']],
  ['| |  |', ['', '']],
  ['a | b', ['a', 'b']],
  ['| a | b', ['a', 'b']],
  ['| a |   ', ['a']],
  ['|', []],
])('%s has the cells that GitHub shows', (row, cells) => {
  expect(splitRow(row, 0, row.length).map(({ from, to }) => cellText(row.slice(from, to)))).toEqual(
    cells,
  );
});

test('what is written into a cell reads back, and is one cell', () => {
  const text = fc
    .array(fc.constantFrom('|', '\\', 'a', ' ', '`', 'é', '\\|'))
    .map((parts) => parts.join('').trim());
  fc.assert(
    fc.property(text, (said) => {
      const row = `| x | ${cellSource(said)} |`;
      const [, cell, ...more] = splitRow(row, 0, row.length);
      expect(cellText(row.slice(cell?.from, cell?.to))).toBe(said);
      expect(more).toEqual([]);
    }),
  );
});

test.each([
  ['GUIDE.md', 'GUIDE.md'],
  ['`GUIDE.md`', 'GUIDE.md'],
  ['``a`b``', 'a`b'],
  ['[GUIDE.md](docs/GUIDE.md)', 'GUIDE.md'],
  ['[`GUIDE.md`](docs/GUIDE.md)', 'GUIDE.md'],
  ['**BATCH\\_SIZE**', 'BATCH_SIZE'],
  ['[**`GUIDE.md`**](docs/GUIDE.md)', 'GUIDE.md'],
  ['[a\\\\|b](x)', 'a|b'],
  ['[a\\\\\\|b](x)', 'a|b'],
  ['__init__.py', '__init__.py'],
  ['a\\|b', 'a|b'],
  ['*', '*'],
])('the name in a cell %s is %s', (source, name) => {
  expect(cellName(source)).toBe(name);
});

test.each([
  ['stars', '*'.repeat(500_000)],
  ['links in links', `${'['.repeat(100_000)}a${'](x)'.repeat(100_000)}`],
  ['backslashes', `${'\\'.repeat(500_000)}a\\|`],
  ['backslashes and pipes', '\\|'.repeat(250_000)],
  ['backticks', `${'`'.repeat(250_000)}a${'`'.repeat(249_999)}`],
  ['open links', '[a]('.repeat(100_000)],
])('a cell of hundreds of thousands of %s is read at once', (_, source) => {
  const time = workTime(() => {
    cellName(source);
    cellSource(source);
  });
  expect(time).toBeLessThan(2000);
});
