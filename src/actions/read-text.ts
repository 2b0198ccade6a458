import { thousands } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { World } from '../world/world.js';

/**
 * Reads a text file that steers a run. Throws a UsageError that names the file, what is wrong with it
 * and the cure: missing, no regular file, unreadable, or larger than `largest` bytes.
 */
export function readText(world: World, full: string, about: About): string {
  return readBytes(world, full, about).toString('utf8');
}

/** How a file is called in messages, and how large it may be. */
export interface About {
  name: string;
  largest: number;
  cure: string;
}

/** The same as bytes: a view that the next reading overwrites. */
export function readBytes(world: World, full: string, { name, largest, cure }: About): Buffer {
  const reading = world.files.read(full, largest);
  switch (reading.kind) {
    case 'file':
      return reading.bytes;
    case 'missing':
      throw new UsageError(`${name}: no such file; ${cure}`);
    case 'too-large':
      throw new UsageError(`${name}: larger than ${thousands(largest)} bytes; ${cure}`);
    case 'unreadable':
      throw new UsageError(`${name}: cannot be read (${reading.code}); ${cure}`);
    case 'special':
      throw new UsageError(`${name}: a ${reading.what}, not a regular file; ${cure}`);
    default:
      throw new UsageError(`${name}: a ${reading.kind}, not a regular file; ${cure}`);
  }
}
