import type { Series } from '../core/report.js';

/** More labels than this cannot be read side by side. */
const MOST_LABELS = 30;

/**
 * A series as Mermaid's xychart, which GitHub draws. It knows no gaps: labels without a value in every line are
 * left out. Undefined when there are fewer than two points to draw.
 */
export function mermaidChart({ title, unit, labels, lines }: Series): string | undefined {
  const whole = labels
    .map((_, index) => index)
    .filter((index) => lines.every(({ values }) => typeof values[index] === 'number'))
    .slice(-MOST_LABELS);
  if (whole.length < 2 || lines.length === 0) return undefined;
  const all = lines.map(({ values }) => whole.map((index) => values[index] as number));
  const [low, high] = range(all.flat());
  const names = lines.map(({ name }) => name).join(' and ');
  return [
    'xychart-beta',
    `  title ${quoted(`${title}: ${names}`)}`,
    `  x-axis [${whole.map((index) => quoted(labels[index] ?? '')).join(', ')}]`,
    `  y-axis ${quoted(unit)} ${low} --> ${high}`,
    ...all.map((values) => `  line [${values.join(', ')}]`),
    '',
  ].join('\n');
}

/** From zero, unless all values are far from it: a change of a tenth should be seen. */
function range(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) / 2, high / 10, Number.MIN_VALUE);
  const round = (value: number) => Number(value.toPrecision(4));
  return [round(Math.max(0, low - room)), round(high + room)];
}

/** Text as Mermaid takes it between quotes, where it knows no escape: what is more than a name becomes a dot. */
function quoted(text: string): string {
  return `"${[...text.slice(0, 80)].map((one) => (/[\p{L}\p{N} _.,:/-]/u.test(one) ? one : '·')).join('')}"`;
}
