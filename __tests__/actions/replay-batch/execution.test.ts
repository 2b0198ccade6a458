import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import type { HydrationLog } from '../../../src/actions/replay-batch/hydration-log.js';
import { selectionOf } from '../../../src/actions/replay-batch/settings.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { repositoryRoot } from '../../support/repository-root.js';
import { worldOf } from '../../support/run-cli.js';
import { makeScene, rulesOf, type Scene, statesOf } from './scene.js';

let scene: Scene;
beforeEach(() => {
  scene = makeScene();
});
afterEach(() => scene.remove());
const at = (name: string) => join(scene.path, name);

describe('a log', () => {
  test('is done line by line: folders, variables, programs without a shell, copies, waits', async () => {
    scene.write('docs/a.md', 'text');
    scene.log(
      '# a comment',
      '',
      'CWD|docs',
      'ENV|GREETING|hello|world',
      'RUN|sh|-c|printf "%s in %s" "$GREETING" "$PWD" > out',
      'COPY|a.md|new/deep/b.md\r',
      'CWD|..',
      'RUN|touch|*|$HOME',
      'SLEEP|0.01',
    );
    const ran = await scene.replay();
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(scene.read('docs/out')).toBe(`hello|world in ${at('docs')}`);
    expect(scene.read('docs/new/deep/b.md')).toBe('text');
    expect([existsSync(at('*')), existsSync(at('$HOME'))]).toEqual([true, true]);
    expect(ran.out).toContain('Completed hydration.log with 7 action(s)\n');
  });

  test('shows output as it comes, with the line it is from, and nothing of it acts', async () => {
    scene.log('RUN|sh|-c|echo one; echo "::error::two" >&2; printf "\\033[31mred"');
    const { out } = await scene.replay();
    expect(out).toContain('    1 | one\n');
    expect(out).toContain('    1 | ::error::two\n');
    expect(out).toContain('    1 | \\x1b[31mred\n');
  });

  test('keeps a transcript of every action with its time', async () => {
    scene.write('a', '1');
    scene.log('RUN|echo|said', 'COPY|a|b');
    const { code } = await scene.replay('--transcript', 'kept.log', '--quiet');
    expect(code).toBe(0);
    expect(scene.read('kept.log')).toMatch(
      /^ {4}1 \| RUN\|echo\|said\n {4}1 \| said\n {4}1 \| done in \d+ ms\n {4}2 \| COPY\|a\|b\n {4}2 \| done in \d+ ms\nCompleted hydration.log with 2 action\(s\)\n$/,
    );
  });

  test('that fails ends with the code of its RUN, and says what was not reached', async () => {
    scene.log('RUN|true', 'RUN|sh|-c|echo why; exit 42', 'RUN|true');
    const report = await scene.report();
    expect(statesOf(report)).toEqual({ 1: 'done', 2: 'failed with 42', 3: 'not reached' });
    expect(rulesOf(report)).toEqual(['replay/failed:2']);
    expect(report.findings[0]).toMatchObject({ output: ['why'] });
    expect((await scene.replay('--restart')).code).toBe(42);
  });

  test.each([
    ['RUN|no-such-program', 127, 'no folder of the PATH has a program'],
    ['RUN|./hydration.log', 126, 'may not be run'],
    ['RUN|sh|-c|kill -9 $$', 137, 'was ended by SIGKILL'],
    ['CWD|none', 1, 'no such folder'],
    ['CWD|hydration.log', 1, 'not a folder'],
    ['COPY|none|b', 1, 'no such file'],
    ['COPY|.|b', 1, 'a folder; COPY copies a file'],
    ['COPY|hydration.log|hydration.log', 1, 'onto itself'],
  ])('with %s ends with %i: %s', async (line, code, message) => {
    chmodSync(scene.write('hydration.log', `${line}\n`), 0o644);
    const ran = await scene.replay();
    expect([ran.code, ran.out.includes(message)]).toEqual([code, true]);
  });

  test('with one bad line does nothing, and names each one', async () => {
    scene.log('RUN|touch|made', 'COPPY|a|b', 'RUN|touch|made', 'SLEEP|x');
    const report = await scene.report();
    expect(rulesOf(report)).toEqual(['replay/syntax:2', 'replay/syntax:4']);
    expect(existsSync(at('made'))).toBe(false);
    expect((await scene.replay()).code).toBe(1);
  });

  test('that is cut off in the middle of a line is refused', async () => {
    scene.write('hydration.log', 'RUN|touch|made\nCO');
    expect(rulesOf(await scene.report())).toEqual(['replay/syntax:2']);
    expect(existsSync(at('made'))).toBe(false);
  });

  test.each([
    ['RUN|touch|made\nRUN|touch|mad', ['replay/cut-short:2']],
    ['RUN|touch|made\r\nRUN|touch|mad\r', ['replay/cut-short:2']],
    ['RUN|touch|made\nRUN|touch|mad\n', []],
    ['RUN|touch|mad\n# no action', []],
  ])(
    'that may be cut off in its last action is executed, and planned, with a warning: %j',
    async (text, rules) => {
      scene.write('hydration.log', text);
      for (const args of [['--dry-run'], []]) {
        const report = await scene.report(...args);
        expect([rulesOf(report), report.verdict]).toEqual([rules, 'pass']);
      }
      expect(existsSync(at('mad'))).toBe(true);
      const { code, out } = await scene.replay();
      const isTold = out.includes(
        'no newline ends this line, so that the log may have been cut off',
      );
      expect([code, isTold]).toEqual([0, rules.length > 0]);
    },
  );

  test('that is not UTF-8, of an unknown version, missing, or no file is refused', async () => {
    scene.write('hydration.log', Buffer.from('RUN|a\xff\n', 'latin1'));
    expect(rulesOf(await scene.report())).toEqual(['replay/syntax:1']);
    scene.log('# cohesix-hydration: 3', 'RUN|true');
    expect((await scene.replay()).err).toContain('version "3" of hydration logs is not known');
    scene.log('# cohesix-hydration: 2', 'RUN|sh|-c|exit 0 \\| exit 1');
    expect((await scene.replay()).code).toBe(1);
    expect((await scene.replay('none.log')).err).toContain(
      'none.log: no such hydration log; name one that exists',
    );
    expect((await scene.replay('--resume', 'rerun', 'none.log')).err).toContain(
      'rerun: no such hydration log; write --resume=rerun\n',
    );
    expect((await scene.replay('.tmp')).err).toContain('a directory, not a regular file');
  });

  test('may set any number of variables, each in the same time', async () => {
    // Quadratic work on so many takes minutes, linear work seconds.
    scene.log(...Array.from({ length: 30_000 }, (_, index) => `ENV|A${index}|${index}`));
    expect((await scene.replay('--quiet')).code).toBe(0);
  }, 30_000);

  test('may set them before each of many programs, which a plan shows in the same time each', async () => {
    const pairs = Array.from({ length: 15_000 }, (_, index) => [`ENV|A${index}|x`, 'RUN|true']);
    scene.log(...pairs.flat());
    expect((await scene.replay('--quiet', '--dry-run')).code).toBe(0);
  }, 30_000);

  test('sets no more than a program can be started with, and as much', async () => {
    const most = Array.from({ length: 20 }, (_, index) => `ENV|A${index}|${'x'.repeat(100_000)}`);
    scene.log(...most, 'RUN|sh|-c|printf %s "$A19" > size', 'ENV|A19|short');
    expect([(await scene.replay()).code, scene.read('size').length]).toEqual([0, 100_000]);
    scene.log(...most, 'ENV|B|', `ENV|C|${'é'.repeat(50_000)}`, 'ENV|D|x', 'RUN|touch|made');
    const report = await scene.report();
    expect(rulesOf(report)).toEqual(['replay/syntax:22']);
    expect(report.findings[0]?.message).toContain('more than 2,097,152 bytes');
    expect(existsSync(at('made'))).toBe(false);
  });

  test('may be one of several, each with a fresh directory and fresh variables', async () => {
    mkdirSync(at('sub'));
    scene.log('CWD|sub', 'ENV|A|1', 'RUN|sh|-c|echo $A > one');
    scene.write('second.log', 'RUN|sh|-c|echo "[$A]" > two\n');
    const { code, out } = await scene.replay('second.log');
    expect([code, scene.read('sub/one'), scene.read('two')]).toEqual([0, '1\n', '[]\n']);
    expect(out).toContain('Completed hydration.log with 3 action(s)');
    expect(out).toContain('Completed second.log with 1 action(s)');
  });
});

