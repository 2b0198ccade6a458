import { head } from '../../core/quote.js';

/** A duration for people: `12 ms`, `1.3 s`, `2 min 5 s`. */
export function seconds(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

const LONGEST = 120;

/** A line of a log, short enough for a table. */
export function shortLine(text: string): string {
  return text.length <= LONGEST ? text : `${head(text, LONGEST)}…`;
}
