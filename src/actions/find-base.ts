import type { World } from '../world/world.js';

/** The commit that a change is counted from, or why there is none, with the cure. */
export type Base = { commit: string; source: string } | { why: string };

/** The base given, else the event's, else the default branch of `origin`. */
export function findBase(world: World, base: string | undefined): Base {
  const { git, change } = world;
  const head = git.commit('HEAD');
  if (head === undefined) {
    return { why: git.refusal() ?? 'this is no git repository with a commit' };
  }
  if (base === undefined && change) {
    // GitHub checks out the merge of the change into its base: its first parent is what to compare with.
    const [first, second] = git.parents(head);
    if (first && second === change.head) return { commit: first, source: change.source };
  }
  const wanted = base ?? change?.base ?? 'origin/HEAD';
  const source = base === undefined && change ? change.source : wanted;
  const commit = git.commit(wanted);
  const common = commit && git.mergeBase(commit, head);
  if (common) return { commit: common, source };
  return { why: unreachable(world, wanted, base) };
}

function unreachable({ git, change }: World, wanted: string, base: string | undefined): string {
  if (git.isShallow()) {
    return `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`;
  }
  const cure = base === undefined && !change ? 'name one with --base' : 'fetch it first';
  return `${wanted} is not a commit of this clone; ${cure}`;
}
