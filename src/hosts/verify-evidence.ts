import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { readReport } from '../actions/publish-report/read-report.js';
import { remerge } from '../actions/publish-report/remerge.js';
import { ACTION_NAMES } from '../core/action-names.js';
import {
  canonical,
  claimsOf,
  EVIDENCE_FORMAT,
  type Evidence,
  REPORT_FILE,
} from '../core/evidence.js';
import { evidenceSchema } from '../core/evidence-schema.js';
import { count, head, quote } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { sha256 } from '../core/sha256.js';

/** What came of verifying: every problem as a sentence, and one sentence when there is none. */
export interface Verified {
  problems: string[];
  summary: string;
}

/**
 * Checks a bundle by itself: its form, its digests, its claims against its report, and a merged report against
 * those that it was merged from. Whoever rewrites all of it together passes; an attestation shows that, by
 * `expected`, the digest of the whole.
 */
export function verifyEvidence(bytes: Buffer, expected: string | undefined): Verified {
  const actual = sha256(bytes);
  const other =
    expected === undefined || expected === actual
      ? []
      : [`its SHA-256 is ${actual}, and ${expected} was expected: it is another bundle`];
  const evidence = parse(bytes);
  if (typeof evidence === 'string') return { problems: [...other, evidence], summary: '' };
  const broken = [...fileProblems(evidence)];
  const problems = [
    ...other,
    ...formProblems(evidence, bytes),
    ...broken,
    // Files that are not those of the manifest are not asked what they say.
    ...(broken.length === 0 ? reportProblems(evidence) : []),
  ];
  return { problems, summary: summaryOf(evidence, actual) };
}

function parse(bytes: Buffer): Evidence | string {
  if (!isUtf8(bytes)) return 'not UTF-8 text';
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return `not JSON (${quote((error as Error).message)}): it is damaged, or no bundle`;
  }
  const format = (data as { format?: unknown } | null)?.format;
  if (format !== EVIDENCE_FORMAT) {
    return `its format is ${quote(String(format))}, and this cohesix reads ${EVIDENCE_FORMAT}`;
  }
  const parsed = v.safeParse(evidenceSchema, data, { abortEarly: true });
  if (parsed.success) return data as Evidence;
  const [issue] = parsed.issues;
  const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  return `${quote(path)}: expected ${issue.expected}, found ${head(issue.received, 120)}`;
}

function* formProblems(evidence: Evidence, bytes: Buffer): Generator<string> {
  if (!bytes.equals(Buffer.from(canonical(evidence)))) {
    yield 'its text is not as cohesix writes it: it was edited, or written by something else';
  }
  const actual = sha256(canonical(evidence.manifest));
  if (actual !== evidence.manifestSha256) {
    yield `the manifest was changed: its SHA-256 is ${actual}, and the bundle states ${evidence.manifestSha256}`;
  }
}

function* fileProblems({ manifest, files }: Evidence): Generator<string> {
  const stated = new Map(manifest.files.map((file) => [file.name, file]));
  if (stated.size < manifest.files.length) yield 'the manifest names a file twice';
  for (const name of Object.keys(files)) {
    if (!stated.has(name))
      yield `${quote(name)} is in the bundle, and the manifest does not name it`;
  }
  for (const [name, { bytes, sha256: digest }] of stated) {
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    if (text === undefined) {
      yield `${quote(name)} is missing: the manifest names it, and the bundle does not hold it`;
      continue;
    }
    const actual = sha256(text);
    if (actual !== digest) {
      yield `${quote(name)} was changed: its SHA-256 is ${actual}, and the manifest states ${digest}`;
    } else if (Buffer.byteLength(text) !== bytes) {
      yield `${quote(name)} has ${Buffer.byteLength(text)} bytes, and the manifest states ${bytes}`;
    }
  }
}

function* reportProblems(evidence: Evidence): Generator<string> {
  const { manifest, files } = evidence;
  const text = Object.hasOwn(files, REPORT_FILE) ? files[REPORT_FILE] : undefined;
  if (text === undefined) return;
  const read = readReport(Buffer.from(text), [...ACTION_NAMES, 'publish-report']);
  if (typeof read === 'string') {
    yield `${REPORT_FILE} is no report: ${read}`;
    return;
  }
  for (const [key, claim] of Object.entries(claimsOf(read.report))) {
    const stated = manifest[key as keyof typeof manifest];
    if (canonical(stated) !== canonical(claim)) {
      yield `the manifest's ${key} are not those of ${REPORT_FILE}`.replace(
        /(tool|action|verdict) are not those/,
        '$1 is not that',
      );
    }
  }
  if (read.report.action === 'publish-report') yield* mergeProblems(read.report, evidence);
}

/** A merged report has to be what its parts give when they are merged again. */
function* mergeProblems(report: Report, { files, manifest }: Evidence): Generator<string> {
  const texts = manifest.files
    .filter(({ name }) => name !== REPORT_FILE)
    .map(({ name }) => ({ name, text: files[name] ?? '' }));
  const again = remerge(report, texts);
  if (typeof again === 'string') yield `${again}, so that the merge cannot be repeated`;
  else if (canonical(contentOf(again)) !== canonical(contentOf(report))) {
    yield `${REPORT_FILE} is not what its ${count(texts.length, 'report')} merge to`;
  }
}

/** What a report says, without how and by which version it was made. */
function contentOf({ verdict, counts, facts, rules, findings, sections }: Report): unknown {
  return { verdict, counts, facts, rules, findings, sections };
}

function summaryOf({ manifest, files }: Evidence, digest: string): string {
  const { action, verdict, tool, subject, approvals } = manifest;
  const about = subject ? ` on ${subject.repository}@${subject.commit}` : '';
  const accepted = approvals.length > 0 ? `, ${count(approvals.length, 'approval')}` : '';
  return `holds. ${action} ${tool.version}${about}: ${verdict}, ${count(Object.keys(files).length, 'file')}${accepted}; SHA-256 ${digest}`;
}
