import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { brokenAt } from '../../../src/actions/trace-diff/broken-json.js';
import { locateJson, type Path } from '../../../src/actions/trace-diff/locate-json.js';
import { loadReaders, readStructure } from '../../../src/actions/trace-diff/read-structure.js';
import { readViolations } from '../../../src/actions/trace-diff/violations.js';
import { workTime } from '../../support/work-time.js';

beforeAll(() => loadReaders(['a.yaml']));

/** Every path of a value, with the value there. */
function* pathsOf(value: unknown, path: Path = []): Generator<[Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, one] of entries) yield* pathsOf(one, [...path, key]);
}

const layout = fc.constantFrom(undefined, 1, 2, '\t');

test('every value of any JSON is found where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), layout, (value, space) => {
      const text = JSON.stringify(value, null, space).replaceAll('\n', '\r\n');
      const all = [...pathsOf(JSON.parse(text))];
      const spans = locateJson(
        text,
        all.map(([path]) => path),
      );
      all.forEach(([, one], at) => {
        const { start, end } = spans[at] as { start: number; end: number };
        expect(JSON.parse(text.slice(start, end))).toEqual(one);
      });
    }),
    { numRuns: 300 },
  );
});

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    ...[fc.integer(), fc.boolean(), fc.stringMatching(/^[ -~]{1,9}$/), fc.constant(null)],
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('value'), { maxKeys: 3 }),
  ),
})).value;

test.each([
  ['the lines of JSON', 'a.jsonl', '\n', undefined],
  ['the documents of YAML', 'a.yaml', '\n---\n', 1],
])('every value in %s is found where it stands', (_, name, between, space) => {
  fc.assert(
    fc.property(fc.array(plain, { minLength: 2 }), (values) => {
      const text = values.map((one) => JSON.stringify(one, null, space)).join(between);
      const read = readStructure(name, text);
      if ('why' in read) throw new Error(read.why);
      expect(read.value).toEqual(values);
      const all = [...pathsOf(values)].slice(1);
      const spans = read.locate(all.map(([path]) => path));
      all.forEach(([, one], at) => {
        const { start, end } = spans[at] as { start: number; end: number };
        // Of a collection of YAML the place is where it begins.
        if (start < end) expect(JSON.parse(text.slice(start, end))).toEqual(one);
        else expect(text[start]).toBe(JSON.stringify(one)[0]);
      });
    }),
    { numRuns: 200 },
  );
});

test('documents of YAML that say nothing are none, and a single one is no list', () => {
  const read = (text: string) => readStructure('a.yaml', text);
  for (const text of ['a: 1\n', '---\na: 1\n---\n', '---\n# none\n---\na: 1\n...\n---\n---\n']) {
    expect(read(text)).toMatchObject({ value: { a: 1 } });
    expect(read(text)).not.toHaveProperty('isDocuments');
  }
  for (const text of ['', '# none\n', '---\n---\n'])
    expect(read(text)).toMatchObject({ value: null });
  expect(read('--- ~\n---\na: 1\n')).toMatchObject({ value: [null, { a: 1 }] });
});

test('what is wrong in a document of YAML is told where it stands', () => {
  const at = (text: string) => {
    const read = readStructure('a.yaml', text);
    return 'why' in read && [read.why, text.slice(read.offset).split('\n')[0]];
  };
  expect(at('a: 1\n---\nb: !x 1\n')).toEqual(['Unresolved tag: !x', '!x 1']);
  expect(at('a: &a {b: 1}\n---\nb:\n  <<: *a\n')).toEqual([
    'no anchor &a before the alias *a',
    '*a',
  ]);
  expect(at('a: 1\na: 2\n---\nb: 1\n')).toEqual(['Map keys must be unique', 'a: 2']);
});

test('a default that many rules of YAML share is read', () => {
  const shared = Array.from({ length: 1000 }, (_, at) => `- {<<: *all, id: R-${at}}\n`).join('');
  const all = readStructure('a.yaml', `all: &all {version: 1}\nrules:\n${shared}`);
  expect(all).toMatchObject({ value: { rules: { 999: { id: 'R-999', version: 1 } } } });
});

