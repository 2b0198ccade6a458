import { join, resolve } from 'node:path';
import type { Policy } from '../core/policy.js';
import { type Input, path as pathInput } from '../inputs/define.js';
import type { World } from '../world/world.js';
import { readText } from './read-text.js';

/** Where the policy is looked for, in this order, below the root. */
export const POLICY_PATHS = ['.github/cohesix.yml', 'cohesix.yml'] as const;

/** The input that names it; `use` is said of it in the help. */
export function policyInput(use = ''): Input<string | undefined> {
  return pathInput({
    description: `The policy file${use}; by default ${POLICY_PATHS.join(', else ')}.`,
    ...{ metavar: 'PATH', file: 'read', usual: POLICY_PATHS },
  });
}

const LARGEST_POLICY = 1024 * 1024;

/** A policy and where it came from. */
export interface LoadedPolicy {
  policy: Policy;
  /** Undefined when there is no policy file: every default holds. */
  path: string | undefined;
}

/**
 * Reads the policy file named, or the first that exists. Throws a UsageError for a broken one, and for
 * a link, a folder or a pipe in its place: defaults must not hold where somebody wrote a policy. Rules that
 * it names have to be among `ruleIds`, when these are given: only their own action knows them.
 */
export async function loadPolicy(
  world: World,
  given: string | undefined,
  ruleIds?: readonly string[],
): Promise<LoadedPolicy> {
  const path =
    given ?? POLICY_PATHS.find((name) => world.files.kind(join(world.root, name)) !== 'missing');
  if (path === undefined) return { policy: {}, path };
  const full = given === undefined ? join(world.root, path) : resolve(world.directory, path);
  const cure = 'correct --policy, or leave it out';
  const content = readText(world, full, { name: path, largest: LARGEST_POLICY, cure });
  // The YAML library is loaded only when there is something to read.
  const { readPolicy } = await import('../inputs/read-policy.js');
  return { policy: readPolicy(path, content, ruleIds), path };
}
