import { join, resolve } from 'node:path';
import type { Fact } from '../../core/report.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { loadPolicy } from '../load-policy.js';
import { refuseOverwriting } from '../named-outputs.js';
import { readText } from '../read-text.js';
import { type Compared, compareSnapshots } from './compare-snapshots.js';
import { failedBefore } from './failed-before.js';
import { type Gate, MATTERS, parseGate } from './gate.js';
import { type Cause, groupByCause } from './group.js';
import { IndexFile } from './index-file.js';
import { DEFAULT_LEDGER, type Given, inputs } from './inputs.js';
import { type Ledger, NO_LEDGER } from './ledger.js';
import type { Side } from './load-changes.js';
import { maybeNew, pairMovedEvents } from './moved-events.js';
import { pairMovedRules } from './moved-rules.js';
import { explained, lookupOf, namesOf, openSide } from './open-sides.js';
import { selfChanged } from './self-changed.js';
import { makeSettings, type Settings } from './settings.js';

/** All that a run knows before it judges. */
export interface Prepared {
  names: string[];
  /** Whether the baseline is one that the host kept, which a person has to name otherwise. */
  isKept: boolean;
  settings: Settings;
  gate: Gate;
  ledger: Ledger;
  ledgerPath: string;
  facts: Fact[];
  /** Compares two of the names. */
  compare(baseline: string, target: string): Promise<Result>;
}

/** Two snapshots compared, and the causes of what differs. */
export interface Result {
  compared: Compared;
  causes: Cause[];
}

const LARGEST_LEDGER = 16 * 2 ** 20;

/** Reads policy, ledger and gate, and finds the snapshots; the baseline may have a name for people. Throws a UsageError for what is wrong with them. */
export async function prepare(
  world: World,
  given: Given,
  baselineName?: string,
): Promise<Prepared> {
  const { policy, path } = await loadPolicy(world, given.policy);
  const drift = policy.drift ?? {};
  const settings = makeSettings(drift, given);
  const gate = gateOf(given, { path, words: drift['fail-on'] }, world);
  const lookup = lookupOf(world, given);
  const names = namesOf(world, given, lookup);
  const ledgerPath = given.ledger ?? drift.ledger ?? DEFAULT_LEDGER;
  const full = given.ledger ? resolve(world.directory, given.ledger) : join(world.root, ledgerPath);
  if (drift.ledger !== undefined) refuseOverwriting(full, 'the ledger', world, inputs, given);
  const today = world.clock.now().toISOString().slice(0, 10);
  const index = new IndexFile(world, given);
  return {
    ...{ names, settings, gate, ledgerPath: full, isKept: baselineName !== undefined },
    ledger: await ledgerAt(world, full, ledgerPath, today),
    facts: [
      ...(await selfChanged(world, given, full)),
      { label: 'Baseline', value: baselineName ?? explained(world, names[0] as string) },
      { label: 'Target', value: explained(world, names.at(-1) as string) },
      { label: 'Policy', value: path ?? 'none, the defaults hold' },
      { label: 'Gate', value: gateText(gate) },
    ],
    async compare(baseline, target) {
      const before = openSide(world, baseline, lookup, index.text());
      const after = openSide(world, target, lookup);
      const compared = await compareBoth(world, before, after, settings, index);
      const drifts = pairMovedRules(compared.drifts);
      const failed = await failedBefore(maybeNew(drifts), before, settings);
      return { compared, causes: groupByCause(pairMovedEvents(drifts, failed)) };
    },
  };
}

async function compareBoth(
  world: World,
  before: Side,
  after: Side,
  settings: Settings,
  index: IndexFile,
): Promise<Compared> {
  const byIndex = index.path !== undefined;
  const compared = await compareSnapshots(world, before, after, settings, { byIndex });
  await index.save(before.snapshot);
  return compared;
}

/** Flags win over the policy; without either nothing fails at a terminal, and in a workflow what matters. */
function gateOf(
  { failOn, failOnDiff }: Given,
  policy: { path: string | undefined; words: readonly string[] | undefined },
  { host }: World,
): Gate {
  const isFlag = failOnDiff || failOn.length > 0;
  const standard = host === 'github' ? MATTERS : [];
  const gate = parseGate(isFlag ? (failOnDiff ? ['any'] : failOn) : (policy.words ?? standard));
  if (!('why' in gate)) return gate;
  throw new UsageError(`${isFlag ? '--fail-on' : `${policy.path}: drift.fail-on`}: ${gate.why}`);
}

function gateText(gate: Gate): string {
  if (gate.size === 0) return 'none';
  return [...gate].map(([of, most]) => (most === 0 ? of : `${of}>${most}`)).join(', ');
}

async function ledgerAt(world: World, full: string, name: string, today: string): Promise<Ledger> {
  if (world.files.kind(full) === 'missing') return NO_LEDGER;
  const cure = 'correct --ledger, or make it a regular file';
  const text = readText(world, full, { name, largest: LARGEST_LEDGER, cure });
  const { readLedger } = await import('./read-ledger.js');
  return readLedger(name, text, today);
}
