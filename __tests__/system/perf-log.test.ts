import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { repositoryRoot } from '../support/repository-root.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { testWith } from './installed.js';

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const NAP = 'sleep 99.25';
const napping = () => spawnSync('pgrep', ['-fx', NAP], { encoding: 'utf8' }).stdout.trim();

testWith(
  'bwrap',
  'in the sandbox nothing outlives perf-log, not even when it is killed',
  async () => {
    const started = join(folder.path, 'started');
    const child = spawn(
      process.execPath,
      [
        ...[
          join(repositoryRoot, 'dist/cli/index.js'),
          'perf-log',
          '--skip-boot',
          '--sandbox',
          'require',
        ],
        ...['--build-cmd', `setsid ${NAP} & touch ${started}; ${NAP}`],
      ],
      {
        cwd: folder.path,
        env: { PATH: process.env.PATH, HOME: folder.path, TMPDIR: folder.path },
      },
    );
    while (!existsSync(started)) await wait(20);
    expect(napping()).not.toBe('');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    for (let look = 0; look < 100 && napping() !== ''; look++) await wait(50);
    expect(napping()).toBe('');
  },
);
