import { count } from '../../core/quote.js';
import type { Fact, Section } from '../../core/report.js';
import { UsageError } from '../../core/usage-error.js';
import { judge } from '../../core/verdict.js';
import type { World } from '../../world/world.js';
import type { Compared } from './compare-snapshots.js';
import type { Given } from './inputs.js';
import { type Judged, judgeCauses } from './judge-causes.js';
import { advanceBaseline, keptBaseline } from './kept-baseline.js';
import { NO_LEDGER } from './ledger.js';
import { oldSummary } from './old-summary.js';
import { lookupOf, pinned } from './open-sides.js';
import { type Prepared, prepare } from './run-comparison.js';
import { approveSection, classTable, diffSections } from './sections.js';
import { type Step, seriesSections } from './series.js';

/** What a run has to say. */
export interface Outcome {
  judged: Judged;
  facts: Fact[];
  sections: Section[];
  /** What the command prints before the report, and writes where `--output` says. */
  text: string;
  /** Whether the text is a file for a program to read, which stands alone on the output. */
  isFile?: true;
  /** Whether there was nothing to compare with, and that is no mistake. */
  isFirst?: true;
}

/** Compares as the flags ask: two snapshots, a series, or runs to learn from; and enters approvals. */
export async function compareRuns(given: Given, world: World): Promise<Outcome> {
  if (given.approve.length > 0 && !given.reason?.trim()) {
    throw new UsageError('--approve needs --reason: why is the change right?');
  }
  if (given.approve.length > 0 && (given.series || given.learn)) {
    throw new UsageError('--approve: name the two snapshots whose change is right');
  }
  if (given.baselineCacheKey) return compareKept(given, world, given.baselineCacheKey);
  const prepared = await prepare(world, given);
  if (given.learn)
    return (await import('./learn-from-runs.js')).learnFromRuns(prepared, given, world);
  return given.series ? compareSeries(prepared, given, world) : compareTwo(prepared, given, world);
}

/** Compares with what the default branch kept; there, what passes the gate becomes the next baseline. */
async function compareKept(given: Given, world: World, key: string): Promise<Outcome> {
  const target = given.target ?? given.snapshots[0];
  if (target === undefined) throw new UsageError('name a target to compare with the baseline');
  const lookup = lookupOf(world, given);
  const kept = await keptBaseline(world, key, lookup);
  const outcome = kept
    ? await compareTwo(
        await prepare(world, { ...given, baseline: kept.path }, kept.name),
        given,
        world,
      )
    : nothingKept(target);
  const hasPassed = judge(outcome.judged.drafts, { strict: false }) === 'pass';
  const next = given.dryRun
    ? 'stays: nothing is written'
    : hasPassed
      ? await advanceBaseline(world, key, target, lookup)
      : 'stays: the gate failed';
  return { ...outcome, facts: [...outcome.facts, { label: 'Next baseline', value: next }] };
}

/** The first run of the default branch has nothing to compare with, and judges nothing. */
function nothingKept(target: string): Outcome {
  return {
    judged: judgeCauses([], NO_LEDGER, new Map()),
    facts: [
      { label: 'Baseline', value: 'none is kept yet' },
      { label: 'Target', value: target },
    ],
    ...{ sections: [], text: '', isFirst: true },
  };
}

async function compareTwo(prepared: Prepared, given: Given, world: World): Promise<Outcome> {
  const [baseline, target] = prepared.names as [string, string];
  const { compared, causes } = await prepared.compare(baseline, target);
  const ledger =
    given.approve.length === 0
      ? prepared.ledger
      : (await import('./accept-changes.js')).acceptChanges(prepared, causes, given, world);
  const judged = judgeCauses(causes, ledger, prepared.gate);
  return {
    judged,
    facts: [...prepared.facts, ...fileFacts(compared)],
    sections: [
      ...classTable(judged),
      ...approveSection(
        judged,
        [prepared.isKept ? 'BASELINE' : pinned(world, baseline), pinned(world, target)],
        given,
      ),
      ...diffSections(compared),
    ],
    text: oldSummary(baseline, target, compared),
  };
}

function fileFacts({ added, removed, changed, unchanged, ignored }: Compared): Fact[] {
  return [
    { label: 'Added', value: added.length },
    { label: 'Removed', value: removed.length },
    { label: 'Changed', value: changed.length },
    { label: 'Unchanged', value: unchanged },
    ...(ignored > 0 ? [{ label: 'Ignored by the policy', value: ignored }] : []),
  ];
}

async function compareSeries(prepared: Prepared, given: Given, world: World): Promise<Outcome> {
  const [first, ...later] = prepared.names as [string, ...string[]];
  const steps: Step[] = [];
  let last: Compared | undefined;
  for (const name of later) {
    const { compared, causes } = await prepared.compare(first, name);
    steps.push({ name, causes });
    last = compared;
  }
  const judged = judgeCauses(steps.at(-1)?.causes ?? [], prepared.ledger, prepared.gate);
  const newest = later.at(-1) as string;
  return {
    judged,
    facts: [
      ...prepared.facts,
      { label: 'Series', value: count(prepared.names.length, 'snapshot') },
    ],
    sections: [
      ...seriesSections(steps),
      ...classTable(judged),
      ...approveSection(judged, [pinned(world, first), pinned(world, newest)], given),
      ...diffSections(last as Compared),
    ],
    text: oldSummary(first, newest, last as Compared),
  };
}
