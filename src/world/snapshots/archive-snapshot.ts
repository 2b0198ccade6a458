import type { Hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { misledByLink } from './archive-links.js';
import { startDigest } from './digest.js';
import { showKey, toKey } from './item-key.js';
import { ARCHIVE_LIMITS, type ArchiveEntry, readArchive, refused } from './read-archive.js';
import {
  isSettled,
  readIndex,
  type SavedItem,
  settled,
  stampOf,
  writeIndex,
} from './saved-index.js';
import type { DigestKind, Indexed, Item, Snapshot } from './snapshot.js';

/**
 * A `.tar` or `.tar.gz` as a snapshot: streamed and digested, never extracted. Entries that lie below a
 * folder of the archive's own name count from there. Refused by entry: absolute names, `..`, links that
 * leave or lead another entry astray, duplicates, names that are not UTF-8.
 */
export function archiveSnapshot(
  name: string,
  file: string,
  bytes: number | undefined,
  saved?: string,
): Snapshot {
  const limits = { ...ARCHIVE_LIMITS, ...(bytes !== undefined && { bytes }) };
  const stats = statSync(file);
  const stamp = stampOf(stats);
  const taken = Date.now();
  const known = saved === undefined ? undefined : readIndex(saved, file);
  // The names of the contents in the archive, by key; filled by the index.
  let sources = new Map<string, string>();

  async function index(digests: DigestKind): Promise<Map<string, Indexed>> {
    if (known?.stamp === stamp && isSettled(known, stats) && digests === 'sha256') {
      sources = new Map([...known.items].map(([key, { source = key }]) => [key, source]));
      return new Map(known.items);
    }
    const listed = new Listing(name, digests);
    await readArchive(file, name, limits, (entry) => listed.take(entry));
    const top = `${basename(file).replace(/\.(tar|tar\.gz|tgz)$/, '')}/`;
    const found = listed.below(toKey(top));
    sources = listed.sources;
    return found;
  }

  async function contents(keys: readonly string[]): Promise<Map<string, Buffer>> {
    const parts = new Map(keys.map((key) => [sources.get(key) as string, [] as Buffer[]]));
    await readArchive(file, name, limits, (entry) => {
      const wanted = parts.get(toKey(plainName(name, entry)));
      return wanted && ((part) => wanted.push(part));
    });
    return new Map(
      keys.map((key) => [key, Buffer.concat(parts.get(sources.get(key) as string) as Buffer[])]),
    );
  }

  async function save(): Promise<string> {
    const items = new Map<string, SavedItem>();
    for (const [key, item] of await index('sha256')) {
      const source = sources.get(key);
      items.set(key, { ...settled(item), ...(source !== undefined && { source }) });
    }
    return writeIndex({ of: file, taken, stamp, items });
  }

  return { ...{ name, digests: 'sha256', modes: 'all' }, index, contents, save };
}

const FILES = ['File', 'OldFile', 'ContiguousFile'];
const FOLDERS = ['Directory', 'GNUDumpDir'];
const KINDS: Readonly<Record<string, Item['kind']>> = {
  SymbolicLink: 'link',
  FIFO: 'named pipe',
  CharacterDevice: 'device',
  BlockDevice: 'device',
};

/** What an archive turned out to hold. */
class Listing {
  /** The key under which a content stands in the archive, by the key of the item. */
  sources = new Map<string, string>();
  private readonly items = new Map<string, Indexed>();

  constructor(
    private readonly archive: string,
    private readonly digests: DigestKind,
  ) {}

  take(entry: ArchiveEntry): ((part: Buffer) => void) | undefined {
    const path = plainName(this.archive, entry);
    if (FOLDERS.includes(entry.type)) return undefined;
    const key = toKey(path);
    if (this.items.has(key)) throw refused(this.archive, entry.name, 'is there twice');
    if (entry.type === 'Link') return this.takeHardLink(entry, key);
    if (!FILES.includes(entry.type)) {
      const target = entry.type === 'SymbolicLink' ? { target: this.linkTarget(entry, path) } : {};
      const kind = KINDS[entry.type] as Item['kind'];
      this.items.set(key, { kind, size: 0, mode: undefined, ...target });
      return undefined;
    }
    const hash: Hash = startDigest(this.digests, entry.size);
    let known: string | undefined;
    const digest = () => {
      known ??= hash.digest('hex');
      return known;
    };
    this.items.set(key, { kind: 'file', size: entry.size, mode: entry.mode, digest });
    this.sources.set(key, key);
    return (part) => hash.update(part);
  }

  /** Another name of a file that came before. */
  private takeHardLink(entry: ArchiveEntry, key: string): undefined {
    const target = toKey(plainName(this.archive, { ...entry, name: entry.target }));
    const item = this.items.get(target);
    const source = this.sources.get(target);
    if (!item || !source) throw refused(this.archive, entry.name, 'links to a file not before it');
    this.items.set(key, item);
    this.sources.set(key, source);
  }

  private linkTarget({ name, target }: ArchiveEntry, path: string): string {
    const leads = posix.normalize(posix.join(posix.dirname(path), target));
    if (posix.isAbsolute(target) || leads === '..' || leads.startsWith('../')) {
      throw refused(this.archive, name, `is a link that leaves the archive, to "${target}"`);
    }
    if (target.length > LONGEST_NAME || target.split('/').length > LONGEST_WAY) {
      const most = `${LONGEST_NAME} characters or ${LONGEST_WAY} folders`;
      throw refused(this.archive, name, `is a link through over ${most}`);
    }
    return target;
  }

  /** All that was taken; counted from the folder `top` when all of them lie in it. */
  below(top: string): Map<string, Indexed> {
    const misled = misledByLink(this.items);
    if (misled) throw refused(this.archive, showKey(misled.key), misled.why);
    if (![...this.items.keys()].every((key) => key.startsWith(top))) return this.items;
    this.sources = new Map(
      [...this.sources].map(([key, source]) => [key.slice(top.length), source]),
    );
    return new Map([...this.items].map(([key, item]) => [key.slice(top.length), item]));
  }
}

const LONGEST_NAME = 4096;
const LONGEST_WAY = 100;

/** An entry's name without `./` and a closing slash. */
function plainName(archive: string, { name }: Pick<ArchiveEntry, 'name'>): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name) || name.startsWith('\\')) {
    throw refused(archive, name, 'has an absolute name');
  }
  if (parts.includes('..')) throw refused(archive, name, 'leaves the archive by ".."');
  // What GNU tar writes for one in the format of POSIX: a made-up name, and a map of the holes in the content.
  if (/^GNUSparseFile\.\d+$/.test(parts.at(-2) ?? '')) {
    throw refused(archive, name, 'is a sparse file whose holes are left out (tar --sparse)');
  }
  if (name.includes('\uFFFD')) throw refused(archive, name, 'has a name that is not UTF-8');
  if (name.length > LONGEST_NAME) {
    throw refused(
      archive,
      `${name.slice(0, 60)}…`,
      `has a name of over ${LONGEST_NAME} characters`,
    );
  }
  return parts.join('/');
}
