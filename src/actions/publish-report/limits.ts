/** How much is taken in; a report that others made may be as large as they like. */
export interface Limits {
  reports: number;
  /** Of all reports together. */
  bytes: number;
  /** Of all reports together. */
  findings: number;
}

/** The deepest that lists and objects lie in each other; a report of ours has eight levels. */
export const DEEPEST = 32;

/** The most values of one file: a finding with all its fields has some forty. */
export const MOST_VALUES = 10_000_000;
