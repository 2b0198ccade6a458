import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const waiting = new Set<(signal: NodeJS.Signals) => void>();
let isListening = false;

/**
 * Tells of signals that ask this process to end, as long as somebody wants to know: until then it
 * does not end by them, so that nothing it started outlives it.
 */
export function onInterrupt(tell: (signal: NodeJS.Signals) => void): { end(): void } {
  // To begin and stop listening takes half as long as a process: so it listens from the first time on.
  if (!isListening) for (const signal of SIGNALS) process.on(signal, heard);
  isListening = true;
  waiting.add(tell);
  return { end: () => waiting.delete(tell) };
}

/** Signals that ask this process to end, while it works and does not end by them. */
export interface Interrupts {
  /** Aborted by the first. */
  asked: AbortSignal;
  /** The exit code of the first, if one came. Long work without a pause has to ask: none is delivered before. */
  code(): Promise<number | undefined>;
  /** From here on they end this process; those that came before do not. */
  end(): Promise<void>;
}

/** Listens until the end. */
export function listenForInterrupts(): Interrupts {
  const asked = new AbortController();
  let first: number | undefined;
  const listening = onInterrupt((signal) => {
    first ??= codeOfSignal(signal);
    asked.abort();
  });
  return {
    asked: asked.signal,
    async code() {
      await setImmediate();
      return first;
    },
    async end() {
      await setImmediate();
      listening.end();
    },
  };
}

/** As shells answer for what a signal ended. */
export function codeOfSignal(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

function heard(signal: NodeJS.Signals): void {
  if (waiting.size > 0) {
    for (const tell of [...waiting]) tell(signal);
    return;
  }
  for (const one of SIGNALS) process.off(one, heard);
  isListening = false;
  process.kill(process.pid, signal); // As it would have ended had nobody listened.
}
