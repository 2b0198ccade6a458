import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { perfLog } from '../../../src/actions/perf-log/action.js';
import { chooseBaseline } from '../../../src/actions/perf-log/baseline.js';
import {
  type HistoryRecord,
  readHistory,
  recordLine,
} from '../../../src/actions/perf-log/history.js';
import { keepHistory, loadHistories } from '../../../src/actions/perf-log/keep-history.js';
import type { Report } from '../../../src/core/report.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import type { KeptFolder } from '../../../src/world/kept-folder.js';
import { thisMachine } from '../../../src/world/machine.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { runCli, worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
let history: string;

beforeEach(() => {
  folder = tempFolder();
  history = join(folder.path, 'history.jsonl');
});
afterEach(() => folder.remove());

const { architecture, processor } = thisMachine();

function record(median: number, more: Partial<HistoryRecord> = {}): HistoryRecord {
  return {
    ...{ version: 1, time: '2029-01-26T12:00:00.000Z', tag: 'night' },
    ...{ machine: 'orin', architecture, processor },
    stages: { build: { median, iqr: 1, min: median, max: median, runs: [median, median + 1] } },
    ...more,
  };
}

function args(...more: string[]): string[] {
  return [
    ...['perf-log', '--build-cmd', 'true', '--skip-boot', '--history', history],
    ...['--machine', 'orin', '--format', 'json', '--quiet', ...more],
  ];
}

async function run(...more: string[]): Promise<{ code: number; report: Report }> {
  const environment = { PATH: process.env.PATH ?? '', HOME: folder.path };
  const shown = args(...more).filter((one) => one !== '--quiet');
  const { code, out, err } = await runCli(folder.path, shown, environment);
  if (out === '') throw new Error(err);
  return { code, report: JSON.parse(out) as Report };
}

const factOf = (report: Report, label: string) =>
  report.facts.find((fact) => fact.label === label)?.value;

test('each run appends one record, which the next is compared with', async () => {
  await run('--tag', 'one', '--toolchain', 'gcc-14');
  const { report } = await run('--tag', 'two');
  const { records, corrupt } = readHistory(readFileSync(history, 'utf8'));
  expect(corrupt).toEqual([]);
  expect(records.map(({ tag, machine, toolchain }) => [tag, machine, toolchain])).toEqual([
    ['one', 'orin', 'gcc-14'],
    ['two', 'orin', undefined],
  ]);
  expect(factOf(report, 'Baseline')).toBe(`1 record of orin, ${architecture}`);
  expect(report.sections.find(({ kind }) => kind === 'series')).toMatchObject({
    title: 'History of build, orin',
    labels: ['one', 'two'],
  });
});

test('in a repository the chart calls each run by its commit, the newest too', async () => {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder.path, encoding: 'utf8' });
  git('init', '-q');
  const identity = ['-c', 'user.name=Docs Team', '-c', 'user.email=docs@example.com'];
  git(...identity, 'commit', '-qm', 'A commit', '--allow-empty');
  const commit = git('rev-parse', 'HEAD').slice(0, 8);
  await run();
  const { report } = await run();
  const chart = report.sections.find(({ kind }) => kind === 'series');
  expect(chart).toMatchObject({ labels: [commit, commit] });
});

test('a failed run leaves no record', async () => {
  await run('--build-cmd', 'false');
  expect(() => readFileSync(history)).toThrow('ENOENT');
});

test('the folder of a history is made', async () => {
  history = '.perf/all/history.jsonl';
  await run('--tag', 'one');
  const { report } = await run();
  expect(factOf(report, 'Baseline')).toBe(`1 record of orin, ${architecture}`);
  expect(readdirSync(join(folder.path, '.perf/all'))).toEqual(['history.jsonl']);
});

test.each([
  ['below a file', 'a-file/history.jsonl', 'this folder cannot be made (E'],
  ['that is a folder', 'a-folder', 'a directory, not a regular file; name another --history'],
])('a history %s is refused before anything is run', async (_, path, message) => {
  folder.write('a-file', '');
  folder.write('a-folder/file', '');
  history = path;
  const { code, out, err } = await runCli(folder.path, args('--build-cmd', 'touch ran'));
  expect([code, out, existsSync(join(folder.path, 'ran'))]).toEqual([1, '', false]);
  expect(err).toContain(message);
});

