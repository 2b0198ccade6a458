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
  const { host, defaultBranch: name } = world;
  const names = ['origin/HEAD', ...(name === undefined ? [] : [`origin/${name}`])];
  for (const source of names) {
    const commit = sharedWith(world, source, head);
    if (commit === undefined) continue;
    // There a run on a schedule, say, is about no change; at a terminal it is about what is not committed yet.
    if (commit === head && host === 'github') {
      return { why: 'the default branch has this commit already; set the input base' };
    }
    return { commit, source };
  }
  return { why: unreachable(world, names.at(-1) as string, cureOf(world)) };
}

function cureOf({ host, defaultBranch: name }: World): string {
  if (name !== undefined) return 'fetch it first, or set the input base';
  return host === 'github'
    ? 'set the input base, to origin/main or another'
    : 'name one with --base';
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
