import { type Interrupts, listenForInterrupts } from './processes/interrupts.js';
import { keepSmall } from './processes/keep-small.js';
import { programOf } from './processes/program-of.js';
import { runCall } from './processes/run-call.js';
import type { SandboxUsed, SandboxWish } from './processes/sandbox.js';
import { findSurvivors, type Leader, leaderOf, type Survivors } from './processes/survivors.js';

/** Starts other programs. Nothing but replay-batch and perf-log may. */
export interface Processes {
  /**
   * Runs one program to its end, and ends every descendant that it leaves behind. Never throws for what
   * the program does; rejects only when `onOutput` does, after everything was ended.
   */
  run(call: Call): Promise<Ending>;
  /**
   * What an earlier call with this mark left, perhaps of a killed run; Linux only. By the mark alone those are missed that
   * cleared their variables, or are another user's: with the leader its group is asked too, until the machine ends.
   */
  survivors(mark: string, leader?: Leader): Survivors;
  /** What tells a process from any that has its id later; to be asked while it is there. Linux only. */
  leader(pid: number): Leader | undefined;
  /** To be called before many programs are started: the larger this process, the longer each start takes. */
  keepSmall(): void;
  /** Listens for signals that ask this process to end. */
  interrupts(): Interrupts;
  /** Finds a program as `run` would. */
  find: typeof programOf;
}

/** A program to run. */
export interface Call {
  /** The program and its arguments, given as they are: there is no shell. */
  argv: readonly string[];
  /** Absolute path of its working directory. */
  directory: string;
  /** All its variables; `baseEnvironment` answers those that are harmless. */
  environment: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended; none when undefined. */
  timeout?: number | undefined;
  /** Milliseconds between the polite signal and the one that cannot be refused; 2,000 by default. */
  grace?: number | undefined;
  /** Bytes of output, both streams together, after which it is ended; none when undefined. */
  largestOutput?: number | undefined;
  /** `off` by default. With `require` it does not run where bubblewrap cannot be used. */
  sandbox?: SandboxWish | undefined;
  /** Names the call, so that `survivors` finds what is left of it; random by default. */
  mark?: string | undefined;
  /** Told when it was started: its id, and the time by performance.now(). */
  onStart?: ((pid: number, at: number) => void) | undefined;
  /** Ends it early. */
  abort?: AbortSignal | undefined;
  /**
   * Takes the output as it comes; the bytes are its own. While its promise is pending nothing more is read, so that
   * a fast program waits for a slow consumer and memory stays bounded. `eachLine` makes one for lines.
   */
  onOutput?: ((bytes: Buffer, stream: OutputStream) => void | Promise<void>) | undefined;
}

/** Which of its two outputs a program wrote to. Their order among each other is that of arrival. */
export type OutputStream = 'out' | 'err';

/** How a program ended. */
export interface Ending {
  /**
   * What ended it: itself; a bound of the call; the caller's abort; a signal to this process (Ctrl-C);
   * or that it could not be started, as `problem` says.
   */
  by: 'itself' | 'timeout' | 'output' | 'abort' | 'interrupt' | 'not-started';
  /**
   * Its exit code; 128 and the signal's number when a signal ended it; 127 when there is no such program,
   * 126 when it cannot be run (as shells say it).
   */
  code: number;
  /** The signal that ended it, if one did. */
  signal: NodeJS.Signals | undefined;
  /** Why it could not be started, with the cure. */
  problem?: string;
  /** Milliseconds from start to end. */
  duration: number;
  /** Milliseconds from start to the first byte of output; undefined when there was none. */
  firstOutput: number | undefined;
  /** Bytes of output that were handed on. */
  output: number;
  /** How many processes it left behind, which were ended. */
  leftBehind: number;
  /** What kept it apart. */
  sandbox: SandboxUsed;
}

/**
 * The machine's processes. Promised everywhere but on Windows: own process group, TERM then KILL for
 * all of it. On Linux also for those that left the group: they are found as children of children, and by
 * a variable that they inherit. Only one that left the group, lost its parent and cleared its variables
 * gets away, and in the sandbox (a PID namespace) not even that one. On Windows the program alone is ended.
 */
export const machineProcesses: Processes = {
  run: runCall,
  survivors: findSurvivors,
  leader: leaderOf,
  interrupts: listenForInterrupts,
  find: programOf,
  keepSmall,
};
