import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, median, medianTimes, peakMemory, ratio } from './measure.js';

const ROUNDS = 10;
const RUNS = 5;
const GIBIBYTE = 2 ** 30;

/** How much longer perf-log says that `sleep 0.1` takes than a bare spawn does, over 50 runs of each in turns. */
export function stageOverhead(root: string): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(...measuredRuns(root, directory));
      for (let run = 0; run < RUNS; run++) bare.push(bareSpawn(directory));
    }
    const value = Math.abs(median(ours) - median(bare));
    const detail = `${median(ours).toFixed(2)} ms against ${median(bare).toFixed(2)} ms`;
    const what = 'sleep 0.1 in a stage, less a bare spawn';
    return [{ what, value, unit: 'ms', limit: 5, detail }];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

// A home of its own: what a login shell reads there would be measured on both sides, and vary.
const environment = (home: string) => ({ PATH: process.env.PATH, HOME: home, TMPDIR: home });

function measuredRuns(root: string, directory: string): number[] {
  const summary = join(directory, 'perf.json');
  const args = ['perf-log', '--skip-build', '--boot-cmd', 'sleep 0.1', '--runs', String(RUNS)];
  const options = { cwd: directory, env: environment(directory), stdio: 'ignore' } as const;
  const cli = join(root, 'dist/cli/index.js');
  spawnSync(process.execPath, [cli, ...args, '--log-file', summary, '--quiet'], options);
  const { boot } = JSON.parse(readFileSync(summary, 'utf8')) as {
    boot: { runs: { duration_ms: number }[] };
  };
  return boot.runs.map((run) => run.duration_ms);
}

function bareSpawn(directory: string): number {
  const started = performance.now();
  spawnSync('bash', ['-lc', 'sleep 0.1'], {
    ...{ cwd: directory, env: environment(directory), stdio: ['ignore', 'pipe', 'pipe'] },
  });
  return performance.now() - started;
}

/** 1 GiB of output through a stage, against the same through tee. */
export function stageOutput(root: string): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    const produce = `yes 'a line of output as a build writes it, of middling length' | head -c ${GIBIBYTE}`;
    const ours = {
      argv: [
        ...[process.execPath, join(root, 'dist/cli/index.js'), 'perf-log', '--skip-build'],
        ...['--boot-cmd', produce, '--log-file', join(directory, 'perf.json'), '--quiet'],
      ],
      directory,
    };
    const tee = { argv: ['bash', '-lc', `${produce} | tee log > /dev/null`], directory };
    const [mine = 0, theirs = 0] = medianTimes([ours, tee], 5);
    return [
      ratio('1 GiB of output: stage / tee', mine, theirs, 1.5),
      {
        ...{ what: '1 GiB of output: peak memory', value: peakMemory(ours), unit: 'MiB' },
        ...{ limit: 150, detail: '' },
      },
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
