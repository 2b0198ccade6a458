import { UsageError } from '../../core/usage-error.js';
import type { SandboxWish } from '../../world/processes/sandbox.js';
import { linesOf } from './hydration-log.js';
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
export function selectionOf(
  { only, from = 1 }: Pick<Given, 'only' | 'from'>,
  batch: Batch,
): Selection {
  if (only === undefined && from === 1) return () => true;
  if (batch.logs.length > 1) {
    throw new UsageError('--only and --from name lines of one log; name only that log');
  }
  const lines = [...(only ? namedLines(only, batch) : actionLines(batch))];
  const last = lines.at(-1) ?? 0;
  if (last < from) {
    const [among, of] = only ? [' is one of --only', ' of those'] : ['', ''];
    throw new UsageError(`--from: no action from line ${from} on${among}; ${lastText(last, of)}`);
  }
  const named = only && new Set(lines);
  return (line) => line >= from && (named === undefined || named.has(line));
}

/** The lines of actions in any of the ranges. Throws a UsageError for a range without one. */
function* namedLines(only: Lines, batch: Batch): Generator<number> {
  const ranges = [...only].sort((one, other) => one.from - other.from);
  let [at, reach, last] = [0, 0, 0];
  for (const line of actionLines(batch)) {
    for (let range = ranges[at]; range && range.from <= line; range = ranges[++at]) {
      if (range.to < line) throw noAction(batch, range, `the next is on line ${line}`);
      reach = Math.max(reach, range.to);
    }
    if (line <= reach) yield line;
    last = line;
  }
  const left = ranges[at];
  if (left) throw noAction(batch, left, lastText(last));
}

function* actionLines(batch: Batch): Generator<number> {
  for (const step of interpret(batch)) if (!('problem' in step)) yield step.line;
}

function noAction(batch: Batch, { from, to }: Lines[number], nearest: string): UsageError {
  const where =
    from === to ? `line ${from}, which is ${whatIs(batch, from)}` : `lines ${from} to ${to}`;
  return new UsageError(`--only: no action on ${where}; ${nearest}`);
}

/** What a line is that is no action. */
function whatIs({ logs }: Batch, wanted: number): string {
  for (const log of logs) {
    for (const { number, text } of linesOf(log)) {
      if (number === wanted) return text.trim() === '' ? 'empty' : 'a comment';
    }
  }
  return 'behind the end';
}

function lastText(line: number, of = ''): string {
  return line === 0 ? 'the log has none' : `the last${of} is on line ${line}`;
}
