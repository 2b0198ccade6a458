import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import { Journal, readJournal } from '../../../src/actions/replay-batch/journal.js';
import type { Header, Intent } from '../../../src/actions/replay-batch/journal-line.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { machineDisk } from '../../../src/world/disk.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { worldOf } from '../../support/run-cli.js';
import { makeScene, rulesOf, type Scene, statesOf } from './scene.js';

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
});
afterEach(() => scene.remove());
const cli = join(repositoryRoot, 'dist/cli/index.js');
const at = (name: string) => join(scene.path, name);
const count = (name: string) => scene.read(name).length;

const ONCE = (name: string) => `RUN|sh|-c|printf x >> ${name}`;
const UNTIL_OK = 'RUN|test|-e|ok';
const UNTIL = (name: string) => `RUN|test|-e|../${name}`;

test('a process that is perhaps left of a RUN is named, and what is told decides', async () => {
  scene.log(`RUN|sh|-c|printf x >> ran; kill -9 $PPID`, ONCE('two'));
  spawnSync(process.execPath, [cli, 'replay-batch', 'hydration.log', '--sandbox', 'off'], {
    cwd: scene.path,
    env: { PATH: process.env.PATH, TMPDIR: at('.tmp') },
  });
  const again = (resume: string) => {
    const environment = { PATH: process.env.PATH, TMPDIR: at('.tmp') };
    const world = worldOf(scene.path, { environment });
    const survivors = () => ({ certain: [], perhaps: [4711] });
    return replayBatch.run(
      parseInputs(
        replayBatch.inputs,
        { logs: 'hydration.log', sandbox: 'off', resume },
        (name) => name,
      ),
      { ...world, processes: { ...world.processes, survivors } },
    );
  };
  const { report } = await again('stop');
  expect(rulesOf(report)).toEqual(['replay/outcome-unknown:1']);
  expect(report.findings[0]?.message).toContain(
    'whether it finished is not known, nor whether it left process 4711: find out, then --resume=rerun',
  );
  expect((await again('skip')).exitCode).toBe(0);
  expect([count('ran'), count('two')]).toEqual([1, 1]);
});

