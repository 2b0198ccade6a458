import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inputs } from '../../../src/actions/perf-log/inputs.js';
import { planStages } from '../../../src/actions/perf-log/stages.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import { findBubblewrap } from '../../../src/world/processes/sandbox.js';
import { runCli } from '../../support/run-cli.js';
import { type TempFolder, tempFolder } from '../../support/temp-folder.js';

// Real commands, by the real shell, in a folder of their own.

let folder: TempFolder;

beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

interface StageJson {
  command: string;
  status: string;
  duration_ms: number;
  exit_code: number;
  log_path: string;
  ended_by?: string;
  runs: { user_ms: number; system_ms: number; peak_memory_bytes: number; duration_ms: number }[];
  [key: string]: unknown;
}

type Summary = { build: StageJson; boot: StageJson; stages?: Record<string, StageJson> } & Record<
  string,
  unknown
>;

async function perf(...args: string[]) {
  const environment = { PATH: process.env.PATH ?? '', HOME: folder.path };
  const ran = await runCli(
    folder.path,
    ['perf-log', '--log-file', 'out/perf.json', '--tag', 'night 1/2', ...args],
    environment,
  );
  const path = join(folder.path, 'out/perf.json');
  const summary = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Summary)
    : undefined;
  return { ...ran, summary: summary as Summary };
}

const log = (stage: string) =>
  readFileSync(join(folder.path, `out/night_1_2_${stage}.log`), 'utf8');

describe('the old contract', () => {
  test('both stages run, and the summary has its keys and the logs lie beside it', async () => {
    const { code, out, summary } = await perf('--build-cmd', 'echo built', '--boot-cmd', 'pwd');
    expect(code).toBe(0);
    expect(out).toContain(`Performance summary: ${folder.path}/out/perf.json`);
    expect(summary).toMatchObject({
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      tag: 'night 1/2',
      working_dir: folder.path,
      build: { command: 'echo built', status: 'success', exit_code: 0 },
      boot: {
        command: 'pwd',
        status: 'success',
        log_path: `${folder.path}/out/night_1_2_boot.log`,
      },
      complete: true,
    });
    expect(Number.isInteger(summary.build.duration_ms)).toBe(true);
    expect([log('build'), log('boot')]).toEqual(['built\n', `${folder.path}\n`]);
  });

  test('a failed build skips boot, and its exit code comes back', async () => {
    const { code, out, summary } = await perf('--build-cmd', 'echo bad; exit 3', '--boot-cmd', 'x');
    expect(code).toBe(3);
    expect(out).toContain('perf/stage-failed');
    expect(summary).toMatchObject({
      build: { status: 'failed', exit_code: 3 },
      boot: { command: 'x', status: 'skipped', exit_code: null, log_path: null },
    });
    expect(readdirSync(join(folder.path, 'out')).sort()).toEqual([
      'night_1_2_build.log',
      'perf.json',
    ]);
  });

  test('a failure tells the exit code, the log and its last lines, and never the command', async () => {
    const command = 'for ((i = 1; i < 13; i++)); do echo "line $i"; done; : hidden; exit 4';
    const { out } = await perf('--build-cmd', command, '--skip-boot');
    const path = `${folder.path}/out/night_1_2_build.log`;
    expect(out).toMatch(
      /build failed: the command ended with exit code 4 after [\d.]+ m?s; its log: /,
    );
    expect(out).toContain(`; its log: ${path}`);
    expect(out).toContain('    The last lines of its output:\n    line 3\n    line 4\n');
    expect(out).toContain('End of the log\n  line 1\n');
    expect(out).not.toContain('hidden');
    const short = await perf('--build-cmd', 'echo why; exit 4', '--skip-boot');
    expect(short.out).toContain('    The last lines of its output:\n    why\n');
    expect(short.out).not.toContain('End of the log');
  });

  test('a stage that a signal ends comes back as 128 and its number', async () => {
    const { code, summary } = await perf('--build-cmd', 'echo half; kill -9 $$', '--skip-boot');
    expect([code, summary.build.status, log('build')]).toEqual([137, 'failed', 'half\n']);
  });

  test('stages are skipped when the call says so, and the script is the default of boot', async () => {
    const script = folder.write('scripts/boot_qemu.sh', '#!/bin/sh\necho booted\n');
    const without = await perf('--skip-build');
    expect([without.code, without.err]).toEqual([
      1,
      expect.stringContaining('no boot command: give --boot-cmd or --skip-boot'),
    ]);
    chmodSync(script, 0o755);
    const { summary } = await perf('--skip-build');
    expect(summary).toMatchObject({
      build: { status: 'skipped' },
      boot: { command: 'scripts/boot_qemu.sh', status: 'success' },
    });
  });

  test('quietly nothing is printed, and the summary is written all the same', async () => {
    const { out, err, summary } = await perf('--build-cmd', 'echo loud', '--skip-boot', '--quiet');
    expect([out, err, summary.build.status]).toEqual(['', '', 'success']);
  });

  test('without a file the summary is in scratch space, in a folder of its own', async () => {
    const environment = { PATH: process.env.PATH ?? '', HOME: folder.path };
    const args = ['perf-log', '--build-cmd', 'true', '--skip-boot', '--tag', 'x'];
    const runs = [
      await runCli(folder.path, args, environment),
      await runCli(folder.path, args, environment),
    ];
    const paths = runs.map(({ out }) => /summary: (.*)/.exec(out)?.[1] ?? '');
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect(path).toMatch(/cohesix_perf_logs\/[^/]+\/x\.json$/);
  });
});

