import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { baseEnvironment } from '../../../src/world/processes/base-environment.js';
import { type Call, type Ending, machineProcesses } from '../../../src/world/processes.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';
import { compileFolder } from '../in-child.js';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

interface Ran extends Ending {
  out: string;
  err: string;
}

async function run(argv: readonly string[], more: Partial<Call> = {}): Promise<Ran> {
  const text = { out: '', err: '' };
  const ending = await machineProcesses.run({
    ...{ argv, directory: folder.path, environment: baseEnvironment(process.env) },
    onOutput: (bytes, stream) => {
      text[stream] += bytes.toString('utf8');
    },
    ...more,
  });
  return { ...ending, ...text };
}

const shell = (script: string, more?: Partial<Call>) => run(['sh', '-c', script], more);
const pidIn = (name: string) => Number(readFileSync(`${folder.path}/${name}`, 'utf8'));

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended, and that nobody has asked for, is no living one.
  return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
}

describe('a program', () => {
  test('gets its arguments as they are, without a shell', async () => {
    const odd = ['a b', '$HOME', '*', '"', "'", ';', '', 'é\n'];
    const { out } = await run([
      'node',
      '-p',
      'JSON.stringify(process.argv.slice(1))',
      '--',
      ...odd,
    ]);
    expect(JSON.parse(out)).toEqual(odd);
  });

  test('answers its own code, its output by stream, and the time of its first output', async () => {
    const ran = await shell('sleep 0.1; echo one; echo two >&2; sleep 0.05; exit 7');
    expect(ran).toMatchObject({ by: 'itself', code: 7, signal: undefined, leftBehind: 0 });
    expect([ran.out, ran.err, ran.output]).toEqual(['one\n', 'two\n', 8]);
    expect(ran.firstOutput).toBeGreaterThanOrEqual(95);
    expect(ran.duration).toBeGreaterThan(ran.firstOutput as number);
  });

  test('that a signal ends answers 128 and its number', async () => {
    expect(await shell('kill -SEGV $$')).toMatchObject({ code: 139, signal: 'SIGSEGV' });
  });

  test('sees no standard input, no terminal, and only the variables it is given', async () => {
    const environment = { PATH: process.env.PATH as string, ONLY: 'this' };
    const { out } = await shell('cat; env | cut -d= -f1 | sort | xargs; tty', { environment });
    expect(out).toMatch(/^COHESIX_CALL ONLY PATH PWD( SHLVL)?( _)?( OLDPWD)?\nnot a tty\n$/);
  });

  test('that does not exist, or may not be run, is said with the code that a shell answers', async () => {
    folder.write('plain.txt', 'text');
    expect(await run(['no-such-program'])).toMatchObject({ by: 'not-started', code: 127 });
    expect(await run(['./none'])).toMatchObject({ code: 127 });
    expect(await run(['./plain.txt'])).toMatchObject({ code: 126 });
    mkdirSync(`${folder.path}/folder`);
    expect((await run(['./folder'])).problem).toContain('is no file');
    expect(await run(['true'], { directory: `${folder.path}/gone` })).toMatchObject({
      ...{ by: 'not-started', code: 126, problem: 'its working directory is missing' },
    });
    expect((await run(['true', 'a\0b'])).problem).toContain('null bytes');
  });
});

describe('nothing of a program lives on', () => {
  test('not what it leaves in the background', async () => {
    const ran = await shell('sleep 60 & echo $! > pid; exit 3');
    expect(ran).toMatchObject({ by: 'itself', code: 3, leftBehind: 1 });
    expect(isAlive(pidIn('pid'))).toBe(false);
  });

  test('not what left the group and lost its parent', async () => {
    const ran = await shell(
      'setsid sh -c "echo \\$\\$ > pid; exec sleep 60" & until [ -s pid ]; do :; done',
    );
    expect(ran.code).toBe(0);
    expect(ran.leftBehind).toBeGreaterThan(0);
    expect(isAlive(pidIn('pid'))).toBe(false);
  });

  test('not what refuses the polite signal', async () => {
    const script = 'trap "" TERM; echo $$ > pid; while :; do sleep 0.05; done';
    const ran = await shell(script, { timeout: 300, grace: 200 });
    expect(ran).toMatchObject({ by: 'timeout', code: 124, signal: 'SIGKILL' });
    expect(isAlive(pidIn('pid'))).toBe(false);
  });

  test('not a child that cleared its variables and left the group, as long as its parent lives', async () => {
    const script = 'setsid env -i sh -c "echo \\$\\$ > pid; exec sleep 60" & wait';
    expect(await shell(script, { timeout: 400 })).toMatchObject({ by: 'timeout', code: 124 });
    expect(isAlive(pidIn('pid'))).toBe(false);
  });

  test('not what is stopped, and it hears the polite signal first', async () => {
    const script = 'trap "echo heard; exit 0" TERM; kill -STOP $$; sleep 60';
    const ran = await shell(script, { timeout: 300 });
    expect([ran.out, ran.by, ran.code]).toEqual(['heard\n', 'timeout', 124]);
  });
});

