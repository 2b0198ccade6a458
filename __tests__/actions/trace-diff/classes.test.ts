import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareText } from '../../../src/core/finding.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { compareTrees, type Tree } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

const RULE = {
  ...{ id: 'R-1', version: '1.0.0', source: 'docs/RULES.md' },
  activation_window: { start: '2029-01-01', end: '2029-12-31' },
};
const rules = (...changed: object[]) => changed.map((one) => ({ ...RULE, ...one }));
const event = (ok: boolean, detail = 'header', ts = 1) => ({
  ts,
  agent: 'w1',
  event: 'check',
  detail,
  ok,
});
const lines = (...all: object[]) => all.map((one) => `${JSON.stringify(one)}\n`).join('');
const violation = (type: string, time = 1) =>
  `rule_violation(type="${type}", file="docs/A.md", agent="w1", time=${time})\n`;

/** Class, rule, the beginning of the message, line and column. */
type Expected = [string, string, string, number?, number?];

const CASES: [string, Tree, Tree, Expected[]][] = [
  [
    'a field of a rule',
    { 'rules/a.json': rules({}) },
    { 'rules/a.json': rules({ version: '1.1.0' }) },
    [
      [
        'rule drift',
        'drift/rule-changed',
        'rule "R-1": version changed from "1.0.0" to "1.1.0"',
        4,
        16,
      ],
    ],
  ],
  [
    'an activation window in YAML, and a new field',
    { 'rules.yaml': 'R-1:\n  version: 1\n  source: a\n  activation_window: {start: 1, end: 2}\n' },
    {
      'rules.yaml':
        'R-1:\n  version: 1\n  source: a\n  activation_window: {start: 1, end: 3}\n  owner: x\n',
    },
    [
      [
        'rule drift',
        'drift/rule-changed',
        'rule "R-1": activation_window.end changed from 2 to 3',
        4,
        38,
      ],
      ['rule drift', 'drift/rule-changed', 'rule "R-1": owner is new: "x"', 5, 10],
    ],
  ],
  [
    'rules that came and went, in any order',
    { 'rules/a.json': rules({}, { id: 'R-2' }) },
    { 'rules/a.json': rules({ id: 'R-3' }, {}) },
    [
      ['rule drift', 'drift/rule-added', 'rule "R-3" is new', 3, 11],
      ['rule drift', 'drift/rule-removed', 'rule "R-2" is gone', 12, 11],
    ],
  ],
  [
    'a rule that nobody can date',
    { 'rules/a.json': [] },
    { 'rules/a.json': [{ id: 'R-1', version: '1' }] },
    [
      ['rule drift', 'drift/rule-added', 'rule "R-1" is new', 3, 11],
      [
        'rule drift',
        'drift/rule-incomplete',
        'rule "R-1" has no activation_window.start, activation_window.end, and source',
        3,
        11,
      ],
    ],
  ],
  [
    'a rule that moved to another file',
    { 'rules/a.json': rules({}), 'rules/b.json': [] },
    { 'rules/a.json': [], 'rules/b.json': rules({}) },
    [
      [
        'content change',
        'drift/rule-moved',
        'rule R-1 moved here from rules/a.json, unchanged',
        3,
        11,
      ],
    ],
  ],
  [
    'a rule that moved to another folder',
    { 'rules/active/a.json': rules({}), 'rules/disabled/a.json': [] },
    { 'rules/active/a.json': [], 'rules/disabled/a.json': rules({}) },
    [
      [
        'rule drift',
        'drift/rule-moved',
        'rule R-1 moved here from rules/active/a.json, unchanged',
        3,
        11,
      ],
    ],
  ],
  [
    'a check that passed and fails',
    { 'traces/t.jsonl': lines(event(true), event(true, 'dates')) },
    { 'traces/t.jsonl': lines(event(true, 'dates', 9), event(false, 'header', 9)) },
    [
      [
        'validator regression',
        'drift/validator-regression',
        '"w1 · check · header" passed before and fails now (1 time)',
        2,
        1,
      ],
    ],
  ],
  [
    'a check that passed with one detail and fails with another',
    { 'trace/t.json': [event(true, '14 files')] },
    { 'trace/t.json': [event(false, '15 files')] },
    [
      [
        'validator regression',
        'drift/validator-regression',
        '"w1 · check · 15 files" passed before',
        2,
        3,
      ],
      [
        'trace change',
        'drift/trace-changed',
        '"w1 · check · 14 files" does not happen any more',
        2,
        3,
      ],
    ],
  ],
  [
    'a check that failed and passes, and one that happens more often',
    { 'a.trace.json': [event(false), event(true, 'dates')] },
    { 'a.trace.json': [event(true), event(true, 'dates'), event(true, 'dates')] },
    [
      [
        'trace change',
        'drift/trace-changed',
        '"w1 · check · header" happened differently: 0 passed, 1 failed before',
        2,
        3,
      ],
      [
        'trace change',
        'drift/trace-changed',
        '"w1 · check · dates" happened differently: 1 passed, 0 failed before',
        9,
        3,
      ],
    ],
  ],
  [
    'a violation that is new, one more often, one gone',
    { 'validator_runtime.log': violation('old') + violation('often') },
    {
      'validator_runtime.log': violation('often', 3) + violation('often', 4) + violation('new', 5),
    },
    [
      [
        'validator regression',
        'drift/validator-regression',
        'new violation: new in docs/A.md by w1 (1 time)',
        3,
        1,
      ],
      [
        'trace change',
        'drift/trace-changed',
        'violation old in docs/A.md by w1: does not happen any more',
        1,
        1,
      ],
      [
        'trace change',
        'drift/trace-changed',
        'violation often in docs/A.md by w1: 1 time before, 2 times now',
        1,
        1,
      ],
    ],
  ],
  [
    'a measured value beyond its tolerance',
    { 'telemetry/boot.json': { boot_ms: 100, cpu: 0.5 } },
    { 'telemetry/boot.json': { boot_ms: 140, cpu: 0.52 } },
    [
      [
        'telemetry mismatch',
        'drift/telemetry-mismatch',
        '/boot_ms changed from 100 to 140 (+40 %, tolerated ±10)',
        2,
        14,
      ],
    ],
  ],
  [
    'measured values as lines of key=value',
    { 'metrics.txt': '# run\nboot_ms = 100\nmode=fast\n' },
    { 'metrics.txt': '# run\nboot_ms = 50\nmode=slow\n' },
    [
      [
        'telemetry mismatch',
        'drift/telemetry-mismatch',
        '/boot_ms changed from 100 to 50 (−50 %',
        2,
        11,
      ],
      [
        'telemetry mismatch',
        'drift/telemetry-mismatch',
        '/mode changed from "fast" to "slow"',
        3,
        6,
      ],
    ],
  ],
  [
    'a field of a worker',
    { 'workers/1.json': { worker_id: 1, sim: { mode: 'live', steps: [1, 2, 3] } } },
    { 'workers/1.json': { worker_id: 1, sim: { mode: 'replay', steps: [1, 2, 9, 3] } } },
    [
      [
        'content change',
        'drift/content-changed',
        '/sim/mode changed from "live" to "replay"',
        4,
        13,
      ],
      ['content change', 'drift/content-changed', '/sim/steps/2 is new: 9', 8, 7],
    ],
  ],
  [
    'a key that is gone',
    { 'a.json': { one: 1, two: { three: 3 } } },
    { 'a.json': { one: 1 } },
    [['content change', 'drift/content-changed', '/two is gone; it was {"three":3}', 3, 10]],
  ],
  [
    'text',
    { 'NOTES.md': 'one\ntwo\nthree\n' },
    { 'NOTES.md': 'one\nTWO\nthree\nfour\n' },
    [['content change', 'drift/text-changed', 'text changed: 2 lines added, 1 removed', 2]],
  ],
  [
    'binary content',
    { 'a.bin': Buffer.from([0, 1, 2]) },
    { 'a.bin': Buffer.from([0, 1, 2, 3]) },
    [['binary change', 'drift/binary-changed', 'binary content changed: 3 bytes, SHA-256 ']],
  ],
  [
    'files that came and went',
    { 'a.txt': 'x', 'old/b.txt': 'y' },
    { 'a.txt': 'x', 'c.bin': Buffer.from([0]) },
    [
      ['binary change', 'drift/file-added', 'new file (1 byte)'],
      ['content change', 'drift/file-removed', 'file is gone (it had 1 byte)'],
    ],
  ],
  [
    'rules that cannot be read any more',
    { 'rules/a.json': rules({}) },
    { 'rules/a.json': '[\n  {"id": "R-1",}\n]\n' },
    [['rule drift', 'drift/unparsable', 'the target cannot be read as rules (', 2, 16]],
  ],
  [
    'rules with something behind their end',
    { 'rules/a.json': rules({}) },
    { 'rules/a.json': '[{"id": "R-1"}]]\n' },
    [
      [
        'rule drift',
        'drift/unparsable',
        'read as rules (Unexpected non-whitespace character), so',
        1,
        16,
      ],
    ],
  ],
  [
    'JSON that cannot be read any more is text',
    { 'a.json': { a: 1 } },
    { 'a.json': '{"a": 1\n' },
    [['content change', 'drift/text-changed', 'text changed: ', 1]],
  ],
  [
    'integers that a double cannot tell apart',
    { 'a.json': '{"id": 9007199254740992}' },
    { 'a.json': '{"id": 9007199254740993}' },
    [
      [
        'content change',
        'drift/content-changed',
        '/id changed from "9007199254740992" to "9007199254740993"',
        1,
        8,
      ],
    ],
  ],
];