describe('what is measured', () => {
  test('waiting takes wall time, working takes CPU time, and holding takes memory', async () => {
    const { summary } = await perf(
      ...['--build-cmd', 'sleep 0.3', '--boot-cmd', 'for ((i = 0; i < 300000; i++)); do :; done'],
      ...['--stage', "hog=x=$(head -c 60000000 /dev/zero | tr '\\0' x); sleep 2; echo ${#x}"],
    );
    const { build, boot, stages } = summary;
    const cpu = ({ runs: [run] }: StageJson) => (run?.user_ms ?? 0) + (run?.system_ms ?? 0);
    expect(build.duration_ms).toBeGreaterThanOrEqual(300);
    expect(cpu(build)).toBeLessThan(build.duration_ms);
    expect(cpu(boot)).toBeGreaterThan(100);
    if (process.platform === 'linux') {
      expect(stages?.hog?.runs[0]?.peak_memory_bytes).toBeGreaterThan(60e6);
      expect(build.runs[0]?.peak_memory_bytes).toBeLessThan(50e6);
    }
  });

  test('runs, warm-ups, preparations and the cleanup happen as often as they should, in order', async () => {
    const { summary } = await perf(
      ...['--stage', 'a=echo run', '--runs', '2', '--warmup', '1', '--prepare', 'echo prepare'],
      ...['--cleanup', 'a=echo cleanup'],
    );
    expect(summary.stages?.a?.runs).toHaveLength(2);
    expect(
      log('a')
        .split('\n')
        .filter((line) => !line.startsWith('#')),
    ).toEqual([...['prepare', 'run', 'prepare', 'run', 'prepare', 'run', 'cleanup', '']]);
  });

  test('a stage ends at its marker, also in a line without an end, and all of it is stopped', async () => {
    const { code, summary } = await perf(
      ...[
        '--skip-build',
        '--boot-cmd',
        'printf "starting\\nqemu lo"; printf "gin: "; (sleep 77.7 &); sleep 60',
      ],
      ...['--ready-pattern', 'login:'],
    );
    expect([code, summary.boot.status, summary.boot.runs[0]]).toEqual([
      ...[0, 'success', expect.objectContaining({ ended_by: 'ready', exit_code: 0 })],
    ]);
    expect(summary.boot.duration_ms).toBeLessThan(30_000);
    expect(commandsLike('sleep 77.7')).toEqual([]);
  });

  test('a boot that ends before it was ready has failed', async () => {
    const { code, out, summary } = await perf(
      '--skip-build',
      '--boot-cmd',
      'echo no',
      '--ready-pattern',
      'login:',
    );
    expect([code, summary.boot.status]).toEqual([1, 'failed']);
    expect(out).toMatch(
      /boot failed: the command ended after [\d.]+ m?s: its marker never came; its log: /,
    );
  });

  test('what takes too long is ended, and its log and an honest summary stay', async () => {
    const { code, out, summary } = await perf(
      ...['--build-cmd', 'echo half; sleep 60', '--skip-boot', '--timeout', '2s'],
    );
    expect([code, summary.build.ended_by, log('build')]).toEqual([124, 'timeout', 'half\n']);
    expect(out).toContain('its time was over');
  });

  test('what a command starts and leaves behind is ended: a bounded fork bomb', async () => {
    const bomb =
      'for i in 1 2 3 4 5; do (setsid sleep 88.8 & (sleep 88.8 &) ) ; done; echo planted';
    const { code } = await perf('--build-cmd', bomb, '--skip-boot');
    expect([code, commandsLike('sleep 88.8')]).toEqual([0, []]);
  });
});

