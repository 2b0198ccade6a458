import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Batch } from '../../../src/actions/annotate-batch/entries.js';
import { applyLineEdits } from '../../../src/actions/annotate-batch/line-edits.js';
import { makePlan } from '../../../src/actions/annotate-batch/make-plan.js';
import type { Plan } from '../../../src/actions/annotate-batch/plan.js';
import { readBack } from '../../../src/actions/annotate-batch/read-back.js';
import { unifiedDiff } from '../../../src/actions/annotate-batch/unified-diff.js';
import { cellText } from '../../../src/core/markdown/cell-text.js';
import { judgedTables } from '../../support/markdown-judge.js';

// Tables as people write them: ragged, with and without outer pipes, in lists and quotes, cut by blank lines.

interface Sample {
  text: string;
  names: string[];
}

const content = fc.constantFrom(
  ...[
    '',
    '',
    'v1',
    'COMMUNITY',
    '`a \\| b`',
    'x\\|y',
    '12',
    '*é*',
    '\\',
    '日本',
    'a b',
    '[x](y)',
    '`',
  ],
);
const padding = fc.constantFrom('', ' ', '  ', '      ', '\t');
const cell = fc.tuple(padding, content, padding).map((parts) => parts.join(''));
const row = fc.record({
  cells: fc.array(cell, { maxLength: 7 }),
  style: fc.constantFrom('both', 'both', 'both', 'open', 'bare'),
  blanks: fc.constantFrom('', '', ' ', '   '),
});
const shape = fc.record({
  order: fc.constantFrom([1, 2], [2, 1], [1, 4], [5, 3]),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
  marks: fc.constantFrom(['', ''], ['', ''], ['> ', '> '], ['- ', '  '], ['1. > ', '   > ']),
  gap: fc.option(fc.nat(5)),
});

function tableOf({ order, rows, marks, gap }: Shape, first: number) {
  const titles = ['Filename', 'A', 'B', 'C', 'D', 'E'];
  titles[order[0] as number] = 'BATCH_SIZE';
  titles[order[1] as number] = 'BATCH_ORIGIN';
  const [begin = '', next = ''] = marks;
  const names = rows.map((_, at) => `docs/N${first + at}.md`);
  const lines = rows.flatMap(({ cells, style: wanted, blanks }, at) => {
    const inner = [`${names[at]} `, ...cells].join('|');
    // A name alone behind a blank line is text.
    const style = cells.length === 0 ? 'both' : wanted;
    const shown = style === 'both' ? `| ${inner}|` : style === 'open' ? `| ${inner}` : inner;
    return [...(gap === at ? [next.trimEnd()] : []), next + shown + blanks];
  });
  return {
    names,
    lines: [
      `${begin}| ${titles.join(' | ')} |`,
      `${next}|${titles.map(() => '---').join('|')}|`,
      ...lines,
    ],
  };
}

interface Shape {
  order: readonly number[];
  rows: { cells: string[]; style: string; blanks: string }[];
  marks: readonly string[];
  gap: number | null;
}

const sample: fc.Arbitrary<Sample> = fc
  .record({
    shapes: fc.array(shape, { minLength: 1, maxLength: 3 }),
    ending: fc.constantFrom('\n', '\n', '\r\n'),
    start: fc.constantFrom('', '\uFEFF', '# Title\n\ntext | text\n\n'),
    end: fc.constantFrom('', '\n', '\n\ntext\n'),
  })
  .map(({ shapes, ending, start, end }) => {
    const tables = shapes.map((one, at) => tableOf(one, at * 10));
    const lines = tables.flatMap((table, at) =>
      at === 0 ? table.lines : ['', 'text', '', ...table.lines],
    );
    return { text: start + lines.join(ending) + end, names: tables.flatMap(({ names }) => names) };
  });

const origin = fc.oneof(
  fc.constantFrom('mock://simulate', 'a|b', 'a\\|b', '`|`', 'é 日本', 'x\\', '<b>', '--', ':-:'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'x'),
);

const picked = fc
  .tuple(
    sample,
    fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    origin,
    fc.integer({ min: 1, max: 10_000 }),
  )
  .map(([{ text, names }, picks, from, size]) => {
    const chosen = names.filter((_, at) => picks[at % picks.length]);
    const entries = chosen.map((name, at) => {
      const path = at % 2 === 0 ? name : `deep/${name}`;
      return { given: path, path };
    });
    return {
      text,
      names,
      batch: { entries, origin: from, size, source: 'a test' } satisfies Batch,
    };
  });

const plain = { addColumns: false, align: false, headerOf: undefined };
const after = (plan: Plan) => applyLineEdits(plan.text, plan.edits);

