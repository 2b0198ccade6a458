import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.js';
import type { Call, Ending, Processes } from '../processes.js';
import { watchMemory } from './watch-memory.js';

/** How a shell command ended, and what it took. */
export interface Measured extends Ending {
  /** By performance.now(), when it was started. */
  startedAt: number;
  /**
   * Milliseconds of CPU time, of the command and all that it waited for, as the kernel counts them; undefined when
   * it had to be killed.
   */
  user: number | undefined;
  system: number | undefined;
  /** The most resident memory of one process, in bytes; sampled, see watchMemory. */
  memory: number | undefined;
}

// Bash tells of the CPU time of its children to the millisecond, once it has waited for them, and from version 5
// on of the time of day to the microsecond: so its own start, and how long this process takes to look, count for
// nothing. It outlives the polite signal that ends them, to tell; what it says itself of a killed child is nobody's
// output.
const SUPERVISOR = `exec 3>&2 2>/dev/null
trap : TERM INT HUP
from=$EPOCHREALTIME
bash -lc "$1" 2>&3 3>&-
code=$? to=$EPOCHREALTIME
LC_ALL=C times >"$2"
echo "$from $to" >>"$2"
exit $code`;

/** The most that the start of the shell and our look at its end are taken to last. */
const START_MS = 50;

/** Runs a command by a login shell, `bash -lc`, and measures it. `scratch` is for a small file. */
export async function measureShell(
  processes: Processes,
  command: string,
  scratch: string,
  call: Omit<Call, 'argv' | 'onStart'>,
): Promise<Measured> {
  makeFolder(scratch); // The command before may have removed it.
  const folder = mkdtempSync(join(scratch, 'cohesix-measure-'));
  const times = join(folder, 'times');
  const memory = watchMemory();
  let startedAt = Number.NaN;
  try {
    const ending = await processes.run({
      ...call,
      argv: ['bash', '-c', SUPERVISOR, 'bash', command, times],
      onStart(pid, at) {
        startedAt = at;
        memory.begin(pid);
      },
    });
    const { wall, ...spent } = timesAt(times);
    return {
      ...{ ...ending, startedAt, ...spent, memory: memory.end() },
      duration: isLikely(wall, ending.duration) ? wall : ending.duration,
    };
  } finally {
    memory.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The clock of the day can be set: what is longer than our own clock says, or shorter by more than a start takes, was.
 * A machine so busy that a start takes longer has our own clock too, which is late and never wrong.
 */
function isLikely(wall: number | undefined, duration: number): wall is number {
  return wall !== undefined && wall <= duration && duration - wall <= START_MS;
}

/** The second line of what `times` prints is of the children (bash(1)). */
function timesAt(path: string): Pick<Measured, 'user' | 'system'> & { wall: number | undefined } {
  const [, children = '', day = ''] = textOf(path).split('\n');
  const [user, system] = children.split(' ').map(milliseconds);
  const [from = Number.NaN, to = Number.NaN] = day.replaceAll(',', '.').split(' ').map(Number);
  const wall = from > 0 && to >= from ? (to - from) * 1000 : undefined;
  return { user, system, wall };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return ''; // It had to be killed.
  }
}

function milliseconds(text: string): number | undefined {
  const [, minutes, seconds] = /^(\d{1,9})m(\d{1,2}\.\d{1,6})s$/.exec(text) ?? [];
  return seconds === undefined ? undefined : Number(minutes) * 60_000 + Number(seconds) * 1000;
}
