import { run, start } from './git-process.js';

/** A commit and one of its parents; a root has none. */
interface Edge {
  commit: string;
  day: string;
  parent: string | undefined;
  /** Whether the commit has no other parent behind this one. */
  isLast: boolean;
}

/**
 * The day of the last commit that touched each path, for each what `git log -1` says: a path that is in a parent what it
 * is in the commit is followed to that parent, the first such one, and one that no parent has so was touched by the
 * commit. One walk through the history for all paths, ended as soon as each has its day.
 */
export async function lastChanged(
  folder: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const dates = new Map<string, string>();
  if (paths.length === 0) return dates;
  const edges = await edgesOf(folder);
  const [head] = edges;
  if (head === undefined) return dates;
  const sought = new Map([[head.commit, new Set(paths)]]);
  const total = new Set(paths).size;
  for await (const [edge, names] of differences(folder, edges)) {
    follow(edge, names, sought, dates);
    if (dates.size === total) break;
  }
  return dates;
}

/** From the newest commit to the oldest, none before its children. */
async function edgesOf(folder: string): Promise<Edge[]> {
  const format = ['--no-show-signature', '--topo-order', '--format=%H %cs %P'];
  const history = await run(folder, ['log', ...format]);
  if (!history.ok) return [];
  const lines = history.value.toString('latin1').split('\n').slice(0, -1);
  return lines.flatMap((line) => {
    const [commit = '', day = '', ...parents] = line.trim().split(' ');
    const [first, ...others] = parents;
    return [first, ...others].map((parent, at) => ({
      ...{ commit, day, parent },
      isLast: at === others.length,
    }));
  });
}

/** Hands the paths that differ from no parent on to it. */
function follow(
  { commit, day, parent, isLast }: Edge,
  names: readonly string[],
  sought: Map<string, Set<string>>,
  dates: Map<string, string>,
): void {
  const same = sought.get(commit);
  if (same === undefined) return;
  const others = new Set(names.filter((name) => same.delete(name)));
  if (isLast) for (const name of others) dates.set(name, day);
  if (isLast) sought.delete(commit);
  else sought.set(commit, others);
  if (parent === undefined || same.size === 0) return;
  const before = sought.get(parent);
  if (before === undefined) sought.set(parent, same);
  else for (const name of same) before.add(name);
}

/** What differs along each edge. */
async function* differences(
  folder: string,
  edges: readonly Edge[],
): AsyncGenerator<[edge: Edge, names: string[]]> {
  const questions = edges.map(({ commit, parent }) => `${commit} ${parent ?? ''}`.trim());
  const child = start(
    folder,
    ['diff-tree', '--stdin', '--root', '--always', '-r', '-z', '--name-only', '--no-renames'],
    questions.map((question) => `${question}\n`).join(''),
  );
  if (child === undefined) return;
  child.on('error', () => {}); // Then there is no answer either.
  child.stderr.resume();
  child.stdout.setEncoding('utf8');
  let rest = '';
  let names: string[] = [];
  let next = 0;
  try {
    for await (const part of child.stdout) {
      const words: string[] = (rest + part).split('\0');
      rest = words.pop() ?? '';
      for (const word of words) {
        // An answer is the commit that was asked about, and the names.
        if (word !== edges[next]?.commit) names.push(word);
        else {
          const edge = edges[next++ - 1];
          if (edge) yield [edge, names];
          names = [];
        }
      }
    }
    const last = edges[next - 1];
    if (last) yield [last, names];
  } finally {
    child.kill();
  }
}
