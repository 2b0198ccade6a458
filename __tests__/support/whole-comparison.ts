import type { Change, Comparison } from '../../src/world/snapshots/snapshot.js';

/** All parts of a comparison as one, sorted by path. */
export async function wholeComparison(parts: AsyncIterable<Comparison>): Promise<Comparison> {
  const changes: Change[] = [];
  let unchanged = 0;
  for await (const part of parts) {
    changes.push(...part.changes);
    unchanged += part.unchanged;
  }
  return { changes: changes.sort((a, b) => (a.key < b.key ? -1 : 1)), unchanged };
}
