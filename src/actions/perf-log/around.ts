import type { Fact } from '../../core/report.js';
import type { World } from '../../world/world.js';
import { loadPolicy } from '../load-policy.js';
import type { Given } from './inputs.js';
import { bringHistory, keepHistory } from './keep-history.js';
import { planned } from './measure.js';

/** Refuses a call that could not run, and brings the history. */
export async function beforeCommands(given: Given, world: World, folder: string): Promise<void> {
  planned(given, world, (await loadPolicy(world, given.policy)).policy.perf ?? {});
  if (given.historyCacheKey) await bringHistory(world, given.historyCacheKey, folder);
}

/** Keeps the history, with the record that the commands came to. */
export async function afterCommands(given: Given, world: World, folder: string): Promise<Fact[]> {
  if (!given.historyCacheKey || given.dryRun) return [];
  return keepHistory(world, given.historyCacheKey, folder);
}
