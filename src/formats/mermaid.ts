import { head } from '../core/quote.js';
import type { Series } from '../core/report.js';
import { extent } from './extent.js';

// Mermaid's own first colour can hardly be seen, and it draws no legend: the title names the colours.
const COLOURS = { blue: '#0969da', orange: '#bc4c00', green: '#1a7f37', red: '#cf222e' } as const;
const SETTINGS = {
  themeVariables: { xyChart: { plotColorPalette: Object.values(COLOURS).join(', ') } },
};

/** More points than this cannot be told apart. */
const MOST_POINTS = 30;
/** So many characters of labels stand side by side below a chart of 700 pixels, Mermaid's width. */
const WIDEST_LABELS = 80;
const LONGEST_LABEL = 40;

/**
 * A series as Mermaid's xychart, which GitHub draws. It knows no gaps: labels without a value in every line are
 * left out. Undefined when there are fewer than two points to draw.
 */
export function mermaidChart({ title, unit, labels, lines }: Series): string | undefined {
  const whole = labels
    .map((_, index) => index)
    .filter((index) => lines.every(({ values }) => typeof values[index] === 'number'))
    .slice(-MOST_POINTS);
  if (whole.length < 2 || lines.length === 0) return undefined;
  const all = lines.map(({ values }) => whole.map((index) => values[index] as number));
  const [low, high] = range(all.flat());
  const hues = Object.keys(COLOURS);
  const named = lines.map(({ name }, at) =>
    lines.length === 1 ? name : `${hues[at % hues.length]}, ${name}`,
  );
  return [
    `%%{init: ${JSON.stringify(SETTINGS)}}%%`,
    'xychart-beta',
    `  title ${quoted(`${title}: ${named.join(' and ')}`)}`,
    `  x-axis ${axis(whole.map((index) => labels[index] ?? ''))}`,
    `  y-axis ${quoted(unit)} ${plain(low)} --> ${plain(high)}`,
    ...all.map((values) => `  line [${values.map(plain).join(', ')}]`),
    '',
  ].join('\n');
}

/** Labels that run into each other, or of which Mermaid would make one, give way to the points' numbers. */
function axis(labels: readonly string[]): string {
  const names = labels.map(quoted);
  const isWide = names.join('').length > WIDEST_LABELS;
  if (!isWide && new Set(names).size === names.length) return `[${names.join(', ')}]`;
  const [first, last] = [labels.at(0) ?? '', labels.at(-1) ?? ''].map(shortened);
  return `${quoted(`${first} to ${last}`)} 1 --> ${labels.length}`;
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${head(label, LONGEST_LABEL - 1)}…` : label;
}

/** A number as Mermaid reads it, without an exponent. */
function plain(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

/** Durations are measured to a thousandth of their unit. */
const SMALLEST = 0.001;

/** From zero, unless all values are far from it: a change of a tenth should be seen. */
function range(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  const room = Math.max((high - low) / 2, high / 10, SMALLEST);
  const round = (value: number) => Number(value.toPrecision(4));
  return [round(Math.max(0, low - room)), round(high + room)];
}

/** Text as Mermaid takes it between quotes, where it knows no escape: what is more than a name becomes a dot. */
function quoted(text: string): string {
  return `"${[...text.slice(0, 120)].map((one) => (/[\p{L}\p{N} _.,:/-]/u.test(one) ? one : '·')).join('')}"`;
}
