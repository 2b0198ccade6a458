import { lstatSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UsageError } from '../core/usage-error.js';
import { processStart } from './process-start.js';

/** Who holds a lock. */
interface Owner {
  pid: number;
  host: string;
  /** When the process began, as its system tells it: a number that is used again is another process. */
  start: string;
}

/**
 * `unnamed` is a lock whose maker has not written its name into it yet, or that may not be read, `nameless` one where
 * its maker never will.
 */
export type Holder = Owner | 'unnamed' | 'nameless' | 'gone';

/** A maker that was killed before it could write its name leaves a lock without one. */
const NAMELESS_MS = 2000;

/** This process. */
export function ourselves(): Owner {
  return { pid: process.pid, host: hostname(), start: processStart(process.pid) ?? '' };
}

/** Who holds it. Throws a UsageError for what is no regular file, which nobody made as a lock and nobody opens. */
export function holderOf(lock: string): Holder {
  const stats = lstatSync(lock, { throwIfNoEntry: false });
  if (stats === undefined) return 'gone';
  if (!stats.isFile()) {
    throw new UsageError(
      `${lock}: not a regular file, where a lock is put; see whose it is, and remove it`,
    );
  }
  try {
    const owner = JSON.parse(readFileSync(lock, 'utf8'));
    if (typeof owner?.pid === 'number' && typeof owner.host === 'string') return owner;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'gone';
    if (code === 'EACCES') return 'unnamed';
    if (!(error instanceof SyntaxError)) throw error;
  }
  return Date.now() - stats.mtimeMs > NAMELESS_MS ? 'nameless' : 'unnamed';
}

/** Whether the holder is certain to have died; of another machine's nothing is known. */
export function isDead(holder: Holder): boolean {
  if (typeof holder === 'string') return holder === 'nameless';
  if (holder.host !== hostname()) return false;
  const start = processStart(holder.pid);
  return start === undefined || (start !== '' && holder.start !== '' && start !== holder.start);
}

/** Whether two looks met the same holder. */
export function isSame(one: Holder, other: Holder): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A holder for people. */
export function holderText(holder: Holder): string {
  return typeof holder === 'string' ? 'another process' : `process ${holder.pid} on ${holder.host}`;
}
