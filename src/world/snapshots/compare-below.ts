import { UsageError } from '../../core/usage-error.js';
import { comparePair, type Folders, SideError } from './compare-pair.js';
import { showKey } from './item-key.js';
import type { Change, Item } from './snapshot.js';
import { keyPrefix, lookAt, type Names, namesIn } from './walk-folder.js';

export type { Folders } from './compare-pair.js';

/** A folder that is to be compared; `below` is its key, empty or with a slash at its end. */
export interface Step {
  below: string;
  /** Which sides have the folder. */
  isBefore: boolean;
  isAfter: boolean;
}

/** What was found so far: plain data, which crosses threads. */
export interface Found {
  changes: Change[];
  unchanged: number;
  /** Bytes of contents that the changes hold. */
  held: number;
  /** The first thing that could not be read, which ends the comparison. */
  unreadable?: { path: string; code: string };
}

/** The start of a comparison. */
export function nothing(): Found {
  return { changes: [], unchanged: 0, held: 0 };
}

/** Compares folders and all below them, breadth first, until there is more than `most`; answers the folders that are left. */
export function compareBelow(
  folders: Folders,
  steps: readonly Step[],
  found: Found,
  most = { files: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY },
): Step[] {
  const paths = { before: keyPrefix(folders.before), after: keyPrefix(folders.after) };
  const queue = [...steps];
  let next = 0;
  try {
    while (next < queue.length) {
      const files = found.unchanged + found.changes.length;
      if (files > most.files || queue.length - next > most.folders) break;
      for (const below of compareFolder(folders, paths, queue[next++] as Step, found))
        queue.push(below);
    }
  } catch (error) {
    found.unreadable = unreadable(error, folders);
    return [];
  }
  return queue.slice(next);
}

function unreadable(error: unknown, folders: Folders): { path: string; code: string } {
  if (error instanceof SideError) {
    return { path: `${folders[error.side]}/${showKey(error.key)}`, code: error.code };
  }
  if (error instanceof UsageError && error.cause !== undefined) {
    return error.cause as { path: string; code: string };
  }
  throw error;
}

/** Compares what stands in one folder; answers the folders in it. */
function compareFolder(folders: Folders, paths: Folders, step: Step, found: Found): Step[] {
  const none: Names = new Map();
  const before = step.isBefore ? namesIn(folders.before, step.below) : none;
  const after = step.isAfter ? namesIn(folders.after, step.below) : none;
  const below: Step[] = [];
  const files: string[] = [];
  const look = (name: string, one: Kind, other: Kind) => {
    const key = step.below + name;
    const isBefore = one === 'directory';
    const isAfter = other === 'directory';
    if (isBefore || isAfter) below.push({ below: `${key}/`, isBefore, isAfter });
    if (one === 'file' && other === 'file') files.push(key);
    else note(compareItems(folders, key, one, other), found);
  };
  before.forEach((kind, name) => {
    look(name, kind, after.get(name));
  });
  after.forEach((kind, name) => {
    if (!before.has(name)) look(name, undefined, kind);
  });
  comparePairs(files, paths, found);
  return below;
}

/** The loop that runs most: apart from the rest of the walk the engine optimizes it once, and soon. */
function comparePairs(keys: readonly string[], paths: Folders, found: Found): void {
  for (const key of keys) note(comparePair(key, paths), found);
}

function note(change: Change | 'same' | undefined, found: Found): void {
  if (change === 'same') found.unchanged++;
  else if (change) found.changes.push(held(change, found));
}

// Contents of so many bytes go along with what was found; others are read again.
const MOST_HELD = 4 * 2 ** 20;

function held(change: Change, found: Found): Change {
  const { contents, ...rest } = change;
  if (!contents) return change;
  found.held += contents.before.length + contents.after.length;
  return found.held > MOST_HELD ? rest : change;
}

type Kind = Item['kind'] | 'directory' | undefined;

/** Whatever is no pair of files; undefined when there are only folders. */
function compareItems(
  folders: Folders,
  key: string,
  before: Kind,
  after: Kind,
): Change | 'same' | undefined {
  const isThing = (kind: Kind) => kind !== undefined && kind !== 'directory';
  if (!isThing(before) && !isThing(after)) return undefined;
  const one = isThing(before) ? lookAt(folders.before, key).item : undefined;
  const other = isThing(after) ? lookAt(folders.after, key).item : undefined;
  if (one && one.kind === other?.kind && one.target === other.target) return 'same';
  return { path: showKey(key), key, before: one, after: other };
}
