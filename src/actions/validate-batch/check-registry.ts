import { resolve } from 'node:path';
import type { Draft } from '../../core/finding.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import type { Scoped } from './changed-files.js';
import { type Checked, checkFiles } from './check-files.js';
import { type Listing, listFiles, type Roots } from './find-files.js';
import { toDraft } from './problem.js';
import { readRegistry, registryProblems } from './registry.js';
import { makeSelect } from './select.js';
import { fullPath, rulesFor, type Settings } from './settings.js';

const LARGEST_REGISTRY = 64 * 1024 * 1024;

/** A batch as it was looked for, listed and checked. */
export interface Looked {
  roots: Roots;
  scoped: Scoped;
  checked: readonly Checked[];
}

/** Compares the registry at a path (relative to the root, or absolute) with the headers found. */
export async function checkRegistry(
  world: World,
  settings: Settings,
  path: string,
  looked: Looked,
): Promise<Draft[]> {
  const cure = 'correct --metadata or registry.path in the policy';
  const text = readText(world, resolve(world.root, path), {
    ...{ name: path, largest: LARGEST_REGISTRY, cure },
  });
  const registry = readRegistry(path, text);
  const { checked, listing, isPart } = await compared(world, settings, looked);
  const problems = registryProblems(registry, {
    headers: checked.flatMap(({ headers }) => headers),
    paths: isPart ? undefined : batchPaths(world, listing, settings),
  });
  return [...problems].flatMap((problem) => {
    const place = problem.place?.path ?? registry.path;
    return toDraft(problem, rulesFor(settings, place)) ?? [];
  });
}

/**
 * What the registry speaks of: the files that were checked, but all of them when the change edits the registry itself.
 * Rows without a file are looked for once: not in a part of the batch, and by the first shard only.
 */
async function compared(
  world: World,
  settings: Settings,
  { roots, scoped, checked }: Looked,
): Promise<{ checked: readonly Checked[]; listing: Listing; isPart: boolean }> {
  const isOther = settings.shard !== undefined && settings.shard.index > 1;
  const { listing, narrowed, editsRegistry } = scoped;
  if (!editsRegistry) return { checked, listing, isPart: narrowed || isOther };
  const all = await listFiles(world, roots);
  const read = await world.crew.share(checkFiles, all.bytes, settings, () => {});
  return { checked: read, listing: all, isPart: isOther };
}

/** The files of the whole batch; git also lists what was just deleted. */
function batchPaths(world: World, listing: Listing, settings: Settings): string[] {
  const isSelected = makeSelect({ ...settings, shard: undefined });
  const paths = listing.bytes.toString('utf8').split('\0').slice(0, -1);
  return paths.filter(
    (path) => isSelected(path) && world.files.kind(fullPath(settings, path)) !== 'missing',
  );
}
