import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { telling } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';

/** Makes a folder and those above it. Throws a UsageError when the system refuses. */
export function makeFolder(path: string): void {
  const sentence = (code: string) =>
    new UsageError(
      `${path}: this folder cannot be made (${code}); name another, or see to what is above it, and to its space`,
    );
  telling(sentence, () => makeFolders(path));
}

/**
 * Makes a folder and those above it; answers the first one made. Throws the system's error. The `recursive` of
 * mkdirSync tries for ever where a folder that exists does not take another one, as in /proc.
 */
export function makeFolders(path: string): string | undefined {
  if (isFolder(path)) return undefined;
  const above = dirname(path);
  const first = above === path || existsSync(above) ? undefined : makeFolders(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else made it meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && isFolder(path)) return first;
    throw error;
  }
  return first ?? path;
}

/** Whether a path leads to a folder, by links too. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // Nothing is there, or a link to nowhere, or what is above it tells nothing.
  }
}
