import { createHash } from 'node:crypto';
import type { Draft } from '../../core/finding.js';
import { compareText } from '../../core/finding.js';
import { count, thousands } from '../../core/quote.js';
import { CLASS_NAMES, type Drift, type DriftClass, type Measured } from './drift.js';
import { excerpts } from './excerpts.js';

/** One cause: the same change, in one file or in many. */
export interface Cause {
  class: DriftClass;
  /** The first of them; of measured numbers the one that is furthest off. */
  drift: Drift;
  drifts: readonly Drift[];
  /** Names the meaning of the change: see fingerprintOf. */
  fingerprint: string;
}

/** Puts equal changes of many files together, in the order in which the first of each was met. */
export function groupByCause(drifts: readonly Drift[]): Cause[] {
  const groups = new Map<string, Drift[]>();
  for (const drift of drifts) {
    const key = causeOf(drift);
    const group = groups.get(key);
    if (group) group.push(drift);
    else groups.set(key, [drift]);
  }
  return [...groups].map(([key, group]) => {
    const drifts = group.sort((a, b) => offOf(b) - offOf(a));
    const [drift] = drifts as [Drift];
    return { class: drift.class, drift, drifts, fingerprint: fingerprintOf(key, group) };
  });
}

/** How many changes a cause counts as: the same change of many files once, files that came or went one by one. */
export function changesOf({ drift, drifts }: Cause): number {
  return cameOrWent(drift) ? drifts.length : 1;
}

function cameOrWent({ rule }: Drift): boolean {
  return rule === 'drift/file-added' || rule === 'drift/file-removed';
}

/** How often its tolerance a number is off. */
function offOf({ measured }: Drift): number {
  if (measured === undefined) return 0;
  return Math.abs(measured.after - measured.before) / (measured.tolerance || Number.MIN_VALUE);
}

/** What is changed, from what to what; of files that came or went only the folder counts. */
function causeOf(drift: Drift): string {
  const { class: of, rule, what, before, after, measured } = drift;
  const values = cameOrWent(drift)
    ? []
    : measured
      ? [direction(measured)]
      : [before ?? null, after ?? null];
  return JSON.stringify([of, rule, what, ...values]);
}

// A measured number is never the same twice: an approval names which way it went, in what, and the ledger how far.
function direction({ before, after, unit }: Measured): string {
  return `${after > before ? 'more' : 'less'} ${unit}`.trimEnd();
}

/**
 * 32 hex digits for what changed, where, from what to what. Line numbers, run times and the place of the
 * snapshot stay out, so that it survives rebases and other snapshots of the same change.
 */
function fingerprintOf(cause: string, group: readonly Drift[]): string {
  const contents = group.map(({ file, before, after, measured, telling = [] }) =>
    JSON.stringify(measured ? [file] : [file, before ?? null, after ?? null].concat(telling)),
  );
  const hash = createHash('sha256').update(cause);
  for (const content of contents.sort(compareText)) hash.update(`\0${content}`);
  return hash.digest('hex').slice(0, 32);
}

const LONGEST_VALUE = 300;

/** A cause as a finding of the severity given. */
export function toDraft(cause: Cause, severity: Draft['severity']): Draft {
  const { drift, drifts, fingerprint } = cause;
  const { before, after, place, rule, message } = drift;
  const others = drifts.slice(1).map((other) => other.place);
  const files = new Set(drifts.map(({ file }) => file)).size;
  const [expected, found] = excerpts(before ?? '', after ?? '', LONGEST_VALUE);
  const spread = others.length > 0 ? ` (${spreadText(drift, files, drifts.length)})` : '';
  return {
    ...{ rule, severity, place, fingerprint, group: CLASS_NAMES[drift.class] },
    message: message + spread,
    ...(after !== undefined && { found }),
    ...(before !== undefined && { expected }),
    ...(others.length > 0 && { places: others }),
  };
}

function spreadText(drift: Drift, files: number, places: number): string {
  if (cameOrWent(drift)) return `one of ${thousands(files)} ${drift.what}`;
  if (files > 1) return `in ${count(files, 'file')}`;
  // What moved from one file to another one is one change, of whatever events.
  return `and ${count(places - 1, 'other')}`;
}
