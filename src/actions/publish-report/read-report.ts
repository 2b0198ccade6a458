import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { ACTION_NAMES } from '../../core/action-names.js';
import { count, head, quote, thousands } from '../../core/quote.js';
import { countFindings, type Report } from '../../core/report.js';
import { reportSchema } from '../../core/report-schema.js';
import { sha256 } from '../../core/sha256.js';
import { DEEPEST, MOST_VALUES } from './limits.js';
import { measureJson } from './measure-json.js';
import { isOfMerging } from './rules.js';

/** A report with the digest of its file. */
export interface ReadReport {
  report: Report;
  digest: string;
}

/**
 * Reads the text of a report. Answers a sentence when it is none: whoever wrote it may have meant harm, so it
 * is measured before it is parsed, checked against the schema, has to agree with itself and to be of one of `actions`.
 */
export function readReport(
  bytes: Buffer,
  actions: readonly string[] = ACTION_NAMES,
): ReadReport | string {
  if (!isUtf8(bytes)) return 'not UTF-8 text';
  const { depth, values } = measureJson(bytes);
  if (depth > DEEPEST) return `nested ${depth} deep, and a report at most ${DEEPEST}`;
  if (values > MOST_VALUES) return `more than ${thousands(MOST_VALUES)} values`;
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return `not JSON (${quote((error as Error).message)})`;
  }
  const parsed = v.safeParse(reportSchema, data, { abortEarly: true });
  if (!parsed.success) return `no Cohesix report: ${explain(parsed.issues[0])}`;
  const report = parsed.output as Report;
  return contradiction(report, actions) ?? { report, digest: sha256(bytes) };
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  const where = path === '' ? 'the top' : quote(path);
  if (issue.expected === 'never') return `${where} is not known`;
  if (issue.received === 'undefined') return `${where} is missing`;
  // The schema's own words, which quote texts; those of a report may be long.
  return `${where}: expected ${issue.expected}, found ${head(issue.received, 120)}`;
}

/** What a report says in two ways, and differently. */
function contradiction(
  { action, run, verdict, counts, findings, rules }: Report,
  actions: readonly string[],
) {
  if (!actions.includes(action)) {
    return `made by ${quote(action)}; expected is one of ${actions.join(', ')}`;
  }
  if (run?.shard && run.shard.index > run.shard.count) {
    return `shard ${run.shard.index} of ${run.shard.count}`;
  }
  const real = countFindings(findings);
  for (const kind of ['errors', 'warnings', 'notices'] as const) {
    if (counts[kind] === real[kind]) continue;
    return `it counts ${thousands(counts[kind])} ${kind} and holds ${thousands(real[kind])}`;
  }
  if (verdict !== 'fail' && real.errors > 0) {
    return `its verdict is ${verdict}, with ${count(real.errors, 'error')}`;
  }
  if (findings.some(({ place }) => place && (place.endLine ?? Infinity) < (place.line ?? 1))) {
    return 'a finding ends on a line before the one where it begins';
  }
  const known = new Set(rules.map(({ id }) => id));
  const unknown = findings.find(({ rule }) => !known.has(rule));
  if (unknown) return `a finding names the rule ${quote(unknown.rule)}, which its rules lack`;
  const merged = findings.find(({ rule }) => action !== 'publish-report' && isOfMerging(rule));
  return merged && `a finding names the rule ${quote(merged.rule)}, which only publish-report has`;
}
