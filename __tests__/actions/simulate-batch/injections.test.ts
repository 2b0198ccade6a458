import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DRIFT_FAULTS } from '../../../src/actions/simulate-batch/drift-faults.js';
import { DOCUMENT_FAULTS } from '../../../src/actions/simulate-batch/faults.js';
import { RULES } from '../../../src/actions/validate-batch/rules.js';
import type { Report } from '../../../src/core/report.js';
import { runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { findingsOf, inOrder, manifestOf, pairs, simulate } from './rehearsal.js';

let folder: TempFolder;
let batches = 0;
beforeAll(() => {
  folder = tempFolder();
});
afterAll(() => folder.remove());

/** The faults that validate-batch finds. */
const CHECKED = Object.keys(DOCUMENT_FAULTS).filter((rule) => !rule.startsWith('table/'));

/** Simulates and answers the folder's name. */
async function batchWith(...args: string[]): Promise<string> {
  const name = `b${batches++}`;
  const { code, err } = await simulate(folder, '--outdir', name, ...args);
  expect([code, err]).toEqual([0, '']);
  return name;
}

const injectedIn = (name: string, isWanted = (_rule: string) => true) =>
  inOrder(
    manifestOf(join(folder.path, name))
      .injected.filter(({ rule }) => isWanted(rule))
      .map(({ path, rule }) => [path, rule]),
  );

const compare = async (name: string): Promise<Report> => {
  const flags = ['--snapshots-dir', `${name}/snapshots`, '--fail-on', 'any', '--format', 'json'];
  const { out, err } = await runCli(folder.path, ['trace-diff', 'baseline', 'target', ...flags]);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Report;
};

describe('without a fault', () => {
  test('the batch passes validate-batch --strict: as it is, by its own policy, against its registry', async () => {
    const name = await batchWith('--size', '20', '--snapshots');
    expect(await findingsOf(folder, name)).toEqual([]);
    for (const [directory, path] of [
      [folder.path, name],
      [folder.path, `${name}/docs`],
      [join(folder.path, name), '.'],
    ] as const) {
      const { code, out } = await runCli(directory, ['validate-batch', path, '--strict']);
      expect([code, out]).toEqual([
        0,
        expect.stringContaining('validate-batch passed: no findings'),
      ]);
    }
  });

  test('the snapshots are equal in meaning', async () => {
    const name = await batchWith('--snapshots');
    expect(await compare(name)).toMatchObject({ verdict: 'pass', findings: [] });
  });
});

describe('each fault is found where the manifest says, and nothing else is', () => {
  test.each(CHECKED)('%s', async (rule) => {
    const name = await batchWith('--size', '4', '--inject', rule);
    expect(await findingsOf(folder, name)).toEqual(injectedIn(name));
    expect(injectedIn(name)).toEqual([[expect.any(String), rule]]);
  });

  test('table/row-stale', async () => {
    const name = await batchWith('--size', '4', '--inject', 'table/row-stale@3');
    const at = ['--metadata', `${name}/METADATA.md`, '--from-manifest', `${name}/manifest.json`];
    const args = ['annotate-batch', ...at, '--check', '--format', 'json'];
    const report = JSON.parse((await runCli(folder.path, args)).out) as Report;
    expect(pairs(report, name)).toEqual(injectedIn(name));
    expect(report.findings[0]?.message).toContain('DOCUMENT_03.md');
    expect(await findingsOf(folder, name)).toEqual([]);
  });

  test.each(Object.keys(DRIFT_FAULTS))('%s', async (rule) => {
    const name = await batchWith('--inject', rule);
    const report = await compare(name);
    expect(pairs(report, name)).toEqual(injectedIn(name));
    expect(report.verdict).toBe('fail');
    expect(await findingsOf(folder, name)).toEqual([]);
  });

  test('all of them at once, whatever the seed and the size', async () => {
    const all = CHECKED.length;
    const text = fc.string().filter((raw) => raw.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: all, max: all + 20 }), async (seed, size) => {
        const families = ['--inject', 'header,file,registry', '--inject', 'drift'];
        const name = await batchWith('--size', String(size), `--seed=${seed}`, ...families);
        const ofDrift = (rule: string) => rule.startsWith('drift/');
        expect(await findingsOf(folder, name)).toEqual(injectedIn(name, (rule) => !ofDrift(rule)));
        expect(injectedIn(name)).toHaveLength(all + Object.keys(DRIFT_FAULTS).length);
        expect(pairs(await compare(name), name)).toEqual(injectedIn(name, ofDrift));
      }),
      { numRuns: 8 },
    );
  });
});

