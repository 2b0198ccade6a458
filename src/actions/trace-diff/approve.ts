import { isMap, isSeq } from 'yaml';
import { didYouMean } from '../../core/nearest.js';
import { UsageError } from '../../core/usage-error.js';
import { parseYaml } from '../../inputs/yaml/parse-yaml.js';
import type { Drift } from './drift.js';
import type { Cause } from './group.js';
import type { Approval } from './ledger.js';

const HEADING = ' Accepted drift; each entry holds for one change. See docs/drift.md.';

/** Who accepts, why, and until when. */
export type Acceptance = Pick<Approval, 'reason' | 'approver' | 'date'> & { expires?: string };

/** The causes that the fingerprints (or their beginnings) name. Throws a UsageError for one that names none or several. */
export function choose(causes: readonly Cause[], wanted: readonly string[]): Cause[] {
  return wanted.map((given) => {
    if (!/^[0-9a-f]{8,32}$/.test(given)) {
      throw new UsageError(
        `--approve: "${given}" is no fingerprint; give at least its first 8 digits`,
      );
    }
    const [cause, other] = causes.filter(({ fingerprint }) => fingerprint.startsWith(given));
    if (other) throw new UsageError(`--approve: ${given} names several changes; give more digits`);
    if (cause) return cause;
    const known = causes.map(({ fingerprint }) => fingerprint.slice(0, given.length));
    throw new UsageError(
      `--approve: no change of this comparison has the fingerprint ${given}${didYouMean(given, known) || '; run without --approve to see them'}`,
    );
  });
}

/** The ledger's text with the causes entered: a former entry of the same change is replaced, all else stays. */
export function enterApprovals(text: string, causes: readonly Cause[], by: Acceptance): string {
  const document = parseYaml(text);
  if (document.contents === null) {
    document.contents = document.createNode({ approvals: [] }) as never;
    document.commentBefore ??= HEADING;
  }
  if (isMap(document.contents) && document.get('approvals') === undefined)
    document.set('approvals', document.createNode([]));
  const list = isMap(document.contents) ? document.contents.get('approvals', true) : undefined;
  if (!isSeq(list)) throw new UsageError('the ledger has no list "approvals"; correct it first');
  list.flow = false;
  for (const cause of causes) {
    const entry = document.createNode(entryOf(cause, by));
    const at = list.items.findIndex(
      (item) => isMap(item) && item.get('fingerprint') === cause.fingerprint,
    );
    if (at < 0) list.items.push(entry);
    else list.items[at] = entry;
  }
  return document.toString({ lineWidth: 0 });
}

function entryOf({ fingerprint, class: of, drift, drifts }: Cause, by: Acceptance): Approval {
  const { reason, approver, date, expires } = by;
  return {
    ...{ fingerprint, class: of, what: drift.message, reason, approver, date },
    ...(expires !== undefined && { expires }),
    ...(drift.measured && valuesOf(drifts)),
  };
}

/** The numbers that are approved; several files have one each. */
function valuesOf(drifts: readonly Drift[]): Pick<Approval, 'value' | 'values'> {
  const values = drifts.map(({ file, measured }) => [file, measured?.after as number] as const);
  const [only, ...others] = values;
  return only && others.length === 0 ? { value: only[1] } : { values: Object.fromEntries(values) };
}
