import type { Change, Snapshot } from '../../world/snapshots/snapshot.js';
import type { World } from '../../world/world.js';
import { type ChangedFile, isBinary } from './changed-file.js';
import { type ComparedFile, compareFile } from './compare-file.js';
import type { Drift } from './drift.js';
import type { Settings } from './settings.js';
import { unifiedDiff } from './text-diff/diff-texts.js';

/** A snapshot with the place of its files: what people and annotations call them. */
export interface Side {
  snapshot: Snapshot;
  /** Put before a path of the snapshot. */
  prefix: string;
}

/** What two snapshots have and have not in common. */
export interface Compared {
  added: string[];
  removed: string[];
  /** With the difference as text: a unified diff, or a sentence. */
  changed: { path: string; text: string; note?: string }[];
  unchanged: number;
  /** Files that differ and that the policy leaves out. */
  ignored: number;
  drifts: Drift[];
}

/** Compares two snapshots: which files differ, and what the differences mean. */
export async function compareSnapshots(
  world: World,
  before: Side,
  after: Side,
  settings: Settings,
  options: { byIndex: boolean },
): Promise<Compared> {
  const { snapshots, progress } = world;
  const found = await snapshots.compare(before.snapshot, after.snapshot, options);
  const changes = found.changes.filter(({ path }) => !settings.isIgnored(path));
  const compared: Compared = {
    added: changes.filter(({ before: old }) => !old).map(({ path }) => path),
    removed: changes.filter(({ after: now }) => !now).map(({ path }) => path),
    ...{ changed: [], unchanged: found.unchanged, drifts: [] },
    ignored: found.changes.length - changes.length,
  };
  let done = 0;
  const diffs = new DiffTexts();
  for (const batch of batches(changes)) {
    for await (const file of load(batch, before, after)) {
      const result = compareFile(file, settings);
      compared.drifts = compared.drifts.concat(result.drifts);
      if (file.before && file.after) {
        const note = result.diff?.limit === 'work' ? { note: CUT_SHORT } : {};
        compared.changed.push({ path: file.path, text: diffs.textOf(file, result), ...note });
      }
      progress.step(++done, changes.length, 'read');
    }
  }
  return compared;
}

const CUT_SHORT = 'So much changed that the comparison was cut short: more differs than is shown.';

// So much of both sides is in memory at a time; a single file may be larger.
const BATCH = 8 * 2 ** 20;

function* batches(changes: readonly Change[]): Generator<Change[]> {
  let batch: Change[] = [];
  let size = 0;
  for (const change of changes) {
    const more = (change.before?.size ?? 0) + (change.after?.size ?? 0);
    if (batch.length > 0 && size + more > BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(change);
    size += more;
  }
  if (batch.length > 0) yield batch;
}

async function* load(
  batch: readonly Change[],
  before: Side,
  after: Side,
): AsyncGenerator<ChangedFile> {
  const keysOf = (side: 'before' | 'after') =>
    batch.filter((change) => change[side]?.kind === 'file').map(({ key }) => key);
  const old = await before.snapshot.contents(keysOf('before'));
  const now = await after.snapshot.contents(keysOf('after'));
  for (const change of batch) {
    yield {
      ...change,
      beforeBytes: old.get(change.key),
      afterBytes: now.get(change.key),
      beforePath: before.prefix + change.path,
      afterPath: after.prefix + change.path,
    };
  }
}

// All diffs together are kept in memory until the summary is written.
const MOST_TEXT = 64 * 2 ** 20;

/** The differences as text, until there are too many of them. */
class DiffTexts {
  private left = MOST_TEXT;

  textOf(file: ChangedFile, { diff }: ComparedFile): string {
    const notes = this.notes(file);
    if (!diff) return notes;
    if (this.left <= 0)
      return `${notes}<diff left out: ${MOST_TEXT} bytes of diffs are shown already>\n`;
    const text = notes + unifiedDiff(file.path, diff);
    this.left -= text.length;
    return text;
  }

  private notes({ before, after, beforeBytes, afterBytes }: ChangedFile): string {
    if (before?.kind !== after?.kind) return `<was a ${before?.kind}, is a ${after?.kind}>\n`;
    if (before?.kind === 'link')
      return `<link to ${before.target} before, to ${after?.target} now>\n`;
    const isMode = before?.mode !== after?.mode;
    const mode = isMode
      ? `<mode ${before?.mode?.toString(8)} before, ${after?.mode?.toString(8)} now>\n`
      : '';
    if (!beforeBytes || !afterBytes || beforeBytes.equals(afterBytes)) return mode;
    return isBinary(beforeBytes) || isBinary(afterBytes) ? `${mode}<binary differs>\n` : mode;
  }
}
