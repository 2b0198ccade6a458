import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '../../core/sha256.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import type { HydrationLog } from './hydration-log.js';
import { readJournal, refuseOtherStart } from './journal.js';

/** Where journals go that nobody gave a path. */
export const JOURNALS = 'cohesix_batch_logs';

/** The journal of these logs from this folder: named by both, so that each replay finds its own again. */
export function journalPath(folder: string, logs: readonly HydrationLog[], base: string): string {
  return join(
    folder,
    `${nameStart(logs, base)}${digestOf(logs.map(({ sha256 }) => sha256)).slice(0, 16)}.journal`,
  );
}

/**
 * What is locked while a journal is worked with: the journals of one log whatever its content, since an edit gives it
 * another journal, and two replays of it would still do everything twice.
 */
export function lockedName(path: string): string {
  const start = startOf(path);
  return start === undefined ? path : join(dirname(path), start);
}

/** A digest of several texts, in their order. */
export function digestOf(parts: readonly string[]): string {
  return sha256(parts.join('\0'));
}

/** The same log under the same name with other content: an edit in the middle of a replay, were it one that is taken back. */
export function refuseEdited(world: World, path: string): void {
  for (const other of journalsLike(world, path)) {
    if (other === path || !isUnfinished(world, other)) continue;
    throw new UsageError(
      `${other}: a replay of this log with other content is unfinished: the log was edited since; undo the edit, or --restart sets the journal aside and begins anew`,
    );
  }
}

function isUnfinished(world: World, path: string): boolean {
  const records = world.disk.records(path);
  try {
    const read = readJournal(records, path, { cutTorn: false });
    if (read === undefined) return false;
    const { ended, begun, finished } = read.past;
    return (begun.size > 0 || ended > 0) && !finished;
  } catch {
    return true;
  } finally {
    records.close();
  }
}

/** Sets a journal aside, and with it those of the same logs with other content; hands on each path that one has then. */
export function setAside(world: World, path: string, take: (moved: string) => void): void {
  refuseForeign(world, path);
  const time = world.clock.now().toISOString().replace(/[-:.]/g, '');
  for (const own of journalsLike(world, path)) {
    const name = `${basename(own)}.${time}-${randomBytes(2).toString('hex')}`;
    world.disk.setAside(own, name);
    take(join(dirname(own), name));
  }
}

/** What is there of a journal and of those of the same logs with other content: their paths. */
export function journalsLike(world: World, path: string): string[] {
  const start = startOf(path);
  const folder = dirname(path);
  return world.disk
    .names(folder)
    .filter((name) => name === basename(path) || (start !== undefined && startOf(name) === start))
    .map((name) => join(folder, name));
}

/** Throws a UsageError for a file of another kind that somebody named by mistake: it is not moved. */
export function refuseForeign(world: World, path: string): void {
  if (startOf(path) !== undefined || world.files.kind(path) !== 'file') return;
  const records = world.disk.records(path);
  try {
    records.read((line, start) => {
      if (start === 0) refuseOtherStart(line, path);
    });
  } finally {
    records.close();
  }
}

/** What the names of a log's journals begin with, whatever its content. */
function nameStart(logs: readonly HydrationLog[], base: string): string {
  return `replay_${digestOf([base, ...logs.map(({ path }) => path)]).slice(0, 16)}_`;
}

/** The same of a path; undefined when somebody else chose the name. */
function startOf(path: string): string | undefined {
  return /^(replay_[0-9a-f]{16}_)[0-9a-f]{16}\.journal$/.exec(basename(path))?.[1];
}
