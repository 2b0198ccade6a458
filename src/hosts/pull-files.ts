import { type ShownLines, shownLines } from '../core/diff-lines.js';
import type { Api } from './github-api.js';

/** A file that a pull request touches; without lines GitHub gave no diff of it (too large, or binary). */
export interface PullFile {
  path: string;
  removed: boolean;
  lines: ShownLines | undefined;
}

/** GitHub lists at most 3,000 files of a pull request (REST: pulls, list files). */
const MOST_FILES = 3000;

/** The files of a pull request; undefined when there are more than GitHub lists. */
export async function pullFiles(
  api: Api,
  at: { owner: string; repo: string; pull: number },
): Promise<PullFile[] | undefined> {
  const { owner, repo, pull } = at;
  const files = await api.paginate(api.rest.pulls.listFiles, {
    ...{ owner, repo, pull_number: pull, per_page: 100 },
  });
  if (files.length >= MOST_FILES) return undefined;
  return files.map(({ filename, status, patch }) => ({
    path: filename,
    removed: status === 'removed',
    lines: patch === undefined ? undefined : shownLines(patch),
  }));
}