describe('replaying again', () => {
  test('goes on where a failure stopped it, repeats nothing, and tells what was done before', async () => {
    scene.write('a', '1');
    scene.log(ONCE('one'), 'COPY|a|b', UNTIL_OK, ONCE('two'));
    expect((await scene.replay()).code).toBe(1);
    scene.write('ok', '');
    const again = await scene.report();
    expect(statesOf(again)).toEqual({ 1: 'done before', 2: 'done before', 3: 'done', 4: 'done' });
    expect([count('one'), count('two')]).toEqual([1, 1]);
    expect(again.facts).toContainEqual({
      label: 'Note',
      value: expect.stringContaining('Resuming the replay of'),
    });
  });

  test('a finished log does nothing, and says how to begin anew', async () => {
    scene.log(ONCE('one'));
    await scene.replay();
    const journal = readFileSync(scene.journals()[0] as string);
    const { code, out } = await scene.replay();
    expect([code, count('one')]).toEqual([0, 1]);
    expect(out).toContain('All 1 actions were done before');
    expect(readFileSync(scene.journals()[0] as string)).toEqual(journal);
    await scene.replay('--restart');
    expect(count('one')).toBe(2);
    expect(scene.journals()).toHaveLength(1);
  });

  test('asks no more for a folder whose actions are all done', async () => {
    mkdirSync(at('gone'));
    scene.log('CWD|gone', 'RUN|true', 'CWD|..', 'RUN|rmdir|gone', UNTIL_OK);
    expect((await scene.replay()).code).toBe(1);
    scene.write('ok', '');
    expect((await scene.replay()).code).toBe(0);
  });

  test.each([
    ['failed', ['--keep-going'], 1],
    ['was left out', ['--only', '4'], 0],
  ])('asks for a folder again that %s, and makes it for no copy', async (_, args, first) => {
    scene.write('src.txt', 's');
    mkdirSync(at('ok'));
    scene.log('CWD|missing', 'COPY|../src.txt|copied.txt', 'CWD|../ok', ONCE('one'));
    expect((await scene.replay(...args)).code).toBe(first);
    for (let calls = 0; calls < 2; calls++) {
      const report = await scene.report('--keep-going');
      expect(rulesOf(report)).toEqual(['replay/failed:1']);
      expect(statesOf(report)).toMatchObject({ 1: 'failed with 1', 2: 'depends on a failure' });
    }
    expect([existsSync(at('missing')), scene.read('ok/one')]).toEqual([false, 'x']);
    mkdirSync(at('missing'));
    expect((await scene.replay()).code).toBe(0);
    const journal = readFileSync(scene.journals()[0] as string);
    rmSync(at('missing'), { recursive: true });
    expect((await scene.replay()).code).toBe(0);
    expect(readFileSync(scene.journals()[0] as string)).toEqual(journal);
  });

  test('of very many lines without an effect keeps a journal that can be read', async () => {
    const lines = Array.from({ length: 2500 }, (_, index) => `ENV|A|${index}`);
    scene.log('CWD|.', ...lines, ONCE('one'), UNTIL_OK);
    expect((await scene.replay()).code).toBe(1);
    const written = readFileSync(scene.journals()[0] as string, 'utf8').split('\n');
    expect(written.filter((line) => line.includes('"passed":['))).toHaveLength(3);
    scene.write('ok', '');
    const { code, out } = await scene.replay();
    expect([code, count('one'), out.includes('ENV|A')]).toEqual([0, 1, false]);
  });

  test('in another checkout makes the copies again, and no RUN', async () => {
    scene.write('work/a', '1');
    scene.write('work/hydration.log', `COPY|a|b\n${ONCE('../one')}\nRUN|test|-e|../ok\n`);
    const args = ['--base-dir', 'work', '--journal', 'kept.journal', '--allow-root', '.'];
    await scene.replay(...args);
    renameSync(at('work'), at('before'));
    scene.write('work/a', '1');
    scene.write('work/hydration.log', scene.read('before/hydration.log'));
    scene.write('ok', '');
    const { code, out } = await scene.replay(...args);
    expect([code, count('one'), scene.read('work/b')]).toEqual([0, 1, '1']);
    expect(out).toContain('This is another checkout than before');
  });

  test('in another checkout makes the copies once, and not again when it comes back to the first', async () => {
    const lines = [
      'COPY|a|b',
      UNTIL('one'),
      'RUN|sh|-c|echo edited >> b',
      UNTIL('two'),
      'COPY|a|c',
    ];
    scene.write('work/a', '1\n');
    scene.write('work/hydration.log', [...lines, UNTIL('three'), ''].join('\n'));
    const replay = () =>
      scene.replay('--base-dir', 'work', '--journal', 'kept.journal', '--allow-root', '.');
    const other = (from: string, to: string) => {
      renameSync(at('work'), at(from));
      if (existsSync(at(to))) renameSync(at(to), at('work'));
      else for (const name of ['a', 'hydration.log']) copy(`${from}/${name}`, `work/${name}`);
    };
    const copy = (from: string, to: string) => scene.write(to, scene.read(from));
    expect((await replay()).code).toBe(1);
    other('first', 'second');
    scene.write('one', '');
    const moved = await replay();
    expect([moved.code, scene.read('work/b')]).toEqual([1, '1\nedited\n']);
    expect(moved.out).toContain('This is another checkout than before');
    scene.write('two', '');
    const again = await replay();
    expect([again.code, scene.read('work/b')]).toEqual([1, '1\nedited\n']);
    expect(again.out).not.toContain('This is another checkout than before');
    scene.write('work/c', 'changed since');
    other('second', 'first');
    scene.write('work/b', 'changed since');
    scene.write('three', '');
    expect((await replay()).code).toBe(0);
    expect([scene.read('work/b'), scene.read('work/c')]).toEqual(['changed since', '1\n']);
    other('first', 'second');
    const finished = await replay();
    expect([finished.code, scene.read('work/c')]).toEqual([0, 'changed since']);
  });

  test('with a clock that was set back resumes all the same', async () => {
    scene.log(ONCE('one'), UNTIL_OK, ONCE('two'));
    const run = (now: string) => {
      const clock = { now: () => new Date(now), sleep: async () => {} };
      const given = { logs: 'hydration.log', sandbox: 'off' };
      const world = worldOf(scene.path, { clock, environment: { PATH: process.env.PATH } });
      return replayBatch.run(
        parseInputs(replayBatch.inputs, given, (name) => name),
        world,
      );
    };
    await run('2029-01-26T12:00:00Z');
    scene.write('ok', '');
    const { exitCode, report } = await run('1999-12-31T00:00:00Z');
    expect([exitCode, count('one'), count('two')]).toEqual([0, 1, 1]);
    expect(JSON.stringify(report)).not.toMatch(/-\d+ m?s/);
  });
});

