import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTraces } from '../../../src/actions/trace-diff/compare-traces.js';
import { differingEvents } from '../../../src/actions/trace-diff/differing-events.js';
import { readJson } from '../../../src/actions/trace-diff/read-json.js';
import { readKeyValues } from '../../../src/actions/trace-diff/read-key-values.js';
import { readStructure } from '../../../src/actions/trace-diff/read-structure.js';
import { readTrace } from '../../../src/actions/trace-diff/read-trace.js';
import { makeSettings } from '../../../src/actions/trace-diff/settings.js';
import { readSource } from '../../../src/actions/trace-diff/source.js';
import type { Met } from '../../../src/actions/trace-diff/tally.js';
import { readViolations } from '../../../src/actions/trace-diff/violations.js';
import { workTime } from '../../support/work-time.js';

const event = fc.record({
  what: fc.constantFrom('read', 'write'),
  detail: fc.constantFrom('', 'a', 'b', 'c', 'd'),
  agent: fc.constantFrom('one', 'other'),
  ok: fc.boolean(),
  others: fc.constantFrom('', 'x=1', 'x=2'),
});
type Told = typeof event extends fc.Arbitrary<infer T> ? T : never;

const met = (told: Told, at: number): Met => ({
  ...{ ...told, one: {}, reason: '', at },
});

/** What is said of each thing, counted in full. */
function counted(list: readonly Told[]): Map<string, string> {
  const all = new Map<string, string[]>();
  for (const { agent, what, detail, ok, others } of list) {
    const name = `${agent} ${what} ${detail}`;
    all.set(name, [...(all.get(name) ?? []), `${ok} ${others}`]);
  }
  return new Map([...all].map(([name, said]) => [name, said.sort().join()]));
}

test('of any two traces exactly what they say otherwise is found, and counted in full', () => {
  // Mostly alike, in much the same order, as traces are: some events are gone, some new, some moved.
  const pair = fc
    .tuple(fc.array(event, { maxLength: 60 }), fc.array(fc.tuple(fc.nat(60), event)), fc.nat(40))
    .map(([before, changes, moved]) => {
      const after = [...before];
      changes.forEach(([at, one], n) => {
        after.splice(at, n % 2, one);
      });
      if (moved % 3 === 0) after.push(...after.splice(0, moved));
      return [before, after] as const;
    });
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const [one, other] = [counted(before), counted(after)];
      const changed = [...new Set([...one.keys(), ...other.keys()])].filter(
        (name) => one.get(name) !== other.get(name),
      );
      const pairs = differingEvents(before.map(met), after.map(met));
      const found = new Map(
        pairs.map(({ before: old, after: now, met: { agent, what, detail } }) => [
          `${agent} ${what} ${detail}`,
          [old, now].map((tally) => tally && [tally.passed, tally.failed]),
        ]),
      );
      for (const name of changed) expect(found.has(name)).toBe(true);
      for (const [name, tallies] of found) {
        const passes = (side: Map<string, string>) => {
          const all = side.get(name)?.split(',');
          const passed = all?.filter((said) => said.startsWith('true')).length;
          return all && [passed, all.length - (passed as number)];
        };
        expect(tallies).toEqual([passes(one), passes(other)]);
      }
    }),
    { numRuns: 1000 },
  );
});

const sourceOf = (events: readonly Told[]) => {
  const list = events.map(({ what, others, ...told }) => ({ ...told, event: what, others }));
  return readSource(Buffer.from(JSON.stringify(list)), 'a.json', readJson);
};

/** How many passed and failed of what has the same name and the same else told of it. */
function passesOf(list: readonly Told[]): Map<string, number> {
  const passes = new Map<string, number>();
  for (const { agent, what, detail, others, ok } of list) {
    const name = [agent, what, detail, others].join();
    passes.set(name, (passes.get(name) ?? 0) + (ok ? 1 : 0));
  }
  return passes;
}

