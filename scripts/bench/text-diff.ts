import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, type Measurement, medianTimes, peakMemory, ratio } from './measure.js';
import { KINDS, writePair, writeShuffled } from './text-pair.js';

/** Two texts with 1 % of the lines changed, and shuffled ones: whole processes against GNU diff. */
export function textDiff(root: string): Measurement[] {
  if (!isInstalled('diff')) throw new Error('This compares with GNU diff: install diffutils.');
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  const cli = join(root, 'dist/cli/index.js');
  const sides = ['before', 'after'].map((side) => join(directory, side));
  const argv = [process.execPath, cli, 'trace-diff', ...sides, '--quiet', '--output', 'out.txt'];
  for (const side of sides) mkdirSync(side);
  try {
    const changed = Object.keys(KINDS).flatMap((kind) => {
      writePair(directory, kind);
      return againstGnu(argv, directory, kind);
    });
    const disorder = [10_000, 200].map((different) => {
      writeShuffled(directory, different);
      return shuffled(argv, directory, different);
    });
    return [...changed, ...disorder];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function againstGnu(argv: string[], directory: string, kind: string): Measurement[] {
  const ours = { argv, directory };
  // GNU diff ends with 1 when texts differ.
  const gnu = {
    argv: ['bash', '-c', 'diff -u before/a.txt after/a.txt >gnu.txt; test $? -eq 1'],
    directory,
  };
  const [mine = 0, theirs = 0] = medianTimes([ours, gnu], 5);
  const memory = { value: peakMemory(ours), unit: 'MiB', limit: 200, detail: '' };
  return [
    ratio(`text diff, ${kind}: ours / diff -u`, mine, theirs, 1.5),
    { what: `text diff, ${kind}: peak memory`, ...memory },
  ];
}

function shuffled(argv: string[], directory: string, different: number): Measurement {
  const [time = Number.NaN] = medianTimes([{ argv, directory }], 5);
  const what = `text diff, 400 KB shuffled, ${different} different lines`;
  return { what, value: time / 1000, unit: 's', limit: 2, detail: '' };
}
