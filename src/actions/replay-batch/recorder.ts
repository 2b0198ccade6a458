import { reason } from '../../core/reason.js';
import { LostError } from '../../world/disk/records.js';
import type { Leader } from '../../world/processes/survivors.js';
import type { Account, JournalState } from './account.js';
import type { Step } from './interpret.js';
import type { Journal } from './journal.js';
import type { Entry, Intent, Result } from './journal-line.js';
import type { Performed } from './perform.js';
import { seconds } from './words.js';

/** An action that ended, before that is on the disk. */
interface Ended {
  step: Step;
  result: Result;
  /** What became of it, in words. */
  said: string;
  tell(): void;
}

/** Why the journal cannot be written. */
interface Loss {
  why: string;
  journal: JournalState;
}

/** Writes what becomes of each action into the journal, and says of none how it ended before that is on the disk. */
export class Recorder {
  /** Whether this run did anything that the journal knows of. */
  private isIdle = true;
  private waiting: Ended | undefined;
  private passed: number[] = [];
  /** From the first line on that could not be written: it would be missing before what follows. */
  private loss: Loss | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly account: Account,
  ) {}

  /** Whether it is on the disk that an action is about to be done, and with it how the one before ended. */
  begin(step: Step, intent: Intent): boolean {
    return this.write({ intent }, step);
  }

  /** The program of a RUN was started. */
  started({ index: action }: Step, leader: Leader): void {
    this.loss ??= lossOf(() =>
      this.journal.write({ started: { action, leader } }, { sync: false }),
    );
  }

  /**
   * An action is done. What a RUN did is written with the intent of a RUN that follows, since both together take half
   * the time; `settle` does not wait for one.
   */
  done(step: Step, ms: number): void {
    this.finish(step, { state: 'done', code: 0, ms }, `done in ${seconds(ms)}`);
    if (step.kind !== 'RUN') this.settle();
  }

  /** An action of a killed replay needs nothing more. */
  resolve(step: Step, state: 'done' | 'skipped as told', said: string): void {
    this.finish(step, { state, code: 0, ms: 0 }, said);
    this.settle();
  }

  fail(step: Step, performed: Performed, ms: number): void {
    const { code, why } = performed;
    this.waiting = {
      ...{ step, result: { state: 'failed', code, ms }, said: `failed: ${why}` },
      tell: () => this.account.fail(step, performed, ms),
    };
    this.settle();
  }

  /** A CWD or an ENV is done. It is written with what comes next; when that is lost it is done once more. */
  pass(step: Step): void {
    this.passed.push(step.index);
    if (this.passed.length === MOST_PASSED) this.write({});
  }

  /** Whether how the last action ended is on the disk, and said. To be called before anything else is begun or said. */
  settle(): boolean {
    return this.waiting === undefined || this.write({});
  }

  /** Settles the last action, and writes that nothing is left to do when that is news. */
  close(wasFinished: boolean): void {
    const isWaiting = this.waiting !== undefined || this.passed.length > 0;
    const isNews = isWaiting || !(wasFinished && this.isIdle);
    if (this.account.isFinished && isNews) this.write({ finished: true });
    else if (isWaiting) this.write({});
  }

  private finish(step: Step, result: Result, said: string): void {
    const tell = () => {
      this.account.outcomes.set(step.index, result);
      this.account.say(step, said);
    };
    this.waiting = { step, result, said, tell };
  }

  private write(entry: Entry, step?: Step): boolean {
    const { waiting, passed } = this;
    this.waiting = undefined;
    this.passed = [];
    this.isIdle = false;
    const end = waiting && { end: { action: waiting.step.index, ...waiting.result } };
    this.loss ??= lossOf(() =>
      this.journal.write({ ...(passed.length > 0 && { passed }), ...end, ...entry }),
    );
    if (this.loss === undefined) waiting?.tell();
    else this.giveUp(waiting, step, this.loss);
    return this.loss === undefined;
  }

  /** What the journal has not, the next call does not know. */
  private giveUp(ended: Ended | undefined, step: Step | undefined, { why, journal }: Loss): void {
    this.account.journal = journal;
    if (ended === undefined) {
      this.account.giveUp(step, 'replay/failed', `${why}; ${NEXT[journal]}`, 1);
      return;
    }
    const { result, said } = ended;
    this.account.outcomes.set(ended.step.index, { ...result, state: 'unknown' });
    const isAsked = ended.step.kind === 'RUN' && journal !== 'gone';
    const rule = isAsked ? 'replay/outcome-unknown' : 'replay/failed';
    const message = `${said}, but ${why}; ${(isAsked ? ASKS : NEXT)[journal]}`;
    this.account.giveUp(ended.step, rule, message, result.code || 1);
  }
}

function lossOf(write: () => void): Loss | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    const journal = stateOf(error);
    return { why: `the journal ${BECAME[journal]} (${reason(error)})`, journal };
  }
}

function stateOf(error: unknown): JournalState {
  if (!(error instanceof LostError)) return 'kept';
  return error.isGone ? 'gone' : 'replaced';
}

/** A line of the journal has its bounds. */
const MOST_PASSED = 1000;

const BECAME = {
  kept: 'cannot be written',
  gone: 'is gone',
  replaced: 'is no longer what was written',
};

const ELSEWHERE = 'name a --journal that the log leaves alone';
const NEXT = {
  kept: 'nothing more was begun, and to replay again resumes',
  gone: `nothing more was begun, and to replay again does everything again: ${ELSEWHERE}`,
  replaced: `nothing more was begun, and to replay again reads what is there now: ${ELSEWHERE}`,
};

const UNKNOWN =
  'does not know whether it finished: --resume=skip goes on behind it, --resume=rerun does it again';
const ASKS = {
  ...NEXT,
  kept: `so the next call ${UNKNOWN}`,
  replaced: `the next call reads what is there now, and so ${UNKNOWN}`,
};