test('a stage that puts something in place of the history loses no measurement', async () => {
  const kept = ['--report', 'report.json', '--log-file', 'perf.json'];
  const { code, report } = await run('--build-cmd', 'mkdir history.jsonl', ...kept);
  expect([code, report.verdict]).toEqual([0, 'pass']);
  expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
    [
      'perf/history-unkept',
      `The history has no record of this run: ${history}: a directory, not a regular file; name another --history, or begin a new one`,
    ],
  ]);
  const json = (name: string) => JSON.parse(readFileSync(join(folder.path, name), 'utf8'));
  expect(json('report.json').findings).toEqual(report.findings);
  expect(json('perf.json')).toMatchObject({ complete: true, build: { status: 'success' } });
});

test.each([
  ['when it is appended', '', ['perf/history-unkept']],
  ['before anything is run', 'there is one\n', 'cannot be written (ENOSPC)'],
])('a full disk is told %s', async (_, before, told) => {
  if (before !== '') folder.write('history.jsonl', before);
  const { files } = worldOf(folder.path);
  const append = () => {
    throw Object.assign(new Error('no space'), { syscall: 'write', code: 'ENOSPC' });
  };
  const raw = { 'build-cmd': 'touch ran', 'skip-boot': 'true', history };
  const given = parseInputs(perfLog.inputs, raw, (name) => name);
  const environment = { PATH: process.env.PATH, HOME: folder.path, TMPDIR: `${folder.path}/.tmp` };
  const world = worldOf(folder.path, { environment, files: { ...files, append } });
  const found = await Promise.resolve(perfLog.run(given, world)).then(
    ({ report }) => report.findings.map(({ rule }) => rule),
    (error: Error) => error.message,
  );
  if (typeof told === 'string') expect(found).toContain(told);
  else expect(found).toEqual(told);
  expect(existsSync(join(folder.path, 'ran'))).toBe(typeof told !== 'string');
});

test('a regression beyond the history fails when it should, a run like the others does not', async () => {
  const fast = Array.from({ length: 12 }, (_, at) => recordLine(record(1 + at / 100))).join('');
  folder.write('history.jsonl', fast);
  const { code, report } = await run('--fail-on', 'slower');
  expect(code).toBe(1);
  expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['perf/slower', 'error'],
  ]);
  expect(factOf(report, 'Change')).toBe('slower');
  folder.write('history.jsonl', fast);
  expect((await run()).report.findings.map(({ severity }) => severity)).toEqual(['warning']);
});

const stageRecord = (stage: string, median: number) =>
  record(median, {
    stages: Object.fromEntries([[stage, { ...record(median).stages.build } as never]]),
  });

test('a stage is compared with its own newest records, however many of other stages came after them', async () => {
  const rare = Array.from({ length: 12 }, (_, at) => stageRecord('nightly', 1 + at / 100));
  const often = Array.from({ length: 20 }, () => stageRecord('hourly', 900_000));
  folder.write('history.jsonl', [...rare, ...often].map(recordLine).join(''));
  const stages = ['--stage', 'nightly=true', '--stage', 'hourly=true', '--skip-build'];
  const { code, report } = await run(...stages, '--fail-on', 'slower');
  expect(report.findings.map(({ message }) => message)).toEqual([
    expect.stringContaining(`nightly is slower than 12 records of orin, ${architecture}: +`),
  ]);
  expect(code).toBe(1);
  expect(factOf(report, 'Baseline')).toBe(
    `nightly: 12 records of orin, ${architecture}; hourly: 20 records of orin, ${architecture}`,
  );
});

test('a gate that has no record of a stage says so, of a first run too', async () => {
  expect(factOf((await run('--fail-on', 'slower')).report, 'Baseline')).toBe('none yet');
  const stage = ['--stage', 'constructor=true', '--fail-on', 'slower'];
  expect(factOf((await run(...stage)).report, 'Baseline')).toBe(
    `build: 1 record of orin, ${architecture}; constructor: none yet`,
  );
  const side = ['--compare-cmd', 'build=true', '--fail-on', 'slower'];
  expect(factOf((await run(...side)).report, 'Baseline')).toBe(undefined);
});