test('many places in a line of JSON are found in one go', () => {
  const paths = Array.from({ length: 8000 }, (_, at) => [0, `k${at}`]);
  const read = readStructure('a.jsonl', `{${paths.map(([, key]) => `"${key}": [1]`).join()}}\n`);
  if ('why' in read) throw new Error(read.why);
  const time = workTime(() => expect(read.locate(paths)).not.toContain(undefined));
  expect(time).toBeLessThan(2000);
});

test('a path that is not there has no place, and a key that is there twice is the last', () => {
  const text = '{"a": 1, "b": [1], "a": 2}';
  const [none, far, twice] = locateJson(text, [['c'], ['b', 3], ['a']]);
  expect([none, far, text.slice(twice?.start, twice?.end)]).toEqual([undefined, undefined, '2']);
});

test('no text breaks a reader: it is data, or says where it is none', () => {
  const name = fc.constantFrom('a.json', 'a.jsonl', 'a.yaml', 'metrics.txt', 'telemetry/a');
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((one) => one.slice(0, -1)),
  );
  fc.assert(
    fc.property(name, text, (path, content) => {
      const read = readStructure(path, content);
      if ('why' in read) {
        expect(read.offset).toBeLessThan(Math.max(1, content.trimEnd().length));
        expect(read.why).not.toBe('');
      } else read.locate([[], ['a'], [0]]);
      expect(readViolations(content).locate([[0]])).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});

test('JSON that is broken is told where it breaks, and at its last sign when it is cut off', () => {
  fc.assert(
    fc.property(fc.jsonValue(), layout, fc.nat(), (value, space, nth) => {
      const text = `${JSON.stringify(value, null, space)}\n`;
      const at = nth % text.length;
      for (const [name, before] of [
        ['a.json', ''],
        ...(space === undefined ? [['a.jsonl', '1\n'] as const] : []),
      ] as const) {
        // No JSON has such a sign anywhere.
        const broken = `${before}${text.slice(0, at)}\u0001${text.slice(at)}`;
        expect(readStructure(name, broken)).toMatchObject({ offset: before.length + at });
      }
      const cut = readStructure('a.json', text.slice(0, at));
      // What is left of a number is one, and may be of another one.
      if ('why' in cut)
        expect(cut.offset).toBe(Math.max(0, text.slice(0, at).trimEnd().length - 1));
    }),
    { numRuns: 1000 },
  );
});

test('where JSON breaks agrees with JSON.parse, when that says it', () => {
  const part = fc.constantFrom(
    ...'[]{},:"\\ \n-.0123eE+tfu',
    'true',
    'null',
    'nul',
    '"a"',
    '\\u00e',
    '{"a":1',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      try {
        JSON.parse(text);
      } catch (error) {
        const [, at] = /at position (\d+)/.exec((error as Error).message) ?? [];
        const last = Math.max(0, text.trimEnd().length - 1);
        if (at !== undefined)
          expect([text, brokenAt(text)]).toEqual([text, Math.min(Number(at), last)]);
        const [, sign] = /^Unexpected token '(.)'/su.exec((error as Error).message) ?? [];
        if (sign?.trim()) expect([text, text[brokenAt(text)]]).toEqual([text, sign]);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['a.json', '[\n  {"id": tru, "x": 1}\n]\n', ', "x": 1}'],
  ['a.json', '[\n  {"id": NaN}\n]\n', 'NaN}'],
  ['a.json', '{"a": 1}}\n', '}'],
  ['a.json', '[1,\n2\n', '2'],
  ['a.json', '\n', ''],
  ['a.jsonl', '{"a": 1}\n{"a": .5}\n{"a": 2}\n', '.5}'],
  ['a.jsonl', '{"a": 1}\n{"a": \n{"a": 2}\n', ':'],
  ['telemetry/a', '{"a": 1}\n{"a": .5}\n', '.5}'],
  ['telemetry/a', '{\n  "a": 1,\n  "b": .5\n}\n', '.5'],
  ['a.yaml', 'a: [1,\n\n', ','],
])('%s is told to be broken where it breaks: %j', (name, text, rest) => {
  const read = readStructure(name, text);
  expect('why' in read && text.slice(read.offset).split('\n')[0]?.trim()).toBe(rest);
});

test('any JSON is read; one with a key twice is not, whatever the key', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'a"b', '{', ':', '\\\\'));
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue(), { minKeys: 1 }), fc.nat(), (record, nth) => {
      const text = JSON.stringify([record]);
      expect(readStructure('a.json', text)).not.toHaveProperty('why');
      const keys = Object.keys(record);
      const member = `${JSON.stringify(keys[nth % keys.length])}: 0`;
      const twice = text.replace(/}]$/, () => `,${member}}]`);
      expect(readStructure('a.json', twice)).toEqual({
        ...{ offset: text.length - 1, why: expect.stringMatching(/^key ".* is there twice$/s) },
      });
    }),
    { numRuns: 300 },
  );
});

