import { dirname, join, resolve } from 'node:path';
import type { Draft } from '../../core/finding.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import { relativePath } from '../relative-path.js';
import type { Scoped } from './changed-files.js';
import { type Checked, checkFiles } from './check-files.js';
import { type Listing, listFiles } from './find-files.js';
import { isBelow, type Roots } from './find-roots.js';
import { type Problem, toDraft } from './problem.js';
import { type Batch, endsOf, readRegistry, registryProblems } from './registry.js';
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
  const { checked, listing, isPart } = await compared(world, settings, path, looked);
  const problems = registryProblems(registry, {
    headers: checked.flatMap(({ headers }) => headers),
    ...filesOf(world, settings, path, isPart ? undefined : listing),
  });
  return (await withoutSparse(world, path, [...problems])).flatMap((problem) => {
    const place = problem.place?.path ?? registry.path;
    return toDraft(problem, rulesFor(settings, place)) ?? [];
  });
}

/**
 * What the registry speaks of: the files that were checked, but all of them when the change edits the registry itself.
 * Rows without a file are looked for once: not in a part of the batch, and by the first shard only. A folder that is
 * named and holds the registry is its whole batch.
 */
async function compared(
  world: World,
  settings: Settings,
  registry: string,
  { roots, scoped, checked }: Looked,
): Promise<{ checked: readonly Checked[]; listing: Listing; isPart: boolean }> {
  const isOther = settings.shard !== undefined && settings.shard.index > 1;
  const { listing, narrowed, editsRegistry } = scoped;
  const isWhole = roots.folders.some((folder) => isBelow(registry, folder));
  const isPart = (roots.isPart && !isWhole) || isOther;
  if (!editsRegistry) return { checked, listing, isPart: isPart || narrowed };
  const all = await listFiles(world, roots);
  const read = await world.crew.share(checkFiles, all.bytes, settings, () => {});
  return { checked: read, listing: all, isPart };
}

/** Without the rows that miss a file only because a sparse checkout leaves it out of the work tree. */
async function withoutSparse(
  world: World,
  registry: string,
  problems: Problem[],
): Promise<Problem[]> {
  const isMissing = ({ rule }: Problem) => rule === 'registry/file-missing';
  const sparse = problems.some(isMissing) ? await world.git.sparse() : undefined;
  if (!sparse?.ok || sparse.value.length === 0) return problems;
  const beside = resolve(world.root, dirname(registry));
  const paths = sparse.value.toString('utf8').split('\0').slice(0, -1);
  const names = new Set(paths.flatMap((path) => [...endsOf(path)]));
  const isSparse = ({ found = '' }: Problem) =>
    names.has(found) || names.has(relativePath(world.root, join(beside, found)));
  return problems.filter((problem) => !(isMissing(problem) && isSparse(problem)));
}

/** The files of the whole batch, and whether others have a name; git also lists what was just deleted. */
function filesOf(
  world: World,
  settings: Settings,
  registry: string,
  listing: Listing | undefined,
): Pick<Batch, 'paths' | 'isElsewhere'> {
  if (listing === undefined) return { paths: undefined };
  const isSelected = makeSelect({ ...settings, shard: undefined });
  const isThere = (path: string) => world.files.kind(fullPath(settings, path)) !== 'missing';
  const listed = listing.bytes.toString('utf8').split('\0').slice(0, -1);
  const others = () => listed.filter((path) => !isSelected(path) && isThere(path));
  return {
    paths: listed.filter((path) => isSelected(path) && isThere(path)),
    isElsewhere: elsewhere(world, registry, others),
  };
}

/**
 * A name counts from beside the registry, with a folder also from the root, or is the end of another file's path. A
 * bare name at the root says nothing: there is a README.md in most.
 */
function elsewhere(world: World, registry: string, others: () => string[]) {
  const beside = resolve(world.root, dirname(registry));
  const isFile = (path: string) => ['file', 'link'].includes(world.files.kind(path));
  let ends: Set<string> | undefined;
  return (name: string) => {
    if (isFile(join(beside, name))) return true;
    if (name.includes('/') && isFile(join(world.root, name))) return true;
    ends ??= new Set(others().flatMap((path) => [...endsOf(path)]));
    return ends.has(name);
  };
}