describe('a program of a log', () => {
  test('sees the harmless variables, those named, and no other', async () => {
    scene.log(
      'ENV|MINE|0',
      'RUN|sh|-c|[ $MINE = 0 ]',
      'ENV|MINE|1',
      'RUN|sh|-c|env | cut -d= -f1 | sort | xargs > names'.replaceAll(' | ', ' \\| '),
    );
    scene.write('hydration.log', `# cohesix-hydration: 2\n${scene.read('hydration.log')}`);
    expect((await scene.replay('--pass-env', 'PASSED')).code).toBe(0);
    expect(scene.read('names')).toMatch(/^COHESIX_CALL MINE PATH PWD( SHLVL)? TMPDIR( _)?\n$/);
  });

  test('is ended by its time, by the time of all, and by its output', async () => {
    scene.log('RUN|sleep|20', 'RUN|touch|made');
    expect(await scene.replay('--timeout', '0.2')).toMatchObject({ code: 124 });
    expect(await scene.replay('--total-timeout', '0.2')).toMatchObject({ code: 124 });
    scene.log('RUN|yes', 'RUN|touch|made');
    const { out, code } = await scene.replay('--max-output', '10K', '--restart');
    expect([code, out.includes('after 10240 bytes of output; --max-output allows more')]).toEqual([
      143,
      true,
    ]);
    expect(existsSync(at('made'))).toBe(false);
  });

  test('is not begun when the time of all is over', async () => {
    scene.log('SLEEP|0.3', 'RUN|touch|made');
    const ran = await scene.replay('--total-timeout', '0.1');
    expect(ran).toMatchObject({ code: 124 });
    expect(existsSync(at('made'))).toBe(false);
  });

  test('needs a sandbox where one is required, or is not started', async () => {
    scene.log('RUN|touch|made');
    const { code, out } = await scene.replay('--sandbox', 'require');
    if (existsSync(at('made'))) expect(out).toContain('Sandbox: bubblewrap');
    else expect([code, out.includes('a sandbox is required')]).toEqual([126, true]);
  });
});

