/** Folders that the host keeps between runs, each under a key. */
export interface KeptFolder {
  /** Whether this run is one of the default branch. */
  isDefaultBranch: boolean;
  /** The branch, tag or pull request of this run, as a part of a key. */
  branch: string;
  /** The default branch, likewise; undefined when the event does not name it. */
  defaultBranch: string | undefined;
  /**
   * Brings back what the default branch kept last under a key that begins so, and answers where it is now.
   * Undefined when there is nothing. Throws a UsageError for what another branch may have kept.
   */
  restore(prefix: string): Promise<Restored | undefined>;
  /** The same for what this branch itself kept: name the branch in the key. */
  restoreOwn(prefix: string): Promise<Restored | undefined>;
  /** Keeps what `fill` puts into the folder that it is given; answers whether the host took it. */
  keep(key: string, fill: (folder: string) => Promise<void>): Promise<boolean>;
  /** Unique among all runs: keys end with it. */
  run: string;
}

/** What came back: the folder it is in now, and its whole key. */
export interface Restored {
  path: string;
  key: string;
}
