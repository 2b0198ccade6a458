import type { Policy } from '../../core/policy.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { findBase } from '../find-base.js';
import type { HydrationLog } from './hydration-log.js';

// Events that run with the rights of the default branch on what others have sent.
const REFUSED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Throws a UsageError for an event on which no log is executed, whoever wrote it. */
export function refuseEvent({ environment }: World): void {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  if (environment.GITHUB_ACTIONS !== 'true' || !REFUSED.includes(event)) return;
  throw new UsageError(
    `a hydration log is not executed on ${event}, which gives what others sent the rights of the default branch; use pull_request, push or workflow_dispatch`,
  );
}

/** What may be trusted, and by whose word. */
export interface Trust {
  /** Digests that the workflow names. */
  digests: readonly string[];
  policy: NonNullable<Policy['replay']>;
  policyPath: string | undefined;
}

/**
 * Throws a UsageError for a log that a pull request brings or changes, unless its digest is trusted. What the pull
 * request itself writes into the policy is nobody's word.
 */
export async function refuseUntrusted(
  world: World,
  logs: readonly HydrationLog[],
  { digests, policy, policyPath }: Trust,
): Promise<void> {
  const { environment } = world;
  if (environment.GITHUB_ACTIONS !== 'true') return;
  if (!/^pull_request(_review.*)?$|^merge_group$/.test(environment.GITHUB_EVENT_NAME ?? '')) return;
  const trusted = new Set(digests.map((digest) => digest.toLowerCase()));
  const unknown = logs.filter(({ sha256 }) => !trusted.has(sha256));
  if (unknown.length === 0) return;
  const changed = await changedPaths(world, [
    ...unknown.map(({ name }) => name),
    ...(policyPath === undefined ? [] : [policyPath]),
  ]);
  const isPolicyTheirs = policyPath === undefined || changed.isChanged(policyPath);
  const ofPolicy = new Set(isPolicyTheirs ? [] : policy['trusted-digests']);
  const brought = unknown.find(
    ({ name, sha256 }) => changed.isChanged(name) && !ofPolicy.has(sha256),
  );
  if (brought === undefined) return;
  throw new UsageError(
    `${brought.name}: ${changed.why}, so it is not executed; after reading it, add its SHA-256 to trusted-digests: ${brought.sha256}`,
  );
}

interface Changed {
  isChanged(path: string): boolean;
  why: string;
}

/** What differs from the base; everything, where that is not known. */
async function changedPaths(world: World, paths: readonly string[]): Promise<Changed> {
  const base = findBase(world, undefined);
  if ('why' in base) return unknownBase(base.why);
  const inside = paths.filter((path) => !path.startsWith('/'));
  const [answer, tracked] = await Promise.all([
    world.git.changedSince(base.commit, inside),
    world.git.list(inside),
  ]);
  if (!answer.ok) return unknownBase(answer.why);
  if (!tracked.ok) return unknownBase(tracked.why);
  const changed = new Set(answer.value.toString('utf8').split('\0'));
  const known = new Set(tracked.value.toString('utf8').split('\0'));
  return {
    isChanged: (path) => changed.has(path) || !known.has(path),
    why: 'the pull request brings or changes it, or it is not in the repository',
  };
}

function unknownBase(why: string): Changed {
  return {
    isChanged: () => true,
    why: `whether the pull request changed it is not known (${why})`,
  };
}
