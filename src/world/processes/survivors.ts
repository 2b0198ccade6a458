import { bootOf, processStart } from '../process-start.js';
import {
  hasProcessTable,
  hasVariable,
  isThere,
  lastProcessId,
  livingProcesses,
  type ProcessEntry,
} from './process-table.js';

/** The variable that every descendant of a call inherits. */
export const MARK = 'COHESIX_CALL';

// A system that gives out ids round and round needs longer than this for one round.
const ONE_ROUND_MS = 100;
const FEW = 1024;

/** The first process of a call, which its group is named by. */
export interface Leader {
  pid: number;
  /** When it began; see processStart. */
  start: string;
  /** See bootOf; a journal of before it was asked for has none. */
  boot?: string;
}

/** Ids of living processes that a call may have left. */
export interface Survivors {
  certain: number[];
  /** Their group has the number of one that lost its leader: it is that one, or it has the number by now. */
  perhaps: number[];
}

/** See Processes.leader. */
export function leaderOf(pid: number): Leader | undefined {
  const start = hasProcessTable ? processStart(pid) : undefined;
  return start ? { pid, start, boot: bootOf() } : undefined;
}

/** See Processes.survivors. */
export function findSurvivors(mark: string, leader?: Leader): Survivors {
  if (!hasProcessTable) return { certain: [], perhaps: [] };
  // Since the machine was started again, or on another one, a number tells nothing.
  const known = leader?.boot === bootOf() ? leader : undefined;
  const start = known && processStart(known.pid);
  const lost = start === undefined ? known?.pid : undefined;
  const all = livingProcesses();
  const certain = idsOf(familyIn(all, known && start === known.start ? known.pid : NOBODY, mark));
  const isOther = (pid: number) => pid !== process.pid && !certain.includes(pid);
  const perhaps = idsOf(all.filter(({ group }) => group === lost)).filter(isOther);
  return { certain, perhaps };
}

const NOBODY = -1;

function idsOf(entries: readonly ProcessEntry[]): number[] {
  return entries.map(({ pid }) => pid);
}

/**
 * What lives of a call: its group, whoever carries its mark, and all their children. Where nobody tells of the
 * processes (not on Linux, or no file can be opened any more) the group alone, as one entry.
 */
export function livingOf(leader: number, mark: string): ProcessEntry[] {
  const all = tryLivingProcesses();
  if (all) return familyIn(all, leader, mark);
  const group = { pid: -leader, parent: 0, group: leader, name: '' };
  return groupLives(leader) ? [group] : [];
}

function tryLivingProcesses(): ProcessEntry[] | undefined {
  try {
    return hasProcessTable ? livingProcesses() : undefined;
  } catch {
    return undefined;
  }
}

function familyIn(all: readonly ProcessEntry[], leader: number, mark: string): ProcessEntry[] {
  return withDescendants(
    all,
    ({ pid, group }) => pid === leader || group === leader || hasVariable(pid, MARK, mark),
  );
}

/**
 * The same for a leader that has ended, asked cheaply: after a short life the system tells that hardly
 * any process was started since, and only those few are looked at.
 */
export function leftBehind(leader: number, mark: string, livedMs: number): ProcessEntry[] {
  const last = hasProcessTable && livedMs < ONE_ROUND_MS ? lastProcessId() : undefined;
  if (last === leader) return [];
  if (groupLives(leader)) return livingOf(leader, mark);
  if (!hasProcessTable) return [];
  if (last === undefined || last < leader || last - leader > FEW) return livingOf(leader, mark);
  const since = Array.from({ length: last - leader }, (_, index) => leader + 1 + index);
  const isOurs = since.some((pid) => isThere(pid) && hasVariable(pid, MARK, mark));
  return isOurs ? livingOf(leader, mark) : [];
}

function groupLives(leader: number): boolean {
  if (process.platform === 'win32') return false;
  try {
    process.kill(-leader, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function withDescendants(
  all: readonly ProcessEntry[],
  isOne: (entry: ProcessEntry) => boolean,
): ProcessEntry[] {
  const found = new Set(all.filter((entry) => entry.pid !== process.pid && isOne(entry)));
  const ids = new Set([...found].map(({ pid }) => pid));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const entry of all) {
      if (!ids.has(entry.parent)) continue;
      found.add(entry);
      ids.add(entry.pid);
    }
  }
  return [...found];
}
