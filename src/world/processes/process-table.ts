import { existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** A living process, as Linux tells of it in /proc (proc_pid_stat(5)). */
export interface ProcessEntry {
  pid: number;
  parent: number;
  group: number;
  name: string;
}

/** Whether the system tells of its processes. */
export const hasProcessTable = process.platform === 'linux';

/** All processes that live; those that have ended and only wait to be asked for are not among them. */
export function livingProcesses(): ProcessEntry[] {
  return readdirSync('/proc').flatMap((name) => {
    const pid = Number(name);
    return Number.isInteger(pid) && pid > 0 ? entryOf(pid) : [];
  });
}

/** Whether there is a process of that id; cheaper than to fail at reading of one that is not. */
export function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

/** One living process; an empty list when there is none of that id. */
function entryOf(pid: number): ProcessEntry[] {
  const text = contentOf(`/proc/${pid}/stat`);
  // The name stands in brackets and may itself hold brackets and blanks.
  const nameEnd = text.lastIndexOf(')');
  if (nameEnd < 0) return [];
  const name = text.slice(text.indexOf('(') + 1, nameEnd);
  const [state = '', parent, group] = text.slice(nameEnd + 2).split(' ');
  if (state === 'Z' || state === 'X') return [];
  return [{ pid, parent: Number(parent), group: Number(group), name }];
}

/** Whether a process was started with this variable. */
export function hasVariable(pid: number, name: string, value: string): boolean {
  return `\0${contentOf(`/proc/${pid}/environ`)}`.includes(`\0${name}=${value}\0`);
}

// Asked after each of many short programs: it stays open, and says what holds now whenever it is read from its start.
let loadAverage: number | undefined;
const answer = Buffer.allocUnsafeSlow(128);

/** The id that was given out last, to a process or a thread; undefined when the system does not tell. */
export function lastProcessId(): number | undefined {
  try {
    loadAverage ??= openSync('/proc/loadavg', 'r');
    const text = answer.toString('latin1', 0, readSync(loadAverage, answer, 0, answer.length, 0));
    const last = Number(text.slice(text.lastIndexOf(' ')));
    return last > 0 ? last : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return ''; // It ended meanwhile, or is another user's.
  }
}
