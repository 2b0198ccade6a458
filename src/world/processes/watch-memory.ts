import { readdirSync, readFileSync } from 'node:fs';

/** Watches the memory of a process's descendants while it runs. */
export interface MemoryWatch {
  begin(pid: number): void;
  /** The most resident memory that one of them had, in bytes; undefined where the system does not tell. */
  end(): number | undefined;
}

// The kernel keeps the peak of each process: one look before it ends is enough. So looks come often at first,
// for short lives, and rarely later; looking takes a hundredth of the time, unless it takes very long.
const SOONEST_MS = 5;
const LATEST_MS = 50;
const SHARE = 100;
const LONGEST_MS = 250;

/** Watches by /proc (proc_pid_status(5), VmHWM). What lives between two looks is not seen. */
export function watchMemory(): MemoryWatch {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  function look(pid: number, wait: number): void {
    const started = performance.now();
    for (const child of descendants(pid)) peak = Math.max(peak, peakOf(child));
    const cost = performance.now() - started;
    const rest = Math.min(cost * SHARE, LONGEST_MS);
    const next = Math.max(Math.min(LATEST_MS, wait * 1.1), rest);
    timer = setTimeout(look, next, pid, next);
  }
  return {
    begin: (pid) => {
      timer = setTimeout(look, SOONEST_MS, pid, SOONEST_MS);
    },
    end() {
      clearTimeout(timer);
      return peak > 0 ? peak : undefined;
    },
  };
}

function descendants(pid: number): number[] {
  const found: number[] = [];
  const pending = [pid];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    const children = childrenOf(parent);
    found.push(...children);
    pending.push(...children);
  }
  return found;
}

/** Each thread has children of its own (proc_tid_children(5)). */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    contentOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function peakOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(contentOf(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return ''; // It ended meanwhile, or this is not Linux.
  }
}