const shown = ({ group, rule, message, place }: Awaited<ReturnType<typeof compareTrees>>[number]) =>
  [group, rule, message, place?.line, place?.column] as Expected;

const byText = (a: Expected, b: Expected) => compareText(a.join(), b.join());

describe.each(CASES)('%s', (_, before, after, expected) => {
  test('is told by its class, at its place', async () => {
    const found = (await compareTrees(folder, before, after)).map(shown).sort(byText);
    const wanted = [...expected].sort(byText);
    expect(found).toEqual(
      wanted.map(([group, rule, message, line, column]) => [
        ...[group, rule, expect.stringContaining(message), line, column],
      ]),
    );
  });

  test('is a change of bytes with --exact', async () => {
    const found = await compareTrees(folder, before, after, '--exact');
    const rule = /drift\/(text-changed|binary-changed|file-added|file-removed)/;
    for (const one of found) expect(one.rule).toMatch(rule);
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('what could hide drift', () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

  test.each<[string, Tree, Tree, string]>([
    [
      'rules in another encoding',
      { 'rules/a.json': rules({}) },
      { 'rules/a.json': utf16('[]') },
      'rule drift',
    ],
    [
      'a trace with a NUL byte',
      { 't.jsonl': lines(event(true)) },
      { 't.jsonl': '{}\0\n' },
      'validator regression',
    ],
    [
      'telemetry that is no text',
      { 'metrics.json': { a: 1 } },
      { 'metrics.json': Buffer.from([0xff]) },
      'telemetry mismatch',
    ],
    ['rules that are gone and were no text', { 'rules/a.json': utf16('[]') }, {}, 'rule drift'],
    ['a new trace that cannot be read', {}, { 't.jsonl': '{"agent"\n' }, 'validator regression'],
    [
      'a field beside the rules',
      { 'rules/a.json': { rules: rules({}), strict: true } },
      { 'rules/a.json': { rules: rules({}), strict: false } },
      'rule drift',
    ],
    [
      'another field of an event',
      { 't.jsonl': lines({ ...event(true), severity: 'low' }) },
      { 't.jsonl': lines({ ...event(true), severity: 'high' }) },
      'trace change',
    ],
    [
      'a field beside the events',
      { 'a.trace.json': { events: [event(true)], level: 1 } },
      { 'a.trace.json': { events: [event(true)], level: 2 } },
      'trace change',
    ],
  ])('%s is of the class of its kind', async (_, before, after, group) => {
    const found = await compareTrees(folder, before, after);
    expect(found.map((one) => one.group)).toEqual([group]);
  });

  test('rules that became a link are rule drift', async () => {
    folder.write('after/other.json', '[]');
    mkdirSync(join(folder.path, 'after/rules'));
    symlinkSync('../other.json', join(folder.path, 'after/rules/a.json'));
    const found = await compareTrees(folder, { 'rules/a.json': rules({}), 'other.json': '[]' }, {});
    expect(found.map((one) => [one.group, one.rule])).toEqual([
      ['rule drift', 'drift/type-changed'],
    ]);
  });

  test('--fail-on-diff fails on bytes that change no meaning; --fail-on any does not', async () => {
    const [before, after] = [{ 'a.json': { timestamp: 1 } }, { 'a.json': { timestamp: 2 } }];
    expect(await compareTrees(folder, before, after, '--fail-on', 'any')).toEqual([]);
    const found = await compareTrees(folder, before, after, '--fail-on-diff');
    expect(found).toMatchObject([{ rule: 'drift/bytes-changed', severity: 'error' }]);
  });
});

describe('without meaning', () => {
  test.each<[string, Tree, Tree]>([
    [
      'times of events',
      { 't.jsonl': lines(event(true, 'a', 1)) },
      { 't.jsonl': lines(event(true, 'a', 2)) },
    ],
    [
      'the order of events',
      { 't.jsonl': lines(event(true), event(true, 'b')) },
      { 't.jsonl': lines(event(true, 'b'), event(true)) },
    ],
    [
      'times of violations',
      { 'x_violations.log': violation('a', 1) },
      { 'x_violations.log': violation('a', 2) },
    ],
    [
      'times of log lines',
      { 'validator_runtime.log': '[2029-01-01T00:00:00Z] start\n' },
      { 'validator_runtime.log': '[2029-01-02T11:00:00Z] start\n' },
    ],
    [
      'a timestamp at any depth',
      { 'a.json': { x: [{ y: { timestamp: 1, z: 1 } }] } },
      { 'a.json': { x: [{ y: { timestamp: 2, z: 1 } }] } },
    ],
    [
      'a time of a rule',
      { 'rules/a.json': rules({ ts: 1 }) },
      { 'rules/a.json': rules({ ts: 2 }) },
    ],
    [
      'the order of rules',
      { 'rules/a.json': rules({}, { id: 'b' }) },
      { 'rules/a.json': rules({ id: 'b' }, {}) },
    ],
    [
      'the order of named elements',
      { 'a.json': [{ id: 1, a: 1 }, { id: 2 }] },
      { 'a.json': [{ id: 2 }, { id: 1, a: 1 }] },
    ],
    [
      'the layout of JSON',
      { 'a.json': '{"a":1,"b":[1,2]}' },
      { 'a.json': '{ "b": [1, 2],\n "a": 1 }\n' },
    ],
    [
      'a value within its tolerance',
      { 'metrics.json': { a: 100 } },
      { 'metrics.json': { a: 109 } },
    ],
  ])('%s is no finding', async (_, before, after) => {
    expect(await compareTrees(folder, before, after)).toEqual([]);
    expect(await compareTrees(folder, before, after, '--exact')).toHaveLength(1);
  });
});

test('the same change in 400 files is one finding with 400 places', async () => {
  const workers = (mode: string) =>
    Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`workers/${n}.json`, { worker_id: n, sim: { mode } }]),
    );
  const found = await compareTrees(folder, workers('live'), workers('replay'));
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/\(in 400 files\)$/);
  expect(found[0]?.places).toHaveLength(399);
});

