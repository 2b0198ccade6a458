import { groupBy } from '../../core/group-by.js';
import type { Part } from './gather-reports.js';

/**
 * Of reports that are about the same, only those of the latest attempt: when a job is started again, the artifact of
 * the attempt before is still there.
 */
export function latestAttempts(parts: readonly Part[]): Part[] {
  const latest = new Map(
    [...groupBy(parts, subjectOf)].map(([subject, group]) => [
      subject,
      Math.max(...group.map(attemptOf)),
    ]),
  );
  return parts.filter((part) => attemptOf(part) === latest.get(subjectOf(part)));
}

/** A shard is known by its number, also when a later attempt has other settings; a whole by its settings. */
function subjectOf({ report: { action, run } }: Part): string {
  const { platform, shard, configuration } = run ?? {};
  return JSON.stringify([action, platform, shard ?? configuration]);
}

function attemptOf({ report }: Part): number {
  return report.run?.attempt ?? 1;
}
