import { annotateBatch } from './annotate-batch/action.js';
import type { AnyAction } from './define.js';
import { perfLog } from './perf-log/action.js';
import { publishReport } from './publish-report/action.js';
import { replayBatch } from './replay-batch/action.js';
import { simulateBatch } from './simulate-batch/action.js';
import { traceDiff } from './trace-diff/action.js';
import { validateBatch } from './validate-batch/action.js';

/** Every action, in the order in which people read about them. */
export const actions: readonly AnyAction[] = [
  validateBatch,
  annotateBatch,
  simulateBatch,
  replayBatch,
  perfLog,
  traceDiff,
  publishReport,
];
