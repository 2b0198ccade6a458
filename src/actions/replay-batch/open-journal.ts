import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { quote } from '../../core/quote.js';
import { telling } from '../../core/reason.js';
import { TOOL_VERSION } from '../../core/report.js';
import { UsageError } from '../../core/usage-error.js';
import type { Records } from '../../world/disk/records.js';
import type { World } from '../../world/world.js';
import type { HydrationLog } from './hydration-log.js';
import { Journal, type Past, readJournal } from './journal.js';
import type { Header } from './journal-line.js';
import {
  digestOf,
  journalsLike,
  lockedName,
  refuseEdited,
  refuseForeign,
  setAside,
} from './journal-names.js';

/** What is known of a journal. */
export interface KnownJournal {
  path: string;
  /** Undefined when the replay begins with this run. */
  past: Past | undefined;
  /** Tells the folder that the replay works in from the one of another checkout. */
  place: string;
}

/** An open journal, with what it said before. */
export interface OpenJournal extends KnownJournal {
  journal: Journal;
  salt: string;
}

/** How a journal is opened: the folder from which the logs start, and whether all begins anew. */
export interface How {
  base: string;
  restart: boolean;
}

/**
 * Opens the journal and does the work with it, while no other replay can. Throws a UsageError when another replay has
 * it, when it is damaged, or of other logs, another folder or another version of this tool. `restart` sets an
 * old one aside.
 */
export function withJournal<T>(
  world: World,
  path: string,
  logs: readonly HydrationLog[],
  { base, restart }: How,
  work: (journal: OpenJournal) => Promise<T>,
): Promise<T> {
  world.disk.makeFolder(dirname(path));
  return locked(world, path, logs, async () => {
    const aside: string[] = [];
    const sentence = cannotUse(path, aside);
    const records = telling(sentence, () => {
      if (restart) setAside(world, path, (moved) => aside.push(moved));
      else refuseEdited(world, path);
      return world.disk.records(path);
    });
    try {
      const expected = headerFor(logs, base, world.disk.identity(base));
      return await work(telling(sentence, () => open(path, records, expected)));
    } finally {
      records.close();
    }
  });
}

function locked<T>(
  world: World,
  path: string,
  logs: readonly HydrationLog[],
  work: () => T | Promise<T>,
): Promise<T> {
  const called = logs.map(({ name }) => name).join(', ');
  return world.files.locked(lockedName(path), PATIENCE_MS, work, called);
}

/** `aside` is asked when it is said: what was set aside stays so. */
const cannotUse =
  (path: string, aside: readonly string[] = []) =>
  (code: string) => {
    const old = aside.length > 0 ? `, and the old journal is now ${aside.join(', ')}` : '';
    return new UsageError(
      `${path}: this journal cannot be used (${code}), so no action was executed${old}; see to its rights, its folder and its space, or name another with --journal`,
    );
  };

function open(path: string, records: Records, expected: Header): OpenJournal {
  const { place } = expected;
  const read = readJournal(records, path);
  if (read === undefined) {
    const journal = Journal.begin(records, expected);
    return { journal, path, salt: expected.salt, past: undefined, place };
  }
  const { past, chain } = read;
  refuseOther(past.header, expected, path);
  const journal = new Journal(records, chain, past.place === place ? undefined : place);
  return { journal, path, salt: past.header.salt, past, place };
}

/** What a journal says, without changing it: for a plan. Throws as `withJournal` does. */
export async function peekJournal(
  world: World,
  path: string,
  logs: readonly HydrationLog[],
  { base, restart }: How,
): Promise<KnownJournal> {
  const expected = headerFor(logs, base, world.disk.identity(base));
  const peek = (): KnownJournal => {
    if (restart) refuseForeign(world, path);
    else refuseEdited(world, path);
    const past = restart ? undefined : pastOf(world, path);
    if (past) refuseOther(past.header, expected, path);
    return { path, past, place: expected.place };
  };
  if (journalsLike(world, path).length === 0) return peek();
  return locked(world, path, logs, () => telling(cannotUse(path), peek));
}

function pastOf(world: World, path: string): Past | undefined {
  if (world.files.kind(path) !== 'file') return undefined;
  const records = world.disk.records(path);
  try {
    return readJournal(records, path, { cutTorn: false })?.past;
  } finally {
    records.close();
  }
}

/** Longer than a lock counts whose maker was killed before it wrote its name. */
const PATIENCE_MS = 2500;

function headerFor(logs: readonly HydrationLog[], base: string, place: string): Header {
  return {
    journal: 1,
    tool: TOOL_VERSION,
    salt: randomBytes(12).toString('hex'),
    logs: logs.map(({ name, sha256 }) => ({ name, sha256 })),
    base: digestOf([base]),
    place,
  };
}

function refuseOther(header: Header, expected: Header, path: string): void {
  const digests = (of: Header) => of.logs.map(({ sha256 }) => sha256).join();
  const cure = '--restart sets it aside and begins anew';
  if (digests(header) !== digests(expected)) {
    const names = header.logs.map(({ name }) => quote(name)).join(', ');
    throw new UsageError(
      `${path}: the journal is of other content of ${names}: the log was edited since, or is another; undo the edit, or ${cure}`,
    );
  }
  if (header.base !== expected.base) {
    throw new UsageError(
      `${path}: the journal is of another --base-dir; name that one, or ${cure}`,
    );
  }
  if (header.tool !== expected.tool) {
    throw new UsageError(
      `${path}: written by version ${header.tool} of this tool, this is ${expected.tool}; finish with that one, or ${cure}`,
    );
  }
}