test('traces that say the same in any order differ in nothing, others in something, and no verdict turns unseen', () => {
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  const verdicts = fc.array(fc.tuple(event, fc.boolean(), fc.nat()), { maxLength: 12 });
  fc.assert(
    fc.property(verdicts, (events) => {
      const before = events.map(([told]) => told);
      // The same things, of which some turn, in another order.
      const after = events
        .toSorted(([, , one], [, , other]) => one - other)
        .map(([told, turns]) => ({ ...told, ok: told.ok !== turns }));
      const found = compareTraces(sourceOf(before), sourceOf(after), settings);
      const [old, now] = [passesOf(before), passesOf(after)];
      const isSame = [...old].every(([name, passed]) => now.get(name) === passed);
      const isWorse = [...old].some(([name, passed]) => (now.get(name) as number) < passed);
      expect(found.length > 0).toBe(!isSame);
      expect(found.some((one) => one.class === 'validator-regression')).toBe(isWorse);
    }),
    { numRuns: 500 },
  );
});

describe('an event or a violation that came or went is told once, with what is told of it', () => {
  const doc = (name: string, ok = true) => ({ agent: 'a', event: 'v', detail: 'd', doc: name, ok });
  const found = (one: readonly object[], other: readonly object[]) => {
    const [before, after] = [one, other].map((list) =>
      readSource(Buffer.from(JSON.stringify(list)), 'a.json', readJson),
    );
    const settings = makeSettings({}, { exact: false, failOnDiff: false });
    return compareTraces(before, after, settings).map(({ message }) => message);
  };
  const [one, two, three] = ['1', '2', '3'].map((name) => doc(name)) as [object, object, object];
  const known = { type: 't', file: 'f', severity: 'low' };

  test.each<[object[], object[], string]>([
    [
      [one, two],
      [two],
      ' happened differently: 2 passed, 0 failed before, 1 passed, 0 failed now; gone: doc="1"',
    ],
    [
      [one],
      [three, two, one],
      ' happened differently: 1 passed, 0 failed before, 3 passed, 0 failed now; new: doc="2" and 1 other',
    ],
    [[one, one], [one], '2 passed, 0 failed before, 1 passed, 0 failed now; gone: doc="1"'],
    [
      [{ event: 'v' }, one],
      [{ event: 'v' }, one, { event: 'v' }],
      '"v" happened differently: 1 passed, 0 failed before, 2 passed, 0 failed now',
    ],
    [
      [one, two],
      [doc('1', false)],
      ' with doc="1" passed before and fails now (1 time); gone: doc="2"',
    ],
    [[one, two], [one, two, doc('2', false)], ' with doc="2" passed before and fails now (1 time)'],
    [
      [one, two],
      [one, two, doc('2', false), three],
      ' with doc="2" passed before and fails now (1 time); new: doc="3"',
    ],
    [
      [known, { ...known, severity: 'high' }],
      [known],
      'violation t in f: 2 times before, 1 time now; gone: severity="high"',
    ],
  ])('%j to %j', (before, after, message) => {
    expect(found(before, after)).toEqual([expect.stringContaining(message)]);
    expect(found(before, after)[0]?.endsWith(message)).toBe(true);
  });

  test('what is told otherwise of those that are left is another change', () => {
    expect(found([one, two], [three])).toEqual([
      expect.stringMatching(/2 passed, 0 failed before, 1 passed, 0 failed now$/),
      expect.stringMatching(/: doc="1" before, doc="3" now; /),
    ]);
  });
});

