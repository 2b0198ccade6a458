import { UsageError } from '../../core/usage-error.js';
import type { SandboxWish } from '../../world/processes/sandbox.js';
import type { Given } from './inputs.js';
import type { Batch, Step } from './interpret.js';
import type { Lines } from './units.js';

/** The bounds of a RUN, and of the whole. Milliseconds and bytes; undefined is none. */
export interface Limits {
  timeout: number | undefined;
  totalTimeout: number | undefined;
  maxOutput: number | undefined;
  sandbox: SandboxWish;
}

/** The limits as the flags say them. */
export function limitsOf({ timeout, totalTimeout, maxOutput, sandbox }: Given): Limits {
  return {
    timeout: timeout || undefined,
    totalTimeout: totalTimeout || undefined,
    maxOutput: maxOutput || undefined,
    sandbox,
  };
}

/** Whether an action is one of those that the flags select, by its line. */
export type Selection = (line: number) => boolean;

/** Whether an action is done: a variable is set whatever is selected, for those that see it. */
export function isSelected({ kind, line }: Step, selection: Selection): boolean {
  return kind === 'ENV' || selection(line);
}

/** What `--only` and `--from` select. Throws a UsageError when there are several logs, whose lines they could mean. */
export function selectionOf({ only, from }: Given, { logs }: Batch): Selection {
  if (only === undefined && from === undefined) return () => true;
  if (logs.length > 1) {
    throw new UsageError('--only and --from name lines of one log; name only that log');
  }
  const lines: Lines = only ?? [{ from: 1, to: Number.POSITIVE_INFINITY }];
  return (line) =>
    line >= (from ?? 1) && lines.some((range) => line >= range.from && line <= range.to);
}
