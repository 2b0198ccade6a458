import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { count, thousands } from '../../core/quote.js';
import type { Change, Item } from '../../world/snapshots/snapshot.js';
import { compareJson, compareTelemetry } from './compare-leaves.js';
import { compareRules } from './compare-rules.js';
import { compareTraces } from './compare-traces.js';
import { lasting } from './compare-values.js';
import type { Difference, Drift, DriftClass } from './drift.js';
import { readStructure } from './read-structure.js';
import type { Kind, Settings } from './settings.js';
import { readSource, type Source } from './source.js';
import { diffTexts, type TextDiff } from './text-diff/diff-texts.js';
import { readViolations } from './violations.js';

/** A path at which the snapshots differ, with its contents: undefined on a side that has no file there. */
export interface ChangedFile extends Change {
  beforeBytes: Buffer | undefined;
  afterBytes: Buffer | undefined;
  /** Where people find each side. */
  beforePath: string;
  afterPath: string;
}

/** What a changed file means, and how its text changed. */
export interface ComparedFile {
  drifts: Drift[];
  /** Undefined when there is no text to show: binary, added, removed, or only its mode. */
  diff?: TextDiff;
}

/** Compares both sides of one file, by what its name says it holds. */
export function compareFile(file: ChangedFile, settings: Settings): ComparedFile {
  const { differences, diff } = compareSides(file, settings);
  const drifts = differences.map((difference) => ({ ...difference, file: file.path }));
  return { drifts, ...(diff && { diff }) };
}

function compareSides(
  file: ChangedFile,
  settings: Settings,
): { differences: Difference[]; diff?: TextDiff } {
  const { before, after } = file;
  if (!before || !after) return { differences: cameOrWent(file, settings) };
  const kind = settings.exact ? 'text' : settings.kindOf(file.path);
  if (before.kind !== 'file' || after.kind !== 'file') {
    return { differences: [otherKind(file, kind)] };
  }
  const modes = settings.modes ? modeChange(file, before, after) : [];
  const [one, other] = [file.beforeBytes as Buffer, file.afterBytes as Buffer];
  if (one.equals(other)) return { differences: modes };
  if (isBinary(one) || isBinary(other))
    return { differences: [...modes, binaryChange(file, kind)] };
  const diff = diffTexts(one, other);
  const found = [...modes, ...compareContents(file, kind, diff, settings)];
  const isSilent = found.length === 0 && settings.everyByte;
  return { differences: isSilent ? [noMeaning(file, diff)] : found, diff };
}

/** What git and diff call binary: a NUL byte; and what is not UTF-8. */
export function isBinary(bytes: Buffer): boolean {
  return bytes.includes(0) || !isUtf8(bytes);
}

function compareContents(
  file: ChangedFile,
  kind: Kind,
  diff: TextDiff,
  settings: Settings,
): Difference[] {
  if (kind === 'text') return [textChange(file, diff)];
  const before = sourceOf(file.beforeBytes, file, file.beforePath, kind);
  const after = sourceOf(file.afterBytes, file, file.afterPath, kind);
  if (!before || !after) return [tooLarge(kind, file, diff)];
  const broken = brokenSide(before, after);
  if (broken)
    return kind === 'json' ? [textChange(file, diff)] : [unparsable(kind, broken, file, diff)];
  switch (kind) {
    case 'rules':
      return compareRules(before, after, settings);
    case 'trace':
      return compareTraces(before, after, settings);
    case 'telemetry':
      return compareTelemetry(file.path, before, after, settings);
    default:
      return compareJson(before, after, settings);
  }
}

