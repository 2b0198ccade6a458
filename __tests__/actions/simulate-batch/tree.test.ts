import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { simulateBatch } from '../../../src/actions/simulate-batch/action.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { filesOf, manifestOf, simulate } from './rehearsal.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const at = (...path: string[]) => join(folder.path, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');

describe('a simulated batch', () => {
  test('has the files, names and keys that scripts have read since the old tool', async () => {
    const { code, err } = await simulate(
      folder,
      ...['--size', '12', '--origin', 'mock://night|ly', '--outdir', 'b'],
    );
    expect([code, err]).toEqual([0, '']);
    const names = Array.from({ length: 12 }, (_, n) => `DOCUMENT_${n < 9 ? 0 : ''}${n + 1}.md`);
    expect(readdirSync(at('b/docs'))).toEqual(names);
    expect(readdirSync(at('b/staging'))).toEqual([]);
    expect(read('b/logs/batch_info.txt')).toMatch(
      /^Batch Origin: mock:\/\/night\|ly\nBatch Size: 12\n$/m,
    );
    expect(manifestOf(at('b'))).toMatchObject({
      ...{ batch_origin: 'mock://night|ly', batch_size: 12, injected: [] },
      documents: names.map((name) => ({ path: `docs/${name}`, status: 'pending' })),
    });
    const table = read('b/METADATA.md').match(/^\|.*$/gm) ?? [];
    expect(table[0]).toBe(
      '| Filename | Version | Last Modified | Classification | BATCH_SIZE | BATCH_ORIGIN |',
    );
    expect(table).toHaveLength(14);
    expect(table.at(-1)).toMatch(
      /^\| DOCUMENT_12\.md \| v\d\.\d \| 202[45]-\d\d-\d\d \| COMMUNITY \| 12 \| mock:\/\/night\\\|ly \|$/,
    );
    expect(read('b/METADATA.md')).toMatch(
      /^\/\/ CLASSIFICATION: COMMUNITY\n\/\/ Filename: METADATA/,
    );
  });

  test('has names of three digits only where two do not do', async () => {
    await simulate(folder, '--size', '101', '--outdir', 'b');
    const names = readdirSync(at('b/docs'));
    expect(names).toHaveLength(101);
    expect(names).toEqual(
      expect.arrayContaining(['DOCUMENT_01.md', 'DOCUMENT_99.md', 'DOCUMENT_100.md']),
    );
  });

  test('is five documents of mock://simulate in a fresh folder of scratch space, unless told otherwise', async () => {
    const runs = [await simulate(folder), await simulate(folder)];
    const batches = runs.map(({ out }) => /\nBATCH_DIR=(.*)\n$/.exec(out)?.[1] ?? '');
    expect(new Set(batches).size).toBe(2);
    for (const batch of batches) {
      expect(batch.startsWith(at('.tmp/cohesix_sim_batches/'))).toBe(true);
      const { batch_origin, batch_size } = manifestOf(batch);
      expect([batch_origin, batch_size]).toEqual(['mock://simulate', 5]);
    }
  });

  test('is the same for the same seed, byte for byte, dates included, wherever it lies', async () => {
    const args = ['--size', '40', '--inject', 'header,registry,drift,crash-after=3'];
    await simulate(folder, '--outdir', 'one', '--seed', 'nightly', ...args);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await simulate(folder, '--outdir', 'deep/two', '--seed', 'nightly', ...args);
    await simulate(folder, '--outdir', 'three', '--seed', 'weekly', ...args);
    const one = filesOf(at('one'));
    expect(filesOf(at('deep/two'))).toEqual(one);
    expect(filesOf(at('three')).get('docs/DOCUMENT_40.md')).not.toBe(
      one.get('docs/DOCUMENT_40.md'),
    );
  });

  test('can be made again by the seed in its manifest, when none was given', async () => {
    await simulate(folder, '--outdir', 'one');
    await simulate(folder, '--outdir', 'two', '--seed', manifestOf(at('one')).seed);
    expect(filesOf(at('two'))).toEqual(filesOf(at('one')));
  });

  test('has a log that copies each document into staging, and nothing outside of the batch', async () => {
    await simulate(folder, '--size', '3', '--outdir', 'b');
    const actions = read('b/hydration.log')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(actions).toEqual(
      [1, 2, 3].map((n) => `COPY|docs/DOCUMENT_0${n}.md|staging/DOCUMENT_0${n}.md`),
    );
  });
});

describe('what is printed', () => {
  test('ends with BATCH_DIR=, and with --quiet is that line alone', async () => {
    const line = `BATCH_DIR=${at('b')}\n`;
    const loud = await simulate(folder, '--outdir', 'b');
    expect(loud.out.endsWith(`\n${line}`)).toBe(true);
    const quiet = await simulate(folder, '--outdir', 'b', '--force', '--quiet');
    expect(quiet.out).toBe(line);
  });

  test('as JSON is the report alone, which names the batch', async () => {
    const { out } = await simulate(folder, '--outdir', 'b', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      ...{ action: 'simulate-batch', verdict: 'pass' },
      facts: expect.arrayContaining([{ label: 'Batch', value: at('b') }]),
    });
  });

  test('of a dry run says what would be written, and nothing is', async () => {
    const { code, out } = await simulate(
      folder,
      '--outdir',
      'b',
      '--dry-run',
      '--inject',
      'header/missing',
    );
    expect([code, existsSync(at('b'))]).toEqual([0, false]);
    expect(out).toContain(`Would write: ${at('b')}`);
    expect(out).toContain('1 fault would be injected\n');
    expect(out).toContain('header/missing');
    expect(out).not.toContain('To check and to replay it');
    expect(out).not.toContain('BATCH_DIR=');
  });
});

