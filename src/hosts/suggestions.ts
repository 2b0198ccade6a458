import type { Finding } from '../core/finding.js';
import { type Suggestion, suggestedIn, suggestionOf } from '../formats/suggestion.js';
import { type Api, isPassing } from './github-api.js';
import type { Target } from './publisher.js';
import type { PullFile } from './pull-files.js';

/** More suggestions than people read would bury the review; the findings are in the check all the same. */
const MOST_SUGGESTIONS = 30;
const MOST_TRIES = 4;

/** Which findings can be suggested: fixes within a line that the diff shows. */
export function suggestionsOn(
  findings: readonly Finding[],
  files: readonly PullFile[],
): Suggestion[] {
  const lines = new Map(files.map(({ path, lines: shown }) => [path, shown]));
  return findings
    .flatMap((finding) => suggestionOf(finding) ?? [])
    .filter(({ path, line }) => lines.get(path)?.has(line))
    .slice(0, MOST_SUGGESTIONS);
}

/** Writes the suggestions that are not there yet, in one review. Answers how many. Throws the API's error. */
export async function writeSuggestions(
  api: Api,
  target: Target & { pull: number },
  suggestions: readonly Suggestion[],
): Promise<number> {
  const { owner, repo, pull, headSha } = target;
  for (let attempt = 1; ; attempt++) {
    const there = await alreadySuggested(api, target);
    const fresh = suggestions.filter(({ fingerprint }) => !there.has(fingerprint));
    if (fresh.length === 0) return suggestions.length;
    try {
      await api.rest.pulls.createReview({
        ...{ owner, repo, pull_number: pull, commit_id: headSha, event: 'COMMENT' },
        comments: fresh.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
      });
      return suggestions.length;
    } catch (error) {
      if (!isPassing(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

async function alreadySuggested(
  api: Api,
  { owner, repo, pull }: Target & { pull: number },
): Promise<Set<string>> {
  const comments = await api.paginate(api.rest.pulls.listReviewComments, {
    ...{ owner, repo, pull_number: pull, per_page: 100 },
  });
  return new Set(comments.flatMap(({ body }) => suggestedIn(body) ?? []));
}
