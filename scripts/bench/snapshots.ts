import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, type Measurement, medianTimes, peakMemory, ratio } from './measure.js';

/** Two directories of small files, one in a hundred changed: against diff and git on the same disk. */
export function largeTrees(root: string, count: number): Measurement[] {
  return inFolder((directory) => {
    for (const side of ['before', 'after']) writeTree(join(directory, side), count, side);
    const at = (script: string): Command => ({ argv: ['bash', '-c', script], directory });
    const ours = traceDiff(root, directory);
    const [mine = 0, diff = 0, git = 0] = medianTimes(
      [
        ours,
        at('diff -rq before after; true'),
        at('git diff --no-index --stat before after >/dev/null; true'),
      ],
      5,
    );
    return [
      ratio(`trees of ${count} files: trace-diff / diff -rq`, mine, diff, 1),
      ratio(`trees of ${count} files: trace-diff / git diff --stat`, mine, git, 1 / 3),
      memory(`trees of ${count} files: peak memory`, ours, 110),
    ];
  });
}

function writeTree(folder: string, count: number, side: string): void {
  for (let index = 0; index < count; index++) {
    const below = join(folder, `part-${Math.floor(index / 500)}`);
    if (index % 500 === 0) mkdirSync(below, { recursive: true });
    const step = side === 'after' && index % 100 === 0 ? 2 : 1;
    const worker = { worker_id: index, sim: { mode: 'live', step }, note: 'words '.repeat(20) };
    writeFileSync(join(below, `worker_${index}.json`), `${JSON.stringify(worker, null, 2)}\n`);
  }
}

/** What it adds to know the meaning of a trace, against parsing both sides once. */
export function traceMeaning(root: string, count: number): Measurement[] {
  return inFolder((directory) => {
    for (const [n, side] of ['before', 'after'].entries()) {
      mkdirSync(join(directory, side));
      writeFileSync(join(directory, side, 'trace.jsonl'), trace(count, n));
    }
    const node = (script: string) => ({ argv: [process.execPath, '-e', script], directory });
    const parse = `for (const side of ['before', 'after'])
      for (const line of require('fs').readFileSync(side + '/trace.jsonl', 'utf8').split('\\n'))
        if (line) JSON.parse(line);`;
    const [meaning = 0, bytes = 0, parsed = 0, empty = 0] = medianTimes(
      [traceDiff(root, directory), traceDiff(root, directory, '--exact'), node(parse), node('')],
      7,
    );
    return [ratio(`${count} events: meaning / parsing`, meaning - bytes, parsed - empty, 2)];
  });
}

function trace(count: number, side: number): string {
  return Array.from({ length: count }, (_, index) => {
    const ok = !(side === 1 && index % 1000 === 0);
    const event = { agent: `worker_${index % 50}`, event: 'validate', detail: `D${index}.md`, ok };
    return `${JSON.stringify({ ts: index + side, ...event })}\n`;
  }).join('');
}

function traceDiff(root: string, directory: string, ...flags: string[]): Command {
  const cli = join(root, 'dist/cli/index.js');
  const args = ['trace-diff', join(directory, 'before'), join(directory, 'after')];
  return { argv: [process.execPath, cli, ...args, '--quiet', ...flags], directory };
}

function memory(what: string, command: Command, limit: number): Measurement {
  return { ...{ what, value: peakMemory(command), unit: 'MiB', limit }, detail: '' };
}

function inFolder<T>(work: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
