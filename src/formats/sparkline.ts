import { extent } from './extent.js';

const BARS = [...'▁▂▃▄▅▆▇█'];

/** Values as a line of bars, the lowest to the highest; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const [low, high] = extent(values.filter((value) => value !== null));
  const width = high - low;
  return values
    .map((value) => {
      if (value === null) return ' ';
      const part = width === 0 ? 0.5 : (value - low) / width;
      return BARS[Math.min(BARS.length - 1, Math.floor(part * BARS.length))];
    })
    .join('');
}
