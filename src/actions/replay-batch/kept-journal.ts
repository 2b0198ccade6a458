import { join } from 'node:path';
import type { Fact } from '../../core/report.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import type { Given } from './inputs.js';
import { digestOf } from './journal-names.js';
import { refuseEvent } from './trust.js';

/** Journals grow with their log, which is bounded. */
const LARGEST_JOURNAL = 256 * 2 ** 20;
/** A file that says so to the step after the commands. */
const NOT_FOUND = 'no-journal-found';
const LOST = 'left no journal that was found: whatever they did was done again';
const JOURNAL = /^replay_[0-9a-f]{16}_[0-9a-f]{16}\.journal$/;

/** Before the commands: brings the journal of an earlier attempt of this run. Throws a UsageError where nothing is executed. */
export async function restoreJournal(given: Given, world: World, folder: string): Promise<void> {
  if (isPlan(given)) return;
  refuseEvent(world);
  const kept = await trying(() => world.kept?.restoreOwn(keyStart(given, world)));
  if (kept) copyJournals(world, kept.path, folder);
  else if (attemptOf(world) > 1) world.files.replace(join(folder, NOT_FOUND), '');
}

/** After the commands, however they ended: keeps the journal for the next attempt. Answers what to say of it. */
export async function keepJournal(given: Given, world: World, folder: string): Promise<Fact[]> {
  const { kept } = world;
  const names = world.disk.names(folder).filter((name) => JOURNAL.test(name));
  if (isPlan(given) || kept === undefined || names.length === 0) return [];
  const isKept = await trying(() =>
    kept.keep(`${keyStart(given, world)}${attemptOf(world)}`, async (target) => {
      copyJournals(world, folder, target);
    }),
  );
  const value = isKept
    ? 'kept: a re-run goes on where this one ended'
    : 'not kept: a re-run begins anew';
  const isLost = world.files.kind(join(folder, NOT_FOUND)) !== 'missing';
  return [
    ...(isLost ? [{ label: '⚠ Earlier attempts', value: LOST }] : []),
    { label: 'Journal of this run', value },
  ];
}

/** Which attempt of the run this is, from 1. */
function attemptOf({ kept }: World): number {
  return Number(kept?.run.split('-')[1] ?? 1);
}

function isPlan({ mode, dryRun }: Given): boolean {
  return dryRun || mode === 'plan';
}

/** One key a run of a workflow, job and use: another attempt of the same finds it. */
function keyStart(given: Given, { kept, environment }: World): string {
  const run = kept?.run.split('-')[0];
  const use = [environment.GITHUB_JOB ?? '', given.key ?? '', given.baseDir ?? '', ...given.logs];
  const digest = digestOf(use).slice(0, 16);
  return `cohesix-replay-${run}-${digest}-`;
}

function copyJournals(world: World, from: string, to: string): void {
  for (const name of world.disk.names(from).filter((one) => JOURNAL.test(one))) {
    const reading = world.files.load(join(from, name), LARGEST_JOURNAL);
    if (reading.kind === 'file') world.files.replace(join(to, name), reading.bytes);
  }
}

/** A runner without a cache keeps nothing, and replays all the same. */
async function trying<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
