import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineCounter, parseDocument } from 'yaml';
import { parseYaml, parseYamlDocuments } from '../../../src/inputs/yaml/parse-yaml.js';

const many = (times: number, line: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => line(at)).join('');

/** What is wrong with a text, with its line and column. */
function problems(text: string): string[] {
  const lineCounter = new LineCounter();
  return parseYaml(text, { lineCounter, merge: true }).errors.map(({ message, pos }) => {
    const { line, col } = lineCounter.linePos(pos[0]);
    return `${line}:${col} ${message}`;
  });
}

const PIECES = [
  '- ',
  '? ',
  ': ',
  ':',
  'a',
  'b: ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '"',
  "'",
  '# c',
  '|\n',
  '>\n',
];
const SIGNS = [
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '&a ',
  '*a',
  '!t ',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '<<: ',
  '\r\n',
  '\t',
];
const soup = fc
  .array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 30 })
  .map((parts) => parts.join(''));

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    return String(error);
  }
}

test('any text has the errors and the value that the library finds', () => {
  type Parsed = ReturnType<typeof parseDocument> | ReturnType<typeof parseYaml>;
  const told = ({ errors, contents }: Parsed) => [
    errors
      .filter(({ code }) => code !== 'DUPLICATE_KEY')
      .map(({ code, pos }) => `${pos[0]} ${code}`)
      .sort((a, b) => a.localeCompare(b)),
    jsonOf(contents),
  ];
  // The library says of a key that is left out that it stands behind what follows.
  const repeated = ({ errors }: Parsed) =>
    errors.filter(({ code }) => code === 'DUPLICATE_KEY').length;
  fc.assert(
    fc.property(soup, (text) => {
      const options = { merge: true, prettyErrors: false, logLevel: 'error' } as const;
      const document = parseYaml(text, options);
      fc.pre(document.errors.every(({ code }) => code !== 'RESOURCE_EXHAUSTION'));
      const known = parseDocument(text, options);
      expect(told(document)).toEqual(told(known));
      // It takes keys for others that JSON cannot tell apart.
      expect(repeated(document)).toBeGreaterThanOrEqual(repeated(known));
    }),
    { numRuns: 2000 },
  );
});

test('a map without errors has a name in JSON for each of its keys', () => {
  const keys = [
    '1',
    '"1"',
    '1.0',
    '"1.0"',
    '0x1',
    'true',
    '"true"',
    'True',
    '~',
    '""',
    'null',
    '"null"',
  ];
  const others = [
    '*k',
    'k',
    '*l',
    '[a]',
    '["a"]',
    '"[ a ]"',
    '{b: 1}',
    '{b: 1, c: [*k]}',
    '.inf',
    '-0',
    '0',
  ];
  const key = fc.constantFrom(...keys, ...others);
  let kept = 0;
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4 }), (all) => {
      const text = `- &k k\n- &l [a]\n- ${all.map((one) => `? ${one}\n  : 1`).join('\n  ') || '{}'}\n`;
      const document = parseYaml(text, { merge: true });
      if (document.errors.length > 0) return;
      kept++;
      expect([text, Object.keys(document.toJS()[2]).length]).toEqual([text, all.length]);
    }),
    { numRuns: 1000 },
  );
  expect(kept).toBeGreaterThan(100);
});

test.each([
  ['{1: a, "1": b}', 8],
  ['{true: a, "true": b}', 11],
  ['{~: a, "": b}', 8],
  ['{1.0: a, "1.0": b}', 10],
  ['{[a]: 1, [ a ]: 2}', 10],
  ['{[a]: 1, "[ a ]": 2}', 10],
  ['{&x k: 1, *x : 2}', 11],
  ['{*x : 1, *x : 2, k: &x k}', undefined],
])('the second key of %s that JSON cannot tell from the first is an error', (text, column) => {
  const told = column === undefined ? [] : [`1:${column} Map keys must be unique`];
  expect(problems(text)).toEqual(told);
});

test('a map may merge several others', () => {
  expect(problems('a: &a {x: 1}\nb: {<<: *a, <<: {y: 1}, x: 2}\n')).toEqual([]);
});

