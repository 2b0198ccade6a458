import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { perfLog } from '../../../src/actions/perf-log/action.js';
import { UsageError } from '../../../src/core/usage-error.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import type { World } from '../../../src/world/world.js';
import { runCli, worldOf } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const environment = () => ({
  ...{ PATH: process.env.PATH, HOME: folder.path, TMPDIR: `${folder.path}/.tmp` },
});

async function measured(buildCommand: string, parts: Partial<World>) {
  const raw = { 'build-cmd': buildCommand, 'boot-cmd': 'touch booted', 'log-file': 'p.json' };
  const given = parseInputs(perfLog.inputs, raw, (name) => name);
  const world = worldOf(folder.path, { environment: environment(), ...parts });
  const { exitCode, report } = await perfLog.run(given, world);
  const lost = report.findings.filter(({ rule }) => rule === 'perf/output-lost');
  return { exitCode, lost: lost.map(({ message }) => message.replace(folder.path, '')) };
}

function full(): never {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
    ...{ code: 'ENOSPC', syscall: 'write' },
  });
}

const LOST =
  'not whole (ENOSPC: no space left on device, write); see to its folder and its space, or name another --log-file';
const WHOLE = 'echo begun; sleep 0.1; touch built';

test.each([
  ['passes', WHOLE, 1, true],
  ['fails', `${WHOLE}; exit 5`, 5, false],
])(
  'a summary that a full disk loses ends no stage: one that %s',
  async (_, command, code, boots) => {
    let left = 1;
    const { files } = worldOf(folder.path);
    const replace: typeof files.replace = (...args) =>
      left-- > 0 ? files.replace(...args) : full();
    const { exitCode, lost } = await measured(command, { files: { ...files, replace } });
    expect({ exitCode, lost }).toEqual({ exitCode: code, lost: [`/p.json: ${LOST}`] });
    const made = ['built', 'booted'].map((name) => existsSync(join(folder.path, name)));
    expect(made).toEqual([true, boots]);
  },
);

test('a summary that is whole in the end is not lost', async () => {
  let calls = 0;
  const { files } = worldOf(folder.path);
  const replace: typeof files.replace = (...args) =>
    calls++ === 0 ? full() : files.replace(...args);
  expect(await measured(WHOLE, { files: { ...files, replace } })).toEqual({
    ...{ exitCode: 0, lost: [] },
  });
});

test('a summary that is in place, and that a power failure may undo, is told as it is', async () => {
  const { files } = worldOf(folder.path);
  const sentence = 'p.json: is replaced, and a power failure may undo that (EIO); see to its disk';
  const replace: typeof files.replace = (path, content) => {
    files.replace(path, content);
    if (path.endsWith('p.json')) throw new UsageError(sentence);
  };
  const { lost } = await measured(WHOLE, { files: { ...files, replace } });
  expect(lost).toEqual([sentence]);
});

test.each(['open', 'write', 'close'])(
  'the log of a stage that a full disk loses ends no stage: at its %s',
  async (moment) => {
    const { openLog } = worldOf(folder.path);
    const { exitCode, lost } = await measured(`${WHOLE}; exit 5`, {
      openLog(path, largest) {
        if (moment === 'open') full();
        return { ...openLog(path, largest), [moment]: full };
      },
    });
    expect(exitCode).toBe(5);
    const all = [expect.stringMatching(/^\/perf_\S+_build\.log: not whole/)];
    expect(lost).toEqual(all);
    expect(existsSync(join(folder.path, 'built'))).toBe(true);
  },
);

test('a stage that puts a folder in place of the summary loses no measurement', async () => {
  const { code, out } = await runCli(
    folder.path,
    ['perf-log', '--skip-boot', '--build-cmd', 'rm p.json; mkdir p.json', '--log-file', 'p.json'],
    { PATH: process.env.PATH ?? '', HOME: folder.path },
  );
  expect(code).toBe(1);
  expect(out).toContain('p.json: not a regular file, so it is not replaced');
});

test.each([
  ['removes', 'rm perf_*_build.log', 1],
  ['replaces', 'for f in perf_*_build.log; do rm "$f"; echo other >"$f"; done', 1],
  ['removes as it fails', 'rm perf_*_build.log; exit 5', 5],
])('the log of a stage that its command %s is told as lost', async (_, command, code) => {
  const { exitCode, lost } = await measured(command, {});
  expect([exitCode, lost]).toEqual([
    code,
    [expect.stringMatching(/build\.log: not whole \(it was removed or replaced while /)],
  ]);
});
