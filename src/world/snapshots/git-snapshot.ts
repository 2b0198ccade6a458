import { UsageError } from '../../core/usage-error.js';
import { refusal, run, runLine } from '../git-process.js';
import { showKey } from './item-key.js';
import { readBlobs } from './read-blobs.js';
import type { Indexed, Snapshot } from './snapshot.js';

/**
 * A directory of a commit, read from git's objects without a checkout. Throws a UsageError when the
 * repository has no such revision or no such directory in it.
 */
export function gitSnapshot(repository: string, revision: string, path: string): Snapshot {
  const name = `git:${revision}:${path}`;
  const tree = treeOf(repository, revision, path, name);
  let blobs = new Map<string, string>();
  return {
    name,
    digests: tree.length === 40 ? 'git-sha1' : 'git-sha256',
    modes: 'executable',
    async index() {
      const listed = await listTree(repository, tree, name);
      blobs = listed.blobs;
      return listed.index;
    },
    contents: (keys) =>
      readBlobs(
        repository,
        keys.map((key) => ({ key, blob: blobs.get(key) as string })),
        name,
      ),
  };
}

function treeOf(repository: string, revision: string, path: string, name: string): string {
  const ask = (what: string) =>
    runLine(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', what]);
  if (ask(`${revision}^{commit}`) === undefined) {
    const why = refusal(repository);
    if (why !== undefined) throw new UsageError(`${name}: ${why}`);
    if (runLine(repository, ['rev-parse', '--git-dir']) === undefined) {
      throw new UsageError(`${name}: git knows no repository here; call it from within one`);
    }
    throw new UsageError(
      `${name}: ${revision} is no commit of this clone; fetch it first (fetch-depth: 0 in actions/checkout)`,
    );
  }
  const folder = path.replace(/^(\.\/)+|\/+$|^\.$/g, '');
  const tree = ask(`${revision}:${folder}`);
  if (tree === undefined || ask(`${tree}^{tree}`) !== tree) {
    throw new UsageError(`${name}: ${revision} has no directory ${path}; name one that it has`);
  }
  return tree;
}

const LINK = '120000';
const SUBMODULE = '160000';

async function listTree(
  repository: string,
  tree: string,
  name: string,
): Promise<{ index: Map<string, Indexed>; blobs: Map<string, string> }> {
  const answer = await run(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
  if (!answer.ok) throw new UsageError(`${name}: git cannot list it: ${answer.why}`);
  const index = new Map<string, Indexed>();
  const blobs = new Map<string, string>();
  const links: { key: string; blob: string }[] = [];
  for (const line of answer.value.toString('latin1').split('\0').slice(0, -1)) {
    const [, mode, blob, size, key] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(
      line,
    ) as never as string[];
    if (mode === SUBMODULE) {
      // A commit of another repository: its name is all there is to compare.
      index.set(key as string, { kind: 'link', size: 0, mode: undefined, target: blob as string });
      continue;
    }
    blobs.set(key as string, blob as string);
    if (mode === LINK) links.push({ key: key as string, blob: blob as string });
    const bits = mode === '100755' ? 0o755 : 0o644;
    index.set(key as string, {
      ...{ kind: 'file', size: Number(size), mode: bits, digest: blob as string },
    });
  }
  const targets = await readBlobs(repository, links, name);
  for (const [key, target] of targets) {
    const shown = showKey(target.toString('latin1'));
    index.set(key, { kind: 'link', size: 0, mode: undefined, target: shown });
  }
  return { index, blobs };
}
