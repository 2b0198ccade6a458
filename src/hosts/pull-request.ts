import { type ShownLines, shownLines } from '../core/diff-lines.js';
import type { Api } from './github-api.js';
import { type Origin, type Target, UnclearPull } from './publisher.js';

/** A file that a pull request touches; without lines GitHub gave no diff of it (too large, or binary). */
export interface PullFile {
  path: string;
  /** Its name before, when it was renamed. */
  previous: string | undefined;
  removed: boolean;
  lines: ShownLines | undefined;
}

/** GitHub lists at most 3,000 files of a pull request (REST: pulls, list files). */
const MOST_FILES = 3000;

/**
 * The open pull request with this head commit of this repository. Throws the API's error, and UnclearPull
 * when there is none, or more than one.
 */
export async function findPull(
  api: Api,
  { owner, repo, headSha }: Target,
  { repository, branch }: Origin,
): Promise<number> {
  if (repository === undefined) {
    throw new UnclearPull('the repository that the pull request comes from is gone');
  }
  const { data } = await api.rest.pulls.list({
    ...{ owner, repo, state: 'open', per_page: 100 },
    head: `${repository.split('/')[0]}:${branch}`,
  });
  const own = data.filter(
    ({ head }) => head.sha === headSha && head.repo?.full_name === repository,
  );
  const [pull, ...others] = own.map(({ number }) => number);
  if (pull === undefined) {
    throw new UnclearPull(
      `no open pull request has the commit ${headSha} of ${repository} as its head`,
    );
  }
  if (others.length > 0) {
    throw new UnclearPull(
      `the pull requests ${[pull, ...others].join(', ')} have the same head, and which is meant cannot be told`,
    );
  }
  return pull;
}

/** A run whose commit is no longer the head of the pull request has nothing new to say there. */
export async function isOutdated(
  api: Api,
  { owner, repo, pull, headSha }: Target & { pull: number },
): Promise<boolean> {
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pull });
  return data.head.sha !== headSha;
}

/** The files of a pull request. Throws the API's error, and a RangeError when GitHub does not list them all. */
export async function pullFiles(
  api: Api,
  { owner, repo, pull }: { owner: string; repo: string; pull: number },
): Promise<PullFile[]> {
  const files = await api.paginate(api.rest.pulls.listFiles, {
    ...{ owner, repo, pull_number: pull, per_page: 100 },
  });
  if (files.length >= MOST_FILES) {
    throw new RangeError('GitHub lists 3,000 files of a pull request, and this one has more');
  }
  return files.map(({ filename, status, patch, previous_filename: previous }) => ({
    ...{ path: filename, previous },
    removed: status === 'removed',
    lines: patch === undefined ? undefined : shownLines(patch),
  }));
}
