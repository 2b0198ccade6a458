import * as v from 'valibot';
import type { Series, Timeline } from './report.js';

// The sections of a report that are drawn. What a chart cannot show is not taken in.

/** perf-log draws up to a thousand runs of a stage. */
const MOST_VALUES = 1000;
/** Milliseconds of thirty thousand years: with more, the arithmetic of a chart leaves its range. */
const LARGEST = 1e15;

const measured = v.pipe(v.number(), v.minValue(-LARGEST), v.maxValue(LARGEST));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST));
const perLabel = <Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.maxLength(MOST_VALUES));

/** Measured values, drawn as lines or points. */
export const series = v.pipe(
  v.strictObject({
    kind: v.literal('series'),
    title: v.string(),
    unit: v.string(),
    shape: v.picklist(['line', 'points']),
    labels: perLabel(v.string()),
    lines: v.array(
      v.strictObject({
        name: v.string(),
        values: v.pipe(perLabel(v.nullable(measured)), v.description('One a label.')),
        spread: v.exactOptional(
          v.pipe(
            perLabel(v.pipe(measured, v.minValue(0))),
            v.description('One a label: how far the value is uncertain, up and down.'),
          ),
        ),
      }),
    ),
  }),
  v.description('Measured values that are drawn.'),
) satisfies v.GenericSchema<Series>;

/** What happened when, drawn as bars. */
export const timeline = v.pipe(
  v.strictObject({
    kind: v.literal('timeline'),
    title: v.string(),
    bars: v.array(
      v.strictObject({ label: v.string(), start: moment, end: moment, failed: v.boolean() }),
    ),
  }),
  v.description('What happened when, in milliseconds from its beginning.'),
) satisfies v.GenericSchema<Timeline>;
