import { UsageError } from './usage-error.js';

/** What a person can act on: our own sentence, or the system's. Anything else is a bug, and is thrown. */
export function reason(error: unknown): string {
  const { syscall, message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || syscall !== undefined) return message;
  throw error;
}

/** Why something cannot be done; undefined when it can, and is done now. */
export function whyNot(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return reason(error);
  }
}
