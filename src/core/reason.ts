import { UsageError } from './usage-error.js';

/** What a person can act on: our own sentence, or the system's. Anything else is a bug, and is thrown. */
export function reason(error: unknown): string {
  const { syscall, message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || syscall !== undefined) return message;
  throw error;
}

/** Why something cannot be done, by the system's word where it refused; undefined when it can, and is done now. */
export function whyNot(work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return reason(refusal(error) ?? error);
  }
}

/**
 * Does work. Answers the sentence around why the system refused it, or a sentence of ours that nobody's refusal is
 * behind as it stands, since that says what is there now; undefined when all is done.
 */
export function problemOf(sentence: (why: string) => string, work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const refused = refusal(error);
    return refused ? sentence(reason(refused)) : reason(error);
  }
}

/** What the system said when it refused something, though a sentence of ours tells it; undefined for any other error. */
export function refusal(error: unknown): NodeJS.ErrnoException | undefined {
  const { syscall, cause } = error as NodeJS.ErrnoException;
  if (syscall !== undefined) return error as NodeJS.ErrnoException;
  return error instanceof UsageError && cause ? refusal(cause) : undefined;
}

/** Our sentence for what the system refused with this code. */
export type Sentence = (code: string) => UsageError;

/** Does work; what the system refuses of it, and nothing else, is thrown as our sentence. */
export function telling<T>(sentence: Sentence, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw inWords(sentence, error);
  }
}

/** What to throw instead of an error: our sentence for what the system refused, the same error otherwise. */
export function inWords(sentence: Sentence, error: unknown): unknown {
  const { syscall, code = syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) return error;
  return Object.assign(sentence(code), { cause: error });
}

/** The same also instead of another sentence of ours for what the system refused. */
export function inOtherWords(sentence: Sentence, error: unknown): unknown {
  return inWords(sentence, refusal(error) ?? error);
}
