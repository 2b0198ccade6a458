import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import { readJournal } from '../../../src/actions/replay-batch/journal.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { machineDisk } from '../../../src/world/disk.js';
import type { World } from '../../../src/world/world.js';
import { worldOf } from '../../support/run-cli.js';
import { makeScene, rulesOf, type Scene, statesOf } from './scene.js';

// What is said of an action is on the disk before, also when the disk is full at any write.

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
});
afterEach(() => scene.remove());

const ONCE = (name: string) => `RUN|sh|-c|printf x >> ${name}`;

function run(parts: Partial<World>, resume = 'stop') {
  const environment = { PATH: process.env.PATH, TMPDIR: `${scene.path}/.tmp` };
  const world = worldOf(scene.path, { environment, ...parts });
  const given = { logs: 'hydration.log', sandbox: 'off', resume };
  return replayBatch.run(
    parseInputs(replayBatch.inputs, given, (name) => name),
    world,
  );
}

/** States of the first actions as the journal on the disk has them. */
function onDisk(actions: number): string[] {
  const records = machineDisk.records(scene.journals()[0] as string);
  try {
    const past = readJournal(records, 'j', { cutTorn: false })?.past;
    return Array.from({ length: actions }, (_, index) =>
      past?.begun.has(index) ? 'begun' : String(past?.outcomes.get(index).state),
    );
  } finally {
    records.close();
  }
}

test('nothing is said to be done that the journal does not have, and nothing else is begun before', async () => {
  scene.write('big', 'text');
  scene.log(ONCE('one'), ONCE('one'), 'COPY|big|out/', ONCE('two'), 'CWD|out', 'RUN|true');
  const { live } = worldOf(scene.path);
  const seen: string[][] = [];
  const line = (text: string) => {
    const [, number] = /^ *(\d+) \| done in /.exec(text) ?? [];
    if (number === undefined) return;
    seen.push([number, onDisk(6)[Number(number) - 1] as string]);
  };
  const digest = (path: string) => {
    seen.push(['digest', onDisk(2).join()]);
    return machineDisk.digest(path);
  };
  const { exitCode } = await run({
    live: { ...live, line },
    disk: { ...machineDisk, digest },
  });
  expect(exitCode).toBe(0);
  expect(seen).toEqual([
    ...[
      ['1', 'done'],
      ['2', 'done'],
      ['digest', 'done,done'],
      ['3', 'done'],
      ['4', 'done'],
    ],
    ...[['6', 'done']],
  ]);
});

/** A disk that is full from the Nth write of the journal on, of which the half may still fit. */
function fullAfter(writes: number): World['disk'] {
  let left = writes;
  return {
    ...machineDisk,
    records(path) {
      const records = machineDisk.records(path);
      return {
        ...records,
        append(text, how) {
          if (left-- > 0) return records.append(text, how);
          records.append(text.slice(0, text.length / 2));
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
            ...{ code: 'ENOSPC', syscall: 'write' },
          });
        },
      };
    },
  };
}

test('on a full disk the report promises what the journal has, and the next call keeps it', async () => {
  const lines = [
    ONCE('a'),
    ONCE('b'),
    'COPY|source|copied',
    ONCE('c'),
    'RUN|sh|-c|printf x >> d; exit 3',
  ];
  for (let writes = 1; ; writes++) {
    scene.remove();
    scene = makeScene();
    scene.write('source', 'text');
    scene.log(...lines, ONCE('e'));
    const { report, exitCode } = await run({ disk: fullAfter(writes) });
    if (rulesOf(report).join() === 'replay/failed:5' && exitCode === 3) break;
    expect(exitCode).toBeGreaterThan(0);
    const told = Object.values(statesOf(report));
    const kept = onDisk(6);
    expect(told.map((state) => state === 'done')).toEqual(kept.map((state) => state === 'done'));
    const next = report.sections.map((one) => (one.kind === 'text' ? one.text : '')).join('');
    const at = told.indexOf('unknown');
    const line = at < 0 ? told.indexOf('not reached') + 1 : at + 1;
    const isAsked = at >= 0 && line !== 3;
    expect(next).toContain(
      isAsked
        ? `It stops at hydration.log:${line} until`
        : `It goes on at hydration.log:${line}: ${line - 1} action`,
    );
    const again = await run({});
    const isUnknown = rulesOf(again.report).join() === `replay/outcome-unknown:${line}`;
    expect([writes, isUnknown]).toEqual([writes, isAsked]);
    if (isAsked) await run({}, 'skip');
    for (const name of ['a', 'b', 'c'])
      expect(readFileSync(`${scene.path}/${name}`, 'utf8')).toBe('x');
    expect(scene.read('copied')).toBe('text');
  }
});