test('a line of 64 KiB is read, and none that is longer', () => {
  const line = recordLine(record(5))
    .trimEnd()
    .padEnd(64 * 1024);
  expect(readHistory(`${line}\n${line} \n`)).toMatchObject({
    records: [expect.anything()],
    corrupt: [2],
  });
});

test('lines that are no records are skipped and named, and a torn one is ended before the next', async () => {
  folder.write('history.jsonl', `${recordLine(record(5))}garbage\n{"version":0}\n{"version":1,"ti`);
  const { code, report } = await run();
  expect(code).toBe(0);
  expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
    ['perf/history-corrupt', expect.stringMatching(/skipped: 2, 3, 4$/)],
  ]);
  const { records, corrupt } = readHistory(readFileSync(history, 'utf8'));
  expect([records.length, corrupt]).toEqual([2, [2, 3, 4]]);
});

test('durations of nothing are damage, and make no ratio', async () => {
  const none = record(0);
  const runs = record(9);
  Object.assign(runs.stages.build as object, { runs: [9, 0] });
  folder.write('history.jsonl', [none, runs, record(5)].map(recordLine).join(''));
  const { report } = await run();
  expect(report.findings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/skipped: 1, 2$/),
  ]);
  expect(factOf(report, 'Baseline')).toBe(`1 record of orin, ${architecture}`);
  expect(JSON.stringify(report)).not.toMatch(/Infinity|NaN/);
});

test('records of a newer version are told as such, and not as damage', async () => {
  folder.write('history.jsonl', `{"version":2}\n${recordLine(record(5))}{"version":3,"more":[]}\n`);
  const { code, report } = await run();
  expect([code, report.findings.map(({ rule, message }) => [rule, message])]).toEqual([
    0,
    [
      [
        'perf/history-corrupt',
        'The history has records of a newer version of this tool, which are skipped: lines 1, 3; update it, or name another --history',
      ],
    ],
  ]);
});

const NEWER = '{"version":2,"of":"later"}';

test('records of a newer version are told of each history that is read, one of them as one', async () => {
  folder.write('handover/baseline.jsonl', `${NEWER}\n`);
  folder.write('handover/own.jsonl', `${recordLine(record(5))}none\n${NEWER}\n`);
  folder.write('history.jsonl', `${NEWER}\n`);
  const { sources } = loadHistories(
    { ...worldOf(folder.path), handover: join(folder.path, 'handover') },
    history,
  );
  expect(sources.map(({ history: { corrupt, newer } }) => [corrupt, newer])).toEqual([
    [[], [1]],
    [[], [1]],
    [[2], [3]],
  ]);
  const raw = { 'build-cmd': 'true', 'skip-boot': 'true', history, machine: 'orin' };
  const { report } = await perfLog.run(
    parseInputs(perfLog.inputs, raw, (name) => name),
    {
      ...worldOf(folder.path, { environment: { PATH: process.env.PATH, HOME: folder.path } }),
      handover: join(folder.path, 'handover'),
    },
  );
  const skipped = 'records of a newer version of this tool, which are skipped:';
  expect(report.findings.map(({ message }) => message)).toEqual([
    `The history has ${skipped} line 1; update it, or name another --history`,
    `The history of the default branch has ${skipped} line 1; update it`,
    'The history of this branch has lines that are no records, which are skipped: 2',
    `The history of this branch has ${skipped} line 3; update it`,
  ]);
  expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
});

test('the history in the cache keeps records of a newer version as they stand, and the newest lines', async () => {
  const old = Array.from({ length: 500 }, (_, at) => recordLine(record(at + 1)));
  folder.write('kept/history.jsonl', [...old, `${NEWER}\nno record\n`].join(''));
  folder.write('handover/record.json', recordLine(record(1000)));
  const kept: KeptFolder = {
    ...{ isDefaultBranch: false, branch: 'topic', defaultBranch: 'main', run: '1-1' },
    restore: async () => undefined,
    restoreOwn: async () => ({ path: join(folder.path, 'kept'), key: 'k/topic/0-1' }),
    async keep(_, fill) {
      await fill(join(folder.path, 'next'));
      return true;
    },
  };
  const world = { ...worldOf(folder.path), kept };
  await keepHistory(world, 'k', join(folder.path, 'handover'));
  expect(readFileSync(join(folder.path, 'next/history.jsonl'), 'utf8')).toBe(
    [...old.slice(2), `${NEWER}\n`, recordLine(record(1000))].join(''),
  );
});

