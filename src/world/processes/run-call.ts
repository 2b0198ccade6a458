import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Call, Ending } from '../processes.js';
import { endAll } from './end-all.js';
import { codeOfSignal, onInterrupt } from './interrupts.js';
import { type Pump, pumpOutput } from './pump-output.js';
import { planStart, type Start } from './start.js';
import { leftBehind, livingOf, MARK } from './survivors.js';

const GRACE_MS = 2000;
/** As timeout(1) answers. */
const TIMED_OUT = 124;
/** Some 25 days: a timer that is to wait for longer waits for a millisecond. */
const LONGEST_MS = 2 ** 31 - 1;

type Child = ChildProcessByStdio<null, Readable, Readable>;

interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** See Processes.run. */
export async function runCall(call: Call): Promise<Ending> {
  const start = planStart(call);
  if ('problem' in start) return notStarted(start);
  const mark = call.mark ?? randomBytes(8).toString('hex');
  let running: RunningCall | undefined;
  let early: NodeJS.Signals | undefined;
  // Before it starts: a signal that came between start and listening would leave it behind.
  const listening = onInterrupt((signal) => {
    early ??= signal;
    running?.interrupt(signal);
  });
  try {
    const started = performance.now();
    const child = startChild(start, call, mark);
    running = new RunningCall(call, start, mark, child, started);
    if (child.pid !== undefined) call.onStart?.(child.pid, started);
    if (early) running.interrupt(early);
    return await running.ended;
  } catch (error) {
    if (running) throw error;
    return notStarted({ ...start, code: 126, problem: (error as Error).message });
  } finally {
    listening.end();
  }
}

function startChild({ argv, argv0, sandbox }: Start, call: Call, mark: string): Child {
  const [program, ...args] = argv;
  return spawn(program, args, {
    ...{ cwd: call.directory, env: { ...call.environment, [MARK]: mark } },
    ...(sandbox === 'none' && { argv0 }),
    ...{ detached: process.platform !== 'win32', windowsHide: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function notStarted(failure: Pick<Ending, 'sandbox' | 'code'> & { problem: string }): Ending {
  const { sandbox, code, problem } = failure;
  const nothing = { signal: undefined, duration: 0, firstOutput: undefined };
  return { by: 'not-started', code, problem, sandbox, ...nothing, output: 0, leftBehind: 0 };
}

/** A program while it runs. */
class RunningCall {
  readonly ended: Promise<Ending>;
  private by: Ending['by'] = 'itself';
  private interruptedBy: NodeJS.Signals | undefined;
  private ending: Promise<void> | undefined;
  private left = 0;
  private readonly pump: Pump;

  constructor(
    private readonly call: Call,
    private readonly start: Start,
    private readonly mark: string,
    private readonly child: Child,
    private readonly started: number,
  ) {
    this.pump = pumpOutput(call, child, (why) => this.stop(why));
    this.ended = this.watch();
  }

  interrupt(signal: NodeJS.Signals): void {
    this.interruptedBy ??= signal;
    this.stop('interrupt');
  }

  private async watch(): Promise<Ending> {
    const { timeout, abort } = this.call;
    const timer =
      timeout === undefined
        ? undefined
        : setTimeout(() => this.stop('timeout'), Math.min(timeout, LONGEST_MS));
    const aborted = () => this.stop('abort');
    abort?.addEventListener('abort', aborted);
    if (abort?.aborted) aborted();
    try {
      return await this.untilEnd();
    } finally {
      clearTimeout(timer);
      abort?.removeEventListener('abort', aborted);
    }
  }

  private async untilEnd(): Promise<Ending> {
    const exit = await this.exit();
    const duration = performance.now() - this.started;
    if ('error' in exit) return notStarted({ ...this.start, ...whyNot(exit.error) });
    await this.endDescendants(duration);
    await this.pump.drained();
    return {
      ...{ by: this.by, code: this.codeOf(exit), signal: exit.signal ?? undefined, duration },
      ...{ firstOutput: since(this.pump.firstAt, this.started), output: this.pump.bytes },
      ...{ leftBehind: this.left, sandbox: this.start.sandbox },
    };
  }

  private exit(): Promise<Exit | { error: NodeJS.ErrnoException }> {
    return new Promise((resolve) => {
      this.child.once('error', (error) => resolve({ error }));
      this.child.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  private async endDescendants(duration: number): Promise<void> {
    const leader = this.child.pid as number;
    if (this.ending === undefined) {
      const left = leftBehind(leader, this.mark, duration);
      this.left = left.length;
      if (left.length > 0) this.ending = this.endAll();
    }
    await this.ending;
  }

  private stop(why: Ending['by']): void {
    if (this.ending !== undefined || this.child.pid === undefined) return;
    this.by = why;
    this.ending = this.endAll();
  }

  private endAll(): Promise<void> {
    const leader = this.child.pid as number;
    if (process.platform === 'win32') {
      this.child.kill();
      return Promise.resolve();
    }
    return endAll(() => livingOf(leader, this.mark), this.call.grace ?? GRACE_MS);
  }

  /** What it answers when it is ended from outside counts for nothing: it may have said 0. */
  private codeOf(exit: Exit): number {
    if (this.by === 'timeout') return TIMED_OUT;
    if (this.by === 'interrupt') return codeOfSignal(this.interruptedBy ?? 'SIGINT');
    if (this.by !== 'itself') return codeOfSignal('SIGTERM');
    return exit.signal ? codeOfSignal(exit.signal) : (exit.code ?? 1);
  }
}

function whyNot(error: NodeJS.ErrnoException): { code: number; problem: string } {
  // The program was found a moment ago: what is missing now is the folder.
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  const problem = isMissing ? 'its working directory is missing' : error.message;
  return { code: 126, problem };
}

function since(time: number | undefined, start: number): number | undefined {
  return time === undefined ? undefined : time - start;
}