test('a sandbox that is required and cannot be had runs nothing and says why', async () => {
  const { code, out, summary } = await perf(
    '--build-cmd',
    'true',
    '--skip-boot',
    '--sandbox',
    'require',
  );
  const isHad = 'path' in findBubblewrap();
  expect([code, summary.build.status]).toEqual(isHad ? [0, 'success'] : [126, 'failed']);
  if (!isHad) expect(out).toContain('a sandbox is required, and');
});

function commandsLike(text: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
        return words === text ? [words] : [];
      } catch {
        return [];
      }
    });
}

test('the table says what its figures are, and of one run no spread', async () => {
  const one = await perf('--build-cmd', 'true', '--skip-boot');
  expect(one.out).toMatch(/ Stage +Result +Median +IQR +Min – max +CPU +Memory +Change\n/);
  expect(one.out).toMatch(/ build +success +[\d.]+ ms +– +– /);
  const three = await perf('--build-cmd', 'true', '--skip-boot', '--runs', '3');
  expect(three.out).toMatch(/ build +success, 3 runs +[\d.]+ ms +[\d.]+ ms +[\d.]+ ms – [\d.]+ ms/);
});

describe('logs', () => {
  test('keep the beginning and the end of much output, and say how much is between', async () => {
    const { code } = await perf(
      ...[
        '--build-cmd',
        'echo first; seq 1 100000; echo last',
        '--skip-boot',
        '--max-log-bytes',
        '4096',
      ],
    );
    const text = log('build');
    expect(code).toBe(0);
    expect(text.length).toBeLessThan(4300);
    expect(text).toMatch(/^first\n1\n2\n[\s\S]*\[[\d,]+ bytes left out\]\n[\s\S]*\nlast\n$/);
  });

  test('show what would act on a terminal or a runner', async () => {
    const { out } = await perf(
      ...[
        '--build-cmd',
        'printf "\\033]0;title\\007::set-output name=x::y\\n##[error]z\\n"',
        '--skip-boot',
      ],
    );
    expect(log('build')).toContain('\\x1b]0;title\\x07');
    for (const text of [out, log('build')]) {
      expect([...text].filter((one) => one < ' ' && one !== '\n')).toEqual([]);
    }
    expect(out).toMatch(/^\[build \d+\.\ds\] /);
    expect(out).not.toContain('##[');
  });
});

test.each([
  [['--skip-boot'], 'no build command: give --build-cmd, or --skip-build'],
  [['--skip-boot', '--skip-build'], 'nothing to measure'],
  [['--stage', 'x'], 'expected NAME=CMD'],
  [['--stage', 'build=x'], 'has a flag of its own: --build-cmd'],
  [['--stage', 'a=x', '--stage', 'a=y'], 'is named twice'],
  [['--stage', 'a=x', '--budget', 'b=1s'], 'no stage "b" is run'],
  [['--stage', 'a=x', '--budget', 'a=1'], 'expected NAME=DURATION'],
  [['--stage', 'a=x', '--stage', 'c=x', '--compare-cmd', 'y'], 'which stage is "y" for?'],
  [['--stage', 'a=x', '--ready-pattern', '('], 'is no regular expression'],
  [['--stage', 'a=x', '--ready-pattern', 'a='], '--ready-pattern a=: it is empty; leave it out'],
  [['--stage', 'a=x', '--compare-cmd', 'a= '], '--compare-cmd a=: it is empty; leave it out'],
  [['--stage', 'a=x', '--prepare', 'a='], '--prepare a=: it is empty; leave it out, or give CMD'],
  [['--stage', 'a=x', '--cleanup', 'a='], '--cleanup a=: it is empty; leave it out, or give CMD'],
  [['--stage', 'a=x', '--runs', '0'], '--runs: "0" is not accepted; expected a whole number'],
])('%j is refused with the cure, and nothing runs', async (args, message) => {
  const { code, err, summary } = await perf(...args);
  expect([code, err, summary]).toEqual([1, expect.stringContaining(message), undefined]);
});

