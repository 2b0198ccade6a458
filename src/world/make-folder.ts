import { mkdirSync } from 'node:fs';
import { UsageError } from '../core/usage-error.js';

/** Makes a folder and those above it. Throws a UsageError for what is in its way, else the system's error. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!IN_THE_WAY.includes(code)) throw error;
    throw new UsageError(
      `${path}: this folder cannot be made (${code}); name another, or see to what is above it`,
    );
  }
}

// ENOENT says that a link to nowhere is.
const IN_THE_WAY = ['EEXIST', 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'];
