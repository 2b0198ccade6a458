import { isatty } from 'node:tty';
import { thousands } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';

const LARGEST = 64 * 1024 * 1024;

/** All that is piped into this process, as text. Throws a UsageError at a terminal, and over 64 MiB. */
export async function standardInput(): Promise<string> {
  if (isatty(0)) throw new UsageError('standard input is a terminal; pipe the text in');
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    length += (part as Buffer).length;
    if (length > LARGEST) {
      throw new UsageError(`standard input has more than ${thousands(LARGEST)} bytes; give less`);
    }
  }
  return Buffer.concat(parts).toString('utf8');
}