test.each([
  [{ 'skip-boot': 'true', 'build-cmd': '' }, 'no build command: give --build-cmd, or --skip-build'],
  [{ 'skip-boot': 'true', 'build-cmd': ' \n' }, 'no build command'],
  [{ 'skip-build': 'true', 'boot-cmd': ' ' }, 'no boot command: give --boot-cmd or --skip-boot'],
])('a command of nothing but blanks is none, whatever a shell calls it: %j', (raw, message) => {
  const given = parseInputs(inputs, raw, (name) => name);
  expect(() => planStages(given, false)).toThrow(message);
});

test.each(['history', 'report', 'policy'])(
  'the log of a stage overwrites no file that --%s names',
  async (flag) => {
    const path = 'out/night_1_2_build.log';
    folder.write(path, 'perf: {}\n');
    const { code, err } = await perf('--build-cmd', 'echo hi', '--skip-boot', `--${flag}`, path);
    const message = `--${flag}: "${path}" would be overwritten by the log of the stage build`;
    expect([code, err, log('build')]).toEqual([1, expect.stringContaining(message), 'perf: {}\n']);
  },
);

test('the log of a stage is never the summary', async () => {
  const args = ['--build-cmd', 'echo hi', '--skip-boot', '--tag', 'x', '--log-file', 'x_build.log'];
  const { code, err } = await runCli(folder.path, ['perf-log', ...args], {
    ...{ PATH: process.env.PATH ?? '', HOME: folder.path },
  });
  expect([code, err]).toEqual([1, expect.stringContaining('--log-file: "x_build.log" would be')]);
});

test('the script is no default of boot when other stages are named', () => {
  const raw = { stage: 'a=true', runs: '2', 'compare-cmd': 'true' };
  const stages = planStages(
    parseInputs(inputs, raw, (name) => name),
    true,
  );
  expect(stages).toMatchObject([
    { name: 'build', skipped: true },
    { name: 'boot', skipped: true },
    { name: 'a', compare: 'true' },
  ]);
});

test('a dry run says what would run, and runs and writes nothing', async () => {
  const { code, out } = await perf('--build-cmd', 'touch ran', '--skip-boot', '--dry-run');
  expect([code, out]).toEqual([0, expect.stringContaining('would run')]);
  expect(readdirSync(folder.path).filter((name) => name !== '.tmp')).toEqual([]);
});

test('the median over its budget fails with 1, of the call or of the policy', async () => {
  const call = await perf('--build-cmd', 'true', '--skip-boot', '--budget', 'build=1ms');
  expect([call.code, call.out]).toEqual([1, expect.stringContaining('perf/budget-exceeded')]);
  folder.write('cohesix.yml', 'perf:\n  budgets: {build: 1ms, boot: 1ms}\n');
  expect((await perf('--build-cmd', 'true', '--skip-boot')).code).toBe(1);
  expect((await perf('--build-cmd', 'true', '--skip-boot', '--budget', 'build=1h')).code).toBe(0);
});

test('commands that take turns are compared, and a slower one fails when it should', async () => {
  const args = ['--stage', 'a=sleep 0.8', '--compare-cmd', 'sleep 0.1', '--runs', '5'];
  const { code, out, summary } = await perf(...args, '--fail-on', 'slower');
  expect([code, out]).toEqual([1, expect.stringContaining('error  a is slower than 5 runs')]);
  expect(summary.stages?.a).toMatchObject({
    comparison: { change: 'slower' },
    compared_runs: { length: 5 },
  });
  folder.write('cohesix.yml', 'perf: {fail-on: slower, threshold: 900%}\n');
  expect((await perf(...args)).code).toBe(0);
  expect((await perf(...args, '--threshold', '10%')).code).toBe(1);
});