test('pairs of key=value are found where they stand, however many a line', () => {
  const word = fc.stringMatching(/^[a-z_][a-z0-9_.]{0,8}$/);
  // The sign of a zero is none.
  const value = fc.stringMatching(/^[a-z0-9:./-]{0,8}$/).filter((one) => !one.startsWith('-0'));
  const lines = fc.array(fc.array(fc.tuple(word, value), { minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(lines, (pairs) => {
      const text = pairs.map((line) => line.map((pair) => pair.join('=')).join(' ')).join('\n');
      const read = readStructure('metrics.txt', text, true);
      if ('why' in read) throw new Error(read.why);
      for (const [name] of pairs.flat()) {
        const values = pairs.flat().flatMap(([other, one]) => (other === name ? [one] : []));
        const paths = values.map((_, at) => [name, at]);
        const found = read.locate(paths).map((span) => text.slice(span?.start, span?.end));
        expect(found).toEqual(values);
        expect((read.value as Record<string, unknown>)[name]).toEqual(
          values.length === 1 ? values[0] : values,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('a line of key=value is read in full, whatever is in it, or not at all', () => {
  const sign = fc.constantFrom('a', 'b', '=', ' ', '\r', '\u2028', '\t', '"', '\\', '#', '1');
  const bare = (text: string) => text.replace(/\s/g, '');
  let inFull = 0;
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (rest) => {
      const line = `x${rest}`;
      const read = readStructure('metrics.txt', `${line}\ny=1\n`, true);
      if ('why' in read) return;
      inFull++;
      const value = read.value as Record<string, string | string[]>;
      const pairs = Object.entries(value).flatMap(([key, of]) =>
        [of].flat().map((one) => `${key}=${one}`),
      );
      expect(bare(pairs.join('')).length).toBe(bare(`${line}y=1`).length);
    }),
    { numRuns: 1000 },
  );
  expect(inFull).toBeGreaterThan(100);
});

test('measured values are found where they stand, whatever parts them and whatever time precedes', () => {
  const time = fc.constantFrom('', '2029-01-26T09:30:00Z ', '[09:30:00] ', '1861920000.5: ');
  const word = fc.stringMatching(/^[a-z_][a-z0-9_.]{0,8}$/);
  const value = fc.oneof(
    fc.integer().map(String),
    fc.constantFrom('', 'a,b', '7ms', '"x, y=1; z=2"'),
  );
  const between = fc.constantFrom(' ', ', ', ',', '; ', ' ;\t');
  const line = fc.record({
    ...{ time, between, end: fc.constantFrom('', ',', '; ') },
    pairs: fc.array(fc.tuple(word, value), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const text = lines
        .map((of) => of.time + of.pairs.map((pair) => pair.join('=')).join(of.between) + of.end)
        .join('\n');
      const pairs = lines.flatMap((of) => of.pairs);
      const read = readStructure('metrics.txt', text);
      if ('why' in read) throw new Error(read.why);
      for (const [name] of pairs) {
        const values = pairs.flatMap(([other, one]) => (other === name ? [one] : []));
        const found = read.locate(values.map((_, at) => [name, at]));
        expect(found.map((span) => text.slice(span?.start, span?.end))).toEqual(values);
      }
      expect(Object.keys(read.value as object)).toHaveLength(
        new Set(pairs.map(([key]) => key)).size,
      );
    }),
    { numRuns: 300 },
  );
});

test('samples of Prometheus are found where they stand, whatever their labels hold', () => {
  const name = fc.stringMatching(/^[a-z_:][a-z0-9_:]{0,8}$/);
  const labels = fc.dictionary(name, fc.string({ unit: fc.constantFrom(...'a=,;{} "\\#') }));
  const number = fc.constantFrom('0', '-1.5', '1e9', '1.7e+9', 'NaN', '+Inf', '1861920000');
  const time = fc.constantFrom('', ' 1861920000000');
  fc.assert(
    fc.property(name, labels, number, time, (called, of, value, at) => {
      const all = Object.entries(of).map(([key, one]) => `${key}=${JSON.stringify(one)}`);
      const key = all.length === 0 ? called : `${called}{${all.join()}}`;
      const text = `# HELP ${called} a=b\n${key} ${value}${at}\n`;
      const read = readStructure('metrics.prom', text);
      if ('why' in read) throw new Error(read.why);
      expect(Object.keys(read.value as object)).toEqual([key]);
      const [span] = read.locate([[key]]);
      expect(text.slice(span?.start, span?.end)).toBe(value);
    }),
    { numRuns: 300 },
  );
});

test('a line that is measured loses nothing but what parts its pairs', () => {
  const sign = fc.constantFrom(...'ab= \r\t"\\#1,;{}');
  const bare = (text: string) => text.replace(/[\s,;=]/g, '');
  let inFull = 0;
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (rest) => {
      const read = readStructure('metrics.txt', `x${rest}\n`);
      if ('why' in read) return;
      inFull++;
      const pairs = Object.entries(read.value as Record<string, unknown>);
      const said = pairs.flatMap(([key, of]) => [of].flat().map((one) => `${key}${one}`));
      expect(bare(said.join('')).length).toBe(bare(`x${rest}`).length);
    }),
    { numRuns: 1000 },
  );
  expect(inFull).toBeGreaterThan(100);
});

test('no line of measured values takes long', () => {
  const [blanks, many] = [' '.repeat(200_000), 200_000];
  const lines = [
    `a${blanks}b${blanks}=${blanks}c${blanks}d`,
    ...[
      ',',
      '; ',
      ', a',
      ' ,',
      ',a ',
      'a{',
      'a{"',
      '}',
      '"',
      '[',
      '1.',
      '10:00:00 ',
      '[] ',
      '[1.5] ',
    ].flatMap((part) => [
      `x=1${part.repeat(many)}`,
      `${part.repeat(many)}=1`,
      `x{a="b"} 1 ${part.repeat(many)}`,
    ]),
  ];
  for (const line of lines) {
    const time = workTime(() => readStructure('metrics.txt', `${line}\n`));
    expect([line.slice(0, 12), time < 2000]).toEqual([line.slice(0, 12), true]);
  }
});

test('the fields of a violation may hold anything that is quoted', () => {
  const [one] = (
    readViolations(String.raw`x rule_violation(type="a \"b\", c=1", file="d)e", agent=f, time=1)`)
      .value as { list: unknown[] }
  ).list;
  expect(one).toMatchObject({ type: 'a "b", c=1', file: 'd)e', agent: 'f' });
});

test('a text of ten million signs beside a long number is read', () => {
  const read = readStructure(
    'a.json',
    `{"a": "${'x'.repeat(10_000_000)}", "b": ${'1'.repeat(20)}}`,
  );
  expect(read).toMatchObject({ value: { b: '1'.repeat(20) } });
});
