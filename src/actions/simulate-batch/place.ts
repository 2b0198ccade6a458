import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { namedOutputs } from '../named-outputs.js';
import { readText } from '../read-text.js';
import { isBelow } from '../relative-path.js';
import { isSimulatedLog } from './hydration-log.js';
import { type Given, inputs } from './inputs.js';
import { INVENTORY } from './write-batch.js';

/** Where a batch goes. */
export interface BatchPlace {
  folder: string;
  /** What a former simulation wrote there; relative to it, folders with a slash at the end. */
  former: ReadonlySet<string>;
  /** Where the hydration log goes beside the batch's own. */
  log: string | undefined;
}

/** Finds the place. Throws a UsageError when something of somebody's is there. */
export function placeBatch(world: World, given: Given): BatchPlace {
  const folder = given.outdir ? resolve(world.directory, given.outdir) : freshFolder(world);
  const former = formerFiles(world, folder, given.force);
  const log = given.hydrationLog ? resolve(world.directory, given.hydrationLog) : undefined;
  if (log !== undefined) checkLog(world, log, folder, given.force);
  for (const { named, target } of namedOutputs(world, inputs, given)) {
    if (isBelow(target, world.files.leadsTo(folder))) {
      throw new UsageError(`${named} lies in the batch that is made; name a file elsewhere`);
    }
  }
  return { folder, former, log };
}

function freshFolder(world: World): string {
  const time = world.clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  const name = `batch_${time}_${process.pid}_${randomBytes(3).toString('hex')}`;
  return join(world.scratch(), 'cohesix_sim_batches', name);
}

function formerFiles(world: World, folder: string, force: boolean): ReadonlySet<string> {
  const kind = world.files.kind(folder);
  if (kind === 'missing') return new Set();
  const name = `--outdir ${folder}`;
  if (kind !== 'directory') {
    throw new UsageError(`${name}: a ${kind}, not a folder; name a folder that does not exist yet`);
  }
  if (isBelow(world.directory, folder)) {
    throw new UsageError(
      `${name}: the folder you are in would be replaced under you; name one below it`,
    );
  }
  if (world.files.isEmpty(folder)) return new Set();
  const inventory = join(folder, INVENTORY);
  if (world.files.kind(inventory) === 'missing') {
    throw new UsageError(
      `${name}: not empty, and not written by a simulation; name a folder that does not exist yet`,
    );
  }
  if (!force) {
    throw new UsageError(
      `${name}: holds a simulated batch; name another folder, or replace that batch with --force`,
    );
  }
  return readInventory(world, inventory);
}

const LARGEST_INVENTORY = 2 ** 28;

/** Names in it are compared with what is there, never opened: a forged one reaches nothing outside. */
function readInventory(world: World, path: string): ReadonlySet<string> {
  const cure = 'remove the folder yourself, or name another one';
  const text = readText(world, path, { name: path, largest: LARGEST_INVENTORY, cure });
  let names: unknown;
  try {
    names = JSON.parse(text);
  } catch {
    names = undefined;
  }
  if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
    return new Set(names);
  throw new UsageError(`${path}: not the list of files that a simulation writes; ${cure}`);
}

function checkLog(world: World, log: string, folder: string, force: boolean): void {
  const name = `--hydration-log ${log}`;
  if (isBelow(log, folder)) {
    throw new UsageError(
      `${name}: lies in the batch, which has its log as ${join(folder, 'hydration.log')}; leave the flag out, or name a file elsewhere`,
    );
  }
  if (world.files.kind(log) === 'missing') {
    world.files.replaceable(log);
    return;
  }
  const cure = 'name a file that does not exist yet';
  const text = readText(world, log, { name, largest: LARGEST_INVENTORY, cure });
  if (!force) throw new UsageError(`${name}: exists; ${cure}, or replace it with --force`);
  if (!isSimulatedLog(text)) {
    throw new UsageError(`${name}: not written by a simulation, so it is not replaced; ${cure}`);
  }
}