/** The pieces of a line between its pipes. */
const pieces = (line: string) => line.split(/(?<!\\)\|/);

test('the file without the edited cells is unchanged, byte for byte', () => {
  fc.assert(
    fc.property(picked, ({ text, batch }) => {
      const plan = makePlan('T.md', text, batch, plain);
      expect([plan.missing, plan.ambiguous]).toEqual([[], []]);
      const [old, now] = [text.split('\n'), after(plan).split('\n')];
      expect(now).toHaveLength(old.length);
      const edited = new Set(plan.edits.map(({ span }) => span.line - 1));
      for (const [at, line] of old.entries()) {
        if (!edited.has(at)) expect(now[at]).toBe(line);
        else expectOnlyCellsDiffer(line, now[at] ?? '');
      }
    }),
  );
});

/** Whatever stood between two pipes stands there still, except for two cells; and more cells may have come behind. */
function expectOnlyCellsDiffer(before: string, now: string): void {
  const [old, fresh] = [pieces(before.trimEnd()), pieces(now.trimEnd())];
  const last = old.length - 1;
  const differ = old.filter(
    (piece, at) =>
      piece.trimEnd() !== (fresh[at] ?? '').trimEnd() || (at < last && piece !== fresh[at]),
  );
  expect(differ.length).toBeLessThanOrEqual(2);
  expect(fresh.length).toBeGreaterThanOrEqual(old.length);
  expect(before.length - before.trimEnd().length).toBe(now.length - now.trimEnd().length);
}

test('the edited cells read back, and a second run changes nothing', () => {
  fc.assert(
    fc.property(picked, ({ text, batch }) => {
      const first = makePlan('T.md', text, batch, plain);
      const again = makePlan('T.md', after(first), batch, plain);
      expect(again.rows.map(({ row, before }) => [row.line, before.size, before.origin])).toEqual(
        first.rows.map(({ row }) => [row.line, String(batch.size), batch.origin]),
      );
      expect(again.edits).toEqual([]);
      readBack(first, after(first), batch);
    }),
  );
});

test.each([
  ['as it is', plain],
  ['aligned', { ...plain, align: true }],
])(
  'every other cell of the tables that are shown, %s, is the same for micromark before and after',
  (_, ways) => {
    fc.assert(
      fc.property(picked, ({ text, batch }) => {
        const plan = makePlan('T.md', text, batch, ways);
        // A row with more cells than the head is left alone.
        expect(plan.rows.length + plan.tooLong.length).toBe(batch.entries.length);
        const chosen = new Set(plan.rows.map(({ name }) => name));
        const expected = judgedTables(text).map((rows) => {
          const [head = []] = rows;
          return rows.map((cells) => {
            const full = head.map((_, at) => cells[at] ?? '');
            if (!chosen.has(cells[0] ?? '')) return full;
            full[head.indexOf('BATCH_SIZE')] = String(batch.size);
            full[head.indexOf('BATCH_ORIGIN')] = batch.origin;
            return full;
          });
        });
        const shown = judgedTables(after(plan)).map((rows) => {
          const [head = []] = rows;
          const place = head.indexOf('BATCH_ORIGIN');
          return rows.map((cells) =>
            head.map((_, at) => {
              const isWritten = at === place && chosen.has(cells[0] ?? '');
              return isWritten ? cellText(cells[at] ?? '') : (cells[at] ?? '');
            }),
          );
        });
        expect(shown).toEqual(expected);
      }),
    );
  },
);

// Small tables whose columns are placed in every way, each line with and without its outer pipes.
const outer = fc.constantFrom(...['both', 'both', 'open', 'closed', 'bare', 'bare']);
const dashes = fc.constantFrom('-', '---', ':--', '--:', '-:', ':-:', ':---------:');
const line = <T>(cells: fc.Arbitrary<T>) =>
  fc.record({ cells: fc.array(cells, { minLength: 3, maxLength: 3 }), style: outer, gap: padding });
const alignable = fc
  .record({
    delimiter: line(dashes),
    head: line(padding),
    rows: fc.array(line(content), { minLength: 1, maxLength: 4 }),
    size: fc.integer({ min: 1, max: 10_000 }),
    marks: fc.constantFrom(['', ''], ['', ''], ['> ', '> '], ['- ', '  ']),
    indent: fc.constantFrom('', '', ' ', '   '),
  })
  .map(({ delimiter, head, rows, size, marks: [begin = '', next = ''], indent }) => {
    const write = ({ style, gap }: { style: string; gap: string }, cells: string[]) => {
      const inner = cells.join(`${gap}|${gap}`);
      const before = style === 'both' || style === 'open' ? `|${gap}` : '';
      return indent + before + inner + (style === 'both' || style === 'closed' ? `${gap}|` : '');
    };
    const names = rows.map((_, at) => `${'N'.repeat(at * 5)}${at}.md`);
    const lines = rows.map((one, at) => write(one, [names[at] ?? '', ...one.cells.slice(1)]));
    const text = [
      begin + write(head, ['Filename', 'BATCH_SIZE', 'BATCH_ORIGIN']),
      ...[write(delimiter, delimiter.cells), ...lines].map((one) => next + one),
    ].join('\n');
    const entries = names.map((path) => ({ given: path, path }));
    return { text, batch: { entries, origin: 'x', size, source: 'a test' } };
  });

