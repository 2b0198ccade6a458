/**
 * The longest rising sequence of values that both lists have exactly once, as pairs of indexes: the
 * anchors of Bram Cohen's patience diff.
 */
export function uniquePairs<T>(one: ArrayLike<T>, other: ArrayLike<T>): [number, number][] {
  const places = singles(one);
  const others = singles(other);
  const pairs: [number, number][] = [];
  for (const [value, at] of places) {
    const otherAt = others.get(value);
    if (at >= 0 && otherAt !== undefined && otherAt >= 0) pairs.push([at, otherAt]);
  }
  return longestRising(pairs);
}

const TWICE = -1;

/** Where each value stands; TWICE for one that stands in several places. */
function singles<T>(list: ArrayLike<T>): Map<T, number> {
  const places = new Map<T, number>();
  for (let at = 0; at < list.length; at++) {
    const value = list[at] as T;
    places.set(value, places.has(value) ? TWICE : at);
  }
  return places;
}

/** Of pairs whose first parts rise, the most whose second parts rise too. */
function longestRising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(([, value], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as [number, number])[1] < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const rising: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    rising.push(pairs[at] as [number, number]);
  }
  return rising.reverse();
}
