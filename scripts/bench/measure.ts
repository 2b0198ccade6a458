import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One figure of a bench. */
export interface Measurement {
  what: string;
  value: number;
  /** `×` for a ratio, `MiB` for memory, `s` for time. */
  unit: string;
  limit?: number;
  detail: string;
}

/** A command and the folder it runs in. */
export interface Command {
  argv: readonly string[];
  directory: string;
}

/** Median wall times in ms of commands that take turns, so that all see the same machine. */
export function medianTimes(commands: readonly Command[], rounds: number): number[] {
  const times: number[][] = commands.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const time = timeOnce(command);
      if (round > 0) times[index]?.push(time); // The first round warms the caches.
    }
  }
  return times.map(median);
}

function timeOnce({ argv, directory }: Command): number {
  const [program = '', ...args] = argv;
  const started = performance.now();
  const { status, error } = spawnSync(program, args, { cwd: directory, stdio: 'ignore' });
  if (error || status !== 0) throw error ?? new Error(`${argv.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

/** Peak resident memory in MiB of a Node command. */
export function peakMemory({ argv, directory }: Command): number {
  const folder = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    const preload = join(folder, 'preload.cjs');
    const answer = join(folder, 'peak');
    writeFileSync(
      preload,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(answer)}, String(process.resourceUsage().maxRSS)));`,
    );
    const [program = '', ...args] = argv;
    spawnSync(program, ['--require', preload, ...args], { cwd: directory, stdio: 'ignore' });
    return Number(readFileSync(answer, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a program can be started here. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A ratio of two times, with both for the reader. */
export function ratio(what: string, ours: number, theirs: number, limit?: number): Measurement {
  const detail = `${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`;
  return { what, value: ours / theirs, unit: '×', detail, ...(limit !== undefined && { limit }) };
}

/** The middle of some values. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
