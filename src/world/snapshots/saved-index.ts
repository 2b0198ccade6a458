import type { Stats } from 'node:fs';
import { sha256 } from '../../core/sha256.js';
import { type Indexed, type Item, PERMISSIONS } from './snapshot.js';

/**
 * What was known of a snapshot when it was last read: one line a file, behind a line with the digest of
 * the rest. A file that looks untouched since (size, times, inode) is not read again.
 */
export interface SavedIndex {
  /** Absolute path of the snapshot. */
  of: string;
  /** When it was taken, in milliseconds since 1970. */
  taken: number;
  /** How the archive looked; undefined for a directory, whose files have stamps of their own. */
  stamp?: string | undefined;
  items: Map<string, SavedItem>;
}

/** An item with its SHA-256 and how its file looked; in an archive, the name of its content there. */
export interface SavedItem extends Item {
  digest?: string;
  stamp?: string;
  source?: string;
}

const VERSION = 1;

/** The index as the text of its file. */
export function writeIndex({ of, taken, stamp, items }: SavedIndex): string {
  const head = JSON.stringify({ cohesix: 'snapshot index', version: VERSION, of, taken, stamp });
  const body = [head, ...[...items].map((item) => JSON.stringify(item)), ''].join('\n');
  return `${sha256(body)}\n${body}`;
}

/** Whether a text begins as an index does, of whatever version. */
export function looksLikeIndex(text: string): boolean {
  return /^[0-9a-f]{64}\n\{"cohesix":"snapshot index",/.test(text);
}

/** Reads it back; undefined for one of another version or snapshot, and for a damaged one. */
export function readIndex(text: string, of: string): SavedIndex | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, end) !== sha256(body)) return undefined;
  const [head, ...lines] = body.trimEnd().split('\n');
  const known = JSON.parse(head as string) as SavedIndex & { version: number };
  if (known.version !== VERSION || known.of !== of) return undefined;
  return { ...known, items: new Map(lines.map((line) => JSON.parse(line) as [string, SavedItem])) };
}

/** How a file looks without reading it. */
export function stampOf({ size, mtimeMs, ctimeMs, ino, mode }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino, mode & PERMISSIONS].join(' ');
}

// A file written within the clock's grain of the index could change again and look the same: git calls
// such an entry racily clean (its Documentation/technical/racy-git) and reads the file.
const GRAIN = 2000;

/** The digest saved for a file, when it looks as it did and was not written just before. */
export function savedDigest(
  index: SavedIndex | undefined,
  key: string,
  stats: Stats,
): string | undefined {
  const item = index?.items.get(key);
  if (index === undefined || item?.stamp !== stampOf(stats)) return undefined;
  return isSettled(index, stats) ? item.digest : undefined;
}

/** Whether a file was last changed well before the index was taken. */
export function isSettled({ taken }: SavedIndex, { ctimeMs }: Stats): boolean {
  return ctimeMs + GRAIN < taken;
}

/** The items of an index with all their digests, for saving. */
export function settled(item: Indexed): SavedItem {
  const { digest: known, ...rest } = item;
  const value = typeof known === 'function' ? known() : known;
  return value === undefined ? rest : { ...rest, digest: value };
}
