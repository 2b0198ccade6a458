import { thousands } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { World } from '../world/world.js';

/**
 * Reads a text file that steers a run. Throws a UsageError that names the file, what is wrong with it
 * and the cure: missing, no regular file, unreadable, or larger than `largest` bytes.
 */
export function readText(
  world: World,
  full: string,
  { name, largest, cure }: { name: string; largest: number; cure: string },
): string {
  const reading = world.files.read(full, largest);
  switch (reading.kind) {
    case 'file':
      return reading.bytes.toString('utf8');
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
