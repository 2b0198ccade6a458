import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PASSES } from '../../../src/actions/trace-diff/read-verdict.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { compareTrees, reportOf, type Tree } from './snapshot-pair.js';

// Ways in which a change could pass for none, or for a smaller one than it is.

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

const RULE = {
  ...{ id: 'R-1', version: '1', source: 'docs/RULES.md' },
  activation_window: { start: '2029-01-01', end: '2029-12-31' },
};
const yaml = (version: string, head = '') =>
  `${head}- id: R-1\n  version: ${version}\n  source: a\n  activation_window: {start: 1, end: 2}\n`;
const event = (fields: object) => ({ agent: 'w1', event: 'check', ok: true, ...fields });
const violation = (fields: string) => `rule_violation(type="a", file="A.md", agent="w1"${fields})`;

/** What both sides hold, and what is said: class and beginning of the message. */
type Case = [name: string, file: string, before: unknown, after: unknown, said: [string, string][]];

const RULES: Case[] = [
  [
    'rules that are no list',
    ...(['rules/a.yaml', 'allow all\n', 'deny all\n'] as const),
    [['rule drift', 'beside the rules: the whole value changed from "allow all"']],
  ],
  [
    'a setting that goes with the map around the rules',
    ...(['rules/a.json', { strict: true, rules: [RULE] }, [RULE]] as const),
    [['rule drift', 'beside the rules: strict is gone; it was true']],
  ],
  [
    'a setting beside a list of rules that lies deeper',
    'rules/a.json',
    { rules: { default: 'deny', rules: { order: 1, rules: [RULE] } } },
    { rules: { default: 'allow', rules: { order: 2, rules: [RULE] } } },
    [
      ['rule drift', 'beside the rules: rules.default changed from "deny" to "allow"'],
      ['rule drift', 'beside the rules: rules.rules.order changed from 1 to 2'],
    ],
  ],
  [
    'a setting beside a list of rules that lies deeper in YAML',
    'rules/a.yaml',
    'rules:\n  default: deny\n  rules: []\n',
    'rules:\n  default: allow\n  rules: []\n',
    [['rule drift', 'beside the rules: rules.default changed from "deny" to "allow"']],
  ],
  [
    'versions that are the same number',
    ...(['rules/a.yaml', yaml('1.1'), yaml('1.10')] as const),
    [['rule drift', 'rule "R-1": version changed from 1.1 to "1.10"']],
  ],
  [
    'versions in lines of key=value that are the same number',
    ...(['rules/a.conf', 'version = 1.1\n', 'version = 1.10\n'] as const),
    [['rule drift', 'rule "version": the rule changed from "1.1" to "1.10"']],
  ],
  [
    'integers in YAML that a double cannot tell apart',
    ...(['rules/a.yaml', yaml('9007199254740992'), yaml('9007199254740993')] as const),
    [['rule drift', 'rule "R-1": version changed from 9007199254740992 to "9007199254740993"']],
  ],
  [
    'dates of YAML 1.1',
    'rules/a.yaml',
    yaml('2029-01-01', '%YAML 1.1\n---\n'),
    yaml('2029-01-02', '%YAML 1.1\n---\n'),
    [['rule drift', 'rule "R-1": version changed from "2029-01-01" to "2029-01-02"']],
  ],
  [
    'sets of YAML 1.1',
    'rules/a.yaml',
    yaml('!!set {a, b}', '%YAML 1.1\n---\n'),
    yaml('!!set {a, c}', '%YAML 1.1\n---\n'),
    [['rule drift', 'rule "R-1": version.1 changed from "b" to "c"']],
  ],
  [
    'a tag that nobody knows',
    ...(['rules/a.yaml', yaml('!allow x'), yaml('!deny x')] as const),
    [['rule drift', 'the target cannot be read as rules (Unresolved tag: !deny)']],
  ],
  [
    'brackets in each other without end',
    ...(['rules/a.yaml', yaml('1'), '['.repeat(3000)] as const),
    [['rule drift', 'the target cannot be read as rules (nested deeper than 100 levels)']],
  ],
  [
    'a key that is there twice',
    'rules/a.json',
    '[{"id": "R-1", "version": "1", "version": "9"}]',
    '[{"id": "R-1", "version": "2", "version": "9"}]',
    [['rule drift', 'the target cannot be read as rules (key "version" is there twice)']],
  ],
  [
    'a key of YAML that is another one but for JSON',
    ...(['rules/a.yaml', '1: {version: 1}\n"1": {version: 5}\n'] as const),
    '1: {version: 2}\n"1": {version: 5}\n',
    [['rule drift', 'the target cannot be read as rules (Map keys must be unique)']],
  ],
  [
    'a folder in capitals',
    ...(['Rules/A.JSON', [RULE], []] as const),
    [['rule drift', 'rule "R-1" is gone']],
  ],
  [
    'a name with a line feed',
    ...(['rules/a\nb.json', [RULE], []] as const),
    [['rule drift', 'rule "R-1" is gone']],
  ],
];

