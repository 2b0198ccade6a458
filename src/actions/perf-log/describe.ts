/** What a sample of durations looks like. In the unit of its values. */
export interface Description {
  median: number;
  /** Width of the middle half. */
  iqr: number;
  min: number;
  max: number;
  /** Values further than 1.5 widths of the middle half from it (Tukey's fences). */
  outliers: number[];
}

/** Describes a sample. Throws a RangeError for an empty one. */
export function describe(values: readonly number[]): Description {
  if (values.length === 0) throw new RangeError('an empty sample has no description');
  const sorted = values.toSorted((a, b) => a - b);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part)) as [
    number,
    number,
    number,
  ];
  const iqr = high - low;
  const isOutlier = (value: number) => value < low - 1.5 * iqr || value > high + 1.5 * iqr;
  return {
    ...{ median: middle, iqr, min: sorted[0] as number, max: sorted.at(-1) as number },
    outliers: values.filter(isOutlier),
  };
}

/** The median of a sample in any order. */
export function median(values: readonly number[]): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

/** A quantile of a sorted sample, between two values by their distance (Hyndman and Fan's type 7). */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}
