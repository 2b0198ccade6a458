import type { World } from '../../world/world.js';
import type { Drift } from './drift.js';
import type { Given } from './inputs.js';
import { judgeCauses } from './judge-causes.js';
import { learn } from './learn.js';
import type { Outcome } from './modes.js';
import { lookupOf, openSide } from './open-sides.js';
import { ruleFields } from './rule-fields.js';
import type { Prepared } from './run-comparison.js';
import { fieldOf } from './settings.js';
import { standingFields } from './standing-fields.js';

/** Compares runs that should be equal, and proposes a policy with which they are. */
export async function learnFromRuns(
  prepared: Prepared,
  given: Given,
  world: World,
): Promise<Outcome> {
  const { names, settings } = prepared;
  const drifts = await allDrifts(prepared);
  const sides = names.map((name) => openSide(world, name, lookupOf(world, given)));
  const fields = new Set<string>();
  for (const { snapshot } of sides)
    for (const field of await ruleFields(snapshot, settings)) fields.add(field);
  const pointers = drifts.map(({ what }) => what).filter((what) => what.startsWith('/'));
  const [first] = sides as [(typeof sides)[0]];
  const { policy, unexplained } = learn(drifts, {
    ...{ runs: names.length, kindOf: settings.kindOf, ruleFields: fields },
    // What is missing in the first run, and in another one not, is among the differences.
    standing: await standingFields(first, settings, new Set(pointers.map(fieldOf))),
  });
  return {
    judged: judgeCauses([], prepared.ledger, prepared.gate),
    facts: [...prepared.facts, { label: 'Not explained by noise', value: unexplained.length }],
    sections: [{ kind: 'text', title: 'Proposed policy', text: policy }],
    ...{ text: policy, isFile: true },
  };
}

/** Compares each with each: two runs may be further apart than either is from the first. */
async function allDrifts({ names, compare }: Prepared): Promise<Drift[]> {
  const drifts: Drift[] = [];
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      for (const drift of (await compare(one, other)).compared.drifts) drifts.push(drift);
    }
  }
  return drifts;
}
