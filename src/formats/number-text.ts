import { thousands } from '../core/quote.js';

/** A measured number with three figures that matter: `1,204`, `182`, `12.5`, `0.0431`. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || value === 0) return `${value < 0 ? '-' : ''}${thousands(Math.round(size))}`;
  return String(Number(value.toPrecision(3)));
}
