import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { lockOf } from '../../../src/world/file-lock.js';
import { processStart } from '../../../src/world/process-start.js';
import type { World } from '../../../src/world/world.js';
import { worldOf } from '../../support/run-cli.js';
import { makeScene, type Scene } from './scene.js';

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
  scene.log('RUN|touch|ran');
});
afterEach(() => scene.remove());

function run(disk: Partial<World['disk']>, more: Record<string, string> = {}) {
  const environment = { PATH: process.env.PATH, TMPDIR: `${scene.path}/.tmp` };
  const world = worldOf(scene.path, { environment });
  const given = { logs: 'hydration.log', sandbox: 'off', journal: 'j', ...more };
  return replayBatch.run(
    parseInputs(replayBatch.inputs, given, (name) => name),
    { ...world, disk: { ...world.disk, ...disk } },
  );
}

const refuse = (code: string, syscall: string) => (): never => {
  throw Object.assign(new Error(`${code}: refused, ${syscall}`), { code, syscall });
};
const { records } = worldOf('/').disk;

test.each([
  ['of another user', 'EACCES', { records: refuse('EACCES', 'open') }],
  [
    'on a full disk',
    'ENOSPC',
    { records: (path: string) => ({ ...records(path), append: refuse('ENOSPC', 'write') }) },
  ],
  [
    'on a broken disk',
    'EIO',
    { records: (path: string) => ({ ...records(path), append: refuse('EIO', 'fsync') }) },
  ],
])('a journal %s is told with the cure, and nothing is begun', async (_, code, disk) => {
  await expect(run(disk)).rejects.toThrow(
    `${join(scene.path, 'j')}: this journal cannot be used (${code}), so nothing was done; see to its rights, its folder and its space, or name another with --journal`,
  );
  expect(existsSync(join(scene.path, 'ran'))).toBe(false);
});

test('a plan over a journal of another user is told so, too', async () => {
  scene.write('j', '');
  await expect(run({ records: refuse('EACCES', 'open') }, { mode: 'plan' })).rejects.toThrow(
    'j: this journal cannot be used (EACCES), so nothing was done',
  );
});

test('another replay is told by the name of its log', async () => {
  const owner = { pid: process.pid, host: hostname(), start: processStart(process.pid) };
  writeFileSync(lockOf(join(scene.path, 'j')), JSON.stringify(owner));
  await expect(run({})).rejects.toThrow(
    `hydration.log: process ${process.pid} on ${hostname()} is at work on it`,
  );
});
