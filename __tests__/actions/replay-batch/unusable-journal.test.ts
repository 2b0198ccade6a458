import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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
    `${join(scene.path, 'j')}: this journal cannot be used (${code}), so no action was executed; see to its rights, its folder and its space, or name another with --journal`,
  );
  expect(existsSync(join(scene.path, 'ran'))).toBe(false);
});

const BROKEN: [string, string, typeof records][] = [
  ['opened', 'EACCES', refuse('EACCES', 'open')],
  ['begun', 'ENOSPC', (path) => ({ ...records(path), append: refuse('ENOSPC', 'write') })],
];

test.each(BROKEN)(
  'after --restart a journal that cannot be %s is told with where the old one is',
  async (_, code, broken) => {
    expect((await run({})).exitCode).toBe(0);
    const old = readFileSync(join(scene.path, 'j'));
    const opened = (path: string) => (existsSync(path) ? records(path) : broken(path));
    const told = await run({ records: opened }, { restart: 'true' }).then(
      () => '',
      (error) => error.message as string,
    );
    const sentence = `cannot be used (${code}), so no action was executed, and the old journal is now `;
    expect(told).toContain(sentence);
    const [aside = ''] = (told.split(sentence)[1] as string).split('; see to');
    expect(readFileSync(aside)).toEqual(old);
  },
);

test('a plan over a journal of another user is told so, too', async () => {
  scene.write('j', '');
  await expect(run({ records: refuse('EACCES', 'open') }, { mode: 'plan' })).rejects.toThrow(
    'j: this journal cannot be used (EACCES), so no action was executed; ',
  );
});

test('another replay is told by the name of its log', async () => {
  const owner = { pid: process.pid, host: hostname(), start: processStart(process.pid) };
  writeFileSync(lockOf(join(scene.path, 'j')), JSON.stringify(owner));
  await expect(run({})).rejects.toThrow(
    `hydration.log: process ${process.pid} on ${hostname()} is at work on it`,
  );
});
