import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { count } from '../../core/quote.js';
import { inOtherWords } from '../../core/reason.js';
import type { Fact, Section } from '../../core/report.js';
import { shellWord } from '../../core/shell-word.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import type { Given } from './inputs.js';
import { type BatchPlace, placeBatch } from './place.js';
import { type Plan, planBatch } from './plan-batch.js';
import { readFaults } from './read-faults.js';
import { writeBatch } from './write-batch.js';

/** A batch that was written, or that a dry run would write. */
export interface Simulated {
  folder: string;
  log: string;
  plan: Plan;
  facts: Fact[];
  sections: Section[];
}

/** Plans a batch and writes it as one step. Throws a UsageError for faults and places that cannot be. */
export function simulate(given: Given, world: World): Simulated {
  const place = placeBatch(world, given);
  const seed = given.seed ?? randomBytes(4).toString('hex');
  const { size = 5, origin = 'mock://simulate', snapshots } = given;
  const plan = planBatch({ size, origin, seed, snapshots }, readFaults(given.inject));
  if (!given.dryRun) write(plan, place, world);
  return {
    ...{ folder: place.folder, log: place.log ?? join(place.folder, 'hydration.log'), plan },
    facts: factsOf(plan, place, given.dryRun),
    sections: given.dryRun
      ? faultSections(plan, 'would be injected')
      : [...faultSections(plan, 'injected'), nextSection(plan, place)],
  };
}

function write(plan: Plan, { folder, former, log }: BatchPlace, world: World): void {
  let hydration = '';
  const isOurs = (path: string) => former.has(path);
  world.files.replaceFolder(folder, isOurs, (filler) => {
    hydration = writeBatch(plan, filler, (number) =>
      world.progress.step(number, plan.size, 'documents'),
    );
  });
  const notWritten = (code: string) =>
    new UsageError(
      `--hydration-log ${log}: not written (${code}); the batch is whole, and has its log as ${join(folder, 'hydration.log')}`,
    );
  try {
    if (log) world.files.replace(log, hydration);
  } catch (error) {
    throw inOtherWords(notWritten, error);
  }
}

function factsOf(
  { size, origin, seed, injected }: Plan,
  { folder }: BatchPlace,
  dry: boolean,
): Fact[] {
  return [
    { label: dry ? 'Would write' : 'Batch', value: folder },
    { label: 'Documents', value: size },
    { label: 'Origin', value: origin },
    { label: 'Seed', value: seed },
    ...(injected.length > 0 ? [{ label: 'Faults', value: injected.length }] : []),
  ];
}

function faultSections({ injected }: Plan, said: string): Section[] {
  if (injected.length === 0) return [];
  return [
    {
      kind: 'table',
      title: `${count(injected.length, 'fault')} ${said}`,
      columns: ['Path', 'Rule', 'What'],
      rows: injected.map(({ path, rule, what }) => [path, rule, what]),
    },
  ];
}

/** The commands that a rehearsal goes on with. */
function nextSection({ drift }: Plan, { folder }: BatchPlace): Section {
  const at = (path: string) => shellWord(join(folder, path));
  const commands = [
    `cohesix validate-batch ${shellWord(folder)} --policy ${at('cohesix.yml')} --metadata ${at('METADATA.md')} --strict`,
    `cohesix replay-batch hydration.log --base-dir ${shellWord(folder)}`,
    ...(drift ? [`cohesix trace-diff baseline target --snapshots-dir ${at('snapshots')}`] : []),
  ];
  return { kind: 'text', title: 'To check and to replay it', text: `${commands.join('\n')}\n` };
}
