import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, type Measurement, medianTimes, peakMemory, ratio } from './measure.js';

const ENTRIES = 100;

/** A hundred rows entered in tables of many, against the start of the command alone. */
export function metadataTable(root: string): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  try {
    const start = {
      argv: [process.execPath, join(root, 'dist/cli/index.js'), '--version'],
      directory,
    };
    const tables = [10_000, 100_000].map((rows) => annotate(root, directory, rows));
    const [base = 0, small = 0, large = 0] = medianTimes([start, ...tables], 9);
    const memory = peakMemory(tables[1] as Command);
    return [
      {
        ...figure('10,000 rows: over start-up', small - base, 'ms', 150),
        detail: `${base.toFixed(0)} ms to start`,
      },
      ratio('annotate-batch, 10,000 rows / start-up', small, base),
      figure('100,000 rows', large / 1000, 's', 1),
      ratio('annotate-batch, 100,000 rows / start-up', large, base),
      figure('100,000 rows: peak memory', memory, 'MiB', 150),
    ];
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function figure(what: string, value: number, unit: string, limit: number): Measurement {
  return { what: `annotate-batch, ${what}`, value, unit, limit, detail: '' };
}

/** Every run has its rows to write: the origin is another one each time. */
function annotate(root: string, directory: string, rows: number): Command {
  const table = join(directory, `${rows}.md`);
  const name = (at: number) => `docs/area_${at % 97}/DOCUMENT_${String(at).padStart(6, '0')}.md`;
  const head =
    '| Filename | Version | Last Modified | Classification | BATCH_SIZE | BATCH_ORIGIN |\n';
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `| ${name(at)} | v1.${at % 10} | 2029-01-26 | COMMUNITY |            |              |\n`,
  );
  writeFileSync(table, `${head}|---|---|---|---|---|---|\n${lines.join('')}`);
  const names = Array.from({ length: ENTRIES }, (_, at) => name((at * rows) / ENTRIES));
  const script = join(directory, `${rows}.mjs`);
  const call = ['annotate-batch', ...names, '--metadata', table, '--quiet'];
  // The command itself, with an argument that a fixed list could not hold.
  writeFileSync(
    script,
    `process.argv.push(...${JSON.stringify(call)}, '--origin', String(Date.now()));\nawait import(${JSON.stringify(join(root, 'dist/cli/index.js'))});\n`,
  );
  return { argv: [process.execPath, script], directory };
}
