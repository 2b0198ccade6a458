import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBatch } from './many-files.js';
import { type Measurement, medianTimes, ratio } from './measure.js';

/**
 * How the work of a batch shrinks when jobs share it. Every shard is a process of its own, measured one after
 * the other on this machine: what a job would take that has a machine to itself. Starting jobs is not in it.
 */
export function shards(root: string, count: number): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    writeBatch(directory, count);
    const cli = join(root, 'dist/cli/index.js');
    const command = (...args: string[]) => ({ argv: [process.execPath, cli, ...args], directory });
    const times = new Map<number, { slowest: number; merge: number }>();
    for (const of of [1, 2, 4, 8]) {
      const parts = Array.from({ length: of }, (_, at) =>
        command(
          ...['validate-batch', '--quiet', '--shard', `${at + 1}/${of}`],
          ...['--report', `r${of}/${at + 1}.json`],
        ),
      );
      const slowest = Math.max(...medianTimes(parts, 3));
      const [merge = 0] = medianTimes([command('publish-report', `r${of}`, '--quiet')], 3);
      times.set(of, { slowest, merge });
    }
    const whole = times.get(1)?.slowest ?? 0;
    return [...times].map(([of, { slowest, merge }]) => ({
      ...ratio(`${count} files in ${of} shards: slowest shard / whole`, slowest, whole),
      detail: `slowest shard ${slowest.toFixed(0)} ms, merge ${merge.toFixed(0)} ms`,
    }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