const TELEMETRY: Case[] = [
  [
    'several pairs behind a time',
    ...(['metrics.log', 'ts=1 boot_ms=100\n', 'ts=2 boot_ms=900\n'] as const),
    [['telemetry mismatch', '/boot_ms changed from 100 to 900']],
  ],
  [
    'a key that is measured twice',
    ...(['metrics.log', 'boot_ms=100\nboot_ms=100\n', 'boot_ms=900\nboot_ms=100\n'] as const),
    [['telemetry mismatch', '/boot_ms/0 changed from 100 to 900']],
  ],
  [
    'a pair behind a comma and one behind a time',
    'metrics.log',
    '2029-01-26T09:30:00Z boot_ms=100, cpu = 0.5;\n[10:00:00] host w1 heat=7,load=1\n',
    '2029-01-27T09:30:00Z boot_ms=900, cpu = 0.9;\n[10:00:01] host w1 heat=9,load=3\n',
    [
      ['telemetry mismatch', '/boot_ms changed from 100 to 900'],
      ['telemetry mismatch', '/cpu changed from 0.5 to 0.9'],
      ['telemetry mismatch', '/host w1 heat changed from 7 to 9'],
      ['telemetry mismatch', '/load changed from 1 to 3'],
    ],
  ],
  [
    'a sample with labels, as Prometheus writes it',
    'metrics.prom',
    '# TYPE boot_ms gauge\nboot_ms{agent="a}, b=1",zone="x"} 100 1861920000000\nup 1\n',
    '# TYPE boot_ms gauge\nboot_ms{agent="a}, b=1",zone="x"} 900 1861920060000\nup 0\n',
    [
      ['telemetry mismatch', '/boot_ms{agent="a}, b=1",zone="x"} changed from 100 to 900'],
      ['telemetry mismatch', '/up changed from 1 to 0'],
    ],
  ],
  [
    'a second number behind a name, which is no time',
    ...(['metrics.log', 'cpu 100 1\n', 'cpu 100 2\n'] as const),
    [['telemetry mismatch', 'the target cannot be read as telemetry (expected key=value)']],
  ],
  [
    'a time that is a key',
    ...(['metrics.log', '10:00:00=5 0.9=1\n', '10:00:00=9 0.9=1\n'] as const),
    [['telemetry mismatch', '/10:00:00 changed from 5 to 9']],
  ],
  ...[
    ['0.93 model=a', '0.11 model=a'],
    ['12.5 unit=ms', '99.5 unit=ms'],
    ['job 1000000001 ms=5', 'job 1000000003 ms=5'],
    ['INFO job 1000000001 ms=5', 'INFO job 1000000003 ms=5'],
    ['cert expires 2029-01-01 ok=1', 'cert expires 2019-01-01 ok=1'],
  ].map(([one, other]): Case => {
    const [before, after] = [one, other].map((line) => line?.replace(/=\w+$/, ''));
    return [
      `what may be a value in ${one}`,
      ...(['metrics.log', `${one}\n`, `${other}\n`] as const),
      [
        ['telemetry mismatch', `/${after} is new`],
        ['telemetry mismatch', `/${before} is gone`],
      ],
    ];
  }),
  ...[
    ['cert_days 90 2029-01-01', 'cert_days 90 2019-01-01'],
    ['bytes 100 1500000000', 'bytes 100 1900000000'],
    ['bytes 100 1500000000000000', 'bytes 100 1900000000000000'],
  ].map(
    ([one, other]): Case => [
      `what may be a second value in ${one}`,
      ...(['metrics.log', `${one}\n`, `${other}\n`] as const),
      [['telemetry mismatch', 'the target cannot be read as telemetry (expected key=value)']],
    ],
  ),
  [
    'a time and a comma in rules, which are no measured values',
    ...(['rules/a.conf', '2029-01-26 a=1, b=2\n', '2029-01-27 a=1 b=2\n'] as const),
    [
      ['rule drift', 'rule "2029-01-27 a" is new'],
      ['rule drift', 'rule "2029-01-26 a" is gone'],
    ],
  ],
  [
    'a number that is too large for any tolerance',
    ...(['metrics.json', '{"a": 1e999}', '{"a": 5}'] as const),
    [['telemetry mismatch', '/a changed from Infinity to 5']],
  ],
  [
    'another unit',
    ...(['metrics.log', 'boot=100ms\n', 'boot=100s\n'] as const),
    [['telemetry mismatch', '/boot changed from "100ms" to "100s"']],
  ],
  [
    'a carriage return in a value',
    ...([
      'metrics.log',
      'stage=boot copy=1%\r100% boot_ms=182\n',
      'stage=boot copy=1%\r100% boot_ms=9999\n',
    ] as const),
    [['telemetry mismatch', '/boot_ms changed from 182 to 9999']],
  ],
  [
    'a line separator in a value',
    ...(['metrics.log', 'a=b\u2028c boot_ms=182\n', 'a=b\u2028d boot_ms=182\n'] as const),
    [['telemetry mismatch', '/a changed from "b\u2028c" to "b\u2028d"']],
  ],
  [
    'long integers that are far apart',
    'metrics.json',
    '{"ns": 1700000000000000001, "short": 999999999999999}',
    '{"ns": 2700000000000000001, "short": 99999999999999999}',
    [
      ['telemetry mismatch', '/ns changed from "1700000000000000001" to "2700000000000000001"'],
      ['telemetry mismatch', '/short changed from 999999999999999 to "99999999999999999"'],
    ],
  ],
  [
    'long digits that are a text',
    'metrics.json',
    '{"id": "1700000000000000001", "other": "1700000000000000001"}',
    '{"id": "1700000000000000002", "other": 1700000000000000002}',
    [
      ['telemetry mismatch', '/id changed from "1700000000000000001" to "1700000000000000002"'],
      ['telemetry mismatch', '/other changed from "1700000000000000001" to "1700000000000000002"'],
    ],
  ],
  [
    'long digits that are a text in YAML, and in lines',
    'metrics.yaml',
    'id: "1700000000000000001"\n',
    'id: "1700000000000000002"\n',
    [['telemetry mismatch', '/id changed from "1700000000000000001" to "1700000000000000002"']],
  ],
  [
    'long integers elsewhere',
    ...(['a.json', '{"ns": 9007199254740992}', '{"ns": 9007199254740993}'] as const),
    [['content change', '/ns changed from "9007199254740992" to "9007199254740993"']],
  ],
  [
    'texts that look like numbers',
    ...(['metrics.json', { firmware: '1.2' }, { firmware: '1.25' }] as const),
    [['telemetry mismatch', '/firmware changed from "1.2" to "1.25"']],
  ],
];

