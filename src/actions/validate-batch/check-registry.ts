import { resolve } from 'node:path';
import type { Draft } from '../../core/finding.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import { relativePath } from '../relative-path.js';
import type { Scoped } from './changed-files.js';
import type { Checked } from './check-files.js';
import { toDraft } from './problem.js';
import { readRegistry, registryProblems } from './registry.js';
import { makeSelect } from './select.js';
import { fullPath, rulesFor, type Settings } from './settings.js';

const LARGEST_REGISTRY = 64 * 1024 * 1024;

/** Compares the registry at a path (relative to the root, or absolute) with the headers found. */
export function checkRegistry(
  world: World,
  settings: Settings,
  path: string,
  scoped: Scoped,
  checked: readonly Checked[],
): Draft[] {
  const full = resolve(world.root, path);
  const name = relativePath(world.root, full);
  const cure = 'correct --metadata or registry.path in the policy';
  const registry = readRegistry(
    name,
    readText(world, full, { name, largest: LARGEST_REGISTRY, cure }),
  );
  const problems = registryProblems(registry, {
    headers: checked.flatMap(({ headers }) => headers),
    paths: knowsAll(settings, scoped) ? batchPaths(world, scoped, settings) : undefined,
  });
  return [...problems].flatMap((problem) => {
    const place = problem.place?.path ?? registry.path;
    return toDraft(problem, rulesFor(settings, place)) ?? [];
  });
}

/** Rows without a file are looked for once: not in a part of the batch, and by the first shard only. */
function knowsAll({ shard }: Settings, { narrowed }: Scoped): boolean {
  return !narrowed && (shard === undefined || shard.index === 1);
}

/** The files of the whole batch; git also lists what was just deleted. */
function batchPaths(world: World, { listing }: Scoped, settings: Settings): string[] {
  const isSelected = makeSelect({ ...settings, shard: undefined });
  const paths = listing.bytes.toString('utf8').split('\0').slice(0, -1);
  return paths.filter(
    (path) => isSelected(path) && world.files.kind(fullPath(settings, path)) !== 'missing',
  );
}
