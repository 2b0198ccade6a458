import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { machineClock } from '../../src/world/clock.js';
import { withFileLock } from '../../src/world/file-lock.js';
import { isAlive, processStart } from '../../src/world/process-start.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';
import { compileInto, runAsNobody } from './in-child.js';

let folder: TempFolder;
let target: string;
let lock: string;
beforeEach(() => {
  folder = tempFolder();
  target = join(folder.path, 'TABLE.md');
  lock = join(folder.path, '.TABLE.md.cohesix-lock');
});
afterEach(() => folder.remove());

const held = (patience = 0) =>
  withFileLock(target, { clock: machineClock, patience }, () => readFileSync(lock, 'utf8'));
const LOCK_PARTS = [
  ...['world/file-lock', 'world/lock-holder', 'world/process-start'],
  ...['core/usage-error', 'core/reason'],
];
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('the lock names its holder while the work is done, and is gone afterwards, after an error too', async () => {
  expect(JSON.parse(await held())).toEqual({
    ...{ pid: process.pid, host: hostname(), start: processStart(process.pid) },
  });
  const fail = () => Promise.reject(new Error('no'));
  await expect(withFileLock(target, { clock: machineClock, patience: 0 }, fail)).rejects.toThrow(
    'no',
  );
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a holder that lives is waited for, and named when the patience is over', async () => {
  let isDone = false;
  const first = withFileLock(target, { clock: machineClock, patience: 0 }, async () => {
    await machineClock.sleep(100);
    isDone = true;
  });
  await expect(held(0)).rejects.toThrow(
    `TABLE.md: process ${process.pid} on ${hostname()} is at work on it; try again when it has ended, or remove ${lock}`,
  );
  await held(5000);
  expect(isDone).toBe(true);
  await first;
});

test.each([
  ['has died', () => ({ pid: deadPid(), host: hostname(), start: '1' })],
  [
    'had a number that is another process now',
    () => ({ pid: process.pid, host: hostname(), start: '1' }),
  ],
])('the lock of a holder that %s is taken over', async (_, owner) => {
  folder.write('.TABLE.md.cohesix-lock', JSON.stringify(owner()));
  expect(JSON.parse(await held())).toMatchObject({ pid: process.pid });
  expect(readdirSync(folder.path)).toEqual([]);
});

test('the lock of a maker that was killed before it wrote its name is taken over once it is old', async () => {
  folder.write('.TABLE.md.cohesix-lock', '');
  await expect(held(0)).rejects.toThrow('another process is at work on it');
  utimesSync(lock, 0, 0);
  expect(JSON.parse(await held())).toMatchObject({ pid: process.pid });
});

test('a folder that may not be written is named, with the cure', async () => {
  compileInto(folder, LOCK_PARTS);
  mkdirSync(join(folder.path, 'closed'), { mode: 0o555 });
  const script = `import { withFileLock } from './world/file-lock.js';
    const clock = { now: () => new Date(), sleep: async () => {} };
    try { await withFileLock('closed/T.md', { clock, patience: 0 }, () => {}); }
    catch (error) { console.log(JSON.stringify(error.message)); }`;
  expect(runAsNobody(folder, script, {})).toBe(
    'closed/.T.md.cohesix-lock: this lock cannot be had (EACCES), and nothing was done without it; make its folder writable, or see to its space',
  );
});

test.each([
  ['link to nowhere', () => symlinkSync('nowhere', lock)],
  ['link to a file', () => symlinkSync(folder.write('f', ''), lock)],
  ['pipe', () => execFileSync('mkfifo', [lock])],
  ['folder', () => mkdirSync(lock)],
])('a %s where the lock should be is refused at once, and never opened', async (_, make) => {
  make();
  const before = readdirSync(folder.path);
  await expect(held(60_000)).rejects.toThrow(
    `${lock}: not a regular file, where a lock is put; see whose it is, and remove it`,
  );
  expect(readdirSync(folder.path)).toEqual(before);
});

