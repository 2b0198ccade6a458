import type { Special } from '../reader.js';

/** One thing in a snapshot: a file, a link (as data, never followed), or what nobody should open. */
export interface Item {
  kind: 'file' | 'link' | Special;
  /** Bytes; 0 for what is no file. */
  size: number;
  /** Permission bits; undefined for what is no file. Git knows only 0o755 and 0o644. */
  mode: number | undefined;
  /** What a link points to, as it is written. */
  target?: string;
}

/** Permission bits, and those by which a program runs as another user (chmod(2)). */
export const PERMISSIONS = 0o7777;

/** A path at which two snapshots differ; the absent side is undefined. */
export interface Change {
  /** Relative to the snapshot, for display: bytes that are no UTF-8 are shown escaped. */
  path: string;
  /** The path's bytes as latin1 text: the name under which `contents` finds it. */
  key: string;
  before: Item | undefined;
  after: Item | undefined;
  /** What both files hold, where it was read anyway. */
  contents?: { before: Uint8Array; after: Uint8Array };
}

/** What a comparison of two snapshots found, or a part of it. */
export interface Comparison {
  changes: Change[];
  unchanged: number;
}

/** A tree of files to compare: a directory, an archive, or a directory of a commit. */
export interface Snapshot {
  /** As messages call it. */
  readonly name: string;
  /** The directory's absolute path, when it is one: two of them are compared in one walk. */
  readonly folder?: string;
  /** Which digest its index holds without reading: `sha256`, or git's own of a blob. */
  readonly digests: DigestKind;
  /** Whether every permission bit is known, or only whether a file is executable. */
  readonly modes: 'all' | 'executable';
  /** Everything in it, by key. Throws a UsageError for a damaged, hostile or unreadable snapshot. */
  index(digests: DigestKind): Promise<Map<string, Indexed>>;
  /** The contents of files, by key; together they have to fit into memory. Throws as `index`. */
  contents(keys: readonly string[]): Promise<Map<string, Buffer>>;
  /** Its index as text, for `saved` of the next time; absent where there is nothing to spare. */
  save?(): Promise<string>;
}

/** How contents are told apart: SHA-256 of the bytes, or the name git gives a blob. */
export type DigestKind = 'sha256' | 'git-sha1' | 'git-sha256';

/** An item with its content's digest, in hex; a function where it takes reading to know. */
export interface Indexed extends Item {
  digest?: string | (() => string);
}