describe('a copy', () => {
  test('keeps the mode of a destination that is there, else takes the one of its source', async () => {
    chmodSync(scene.write('source', 'new'), 0o755);
    chmodSync(scene.write('old', 'old'), 0o600);
    scene.log('COPY|source|old', 'COPY|source|fresh', 'COPY|source|.tmp/x/');
    expect((await scene.replay()).code).toBe(0);
    expect([scene.read('old'), scene.read('fresh'), scene.read('.tmp/x/source')]).toEqual([
      'new',
      'new',
      'new',
    ]);
    expect([statSync(at('old')).mode & 0o777, statSync(at('fresh')).mode & 0o100]).toEqual([
      0o600, 0o100,
    ]);
  });

  test('into a folder keeps the name', async () => {
    scene.write('source', 'new');
    mkdirSync(at('folder'));
    scene.log('COPY|source|folder');
    expect((await scene.replay()).code).toBe(0);
    expect(scene.read('folder/source')).toBe('new');
  });
});

describe('paths stay inside', () => {
  test.each([
    ['CWD|..', 'outside of the allowed folders'],
    ['CWD|/', 'outside of the allowed folders'],
    ['COPY|/etc/passwd|a', 'outside of the allowed folders'],
    ['COPY|a|../../x', 'outside of the allowed folders'],
    ['COPY|a|.git/config', "is git's own"],
    ['COPY|a|.GIT/config', "is git's own"],
    ['COPY|a|sub/.git', "is git's own"],
    ['CWD|.git', "is git's own"],
    ['COPY|.git/config|a', "is git's own"],
    ['COPY|a|.tmp/cohesix_batch_logs/x', "this tool's own"],
  ])('%s is refused before anything is done: %s', async (line, message) => {
    scene.write('a', '1');
    scene.log('RUN|touch|made', line);
    const report = await scene.report('--base-dir', '.');
    expect(rulesOf(report)).toEqual(['replay/outside:2']);
    expect(report.findings[0]?.message).toContain(message);
    expect(existsSync(at('made'))).toBe(false);
  });

  test.each([
    ['the handover to the step that publishes', 'handover', "this tool's own"],
    ['the code of this tool', join(repositoryRoot, 'src/actions/replay-batch'), "this tool's own"],
    ['the action', 'action', "the runner's own"],
    ['the tools of the runner', 'tools', "the runner's own"],
    ['the files of the runner', 'commands', "the runner's own"],
  ])('nothing touches %s, even within an allowed folder', async (_, folder, whose) => {
    scene.write('a', '1');
    const path = resolve(scene.path, folder);
    scene.log(`COPY|a|${path}/b`, `COPY|${path}/b|a`, `CWD|${path}`);
    const environment = {
      ...{ PATH: process.env.PATH, TMPDIR: at('.tmp'), GITHUB_ENV: at('commands/set_env') },
      ...{ GITHUB_ACTION_PATH: at('action'), RUNNER_TOOL_CACHE: at('tools') },
    };
    const { report } = await replayBatch.run(
      parseInputs(
        replayBatch.inputs,
        { logs: 'hydration.log', mode: 'plan', 'allow-root': `.\n${repositoryRoot}` },
        (name) => name,
      ),
      worldOf(scene.path, { environment, handover: at('handover') }),
    );
    const { findings } = report;
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('replay/outside'));
    for (const { message } of findings) expect(message).toContain(whose);
  });

  test.each([
    ['COPY|a|my.journal', "my.journal is this tool's own"],
    ['COPY|a|./new/../my.journal', "my.journal is this tool's own"],
    ['COPY|a|.my.journal.cohesix-lock', "my.journal.cohesix-lock is this tool's own"],
    ['COPY|my.journal|a', "my.journal is this tool's own"],
    ['CWD|my.journal', "my.journal is this tool's own"],
  ])('%s leaves the journal alone that --journal names, in a plan too', async (line, message) => {
    scene.write('a', '1');
    scene.log('RUN|touch|made', line);
    for (const args of [['--dry-run'], [], ['--restart']]) {
      const report = await scene.report('--journal', 'my.journal', ...args);
      expect(rulesOf(report)).toEqual(['replay/outside:2']);
      expect(report.findings[0]?.message).toContain(message);
    }
    expect([existsSync(at('made')), existsSync(at('my.journal'))]).toEqual([false, false]);
  });

  test('a folder that leads to the journal by a link, or is made only now, does not let it be touched', async () => {
    scene.write('a', '1');
    mkdirSync(at('real'));
    symlinkSync('real', at('link'));
    scene.log('COPY|a|real/deep/my.journal');
    const report = await scene.report('--journal', 'link/deep/my.journal');
    expect(rulesOf(report)).toEqual(['replay/outside:1']);
  });

  test('a journal that is no file is refused, and no line of the log is blamed for it', async () => {
    scene.write('a', '1');
    scene.log('COPY|a|b', 'CWD|.');
    symlinkSync('a', at('link'));
    for (const [name, kind] of [
      ['.', 'directory'],
      ['link', 'link'],
    ] as const) {
      const path = name === '.' ? scene.path : at(name);
      for (const more of [[], ['--dry-run']]) {
        expect(await scene.replay('--journal', name, ...more)).toEqual({
          ...{ code: 1, out: '' },
          err: `cohesix replay-batch: --journal: "${path}" is ${kind}, not a file; name another\n`,
        });
      }
    }
  });

  test('a copy into the folder of the journal does not take its place', async () => {
    scene.write('from/my.journal', '1');
    scene.log('COPY|from/my.journal|.');
    const ran = await scene.replay('--journal', 'my.journal');
    expect([ran.code, ran.out.includes("my.journal is this tool's own")]).toEqual([1, true]);
    expect((await scene.replay('--journal', 'my.journal')).err).toBe('');
  });

  test('no link is followed: not to a folder, not to a file, not at either end of a copy', async () => {
    scene.write('a', '1');
    mkdirSync(at('folder'));
    symlinkSync('folder', at('link'));
    symlinkSync('a', at('to-a'));
    for (const line of ['CWD|link', 'COPY|to-a|b', 'COPY|a|to-a', 'COPY|a|link/b', 'COPY|a|link']) {
      scene.log(line);
      const { code, out } = await scene.replay('--restart');
      expect([line, code, out.includes('symbolic link, and is not followed')]).toEqual([
        line,
        1,
        true,
      ]);
    }
    expect(existsSync(at('folder/b'))).toBe(false);
  });

  test('a link that a RUN makes on the way is not followed either', async () => {
    scene.write('a', '1');
    scene.log('RUN|ln|-s|/etc|way', 'COPY|a|way/made-by-replay');
    expect((await scene.replay()).code).toBe(1);
    expect(existsSync('/etc/made-by-replay')).toBe(false);
  });

  test('a root that the caller or the policy allows is one', async () => {
    const other = makeScene();
    other.write('a', '1');
    scene.log(`COPY|${other.path}/a|copied`);
    expect((await scene.replay()).code).toBe(1);
    expect((await scene.replay('--allow-root', other.path)).code).toBe(0);
    scene.write('cohesix.yml', `replay:\n  allow-roots: ['${other.path}']\n`);
    expect((await scene.replay('--restart')).code).toBe(0);
    other.remove();
  });

  test('a base folder is where logs and paths begin', async () => {
    scene.write('batch/hydration.log', 'COPY|a|b\n');
    scene.write('batch/a', '1');
    expect((await scene.replay('--base-dir', 'batch')).code).toBe(0);
    expect(scene.read('batch/b')).toBe('1');
    expect((await scene.replay('--base-dir', 'none')).err).toContain('--base-dir: ');
  });
});

