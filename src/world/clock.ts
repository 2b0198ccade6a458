/** The time, as an argument. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const machineClock: Clock = { now: () => new Date() };
