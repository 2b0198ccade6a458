import { mkdirSync } from 'node:fs';
import { telling } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';

/** Makes a folder and those above it. Throws a UsageError when the system refuses. */
export function makeFolder(path: string): void {
  const sentence = (code: string) =>
    new UsageError(
      `${path}: this folder cannot be made (${code}); name another, or see to what is above it, and to its space`,
    );
  telling(sentence, () => mkdirSync(path, { recursive: true }));
}
