import { head } from '../../core/quote.js';
import type { World } from '../../world/world.js';
import type { Measured } from './measure.js';

const LINES = 40;
const LONGEST_LINE = 400;
const LARGEST_LOG = 2 ** 30;

/** The last lines of the log of what failed: what people look for first. None when nothing failed. */
export function endOfLog({ states }: Measured, world: World): string[] {
  const log = states.find(({ done }) => done?.failure)?.log;
  const reading = log === undefined ? undefined : world.files.read(log, LARGEST_LOG);
  if (reading?.kind !== 'file') return [];
  const text = reading.bytes
    .subarray(-64 * 1024)
    .toString('utf8')
    .trimEnd();
  if (text === '') return [];
  return text
    .split('\n')
    .slice(-LINES)
    .map((line) => head(line, LONGEST_LINE));
}