describe('a place that is taken', () => {
  const mine = () => folder.write('b/docs/MINE.md', 'mine\n');

  test('is refused as it is, and --force does not touch what no simulation wrote', async () => {
    mine();
    for (const force of [[], ['--force']]) {
      const { code, out, err } = await simulate(folder, '--outdir', 'b', ...force);
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe(
        `cohesix simulate-batch: --outdir ${at('b')}: not empty, and not written by a simulation; name a folder that does not exist yet\n`,
      );
    }
    expect([...filesOf(at('b'))]).toEqual([
      ['docs', 'no file'],
      ['docs/MINE.md', 'mine\n'],
    ]);
  });

  test('by a former simulation is refused, and replaced with --force; what others put there stays', async () => {
    await simulate(folder, '--size', '9', '--outdir', 'b', '--seed', '1', '--snapshots');
    const before = filesOf(at('b'));
    const again = await simulate(folder, '--size', '4', '--outdir', 'b');
    expect(again.err).toContain('holds a simulated batch; name another folder, or replace');
    expect(filesOf(at('b'))).toEqual(before);
    mine();
    folder.write('b/staging/DOCUMENT_09.md', 'hydrated\n');
    folder.write('b/deep/er/notes.bin', Buffer.from([0xff, 0]));
    folder.write('b/docs/DOCUMENT_02.md', 'edited\n');
    expect(
      (await simulate(folder, '--size', '4', '--outdir', 'b', '--seed', '2', '--force')).code,
    ).toBe(0);
    await simulate(folder, '--size', '4', '--outdir', 'fresh', '--seed', '2');
    const now = filesOf(at('b'));
    for (const [path, content] of filesOf(at('fresh')))
      expect([path, now.get(path)]).toEqual([path, content]);
    expect([...now.keys()].filter((path) => !existsSync(at('fresh', path)))).toEqual([
      ...['deep', 'deep/er', 'deep/er/notes.bin', 'docs/MINE.md', 'staging/DOCUMENT_09.md'],
    ]);
    expect(read('b/docs/MINE.md') + read('b/staging/DOCUMENT_09.md')).toBe('mine\nhydrated\n');
  });

  test('by somebody’s file where a new document would go is refused, and all stays', async () => {
    await simulate(folder, '--size', '2', '--outdir', 'b');
    folder.write('b/docs/DOCUMENT_03.md', 'mine\n');
    const before = filesOf(at('b'));
    const { code, err } = await simulate(folder, '--size', '3', '--outdir', 'b', '--force');
    expect(code).toBe(1);
    expect(err).toContain(
      `${at('b/docs/DOCUMENT_03.md')}: not written by a former run, and in the way of a new file`,
    );
    expect(filesOf(at('b'))).toEqual(before);
    expect(readdirSync(folder.path).sort()).toEqual(['.tmp', 'b']);
  });

  test('by a file, or by the caller, is refused', async () => {
    folder.write('f', 'mine\n');
    const file = await simulate(folder, '--outdir', 'f', '--force');
    expect(file.err).toContain('a file, not a folder; name a folder that does not exist yet');
    const here = await simulate(folder, '--outdir', '.');
    expect(here.err).toContain('the folder you are in would be replaced under you');
    expect(read('f')).toBe('mine\n');
  });

  test('by a damaged list of what a simulation wrote is refused', async () => {
    folder.write('b/.cohesix-simulation.json', '["docs/"');
    const { err } = await simulate(folder, '--outdir', 'b', '--force');
    expect(err).toContain(
      '.cohesix-simulation.json: not the list of files that a simulation writes',
    );
  });

  test('by an empty folder is free', async () => {
    mkdirSync(at('b'));
    expect((await simulate(folder, '--outdir', 'b')).code).toBe(0);
    expect(manifestOf(at('b')).batch_size).toBe(5);
  });
});