const TRACES: Case[] = [
  [
    'a field that changes while another event comes',
    'a.trace.json',
    [event({ level: 'info' })],
    [event({ level: 'fatal' }), event({ event: 'new' })],
    [
      ['trace change', '"w1 · check": level="info" before, level="fatal" now'],
      ['trace change', '"w1 · new" is new'],
    ],
  ],
  [
    'events that stand deeper',
    'a.trace.json',
    { run: { events: [event({})] } },
    { run: { events: [event({ ok: false })] } },
    [['validator regression', '"w1 · check" passed before and fails now']],
  ],
  [
    'events in an event',
    'a.trace.json',
    [event({ children: [event({ event: 'inner' })] })],
    [event({ children: [event({ event: 'inner', ok: false })] })],
    [['validator regression', '"w1 · inner" passed before and fails now']],
  ],
  [
    'a verdict that is no boolean',
    ...(['a.trace.json', [event({ ok: 'true' })], [event({ ok: 'false' })]] as const),
    [['validator regression', '"w1 · check" passed before and fails now']],
  ],
  [
    'verdicts that are swapped between two things',
    'a.trace.json',
    [event({ doc: 'A.md' }), event({ doc: 'B.md', ok: false })],
    [event({ doc: 'A.md', ok: false }), event({ doc: 'B.md' })],
    [['validator regression', '"w1 · check" with doc="A.md" passed before and fails now (1 time)']],
  ],
  [
    'verdicts that move from what tells less to what tells more',
    'a.trace.json',
    [event({}), event({ doc: 'B.md', ok: false })],
    [event({ ok: false }), event({ doc: 'B.md' })],
    [['validator regression', '"w1 · check" with nothing else passed before and fails now']],
  ],
  [
    'verdicts of several among many',
    'a.trace.json',
    ['A', 'B', 'C', 'D'].map((doc, at) => event({ doc, ok: at < 2 })),
    ['A', 'B', 'C', 'D'].map((doc, at) => event({ doc, ok: at >= 2 })),
    [
      [
        'validator regression',
        '"w1 · check" with doc="A" (and 1 other) passed before and fails now (2 times)',
      ],
    ],
  ],
  [
    'how something failed',
    'a.trace.json',
    [event({ ok: 'timed out' }), event({ event: 'plain', ok: false })],
    [event({ ok: { error: 'no memory', ts: 2 } }), event({ event: 'plain', ok: 'failed' })],
    [['trace change', '"w1 · check": ok="timed out" before, ok={"error":"no memory"} now']],
  ],
  [
    'another field of a violation',
    'violations.log',
    violation(', severity="low", time=1'),
    violation(', severity="high", time=2'),
    [['trace change', '"a in A.md by w1": severity="low" before, severity="high" now']],
  ],
  [
    'two violations of one line',
    'violations.log',
    violation(''),
    `${violation('')} ${violation('').replace('"a"', '"b"')}`,
    [['validator regression', 'new violation: b in A.md by w1 (1 time)']],
  ],
  [
    'violations as JSON',
    'violations.json',
    [{ type: 'a', file: 'A.md', agent: 'w1' }],
    [
      { type: 'a', file: 'A.md', agent: 'w1' },
      { type: 'b', file: 'A.md', agent: 'w1' },
    ],
    [['validator regression', 'new violation: b in A.md by w1 (1 time)']],
  ],
];

