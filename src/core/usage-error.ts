/**
 * A mistake of the caller's that stops the run: a bad flag, a broken policy file, nothing to check.
 * The message names the thing, the value received, what was expected, and the cure.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Where the mistake is, when it is in a file. */
  readonly place: { path: string; line: number; column: number } | undefined;

  constructor(message: string, place?: { path: string; line: number; column: number }) {
    super(message);
    this.place = place;
  }
}
