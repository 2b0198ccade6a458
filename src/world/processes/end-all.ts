import { setTimeout } from 'node:timers/promises';
import type { ProcessEntry } from './process-table.js';

const LOOK_EVERY_MS = 20;
const LONGEST_KILL_MS = 10_000;

/**
 * Ends every process that `living` names: asks first, and kills what is still there after the grace.
 * Asks again and again who lives, since a process may start others while it is being ended.
 */
export async function endAll(living: () => ProcessEntry[], grace: number): Promise<void> {
  if (await signalUntilGone(living, 'SIGTERM', grace)) return;
  await signalUntilGone(living, 'SIGKILL', LONGEST_KILL_MS);
}

async function signalUntilGone(
  living: () => ProcessEntry[],
  signal: NodeJS.Signals,
  within: number,
): Promise<boolean> {
  const asked = new Set<number>();
  const until = performance.now() + within;
  for (let left = living(); ; left = living()) {
    if (left.length === 0) return true;
    for (const { pid, name } of left) {
      // Ending the sandbox itself would kill at once what is inside; it ends when that has ended.
      if (signal === 'SIGTERM' && (name === 'bwrap' || asked.has(pid))) continue;
      asked.add(pid);
      send(pid, signal);
    }
    if (performance.now() >= until) return false;
    await setTimeout(LOOK_EVERY_MS);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
    // One that is stopped hears nothing but KILL until it is let go on.
    if (signal === 'SIGTERM') process.kill(pid, 'SIGCONT');
  } catch {
    // It ended meanwhile.
  }
}
