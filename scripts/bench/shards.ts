import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measure.js';

/**
 * How the work of a simulated batch shrinks when jobs share it. Every shard is a process of its own, one after the
 * other, and what counts is processor time, git's included: what a job would need that has a machine to itself.
 * Waiting for a runner, and checking the repository out, is not in it.
 */
export function shards(root: string, documents: number): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  const cli = join(root, 'dist/cli/index.js');
  const run = (...args: string[]) => processorTime(join(directory, 'batch'), [cli, ...args]);
  try {
    simulate(cli, directory, documents);
    const parts = (of: number) =>
      Array.from({ length: of }, (_, at) =>
        run(
          'validate-batch',
          '--quiet',
          '--shard',
          `${at + 1}/${of}`,
          '--report',
          `r${of}/${at}.json`,
        ),
      );
    const slowest = new Map([1, 2, 4, 8].map((of) => [of, Math.max(...parts(of))]));
    const whole = slowest.get(1) ?? 0;
    return [...slowest].map(([of, time]) => ({
      what: `${documents} documents in ${of} shards: slowest shard / whole`,
      ...{ value: time / whole, unit: '×' },
      detail: `${time.toFixed(2)} s against ${whole.toFixed(2)} s, merge ${run('publish-report', `r${of}`, '--quiet').toFixed(2)} s`,
    }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function simulate(cli: string, directory: string, documents: number): void {
  const args = ['--size', String(documents), '--origin', 'mock://bench', '--seed', '7', '--quiet'];
  const outdir = ['--outdir', join(directory, 'batch')];
  execFileSync(process.execPath, [cli, 'simulate-batch', ...args, ...outdir], { cwd: directory });
  execFileSync('git', ['init', '-q'], { cwd: join(directory, 'batch') });
  execFileSync('git', ['add', 'docs'], { cwd: join(directory, 'batch') });
}

const ROUNDS = 3;

/** Seconds of processor time, user and system, of the quickest of some rounds. */
function processorTime(directory: string, args: readonly string[]): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null';
  const times = Array.from({ length: ROUNDS }, () => {
    const { stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
      ...{ cwd: directory, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    });
    const [user, system] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
    return (user ?? Number.NaN) + (system ?? Number.NaN);
  });
  return Math.min(...times);
}
