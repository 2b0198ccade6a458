import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measurement, medianTimes, peakMemory, ratio } from './measure.js';

/** What any simulator has to do at least: open, write and close each file, one by one. */
const BARE = `
import fs from 'node:fs';
const text = 'x'.repeat(780);
const folder = process.argv[2] + '/' + process.pid;
fs.mkdirSync(folder, { recursive: true });
for (let index = 0; index < Number(process.argv[3]); index++) {
  const file = fs.openSync(folder + '/DOCUMENT_' + index + '.md', 'w');
  fs.writeSync(file, text);
  fs.closeSync(file);
}
`;

/** A batch written into a fresh folder, whole processes. */
export function simulation(root: string, count: number, limit: number): Measurement[] {
  const directory = mkdtempSync(join(tmpdir(), 'cohesix-bench-'));
  process.env.COHESIX_TRACE_TMP = join(directory, 'scratch');
  try {
    writeFileSync(join(directory, 'bare.mjs'), BARE);
    const command = (...argv: string[]) => ({ argv: [process.execPath, ...argv], directory });
    const cli = join(root, 'dist/cli/index.js');
    const ours = command(cli, 'simulate-batch', '--quiet', '--size', String(count));
    const bare = command('bare.mjs', join(directory, 'bare'), String(count));
    const [mine = 0, theirs = 0] = medianTimes([ours, bare], count > 50_000 ? 3 : 5);
    return [
      ratio(`${count} documents: simulate-batch / bare Node`, mine, theirs, limit),
      {
        ...{ what: `${count} documents: peak memory`, value: peakMemory(ours), unit: 'MiB' },
        detail: '',
      },
    ];
  } finally {
    delete process.env.COHESIX_TRACE_TMP;
    rmSync(directory, { recursive: true, force: true });
  }
}
