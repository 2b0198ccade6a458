import { compareText } from '../../core/finding.js';
import { fromKey } from '../../world/snapshots/item-key.js';
import type { Change } from '../../world/snapshots/snapshot.js';
import type { World } from '../../world/world.js';
import { compareFile } from './compare-file.js';
import { DifferenceTexts } from './difference-texts.js';
import type { Drift } from './drift.js';
import { loadChanges, type Side } from './load-changes.js';
import { loadReaders } from './read-structure.js';
import type { Settings } from './settings.js';
import { quotedName } from './text-diff/file-name-field.js';

/** What two snapshots have and have not in common. */
export interface Compared {
  /** Names as a text has them, quoted where they must be. */
  added: string[];
  removed: string[];
  /** With the difference as text: a unified diff, or a sentence. */
  changed: { path: string; name: string; text: string; note?: string }[];
  unchanged: number;
  /** Files that differ and that the policy leaves out. */
  ignored: number;
  drifts: Drift[];
}

/**
 * Compares two snapshots: which files differ, and what the differences mean. Files are looked into as they are
 * found, while others are still being compared.
 */
export async function compareSnapshots(
  world: World,
  before: Side,
  after: Side,
  settings: Settings,
  options: { byIndex: boolean },
): Promise<Compared> {
  const { snapshots, progress } = world;
  const texts = new DifferenceTexts();
  const seen: Seen[] = [];
  let [unchanged, ignored] = [0, 0];
  for await (const found of snapshots.compare(before.snapshot, after.snapshot, options)) {
    const changes = found.changes.filter(({ path }) => !settings.isIgnored(path));
    unchanged += found.unchanged;
    ignored += found.changes.length - changes.length;
    const total = seen.length + changes.length;
    await loadReaders(changes.map(({ path }) => path));
    for await (const files of loadChanges(changes, before, after)) {
      for (const file of files) {
        const { drifts, diff } = compareFile(file, settings);
        const { key, path, before: old, after: now } = file;
        seen.push({ key, path, old, now, drifts, isCut: diff?.limit === 'work' });
        texts.add(file, diff);
        progress.step(seen.length, total, 'changes read');
      }
    }
  }
  return { ...inOrder(seen, texts), unchanged, ignored };
}

/** A change that was looked into. */
interface Seen {
  key: string;
  path: string;
  old: Change['before'];
  now: Change['after'];
  drifts: Drift[];
  isCut: boolean;
}

const CUT_SHORT = 'So much changed that the comparison was cut short: more differs than is shown.';

/** Sorted by the paths' bytes. */
function inOrder(
  seen: Seen[],
  texts: DifferenceTexts,
): Pick<Compared, 'added' | 'removed' | 'changed' | 'drifts'> {
  seen.sort(byKey);
  const changed = seen.filter(({ old, now }) => old && now);
  return {
    added: seen.filter(({ old }) => !old).map(nameOf),
    removed: seen.filter(({ now }) => !now).map(nameOf),
    changed: changed.map(({ path, key, isCut }) => ({
      ...{ path, name: nameOf({ key }), text: texts.of(key) },
      ...(isCut && { note: CUT_SHORT }),
    })),
    drifts: seen.flatMap(({ drifts }) => drifts),
  };
}

function nameOf({ key }: Pick<Seen, 'key'>): string {
  return quotedName(fromKey(key));
}

function byKey(a: Seen, b: Seen): number {
  return compareText(a.key, b.key);
}
