/** Which attempt of which workflow run wrote something. Runs that start later have greater numbers. */
export interface Writer {
  run: number;
  attempt: number;
}

/**
 * Whether what another run wrote is newer than what this one has to say. Somebody who starts an older
 * run again wants its answer, so a repeated attempt is outdone by later attempts of its own run only.
 */
export function isLater(other: Writer, own: Writer): boolean {
  if (other.run === own.run) return other.attempt > own.attempt;
  return other.run > own.run && own.attempt === 1;
}

/** Whether both are the same attempt of the same run. */
export function isSame(one: Writer, other: Writer): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}
