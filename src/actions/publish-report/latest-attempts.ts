import { groupBy } from '../../core/group-by.js';
import type { Part } from './gather-reports.js';

/**
 * Of reports that are about the same, only those of the latest attempt, and those that they took the place of: when a
 * job is started again, the artifact of the attempt before is still there.
 */
export function latestAttempts(all: readonly Part[]): { parts: Part[]; outdated: Part[] } {
  const latest = new Map(
    [...groupBy(all, subjectOf)].map(([subject, group]) => [
      subject,
      Math.max(...group.map(attemptOf)),
    ]),
  );
  const isLatest = (part: Part) => attemptOf(part) === latest.get(subjectOf(part));
  return { parts: all.filter(isLatest), outdated: all.filter((part) => !isLatest(part)) };
}

/** A shard is known by its number, also when a later attempt has other settings; a whole by its settings. */
function subjectOf({ report: { action, run } }: Part): string {
  const { platform, use, shard, configuration } = run ?? {};
  return JSON.stringify([action, platform, use, shard ?? configuration]);
}

function attemptOf({ report }: Part): number {
  return report.run?.attempt ?? 1;
}
