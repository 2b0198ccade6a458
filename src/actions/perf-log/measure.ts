import { join, resolve } from 'node:path';
import type { Policy } from '../../core/policy.js';
import { reason } from '../../core/reason.js';
import type { World } from '../../world/world.js';
import { loadPolicy } from '../load-policy.js';
import { chooseBaseline, type Where } from './baseline.js';
import { compareRuns, compareWithRecords } from './compare.js';
import { recordLine } from './history.js';
import type { Given } from './inputs.js';
import {
  appendRecord,
  HANDED,
  type Histories,
  loadHistories,
  openHistory,
} from './keep-history.js';
import { Losses } from './losses.js';
import { whereWeAre } from './machine-label.js';
import { recordOf } from './record-of.js';
import { refuseLogs } from './refuse-logs.js';
import { type Bench, commandEnvironment, runStage } from './run-stage.js';
import { BOOT_SCRIPT, planStages, type Skipped, type Stage } from './stages.js';
import { type StageState, type SummaryHead, summaryText } from './summary.js';
import { nameRun } from './tag.js';
import { parseDuration, parsePart } from './units.js';

/** What was measured, and with what it was compared. */
export interface Measured {
  head: SummaryHead;
  states: StageState[];
  where: Where;
  histories: Histories;
  gate: Gate;
  isPlan: boolean;
  /** What could not be written beside the history. */
  losses: Losses;
  /** Why the history has no record of this, though it should. */
  unkept?: string;
}

/** When a change counts, and whether it fails. */
export interface Gate {
  threshold: number;
  failOn: 'none' | 'slower';
}

/** Runs the stages one after the other, until one fails, and compares them with what they took before. */
export async function measure(given: Given, world: World): Promise<Measured> {
  const { perf = {} } = (await loadPolicy(world, given.policy)).policy;
  const stages = planned(given, world, perf);
  const gate = gateOf(given, perf);
  const where = whereWeAre(world, given.machine ?? perf.machine);
  const historyPath = given.history && resolve(world.directory, given.history);
  const histories = loadHistories(world, historyPath);
  const now = world.clock.now();
  const head: SummaryHead = {
    timestamp: now.toISOString().replace(/\.\d+/, ''),
    names: nameRun(world, given, now),
    directory: world.root,
    commit: world.git.commit('HEAD'),
    ...{ machine: where, complete: false },
  };
  refuseLogs(world, given, head.names, stages);
  const states = stages.map(
    (stage): StageState => ({
      ...{ stage, done: undefined, log: undefined },
      baseline: baselineOf(stage, histories, where),
    }),
  );
  const measured: Measured = {
    head,
    states,
    where,
    histories,
    gate,
    isPlan: given.dryRun,
    losses: new Losses(),
  };
  if (given.dryRun) return measured;
  world.files.replaceable(head.names.summary);
  if (historyPath) await openHistory(world, historyPath);
  await runAll(measured, benchOf(given, world), given.maxLogBytes as number);
  for (const state of states) compareStage(state, measured);
  const done = { ...measured, head: { ...head, complete: true } };
  writeSummary(done, world);
  // What was measured is not lost with the place where it was to be kept.
  const unkept = await keepRecord(done, given, world, historyPath).then(() => undefined, reason);
  return { ...done, ...(unkept !== undefined && { unkept }) };
}

/** The stages of a call, with the budgets of the policy below those of the call. */
export function planned(given: Given, world: World, perf: PerfPolicy): (Stage | Skipped)[] {
  const hasBootScript = world.files.isExecutable(join(world.root, BOOT_SCRIPT));
  return planStages(given, hasBootScript).map((stage) => {
    if ('skipped' in stage || stage.budget !== undefined) return stage;
    const budget = perf.budgets?.[stage.name];
    return { ...stage, budget: budget === undefined ? undefined : parseDuration(budget) };
  });
}

export type PerfPolicy = NonNullable<Policy['perf']>;

function gateOf(given: Given, perf: PerfPolicy): Gate {
  return {
    threshold: given.threshold ?? parsePart(perf.threshold ?? '10%') ?? 0.1,
    failOn: given.failOn ?? perf['fail-on'] ?? 'none',
  };
}

function benchOf(given: Given, world: World): Bench {
  return {
    ...{ world, runs: given.runs as number, warmup: given.warmup as number },
    ...{ timeout: given.timeout, environment: commandEnvironment(world, given.env) },
    sandbox: given.sandbox,
  };
}

/** The summary is written before and after each stage: whenever this is killed, what is there is true. */
async function runAll(measured: Measured, bench: Bench, largest: number): Promise<void> {
  const { world } = bench;
  const { head, states, losses } = measured;
  for (const state of states) {
    if ('skipped' in state.stage) continue;
    const path = head.names.log(state.stage.name);
    state.log = path;
    const log = losses.log(path, () => world.openLog(path, largest), world.disk.identity);
    writeSummary(measured, world);
    try {
      state.done = await runStage(bench, state.stage, log);
    } finally {
      log.close();
    }
    if (state.done.failure) return;
  }
}

function writeSummary({ head, states, losses }: Measured, world: World): void {
  const { summary } = head.names;
  losses.write(summary, () => world.files.replace(summary, summaryText(head, states)));
}

function baselineOf(stage: Stage | Skipped, { baseline }: Histories, where: Where) {
  if ('skipped' in stage || stage.compare !== undefined) return undefined;
  return chooseBaseline(baseline, where, stage.name);
}

function compareStage(state: StageState, { gate: { threshold } }: Measured): void {
  const { stage, done, baseline } = state;
  if (!done || done.failure || 'skipped' in stage) return;
  const walls = done.runs.map(({ wall }) => wall);
  if (stage.compare !== undefined) {
    const compared = done.compared.map(({ wall }) => wall);
    state.comparison = {
      with: `${compared.length} runs of the compared command`,
      comparison: compareRuns(walls, compared, threshold),
      isSideBySide: true,
    };
    return;
  }
  if (baseline === undefined || baseline.stages.length === 0) return;
  state.comparison = {
    with: baseline.text,
    comparison: compareWithRecords(
      walls,
      baseline.stages.map(({ runs }) => runs),
      threshold,
    ),
    isSideBySide: false,
  };
}

/** A record is kept of runs that succeeded only: a failure says nothing of speed. */
async function keepRecord(
  measured: Measured,
  given: Given,
  world: World,
  historyPath: string | undefined,
): Promise<void> {
  const record = recordOf(measured, given, world);
  if (record === undefined) return;
  if (world.handover !== undefined) {
    world.files.replace(join(world.handover, HANDED.record), recordLine(record));
  }
  if (historyPath !== undefined) await appendRecord(world, historyPath, recordLine(record));
}
