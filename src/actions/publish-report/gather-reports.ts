import { compareText, type Draft } from '../../core/finding.js';
import { quote, thousands } from '../../core/quote.js';
import type { World } from '../../world/world.js';
import { findReports, type ReportFile } from './find-reports.js';
import { latestAttempts } from './latest-attempts.js';
import type { Limits } from './limits.js';
import { type ReadReport, readReport } from './read-report.js';
import { problem } from './rules.js';

/** A report with the name of its file. */
export interface Part extends ReadReport {
  name: string;
  /** Its text, when evidence is to hold it. */
  text?: string;
}

/** What was read, in an order that no file name and no order of arguments decides. */
export interface Gathered {
  parts: Part[];
  /** Those of earlier attempts, which are left out. */
  outdated: Part[];
  problems: Draft[];
}

/** Reads all reports within the limits; what is refused or left out is a problem that names it. */
export async function gatherReports(
  world: World,
  given: readonly string[],
  limits: Limits,
  keepsText: boolean,
): Promise<Gathered> {
  const { files, problems } = await findReports(world, given);
  if (files.length > limits.reports) {
    return { parts: [], outdated: [], problems: [...problems, tooMany(files.length, limits)] };
  }
  const parts: Part[] = [];
  const left = { bytes: limits.bytes, findings: limits.findings };
  for (const file of files) {
    world.progress.step(parts.length, files.length, 'reports');
    const read = readFile(world, file, left, keepsText);
    if (typeof read === 'string') {
      problems.push(problem('merge/report-refused', `${quote(file.name)}: ${read}`));
    } else parts.push({ ...read, name: file.name });
  }
  return { ...latestAttempts(parts.sort(compareParts)), problems };
}

function tooMany(found: number, { reports }: Limits): Draft {
  const message = `${thousands(found)} report files, and at most ${thousands(reports)} are read; name fewer, or raise max-reports`;
  return problem('merge/report-refused', message);
}

function readFile(
  world: World,
  { path }: ReportFile,
  left: { bytes: number; findings: number },
  keepsText: boolean,
): Omit<Part, 'name'> | string {
  const reading = world.files.read(path, left.bytes);
  if (reading.kind === 'too-large') {
    return `${thousands(reading.size)} bytes, and ${thousands(left.bytes)} are left for all reports together; raise max-bytes`;
  }
  if (reading.kind === 'link') return 'a link, which is not followed';
  if (reading.kind === 'unreadable') return `cannot be read (${reading.code})`;
  if (reading.kind !== 'file') return 'not a file';
  const size = reading.bytes.length;
  const text = keepsText ? { text: reading.bytes.toString('utf8') } : {};
  const read = readReport(reading.bytes);
  if (typeof read === 'string') return read;
  const findings = read.report.findings.length;
  if (findings > left.findings) {
    return `${thousands(findings)} findings, and ${thousands(left.findings)} are left for all reports together; raise max-findings`;
  }
  left.bytes -= size;
  left.findings -= findings;
  return { ...read, ...text };
}

/** Orders parts by what they are about, then by what they say. */
export function compareParts(a: Part, b: Part): number {
  const [one, other] = [a.report, b.report];
  return (
    compareText(one.action, other.action) ||
    compareText(one.run?.platform ?? '', other.run?.platform ?? '') ||
    (one.run?.shard?.index ?? 0) - (other.run?.shard?.index ?? 0) ||
    compareText(a.digest, b.digest)
  );
}
