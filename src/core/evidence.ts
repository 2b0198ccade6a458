import type { Finding } from './finding.js';
import type { Counts, Report } from './report.js';
import { sha256 } from './sha256.js';
import type { Verdict } from './verdict.js';

/** The format's name and version. */
export const EVIDENCE_FORMAT = 'cohesix-evidence/1';

/** The name of the report among the files of a bundle. */
export const REPORT_FILE = 'report.json';

/** What was accepted, by whom and why. */
export type Approval = NonNullable<Finding['approval']> & { fingerprint: string; rule: string };

/** A text with its name. */
export interface NamedText {
  name: string;
  text: string;
}

/** A file of the bundle, as the manifest knows it. */
export interface EvidenceFile {
  name: string;
  bytes: number;
  sha256: string;
}

/** What a run claims, and the digests of what it claims it from. */
export interface Manifest {
  tool: Report['tool'];
  action: string;
  verdict: Verdict;
  counts: Counts;
  /** When the run began (ISO 8601, UTC), and how many seconds it took. */
  began: string;
  seconds: number;
  /** The repository, commit and workflow run that it is about, where there is one. */
  subject?: Subject;
  approvals: Approval[];
  files: EvidenceFile[];
}

/** What a run on GitHub was about. */
export interface Subject {
  repository: string;
  commit: string;
  run?: string;
}

/** A bundle: one JSON text with the manifest, its digest, and every file as text. */
export interface Evidence {
  format: typeof EVIDENCE_FORMAT;
  /** SHA-256 of the manifest as `canonical` writes it. */
  manifestSha256: string;
  manifest: Manifest;
  files: Record<string, string>;
}

/** What a bundle is made from beside the report. */
export interface EvidenceParts {
  began: Date;
  ended: Date;
  subject: Subject | undefined;
  /** The report as it was written. */
  text: string;
  /** Further files by their names, such as the reports that were merged. */
  others: readonly NamedText[];
}

/** The bundle of a run, as text. The same parts give the same bytes. */
export function evidenceOf(report: Report, parts: EvidenceParts): string {
  const files = [{ name: REPORT_FILE, text: parts.text }, ...parts.others];
  const manifest: Manifest = {
    ...claimsOf(report),
    began: parts.began.toISOString(),
    seconds: (parts.ended.getTime() - parts.began.getTime()) / 1000,
    ...(parts.subject && { subject: parts.subject }),
    files: files.map(({ name, text }) => ({
      name,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
    })),
  };
  return canonical({
    format: EVIDENCE_FORMAT,
    manifestSha256: sha256(canonical(manifest)),
    manifest,
    files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
  } satisfies Evidence);
}

/** What a manifest says about its report. */
export function claimsOf(
  report: Report,
): Pick<Manifest, 'tool' | 'action' | 'verdict' | 'counts' | 'approvals'> {
  const { tool, action, verdict, counts, findings } = report;
  const approvals = findings.flatMap(({ fingerprint, rule, approval }) =>
    approval ? [{ fingerprint, rule, ...approval }] : [],
  );
  return { tool, action, verdict, counts, approvals };
}

/** The one way in which the format writes a value: JSON with two blanks and a final newline. */
export function canonical(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
