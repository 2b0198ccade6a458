import { annotationsFrom } from '../runner-annotations.js';
import type { Command } from '../runner-commands.js';
import type { StepRecord } from './contract.js';
import type { ExecutionResult } from './execution.js';
import type { Job } from './job.js';

/** What identifies a step before it has run. */
export interface StepIdentity {
  /** Distinct for every step of a run: the positions of the steps around it and its own. */
  key: string;
  id: string;
  name: string;
  uses?: string;
}

/** A record with nothing in it yet; `changes` fills it. */
export function recordOf(
  step: StepIdentity,
  stage: StepRecord['stage'],
  changes: Partial<StepRecord> = {},
): StepRecord {
  const outcome = changes.outcome ?? 'success';
  return {
    id: step.id,
    name: step.name,
    stage,
    ...(step.uses === undefined ? {} : { uses: step.uses }),
    with: {},
    outcome,
    conclusion: outcome,
    stdout: '',
    commands: [],
    issues: [],
    annotations: [],
    summary: '',
    outputs: {},
    state: {},
    environment: {},
    steps: [],
    ...changes,
  };
}

/** The record of a step that ran a process, and its lines in the job's log. */
export function processRecord(
  job: Job,
  step: StepIdentity,
  stage: StepRecord['stage'],
  result: ExecutionResult,
  warnings: string[] = [],
): StepRecord {
  const issues = [
    ...warnings.map((data) => issue('warning', data)),
    ...result.problems.map((data) => issue('error', data)),
  ];
  const lines = [...result.lines, ...issues.map(({ command, data }) => `##[${command}]${data}`)];
  job.lines.push(...lines);
  return recordOf(step, stage, {
    outcome: result.outcome,
    ...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }),
    stdout: lines.map((line) => `${line}\n`).join(''),
    commands: result.commands,
    issues,
    annotations: annotationsFrom([...result.commands, ...issues], job.options.workspace),
    summary: result.summary,
    outputs: result.outputs,
    state: result.state,
    environment: result.environment,
  });
}

/** All records with the nested ones in their place. */
export function flatten(records: StepRecord[]): StepRecord[] {
  return records.flatMap((record) => [...flatten(record.steps), record]);
}

/** The runner's own message about a step. */
export function issue(command: 'error' | 'warning', data: string): Command {
  return { command, properties: {}, data };
}
