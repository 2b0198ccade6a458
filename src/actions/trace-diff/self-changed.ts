import { relative, resolve, sep } from 'node:path';
import type { Fact } from '../../core/report.js';
import type { World } from '../../world/world.js';
import { findBase } from '../find-base.js';
import { POLICY_PATHS } from '../load-policy.js';
import type { Given } from './inputs.js';

/**
 * Says that a change edits what it is judged by: its policy, be it gone, or its approvals. Nothing outside
 * of a pull request. `ledger` is absolute.
 */
export async function selfChanged(
  world: World,
  { base, policy }: Pick<Given, 'base' | 'policy'>,
  ledger: string,
): Promise<Fact[]> {
  if (base === undefined && world.change === undefined) return [];
  const policies = policy === undefined ? POLICY_PATHS : [belowRoot(world, policy)];
  const paths = [...policies, belowRoot(world, ledger)].filter((path) => !path.startsWith('../'));
  const start = findBase(world, base);
  const changed = 'why' in start ? await askHost(world) : await askGit(world, start.commit, paths);
  if (changed === undefined) {
    return [
      { label: '⚠ Not known', value: 'whether this change edits its own policy or approvals' },
    ];
  }
  const edited = paths.filter((path) => changed.includes(path));
  if (edited.length === 0) return [];
  return [{ label: '⚠ This change edits what it is judged by', value: edited.join(', ') }];
}

/** A path as git and GitHub call it. */
function belowRoot({ root, directory }: World, path: string): string {
  return relative(root, resolve(directory, path)).split(sep).join('/');
}

async function askGit(
  world: World,
  commit: string,
  paths: readonly string[],
): Promise<string[] | undefined> {
  const answer = await world.git.changedSince(commit, paths, true);
  return answer.ok ? answer.value.toString('utf8').split('\0') : undefined;
}

async function askHost(world: World): Promise<string[] | undefined> {
  const files = await world.change?.files?.();
  return files && [...files.paths, ...files.gone];
}