describe('a part of a log', () => {
  const lines = ['RUN|touch|a', 'ENV|X|1', 'RUN|touch|b', 'RUN|touch|c', 'RUN|touch|d'];
  const made = () => ['a', 'b', 'c', 'd'].filter((name) => existsSync(at(name))).join('');

  test('is done with --from and --only, and the rest later', async () => {
    scene.log(...lines);
    expect(statesOf(await scene.report('--from', '4'))).toMatchObject({
      1: 'not selected',
      4: 'done',
    });
    expect(made()).toBe('cd');
    await scene.replay('--only', '1,5');
    expect(made()).toBe('acd');
    expect(statesOf(await scene.report())).toMatchObject({
      1: 'done before',
      3: 'done',
      5: 'done before',
    });
    expect(made()).toBe('abcd');
  });

  test('says what it completed of the log, and what it left', async () => {
    scene.log(...lines);
    expect((await scene.replay('--only', '3')).out).toContain(
      'Completed hydration.log with 2 action(s), 3 not selected\n',
    );
    expect((await scene.replay()).out).toContain('Completed hydration.log with 5 action(s)\n');
  });

  test.each([
    [['--only', '1'], '--only: no action on line 1, which is a comment; the next is on line 2\n'],
    [
      ['--only', '300'],
      '--only: no action on line 300, which is behind the end; the last is on line 6\n',
    ],
    [['--only', '2,4'], '--only: no action on line 4, which is empty; the next is on line 5\n'],
    [['--only', '4,2-9'], '--only: no action on line 4, which is empty; the next is on line 5\n'],
    [['--only', '7-9,2-5'], '--only: no action on lines 7 to 9; the last is on line 6\n'],
    [['--from', '7'], '--from: no action from line 7 on; the last is on line 6\n'],
    [
      ['--only', '2,3', '--from', '5'],
      '--from: no action from line 5 on is one of --only; the last of those is on line 3\n',
    ],
  ])('that has no action is refused, and nothing is begun: %j', async (args, message) => {
    scene.log('# a comment', 'RUN|touch|a', 'RUN|touch|b', '', 'RUN|touch|c', 'RUN|touch|d', '#');
    for (const more of [[], ['--dry-run']]) {
      const { code, out, err } = await scene.replay(...args, ...more);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(`cohesix replay-batch: ${message}`);
    }
    expect([made(), existsSync(at('.tmp/cohesix_batch_logs'))]).toEqual(['', false]);
  });

  test.each([
    ['RUN|touch|a', 'the last is on line 1\n'],
    ['# nothing to do', 'the log has none\n'],
  ])('cannot be had of a log without it: %s', async (line, message) => {
    scene.log(line);
    expect((await scene.replay('--from', '2')).err).toContain(message);
    expect((await scene.replay()).code).toBe(0);
  });

  test('may be any ranges, in any order: what is in one of them is done, and one without an action is refused', () => {
    const line = fc.integer({ min: 1, max: 12 });
    const range = fc.record({ from: line, more: fc.nat(4) });
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
        fc.array(range, { minLength: 1, maxLength: 4 }),
        fc.option(line, { nil: undefined }),
        (areActions, ranges, from) => {
          const only = ranges.map((one) => ({ from: one.from, to: one.from + one.more }));
          const text = areActions.map((isAction) => (isAction ? 'RUN|true\n' : '#\n')).join('');
          const log: HydrationLog = {
            ...{ path: '/h.log', name: 'h.log', sha256: '', version: 1 },
            bytes: Buffer.from(text),
          };
          const batch = { logs: [log], start: '/', environment: {}, allowed: new Set<string>() };
          const lines = areActions.flatMap((isAction, at) => (isAction ? [at + 1] : []));
          const isIn = (at: number, one: (typeof only)[number]) => at >= one.from && at <= one.to;
          const wanted = lines.filter(
            (at) => at >= (from ?? 1) && only.some((one) => isIn(at, one)),
          );
          const isWhole = only.every((one) => lines.some((at) => isIn(at, one)));
          const select = () => selectionOf({ only, from }, batch);
          if (isWhole && wanted.length > 0) expect(lines.filter(select())).toEqual(wanted);
          else expect(select).toThrow(isWhole ? '--from: ' : '--only: ');
        },
      ),
    );
  });

  test('cannot be named when there are several logs', async () => {
    scene.log(...lines);
    scene.write('b.log', 'RUN|true\n');
    expect((await scene.replay('b.log', '--from', '2')).err).toContain('lines of one log');
  });
});