test.each([
  ['removes its temporary files', 'rm -rf "$TMPDIR"/*'],
  ['moves them away', 'mv "$TMPDIR" gone; mkdir "$TMPDIR"'],
  ['empties it', 'for j in "$TMPDIR"/*/*.journal; do : > "$j"; done'],
  ['puts an empty file in its place', 'cd "$TMPDIR"/*logs; : > new; mv new *.journal'],
])(
  'a journal that the log itself takes away ends the replay, which promises nothing: %s',
  async (_, script) => {
    scene.write('source', 'text');
    scene.log(ONCE('a'), 'COPY|source|copied', `RUN|sh|-c|${script}`, ONCE('b'));
    const { report, exitCode } = await run({});
    expect([exitCode, scene.read('a'), existsSync(`${scene.path}/b`)]).toEqual([1, 'x', false]);
    expect(rulesOf(report)).toEqual(['replay/failed:3']);
    expect(report.findings[0]?.message).toMatch(
      /^done in .*, but the journal is gone \(\S+\.journal: was (removed|emptied)\); nothing more was begun, and to replay again does everything again: name a --journal/,
    );
    const said = report.sections.flatMap((one) => (one.kind === 'text' ? one.text : []));
    expect(said.join('\n')).toMatch(/^It begins anew: the journal is gone\.\n/);
    expect(statesOf((await run({})).report)[1]).toBe('done');
  },
);

test.each([
  ['puts another file in its place', 'cp $j new; mv new $j', 'was replaced by another file'],
  ['writes to it', 'echo >> $j', 'was written to by another'],
])(
  'a journal that the log itself replaces ends the replay, and the next call reads what is there: %s',
  async (_, script, what) => {
    scene.log(ONCE('a'), `RUN|sh|-c|cd "$TMPDIR"/*logs; j=$(echo *.journal); ${script}`, ONCE('b'));
    const { report, exitCode } = await run({});
    expect([exitCode, existsSync(`${scene.path}/b`)]).toEqual([1, false]);
    expect(rulesOf(report)).toEqual(['replay/outcome-unknown:2']);
    expect(report.findings[0]?.message).toMatch(
      /^done in .*, but the journal is no longer what was written \(\S+\.journal: was (.*)\); the next call reads what is there now, and so does not know whether it finished: --resume=skip/,
    );
    expect(report.findings[0]?.message).toContain(`.journal: ${what})`);
    const said = report.sections.flatMap((one) => (one.kind === 'text' ? one.text : []));
    expect(said.join('\n')).toMatch(/^It goes by what is now where the journal was/);
    if (what.startsWith('was replaced')) {
      expect(rulesOf((await run({})).report)).toEqual(['replay/outcome-unknown:2']);
      expect([(await run({}, 'skip')).exitCode, scene.read('a')]).toEqual([0, 'x']);
    } else await expect(run({})).rejects.toThrow('the journal is damaged');
  },
);

test('a journal that the last action takes away is told, too', async () => {
  scene.log(ONCE('a'), 'RUN|sh|-c|rm -rf "$TMPDIR"/*');
  const { report, exitCode } = await run({});
  expect([exitCode, ...rulesOf(report)]).toEqual([1, 'replay/failed:2']);
});

test.each([
  ['0', 1],
  ['7', 7],
])(
  'a transcript that a full disk loses costs no action and no report: a RUN that ends with %s',
  async (ends, code) => {
    scene.log(
      `RUN|sh|-c|printf begun >> a; seq 1 20000; printf ', ended' >> a; exit ${ends}`,
      ONCE('b'),
    );
    const { files } = worldOf(scene.path);
    const append = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
        ...{ code: 'ENOSPC', syscall: 'write' },
      });
    };
    const { report, exitCode } = await run({ files: { ...files, append } });
    expect([exitCode, scene.read('a')]).toEqual([code, 'begun, ended']);
    expect(report.verdict).toBe('fail');
    expect(report.findings.find(({ rule }) => rule === 'replay/transcript-lost')?.message).toMatch(
      /^\S+\/replay_\S+\.log: the transcript is not whole \(ENOSPC: .*\); make room there, or name another --transcript$/,
    );
    const { report: again } = await run({});
    expect(statesOf(again)[1]).toBe(code === 1 ? 'done before' : 'failed with 7');
  },
);
