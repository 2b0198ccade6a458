import { join } from 'node:path';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { KeptFolder } from '../../world/kept-folder.js';
import type { Lookup } from '../../world/snapshots/open-snapshot.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';

/** What the default branch left: where it is now, and what to call it. */
export interface Kept {
  path: string;
  name: string;
}

const SNAPSHOT = 'snapshot';
const DIGEST = 'digest';

/**
 * The default branch's snapshot, kept under the key. Undefined when the default branch itself runs for the
 * first time. Throws a UsageError when there is none, and for one that is not what was kept.
 */
export async function keptBaseline(
  world: World,
  key: string,
  lookup: Lookup,
): Promise<Kept | undefined> {
  const keeper = keeperOf(world);
  const found = await keeper.restore(`${key}-`);
  if (found === undefined) {
    if (keeper.isDefaultBranch) return undefined;
    throw new UsageError(
      `baseline-cache-key: no baseline is kept under ${quote(key)} yet; run the workflow on the default branch first`,
    );
  }
  const path = join(found.path, SNAPSHOT);
  const cure = 'delete the cache entry (gh cache delete), and run on the default branch';
  const name = `the digest of the cache entry ${quote(found.key)}`;
  const wanted = readText(world, join(found.path, DIGEST), { name, largest: 100, cure }).trim();
  const snapshot = world.snapshots.open(path, lookup);
  if ((await world.snapshots.digest(snapshot)) !== wanted) {
    throw new UsageError(
      `baseline-cache-key: the cache entry ${quote(found.key)} is not what was kept; ${cure}`,
    );
  }
  return { path, name: `default branch, ${found.key}` };
}

/** Keeps the target as the next baseline. On the default branch only; answers what to say of it. */
export async function advanceBaseline(
  world: World,
  key: string,
  target: string,
  lookup: Lookup,
): Promise<string> {
  const keeper = keeperOf(world);
  if (!keeper.isDefaultBranch) return 'stays: only the default branch moves it on';
  const name = `${key}-${keeper.run}`;
  const isKept = await keeper.keep(name, async (folder) => {
    const digest = await world.snapshots.copy(
      world.snapshots.open(target, lookup),
      join(folder, SNAPSHOT),
    );
    world.files.replace(join(folder, DIGEST), `${digest}\n`);
  });
  return isKept ? `this snapshot, kept as ${name}` : 'stays: the cache did not take this snapshot';
}

function keeperOf({ kept }: World): KeptFolder {
  if (kept) return kept;
  throw new UsageError('baseline-cache-key: works in a workflow only; name a baseline');
}