test('with --keep-going what does not work in the failed directory is done', async () => {
  mkdirSync(at('one/deep'), { recursive: true });
  mkdirSync(at('two'));
  scene.write('two/x', 'x');
  scene.log(
    ...['CWD|one', 'RUN|sh|-c|exit 5', 'CWD|deep', 'RUN|touch|a', 'CWD|../../two', 'RUN|touch|b'],
    ...['COPY|x|../one/x', 'COPY|x|y', 'CWD|none', 'RUN|touch|c'],
  );
  const report = await scene.report('--keep-going');
  expect(statesOf(report)).toEqual({
    ...{ 1: 'done', 2: 'failed with 5', 3: 'depends on a failure', 4: 'depends on a failure' },
    ...{ 5: 'done', 6: 'done', 7: 'depends on a failure', 8: 'done' },
    ...{ 9: 'failed with 1', 10: 'depends on a failure' },
  });
  expect((await scene.replay('--keep-going', '--restart')).code).toBe(5);
});

test('a plan shows every path resolved, and does nothing', async () => {
  scene.write('docs/a', '1');
  scene.log('CWD|docs', 'COPY|a|../b', 'RUN|sh|-c|exit 1', 'ENV|A|b', 'RUN|nowhere');
  const { code, out } = await scene.replay('--dry-run');
  expect(code).toBe(0);
  expect(out).toContain(
    `    1 | CWD   ${at('docs')}\n    2 | COPY  ${at('docs/a')} -> ${at('b')}\n`,
  );
  expect(out).toMatch(/ {4}3 \| RUN {3}\/\S+\/sh -c "exit 1" in /);
  expect(out).toContain('nowhere (not there now)');
  expect(existsSync(at('b'))).toBe(false);
  expect(existsSync(at('.tmp/cohesix_batch_logs/x.journal'))).toBe(false);
});
