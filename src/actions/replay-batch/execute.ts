import { reason, whyNot } from '../../core/reason.js';
import { Account, type Execution } from './account.js';
import { type Batch, interpret, type Step } from './interpret.js';
import type { Begun } from './journal-line.js';
import { clearStaged, lookAtBegun, type Wish } from './look-at-begun.js';
import type { OpenJournal } from './open-journal.js';
import { enter, type Performed, type Ready, ready, type Site, whyOver } from './perform.js';
import { Recorder } from './recorder.js';
import { isSelected, type Selection } from './settings.js';
import { settled } from './settled.js';
import type { Transcript } from './transcript.js';
import { shortLine } from './words.js';

/** What an execution needs beside the batch. */
export interface Orders {
  site: Omit<Site, 'say' | 'started' | 'salt'>;
  journal: OpenJournal;
  transcript: Transcript;
  selection: Selection;
  keepGoing: boolean;
  unknown: Wish;
}

/** Does what the logs say, action by action; what an earlier run did is not repeated. */
export async function execute(batch: Batch, orders: Orders): Promise<Execution> {
  const hasLogs = batch.logs.length > 1;
  const account = new Account(orders.transcript, { hasLogs, keepGoing: orders.keepGoing });
  const replay = new Replay(orders, account);
  for (const step of interpret(batch)) {
    if ('problem' in step) throw new Error('a log is executed only when it is whole');
    if (!replay.meet(step)) break;
    await replay.take(step);
    if (!account.mayGoOn) break;
  }
  replay.end();
  return account;
}

class Replay {
  private readonly recorder: Recorder;

  constructor(
    private readonly orders: Orders,
    private readonly account: Account,
  ) {
    this.recorder = new Recorder(orders.journal.journal, account);
  }

  /** Whether an action may follow those before. */
  meet(step: Step): boolean {
    const { log } = this.account;
    const isNext = step.kind === 'RUN' && (log === undefined || log === step.log);
    if (!isNext && !this.recorder.settle()) return false;
    this.account.meet(step);
    return true;
  }

  /** Puts the rest on the disk. */
  end(): void {
    if (this.recorder.settle()) this.account.meet(undefined);
    this.recorder.close(this.orders.journal.past?.finished === true);
  }

  async take(step: Step): Promise<void> {
    const { account, orders } = this;
    const { past, place } = orders.journal;
    const begun = past?.begun.get(step.index);
    // Of a CWD too: its folder may be gone by the time its actions are done, and what still happens there looks anew.
    const before = settled(step, past, place);
    if (before) account.outcomes.set(step.index, before);
    else if (!isSelected(step, orders.selection)) account.leave(step, 'not selected');
    else if (account.isDependent(step)) account.leave(step, 'depends on a failure');
    else if (step.kind === 'ENV' || step.kind === 'CWD') this.apply(step);
    else if (!(begun && this.settleBegun(step, begun))) await this.begin(step);
  }

  /** What only changes what comes after. */
  private apply(step: Step): void {
    const { account } = this;
    account.say(step, shortLine(step.text));
    const isAsked = step.kind === 'CWD';
    const why = isAsked ? whyNot(() => enter(step.directory, this.siteOf(step))) : undefined;
    if (why === undefined) {
      account.outcomes.set(step.index, { state: 'done', code: 0, ms: 0 });
      this.recorder.pass(step);
    } else account.fail(step, { code: 1, why }, 0);
  }

  /** Whether nothing is left to do of an action that a killed run had begun. */
  private settleBegun(step: Step, begun: Begun): boolean {
    const { account, recorder, orders } = this;
    if (!recorder.settle()) return true;
    const site = this.siteOf(step);
    clearStaged(step, site);
    const found = lookAtBegun(step, begun, site, orders.unknown);
    if (found === 'again') return false;
    if (found === 'made') recorder.resolve(step, 'done', 'was made by the killed replay');
    else if (found === 'skip') {
      recorder.resolve(step, 'skipped as told', 'skipped, by --resume=skip');
    } else {
      account.outcomes.set(step.index, { state: 'unknown', code: 1, ms: 0 });
      account.giveUp(step, 'replay/outcome-unknown', found.stop, 1);
    }
    return true;
  }

  private async begin(step: Step): Promise<void> {
    const { account, recorder } = this;
    const site = this.siteOf(step);
    const over = await whyOver(site);
    if (over) {
      if (!recorder.settle()) return;
      account.giveUp(step, 'replay/failed', `not begun: ${over.why}`, over.code);
      return;
    }
    let prepared: Ready;
    try {
      prepared = ready(step, site);
    } catch (error) {
      if (recorder.settle()) account.fail(step, { code: 1, why: reason(error) }, 0);
      return;
    }
    if (!recorder.begin(step, prepared.intent)) return;
    account.say(step, shortLine(step.text));
    const started = performance.now();
    const performed = await performSafely(prepared);
    const ms = Math.round(performance.now() - started);
    if (performed.sandbox) account.sandboxes.add(performed.sandbox);
    if (performed.why === undefined) recorder.done(step, ms);
    else recorder.fail(step, performed, ms);
  }

  private siteOf(step: Step): Site {
    const { site, journal } = this.orders;
    return {
      ...{ ...site, salt: journal.salt },
      say: (line) => this.account.say(step, line),
      started: (leader) => this.recorder.started(step, leader),
    };
  }
}

async function performSafely({ perform }: Ready): Promise<Performed> {
  try {
    return await perform();
  } catch (error) {
    return { code: 1, why: reason(error) };
  }
}
