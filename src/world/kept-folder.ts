/** A folder that the host keeps between runs of the default branch. */
export interface KeptFolder {
  /** Whether this run is one of the default branch: only those keep anything. */
  isDefaultBranch: boolean;
  /**
   * Brings back what was kept last under a key that begins so, and answers where it is now. Undefined
   * when there is nothing. Throws a UsageError for what another branch may have kept.
   */
  restore(prefix: string): Promise<{ path: string; key: string } | undefined>;
  /** Keeps what `fill` puts into the folder that it is given; answers whether the host took it. */
  keep(key: string, fill: (folder: string) => Promise<void>): Promise<boolean>;
  /** Unique among all runs: keys end with it. */
  run: string;
}
