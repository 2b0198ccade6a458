import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareTraces } from '../../../src/actions/trace-diff/compare-traces.js';
import type { Drift } from '../../../src/actions/trace-diff/drift.js';
import { pairMovedEvents } from '../../../src/actions/trace-diff/moved-events.js';
import { readJson } from '../../../src/actions/trace-diff/read-json.js';
import { makeSettings } from '../../../src/actions/trace-diff/settings.js';
import { readSource } from '../../../src/actions/trace-diff/source.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { compareTrees, type Tree } from './snapshot-pair.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});

afterEach(() => folder.remove());

const event = (fields: object) => `${JSON.stringify({ event: 'check', ok: true, ...fields })}\n`;
const violation = (type: string, fields = '') =>
  `rule_violation(type="${type}", file="A.md", agent="w1"${fields})\n`;

const CASES: [string, Tree, Tree, [string, string, string][]][] = [
  [
    'a check that passed in the log of one day and fails in that of another is a regression',
    { 'traces/day-1.jsonl': event({ ts: 1 }) },
    { 'traces/day-2.jsonl': event({ ok: false, ts: 2 }) },
    [
      [
        'validator regression',
        'after/traces/day-2.jsonl:1',
        '"check" passed before and fails now (1 time); before in traces/day-1.jsonl',
      ],
    ],
  ],
  [
    'it is one in several logs, and shown where it fails',
    {
      'traces/1.jsonl': event({}),
      'traces/2.jsonl': event({}),
    },
    {
      'traces/3.jsonl': event({}),
      'traces/4.jsonl': event({ detail: 'a' }) + event({}) + event({ ok: false }),
    },
    [
      [
        'validator regression',
        'after/traces/4.jsonl:3',
        '"check" passed before and fails now (1 time); before in traces/1.jsonl and 1 other file',
      ],
      ['trace change', 'after/traces/4.jsonl:1', '"check · a" is new (1 passed, 0 failed)'],
    ],
  ],
  [
    'it is one with another detail',
    { 'traces/1.jsonl': event({ detail: '14 files' }) },
    { 'traces/2.jsonl': event({ detail: '15 files', ok: false }) },
    [
      [
        'validator regression',
        'after/traces/2.jsonl:1',
        '"check · 15 files" passed before and fails',
      ],
      ['trace change', 'before/traces/1.jsonl:1', '"check · 14 files" does not happen any more'],
    ],
  ],
  [
    'with another detail it is none when it failed before, too',
    { 'traces/1.jsonl': event({ detail: 'a' }) + event({ detail: 'b', ok: false }) },
    { 'traces/2.jsonl': event({ detail: 'c', ok: false }) },
    [
      ['trace change', 'after/traces/2.jsonl:1', '"check · c" is new (0 passed, 1 failed)'],
      ['trace change', 'before/traces/1.jsonl:1', '"check · a" does not happen any more'],
      ['trace change', 'before/traces/1.jsonl:2', '"check · b" does not happen any more'],
    ],
  ],
  [
    'nor is it one when it failed before in a file that stays as it is',
    {
      'traces/1.log': event({ detail: 'a' }),
      'traces/keep.log': event({ detail: 'b', ok: false }),
      'traces/other.yaml': '- event: other\n  ok: false\n',
    },
    {
      'traces/2.log': event({ detail: 'b', ok: false }),
      'traces/keep.log': event({ detail: 'b', ok: false }),
      'traces/other.yaml': '- event: other\n  ok: false\n',
    },
    [
      ['trace change', 'after/traces/2.log:1', '"check · b" is new (0 passed, 1 failed)'],
      ['trace change', 'before/traces/1.log:1', '"check · a" does not happen any more'],
    ],
  ],
  [
    'verdicts that are swapped between documents are a regression in another file',
    { 'traces/1.jsonl': event({ doc: 'A' }) + event({ doc: 'B', ok: false }) },
    { 'traces/2.jsonl': event({ doc: 'A', ok: false }) + event({ doc: 'B' }) },
    [['validator regression', 'after/traces/2.jsonl:1', '"check" with doc="A" passed before']],
  ],
  [
    'what is in another file, unchanged, has moved: one notice a file',
    { 'day-1_violations.log': `1.5 start\n${violation('a', ', time=1')}${violation('b')}` },
    { 'day-2_violations.log': `2.5 start\n${violation('a', ', time=2')}${violation('b')}` },
    [
      [
        'trace change',
        'after/day-2_violations.log:1',
        '"start" moved here from day-1_violations.log, unchanged (and 2 others)',
      ],
    ],
  ],
  [
    'a violation that logs told before they rotated is not new, but in another folder it is',
    {
      'x/violations.log': violation('a'),
      'x/violations.log.1': violation('b'),
    },
    {
      'x/violations.log': violation('a'),
      'x/violations.log.1': `${violation('a')}started\n`,
      'x/violations.log.2': violation('b'),
      'y/violations.log': violation('a'),
    },
    [
      [
        'validator regression',
        'after/y/violations.log:1',
        'new violation: a in A.md by w1 (1 time)',
      ],
      [
        'trace change',
        'after/x/violations.log.1:1',
        'violation: a in A.md by w1 (1 time): other traces of its folder had it before',
      ],
      ['trace change', 'after/x/violations.log.1:2', '"started" is new (1 passed, 0 failed)'],
      ['trace change', 'after/x/violations.log.2:1', '"b in A.md by w1" moved here from x/viol'],
    ],
  ],
  [
    'a violation that is in no file before is new',
    { 'day-1_violations.log': violation('a') },
    { 'day-2_violations.log': violation('a') + violation('b') },
    [
      ['validator regression', 'after/day-2_violations.log:2', 'new violation: b in A.md by w1'],
      ['trace change', 'after/day-2_violations.log:1', '"a in A.md by w1" moved here from day-1_'],
    ],
  ],
  [
    'a violation is there more often in another file, and something else is told of events',
    { 'day-1_violations.log': violation('a') + event({ level: 'info' }) },
    { 'day-2_violations.log': violation('a') + violation('a') + event({ level: 'fatal' }) },
    [
      [
        'trace change',
        'after/day-2_violations.log:1',
        'violation a in A.md by w1: 1 time before, 2 times now; before in day-1_violations.log',
      ],
      [
        'trace change',
        'after/day-2_violations.log:3',
        '"check": level="info" before, level="fatal" now',
      ],
    ],
  ],
  [
    'what stands beside the events changes on the way',
    { 'traces/a.json': { mode: 'strict', events: [{ event: 'check', ok: true }] } },
    { 'traces/b.json': { mode: 'lax', events: [{ event: 'check', ok: true }] } },
    [
      [
        'trace change',
        'after/traces/b.json:undefined',
        'beside the events: mode="strict" before, mode="lax" now',
      ],
      ['trace change', 'after/traces/b.json:4', '"check" moved here from traces/a.json, unchanged'],
    ],
  ],
  [
    'an event that failed in one file and passed in another does so the other way round',
    { 'traces/1.jsonl': event({}), 'traces/2.jsonl': event({ ok: false }) },
    { 'traces/3.jsonl': event({ ok: false }), 'traces/4.jsonl': event({}) },
    [
      [
        'trace change',
        'after/traces/3.jsonl:1',
        '"check" moved here from traces/1.jsonl and 1 oth',
      ],
      [
        'trace change',
        'after/traces/4.jsonl:1',
        '"check" moved here from traces/1.jsonl and 1 oth',
      ],
    ],
  ],
];