test('what the policy ignores, tolerates and calls volatile is left out', async () => {
  folder.write(
    'cohesix.yml',
    `drift:
  ignore: ['**/*.tmp']
  volatile: [pid, /agents/*/host]
  tolerance: {relative: 0}
  tolerances:
    - {field: boot_ms, absolute: 50}
    - {field: boot_ms, files: ['telemetry/strict.json'], absolute: 1}
`,
  );
  const tree = (n: number): Tree => ({
    'a/b.tmp': String(n),
    'a.json': { pid: n, agents: { one: { host: n, port: 1 } } },
    'telemetry/a.json': { boot_ms: 100 + n },
    'telemetry/strict.json': { boot_ms: 100 + n },
    'telemetry/other.json': { cpu: 100 + n },
  });
  const found = await compareTrees(folder, tree(1), tree(30));
  expect(found.map(({ place, message }) => [place?.path, message])).toEqual([
    ['after/telemetry/other.json', expect.stringContaining('/cpu changed')],
    ['after/telemetry/strict.json', expect.stringContaining('/boot_ms changed')],
  ]);
});

describe('volatile pointers count from the top of a file of rules', () => {
  const rules = (n: number) => [
    { id: 'R-1', version: n, hash: n, meta: { hash: n } },
    { id: 'R/2', version: n },
  ];
  const said = async (pattern: string, wrap = (list: unknown) => list) => {
    folder.write('cohesix.yml', `drift: {volatile: ['${pattern}']}\n`);
    const tree = (n: number) => ({ 'rules/a.json': wrap(rules(n)) });
    const found = await compareTrees(folder, tree(1), tree(2));
    const changed = found.filter(({ rule }) => rule === 'drift/rule-changed');
    return changed.map(({ message }) => /"(.*)": (\S+)/.exec(message)?.slice(1).join(' '));
  };
  const ALL = ['R-1 version', 'R-1 hash', 'R-1 meta.hash', 'R/2 version'];
  const without = (...fields: string[]) => ALL.filter((field) => !fields.includes(field));

  test.each([
    ['/version', ALL],
    ['/0/version', without('R-1 version')],
    ['/R-1/version', without('R-1 version')],
    ['/R~12/version', without('R/2 version')],
    ['/*/version', without('R-1 version', 'R/2 version')],
    ['/*/hash', without('R-1 hash')],
    ['/**/hash', without('R-1 hash', 'R-1 meta.hash')],
    ['hash', without('R-1 hash', 'R-1 meta.hash')],
  ])('%s in a list', async (pattern, left) => expect(await said(pattern)).toEqual(left));

  test.each([
    ['/hash', ALL],
    ['/*/hash', ALL],
    ['/rules/*/hash', without('R-1 hash')],
    ['/rules/1/version', without('R/2 version')],
  ])('%s in a list below rules', async (pattern, left) =>
    expect(await said(pattern, (list) => ({ rules: list }))).toEqual(left),
  );
});

