/** Where a snapshot's name is looked for, first to last: below the folder of snapshots that somebody named, and only there. */
export function snapshotFolders(
  named: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): [string, ...string[]] {
  return named === undefined ? [environment.SNAPSHOT_BASE || '/history/snapshots', '.'] : [named];
}