test('records of other machines are never compared with, and that is said', async () => {
  const others = Array.from({ length: 9 }, () => recordLine(record(1, { machine: 'ec2' })));
  folder.write('history.jsonl', others.join(''));
  const { report } = await run();
  expect(factOf(report, 'Baseline')).toContain(`none of this machine (orin, ${architecture})`);
  expect([factOf(report, 'Change'), report.findings]).toEqual([undefined, []]);
});

test('records of other processors are compared with, said, and fail nothing', async () => {
  const others = Array.from({ length: 9 }, () => recordLine(record(1, { processor: 'Other' })));
  folder.write('history.jsonl', others.join(''));
  const { code, report } = await run('--fail-on', 'slower');
  expect([code, report.findings.map(({ severity }) => severity)]).toEqual([0, ['warning']]);
  expect(factOf(report, 'Baseline')).toContain('but of other processors (Other)');
});

test('the newest twenty records of the same processor are the baseline', () => {
  const records = [
    ...Array.from({ length: 30 }, (_, at) => record(at)),
    record(99, { processor: 'Other' }),
  ];
  const where = { machine: 'orin', architecture, processor };
  const { stages, isSame } = chooseBaseline(records, where, 'build');
  expect([stages.length, stages.at(-1)?.median, isSame]).toEqual([20, 29, true]);
});

test('several writers at once lose no record', async () => {
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const ends = Array.from(
    { length: 6 },
    (_, at) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [cli, ...args('--tag', `t${at}`)], {
          cwd: folder.path,
          env: { PATH: process.env.PATH, HOME: folder.path, TMPDIR: folder.path },
        });
        child.on('close', resolve);
      }),
  );
  expect(await Promise.all(ends)).toEqual([0, 0, 0, 0, 0, 0]);
  const { records, corrupt } = readHistory(readFileSync(history, 'utf8'));
  expect(new Set(records.map(({ tag }) => tag)).size).toBe(6);
  expect(corrupt).toEqual([]);
});

test('any text is a history: records are found, the rest is named', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const text = [...lines.map((line) => line.replaceAll('\n', '')), recordLine(record(3))].join(
        '\n',
      );
      const { records, corrupt } = readHistory(text);
      expect(records.at(-1)?.stages.build?.median).toBe(3);
      expect(corrupt.length).toBe(
        lines.filter((line) => line.replaceAll('\n', '').trim() !== '').length,
      );
    }),
  );
});

test('killed at once, the summary and the log that are left claim nothing that was not', async () => {
  const cli = join(repositoryRoot, 'dist/cli/index.js');
  const log = join(folder.path, 'out/x_build.log');
  const child = spawn(
    process.execPath,
    [
      ...[cli, 'perf-log', '--build-cmd', 'echo half; sleep 5', '--boot-cmd', 'true'],
      ...['--tag', 'x', '--log-file', 'out/perf.json', '--history', history],
    ],
    {
      cwd: folder.path,
      env: { PATH: process.env.PATH, HOME: folder.path, TMPDIR: folder.path },
    },
  );
  const half = () => {
    try {
      return readFileSync(log, 'utf8') === 'half\n';
    } catch {
      return false;
    }
  };
  while (!half()) await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(JSON.parse(readFileSync(join(folder.path, 'out/perf.json'), 'utf8'))).toMatchObject({
    build: {
      status: 'failed',
      exit_code: null,
      duration_ms: null,
      interrupted: true,
      log_path: log,
    },
    boot: { status: 'skipped' },
    complete: false,
  });
  appendFileSync(history, '');
  expect(readHistory(readFileSync(history, 'utf8')).records).toEqual([]);
});
