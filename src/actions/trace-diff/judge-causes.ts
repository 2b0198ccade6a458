import type { Draft, Finding } from '../../core/finding.js';
import { CLASSES, type DriftClass } from './drift.js';
import { type Gate, severityOf } from './gate.js';
import { type Cause, changesOf, toDraft } from './group.js';
import { type Approval, approvalOf, type Ledger, unusedApprovals } from './ledger.js';

/** What became of the causes: how many changes of each class are open and approved, and all findings. */
export interface Judged {
  counts: Record<DriftClass, { open: number; approved: number }>;
  /** The causes that nobody accepted. */
  open: Cause[];
  drafts: Draft[];
}

/** Weighs causes against ledger and gate. */
export function judgeCauses(causes: readonly Cause[], ledger: Ledger, gate: Gate): Judged {
  const counts = Object.fromEntries(
    CLASSES.map((of) => [of, { open: 0, approved: 0 }]),
  ) as Judged['counts'];
  const weighed = causes.map((cause) => ({ cause, approval: approvalOf(ledger, cause) }));
  for (const { cause, approval } of weighed)
    counts[cause.class][approval ? 'approved' : 'open'] += changesOf(cause);
  const drafts = weighed.map(({ cause, approval }) => {
    if (approval) return accepted(toDraft(cause, 'notice'), approval);
    return toDraft(cause, severityOf(cause.class, counts[cause.class].open, gate));
  });
  const problems = [...ledger.problems, ...unusedApprovals(ledger, causes)];
  // A ledger that cannot be read fails a gate, and only a gate.
  const weigh = (draft: Draft): Draft =>
    gate.size === 0 && draft.severity === 'error' ? { ...draft, severity: 'warning' } : draft;
  return {
    counts,
    open: weighed.filter(({ approval }) => !approval).map(({ cause }) => cause),
    drafts: [...drafts, ...problems.map(weigh)],
  };
}

function accepted(draft: Draft, { approver, reason, date, expires }: Approval): Draft {
  const approval: Finding['approval'] = {
    ...{ approver, reason, date },
    ...(expires !== undefined && { expires }),
  };
  return { ...draft, approval };
}
