import type { Place } from '../../core/finding.js';
import type { Tally } from './tally.js';

/** What a difference means to those who gate merges, worst first. */
export const CLASSES = [
  'rule-drift',
  'validator-regression',
  'telemetry-mismatch',
  'trace',
  'content',
  'binary',
] as const;

/** See CLASSES. */
export type DriftClass = (typeof CLASSES)[number];

/** A class in words, for headings and tables. */
export const CLASS_NAMES: Readonly<Record<DriftClass, string>> = {
  'rule-drift': 'rule drift',
  'validator-regression': 'validator regression',
  'telemetry-mismatch': 'telemetry mismatch',
  trace: 'trace change',
  content: 'content change',
  binary: 'binary change',
};

/** One difference in meaning, in one file. */
export interface Difference {
  class: DriftClass;
  /** The rule of its finding, `drift/…`. */
  rule: string;
  /** What differs, without the file: `rule R-101: version`. Equal in every file with the same cause. */
  what: string;
  /** Which parts of it, when it is a pointer, are indexes of elements. */
  elements?: readonly number[];
  /** One sentence. */
  message: string;
  /** The values, in full; undefined on the side that lacks it. */
  before?: string;
  after?: string;
  /** What else makes it this change and no other, for its fingerprint alone. */
  telling?: string;
  /** A measured number: an approval holds while it stays within the tolerance of the one approved. */
  measured?: Measured;
  /** Of an event or a violation that only one side of the file has: other files may tell the rest. */
  lone?: LoneEvent;
  place: Place;
}

/** An event or a violation that one side of a file has and the other one has not. */
export interface LoneEvent {
  /** The same in every file. */
  name: string;
  /** Without the detail. */
  event: string;
  isViolation: boolean;
  /** Whether the old side has it. */
  isGone: boolean;
  tally: Tally;
  /** What its file says outside of all events; undefined when the file itself is there on both sides. */
  beside: readonly string[] | undefined;
  /** Of a file that is gone: whether the event never failed in it, with any detail. */
  hasPassed: boolean;
}

/** A difference with the file it is in. */
export interface Drift extends Difference {
  /** Relative to the snapshot. */
  file: string;
}

/** A number of both sides, and how far it may be off without being another one. */
export interface Measured {
  before: number;
  after: number;
  /** What both are written in, such as `ms`; empty for a bare number. */
  unit: string;
  tolerance: number;
}
