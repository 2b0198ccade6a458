import { type ShownLines, shownLines } from '../core/diff-lines.js';
import type { Api } from './github-api.js';
import type { Target } from './publisher.js';

/** A file that a pull request touches; without lines GitHub gave no diff of it (too large, or binary). */
export interface PullFile {
  path: string;
  removed: boolean;
  lines: ShownLines | undefined;
}

/** GitHub lists at most 3,000 files of a pull request (REST: pulls, list files). */
const MOST_FILES = 3000;

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
  return files.map(({ filename, status, patch }) => ({
    path: filename,
    removed: status === 'removed',
    lines: patch === undefined ? undefined : shownLines(patch),
  }));
}