test('a volatile pointer is in no name and no fingerprint', async () => {
  folder.write('cohesix.yml', "drift: {volatile: ['/*/detail/pid', '/*/ok/pid', '/*/hash']}\n");
  const tree = (pid: number, more: object[] = []) => ({
    'traces/a.json': [{ event: 'check', detail: { pid, name: 'a' }, ok: { pid, error: 'b' } }],
    'traces/b.log': `${JSON.stringify({ event: 'check', detail: { pid } })}\n`,
    'rules/a.json': [{ id: 'R-1', version: 1, hash: pid }, ...more],
  });
  const found = await compareTrees(folder, tree(1), tree(2));
  expect(found.filter(({ rule }) => rule !== 'drift/rule-incomplete')).toEqual([]);
  const fingerprints = async (hash: number) => {
    const found = await compareTrees(folder, tree(1), tree(1, [{ id: 'R-2', version: 1, hash }]));
    return found.map(({ fingerprint }) => fingerprint);
  };
  expect(await fingerprints(1)).toEqual(await fingerprints(2));
});

test('a volatile index is that of the baseline, whatever the change puts there', async () => {
  folder.write('cohesix.yml', 'drift: {volatile: [/0/version]}\n');
  const [one, two] = [1, 2].map((n) => ({ id: `R-${n}`, version: 1 }));
  const found = await compareTrees(
    folder,
    { 'rules/a.json': [one, two] },
    { 'rules/a.json': [{ ...two, version: 2 }, one] },
  );
  expect(found.map(({ message }) => message)).toContain('rule "R-2": version changed from 1 to 2');
});

test('values nested deeper than any person writes are compared without a stack', async () => {
  const deep = (value: string) => ({
    'a.json': `${'['.repeat(50_000)}${value}${']'.repeat(50_000)}`,
  });
  expect(await compareTrees(folder, deep('1'), deep('2'))).toHaveLength(1);
});

test.each([
  ['metrics.json', (end: string) => ({ boot: `${'1'.repeat(200_000)}${end}` })],
  ['metrics.txt', (end: string) => `boot=${'1'.repeat(200_000)}${end}\n`],
  ['metrics.txt', (end: string) => `boot{a="b"} ${'1'.repeat(200_000)}${end}\n`],
])('more digits than any number has are compared in one pass: %s', async (path, content) => {
  const found = await compareTrees(folder, { [path]: content('x') }, { [path]: content('y') });
  expect(found).toMatchObject([{ rule: 'drift/telemetry-mismatch' }]);
});
