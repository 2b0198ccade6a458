import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { relativePath } from '../relative-path.js';
import { type Entry, entryOf, isGlob } from './entries.js';

/**
 * Puts the files that a glob fits in its place, in the order of their names; a word that is the name of a file is none.
 * The table's own file is not of the batch. Throws a UsageError for a glob that fits no file.
 */
export async function expandGlobs(
  world: World,
  words: readonly string[],
  table: string,
): Promise<Entry[]> {
  let paths: string[] | undefined;
  const entries: Entry[] = [];
  for (const word of words) {
    const isName = !isGlob(word) || world.files.kind(resolve(world.directory, word)) !== 'missing';
    if (isName) {
      entries.push(entryOf(world, word));
      continue;
    }
    paths ??= await allPaths(world);
    const fits = picomatch(globFromRoot(world, word), { dot: true });
    const found = paths.filter((path) => path !== table && fits(path) && isThere(world, path));
    if (found.length === 0) {
      throw new UsageError(`${word} fits no file below ${world.root}; correct the glob`);
    }
    for (const path of found) entries.push({ given: word, path });
  }
  return entries;
}

/** Globs count from where the caller stands, paths from the root. */
function globFromRoot({ root, directory }: World, word: string): string {
  const below = relativePath(root, directory).replace(/[\\*?[\]{}()!+@]/g, '\\$&');
  const plain = word.replace(/^(?:\.\/)+/, '');
  return below === '' ? plain : `${below}/${plain}`;
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