test('what people call it is named instead of the path', async () => {
  folder.write('.TABLE.md.cohesix-lock', JSON.stringify({ pid: 1, host: 'else', start: '1' }));
  const waiting = { clock: machineClock, patience: 0, called: 'hydration.log' };
  await expect(withFileLock(target, waiting, () => {})).rejects.toThrow(
    /^hydration\.log: process 1 on else is at work on it/,
  );
});

test('the patience goes by no clock that somebody sets', async () => {
  folder.write('.TABLE.md.cohesix-lock', JSON.stringify({ pid: 1, host: 'else', start: '1' }));
  const real = Date.now();
  const back = jest.spyOn(Date, 'now').mockImplementation(() => real - performance.now() * 1000);
  try {
    const began = performance.now();
    await expect(held(100)).rejects.toThrow('on else is at work on it');
    expect(performance.now() - began).toBeLessThan(5000);
  } finally {
    back.mockRestore();
  }
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a holder that has ended, whose parent has not asked how, is dead', async () => {
  // The shell becomes a program that never asks for its child.
  const parent = spawn('sh', ['-c', 'sleep 60 >&- & echo $!; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    const until = async (of: number | undefined, is: RegExp) => {
      while (!is.test(readFileSync(`/proc/${of}/stat`, 'utf8'))) await machineClock.sleep(5);
    };
    await until(parent.pid, /\(sleep\)/);
    process.kill(pid, 'SIGKILL');
    await until(pid, /\) Z/);
    expect([processStart(pid), isAlive(pid)]).toEqual([undefined, false]);
    folder.write('.TABLE.md.cohesix-lock', JSON.stringify({ pid, host: hostname(), start: '' }));
    expect(JSON.parse(await held())).toMatchObject({ pid: process.pid });
  } finally {
    const ended = new Promise((resolve) => parent.once('close', resolve));
    parent.kill('SIGKILL');
    await ended;
  }
});

const NO_LOCK = (code: string) =>
  `work/.T.md.cohesix-lock: this lock cannot be had (${code}), and nothing was done without it; make its folder writable, or see to its space`;

// The module in a process of its own whose file system fails at one kind of call.
test.each([
  ['openSync', 'ENOSPC', NO_LOCK('ENOSPC')],
  ['writeFileSync', 'ENOSPC', NO_LOCK('ENOSPC')],
  ['writeFileSync', 'EIO', NO_LOCK('EIO')],
  ['unlinkSync', 'EIO', 'done'],
  // It is never there when it is looked at: the patience ends that too.
  ['openSync', 'EEXIST', expect.stringContaining('T.md: another process is at work on it')],
])('a disk that fails at %s with %s costs no more than it must', (call, code, end) => {
  compileInto(folder, LOCK_PARTS);
  mkdirSync(join(folder.path, 'work'));
  chmodSync(join(folder.path, 'work'), 0o777);
  const script = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { ${call}: real } = fs;
    fs.${call} = (path, ...more) => {
      if (typeof path === 'string' && !path.includes('cohesix-lock')) return real(path, ...more);
      throw Object.assign(new Error('no'), { code: '${code}', syscall: 'call' });
    };
    syncBuiltinESMExports();
    const { withFileLock } = await import('./world/file-lock.js');
    const clock = { sleep: (ms) => new Promise((go) => setTimeout(go, ms)) };
    const ended = await withFileLock('work/T.md', { clock, patience: 100 }, () => 'done').catch(({ message }) => message);
    console.log(JSON.stringify(ended));`;
  expect(runAsNobody(folder, script, {})).toEqual(end);
});

test('who takes a dead holder’s lock away, and meets that of a new holder, puts it back', () => {
  compileInto(folder, LOCK_PARTS);
  mkdirSync(join(folder.path, 'work'));
  chmodSync(join(folder.path, 'work'), 0o777);
  const [dead, alive] = [deadPid(), process.pid].map((pid) =>
    JSON.stringify({ pid, host: hostname(), start: processStart(pid) ?? '1' }),
  );
  // Another one was faster: between the look at the lock and the first step against it.
  const script = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const [lock, dead, alive] = ['work/.T.md.cohesix-lock', ...JSON.parse(process.argv[2])];
    fs.writeFileSync(lock, dead);
    let isFirst = true;
    for (const name of ['renameSync', 'unlinkSync', 'linkSync']) {
      const real = fs[name];
      fs[name] = (...given) => {
        if (isFirst) fs.writeFileSync(lock, alive);
        isFirst = false;
        return real(...given);
      };
    }
    syncBuiltinESMExports();
    const { withFileLock } = await import('./world/file-lock.js');
    const clock = { sleep: (ms) => new Promise((go) => setTimeout(go, ms)) };
    const ended = await withFileLock('work/T.md', { clock, patience: 0 }, () => 'done').catch(({ message }) => message);
    console.log(JSON.stringify([ended, fs.readFileSync(lock, 'utf8')]));`;
  expect(runAsNobody(folder, script, [dead, alive])).toEqual([
    expect.stringContaining(`T.md: process ${process.pid} on ${hostname()} is at work on it`),
    alive,
  ]);
});

