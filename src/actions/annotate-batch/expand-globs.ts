import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { relativePath } from '../relative-path.js';
import { type Entry, entryOf, excludes, isGlob } from './entries.js';

/**
 * Puts the files that a glob fits in its place, in the order of their names, and takes away what a word with `!` before
 * it fits; a word that is the name of a file is neither. The table's own file is not of the batch. Throws a UsageError
 * for a glob that fits no file, and when there is nothing to take away from.
 */
export async function expandGlobs(
  world: World,
  words: readonly string[],
  table: string,
): Promise<Entry[]> {
  const isExclusion = (word: string) => excludes(word) && !isFile(world, word);
  const excluded = words.filter(isExclusion);
  const taken = words.filter((word) => !isExclusion(word));
  if (taken.length === 0) {
    throw new UsageError(
      `${excluded[0]} only excludes; name the documents or globs that it takes something away from`,
    );
  }
  const entries = await takenEntries(world, taken, table);
  if (excluded.length === 0) return entries;
  const isOut = fitting(excluded.map((word) => globFromRoot(world, word.slice(1))));
  return entries.filter(({ path }) => !isOut(path));
}

async function takenEntries(
  world: World,
  words: readonly string[],
  table: string,
): Promise<Entry[]> {
  let paths: string[] | undefined;
  const entries: Entry[] = [];
  for (const word of words) {
    if (!isGlob(word) || isFile(world, word)) {
      entries.push(entryOf(world, word));
      continue;
    }
    paths ??= await allPaths(world);
    const fits = fitting([globFromRoot(world, word)]);
    const found = paths.filter((path) => path !== table && fits(path) && isThere(world, path));
    if (found.length === 0) {
      throw new UsageError(`${word} fits no file below ${world.root}; correct the glob`);
    }
    for (const path of found) entries.push({ given: word, path });
  }
  return entries;
}

function isFile({ files, directory }: World, word: string): boolean {
  return files.kind(resolve(directory, word)) !== 'missing';
}

/** A `!` that is left is a part of a name. */
function fitting(globs: string[]): (path: string) => boolean {
  return picomatch(globs, { dot: true, nonegate: true });
}

/** Globs count from where the caller stands, paths from the root: the folders that are named are gone along. */
function globFromRoot({ root, directory }: World, word: string): string {
  const named = /^(?:[^\\*?[\]{}()/]*\/)*/.exec(word)?.[0] ?? '';
  const below = relativePath(root, resolve(directory, named)).replace(
    /[\\*?[\]{}()!+@|"]/g,
    '\\$&',
  );
  const rest = word.slice(named.length).replace(/\/(?:\.?\/)+/g, '/');
  return below === '' ? rest : `${below}/${rest}`;
}

/** Git lists what is deleted and not staged too. */
function isThere({ files, root }: World, path: string): boolean {
  return files.kind(resolve(root, path)) !== 'missing';
}

async function allPaths({ git, files, root }: World): Promise<string[]> {
  const listed = await git.list(['']);
  const bytes = listed.ok ? listed.value : files.walk(root).listing;
  return bytes.toString('utf8').split('\0').slice(0, -1).sort();
}
