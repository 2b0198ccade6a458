import type { Crew } from '../crew.js';
import { cannotRead } from './cannot-read.js';
import { type Differing, differingFiles, type Folders } from './differing-files.js';
import { byKey, showKey } from './item-key.js';
import type { Change, Comparison, Item } from './snapshot.js';
import { lookAt, type Names, namesIn } from './walk-folder.js';

// So many pairs are compared at a time: the list in memory does not grow with the number of equal files.
const BATCH = 100_000;

/**
 * Walks both folders once, together, and compares the files that both have. Throws a UsageError for
 * what cannot be read.
 */
export async function compareFolders(
  folders: Folders,
  crew: Crew,
  onProgress: (done: number) => void,
): Promise<Comparison> {
  const found: Comparison = { changes: [], unchanged: 0 };
  let compared = 0;
  let pairs: string[] = [];

  async function comparePairs(): Promise<void> {
    const listing = Buffer.from(pairs.map((key) => `${key}\0`).join(''), 'latin1');
    const parts = await crew.share(differingFiles, listing, folders, (done) =>
      onProgress(compared + done),
    );
    const changes = parts.flatMap((part) => changesOf(part, folders));
    found.changes = found.changes.concat(changes);
    found.unchanged += pairs.length - changes.length;
    compared += pairs.length;
    pairs = [];
  }

  for (const met of walkTogether(folders)) {
    if (typeof met === 'string') pairs.push(met);
    else if (met === SAME) found.unchanged++;
    else found.changes.push(met);
    if (pairs.length >= BATCH) await comparePairs();
  }
  await comparePairs();
  found.changes.sort(byKey);
  return found;
}

function changesOf({ pairs, unreadable }: Differing, folders: Folders): Change[] {
  if (unreadable) {
    throw cannotRead(`${folders[unreadable.side]}/${unreadable.path}`, unreadable);
  }
  return pairs.map(({ key, before, after }) => ({
    ...{ path: showKey(key), key },
    before: { kind: 'file', ...before },
    after: { kind: 'file', ...after },
  }));
}

const SAME = Symbol('the same on both sides');

interface Step {
  below: string;
  /** Which sides have the folder. */
  isBefore: boolean;
  isAfter: boolean;
}

/** Every pair of files as its key; what else agrees as SAME; the rest as the change it is. */
function* walkTogether(folders: Folders): Generator<string | typeof SAME | Change> {
  const pending: Step[] = [{ below: '', isBefore: true, isAfter: true }];
  const none: Names = new Map();
  for (let step = pending.pop(); step; step = pending.pop()) {
    const before = step.isBefore ? namesIn(folders.before, step.below) : none;
    const after = step.isAfter ? namesIn(folders.after, step.below) : none;
    for (const name of union(before, after)) {
      const key = step.below + name;
      const [one, other] = [before.get(name), after.get(name)];
      const isBefore = one === 'directory';
      const isAfter = other === 'directory';
      if (isBefore || isAfter) pending.push({ below: `${key}/`, isBefore, isAfter });
      if (one === 'file' && other === 'file') yield key;
      else if (!(isBefore && isAfter)) yield* compareItems(folders, key, one, other);
    }
  }
}

function* union(before: Names, after: Names): Generator<string> {
  yield* before.keys();
  for (const name of after.keys()) if (!before.has(name)) yield name;
}

type Kind = Item['kind'] | 'directory' | undefined;

function* compareItems(
  folders: Folders,
  key: string,
  before: Kind,
  after: Kind,
): Generator<typeof SAME | Change> {
  const one = before === undefined || before === 'directory' ? undefined : before;
  const other = after === undefined || after === 'directory' ? undefined : after;
  if (one === undefined && other === undefined) return;
  const change: Change = {
    ...{ path: showKey(key), key },
    before: one && lookAt(folders.before, key).item,
    after: other && lookAt(folders.after, key).item,
  };
  const isSame =
    change.before?.kind === change.after?.kind && change.before?.target === change.after?.target;
  yield isSame ? SAME : change;
}
