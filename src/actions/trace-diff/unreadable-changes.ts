import { count, thousands } from '../../core/quote.js';
import { type ChangedFile, CLASS_OF, digest, LARGEST_STRUCTURE } from './changed-file.js';
import type { Difference } from './drift.js';
import type { Kind } from './settings.js';
import type { Source } from './source.js';
import { namesOfChange, textChange } from './text-changes.js';
import type { TextDiff } from './text-diff/diff-texts.js';

/** The side that is not what its name says; the target before the baseline. */
export function brokenSide(
  before: Source,
  after: Source,
): { source: Source; side: string } | undefined {
  if ('why' in after.structure) return { source: after, side: 'target' };
  return 'why' in before.structure ? { source: before, side: 'baseline' } : undefined;
}

/** What cannot be read could hide anything of its kind: it counts as the worst of it. */
export function unparsable(
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

const KIND_NAMES = { rules: 'rules', trace: 'a trace', telemetry: 'telemetry' } as const;

/** Structured content of a size that is compared as text only. */
export function tooLarge(kind: Kind, file: ChangedFile, diff: TextDiff): Difference {
  const text = textChange(file, diff);
  const most = thousands(LARGEST_STRUCTURE);
  return {
    ...{ ...text, class: CLASS_OF[kind] },
    message: `${text.message}; with more than ${most} bytes it is compared as text only: split the file`,
  };
}

/** Bytes that are no text. Of rules, traces and telemetry they could hide anything. */
export function binaryChange(file: ChangedFile, kind: Kind): Difference {
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
