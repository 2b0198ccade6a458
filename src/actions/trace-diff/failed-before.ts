import { showKey } from '../../world/snapshots/item-key.js';
import type { Change } from '../../world/snapshots/snapshot.js';
import { sourceOf } from './changed-file.js';
import { loadChanges, type Side } from './load-changes.js';
import { loadReaders } from './read-structure.js';
import { readTrace } from './read-trace.js';
import type { Settings } from './settings.js';
import { eventOf } from './tally.js';

/** Which of the events failed in any trace of the baseline, also in those that did not change. */
export async function failedBefore(
  events: ReadonlySet<string>,
  before: Side,
  settings: Settings,
): Promise<Set<string>> {
  const failed = new Set<string>();
  if (events.size === 0) return failed;
  const traces = await tracesOf(before, settings);
  await loadReaders(traces.map(({ path }) => path));
  for await (const files of loadChanges(traces, before, before)) {
    for (const file of files) {
      const source = sourceOf(file.beforeBytes, file, file.beforePath, 'trace');
      for (const met of readTrace(source, settings).events) {
        if (!met.ok && events.has(eventOf(met))) failed.add(eventOf(met));
      }
    }
  }
  return failed;
}

async function tracesOf({ snapshot }: Side, settings: Settings): Promise<Change[]> {
  const items = await snapshot.index(snapshot.digests);
  return [...items].flatMap(([key, before]) => {
    const path = showKey(key);
    const isTrace = settings.kindOf(path) === 'trace' && !settings.isIgnored(path);
    return isTrace ? [{ key, path, before, after: undefined }] : [];
  });
}