function sourceOf(
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

function brokenSide(before: Source, after: Source): { source: Source; side: string } | undefined {
  if ('why' in after.structure) return { source: after, side: 'target' };
  return 'why' in before.structure ? { source: before, side: 'baseline' } : undefined;
}

// As data a text takes some ten times its size: the largest of both sides have to fit into memory.
const LARGEST_STRUCTURE = 128 * 2 ** 20;

function tooLarge(kind: Kind, file: ChangedFile, diff: TextDiff): Difference {
  const text = textChange(file, diff);
  const most = thousands(LARGEST_STRUCTURE);
  return {
    ...{ ...text, class: CLASS_OF[kind] },
    message: `${text.message}; with more than ${most} bytes it is compared as text only: split the file`,
  };
}

const CLASS_OF: Readonly<Record<Kind, DriftClass>> = {
  rules: 'rule-drift',
  trace: 'validator-regression',
  telemetry: 'telemetry-mismatch',
  json: 'content',
  text: 'content',
};

const KIND_NAMES = { rules: 'rules', trace: 'a trace', telemetry: 'telemetry' } as const;

/** What cannot be read could hide anything of its kind: it counts as the worst of it. */
function unparsable(
  kind: Exclude<Kind, 'json' | 'text'>,
  { source, side }: { source: Source; side: string },
  file: ChangedFile,
  diff: TextDiff,
): Difference {
  const { offset, why } = source.structure as { offset: number; why: string };
  return {
    ...{ class: CLASS_OF[kind], rule: 'drift/unparsable', what: `unparsable ${kind}` },
    message: `the ${side} cannot be read as ${KIND_NAMES[kind]} (${why}), so what changed in it is not known; correct the file, or take it out of drift.${kind === 'trace' ? 'traces' : kind} in the policy`,
    ...namesOfChange(file, diff),
    place: source.placeOf({ start: offset, end: offset + 1 }),
  };
}

// Longer texts are named by their digests.
const LONGEST_LINES = 64 * 1024;

/** What names a change of text: its lines, wherever in the file they stand; the contents when not all of them are known. */
function namesOfChange(file: ChangedFile, diff: TextDiff): { before: string; after: string } {
  if (diff.limit === undefined) return changedLines(diff);
  return { before: digest(file.beforeBytes), after: digest(file.afterBytes) };
}

function changedLines({ hunks }: TextDiff): { before: string; after: string } {
  const sides = { before: new ChangedSide('-'), after: new ChangedSide('+') };
  for (const { lines } of hunks) {
    sides.before.add(lines);
    sides.after.add(lines);
  }
  return { before: sides.before.name(), after: sides.after.name() };
}

class ChangedSide {
  private readonly hash = createHash('sha256');
  private text = '';

  constructor(private readonly sign: string) {}

  add(lines: readonly string[]): void {
    for (const line of lines) {
      if (!line.startsWith(this.sign)) continue;
      this.hash.update(`${line}\n`);
      if (this.text.length <= LONGEST_LINES) this.text += `${line}\n`;
    }
  }

  name(): string {
    return this.text.length > LONGEST_LINES ? this.hash.digest('hex') : this.text.slice(0, -1);
  }
}

function textChange(file: ChangedFile, diff: TextDiff): Difference {
  const { added, removed, hunks, limit } = diff;
  const about = `${count(added, 'line')} added, ${thousands(removed)} removed`;
  const [hunk] = hunks;
  const skipped = hunk?.lines.findIndex((line) => !line.startsWith(' ')) ?? 0;
  const line = hunk && Math.max(1, hunk.newStart + skipped);
  return {
    ...{ class: 'content', rule: 'drift/text-changed', what: 'text' },
    message: limit === 'work' ? `text changed: more than ${about}` : `text changed: ${about}`,
    ...namesOfChange(file, diff),
    place: { path: file.afterPath, ...(line !== undefined && { line, endLine: line }) },
  };
}

function digest(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

/** Bytes that are no text. Of rules, traces and telemetry they could hide anything. */
function binaryChange(file: ChangedFile, kind: Kind): Difference {
  const { beforeBytes, afterBytes, afterPath } = file;
  const [one, other] = [beforeBytes as Buffer, afterBytes as Buffer];
  const about = (bytes: Buffer) =>
    `${count(bytes.length, 'byte')}, SHA-256 ${digest(bytes).slice(0, 12)}…`;
  const sizes = `${about(one)} before, ${about(other)} now`;
  const values = { before: digest(one), after: digest(other), place: { path: afterPath } };
  if (kind === 'json' || kind === 'text') {
    const message = `binary content changed: ${sizes}`;
    return { class: 'binary', rule: 'drift/binary-changed', what: 'bytes', message, ...values };
  }
  return {
    ...{ class: CLASS_OF[kind], rule: 'drift/unparsable', what: `unparsable ${kind}`, ...values },
    message: `cannot be read as ${KIND_NAMES[kind]} (not UTF-8 text), so what changed in it is not known: ${sizes}; save it as UTF-8`,
  };
}

/** Other bytes that say the same: said only to those who want to know of every byte. */
function noMeaning(file: ChangedFile, diff: TextDiff): Difference {
  return {
    ...{ class: 'content', rule: 'drift/bytes-changed', what: 'bytes without meaning' },
    message: 'only fields that mean nothing, or the layout, changed',
    ...{ ...namesOfChange(file, diff), place: { path: file.afterPath } },
  };
}

function modeChange(file: ChangedFile, before: Item, after: Item): Difference[] {
  const [one, other] = [octal(before), octal(after)];
  if (one === other) return [];
  return [
    {
      ...{ class: 'content', rule: 'drift/mode-changed', what: 'permissions' },
      message: `permissions changed from ${one} to ${other}`,
      ...{ before: one, after: other, place: { path: file.afterPath } },
    },
  ];
}

function octal({ mode = 0 }: Item): string {
  return mode.toString(8).padStart(3, '0');
}

function otherKind({ before, after, afterPath }: ChangedFile, kind: Kind): Difference {
  const [one, other] = [describe(before as Item), describe(after as Item)];
  return {
    ...{ class: CLASS_OF[kind], rule: 'drift/type-changed', what: 'type' },
    message: `was ${one}, is ${other}`,
    ...{ before: one, after: other, place: { path: afterPath } },
  };
}

function describe({ kind, target }: Item): string {
  return kind === 'link' ? `a link to "${target}"` : `a ${kind}`;
}

/** A file that only one side has: of rules and traces each part counts, of others the file. */
function cameOrWent(file: ChangedFile, settings: Settings): Difference[] {
  const kind = settings.exact ? 'text' : settings.kindOf(file.path);
  const before = sourceOf(file.beforeBytes, file, file.beforePath, kind);
  const after = sourceOf(file.afterBytes, file, file.afterPath, kind);
  const source = before ?? after;
  if (source && !('why' in source.structure)) {
    const parts =
      kind === 'rules'
        ? compareRules(before, after, settings)
        : kind === 'trace'
          ? compareTraces(before, after, settings)
          : [];
    if (parts.length > 0) return parts;
  }
  return [wholeFile(file, kind, source, settings)];
}

/** What a file says, without what is different in every run. */
function meaning(
  source: Source | undefined,
  bytes: Buffer | undefined,
  settings: Settings,
): string {
  if (source === undefined || 'why' in source.structure) return digest(bytes);
  return digest(Buffer.from(lasting(source.structure.value, settings)));
}

function wholeFile(
  file: ChangedFile,
  kind: Kind,
  source: Source | undefined,
  settings: Settings,
): Difference {
  const { before, after, beforeBytes, afterBytes, beforePath, afterPath, path } = file;
  const item = (after ?? before) as Item;
  const bytes = afterBytes ?? beforeBytes;
  const content = item.kind === 'file' ? meaning(source, bytes, settings) : describe(item);
  const folder = path.includes('/') ? path.replace(/\/[^/]*$/, '/') : './';
  const size = item.kind === 'file' ? count(item.size, 'byte') : describe(item);
  return {
    class: classOfFile(kind, source, bytes),
    rule: after ? 'drift/file-added' : 'drift/file-removed',
    what: `${after ? 'added to' : 'removed from'} ${folder}`,
    message: after ? `new file (${size})` : `file is gone (it had ${size})`,
    ...(after ? { after: content } : { before: content }),
    place: { path: after ? afterPath : beforePath },
  };
}

/** A trace that is gone, or that says nothing, is no regression; one that cannot be read could be. */
function classOfFile(
  kind: Kind,
  source: Source | undefined,
  bytes: Buffer | undefined,
): DriftClass {
  const isPlain = kind === 'json' || kind === 'text';
  if (isPlain) return bytes !== undefined && isBinary(bytes) ? 'binary' : 'content';
  const isRead = source !== undefined && !('why' in source.structure);
  return kind === 'trace' && (isRead || bytes?.length === 0) ? 'trace' : CLASS_OF[kind];
}
