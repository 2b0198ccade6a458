import type { Draft } from '../../core/finding.js';
import type { SandboxUsed } from '../../world/processes/sandbox.js';
import { errorAt } from './check-batch.js';
import { dependsOn } from './depends-on.js';
import type { HydrationLog } from './hydration-log.js';
import type { Step } from './interpret.js';
import { Outcomes } from './outcomes.js';
import type { Performed } from './perform.js';
import type { Transcript } from './transcript.js';
import { shortLine } from './words.js';

/** What came of an execution. */
export interface Execution {
  outcomes: Outcomes;
  findings: Draft[];
  exitCode: number;
  sandboxes: ReadonlySet<SandboxUsed>;
  /** What became of the journal. */
  journal: JournalState;
}

/** Of one that is gone the next call knows nothing that was done; of one that was replaced, what stands there now. */
export type JournalState = 'kept' | 'gone' | 'replaced';

/** The account of an execution while it goes on: what became of each action, and whether others may follow. */
export class Account implements Execution {
  readonly outcomes = new Outcomes();
  readonly findings: Draft[] = [];
  readonly sandboxes = new Set<SandboxUsed>();
  exitCode = 0;
  journal: JournalState = 'kept';
  private isWhole = true;
  private stopped: number | undefined;
  private readonly failures: Step[] = [];
  /** How many actions were met. */
  private met = 0;
  private current: { log: HydrationLog; first: number; findings: number } | undefined;

  constructor(
    private readonly transcript: Transcript,
    private readonly how: { hasLogs: boolean; keepGoing: boolean },
  ) {}

  /** The log of the last action that was met. */
  get log(): HydrationLog | undefined {
    return this.current?.log;
  }

  get mayGoOn(): boolean {
    return this.stopped === undefined;
  }

  /** Whether every action is done, or was skipped as told. */
  get isFinished(): boolean {
    return this.mayGoOn && this.isWhole && this.exitCode === 0;
  }

  /** Begins with an action, or ends; says of the log before that it is completed, when it is. */
  meet(step: Step | undefined): void {
    const { current } = this;
    if (!current || current.log !== step?.log) {
      if (current && this.mayGoOn && this.findings.length === current.findings) {
        this.transcript.line(this.completed(current));
      }
      if (step) this.current = { log: step.log, first: step.index, findings: this.findings.length };
    }
    if (step) this.met = step.index + 1;
  }

  private completed({ log, first }: { log: HydrationLog; first: number }): string {
    const counts = this.outcomes.counts(this.met, first);
    const left = (['not selected', 'skipped as told'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `, ${counts[state]} ${state}`);
    return `Completed ${log.name} with ${counts.done + counts['done before']} action(s)${left.join('')}`;
  }

  say({ log, line }: Step, text: string): void {
    const where = this.how.hasLogs ? `${log.name}:${line}` : String(line);
    this.transcript.line(`${where.padStart(5)} | ${text}`);
  }

  /** An action is not done in this run. */
  leave(step: Step, state: 'not selected' | 'depends on a failure'): void {
    this.isWhole = false;
    this.outcomes.set(step.index, { state, code: 0, ms: 0 });
  }

  /** Whether an action works where a failed one left something undone. */
  isDependent(step: Step): boolean {
    return this.failures.some((failed) => dependsOn(step, failed));
  }

  fail(step: Step, { code, why, tail = [], interrupted }: Performed, ms: number): void {
    this.outcomes.set(step.index, { state: 'failed', code, ms });
    const finding = errorAt(step, 'replay/failed', `${shortLine(step.text)}: ${why}`);
    this.findings.push(tail.length > 0 ? { ...finding, output: tail } : finding);
    this.say(step, `failed: ${why}`);
    this.failures.push(step);
    if (this.how.keepGoing && !interrupted) this.exitCode ||= code || 1;
    else this.stop(code || 1);
  }

  /** An action is not begun, and none after it. */
  giveUp(step: Step | undefined, rule: string, why: string, code: number): void {
    if (step) this.say(step, why);
    this.findings.push(step ? errorAt(step, rule, why) : { rule, severity: 'error', message: why });
    this.stop(code);
  }

  private stop(code: number): void {
    this.exitCode ||= code;
    this.stopped ??= code;
  }
}
