import type { Baseline, Where } from './baseline.js';
import type { Comparison } from './compare.js';
import { type Description, describe } from './describe.js';
import type { Run, StageRuns } from './run-stage.js';
import type { Skipped, Stage } from './stages.js';
import type { Names } from './tag.js';

/** A stage with what came of it so far. */
export interface StageState {
  stage: Stage | Skipped;
  /** Undefined for a stage that was not run: skipped, not reached, or running just now. */
  done: StageRuns | undefined;
  /** Absolute path of its log; undefined when there is none. */
  log: string | undefined;
  /** What the history has of it; undefined for a stage that is not compared with that. */
  baseline: Baseline | undefined;
  /** How it compares, and with what: with earlier records, or side by side with another command. */
  comparison?: { with: string; comparison: Comparison; isSideBySide: boolean };
}

/** What the performance summary says beside its stages. */
export interface SummaryHead {
  timestamp: string;
  names: Names;
  directory: string;
  commit: string | undefined;
  machine: Where;
  /** False as long as stages are being run: what is read then was left by a killed run. */
  complete: boolean;
}

/** The performance summary as JSON: the keys of old, and more. */
export function summaryText(head: SummaryHead, states: readonly StageState[]): string {
  const stages = new Map(states.map((state) => [state.stage.name, stageJson(state)]));
  const { build, boot, ...more } = Object.fromEntries(stages);
  return `${JSON.stringify(
    {
      timestamp: head.timestamp,
      tag: head.names.tag,
      working_dir: head.directory,
      ...{ build, boot, ...(Object.keys(more).length > 0 && { stages: more }) },
      complete: head.complete,
      commit: head.commit ?? null,
      machine: head.machine,
    },
    null,
    2,
  )}\n`;
}

/** Medians of a stage's runs in milliseconds; undefined for a stage that did not succeed. */
export function medianOf({ done }: StageState): number | undefined {
  return done && !done.failure ? describe(done.runs.map(({ wall }) => wall)).median : undefined;
}

function stageJson({ stage, done, log, comparison }: StageState): object {
  const command = 'skipped' in stage ? null : stage.command;
  const nothing = { duration_ms: null, exit_code: null, log_path: log ?? null };
  if (!done) {
    // A log without an end is that of a stage that was running when this was written.
    const status = log === undefined ? 'skipped' : 'failed';
    return { command, status, ...nothing, ...(log !== undefined && { interrupted: true }) };
  }
  const walls = done.runs.map(({ wall }) => wall);
  const last = done.runs.at(-1);
  const shown = done.failure ? last?.wall : describe(walls).median;
  return {
    command,
    status: done.failure ? 'failed' : 'success',
    duration_ms: shown === undefined ? null : Math.round(shown),
    exit_code: done.failure?.code ?? last?.code ?? null,
    log_path: log ?? null,
    ...(done.failure && { failed: done.failure.what, ended_by: done.failure.by }),
    ...(walls.length > 0 && { statistics: statisticsJson(describe(walls)) }),
    runs: done.runs.map(runJson),
    ...(done.compared.length > 0 && { compared_runs: done.compared.map(runJson) }),
    ...(comparison && { comparison: comparisonJson(comparison) }),
  };
}

function statisticsJson({ median, iqr, min, max, outliers }: Description): object {
  return {
    ...{ median_ms: rounded(median), iqr_ms: rounded(iqr) },
    ...{ min_ms: rounded(min), max_ms: rounded(max), outliers_ms: outliers.map(rounded) },
  };
}

function runJson({ wall, user, system, memory, firstOutput, code, by }: Run): object {
  return {
    duration_ms: rounded(wall),
    user_ms: user ?? null,
    system_ms: system ?? null,
    peak_memory_bytes: memory ?? null,
    first_output_ms: firstOutput === undefined ? null : rounded(firstOutput),
    exit_code: code,
    ended_by: by,
  };
}

function comparisonJson({
  with: baseline,
  comparison: { change, ratio, interval },
}: NonNullable<StageState['comparison']>): object {
  return { baseline, change, ratio: ratio ?? null, interval: interval ?? null };
}

/** Microseconds: more digits than that would be noise. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
