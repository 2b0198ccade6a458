import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../core/usage-error.js';
import type { Clock } from './clock.js';
import { isAlive, processStart } from './process-start.js';

/** Who holds a lock. */
interface Owner {
  pid: number;
  host: string;
  /** When the process began, as its system tells it: a number that is used again is another process. */
  start: string;
}

/** How a lock is waited for. */
export interface Waiting {
  clock: Clock;
  /** How long to wait for another holder, in ms; 0 asks once. */
  patience: number;
}

const BETWEEN_LOOKS_MS = 25;
/** A maker that was killed before it could write its name leaves a lock without one. */
const NAMELESS_MS = 2000;

/**
 * Does work while no other process does work under the lock of the same path. The lock is a file beside it,
 * `.NAME.cohesix-lock`, that names its holder; one whose holder has died is taken over. Throws a UsageError
 * that names the holder when the patience is over, else the system's error.
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
    release(lock);
  }
}

/** The file beside a path that is its lock. */
export function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.cohesix-lock`);
}

async function acquire(lock: string, path: string, { clock, patience }: Waiting): Promise<void> {
  sweep(lock);
  const began = clock.now().getTime();
  while (!create(lock)) {
    const holder = readHolder(lock);
    if (holder === 'gone') continue;
    if (isDead(holder)) takeAway(lock, holder);
    else if (clock.now().getTime() - began >= patience) throw held(lock, path, holder);
    else await clock.sleep(BETWEEN_LOOKS_MS);
  }
}

const CLOSED = ['EACCES', 'EPERM', 'EROFS'];

function create(lock: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o644);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!CLOSED.includes(code)) throw error;
    throw new UsageError(`${lock}: cannot be made (${code}); make its folder writable`);
  }
  try {
    writeSync(file, JSON.stringify(self()));
  } catch (error) {
    unlinkSync(lock);
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function self(): Owner {
  return { pid: process.pid, host: hostname(), start: processStart(process.pid) ?? '' };
}

/** `unnamed` is a lock that its maker has not written its name into yet, `nameless` one where it never will. */
type Holder = Owner | 'unnamed' | 'nameless';

function readHolder(lock: string): Holder | 'gone' {
  const stats = lstatSync(lock, { throwIfNoEntry: false });
  if (stats === undefined) return 'gone';
  try {
    const owner = JSON.parse(readFileSync(lock, 'utf8'));
    if (typeof owner?.pid === 'number' && typeof owner.host === 'string') return owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    if (!(error instanceof SyntaxError)) throw error;
  }
  return Date.now() - stats.mtimeMs > NAMELESS_MS ? 'nameless' : 'unnamed';
}

/** Whether the holder is certain to be gone; of another machine's nothing is known. */
function isDead(holder: Holder): boolean {
  if (typeof holder === 'string') return holder === 'nameless';
  if (holder.host !== hostname()) return false;
  const start = processStart(holder.pid);
  return start === undefined || (start !== '' && holder.start !== '' && start !== holder.start);
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
  if (isSame(readHolder(aside), dead)) unlinkSync(aside);
  else renameSync(aside, lock);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Removes what was moved aside by a process that was killed at it. */
function sweep(lock: string): void {
  const prefix = `${basename(lock)}-`;
  for (const name of namesIn(dirname(lock))) {
    const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (/^\d+$/.test(pid) && !isAlive(Number(pid)))
      rmSync(join(dirname(lock), name), { force: true });
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
  if (isSame(readHolder(lock), self())) unlinkSync(lock);
}

function held(lock: string, path: string, holder: Holder): UsageError {
  const who =
    typeof holder === 'string' ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new UsageError(
    `${path}: ${who} is at work on it; try again when it has ended, or remove ${lock} when it has died`,
  );
}