const json = (fields: string) => `{"event": "validate", ${fields}}\n`;

const LOGS: Case[] = [
  [
    'what a line says around its violation',
    'violations.log',
    `1.5 WARN ${violation(', time=1')} action=logged time=1`,
    `2.5 FATAL ${violation(', time=2')} action=ignored time=2`,
    [['trace change', 'around it.action="logged", words around it="WARN" before, around it.']],
  ],
  [
    'words within a violation',
    'violations.log',
    violation(''),
    violation(', unhandled'),
    [['trace change', 'nothing before, words in it="unhandled" now']],
  ],
  [
    'a field that a violation has twice',
    'violations.log',
    violation(''),
    violation(', type="b"'),
    [
      ['validator regression', 'new violation: a, b in A.md by w1 (1 time)'],
      ['trace change', 'violation a in A.md by w1: does not happen any more'],
    ],
  ],
  [
    'a key that a line of JSON has twice',
    'traces/r.log',
    json('"ok": true'),
    json('"ok": true, "ok": false'),
    [
      [
        'validator regression',
        'new violation: unreadable JSON in {"event": "validate", "ok": true,',
      ],
      ['trace change', '"validate" does not happen any more'],
    ],
  ],
  [
    'a verdict in an array of an event a line',
    'traces/run.trace',
    `[\n{"ts":1,"event":"e1","ok":true},\n{"ts":1,"event":"e2","ok":true}\n]\n`,
    `[\n{"ts":2,"event":"e1","ok":true},\n{"ts":2,"event":"e2","ok":false}\n]\n`,
    [['validator regression', '"e2" passed before and fails now (1 time)']],
  ],
  [
    'a verdict in an array that is cut off',
    'traces/run.trace',
    `[\n{"ts":1,"event":"e1","ok":true},\n{"ts":1,"event":"e2","ok":true},\n`,
    `[\n{"ts":2,"event":"e1","ok":true},\n{"ts":2,"event":"e2","ok":false},\n`,
    [['validator regression', '"e2" passed before and fails now (1 time)']],
  ],
  [
    'a violation in a text of JSON that goes over several lines',
    'traces/run.trace',
    { mode: 'strict', events: [{ event: 'seen', detail: violation(', time=1') }] },
    {
      mode: 'strict',
      events: [{ event: 'seen', detail: violation(', type="b"') }],
    },
    [
      ['validator regression', 'new violation: a, b in A.md by w1 (1 time)'],
      ['trace change', 'violation a in A.md by w1: does not happen any more'],
    ],
  ],
  [
    'a verdict behind a time',
    'traces/r.log',
    `2029-01-26T00:00:00Z ${json('"ok": true')}`,
    `[2029-01-27T00:00:00Z]: ${json('"ok": false')}`,
    [['validator regression', '"validate" passed before and fails now (1 time)']],
  ],
  [
    'verdicts in a list on a line',
    'traces/r.log',
    `[${json('"ok": true').trim()}]`,
    `[${json('"ok": false').trim()}]`,
    [['validator regression', '"validate" passed before and fails now (1 time)']],
  ],
  [
    'the verdict of an event whose text tells of a violation',
    'traces/r.log',
    JSON.stringify({ event: 'seen', detail: violation(', time=1'), ok: true }),
    JSON.stringify({ event: 'seen', detail: violation(', time=2'), ok: false }),
    [['validator regression', '"seen · rule_violation" passed before and fails now (1 time)']],
  ],
];

