import { posix } from 'node:path';
import { showKey } from '../../world/snapshots/item-key.js';
import type { Change } from '../../world/snapshots/snapshot.js';
import { sourceOf } from './changed-file.js';
import { loadChanges, type Side } from './load-changes.js';
import { loadReaders } from './read-structure.js';
import { readTrace } from './read-trace.js';
import type { Settings } from './settings.js';
import { eventOf, nameOf, type Trace } from './tally.js';

/** What failed, in whatever trace. */
export interface Failed {
  /** Events without their detail, in all folders. */
  events: Set<string>;
  /** As `violationIn` names them. */
  violations: Set<string>;
}

/** A violation of one folder's traces: another folder may be another validator's. */
export function violationIn(path: string, name: string): string {
  return `${posix.dirname(path)}\0${name}`;
}

/** What of that which is asked for failed in the baseline, also in traces that did not change. */
export async function failedBefore(
  asked: Failed,
  before: Side,
  settings: Settings,
): Promise<Failed> {
  const failed: Failed = { events: new Set(), violations: new Set() };
  const folders = new Set([...asked.violations].map((one) => one.slice(0, one.indexOf('\0'))));
  if (asked.events.size === 0 && folders.size === 0) return failed;
  const traces = (await tracesOf(before, settings)).filter(
    ({ path }) => asked.events.size > 0 || folders.has(posix.dirname(path)),
  );
  await loadReaders(traces.map(({ path }) => path));
  for await (const files of loadChanges(traces, before, before)) {
    for (const file of files) {
      const source = sourceOf(file.beforeBytes, file, file.beforePath, 'trace');
      note(readTrace(source, settings), file.path, asked, failed);
    }
  }
  return failed;
}

function note({ events, violations }: Trace, path: string, asked: Failed, failed: Failed): void {
  for (const met of events) {
    if (!met.ok && asked.events.has(eventOf(met))) failed.events.add(eventOf(met));
  }
  for (const met of violations) {
    const name = violationIn(path, nameOf(met));
    if (asked.violations.has(name)) failed.violations.add(name);
  }
}

async function tracesOf({ snapshot }: Side, settings: Settings): Promise<Change[]> {
  const items = await snapshot.index(snapshot.digests);
  return [...items].flatMap(([key, before]) => {
    const path = showKey(key);
    const isTrace = settings.kindOf(path) === 'trace' && !settings.isIgnored(path);
    return isTrace ? [{ key, path, before, after: undefined }] : [];
  });
}
