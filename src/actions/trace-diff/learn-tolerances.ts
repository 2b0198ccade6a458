import { groupBy } from '../../core/group-by.js';
import type { Drift } from './drift.js';
import { fileGlobs, filesOf, patternOf, placeIn } from './learn-patterns.js';
import { fieldOf, matcher } from './settings.js';
import type { Standing } from './standing-fields.js';

/** An entry of a policy's tolerances, with what it is learnt from. */
export interface Learnt {
  tolerance: { field: string; files: string[]; relative?: number; absolute?: number };
  drifts: readonly Drift[];
}

/** Proposes how far measured numbers may be off, where they were: of what stood still none may move unseen. */
export function learnTolerances(
  measured: readonly Drift[],
  standing: readonly Standing[],
): Learnt[] {
  const standingBy = groupBy(standing, ({ pointer }) => fieldOf(pointer));
  return [...groupBy(measured, ({ what }) => fieldOf(what))].flatMap(([field, drifts]) => {
    const moved = new Set(drifts.map(({ file, what, elements }) => placeIn(file, what, elements)));
    const still = (standingBy.get(field) ?? []).filter(
      ({ file, pointer, elements }) => !moved.has(placeIn(file, pointer, elements)),
    );
    const files = filesOf(drifts);
    const isOneThing = !field.includes('/') && !still.some(({ file }) => files.has(file));
    if (isOneThing) return [learnt(field, drifts, still)];
    return [...groupBy(drifts, ({ what, elements }) => patternOf(what, elements))].map(
      ([pattern, those]) => {
        const isSame = matcher([pattern]);
        return learnt(
          pattern,
          those,
          still.filter(({ pointer }) => isSame(pointer)),
        );
      },
    );
  });
}

// Half as much again as was seen: a few runs never show the whole spread.
const MARGIN = 1.5;

function learnt(field: string, drifts: readonly Drift[], still: readonly Standing[]): Learnt {
  const files = fileGlobs(filesOf(drifts), filesOf(still));
  const relative = largest(drifts.map(spreadOf));
  const limit = Number.isFinite(relative)
    ? { relative: up(relative * MARGIN) }
    : { absolute: up(largest(drifts.map(distanceOf)) * MARGIN) };
  return { tolerance: { field, files, ...limit }, drifts };
}

function largest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other));
}

/** How far apart two numbers are, in parts of the smaller: either may be the baseline. */
export function spreadOf(drift: Drift): number {
  const { before, after } = drift.measured ?? { before: 1, after: 1 };
  return distanceOf(drift) / Math.min(Math.abs(before), Math.abs(after));
}

function distanceOf({ measured }: Drift): number {
  return measured ? Math.abs(measured.after - measured.before) : 0;
}

/** Rounded up to two digits. */
function up(value: number): number {
  const grain = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}
