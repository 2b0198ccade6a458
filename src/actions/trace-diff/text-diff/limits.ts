/** How much a diff may cost before it is cut short. */
export interface Limits {
  /**
   * Steps: each line that is looked up counts one, and a search among lines counts its edits times the
   * edits and a tenth of the lines. Lines between changes that stand equal on both sides cost nothing. The
   * default ends the worst texts after some seconds.
   */
  work: number;
  /** Bytes of changed lines and of their context in the hunks. Lines are still counted after it. */
  shown: number;
}

/** What holds when a caller sets nothing. */
export const DEFAULT_LIMITS: Limits = { work: 100_000_000, shown: 16 * 1024 * 1024 };

/** The work that is left; all parts of one diff spend from it. */
export interface Budget {
  work: number;
}