test('a lock that is another’s by the end of the work is left to that one', async () => {
  const other = JSON.stringify({ pid: 1, host: 'else', start: '1' });
  await withFileLock(target, { clock: machineClock, patience: 0 }, () => {
    folder.write('.TABLE.md.cohesix-lock', other);
  });
  expect(readFileSync(lock, 'utf8')).toBe(other);
});

test('of a holder on another machine nothing is known, so its lock stays', async () => {
  folder.write(
    '.TABLE.md.cohesix-lock',
    JSON.stringify({ pid: deadPid(), host: 'else', start: '1' }),
  );
  await expect(held(50)).rejects.toThrow('on else is at work on it');
  expect(existsSync(lock)).toBe(true);
});

test('what a process that was killed while it took over has left is removed', async () => {
  folder.write(`.TABLE.md.cohesix-lock-${deadPid()}`, '{}');
  await held();
  expect(readdirSync(folder.path)).toEqual([]);
});

// Each adds one to a number, reading and writing it in two steps; some are killed at their work.
const SCRIPT = (path: string, module: string) => `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { withFileLock } from ${JSON.stringify(module)};
  const clock = { now: () => new Date(), sleep: (ms) => new Promise((go) => setTimeout(go, ms)) };
  for (let n = 0; n < 20; n++) await withFileLock(${JSON.stringify(path)}, { clock, patience: 20_000 }, async () => {
    const before = Number(readFileSync(${JSON.stringify(path)}, 'utf8'));
    await clock.sleep(1);
    if (process.argv[1] === 'dies' && n === 3) process.kill(process.pid, 'SIGKILL');
    writeFileSync(${JSON.stringify(path)}, String(before + 1));
  });`;

test('several processes that work at once lose nothing, even when one is killed at its work', async () => {
  compileInto(folder, LOCK_PARTS);
  const path = folder.write('work/count', '0');
  const script = SCRIPT(path, pathToFileURL(join(folder.path, 'world/file-lock.js')).href);
  const ended = ['lives', 'dies', 'lives', 'lives'].map(
    (kind) =>
      new Promise((resolve) => {
        spawn(process.execPath, ['--input-type=module', '-e', script, kind], {
          stdio: 'inherit',
        }).once('exit', (code, signal) => resolve(signal ?? code));
      }),
  );
  expect(await Promise.all(ended)).toEqual([0, 'SIGKILL', 0, 0]);
  expect(readFileSync(path, 'utf8')).toBe('63');
  // Should the killed one have been the last, the next one takes its lock over.
  await withFileLock(path, { clock: machineClock, patience: 20_000 }, () => {});
  expect(readdirSync(join(folder.path, 'work'))).toEqual(['count']);
});
