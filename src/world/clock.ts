import { setTimeout } from 'node:timers/promises';

/** The time, as an argument. */
export interface Clock {
  now(): Date;
  /** Waits; a test's clock lets the time pass at once. */
  sleep(milliseconds: number): Promise<void>;
}

/** The machine's clock. */
export const machineClock: Clock = {
  now: () => new Date(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};
