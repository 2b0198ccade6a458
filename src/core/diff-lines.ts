/** The lines of a file's new version that a diff shows: those a review comment may stand on. */
export type ShownLines = ReadonlySet<number>;

/**
 * Reads the hunks of a unified diff, as GitHub gives them a file (`patch`). Answers the numbers, from 1,
 * of added and of context lines in the new version.
 */
export function shownLines(patch: string): ShownLines {
  const shown = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (hunk) line = Number(hunk[1]);
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++);
  }
  return shown;
}