describe('a bound', () => {
  test('of output ends the program, and hands on exactly so much', async () => {
    const ran = await run(['yes'], { largestOutput: 100_001 });
    expect(ran).toMatchObject({ by: 'output', code: 143, output: 100_001 });
    expect(ran.out).toHaveLength(100_001);
  });

  test('that is reached exactly ends nothing', async () => {
    expect(await shell('printf 12345', { largestOutput: 5 })).toMatchObject({
      by: 'itself',
      code: 0,
    });
  });

  test('of time that is longer than a timer can be ends nothing at once', async () => {
    expect(await shell('sleep 0.1', { timeout: 2 ** 31 })).toMatchObject({ by: 'itself', code: 0 });
  });

  test('set by the caller ends it at any time', async () => {
    const abort = new AbortController();
    const running = run(['sleep', '60'], { abort: abort.signal });
    await setTimeout(50);
    abort.abort();
    expect(await running).toMatchObject({ by: 'abort', code: 143 });
    expect(await run(['sleep', '60'], { abort: abort.signal })).toMatchObject({ by: 'abort' });
  });
});

describe('output', () => {
  test('waits for a slow consumer, piece by piece, in its order', async () => {
    let running = 0;
    let most = 0;
    let text = '';
    const script = 'i=0; while [ $i -lt 20000 ]; do echo "line $i"; i=$((i+1)); done';
    await shell(script, {
      onOutput: async (bytes) => {
        most = Math.max(most, ++running);
        await setTimeout(2);
        text += bytes.toString('utf8');
        running--;
      },
    });
    expect(most).toBe(1);
    expect(text).toBe(Array.from({ length: 20_000 }, (_, i) => `line ${i}\n`).join(''));
  });

  test('that the consumer cannot take ends the program, and the caller hears why', async () => {
    const failing = run(['yes'], {
      onOutput: async () => {
        throw new Error('the disk is full');
      },
    });
    await expect(failing).rejects.toThrow('the disk is full');
  });
});

test('what a killed run has left is found by its mark', async () => {
  const mark = `mark-${process.pid}`;
  const sleeper = spawn('sleep', ['60'], { env: { COHESIX_CALL: mark } });
  await setTimeout(50);
  expect(machineProcesses.survivors(mark)).toEqual({ ...NONE, certain: [sleeper.pid] });
  expect(machineProcesses.survivors(`${mark}0`)).toEqual(NONE);
  sleeper.kill('SIGKILL');
});

const NONE = { certain: [], perhaps: [] };

describe('what a killed run has left without its mark', () => {
  /** A program that cleared its variables, and one that it started, with their ids. */
  async function start(script: string): Promise<{ child: ChildProcess; pid: number }> {
    const argv = ['-i', 'sh', '-c', script];
    const child = spawn('env', argv, { cwd: folder.path, detached: true });
    await setTimeout(200);
    return { child, pid: child.pid as number };
  }
  const end = (pid: number) => process.kill(-pid, 'SIGKILL');

  test('is found by its leader, in whose group it is', async () => {
    const { pid } = await start('echo $$ > pid; sleep 60; :');
    const leader = machineProcesses.leader(pid);
    expect(machineProcesses.survivors('none')).toEqual(NONE);
    const { certain, perhaps } = machineProcesses.survivors('none', leader);
    expect(certain).toContain(pidIn('pid'));
    expect(perhaps).toEqual([]);
    end(pid);
  });

  test('is perhaps found when its leader has ended: the group may be a later one of its number', async () => {
    const { child, pid } = await start('sleep 60 & echo $! > pid; read line');
    const leader = machineProcesses.leader(pid);
    child.stdin?.end();
    await new Promise((resolve) => child.once('exit', resolve));
    const found = { certain: [], perhaps: [pidIn('pid')] };
    expect(machineProcesses.survivors('none', leader)).toEqual(found);
    end(pid);
    await setTimeout(100);
    expect(machineProcesses.survivors('none', leader)).toEqual(NONE);
  });

  test('is not looked for by a number of another machine, or of before this one was started again', async () => {
    const { pid } = await start('sleep 60; :');
    const { start: began } = machineProcesses.leader(pid) ?? { start: '' };
    for (const boot of [{ boot: 'another' }, {}]) {
      const leader = { pid, start: began, ...boot };
      expect(machineProcesses.survivors('none', leader)).toEqual(NONE);
    }
    end(pid);
  });

  test('is not taken for a later process that has the id of its leader', async () => {
    const { pid } = await start('sleep 60; :');
    const leader = { ...machineProcesses.leader(pid), pid, start: '1' };
    expect(machineProcesses.survivors('none', leader)).toEqual(NONE);
    end(pid);
  });
});

test('Ctrl-C ends the program before this process goes on, and says so', () => {
  compileFolder(folder, 'world');
  compileFolder(folder, 'core');
  folder.write(
    'main.js',
    `import { machineProcesses } from './world/processes.js';
     const ending = await machineProcesses.run({
       argv: ['sh', '-c', 'echo $$ > pid; kill -INT ' + process.pid + '; sleep 60'],
       directory: process.cwd(), environment: { PATH: process.env.PATH },
     });
     console.log(JSON.stringify(ending));`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ['main.js'], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({ by: 'interrupt', code: 130 });
  expect(isAlive(pidIn('pid'))).toBe(false);
});
