import { isUtf8 } from 'node:buffer';
import { sha256 } from '../../core/sha256.js';
import { UsageError } from '../../core/usage-error.js';
import { ChangedMeanwhile } from '../../world/replace-file.js';
import type { World } from '../../world/world.js';
import { readBytes } from '../read-text.js';

/** The largest file that is read, in bytes: seven times a table of 100,000 rows. */
const LARGEST_TABLE = 64 * 1024 * 1024;

/** How long another writer is waited for, and how often one is forgiven that asks nobody (an editor). */
const PATIENCE_MS = 30_000;
const MOST_TRIES = 3;

/** The text that is to be written; undefined writes nothing. */
export type Edit<T> = (text: string) => { after: string | undefined; result: T };

/** Reads the file and answers what `edit` makes of it. */
export function readTable<T>(world: World, path: string, name: string, edit: Edit<T>): T {
  return edit(read(world, path, name).text).result;
}

/**
 * Edits the file so that no other writer's edit is lost: one at a time, read under the lock, and replaced only
 * while it still is what was read. Throws a UsageError that says so when the others give no room.
 */
export async function writeTable<T>(
  world: World,
  path: string,
  name: string,
  edit: Edit<T>,
): Promise<T> {
  // What is no file is refused before anything is made beside it.
  if (world.files.kind(path) !== 'file') read(world, path, name);
  return world.files.locked(path, PATIENCE_MS, () => {
    for (let tries = 1; ; tries++) {
      const { text, digest } = read(world, path, name);
      const { after, result } = edit(text);
      if (after === undefined || after === text) return result;
      try {
        world.files.replace(path, after, () => read(world, path, name).digest === digest);
        return result;
      } catch (error) {
        if (!(error instanceof ChangedMeanwhile) || tries === MOST_TRIES) throw error;
      }
    }
  });
}

function read(world: World, path: string, name: string): { text: string; digest: string } {
  const cure = 'correct --metadata';
  const bytes = readBytes(world, path, { name, largest: LARGEST_TABLE, cure });
  if (!isUtf8(bytes)) {
    throw new UsageError(`${name}: it is not UTF-8, so it would not survive; convert it first`);
  }
  return { text: bytes.toString('utf8'), digest: sha256(bytes) };
}
