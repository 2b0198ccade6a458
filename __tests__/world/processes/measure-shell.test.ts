import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { baseEnvironment } from '../../../src/world/processes/base-environment.js';
import { measureShell } from '../../../src/world/processes/measure-shell.js';
import { type Call, type Ending, machineProcesses } from '../../../src/world/processes.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const call = () => ({
  ...{ directory: folder.path, environment: baseEnvironment(process.env) },
  onOutput: () => undefined,
});

test.each([
  ['that was set back is not believed', 106, 10_000],
  ['that was set forward is not believed', 120, 10_000],
  ['that agrees with our own counts, without the start of the shell', 109.98, 9980],
])('a clock of the day %s', async (_, to, expected) => {
  const run = async ({ argv }: Call): Promise<Ending> => {
    writeFileSync(argv.at(-1) as string, `0m0.0s 0m0.0s\n0m0.1s 0m0.1s\n100.000000 ${to}\n`);
    const times = { duration: 10_000, firstOutput: undefined, output: 0, leftBehind: 0 };
    return { by: 'itself', code: 0, signal: undefined, sandbox: 'none', ...times };
  };
  const processes = { ...machineProcesses, run };
  const { duration } = await measureShell(processes, 'true', folder.path, call());
  expect(Math.round(duration)).toBe(expected);
});

test('a scratch folder that an earlier command removed is made anew', async () => {
  const scratch = `${folder.path}/scratch`;
  rmSync(scratch, { recursive: true, force: true });
  const ran = await measureShell(machineProcesses, 'true', scratch, call());
  expect(ran).toMatchObject({ by: 'itself', code: 0, user: expect.any(Number) });
});