describe('nesting', () => {
  const inFlow = (open: string, close: string) => open.repeat(100) + close.repeat(100);
  const lines = many(99, (at) => `${' '.repeat(at)}a:\n`);
  test.each([
    ['lists in brackets', inFlow('[', ']'), '['.repeat(101), '1:101'],
    ['maps in braces', inFlow('{a: ', '}'), '{a: '.repeat(101), '1:401'],
    ['lists in a line', `${'- '.repeat(99)}x`, '- '.repeat(101), '1:201'],
    ['keys in a line', `${'? '.repeat(99)}x`, '? '.repeat(101), '1:201'],
    ['indented maps', lines, `${lines}${' '.repeat(100)}b:\n${' '.repeat(101)}c: 1`, '101:102'],
  ])('of %s goes to 100 levels', (_, allowed, refused, place) => {
    expect(problems(allowed)).toEqual([]);
    expect(problems(refused)).toEqual([`${place} nested deeper than 100 levels`]);
  });

  test('in quotes, comments, text and lines beside each other is none', () => {
    const text = `a: "${'['.repeat(200)}" # ${'['.repeat(200)}\nb: |\n  ${'[ - {'.repeat(200)}\nc: x ${'['.repeat(200)}\n`;
    expect(problems(text + many(200, (at) => `k${at}:\n  - [x]\n`))).toEqual([]);
  });

  test('of any kind, thousands of levels deep, never ends the program', () => {
    const piece = fc.array(fc.constantFrom(...PIECES, ...SIGNS), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(piece, fc.boolean(), (parts, isIndented) => {
        const one = parts.join('');
        const text = many(1500, (at) => (isIndented ? `${' '.repeat(at)}${one}\n` : one));
        expect(parseYaml(text, { merge: true }).errors).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('many', () => {
  test('keys take no longer each, and the second of two is found', () => {
    const keys = many(20_000, (at) => `k${at}: 1\n`);
    expect(problems(`${keys}k7: 1\n`)).toEqual(['20001:1 Map keys must be unique']);
    expect(problems(`{${keys.replaceAll('\n', ', ')}}`)).toEqual([]);
    expect(problems(`!!omap [${keys.replaceAll('\n', ', ')}]`)).toEqual([]);
  });

  test('keys that are there twice are told, each of them', () => {
    expect(parseYaml(`{${'a, '.repeat(150_000)}}`).errors).toHaveLength(149_999);
  });

  test('anchors and aliases are refused', () => {
    const names = many(5000, (at) => `- &a${at} x\n- *a${at}\n`);
    expect(problems(names)).toEqual([]);
    expect(problems(`${names}- &b x\n- *b\n`)).toEqual([
      '10001:6 more than 10,000 anchors and aliases',
    ]);
  });

  test('values behind aliases are refused, in merged maps too, and those that hold themselves', () => {
    const level = (at: number) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]\n`;
    const unfold = 'aliases that unfold to more than 10,000,000 characters';
    expect(problems(`a0: &a0 x\n${many(5, level)}`)).toEqual([]);
    expect(problems(`a0: &a0 x\n${many(9, level)}`)).toEqual([expect.stringContaining(unfold)]);
    const merged = (at: number) => `a${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}]}\n`;
    expect(problems(`a0: &a0 {b: 1}\n${many(30, merged)}`)).toEqual([
      expect.stringContaining(unfold),
    ]);
    expect(problems(`a: &a ${'x'.repeat(1e5)}\nb: [${'*a, '.repeat(101)}]`)).toEqual([
      `2:401 ${unfold}`,
    ]);
    const bombs = parseYamlDocuments(many(100, () => `---\na0: &a0 x\n${many(5, level)}`));
    expect(bombs.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([unfold]);
    expect(problems('&a [x, *a]')).toEqual([`1:8 ${unfold}`]);
    expect(problems('a: &a x\nb: &a [*a]\n')).toEqual([`2:8 ${unfold}`]);
  });
});

test('a second document is told with its place', () => {
  expect(problems('a: 1\n---\nb: 1\n')).toEqual([expect.stringContaining('a second document')]);
});
