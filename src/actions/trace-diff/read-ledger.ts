import * as v from 'valibot';
import { isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { isCalendarDate } from '../../core/calendar-date.js';
import type { Place } from '../../core/finding.js';
import { parseYaml } from '../../inputs/yaml/parse-yaml.js';
import { CLASSES } from './drift.js';
import { type Approval, type Ledger, NO_LEDGER, problem } from './ledger.js';

const day = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'must be a day of the calendar, YYYY-MM-DD'),
);
const words = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

const entrySchema: v.GenericSchema<unknown, Approval> = v.strictObject({
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')),
  class: v.picklist(CLASSES),
  what: v.optional(v.string()),
  reason: words,
  approver: words,
  date: day,
  expires: v.optional(day),
  value: v.optional(v.number()),
  values: v.optional(v.record(v.string(), v.number())),
});

/** Reads a ledger. A broken one approves nothing, and says where it is broken. */
export function readLedger(path: string, text: string, today: string): Ledger {
  const lines = new LineCounter();
  const document = parseYaml(text, { lineCounter: lines });
  const place = (node: Node | null | undefined, key = ''): Place =>
    placeOf(path, text, lines, isMap(node) && key ? (node.get(key, true) ?? node) : node);
  const invalid = (why: string, at: Place): Ledger => ({
    valid: new Map(),
    problems: [
      problem('approval/invalid', `${why}; until this is corrected nothing is approved`, at),
    ],
  });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const at = { path, line, column: col, endLine: line, endColumn: col + 1 };
    return invalid(broken.message, at);
  }
  if (document.contents === null) return NO_LEDGER;
  const list = isMap(document.contents) ? document.contents.get('approvals', true) : undefined;
  if (isScalar(list) && list.value === null) return NO_LEDGER;
  if (!isSeq(list)) return invalid('expected a list "approvals"', place(document.contents));
  const ledger: Ledger = { valid: new Map(), problems: [] };
  const { approvals } = document.toJS({ maxAliasCount: -1 }) as { approvals: unknown[] };
  for (const [index, item] of (list.items as Node[]).entries()) {
    const parsed = v.safeParse(entrySchema, approvals[index]);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const key = String(issue.path?.[0].key ?? '');
      return invalid(`approval${key && `: ${key}`} ${explain(issue)}`, place(item, key));
    }
    enter(ledger, parsed.output, place(item, 'fingerprint'), today);
  }
  return ledger;
}

function explain(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.expected === 'never') return 'is no key of an approval';
  return issue.kind === 'validation' ? issue.message : `must be ${issue.expected}`;
}

function enter({ valid, problems }: Ledger, approval: Approval, place: Place, today: string): void {
  const { fingerprint, expires, approver } = approval;
  const short = fingerprint.slice(0, 8);
  if (valid.has(fingerprint)) {
    problems.push(
      problem('approval/duplicate', `${short} is approved twice; keep one entry`, place),
    );
  } else if (expires !== undefined && expires < today) {
    const message = `the approval of ${short} by ${approver} expired on ${expires}; renew it or take it out`;
    problems.push(problem('approval/expired', message, place));
  } else valid.set(fingerprint, { approval, place });
}

function placeOf(path: string, text: string, lines: LineCounter, node: unknown): Place {
  const range = (node as Node | undefined)?.range;
  if (!range) return { path };
  const { line, col } = lines.linePos(range[0]);
  const end = lines.linePos(range[1]);
  const source = text.split('\n')[line - 1] ?? '';
  const endColumn = end.line === line ? end.col : source.length + 1;
  return { path, line, column: col, endLine: line, endColumn, source };
}
