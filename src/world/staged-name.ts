import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from './process-start.js';

// The host is part of the name: a process id means nothing to another machine on a shared disk.
const PREFIX = `.cohesix-${hostname().replace(/[^A-Za-z0-9]/g, '')}-`;
const SUFFIX = '.tmp';
const OURS = /^(\d+)-[0-9a-f]{12}$/;

/** A new name for what is made aside and moved into place at the end. */
export function stagedName(): string {
  return `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}${SUFFIX}`;
}

/** Whether a name is one that a process of this machine gave, which lives no more. */
export function isStale(name: string): boolean {
  if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) return false;
  const owner = OURS.exec(name.slice(PREFIX.length, -SUFFIX.length))?.[1];
  return owner !== undefined && !isAlive(Number(owner));
}
