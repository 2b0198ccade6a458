import { isAbsolute, join, resolve } from 'node:path';
import { count } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { relativePath } from '../relative-path.js';
import { changedDocuments } from './changed-documents.js';
import type { Given } from './inputs.js';
import { readManifest } from './read-manifest.js';

/** One document of the batch. */
export interface Entry {
  /** As the caller wrote it. */
  given: string;
  /** Relative to the root with forward slashes, when it is a file there; else as it was given. */
  path: string;
}

/** The batch that the rows are to name. */
export interface Batch {
  entries: Entry[];
  origin: string;
  size: number;
  /** Where the entries come from, for the report. */
  source: string;
}

/** Gathers the entries from all that names them, each once. Throws a UsageError when there is no batch in it. */
export async function gatherBatch(given: Given, world: World, table: string): Promise<Batch> {
  const named = await namedEntries(given.entries, world, table);
  const manifest = given.fromManifest ? readManifest(world, given.fromManifest) : undefined;
  const changed = given.changed ? await changedDocuments(given, world, table) : undefined;
  const all = [...named, ...(manifest?.entries ?? []), ...(changed?.entries ?? [])];
  const entries = [...new Map(all.map((entry) => [entry.path, entry])).values()];
  if (entries.length === 0 && !changed) throw nothingNamed();
  const origin = given.origin ?? manifest?.origin;
  if (origin === undefined)
    throw new UsageError('--origin is missing: where does the batch come from?');
  return {
    entries,
    origin: checkedOrigin(origin),
    size:
      given.size ??
      sizeOf(entries, named.length === 0 && !changed ? manifest?.size : undefined, given),
    source: [
      ...(named.length > 0 ? ['the call'] : []),
      ...(given.fromManifest ? [given.fromManifest] : []),
      ...(changed ? [changed.source] : []),
    ].join(', '),
  };
}

function sizeOf(entries: Entry[], said: number | undefined, { fromManifest }: Given): number {
  if (said === undefined || said === entries.length) return entries.length;
  throw new UsageError(
    `${fromManifest}: batch_size is ${said}, and it lists ${count(entries.length, 'document')}; correct it, or give --size`,
  );
}

function checkedOrigin(origin: string): string {
  const text = origin.trim();
  if (text === '')
    throw new UsageError('--origin: it is empty; expected where the batch comes from');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a cell is one line of visible text
  if (/[\u0000-\u001F\u007F\u0085\u2028\u2029]/.test(text)) {
    throw new UsageError(
      `--origin: ${JSON.stringify(text)} has a newline or a control character, which no cell can hold; write it on one line`,
    );
  }
  // Half of a pair is written as another character, and never reads back.
  if (/\p{Surrogate}/u.test(text)) {
    throw new UsageError(
      `--origin: ${JSON.stringify(text)} has half of a surrogate pair, which no file can hold; write the whole character`,
    );
  }
  return text;
}

function nothingNamed(): UsageError {
  return new UsageError(
    'no entries: name documents or globs, or give --from-manifest, --changed, or - to read them from standard input',
  );
}

async function namedEntries(
  given: readonly string[],
  world: World,
  table: string,
): Promise<Entry[]> {
  const words = given.includes('-') ? await withStandardInput(given, world) : given;
  if (!words.some((word) => isGlob(word) || excludes(word)))
    return words.map((word) => entryOf(world, word));
  const { expandGlobs } = await import('./expand-globs.js');
  return expandGlobs(world, words, table);
}

async function withStandardInput(given: readonly string[], world: World): Promise<string[]> {
  const lines = (await world.standardInput()).split(/\r?\n/).map((line) => line.trim());
  return given.flatMap((word) => (word === '-' ? lines.filter((line) => line !== '') : [word]));
}

/** Whether a word may stand for several files. */
export function isGlob(word: string): boolean {
  return /[*?[{]|[@!+]\(/.test(word);
}

/** Whether a word takes away from what others name; `!(` begins a glob. */
export function excludes(word: string): boolean {
  return /^!(?!\()/.test(word);
}

/** The entry that a word names. */
export function entryOf({ root, directory, files }: World, given: string): Entry {
  const plain = given.replace(/^(?:\.\/)+/, '');
  const isPlain = directory === root && !isAbsolute(given) && !/(?:^|\/)\.\.?(?:\/|$)/.test(plain);
  if (isPlain) return { given, path: plain };
  const full = resolve(directory, given);
  const below = relativePath(root, full);
  const isThere = !isAbsolute(below) && files.kind(join(root, below)) !== 'missing';
  return { given, path: isThere || isAbsolute(given) ? below : plain };
}
