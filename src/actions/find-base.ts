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
  const named = base === undefined ? change : { base, source: base };
  if (named === undefined) return defaultBranch(world, head);
  const commit = sharedWith(world, named.base, head);
  if (commit) return { commit, source: named.source };
  return { why: unreachable(world, named.base, 'fetch it first') };
}

/** A clone has `origin/HEAD`; actions/checkout makes none, and there the event knows the name. */
function defaultBranch(world: World, head: string): Base {
  const usual = sharedWith(world, 'origin/HEAD', head);
  if (usual) return { commit: usual, source: 'origin/HEAD' };
  const name = world.defaultBranch;
  if (name === undefined) {
    const cure =
      world.host === 'github'
        ? 'set the input base, to origin/main or another'
        : 'name one with --base';
    return { why: unreachable(world, 'origin/HEAD', cure) };
  }
  const wanted = `origin/${name}`;
  const commit = sharedWith(world, wanted, head);
  if (commit === undefined) {
    return { why: unreachable(world, wanted, 'fetch it first, or set the input base') };
  }
  // A run on the default branch itself, on a schedule say, is about no change.
  if (commit === head) return { why: `${wanted} has this commit already; set the input base` };
  return { commit, source: wanted };
}

/** Where a revision's history and that of the head parted. */
function sharedWith({ git }: World, revision: string, head: string): string | undefined {
  const commit = git.commit(revision);
  return commit && git.mergeBase(commit, head);
}

function unreachable({ git }: World, wanted: string, cure: string): string {
  return git.isShallow()
    ? `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`
    : `${wanted} is not a commit of this clone; ${cure}`;
}
