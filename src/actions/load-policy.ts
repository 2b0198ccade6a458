import { join, resolve } from 'node:path';
import type { Policy } from '../core/policy.js';
import { UsageError } from '../core/usage-error.js';
import type { World } from '../world/world.js';

/** Where the policy is looked for, in this order, below the root. */
export const POLICY_PATHS = ['.github/cohesix.yml', 'cohesix.yml'] as const;

/** A policy and where it came from. */
export interface LoadedPolicy {
  policy: Policy;
  /** Undefined when there is no policy file: every default holds. */
  path: string | undefined;
}

/** Reads the policy file named, or the first that exists. Throws a UsageError for a broken one. */
export async function loadPolicy(
  world: World,
  given: string | undefined,
  ruleIds: readonly string[],
): Promise<LoadedPolicy> {
  const path =
    given ?? POLICY_PATHS.find((name) => world.files.kind(join(world.root, name)) === 'file');
  if (path === undefined) return { policy: {}, path };
  const full = given === undefined ? join(world.root, path) : resolve(world.directory, path);
  if (world.files.kind(full) !== 'file') {
    throw new UsageError(`${path}: no such policy file; correct --policy, or leave it out`);
  }
  // The YAML library is loaded only when there is something to read.
  const { readPolicy } = await import('../inputs/read-policy.js');
  return { policy: readPolicy(path, world.files.bytes(full).toString('utf8'), ruleIds), path };
}
