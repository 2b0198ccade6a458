import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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

// Bash tells of the CPU time of its children to the millisecond, once it has waited for them. It outlives the
// polite signal that ends them, to tell; what it says itself of a killed child is nobody's output.
const SUPERVISOR = `exec 3>&2 2>/dev/null
trap : TERM INT HUP
bash -lc "$1" 2>&3 3>&-
code=$?
LC_ALL=C times >"$2"
exit $code`;

/** Runs a command by a login shell, `bash -lc`, and measures it. `scratch` is for a small file. */
export async function measureShell(
  processes: Processes,
  command: string,
  scratch: string,
  call: Omit<Call, 'argv' | 'onStart'>,
): Promise<Measured> {
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
    return { ...ending, startedAt, ...cpuTimes(times), memory: memory.end() };
  } finally {
    memory.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The second line of what `times` prints is of the children (bash(1)). */
function cpuTimes(path: string): Pick<Measured, 'user' | 'system'> {
  try {
    const [, line = ''] = readFileSync(path, 'latin1').split('\n');
    const [user, system] = line.split(' ').map(milliseconds);
    return { user, system };
  } catch {
    return { user: undefined, system: undefined };
  }
}

function milliseconds(text: string): number | undefined {
  const [, minutes, seconds] = /^(\d{1,9})m(\d{1,2}\.\d{1,6})s$/.exec(text) ?? [];
  return seconds === undefined ? undefined : Number(minutes) * 60_000 + Number(seconds) * 1000;
}
