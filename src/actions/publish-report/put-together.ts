import type { NamedText } from '../../core/evidence.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../world/world.js';
import { checkExpected } from './check-expected.js';
import { checkSeries } from './check-series.js';
import { type Gathered, gatherReports } from './gather-reports.js';
import type { Given } from './inputs.js';
import { mergeByAction, mergeReports } from './merge-reports.js';
import { seriesOf } from './series.js';

/** What many reports say together. */
export interface Together {
  report: Report;
  /** The reports that get a check run each, when it is not the one. */
  checks?: Report[];
  /** The texts that it was merged from, when evidence is wanted. */
  evidence: NamedText[];
  /** How many were merged. */
  reports: number;
  /** Whether they are a whole: nothing is missing, repeated, overlapping or refused. */
  isWhole: boolean;
}

/** Reads, checks and merges. */
export async function putTogether(given: Given, world: World): Promise<Together> {
  const {
    parts,
    outdated,
    problems: refused,
  } = await gatherReports(
    world,
    given.reports,
    {
      reports: given.maxReports ?? 0,
      bytes: given.maxBytes ?? 0,
      findings: given.maxFindings ?? 0,
    },
    given.evidence !== undefined,
  );
  const gathered: Gathered = {
    ...{ parts, outdated },
    problems: [
      ...refused,
      ...(refused.length > 0 && given.expect.length === 0
        ? []
        : checkExpected(given.expect, parts)),
      ...seriesOf(parts).flatMap(checkSeries),
    ],
  };
  const report = mergeReports('publish-report', gathered);
  return {
    report,
    ...(given.checks === 'per-action' && { checks: mergeByAction(gathered) }),
    evidence: [...parts, ...outdated].flatMap(({ text }, at) =>
      text === undefined ? [] : { name: `reports/${at + 1}.json`, text },
    ),
    reports: parts.length,
    isWhole: gathered.problems.length === 0,
  };
}
