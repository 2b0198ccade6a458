import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, medianTimes, peakMemory, ratio } from './measure.js';

/** What any replay of programs has to do at least: sync a line of a journal, start a program, wait for it. */
const BARE_RUN = `
import { spawn } from 'node:child_process';
import fs from 'node:fs';
const journal = fs.openSync('bare.journal', 'a');
for (let index = 0; index < Number(process.argv[2]); index++) {
  fs.writeSync(journal, 'x'.repeat(120) + '\\n');
  fs.fsyncSync(journal);
  await new Promise((resolve) => spawn('true', { stdio: 'ignore' }).once('close', resolve));
}
`;

/** What any copying has to do at least: copy, and sync the copy. */
const BARE_COPY = `
import fs from 'node:fs';
const folder = 'bare-' + process.pid;
fs.mkdirSync(folder);
for (let index = 0; index < Number(process.argv[2]); index++) {
  fs.copyFileSync('source/' + index, folder + '/' + index);
  const file = fs.openSync(folder + '/' + index, 'r+');
  fs.fsyncSync(file);
  fs.closeSync(file);
}
fs.rmSync(folder, { recursive: true });
`;

/** Hydration logs of many actions, whole processes; memory at the largest log there may be. */
export function replays(root: string, count: number): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  process.env.COHESIX_TRACE_TMP = join(directory, 'scratch');
  try {
    arrange(directory, count);
    const command = (...argv: string[]) => ({ argv: [process.execPath, ...argv], directory });
    const replay = (log: string, ...flags: string[]) =>
      command(join(root, 'dist/cli/index.js'), 'replay-batch', log, '--quiet', ...flags);
    const [run = 0, bareRun = 0, copy = 0, bareCopy = 0] = medianTimes(
      [
        replay('run.log', '--restart', '--sandbox', 'off'),
        command('bare-run.mjs', String(count)),
        replay('copy.log', '--restart'),
        command('bare-copy.mjs', String(count)),
      ],
      5,
    );
    const memory = (what: string, value: number): Measurement => ({
      ...{ what, value, unit: 'MiB', limit: 80, detail: '' },
    });
    return [
      ratio(`${count} RUN|true: replay-batch / bare Node`, run, bareRun, 1.4),
      ratio(`${count} COPY: replay-batch / bare Node`, copy, bareCopy, 3),
      memory(`${count} RUN: peak memory`, peakMemory(replay('run.log', '--restart'))),
      memory('A plan of 8 MB of log: peak memory', peakMemory(replay('large.log', '--dry-run'))),
    ];
  } finally {
    delete process.env.COHESIX_TRACE_TMP;
    rmSync(directory, { recursive: true, force: true });
  }
}

function arrange(directory: string, count: number): void {
  const lines = (line: (index: number) => string, n = count) =>
    Array.from({ length: n }, (_, index) => `${line(index)}\n`).join('');
  mkdirSync(join(directory, 'source'));
  for (let index = 0; index < count; index++) {
    writeFileSync(join(directory, 'source', String(index)), 'some text '.repeat(50));
  }
  const files = {
    'bare-run.mjs': BARE_RUN,
    'bare-copy.mjs': BARE_COPY,
    'run.log': lines(() => 'RUN|true'),
    'copy.log': lines((index) => `COPY|source/${index}|copies/${index}`),
    'large.log': lines(
      (index) => `COPY|docs/DOCUMENT_${index}.md|staging/DOCUMENT_${index}.md`,
      150_000,
    ),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
}
