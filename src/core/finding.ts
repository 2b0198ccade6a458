/** How much a finding matters: errors fail the verdict, warnings fail it under `--strict`, notices never do. */
export type Severity = 'error' | 'warning' | 'notice';

/** The severities, worst first: the order in which findings are ranked everywhere. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * A range in a file. Lines and columns count from 1, columns in UTF-16 code units (what editors and
 * SARIF's default use); the end is exclusive. Without lines the place is the file as a whole.
 */
export interface Place {
  /** Relative to the repository root, with forward slashes. */
  path: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  /** The text of the first line, for display with a caret below it. */
  source?: string;
}

/**
 * Whether a place is in the repository that is checked out. Those of archives, of other commits and of
 * folders elsewhere are told apart by how their path begins: `tar:`, `git:`, `/`.
 */
export function isInRepository({ path }: Place): boolean {
  return !/^(\/|tar:|git:|[A-Za-z]:[\\/])/.test(path);
}

/** Replaces the range by the text; an empty range inserts. Positions as in `Place`. */
export interface Edit {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  text: string;
}

/** The exact edits that cure a finding, all in the file of its place. */
export interface Fix {
  title: string;
  edits: Edit[];
}

/** A problem in the user's files. A value: finding one never throws. */
export interface Finding {
  /** The rule's id, `family/name`; its page is docs/rules/family/name.md. */
  rule: string;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** What stands there now. */
  found?: string;
  /** What should stand there. */
  expected?: string;
  /** The last lines that a program wrote which failed. */
  output?: string[];
  place?: Place;
  /** Further places where the same cause shows, after `place`. */
  places?: Place[];
  fix?: Fix;
  /** The class it belongs to, in words, such as `rule drift`; without one the rule's family is it. */
  group?: string;
  /** Who accepted it; an accepted finding is a notice. */
  approval?: { approver: string; reason: string; date: string; expires?: string };
  /** 32 hex digits that name the problem, not its line: stable while text above it moves. */
  fingerprint: string;
}

/** A finding as a rule makes it; its fingerprint is made later, unless the rule knows a better one. */
export type Draft = Omit<Finding, 'fingerprint'> & { fingerprint?: string };

/** Compares by severity, then path, line, column and rule: the order of every list we show. */
export function compareFindings(a: Draft, b: Draft): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.place?.path ?? '', b.place?.path ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.rule, b.rule)
  );
}

/** Compares by UTF-16 code units: the same order on every machine and locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