const TIMES = [
  ...['2024-01-02T10:00:00Z', '2024-01-02T10:00Z', '2024/01/02 10:00:00.123', '2024-01-02'],
  ...['[2029-01-27 09:30:00,5]', '2024-01-02 10:00:00.123456 +02:00', '20240102T100000Z'],
  ...['[02/Jan/2024:10:00:00 +0000]', 'Tue Jan  2 10:00:00 2024', 'Tue Jan 12 10:00:00 UTC 2024'],
  ...['Jan  2 10:00:00', 'Tue, 02 Jan 2024 10:00:00 GMT', '02.01.2024 10:00:00', '01/02/2024'],
  ...['10:00:00', '10:00:00,123', '10:00:00 AM', '9:00:00 PM', '2024-01-02 10:00:00 CET'],
  ...['1700000000', '1700000000.5', '1700000000123'],
];

const log = (line: string) => readSource(Buffer.from(line), 'a.log', readViolations);

test('whatever stands around a violation and within it is compared, but for times', () => {
  const word = fc.constantFrom('WARN', 'FATAL', 'a=1', 'a=2', 'b="c (d)"', '(x', '[7]', '"q', 'é');
  const words = fc.array(word, { maxLength: 4 });
  const time = fc.constantFrom('', '12.5 ', ...TIMES.map((one) => `${one} `));
  const line = fc.record({
    time,
    head: words,
    within: fc.constantFrom('', ', x', ', s=1'),
    tail: words,
  });
  const said = ({ head, within, tail }: { head: string[]; within: string; tail: string[] }) =>
    `${head.join(' ')} rule_violation(type="t", file="f"${within}, time=1) ${tail.join(' ')}`;
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  fc.assert(
    fc.property(line, line, time, (one, other, later) => {
      const compare = (after: string) =>
        compareTraces(log(one.time + said(one)), log(after), settings);
      expect(compare(later + said(one))).toEqual([]);
      // Where among the words a field stands makes no difference.
      const isTold = ({ head, within, tail }: typeof one) =>
        [...head, ...tail, within].sort().join();
      if (isTold(one) !== isTold(other)) expect(compare(other.time + said(other))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a line says the same at any time, wherever it says it', () => {
  const line = fc.constantFrom<(time: string) => string>(
    (time) => `${time} rule_violation(type="t", file="f", agent="x")`,
    (time) => `host ${time} WARN rule_violation(type="t") action=logged (${time})`,
    // Digits alone would be the value of a pair.
    (time) => `at=${time.replace(/^1700.*/, '')} rule_violation(type="t")`,
    (time) => `${time} {"event": "check", "ok": false}`,
    (time) => `${time}: started`,
    (time) => `{"event": NaN, "at": "${time}"}`,
  );
  const time = fc.constantFrom(...TIMES);
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  fc.assert(
    fc.property(line, time, time, (say, one, other) => {
      expect(compareTraces(log(say(one)), log(say(other)), settings)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ...[
    'v1.2.3',
    '1.2.3',
    '10.0.0.1',
    '12:34:56:ab:cd:ef',
    '12:34:56:78:90:12',
    '12345',
    '1700000000a',
  ],
  ...['backup-2024-01-02.tar', 'logs/2024-01-02/x', 'size=1700000000', 'FATAL', 'action=ignored'],
])('%s is no time', (word) => {
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  for (const [head, tail] of [
    ['a ', ' rule_violation(type="t")'],
    ['', ' stopped'],
  ]) {
    const found = compareTraces(log(`${head}x${tail}`), log(`${head}${word}${tail}`), settings);
    expect(found).not.toEqual([]);
  }
});

test('a log`s line of any shape is read in a time that grows with its length', () => {
  const shapes = [
    ...['rule_violation(', 'a="', 'a="\\', '12:', 'Jan  ', '{"a":', ', ', 'a', ' ', '[ ', '1'],
    ...['a="\\" ', 'a=', '{ ', '1.1', '2029-01-27T', '"', '\\"', 'a=\\"', 'rule_violation(a="'],
    ...['rule_violation(a=1) x=2 ', '10:00:00 ', '1700000000', 'Jan 1 '],
  ];
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  for (const shape of shapes) {
    for (const start of ['', '[', 'rule_violation(', 'rule_violation() ', '{', ' ']) {
      const line = `${start}${shape.repeat(20_000)}!`;
      for (const text of [line, JSON.stringify({ event: 'a', detail: line })]) {
        const time = workTime(() => readTrace(log(text), settings));
        expect([start, shape, time < 2000]).toEqual([start, shape, true]);
      }
    }
  }
});

test('a line of any length is read, and so is a value of telemetry', () => {
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  const long = 'a\\"'.repeat(4 * 2 ** 20);
  const calls = 'rule_violation(type=a) '.repeat(130_000);
  expect(readTrace(log(`rule_violation(${long}`), settings).violations).toHaveLength(1);
  expect(readTrace(log(`rule_violation(a="${long}")`), settings).violations).toHaveLength(1);
  expect(readTrace(log(calls), settings).violations).toHaveLength(130_000);
  expect(readTrace(log(JSON.stringify({ msg: calls })), settings).violations).toHaveLength(130_000);
  const beside = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`k${at}`, at]));
  const many = JSON.stringify([{ ...beside, events: [{ event: 'a' }] }]);
  expect(readTrace(log(many), settings).beside).toHaveLength(200_000);
  for (const value of [`"${long}"`, long, '\\"'.repeat(200_000), '"'.repeat(200_001)]) {
    const read = readKeyValues(`a=${value} b=1\n`, false);
    expect(Object.keys(('value' in read && read.value) as object).at(0)).toBe('a');
  }
});

/** A value a line, each line read by itself. */
function lineByLine(text: string): unknown[] | undefined {
  try {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

test('lines of JSON mean what each means by itself, whatever stands between them', () => {
  const piece = fc.oneof(
    fc
      .jsonValue({ maxDepth: 2 })
      .map((value) => JSON.stringify(value))
      // Of long numbers below.
      .filter((json) => !/\d{16}/.test(json)),
    fc.constantFrom(
      '{"a":[1',
      '2]}',
      '1,2',
      '1],[2',
      ']',
      '[',
      '"a',
      'b"',
      '',
      ' ',
      '\u00a0',
      '\r',
    ),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('\n'));
  const ends = fc.constantFrom('', '\n', '\r\n', '\n\n', '\u00a0');
  fc.assert(
    fc.property(text, ends, (lines, end) => {
      const content = lines + end;
      const read = readStructure('a.jsonl', content);
      const expected = lineByLine(content);
      if (expected === undefined || !('value' in read)) {
        expect([expected, 'why' in read]).toEqual([undefined, true]);
        return;
      }
      expect(read.value).toEqual(expected);
      const spans = read.locate(expected.map((_, index) => [index]));
      expect(
        spans.map((span) => JSON.parse(content.slice(span?.start, span?.end)) as unknown),
      ).toEqual(expected);
    }),
    {
      numRuns: 2000,
      examples: [
        ['"a\nb"', ''],
        ['{"a":[1\n2]}', '\n'],
        ['1],[2\n3', ''],
      ],
    },
  );
});

test.each([
  ['{"a":1}\n{"n":12345678901234567890}\n', ['12345678901234567890']],
  ['{"n":"12345678901234567890"}\n', ['12345678901234567890']],
  ['{"n":0.1234567890123456}\n', [0.1234567890123456]],
])('a number that a double cannot hold stays what it is: %j', (text, [n]) => {
  const read = readStructure('a.jsonl', text);
  expect((('value' in read && read.value) as { n: unknown }[]).at(-1)?.n).toBe(n);
});

test.each([
  ['{"a":1}\n{"a":1,"a":2}\n', 15, 'key "a" is there twice'],
  [`1\n${'['.repeat(300)}\n`, 202, 'nested deeper than 200 levels'],
])('what is wrong in a line is said where it stands: %#', (text, offset, why) => {
  expect(readStructure('a.jsonl', text)).toMatchObject({ offset, why });
});
