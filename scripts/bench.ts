import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coldStart } from './bench/cold-start.js';
import { manyFiles } from './bench/many-files.js';
import type { Measurement } from './bench/measure.js';
import { metadataTable } from './bench/metadata-table.js';
import { replays } from './bench/replay.js';
import { shards } from './bench/shards.js';
import { simulation } from './bench/simulate.js';
import { largeTrees, traceMeaning } from './bench/snapshots.js';
import { stageOutput, stageOverhead } from './bench/stages.js';
import { textDiff } from './bench/text-diff.js';

// Speed as ratios against a baseline of the same run: `npm run bench`, or `npm run bench -- NAME…`.
// Prints a table, writes build/bench.json. Not a test: a busy machine must not fail anybody's change.

const root = join(import.meta.dirname, '../..');
const benches: Record<string, () => Measurement[]> = {
  'cold-start': () => coldStart(root),
  'files-10k': () => manyFiles(root, 10_000, 1.7),
  'files-100k': () => manyFiles(root, 100_000, 1.5),
  'simulate-10k': () => simulation(root, 10_000, 2),
  'simulate-100k': () => simulation(root, 100_000, 2),
  'metadata-table': () => metadataTable(root),
  shards: () => shards(root, 40_000),
  'replay-1k': () => replays(root, 1000),
  'stage-overhead': () => stageOverhead(root),
  'stage-output': () => stageOutput(root),
  'snapshot-trees': () => largeTrees(root, 100_000),
  'snapshot-texts': () => textDiff(root),
  'snapshot-traces': () => traceMeaning(root, 100_000),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(benches, name));
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const results = Object.entries(benches)
  .filter(([name]) => names.length === 0 || names.includes(name))
  .flatMap(([name, run]) => {
    process.stderr.write(`${name} …\n`);
    return run();
  });

console.table(
  results.map(({ what, value, unit, limit, detail }) => ({
    what,
    value: `${value.toFixed(2)} ${unit}`,
    limit: limit === undefined ? '' : `${limit} ${unit}`,
    met: limit === undefined ? '' : value <= limit ? 'yes' : 'NO',
    detail,
  })),
);
mkdirSync(join(root, 'build'), { recursive: true });
writeFileSync(join(root, 'build/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