test.each(CASES)('%s', async (_, before, after, expected) => {
  const found = await compareTrees(folder, before, after);
  expect(
    found.map(({ group, place, message }) => [group, `${place?.path}:${place?.line}`, message]),
  ).toEqual(
    expected.map(([group, place, message]) => [group, place, expect.stringContaining(message)]),
  );
});

test('however events are spread over files that came and went, the same verdicts turn as in one file', () => {
  const told = fc.record({
    event: fc.constantFrom('read', 'write'),
    detail: fc.constantFrom('a', 'b'),
    ok: fc.constantFrom(true, false, 'timeout'),
    doc: fc.constantFrom(undefined, 'A', 'B'),
    file: fc.constantFrom('1', '2', '3'),
  });
  const settings = makeSettings({}, { exact: false, failOnDiff: false });
  const source = (events: readonly object[]) =>
    readSource(Buffer.from(JSON.stringify(events)), 'a.json', readJson);
  const list = fc.array(told, { minLength: 1, maxLength: 10 });
  const turned = (drifts: readonly { class: string; what: string }[]) =>
    new Set(drifts.flatMap((one) => (one.class === 'validator-regression' ? one.what : [])));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const spread = (side: typeof before, compare: (of: object[]) => object[]) =>
        ['1', '2', '3'].flatMap((name) => {
          const of = side.filter(({ file }) => file === name).map(({ file: _, ...one }) => one);
          return compare(of).map((one) => ({ ...one, file: name }) as Drift);
        });
      const gone = spread(before, (of) => compareTraces(source(of), undefined, settings));
      const come = spread(after, (of) => compareTraces(undefined, source(of), settings));
      const [one, other] = [before, after].map((side) =>
        source(side.map(({ file: _, ...of }) => of)),
      );
      const whole = compareTraces(one, other, settings);
      const found = pairMovedEvents([...gone, ...come]);
      expect(turned(found)).toEqual(turned(whole));
      const isMove = ({ what }: Drift) => what === 'moved events';
      expect(found.every(isMove)).toBe(whole.length === 0);
    }),
    { numRuns: 500 },
  );
});
