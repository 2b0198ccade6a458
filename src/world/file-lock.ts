import {
  closeSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { telling, whyNot } from '../core/reason.js';
import { UsageError } from '../core/usage-error.js';
import type { Clock } from './clock.js';
import { type Holder, holderOf, holderText, isDead, isSame, ourselves } from './lock-holder.js';
import { isAlive } from './process-start.js';

/** How a lock is waited for. */
export interface Waiting {
  clock: Pick<Clock, 'sleep'>;
  /** How long to wait for another holder, in ms; 0 asks once. */
  patience: number;
  /** What people call that which is locked, when it is not the path. */
  called?: string | undefined;
}

const BETWEEN_LOOKS_MS = 25;

/**
 * Does work while no other process does work under the lock of the same path. The lock is a file beside it,
 * `.NAME.cohesix-lock`, that names its holder; one whose holder has died is taken over. Throws a UsageError
 * that names the holder when the patience is over, or why there can be no lock.
 */
export async function withFileLock<T>(
  path: string,
  waiting: Waiting,
  work: () => T | Promise<T>,
): Promise<T> {
  const lock = lockOf(path);
  await acquire(lock, path, waiting);
  try {
    return await work();
  } finally {
    // A lock that stays is that of a process which ends: the next one takes it over, and what was done is told.
    whyNot(() => release(lock));
  }
}

/** The file beside a path that is its lock. */
export function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.cohesix-lock`);
}

async function acquire(lock: string, path: string, waiting: Waiting): Promise<void> {
  const { clock, patience, called = path } = waiting;
  sweep(lock);
  const began = performance.now();
  for (;;) {
    const holder = telling(noLock(lock), () => take(lock));
    if (holder === undefined) return;
    if (performance.now() - began >= patience) throw held(lock, called, holder);
    await clock.sleep(BETWEEN_LOOKS_MS);
  }
}

/** Takes the lock, from a dead holder too; else answers who has it. */
function take(lock: string): Holder | undefined {
  if (create(lock)) return undefined;
  const holder = holderOf(lock);
  if (!isDead(holder)) return holder;
  takeAway(lock, holder);
  return create(lock) ? undefined : holderOf(lock);
}

function create(lock: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o644);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(file, JSON.stringify(ourselves()));
  } catch (error) {
    whyNot(() => unlinkSync(lock));
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

/**
 * Removes a dead holder's lock. It is moved aside first: of several who see it one gets it, and when that turns
 * out to be a new holder's lock it is put back.
 */
function takeAway(lock: string, dead: Holder): void {
  const aside = `${lock}-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (isSame(holderOf(aside), dead)) unlinkSync(aside);
  else renameSync(aside, lock);
}

/** Removes what was moved aside by a process that was killed at it; what cannot be removed is in nobody's way. */
function sweep(lock: string): void {
  const prefix = `${basename(lock)}-`;
  for (const name of namesIn(dirname(lock))) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d+$/.test(pid) && !isAlive(Number(pid)))
      whyNot(() => rmSync(join(dirname(lock), name), { force: true }));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // A folder that may be written but not listed; one that is not there shows itself next.
  }
}

function release(lock: string): void {
  if (isSame(holderOf(lock), ourselves())) unlinkSync(lock);
}

const noLock = (lock: string) => (code: string) =>
  new UsageError(
    `${lock}: this lock cannot be had (${code}), and nothing was done without it; make its folder writable, or see to its space`,
  );

function held(lock: string, called: string, holder: Holder): UsageError {
  return new UsageError(
    `${called}: ${holderText(holder)} is at work on it; try again when it has ended, or remove ${lock} when it has died`,
  );
}
