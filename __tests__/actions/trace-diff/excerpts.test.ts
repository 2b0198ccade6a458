import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpts } from '../../../src/actions/trace-diff/excerpts.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { compareTrees } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

test('of any two texts what is shown is not the same, is short, and quotes are closed', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    '"',
    '\\',
    '\n',
    '\u001f',
    'é',
    '\u0430',
    '\u0391',
    'e\u0301',
    '\u00a0',
    ' ',
    '😀',
    '…',
  );
  const text = fc.string({ unit, maxLength: 100 });
  const lines = fc
    .tuple(text, text, text, text)
    .map(([head, one, other, tail]) => [
      ...[JSON.stringify(head + one + tail), JSON.stringify(head + other + tail)],
    ]);
  fc.assert(
    fc.property(lines, fc.integer({ min: 40, max: 80 }), ([one, other], longest) => {
      fc.pre(one !== other);
      const shown = excerpts(one as string, other as string, longest);
      expect(shown[0].normalize('NFKC')).not.toBe(shown[1].normalize('NFKC'));
      for (const each of shown) {
        expect(each.length).toBeLessThanOrEqual(6 * longest);
        expect(() => JSON.parse(each)).not.toThrow();
      }
    }),
    { numRuns: 1000 },
  );
});

describe('a change is seen in its message', () => {
  const long = 'x'.repeat(200);
  const around = `…${'x'.repeat(40)}`;
  test.each<[string, unknown, unknown, string]>([
    ['short texts', 'a', 'b', '"a" to "b"'],
    ['behind the cut', `${long}a`, `${long}b`, `"${around}a" to "${around}b"`],
    ['where one ends', long, `${long}, too`, `"${around}" to "${around}, too"`],
    ['composed or not', 'é', 'e\u0301', '"\\u00e9" to "e\\u0301"'],
    ['blanks', 'a b', 'a\u00a0b', '"a b" to "a\\u00a0b"'],
    ['without a shape', 'ab', 'a\u200bb', '"ab" to "a\\u200bb"'],
    ['of another script', 'p\u0430ge', 'page', '"p\\u0430ge" to "page"'],
    ['both of other scripts', '\u0410', '\u0391', '"\\u0410" to "\\u0391"'],
    ['words of another script', '\u0434\u0430', 'yes', '"\u0434\u0430" to "yes"'],
    ['lists', [long, 1], 'x', `["${'x'.repeat(77)}… to "x"`],
  ])('%s', async (_, before, after, message) => {
    const tree = (value: unknown) => ({ 'w.json': { value } });
    const [found] = await compareTrees(folder, tree(before), tree(after));
    expect(found?.message).toBe(`/value changed from ${message}`);
    expect(found?.found).not.toBe(found?.expected);
  });

  test.each([
    [100, 110.0001, '+10.0001 %, tolerated ±10'],
    [100, 150, '+50 %, tolerated ±10'],
    [1235.5, 1111.94, '−10.001 %, tolerated ±123.55'],
  ])('a number that is just beyond: %d to %d', async (before, after, off) => {
    const tree = (value: unknown) => ({ 'metrics.json': { value } });
    const [found] = await compareTrees(folder, tree(before), tree(after));
    expect(found?.message).toBe(`/value changed from ${before} to ${after} (${off})`);
  });

  test('of fields of events, too', async () => {
    const tree = (doc: string) => ({ 'traces/t.jsonl': JSON.stringify({ event: 'e', doc }) });
    const [found] = await compareTrees(folder, tree(`${long}a`), tree(`${long}b`));
    expect(found?.message).toMatch(/: …x+a" before, …x+b" now; /);
  });
});

test('the sign of a zero is no change, of a rule as little as of a measured number', async () => {
  const tree = (zero: string) => ({
    'rules/r.json': `[{"id":"R","version":1,"source":"s","threshold":${zero},
      "activation_window":{"start":"2029-01-01","end":"2029-12-31"}}]`,
    'rules/r.yaml': `- {id: R, version: 1, source: s, threshold: ${zero}, windows: [${zero}.0],
    activation_window: {start: 2029-01-01, end: 2029-12-31}}\n`,
    'rules/r.conf': `id=R threshold=${zero} other=${zero}.0\n`,
    'w.json': `{"value":${zero}}`,
    'metrics.json': `{"value":${zero}}`,
  });
  const found = await compareTrees(folder, tree('0'), tree('-0'));
  expect(found.filter(({ rule }) => rule !== 'drift/rule-incomplete')).toEqual([]);
});