describe('a journal is refused', () => {
  const fail = async () => {
    scene.log(ONCE('one'), UNTIL_OK);
    await scene.replay();
  };

  test('when the log was edited since, wherever the journal is; --restart begins anew', async () => {
    await fail();
    await scene.replay('--journal', 'own.journal', '--restart');
    scene.log(ONCE('one'), ONCE('two'));
    for (const args of [[], ['--journal', 'own.journal']]) {
      const { code, err } = await scene.replay(...args);
      expect([code, err.includes('the log was edited since')]).toEqual([1, true]);
    }
    expect(count('one')).toBe(2);
    expect((await scene.replay('--restart')).code).toBe(0);
    expect((await scene.replay()).code).toBe(0);
  });

  test('when the log is what it was before an edit of which the replay is unfinished', async () => {
    const edited = [ONCE('two'), UNTIL_OK];
    const first = ['COPY|missing|there', ...edited];
    scene.log(...first);
    expect((await scene.replay()).code).toBe(1);
    scene.log(...edited);
    expect((await scene.replay()).code).toBe(1);
    scene.log(...first);
    scene.write('missing', '');
    scene.write('ok', '');
    for (const args of [['--dry-run'], []]) {
      const { code, err } = await scene.replay(...args);
      expect([code, err.includes('the log was edited since')]).toEqual([1, true]);
    }
    scene.log(...edited);
    expect([(await scene.replay()).code, count('two')]).toEqual([0, 1]);
    scene.log(...first);
    expect((await scene.replay()).code).toBe(0);
  });

  test('when the log that was done is back, and its edit was done by half', async () => {
    const first = [ONCE('one')];
    scene.log(...first);
    await scene.replay();
    scene.log(...first, UNTIL_OK);
    await scene.replay();
    scene.log(...first);
    const { code, err } = await scene.replay();
    expect([code, err.includes('the log was edited since')]).toEqual([1, true]);
  });

  test('when it is of another base folder, or of another version', async () => {
    scene.log('RUN|true');
    mkdirSync(at('sub'));
    scene.write('sub/hydration.log', 'RUN|true\n');
    await scene.replay('--journal', 'j');
    const other = await scene.replay('--journal', at('j'), '--base-dir', 'sub');
    expect(other.err).toContain('the journal is of another --base-dir');
  });

  test('when a line in its middle is not what was written', async () => {
    await fail();
    const [journal = ''] = scene.journals();
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('"intent"', '"intenT"'));
    const { code, err } = await scene.replay();
    expect([code, err.includes(':2: the journal is damaged')]).toEqual([1, true]);
    expect(count('one')).toBe(1);
  });

  test.each([
    ['without', '{"precious":"no final newline"}'],
    ['with', 'some text\nand more\n'],
  ])('when it is another file %s a last newline, which stays as it is', async (_, text) => {
    scene.write('settings.json', text);
    scene.log(ONCE('one'));
    for (const args of [[], ['--restart'], ['--dry-run']]) {
      const { code, err } = await scene.replay('--journal', 'settings.json', ...args);
      const isRefused = err.includes('settings.json: not a journal of this tool');
      expect([args, code, isRefused]).toEqual([args, 1, true]);
      expect(scene.read('settings.json')).toBe(text);
    }
    expect(readdirSync(scene.path)).not.toContain('one');
  });

  test('while another replay has it', async () => {
    scene.log('RUN|sleep|4');
    const first = scene.replay();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = await scene.replay();
    expect([second.code, second.err.includes(`process ${process.pid} on `)]).toEqual([1, true]);
    expect((await first).code).toBe(0);
  });

  test('while another replay has one of the same log, edited since; --restart does not set that aside', async () => {
    const first = 'RUN|sh|-c|printf A >> count; sleep 7; printf B >> count';
    scene.log(first, ONCE('count'));
    const whole = scene.replay();
    await new Promise((resolve) => setTimeout(resolve, 300));
    scene.log(first, ONCE('count'), '# edited');
    for (const args of [[], ['--restart']]) {
      const { code, err } = await scene.replay(...args);
      const isHeld = err.includes(`process ${process.pid} on `);
      expect([args, code, isHeld]).toEqual([args, 1, true]);
    }
    expect([(await whole).code, scene.read('count')]).toEqual([0, 'ABx']);
  }, 20_000);
});

