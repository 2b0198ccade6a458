import { beforeAll, expect, test } from '@jest/globals';
import { compareRules } from '../../../src/actions/trace-diff/compare-rules.js';
import { loadReaders, readStructure } from '../../../src/actions/trace-diff/read-structure.js';
import { makeSettings } from '../../../src/actions/trace-diff/settings.js';
import { readSource, type Source } from '../../../src/actions/trace-diff/source.js';
import { rulesOf } from '../../../src/actions/trace-diff/validator-rules.js';
import { workTime } from '../../support/work-time.js';

beforeAll(() => loadReaders(['a.yaml']));

const SETTINGS = makeSettings({}, { exact: false, failOnDiff: false });

function sourceOf(path: string, content: unknown): Source {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
  return readSource(Buffer.from(text), path, (read) => readStructure(path, read, true));
}

function compare(path: string, before: unknown, after: unknown) {
  const found = compareRules(sourceOf(path, before), sourceOf(path, after), SETTINGS);
  return found.map(({ message, place }) => [message, place.line]);
}

const rule = (id: string, version = '1') =>
  `id: ${id}\nversion: ${version}\nsource: a\nactivation_window: {start: 1, end: 2}\n`;

test('each side is searched once, however many rules changed, came, went or lack something', () => {
  const rules = (threshold: number, other: string) =>
    Array.from({ length: 50 }, (_, at) => ({
      id: at < 40 ? `R-${at}` : `${other}-${at}`,
      threshold,
    }));
  const asked: number[][] = [[], []];
  const sides = [rules(1, 'old'), rules(2, 'new')].map((all, at): Source => {
    const source = sourceOf('rules/a.json', { default: at, rules: all });
    return {
      ...source,
      places(paths) {
        asked[at]?.push(paths.length);
        return source.places(paths);
      },
    };
  });
  const found = compareRules(sides[0], sides[1], SETTINGS);
  expect(found.map(({ place }) => place.line)).not.toContain(undefined);
  // 40 changed, 10 came, 1 beside the rules, 50 are incomplete; 10 went.
  expect(asked).toEqual([[10], [101]]);
});

test('many rules of one id take no time', () => {
  const source = sourceOf(
    'rules/a.json',
    Array.from({ length: 20_000 }, () => ({ id: 'R' })),
  );
  const time = workTime(() => expect(rulesOf(source).size).toBe(20_000));
  expect(time).toBeLessThan(2000);
});

test('a rule of an id that is there again has a name of its own, whatever others are called', () => {
  const ids = ['R', 'R (2)', 'R', 'R', 'R (3)'];
  const found = compare(
    'rules/a.json',
    [],
    ids.map((id) => ({ id })),
  );
  const names = found.map(([message]) => /rule (".*") is new/.exec(String(message))?.[1]);
  expect(names.filter((name) => name)).toEqual([
    '"R"',
    '"R (2)"',
    '"R (3)"',
    '"R (4)"',
    '"R (3) (2)"',
  ]);
});

test.each<[string, string, string, [string, number][]]>([
  [
    'each a rule',
    `${rule('R-1')}---\n${rule('R-2')}`,
    `${rule('R-1')}---\n${rule('R-2', '9')}`,
    [['rule "R-2": version changed from 1 to 9', 7]],
  ],
  [
    'of which another one comes',
    rule('R-1'),
    `${rule('R-1')}---\n${rule('R-2')}---\n`,
    [['rule "R-2" is new', 6]],
  ],
  [
    'in another order, and behind a comment',
    `${rule('R-1')}---\n${rule('R-2')}`,
    `# one\n---\n${rule('R-2')}---\n${rule('R-1')}`,
    [],
  ],
  [
    'with lists and settings',
    'mode: hard\nrules: []\n---\nmode: hard\nrules: [{id: R-1}]\n',
    'mode: hard\nrules: []\n---\nmode: soft\nrules: []\n',
    [
      ['rule "R-1" is gone', 5],
      ['beside the rules: mode changed from "hard" to "soft"', 4],
    ],
  ],
  [
    'with settings in one that comes',
    `strict: true\nrules: []\n`,
    `strict: true\nrules: []\n---\nstrict: false\nrules: []\n`,
    [['beside the rules: strict is new: false', 4]],
  ],
])('rules of several documents of YAML, %s', (_, before, after, expected) => {
  expect(compare('rules/a.yaml', before, after)).toEqual(expected);
});
