import { UsageError } from '../../core/usage-error.js';

/** The error for a side of which not all can be read: a comparison of the rest would hide drift. */
export function cannotRead(what: string, error: unknown): UsageError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  const problem = new UsageError(
    `${what}: cannot be read (${code}), so nothing can be said about drift; make it readable, or take it out of the snapshot`,
  );
  problem.cause = { path: what, code }; // What another thread can tell of it.
  return problem;
}
