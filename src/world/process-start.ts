import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * When a process began, in whatever unit its system has, so that two processes which had the same number are
 * told apart; empty when it lives and nobody tells. Undefined when there is no such process, or it has ended and
 * only its parent has not asked how (a zombie).
 */
export function processStart(pid: number): string | undefined {
  if (!isThere(pid)) return undefined;
  if (process.platform === 'linux') return fromProc(pid);
  return process.platform === 'win32' ? '' : fromPs(pid);
}

let boot: string | undefined;

/** Tells this machine, since it was started, from others and from itself before; elsewhere than on Linux by its name. */
export function bootOf(): string {
  boot ??= readBoot();
  return boot;
}

function readBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return hostname();
  }
}

/** Whether a process of this machine lives; one of another user does too. */
export function isAlive(pid: number): boolean {
  return isThere(pid) && (process.platform !== 'linux' || fromProc(pid) !== undefined);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const ENDED = /^[ZXx]/;

/** Fields 3 and 22 of /proc/PID/stat, counted behind the name, which may hold anything (proc(5)). */
function fromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ENDED.test(state) ? undefined : (rest[18] ?? '');
  } catch {
    return '';
  }
}

function fromPs(pid: number): string | undefined {
  try {
    const told = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    const [, state = '', start = ''] = /^\s*(\S+)\s+(.*\S)/.exec(told) ?? [];
    return ENDED.test(state) ? undefined : start;
  } catch {
    return '';
  }
}
