import { compareRuns, compareWithRecords } from '../src/actions/perf-log/compare.js';
import { type Random, seededRandom } from '../src/actions/perf-log/random.js';

// How often perf-log cries wolf, and how often it misses: thousands of simulated histories, whose truth is known.
// Prints the table of docs/performance.md: `npm run build && node build/scripts/perf-rates.js`.

const THRESHOLD = 0.1;
const RECORDS = 20;
const HISTORIES = 400;

/** A stage as it is simulated: how much jobs differ, and how much the runs of one job do. */
interface Noise {
  name: string;
  jobs: number;
  runs: number;
}

const NOISES: readonly Noise[] = [
  { name: "quiet machine of one's own (1 %, 2 %)", jobs: 0.01, runs: 0.02 },
  { name: 'hosted runner (3 %, 5 %)', jobs: 0.03, runs: 0.05 },
  { name: 'noisy runner (10 %, 10 %)', jobs: 0.1, runs: 0.1 },
];

/** A number around zero, normally distributed (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The runs of one job in ms. One run in twenty is a stray, half as long again. */
function job(random: Random, level: number, { jobs, runs }: Noise, count: number): number[] {
  const here = level * Math.exp(jobs * normal(random));
  return Array.from({ length: count }, () => {
    const stray = random() < 0.05 ? 1.5 : 1;
    return here * Math.exp(runs * normal(random)) * stray;
  });
}

function rate(noise: Noise, change: number, runs: number, isSideBySide: boolean): number {
  const random = seededRandom(20 + runs);
  let slower = 0;
  for (let at = 0; at < HISTORIES; at++) {
    const shared = isSideBySide ? { ...noise, jobs: 0 } : noise;
    const level = 200 * (isSideBySide ? Math.exp(noise.jobs * normal(random)) : 1);
    const candidate = job(random, level * (1 + change), shared, runs);
    const records = Array.from({ length: isSideBySide ? 1 : RECORDS }, () =>
      job(random, level, shared, runs),
    );
    const compared = isSideBySide
      ? compareRuns(candidate, records[0] as number[], THRESHOLD)
      : compareWithRecords(candidate, records, THRESHOLD);
    if (compared.change === 'slower') slower++;
  }
  return slower / HISTORIES;
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

console.log(
  '| Noise: between jobs, between runs | Compared with | Runs | No change | 10 % slower | 15 % slower | 25 % slower |',
);
console.log('| --- | --- | --: | --: | --: | --: | --: |');
for (const noise of NOISES) {
  for (const isSideBySide of [false, true]) {
    for (const runs of isSideBySide ? [10, 30] : [1, 10]) {
      const rates = [0, 0.1, 0.15, 0.25].map((change) => rate(noise, change, runs, isSideBySide));
      const what = isSideBySide ? 'another command, in turns' : `${RECORDS} records`;
      console.log(`| ${noise.name} | ${what} | ${runs} | ${rates.map(percent).join(' | ')} |`);
    }
  }
}