test('a line of JSON that is cut off anywhere is a regression', async () => {
  const whole = json('"detail": "a", "ok": false').trim();
  for (const length of [1, 2, 9, 20, 30, whole.length - 1]) {
    const [before, after] = ['start\n', `start\n1.5 ${whole.slice(0, length)}`];
    const found = await compareTrees(folder, { 'traces/r.log': before }, { 'traces/r.log': after });
    expect(found.map(({ group }) => group)).toEqual(['validator regression']);
  }
});

describe.each([...RULES, ...TELEMETRY, ...TRACES, ...LOGS])(
  '%s',
  (_, file, before, after, said) => {
    test('does not hide the change', async () => {
      const found = await compareTrees(folder, { [file]: before }, { [file]: after });
      const told = found.filter(({ rule }) => rule !== 'drift/rule-incomplete');
      expect(told.map(({ group, message }) => [group, message])).toEqual(
        said.map(([group, message]) => [group, expect.stringContaining(message)]),
      );
    });
  },
);

describe('a verdict that is no boolean', () => {
  const turned = async (ok: unknown) => {
    const [before, after] = [true, ok].map((said) => JSON.stringify(event({ ok: said })));
    const found = await compareTrees(folder, { 't.jsonl': before }, { 't.jsonl': after });
    return found.map(({ group }) => group);
  };

  test.each([
    ...['failed', 'FAILED', 'timeout', 'not ok', '', 'true?', 0, 2, -1, null],
    ...[{ error: 'x' }, {}, [], [true]],
  ])('of %j failed', async (ok) => {
    expect(await turned(ok)).toEqual(['validator regression']);
  });

  test.each(['True', 1, ...PASSES])('of %j passed', async (ok) => {
    expect(await turned(ok)).toEqual([]);
  });

  test('passes by the words that the documentation names', () => {
    const page = readFileSync(join(repositoryRoot, 'docs/drift.md'), 'utf8');
    const named = /or one of ([^.]*), in\s+quotes or not/.exec(page)?.[1]?.match(/\w+(?=`)/g);
    expect(new Set(named)).toEqual(PASSES);
  });
});

describe('without meaning', () => {
  test.each<[string, Tree, Tree]>([
    [
      'the times of an array of an event a line',
      { 'traces/run.trace': '[\n{"ts":1,"event":"e1","ok":true},\n{"ts":1,"event":"e2"}\n]\n' },
      { 'traces/run.trace': '[\n{"ts":2,"event":"e1","ok":true},\n{"ts":2,"event":"e2"}\n]\n' },
    ],
    [
      'the times of JSON that cannot be read',
      { 'traces/r.log': '{"cpu": NaN, "ts": 1, "time": "9:30", "at": "2029-01-26T09:30:00Z"}\n' },
      { 'traces/r.log': '{"cpu": NaN, "ts": 2, "time": "9:40", "at": "2029-01-27T09:30:00Z"}\n' },
    ],
    [
      'the order and the times of fields of a detail',
      { 'a.trace.json': [event({ detail: { one: 1, ts: 1 } })] },
      { 'a.trace.json': [event({ detail: { ts: 2, one: 1 } })] },
    ],
    [
      'times around a violation',
      {
        'violations.log': `Jan 26 09:30:00 host: 2029/01/26 09:30:00.5 WARN ${violation('')} ts=1`,
      },
      {
        'violations.log': `Jan 27 10:30:01 host: 2029/01/27 10:30:01.7 WARN ${violation('')} ts=2`,
      },
    ],
    [
      'the time of a violation in JSON',
      { 'violations.log': JSON.stringify({ ts: 1, text: `bad: ${violation(', time=1')}` }) },
      { 'violations.log': JSON.stringify({ ts: 2, text: `bad: ${violation(', time=2')}` }) },
    ],
    [
      'a line in curly brackets that is no JSON and stood there before',
      { 'traces/r.log': '1.5 {worker} started\n' },
      { 'traces/r.log': '2.5 {worker} started\n' },
    ],
    ...[
      '2029-01-26T09:30:00Z boot_ms=100 cpu=0.50',
      '[2029-01-26 09:30:00.5] boot_ms=100',
      'INFO 2029-01-26T09:30:00Z w1 boot_ms=100',
      '1861920000.5, boot_ms=100, cpu=0.50',
      'boot_ms{agent="w1"} 100 1861920000000',
      'boot_ms 100 1861920000.25',
      '[   26.345] boot_ms=100',
      '[main] [INFO] 2029-01-26 09:30:00: w1 boot_ms=100',
      '2029-01-26T09:30:00Z [INFO 09:26:00] boot_ms=100',
      '2029-01-26T09:30:00Z boot_ms 100',
    ].map((line): [string, Tree, Tree] => [
      `times before measured values in ${line}`,
      { 'metrics.log': `${line}\n` },
      { 'metrics.log': `${line.replace(/26|61/, '27').replace('100', '101')}\n` },
    ]),
    [
      'what parts measured values',
      { 'metrics.log': 'boot=100ms, cpu=0.5, note="a, b=1"\n' },
      { 'metrics.log': 'boot=101ms;cpu=0.5;note="a, b=1";\n' },
    ],
    [
      'a number with its unit',
      { 'metrics.log': 'boot=100ms\n' },
      { 'metrics.log': 'boot=101ms\n' },
    ],
    [
      'an anchor that nobody uses',
      { 'rules/a.yaml': yaml('1').replace('- id', '- &one\n  id') },
      { 'rules/a.yaml': yaml('1') },
    ],
    ...['metrics.json', 'metrics.jsonl', 'metrics.yaml'].map((name): [string, Tree, Tree] => [
      `a long integer within its tolerance in ${name}`,
      {
        [name]: '{"ns": 1700000000000000001, "to": 999999999999999, "big": -12345678901234567890}',
      },
      {
        [name]: '{"ns": 1700000000000000002, "to": 1000000000000001, "big": -12345678901234567899}',
      },
    ]),
    [
      'numbers of many digits in lines',
      { 'metrics.log': 'cpu=0.30000000000000004 ns=1700000000000000001\n' },
      { 'metrics.log': 'cpu=0.3 ns=1700000000000000002\n' },
    ],
    [
      'a list of rules that lies deeper',
      { 'rules/a.json': { strict: true, rules: [RULE] } },
      { 'rules/a.json': { strict: true, rules: { rules: [RULE] } } },
    ],
    ['another number of digits', { 'metrics.yaml': 'a: 0.50\n' }, { 'metrics.yaml': 'a: 0.5\n' }],
  ])('%s is no finding', async (_, before, after) => {
    expect(await compareTrees(folder, before, after)).toEqual([]);
  });
});

test('without tolerance the last digit of a long integer counts', async () => {
  folder.write('cohesix.yml', 'drift: {tolerance: {relative: 0}}\n');
  for (const [name, line] of [
    ['metrics.json', '{"ns": 9007199254740993}'],
    ['metrics.log', 'ns=+9007199254740993'],
  ] as const) {
    const other = line.replace('3', '2');
    const found = await compareTrees(folder, { [name]: line }, { [name]: other });
    expect([name, found.map(({ rule }) => rule)]).toEqual([name, ['drift/telemetry-mismatch']]);
  }
});

test('a rule takes what it lacks from a merge key, and the change is shown near it', async () => {
  const rules = (version: number) => ({
    'rules/a.yaml': `R-0: &base {version: ${version}, source: a, activation_window: {start: 1, end: 2}}\nR-1:\n  <<: *base\n`,
  });
  const found = await compareTrees(folder, rules(1), rules(2));
  expect(found.map(({ message, place }) => [message, place?.line])).toEqual([
    ['rule "R-0": version changed from 1 to 2', 1],
    ['rule "R-1": version changed from 1 to 2', 3],
  ]);
});

test('a file below two folders of the archive`s name is compared by its own content', async () => {
  for (const side of ['a', 'b']) {
    folder.write(`${side}/snap/snap/x`, `deep ${side}\n`);
    folder.write(`${side}/snap/x`, `flat ${side}\n`);
    const tar = ['-cf', join(folder.path, `${side}.tar/snap.tar`), '-C', join(folder.path, side)];
    mkdirSync(join(folder.path, `${side}.tar`));
    execFileSync('tar', [...tar, 'snap/snap/x', 'snap/x']);
  }
  const { findings } = await reportOf(folder, 'a.tar/snap.tar', 'b.tar/snap.tar');
  expect(findings.map(({ message, places }) => [message, places])).toEqual([
    ['text changed: 1 line added, 1 removed', undefined],
    ['text changed: 1 line added, 1 removed', undefined],
  ]);
});
