import type { Step } from '../step.js';
import { annotate } from './annotate.js';
import { perfLog } from './perf-log.js';
import { publish } from './publish.js';
import { replay } from './replay.js';
import { traceDiff } from './trace-diff.js';
import { validate } from './validate.js';

/** All steps, in order. */
export const steps: readonly Step[] = [validate, annotate, replay, perfLog, traceDiff, publish];
