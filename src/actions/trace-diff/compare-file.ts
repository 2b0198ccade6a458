import { type ChangedFile, isBinary, sourceOf } from './changed-file.js';
import { compareJson, compareTelemetry } from './compare-leaves.js';
import { compareRules } from './compare-rules.js';
import { compareTraces } from './compare-traces.js';
import type { Difference, Drift } from './drift.js';
import { modeChange, otherKind, wholeFile } from './item-changes.js';
import type { Kind, Settings } from './settings.js';
import { noMeaning, textChange } from './text-changes.js';
import { diffTexts, type TextDiff } from './text-diff/diff-texts.js';
import { binaryChange, brokenSide, tooLarge, unparsable } from './unreadable-changes.js';

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
  const one = file.beforeBytes as Buffer;
  const other = file.afterBytes as Buffer;
  if (one.equals(other)) return { differences: modes };
  if (isBinary(one) || isBinary(other))
    return { differences: [...modes, binaryChange(file, kind)] };
  const diff = diffTexts(one, other);
  const found = [...modes, ...compareContents(file, kind, diff, settings)];
  const isSilent = found.length === 0 && settings.everyByte;
  return { differences: isSilent ? [noMeaning(file, diff)] : found, diff };
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
