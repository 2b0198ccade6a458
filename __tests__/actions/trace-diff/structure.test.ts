import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { locateJson, type Path } from '../../../src/actions/trace-diff/locate-json.js';
import { loadReaders, readStructure } from '../../../src/actions/trace-diff/read-structure.js';
import { readViolations } from '../../../src/actions/trace-diff/violations.js';

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
        expect(read.offset).toBeLessThanOrEqual(content.length);
        expect(read.why).not.toBe('');
      } else read.locate([[], ['a'], [0]]);
      expect(readViolations(content).locate([[0]])).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
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
  const value = fc.stringMatching(/^[a-z0-9:./-]{0,8}$/);
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
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 30 }), (rest) => {
      const line = `x${rest}`;
      const read = readStructure('metrics.txt', `${line}\ny=1\n`, true);
      if ('why' in read) return;
      const value = read.value as Record<string, string | string[]>;
      const pairs = Object.entries(value).flatMap(([key, of]) =>
        [of].flat().map((one) => `${key}=${one}`),
      );
      expect(bare(pairs.join('')).length).toBe(bare(`${line}y=1`).length);
    }),
    { numRuns: 1000 },
  );
});

test('many blanks in a line of key=value take no time', () => {
  const blanks = ' '.repeat(200_000);
  const start = performance.now();
  readStructure('metrics.txt', `a${blanks}b${blanks}=${blanks}c${blanks}d\n`);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the fields of a violation may hold anything that is quoted', () => {
  const [one] = (
    readViolations(String.raw`x rule_violation(type="a \"b\", c=1", file="d)e", agent=f, time=1)`)
      .value as { list: unknown[] }
  ).list;
  expect(one).toMatchObject({ type: 'a "b", c=1', file: 'd)e', agent: 'f' });
});
