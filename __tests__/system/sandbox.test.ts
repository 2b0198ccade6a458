import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { baseEnvironment } from '../../src/world/processes/base-environment.js';
import { type Call, machineProcesses } from '../../src/world/processes.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { testWith } from './installed.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

async function shell(script: string, more: Partial<Call> = {}) {
  let out = '';
  const ending = await machineProcesses.run({
    ...{ argv: ['sh', '-c', script], directory: folder.path, sandbox: 'require' },
    environment: baseEnvironment(process.env),
    onOutput: (bytes) => {
      out += bytes.toString('utf8');
    },
    ...more,
  });
  return { ...ending, out };
}

testWith(
  'bwrap',
  'in the sandbox a program answers its own code and sees its own processes alone',
  async () => {
    const ran = await shell('ps -e | wc -l; pwd; echo kept > file; exit 9');
    expect(ran).toMatchObject({ by: 'itself', code: 9, sandbox: 'bubblewrap' });
    const [processes, directory] = ran.out.split('\n');
    expect(Number(processes)).toBeLessThan(8);
    expect(directory).toBe(folder.path);
    expect(readFileSync(join(folder.path, 'file'), 'utf8')).toBe('kept\n');
  },
);

testWith(
  'bwrap',
  'nothing leaves it: not what cleared its variables, left the group and lost its parent',
  async () => {
    const ran = await shell(
      '(setsid env -i sh -c "echo in > started; exec sleep 61.5" &) ; until [ -s started ]; do :; done',
    );
    expect(ran).toMatchObject({ by: 'itself', code: 0 });
    expect(existsSync(join(folder.path, 'started'))).toBe(true);
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('sleep 61.5');
  },
);

testWith('bwrap', 'what is ended in it hears the polite signal first', async () => {
  const running = shell(
    'trap "echo heard > said; exit 0" TERM; echo > ready; while :; do sleep 0.05; done',
    { timeout: 600 },
  );
  await setTimeout(10);
  expect(await running).toMatchObject({ by: 'timeout', code: 124 });
  expect(readFileSync(join(folder.path, 'said'), 'utf8')).toBe('heard\n');
});

testWith(
  'bwrap',
  'what it leaves behind ends with it, hears nothing and is not counted',
  async () => {
    const ran = await shell(
      '(trap "echo heard > said" TERM; echo > ready; while :; do sleep 0.05; done) & until [ -e ready ]; do :; done',
    );
    expect(ran).toMatchObject({ by: 'itself', code: 0, leftBehind: 0 });
    await setTimeout(200);
    expect(existsSync(join(folder.path, 'said'))).toBe(false);
  },
);