test('aligning leaves every cell as it is, wherever its text is placed; a second time changes nothing', () => {
  const align = { ...plain, align: true };
  fc.assert(
    fc.property(alignable, ({ text, batch }) => {
      fc.pre(judgedTables(text).length === 1);
      const written = after(makePlan('T.md', text, batch, plain));
      const aligned = after(makePlan('T.md', written, batch, align));
      expect(judgedTables(aligned)).toEqual(judgedTables(written));
      readBack(makePlan('T.md', text, batch, align), aligned, batch);
      expect(makePlan('T.md', aligned, batch, align).edits).toEqual([]);
    }),
  );
});

test('columns that are added leave all cells there were', () => {
  fc.assert(
    fc.property(picked, ({ text, batch }) => {
      const lacking = text.replace(/BATCH_SIZE|BATCH_ORIGIN/g, 'X');
      const plan = makePlan('T.md', lacking, batch, { ...plain, addColumns: true });
      fc.pre(plan.tooLong.length === 0);
      const [old, now] = [judgedTables(lacking), judgedTables(after(plan))];
      expect(now).toHaveLength(old.length);
      for (const [at, rows] of old.entries()) {
        const width = rows[0]?.length ?? 0;
        const cut = now[at]?.map((cells) =>
          Array.from({ length: width }, (_, column) => cells[column] ?? ''),
        );
        expect(cut).toEqual(
          rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? '')),
        );
      }
      expect(makePlan('T.md', after(plan), batch, { ...plain, addColumns: true }).edits).toEqual(
        [],
      );
    }),
  );
});

test('the diff that is shown makes the one text of the other', () => {
  fc.assert(
    fc.property(picked, fc.boolean(), ({ text, batch }, addRows) => {
      const more = addRows ? [{ given: 'docs/new.md', path: 'docs/new.md' }] : [];
      const all = { ...batch, entries: [...batch.entries, ...more] };
      const headerOf = () => ({ version: 'v1', date: '2029-01-26', classification: 'COMMUNITY' });
      const plan = makePlan('T.md', text, all, { ...plain, headerOf });
      expect(patched(text, unifiedDiff('T.md', text, plan.edits))).toBe(after(plan));
    }),
  );
});

/** A text with a unified diff applied. */
function patched(text: string, diff: string): string {
  const old = text.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  const lines = diff === '' ? [] : diff.split(/(?<=\n)/);
  for (const [place, line] of lines.entries()) {
    const isLast = lines[place + 1]?.startsWith('\\') === true;
    const content = isLast ? line.slice(1, -1) : line.slice(1);
    const hunk = /^@@ -(\d+),\d+ \+\d+,\d+ @@/.exec(line);
    if (hunk) while (at < Number(hunk[1]) - 1) result.push(old[at++] as string);
    else if (/^(?:---|\+\+\+) [ab]\/|^\\/.test(line)) continue;
    else if (line.startsWith('+')) result.push(content);
    else {
      expect(old[at]).toBe(content);
      if (line.startsWith(' ')) result.push(content);
      at++;
    }
  }
  return [...result, ...old.slice(at)].join('');
}

test('what would not read back is never written', () => {
  const head = '| Filename | BATCH_SIZE | BATCH_ORIGIN |\n|---|---|---|\n';
  const batch = {
    entries: [{ given: 'A.md', path: 'A.md' }],
    origin: 'x',
    size: 1,
    source: 'a test',
  };
  const plan = makePlan('T.md', `${head}| A.md | | |\n| B.md | | |\n`, batch, plain);
  const good = after(plan);
  readBack(plan, good, batch);
  for (const bad of [
    good.replace('| 1 |', '| 2 |'),
    good.replace('A.md', 'C.md'),
    good.replace('\n| B.md', '\n\n# Title\n| B.md'),
    good.replace('|---|---|---|', '|---|---|'),
  ]) {
    expect(() => readBack(plan, bad, batch)).toThrow('would not read back as written');
  }
});
