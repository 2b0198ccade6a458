import { setTimeout } from 'node:timers/promises';

/** The time, as an argument. */
export interface Clock {
  now(): Date;
  /** Waits, `early` ends it; a test's clock lets the time pass at once. */
  sleep(milliseconds: number, early?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const machineClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds, early) =>
    setTimeout(milliseconds, undefined, early && { signal: early }).catch((error) => {
      if (!early?.aborted) throw error;
    }),
};
