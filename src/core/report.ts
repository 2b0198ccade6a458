import { compareFindings, type Draft, type Finding, type Severity } from './finding.js';
import { withFingerprints } from './fingerprint.js';
import type { Rule } from './rule.js';
import type { Run } from './run.js';
import type { Verdict } from './verdict.js';

/** The schema's version: a new one when a reader of the old would misread the new. */
export const REPORT_VERSION = 1;

/** How many findings there are of each severity. */
export type Counts = Record<`${Severity}s`, number>;

/** One line about the run that is no finding: what was checked, against what. */
export interface Fact {
  label: string;
  value: string | number;
}

/** Data that a format lays out in its own way. */
export type Section =
  | { kind: 'table'; title: string; columns: string[]; rows: (string | number)[][]; lead?: true }
  | { kind: 'diff'; title: string; path: string; text: string; note?: string }
  | { kind: 'text'; title: string; text: string }
  | Series
  | Timeline;

/** Measured values that are drawn: lines over the same labels. */
export interface Series {
  kind: 'series';
  title: string;
  unit: string;
  shape: 'line' | 'points';
  labels: string[];
  lines: {
    name: string;
    /** One a label; null where there is none. */
    values: (number | null)[];
    /** One a label: how far the value is uncertain, up and down. */
    spread?: number[];
  }[];
}

/** What happened when, in milliseconds from its beginning. */
export interface Timeline {
  kind: 'timeline';
  title: string;
  bars: { label: string; start: number; end: number; failed: boolean }[];
}

/** What an action found out: the one shape that every output is made from. */
export interface Report {
  version: typeof REPORT_VERSION;
  tool: { name: 'cohesix'; version: string };
  action: string;
  /** How it was made, for those who put reports together. */
  run?: Run;
  verdict: Verdict;
  counts: Counts;
  facts: Fact[];
  /** The rules that findings refer to, by id. */
  rules: Rule[];
  /** Ranked: errors first, then by path and line. */
  findings: Finding[];
  sections: Section[];
}

/** What an action knows before core has ranked, counted and judged it. */
export interface ReportParts {
  action: string;
  run?: Run;
  verdict: Verdict;
  findings: readonly Draft[];
  rules: readonly Rule[];
  facts?: Fact[];
  sections?: Section[];
}

/** Ranks and counts the findings and puts the report together. */
export function makeReport(parts: ReportParts): Report {
  const findings = withFingerprints([...parts.findings].sort(compareFindings));
  const used = new Set(findings.map(({ rule }) => rule));
  return {
    version: REPORT_VERSION,
    tool: { name: 'cohesix', version: TOOL_VERSION },
    action: parts.action,
    ...(parts.run && { run: parts.run }),
    verdict: parts.verdict,
    counts: countFindings(findings),
    facts: parts.facts ?? [],
    rules: parts.rules.filter(({ id }) => used.has(id)),
    findings,
    sections: parts.sections ?? [],
  };
}

/** The version in package.json; a test holds the two together. */
export const TOOL_VERSION = '1.0.0';

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Draft[]): Counts {
  const counts: Counts = { errors: 0, warnings: 0, notices: 0 };
  for (const { severity } of findings) counts[`${severity}s`]++;
  return counts;
}
