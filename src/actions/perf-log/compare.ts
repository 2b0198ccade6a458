import { describe, median, quantile } from './describe.js';
import { medianDrawer, type Random, seededRandom } from './random.js';

/** What a comparison says; `unknown` when there are too few values to say anything, or some of no time at all. */
export type Change = 'faster' | 'slower' | 'same' | 'noisy' | 'unknown';

/** How a candidate compares with a baseline. */
export interface Comparison {
  change: Change;
  /** Median of the candidate divided by the median of the baseline; undefined when that took no time. */
  ratio: number | undefined;
  /** Where that ratio lies with 95 % confidence; undefined when there are too few values. */
  interval: [number, number] | undefined;
}

// 95 % between them. So many draws that the ends of the interval move by less than a hundredth of its width.
const [LOW, HIGH] = [0.025, 0.975];
const DRAWS = 2000;

/** With fewer values than this nobody can tell noise from change. */
export const FEWEST_VALUES = 5;

/**
 * Compares runs that took turns on one machine: both samples are drawn anew, many times (bootstrap), and the
 * ratios of their medians give the interval. The same values give the same interval.
 */
export function compareRuns(
  candidate: readonly number[],
  baseline: readonly number[],
  threshold: number,
): Comparison {
  const ratio = median(candidate) / median(baseline);
  if (Math.min(candidate.length, baseline.length) < FEWEST_VALUES) return unknown(ratio);
  return judged(ratio, threshold, (random) => {
    const [draw, drawBaseline] = [medianDrawer(candidate, random), medianDrawer(baseline, random)];
    return () => draw() / drawBaseline();
  });
}

/**
 * Compares runs with earlier records of the same machine, each the runs of one job. Jobs differ more than the runs
 * of one job do, so the records are drawn anew too, and the candidate is one more job: how far it is off its own
 * level, which nobody knows, is drawn from how far they are off theirs.
 */
export function compareWithRecords(
  candidate: readonly number[],
  records: readonly (readonly number[])[],
  threshold: number,
): Comparison {
  const medians = records.map(median);
  const level = median(medians);
  const ratio = median(candidate) / level;
  if (records.length < FEWEST_VALUES) return unknown(ratio);
  // One run may be a stray as theirs may; the median of several is none, whatever a stray record was.
  const { outliers } = describe(medians);
  const likely = medians.filter(
    (one) => candidate.length < FEWEST_VALUES || !outliers.includes(one),
  );
  return judged(ratio, threshold, (random) => {
    const [draw, drawLevel] = [medianDrawer(candidate, random), medianDrawer(medians, random)];
    const drawDeviation = () => (likely[(random() * likely.length) >>> 0] as number) / level;
    return () => draw() / drawLevel() / drawDeviation();
  });
}

function judged(
  ratio: number,
  threshold: number,
  drawer: (random: Random) => () => number,
): Comparison {
  const ratios = Float64Array.from({ length: DRAWS }, drawer(seededRandom(1))).sort();
  const interval: [number, number] = [quantile(ratios, LOW), quantile(ratios, HIGH)];
  if (![ratio, ...interval].every(Number.isFinite)) return unknown(ratio);
  return { change: changeOf(interval, threshold), ratio, interval };
}

/** A change is one only when the whole interval lies beyond the threshold. */
function changeOf([low, high]: [number, number], threshold: number): Change {
  if (low > 1 + threshold) return 'slower';
  if (high < 1 / (1 + threshold)) return 'faster';
  return low >= 1 / (1 + threshold) && high <= 1 + threshold ? 'same' : 'noisy';
}

function unknown(ratio: number): Comparison {
  const known = Number.isFinite(ratio) ? ratio : undefined;
  return { change: 'unknown', ratio: known, interval: undefined };
}
