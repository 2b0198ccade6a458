import type { Draft, Place } from '../../core/finding.js';
import type { Drift, DriftClass } from './drift.js';
import type { Cause } from './group.js';

/** One accepted change: who accepted what, why, when and until when. */
export interface Approval {
  fingerprint: string;
  class: DriftClass;
  what?: string | undefined;
  reason: string;
  approver: string;
  date: string;
  expires?: string | undefined;
  /** Of a measured number: the value that is accepted, or one for each file. */
  value?: number | undefined;
  values?: Record<string, number> | undefined;
}

/** The ledger of accepted drift, with what is wrong in it. */
export interface Ledger {
  /** Entries that hold today, each with its place. */
  valid: Map<string, { approval: Approval; place: Place }>;
  problems: Draft[];
}

/** The ledger's rules for a reader: nothing is approved by what cannot be read. */
export const NO_LEDGER: Ledger = { valid: new Map(), problems: [] };

/** Entries that no change of today matches: they would approve it should it come back. */
export function unusedApprovals({ valid }: Ledger, causes: readonly Cause[]): Draft[] {
  const met = new Map(causes.map((cause) => [cause.fingerprint, cause.class]));
  const unused = [...valid].filter(
    ([fingerprint, { approval }]) => met.get(fingerprint) !== approval.class,
  );
  return unused.map(([fingerprint, { approval, place }]) =>
    problem(
      'approval/unused',
      `the approval of ${fingerprint.slice(0, 8)} by ${approval.approver} matches no change of class ${approval.class}; take it out`,
      place,
    ),
  );
}

/** The approval of a cause, when there is one that holds for it. */
export function approvalOf({ valid }: Ledger, cause: Cause): Approval | undefined {
  const approval = valid.get(cause.fingerprint)?.approval;
  if (approval === undefined || approval.class !== cause.class) return undefined;
  return cause.drifts.every((drift) => holdsFor(approval, drift)) ? approval : undefined;
}

/** Of a measured number the value counts that was approved: further away is another change. */
function holdsFor({ value, values = {} }: Approval, { file, measured }: Drift): boolean {
  if (measured === undefined) return true;
  const { before, after, tolerance } = measured;
  const limit = (Object.hasOwn(values, file) ? values[file] : value) ?? before;
  return (after > before ? after - limit : limit - after) <= tolerance;
}

/** A finding about an approval. */
export function problem(rule: string, message: string, place: Place): Draft {
  return { rule, severity: rule === 'approval/invalid' ? 'error' : 'warning', message, place };
}
