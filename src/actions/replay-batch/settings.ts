import { UsageError } from '../../core/usage-error.js';
import type { SandboxWish } from '../../world/processes/sandbox.js';
import type { Given } from './inputs.js';
import { type Batch, interpret, type Step } from './interpret.js';
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

/**
 * What `--only` and `--from` select. Throws a UsageError for a part of it without an action, which is a mistake and no
 * success, and when there are several logs, whose lines they could mean.
 */
export function selectionOf({ only, from = 1 }: Given, batch: Batch): Selection {
  if (only === undefined && from === 1) return () => true;
  if (batch.logs.length > 1) {
    throw new UsageError('--only and --from name lines of one log; name only that log');
  }
  const selects = (line: number) =>
    line >= from && (only === undefined || only.some((range) => isIn(range, line)));
  const lines = [...actionLines(batch)];
  const none = only?.find((range) => !lines.some((line) => isIn(range, line)));
  if (none) {
    throw new UsageError(`--only: no action on ${linesText(none)}; ${extentText(lines)}`);
  }
  if (!lines.some(selects)) {
    const among = only ? ' is one of --only' : '';
    throw new UsageError(`--from: no action from line ${from} on${among}; ${extentText(lines)}`);
  }
  return selects;
}

function isIn({ from, to }: Lines[number], line: number): boolean {
  return line >= from && line <= to;
}

function* actionLines(batch: Batch): Generator<number> {
  for (const step of interpret(batch)) if (!('problem' in step)) yield step.line;
}

function extentText(lines: readonly number[]): string {
  const [from, to] = [lines[0], lines.at(-1)];
  return from === undefined || to === undefined
    ? 'the log has none'
    : `the log has actions on ${linesText({ from, to })}`;
}

function linesText({ from, to }: Lines[number]): string {
  return from === to ? `line ${from}` : `lines ${from} to ${to}`;
}
