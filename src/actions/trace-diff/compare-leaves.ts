import { thousands } from '../../core/quote.js';
import { compareValues, saying, shown, type ValueChange } from './compare-values.js';
import type { Difference, Measured } from './drift.js';
import type { Path } from './locate-json.js';
import { longIntegers } from './long-integers.js';
import type { Settings } from './settings.js';
import { holdsDocuments, type Source, wholeValue } from './source.js';

/** Compares measured values leaf by leaf: numbers within their tolerance are the same. */
export function compareTelemetry(
  path: string,
  before: Source,
  after: Source,
  settings: Settings,
): Difference[] {
  const tolerance = (pointer: string, value: number) => settings.toleranceOf(path, pointer, value);
  const isSame = (one: unknown, other: unknown, pointer: string) => {
    const numbers = numbersOf(one, other);
    if (!numbers) return Object.is(one, other);
    return Math.abs(numbers.after - numbers.before) <= tolerance(pointer, numbers.before);
  };
  const comparing = { isVolatile: settings.isVolatile, isSame };
  const changes = changesBetween(before, after, comparing);
  const long = longIntegers(before, after, changes);
  const isFar = (change: ValueChange) => {
    const { distance, before } = long.get(change) ?? { distance: Infinity, before: 0 };
    return distance > tolerance(change.pointer, before);
  };
  return leaves(before, after, changes.filter(isFar)).map(({ change, ...at }): Difference => {
    const numbers = long.get(change) ?? numbersOf(change.before, change.after);
    const measured: Measured | undefined = numbers && {
      ...{ unit: '', ...numbers, tolerance: tolerance(change.pointer, numbers.before) },
    };
    const off = measured ? ` (${offText(measured)})` : '';
    return {
      ...{ class: 'telemetry-mismatch', rule: 'drift/telemetry-mismatch', ...at },
      message: at.message + off,
      ...(measured && { measured }),
    };
  });
}

/** Compares other JSON by its pointers. */
export function compareJson(before: Source, after: Source, settings: Settings): Difference[] {
  const comparing = { isVolatile: settings.isVolatile, isSame: Object.is };
  return leaves(before, after, changesBetween(before, after, comparing)).map(
    ({ change: _, ...at }): Difference => ({
      class: 'content',
      rule: 'drift/content-changed',
      ...at,
    }),
  );
}

type Leaf = Pick<Difference, 'what' | 'elements' | 'message' | 'place' | 'before' | 'after'> & {
  change: ValueChange;
};

function changesBetween(
  before: Source,
  after: Source,
  comparing: Parameters<typeof compareValues>[2],
): ValueChange[] {
  const changes: ValueChange[] = [];
  compareValues(wholeValue(before), wholeValue(after), comparing, (change) => changes.push(change));
  return changes;
}

function leaves(before: Source, after: Source, changes: readonly ValueChange[]): Leaf[] {
  const places = placesOf(before, after, changes);
  const isDocuments = [before, after].every(holdsDocuments);
  return changes.map((change, index) => {
    const what = change.pointer || 'the whole value';
    return {
      ...{
        what,
        change,
        // A document is no element among others: what one says another one need not.
        elements: change.elements.filter((at) => at > 0 || !isDocuments),
        message: saying(what, change),
        place: places[index] as Difference['place'],
      },
      ...(change.beforePath && { before: shown(change.before) }),
      ...(change.afterPath && { after: shown(change.after) }),
    };
  });
}

/** In the new file, or in the old one for what is gone; each file is searched once. */
function placesOf(before: Source, after: Source, changes: readonly ValueChange[]) {
  const now = after.places(changes.map(({ afterPath }) => afterPath ?? []));
  if (changes.every(({ afterPath }) => afterPath)) return now;
  const old = before.places(changes.map(({ beforePath }) => beforePath ?? ([] as Path)));
  return changes.map(({ afterPath }, index) => (afterPath ? now[index] : old[index]));
}

/** Both values as numbers, when both are measured in the same unit. */
function numbersOf(
  one: unknown,
  other: unknown,
): Pick<Measured, 'before' | 'after' | 'unit'> | undefined {
  const [before, after] = [measureOf(one), measureOf(other)];
  if (!before || !after || before.unit !== after.unit) return undefined;
  return { before: before.number, after: after.number, unit: after.unit };
}

// A text is measured only when its unit says so: "1.2" could be a version.
const MEASURE =
  /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*([nuµm]?s|min|h|%|[kMGT]?i?B|[kMG]?Hz|°?[CFK]|m?[VAW])$/;

function measureOf(value: unknown): { number: number; unit: string } | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { number: value, unit: '' } : undefined;
  const [, number, unit] = (typeof value === 'string' && MEASURE.exec(value)) || [];
  return number === undefined || unit === undefined ? undefined : { number: Number(number), unit };
}

/** How far off a number is: `+42 %, tolerated ±12`. */
function offText({ before, after, tolerance }: Measured): string {
  const [distance, base] = [Math.abs(after - before), Math.abs(before)];
  const limit = told(tolerance, (shown) => shown < distance);
  const percent = told((distance / base) * 100, (shown) => (shown / 100) * base > tolerance);
  const off = distance === 0 || base === 0 ? '' : `${after > before ? '+' : '−'}${percent} %, `;
  return `${off}tolerated ±${Number.isInteger(limit) ? thousands(limit) : limit}`;
}

/** A number with three digits, or as many more as it takes to see that the tolerance does not hold. */
function told(value: number, isSeen: (shown: number) => boolean): number {
  for (let digits = 3; digits < 17; digits++) {
    const shown = Number(value.toPrecision(digits));
    if (isSeen(shown)) return shown;
  }
  return Number(value.toPrecision(3));
}
