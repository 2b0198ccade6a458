import { resolve } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { DEFAULT_EXTENSIONS, DEFAULT_ROOTS } from '../documents.js';
import { findBase } from '../find-base.js';
import { loadPolicy } from '../load-policy.js';
import { placeOf } from '../relative-path.js';
import type { Entry } from './entries.js';
import type { Given } from './inputs.js';

/** The documents of a change, and who listed them. */
export interface ChangedDocuments {
  entries: Entry[];
  source: string;
}

/**
 * The documents that this change adds or edits: files below the policy's roots with its extensions, and roots that are
 * files; the table's own left out. Throws a UsageError when nobody can tell: to take other files for the batch would be wrong.
 */
export async function changedDocuments(
  given: Given,
  world: World,
  table: string,
): Promise<ChangedDocuments> {
  const { paths, source } = await changedPaths(given, world);
  const { policy } = await loadPolicy(world, given.policy);
  const {
    roots = DEFAULT_ROOTS,
    extensions = DEFAULT_EXTENSIONS,
    exclude = [],
  } = policy.headers ?? {};
  const places = roots.map((root) => placeOf(world, resolve(world.root, root)));
  const endings = extensions.map((extension) => `.${extension.replace(/^\./, '').toLowerCase()}`);
  const isExcluded =
    exclude.length > 0 ? (await import('picomatch')).default(exclude, { dot: true }) : () => false;
  const isBelow = (path: string) =>
    places.some((place) => place === '' || path.startsWith(`${place}/`)) &&
    endings.some((ending) => path.toLowerCase().endsWith(ending));
  const isDocument = (path: string) =>
    path !== table && (places.includes(path) || isBelow(path)) && !isExcluded(path);
  const entries = paths.filter(isDocument).map((path) => ({ given: path, path }));
  return { entries, source };
}

async function changedPaths(
  { base }: Given,
  world: World,
): Promise<{ paths: string[]; source: string }> {
  const start = findBase(world, base);
  if ('why' in start) {
    const known = base === undefined ? await world.change?.files?.() : undefined;
    if (known) return known;
    throw new UsageError(`--changed: ${start.why}`);
  }
  const changed = await world.git.changedSince(start.commit, ['']);
  if (!changed.ok) throw new UsageError(`--changed: ${changed.why}`);
  return {
    paths: changed.value.toString('utf8').split('\0').slice(0, -1),
    source: `files changed since ${start.commit.slice(0, 12)} (${start.source})`,
  };
}
