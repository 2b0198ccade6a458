import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../src/core/display-width.js';
import { makeReport } from '../../src/core/report.js';
import { inColumns } from '../../src/formats/columns.js';
import { plainContext } from '../../src/formats/format.js';
import { formats } from '../../src/formats/index.js';

describe('a table in a terminal', () => {
  test('has its cells below each other, numbers to the right, and no blanks at the end', () => {
    const report = makeReport({
      ...{ action: 'trace-diff', verdict: 'pass', findings: [], rules: [] },
      sections: [
        {
          ...{
            kind: 'table',
            title: 'Drift by class',
            columns: ['Class', 'New', 'Approved', 'By'],
          },
          rows: [
            ['rule drift', 5, '', ''],
            ['text', 1200, 10, '文書'],
          ],
        },
      ],
    });
    expect(formats.text(report, plainContext)).toContain(
      [
        'Drift by class',
        '  Class        New  Approved  By',
        '  rule drift     5',
        '  text        1200        10  文書',
        '',
      ].join('\n'),
    );
  });

  test('counts what a terminal shows: wide characters twice, escapes as they are written', () => {
    expect(
      inColumns([
        ...[
          ['文書', 'a'],
          ['b\n', 'a'],
          ['abc', 'a'],
        ],
      ]),
    ).toEqual([...['文書  a', 'b\\n   a', 'abc   a']]);
  });

  test('lets a cell of great length stick out alone', () => {
    const long = 'x'.repeat(300);
    expect(
      inColumns([
        ['File', 'State'],
        ['a.md', 'done'],
        [long, 'failed'],
      ]),
    ).toEqual([...['File  State', 'a.md  done', `${long}  failed`]]);
  });

  test('of any texts has each column at one place', () => {
    const rows = fc.array(fc.tuple(fc.string({ maxLength: 8 }), fc.nat()), { minLength: 1 });
    fc.assert(
      fc.property(rows, (list) => {
        const lines = inColumns(list.map(([text, number]) => [text, `#${number}`]));
        const places = lines.map((line) => displayWidth(line.slice(0, line.lastIndexOf('#'))));
        expect(new Set(places).size).toBe(1);
      }),
    );
  });
});
