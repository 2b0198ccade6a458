import { isUtf8 } from 'node:buffer';
import { sha256 } from '../../core/sha256.js';
import type { Change } from '../../world/snapshots/snapshot.js';
import type { DriftClass } from './drift.js';
import { readStructure } from './read-structure.js';
import type { Kind } from './settings.js';
import { readSource, type Source } from './source.js';
import { readViolations } from './violations.js';

/** A path at which the snapshots differ, with its contents: undefined on a side that has no file there. */
export interface ChangedFile extends Change {
  beforeBytes: Buffer | undefined;
  afterBytes: Buffer | undefined;
  /** Where people find each side. */
  beforePath: string;
  afterPath: string;
}

/** The class of a difference that could hide anything of its kind: the worst of it. */
export const CLASS_OF: Readonly<Record<Kind, DriftClass>> = {
  rules: 'rule-drift',
  trace: 'validator-regression',
  telemetry: 'telemetry-mismatch',
  json: 'content',
  text: 'content',
};

/** As data a text takes some ten times its size: the largest of both sides have to fit into memory. */
export const LARGEST_STRUCTURE = 128 * 2 ** 20;

/** What git and diff call binary: a NUL byte; and what is not UTF-8. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0) || !isUtf8(bytes);
}

/** One side as data; undefined for bytes that are no text, or too many. */
export function sourceOf(
  bytes: Buffer | undefined,
  { path }: ChangedFile,
  shownPath: string,
  kind: Kind,
): Source | undefined {
  if (bytes === undefined || bytes.length > LARGEST_STRUCTURE || isBinary(bytes)) return undefined;
  const isLog = kind === 'trace' && !/\.(json|jsonl|ndjson|ya?ml)$/i.test(path);
  const read = isLog
    ? readViolations
    : (text: string) => readStructure(path, text, kind === 'rules');
  return readSource(bytes, shownPath, read);
}

/** The SHA-256 of a content, in hex. */
export function digest(bytes: Buffer | undefined): string {
  return sha256(bytes ?? '');
}
