import { head } from '../core/quote.js';
import type { Series } from '../core/report.js';
import { extent } from './extent.js';
import { type Html, html } from './html-text.js';
import { numberText } from './number-text.js';

const [WIDTH, HEIGHT] = [760, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 12, 14, 30];

/**
 * A series as a drawing that needs no script: lines with a band of their spread, or points. Each point says its
 * value; the page's script adds a reading line and lets lines be hidden.
 */
export function chart({ title, unit, shape, labels, lines }: Series): Html {
  const scale = scaleOf({ labels, lines });
  if (scale === undefined) return html``;
  const drawn = lines.map((line, at) => drawLine(line, at, { ...scale, shape, labels, unit }));
  const legend = lines.map(
    ({ name }, at) =>
      html`<button type="button" class="l${at % 4}" data-line="${at}" aria-pressed="true">${name}</button> `,
  );
  return html`<figure class="chart"><figcaption>${title} <small>(${unit})</small></figcaption>
<div class="wide"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">
${axes(scale, labels)}<line class="reading" y1="${TOP}" y2="${HEIGHT - BOTTOM}" visibility="hidden"/>
${drawn}</svg></div><p>${legend}<output aria-live="polite"></output></p></figure>
`;
}

interface Scale {
  x(index: number): number;
  y(value: number): number;
  ticks: number[];
}

function scaleOf({ labels, lines }: Pick<Series, 'labels' | 'lines'>): Scale | undefined {
  const values = lines.flatMap(({ values: all, spread }) =>
    all.flatMap((value, at) => {
      const wide = spread?.[at] ?? 0;
      return value === null ? [] : [value - wide, value + wide];
    }),
  );
  if (values.length === 0) return undefined;
  const [lowest, highest] = extent(values);
  const ticks = ticksOf(Math.max(0, lowest), highest);
  const [low, high] = [ticks[0] as number, ticks.at(-1) as number];
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, labels.length - 1);
  const start = labels.length === 1 ? (WIDTH - LEFT - RIGHT) / 2 : 0;
  const height = HEIGHT - TOP - BOTTOM;
  return {
    x: (index) => rounded(LEFT + start + index * step),
    y: (value) => rounded(TOP + height * (1 - (Math.max(low, value) - low) / (high - low))),
    ticks,
  };
}

// Nothing that anybody measures is smaller, and doubles run out of powers of ten.
const SMALLEST = 1e-9;

/** Round numbers around the values, four or five: 1, 2 or 5 times a power of ten apart. */
function ticksOf(lowest: number, highest: number): number[] {
  const low = lowest < SMALLEST ? 0 : lowest;
  const high = highest < SMALLEST ? 0 : highest;
  const room = (high - low) / 10 || high / 10 || 1;
  // Closer together, the ticks would be equal in their first twelve digits.
  const rough = Math.max((high - low + 2 * room) / 4, high * SMALLEST);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10);
  const first = Math.max(0, Math.floor((low - room) / step));
  const last = Math.ceil((high + room) / step);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}

function axes({ x, y, ticks }: Scale, labels: readonly string[]): Html {
  const levels = ticks.map(
    (
      tick,
    ) => html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}"/>
<text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${numberText(tick)}</text>`,
  );
  const last = labels.length - 1;
  const shown = [...new Set([0, Math.floor(last / 2), last])];
  const names = shown.map((at) => {
    const anchor = at === 0 && last > 0 ? 'start' : at === last && last > 0 ? 'end' : 'middle';
    return html`<text x="${x(at)}" y="${HEIGHT - 8}" text-anchor="${anchor}">${head(labels[at] ?? '', 40)}</text>`;
  });
  return html`${levels}${names}`;
}

function drawLine(
  { name, values, spread }: Series['lines'][number],
  at: number,
  { x, y, shape, labels, unit }: Scale & Pick<Series, 'shape' | 'labels' | 'unit'>,
): Html {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  const points = known.map(
    ({ value, index }) =>
      html`<circle cx="${x(index)}" cy="${y(value)}" r="${shape === 'line' ? 3 : 4}" data-at="${index}"><title>${labels[index]}: ${name} ${numberText(value)} ${unit}</title></circle>`,
  );
  const along = known.map(({ value, index }) => `${x(index)},${y(value)}`).join(' ');
  const edge = (sign: number) =>
    known.map(({ value, index }) => `${x(index)},${y(value + sign * (spread?.[index] ?? 0))}`);
  const band = [...edge(1), ...edge(-1).reverse()].join(' ');
  return html`<g class="l${at % 4}" data-line="${at}" data-name="${name}">${
    spread && shape === 'line' ? html`<polygon points="${band}"/>` : html``
  }${shape === 'line' ? html`<polyline points="${along}"/>` : html``}${points}</g>
`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