test('a torn last line is cut off and reported', async () => {
  scene.log(ONCE('one'), UNTIL_OK);
  await scene.replay();
  const [journal = ''] = scene.journals();
  writeFileSync(journal, readFileSync(journal).subarray(0, -3));
  scene.write('ok', '');
  const report = await scene.report('--resume=rerun');
  expect(rulesOf(report)).toEqual([]);
  expect(report.facts.map(({ value }) => value).join('\n')).toContain('last line was torn: ');
  expect(count('one')).toBe(1);
});

/** Works on the journal of the last replay as another run of this tool would. */
function withJournal(work: (journal: Journal) => void): Header {
  const path = scene.journals()[0] as string;
  const records = machineDisk.records(path);
  try {
    const read = readJournal(records, path);
    if (!read) throw new Error('nothing was read');
    work(new Journal(records, read.chain));
    return read.past.header;
  } finally {
    records.close();
  }
}

describe('a COPY that was begun when the replay was killed', () => {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

  /** Leaves the journal of a replay that was killed behind the intent of its second line. */
  async function killed(): Promise<Header> {
    scene.write('a', 'old');
    scene.log(UNTIL_OK, 'COPY|a|to/b');
    expect((await scene.replay()).code).toBe(1);
    scene.write('ok', '');
    const intent: Intent = { action: 1, sha256: sha256('old') };
    return withJournal((journal) => journal.write({ intent }));
  }

  test('is not made of another source: that is somebody’s to decide', async () => {
    await killed();
    scene.write('a', 'new');
    expect(rulesOf(await scene.report())).toEqual(['replay/outcome-unknown:2']);
    expect(existsSync(at('to/b'))).toBe(false);
    expect((await scene.replay('--resume=rerun')).code).toBe(0);
    expect(scene.read('to/b')).toBe('new');
  });

  test('and is there already leaves nothing of itself beside the copy', async () => {
    const { salt } = await killed();
    scene.write('to/b', 'old');
    scene.write(`to/.cohesix-${salt}-1.tmp`, 'ol');
    expect((await scene.replay()).code).toBe(0);
    expect(readdirSync(at('to'))).toEqual(['b']);
  });
});

test('a journal of another version of the tool is not gone on with', async () => {
  scene.log(ONCE('one'), UNTIL_OK);
  await scene.replay();
  const header = withJournal(() => {});
  const path = scene.journals()[0] as string;
  rmSync(path);
  Journal.begin(machineDisk.records(path), { ...header, tool: '0.0.1' });
  expect((await scene.replay()).err).toContain(
    `written by version 0.0.1 of this tool, this is ${header.tool}; finish with that one`,
  );
  expect(count('one')).toBe(1);
});

test('a damaged journal of a log that was edited since counts as unfinished', async () => {
  scene.log(ONCE('one'), UNTIL_OK);
  await scene.replay();
  const journal = scene.journals()[0] as string;
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('"intent"', '"intenT"'));
  scene.log(ONCE('one'), ONCE('two'));
  expect((await scene.replay()).err).toContain(
    `${journal}: a replay of this log with other content is unfinished`,
  );
  expect([count('one'), existsSync(at('two'))]).toEqual([1, false]);
});

test('a folder that a RUN replaces by a link is not entered by the next one', async () => {
  for (const name of ['sub', 'outside']) mkdirSync(at(name));
  scene.log('CWD|sub', 'RUN|sh|-c|mv ../sub ../was && ln -s outside ../sub', 'RUN|touch|made');
  expect(rulesOf(await scene.report())).toEqual(['replay/failed:3']);
  expect(readdirSync(at('outside'))).toEqual([]);
});
