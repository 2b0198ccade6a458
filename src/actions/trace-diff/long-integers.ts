import type { ValueChange } from './compare-values.js';
import type { Path } from './locate-json.js';
import type { Source } from './source.js';

/** Both values of a change as numbers, and how far apart they are to the last digit. */
export interface LongIntegers {
  before: number;
  after: number;
  distance: number;
}

/**
 * Integers of more digits than a double holds are read as texts, so that none of the digits is lost. Which
 * of the changed texts are written as numbers, the files say.
 */
export function longIntegers(
  before: Source,
  after: Source,
  changes: readonly ValueChange[],
): Map<ValueChange, LongIntegers> {
  const long = changes.filter((change) => isLong(change.before) || isLong(change.after));
  const old = areNumbers(
    before,
    long.map((change) => [change.before, change.beforePath]),
  );
  const now = areNumbers(
    after,
    long.map((change) => [change.after, change.afterPath]),
  );
  const numbers = long.filter((_, at) => old[at] && now[at]);
  return new Map(numbers.map((change) => [change, toNumbers(change)]));
}

function toNumbers(change: ValueChange): LongIntegers {
  const [before, after] = [Number(change.before), Number(change.after)];
  const isWhole = Number.isInteger(before) && Number.isInteger(after);
  const distance = isWhole
    ? Number(wholeOf(change.after) - wholeOf(change.before))
    : after - before;
  return { before, after, distance: Math.abs(distance) };
}

function wholeOf(value: unknown): bigint {
  return BigInt(value as number | string);
}

/** Whether the values, which stand at the paths, are numbers that a double can come near to. */
function areNumbers(source: Source, all: readonly [unknown, Path | undefined][]): boolean[] {
  if ('why' in source.structure) return all.map(() => false);
  const spans = source.structure.locate(all.map(([, path]) => path ?? []));
  return all.map(([value], at) => {
    if (!Number.isFinite(Number(value))) return false;
    if (!isLong(value)) return typeof value === 'number';
    return /[-+\d]/.test(source.text[spans[at]?.start ?? -1] ?? '');
  });
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && /^[+-]?\d{16,}$/.test(value);
}
