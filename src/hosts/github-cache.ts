import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { KeptFolder, Restored } from '../world/kept-folder.js';
import { statusOf } from './github-api.js';
import type { LazyApi } from './github-publishing.js';
import type { Environment } from './make-world.js';
import type { Target } from './publisher.js';

/** What the event says about branches. */
export interface Branches {
  /** `refs/heads/main`; undefined when the event does not say. */
  defaultRef: string | undefined;
  /** The branch, tag or pull request of this run. */
  ref: string;
}

// The cache service takes paths relative to the workspace; the name is a part of an entry's identity.
const NAME = '.cohesix-kept';

/**
 * The Actions cache as kept folders. A run finds entries of its own pull request before those of the default
 * branch (GitHub, "Restrictions for accessing a cache"), so that whose entry it got is asked of GitHub: before
 * it is unpacked, since an entry can name any path.
 */
export function githubCache(
  environment: Environment,
  { defaultRef, ref }: Branches,
  target: Target | undefined,
  api: LazyApi,
): KeptFolder {
  const temporary = environment.RUNNER_TEMP ?? '.';
  const checkDefault = (key: string) => checkOwner(key, defaultRef, target, api);
  return {
    isDefaultBranch: defaultRef !== undefined && ref === defaultRef,
    branch: keyPart(ref),
    defaultBranch: defaultRef && keyPart(defaultRef),
    run: `${environment.GITHUB_RUN_ID}-${environment.GITHUB_RUN_ATTEMPT}`,
    restore: (prefix) => restoreEntry(prefix, temporary, checkDefault),
    restoreOwn: (prefix) => restoreEntry(prefix, temporary, async () => {}),
    async keep(key, fill) {
      const { saveCache } = await openCache();
      rmSync(NAME, { recursive: true, force: true });
      try {
        mkdirSync(NAME);
        await fill(join(process.cwd(), NAME));
        return (await saveCache([NAME], key)) >= 0;
      } finally {
        rmSync(NAME, { recursive: true, force: true });
      }
    },
  };
}

function keyPart(ref: string): string {
  return ref.replace(/^refs\/heads\//, '').replace(/[^\w.-]/g, '_');
}

async function restoreEntry(
  prefix: string,
  temporary: string,
  check: (key: string) => Promise<void>,
): Promise<Restored | undefined> {
  const { restoreCache } = await openCache();
  const found = await restoreCache([NAME], prefix, [prefix], { lookupOnly: true });
  if (found === undefined) return undefined;
  await check(found);
  rmSync(NAME, { recursive: true, force: true });
  try {
    const key = await restoreCache([NAME], found);
    if (key === undefined || !existsSync(NAME)) return undefined;
    // Out of the workspace: what is compared next may be the workspace itself.
    const path = join(mkdtempSync(join(temporary, 'cohesix-kept-')), 'kept');
    renameSync(NAME, path);
    return { path, key };
  } finally {
    rmSync(NAME, { recursive: true, force: true });
  }
}

/** The library is big, and loaded by a run that uses it. */
async function openCache() {
  const cache = await import('@actions/cache');
  if (cache.isFeatureAvailable()) return cache;
  throw new UsageError(
    'this runner has no Actions cache: leave the input out that asks for something kept in it',
  );
}

async function checkOwner(
  key: string,
  defaultRef: string | undefined,
  target: Target | undefined,
  api: LazyApi,
): Promise<void> {
  const refs = await ownersOf(key, target, api);
  const others = refs.filter((ref) => ref !== defaultRef);
  if (refs.length > 0 && others.length === 0) return;
  const whose = others.length > 0 ? `is of ${others.join(', ')}` : 'is not known to GitHub';
  throw new UsageError(
    `the cache entry ${quote(key)} ${whose}, not of the default branch; delete it (gh cache delete) and run again`,
  );
}

async function ownersOf(key: string, target: Target | undefined, api: LazyApi): Promise<string[]> {
  try {
    if (!api || !target) throw new Error('there is no token');
    const { owner, repo } = target;
    const rest = await api();
    const found = await rest.paginate(rest.rest.actions.getActionsCacheList, {
      ...{ owner, repo, key, per_page: 100 },
    });
    // GitHub answers all entries whose keys begin so.
    return found.filter((entry) => entry.key === key).flatMap(({ ref }) => ref ?? []);
  } catch (error) {
    const cure = [403, 404].includes(statusOf(error))
      ? "add actions: read to the job's permissions"
      : `GitHub did not tell (${(error as Error).message.split('\n')[0]})`;
    throw new UsageError(
      `whether the cache entry ${quote(key)} is of the default branch is not known: ${cure}`,
    );
  }
}