test('every rule of validate-batch can be injected, save those that no batch alone can break', () => {
  const left = RULES.map(({ id }) => id).filter((id) => DOCUMENT_FAULTS[id] === undefined);
  expect(left).toEqual(['file/special', 'file/unreadable', 'batch/path-missing']);
});

describe('a fault', () => {
  test('is put into the document that is named', async () => {
    const name = await batchWith('--inject', 'header/date-invalid@4,header/missing@2');
    expect(injectedIn(name)).toEqual([
      ['docs/DOCUMENT_02.md', 'header/missing'],
      ['docs/DOCUMENT_04.md', 'header/date-invalid'],
    ]);
  });

  const logOf = (name: string) =>
    readFileSync(join(folder.path, name, 'hydration.log'), 'utf8').split('\n');

  test('of hydration is a line of the log that fails once', async () => {
    const name = await batchWith('--size', '9', '--inject', 'crash-after=7');
    const lines = logOf(name);
    const crash = lines.findIndex((line) => line.startsWith('RUN|'));
    expect(lines[crash - 1]).toContain('DOCUMENT_07.md');
    expect(lines[crash + 1]).toContain('DOCUMENT_08.md');
    expect(injectedIn(name)).toEqual([['hydration.log', 'crash-after']]);
  });

  test('of hydration is a last action that is cut', async () => {
    const name = await batchWith('--size', '2', '--inject', 'file/symlink@2,torn-log');
    expect(logOf(name).slice(-2)).toEqual([expect.stringMatching(/^#/), 'CO']);
    expect(injectedIn(name, (rule) => rule === 'torn-log')).toHaveLength(1);
  });

  test.each([
    [
      'header/date-invlid',
      'unknown fault "header/date-invlid", did you mean "header/date-invalid"?',
    ],
    [
      'zebra',
      'unknown fault "zebra"; expected one of header, file, registry, table, drift, the id of one',
    ],
    [
      'header/missing@6',
      'header/missing@6 is beyond the last document; expected 1 to 5, or a larger --size',
    ],
    [
      'header/missing@x',
      '"header/missing@x" is not accepted; expected the number of a document, such as header/missing@4',
    ],
    [
      'crash-after',
      '"crash-after" is not accepted; expected the number of a document, such as crash-after=7',
    ],
    [
      'header/date-invalid@4@5',
      '"header/date-invalid@4@5" is not accepted; expected the number of a document, such as header/date-invalid@4',
    ],
    [
      'crash-after=2,crash-after=4',
      'crash-after=4 is a second crash, and hydration dies once; leave it or crash-after=2 out',
    ],
    [
      'crash-after=3,torn-log',
      'crash-after=3 never happens in a log that is torn, which is refused whole; simulate a batch for each',
    ],
    [
      [
        'file/symlink@1',
        'file/symlink@2',
        'file/symlink@3',
        'file/symlink@4',
        'file/symlink@5',
        'torn-log',
      ].join(),
      'torn-log cuts an action, and the log has none, for each document is a link; raise --size to 6 at least',
    ],
    [
      Array(5).fill('registry/unregistered').join(),
      'registry/unregistered leaves the registry without a row, so that it is no registry; raise --size to 6 at least',
    ],
    ['constructor', 'unknown fault "constructor"'],
    [
      'torn-log@2',
      '"torn-log@2" names a document, but torn-log is not one fault of a document; leave out @2',
    ],
    ['crash-after=9', 'crash-after=9 is beyond the last document'],
    ['header@3', '"header@3" names a document, but header is not one fault of a document'],
    ['drift/rule-added@3', 'names a document, but drift/rule-added is not one fault of a document'],
    [
      'header/missing@2,header/date-invalid@2',
      'document 2 has header/missing already; give header/date-invalid a document of its own',
    ],
    ['header', 'faults need a document each, and the batch has 5; raise --size to'],
    [
      'file/special',
      'file/special cannot be injected: a pipe or socket is made by running a program',
    ],
  ])('that cannot be, %s, is refused with the cure', async (fault, message) => {
    const { code, err } = await simulate(folder, '--outdir', 'refused', '--inject', fault);
    expect([code, err]).toEqual([1, expect.stringContaining(message)]);
  });
});