describe('--hydration-log', () => {
  test('that a full disk does not take is told, with the log that the whole batch has', async () => {
    const { files } = worldOf(folder.path);
    const replace = () => {
      throw Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', syscall: 'write' });
    };
    const raw = { outdir: 'b', 'hydration-log': 'h.log' };
    const given = parseInputs(simulateBatch.inputs, raw, (name) => name);
    const world = worldOf(folder.path, { files: { ...files, replace } });
    await expect(async () => simulateBatch.run(given, world)).rejects.toThrow(
      `h.log: not written (ENOSPC); the batch is whole, and has its log as ${at('b/hydration.log')}`,
    );
    expect(existsSync(at('b/hydration.log'))).toBe(true);
  });

  test('writes the log there too; a file of somebody is not replaced, a simulated log with --force', async () => {
    await simulate(folder, '--outdir', 'b', '--hydration-log', 'logs/h.log');
    expect(read('logs/h.log')).toBe(read('b/hydration.log'));
    const again = ['--outdir', 'c', '--size', '6', '--hydration-log', 'logs/h.log'];
    expect((await simulate(folder, ...again)).err).toContain(
      'exists; name a file that does not exist yet, or',
    );
    expect(existsSync(at('c'))).toBe(false);
    expect((await simulate(folder, ...again, '--force')).code).toBe(0);
    expect(read('logs/h.log')).toBe(read('c/hydration.log'));
    folder.write('mine.log', 'RUN|true\n');
    const { err } = await simulate(
      folder,
      '--outdir',
      'd',
      '--hydration-log',
      'mine.log',
      '--force',
    );
    expect(err).toContain('not written by a simulation, so it is not replaced');
    expect(read('mine.log')).toBe('RUN|true\n');
  });

  test('within the batch is refused: the batch has its log already', async () => {
    const { err } = await simulate(folder, '--outdir', 'b', '--hydration-log', 'b/h.log');
    expect(err).toContain('lies in the batch, which has its log as');
  });
});

test.each([
  [['--size', '0'], '--size: "0" is not accepted; expected a whole number from 1 to 1000000'],
  [['--size', 'five'], '--size: "five" is not accepted'],
  [['--size', '1000001'], '--size: "1000001" is not accepted'],
  [['--origin', ''], '--origin: "" is not accepted; expected one line of text, not empty'],
  [['--origin', 'a\nb'], 'expected one line of text, not empty'],
])('%j is refused and says what is accepted', async (args, message) => {
  const { code, err } = await simulate(folder, '--outdir', 'b', ...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(existsSync(at('b'))).toBe(false);
});
