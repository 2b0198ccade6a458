import type { Report } from '../core/report.js';

/** A fault that a manifest lists: where it is, relative to its batch, and the rule that it breaks. */
export interface Injected {
  path: string;
  rule: string;
  what: string;
}

/** A fault that was caught: by which command, how, and how long that command took. */
export interface Catch {
  fault: Injected;
  by: string;
  how: string;
  milliseconds: number;
}

/** What a command did. */
export interface Called {
  /** The action's name. */
  action: string;
  /** The whole command, as people would write it. */
  command: string;
  exitCode: number;
  /** Undefined when the command refused to run. */
  report: Report | undefined;
  out: string;
  err: string;
  milliseconds: number;
}

/** What steps share. */
export interface Stage {
  /** Where all of the rehearsal lies. */
  folder: string;
  size: number;
  seed: string;
  /**
   * Calls an action as a command in that folder, with its report kept as `reports/NAME.json`. Throws a UsageError
   * when there is no batch then.
   */
  call(action: string, args: readonly string[], name?: string): Promise<Called>;
  /** The faults of a batch, as its manifest lists them. */
  injectedInto(batch: string): Injected[];
}

/** What a step found out. */
export interface Outcome {
  /** Faults that the step was there to catch. */
  injected: Injected[];
  caught: Catch[];
  /** What was reported without having been injected, and what did not go as it should. */
  alarms: string[];
}

/** One part of a rehearsal. */
export interface Step {
  /** The actions that it calls: without one of them it is left out. */
  actions: readonly string[];
  /** What it does, for people. */
  title: string;
  /** The faults that the batch gets for it, as `--inject` takes them. */
  injects: readonly string[];
  run(stage: Stage): Promise<Outcome>;
}

/** The folder of the batch with the faults, relative to that of the rehearsal. */
export const BATCH = 'with-faults';
