import type { Finding } from '../core/finding.js';
import { type Suggestion, suggestedIn, suggestionOf } from '../formats/suggestion.js';
import { type Api, whoAmI, writeOnce, writeSparing } from './github-api.js';
import type { Target } from './publisher.js';
import type { PullFile } from './pull-request.js';

/** More suggestions than people read would bury the review; the findings are in the check all the same. */
const MOST_SUGGESTIONS = 30;

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

/**
 * Writes the suggestions that are not there yet, in one review. Answers how many GitHub refused, each
 * left out by itself. Throws the API's error.
 */
export async function writeSuggestions(
  api: Api,
  target: Target & { pull: number },
  suggestions: readonly Suggestion[],
): Promise<number> {
  const { owner, repo, pull, headSha } = target;
  const me = await whoAmI(api);
  const missing = async (wanted: readonly Suggestion[]) => {
    const there = await alreadySuggested(api, target, me);
    return wanted.filter(({ fingerprint }) => !there.has(fingerprint));
  };
  const fresh = await missing(suggestions);
  if (fresh.length === 0) return 0;
  return writeSparing(fresh, async (part) => {
    await writeOnce(
      async () => {
        await api.rest.pulls.createReview({
          ...{ owner, repo, pull_number: pull, commit_id: headSha, event: 'COMMENT' },
          comments: part.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
        });
        return true;
      },
      async () => ((await missing(part)).length === 0 ? true : undefined),
    );
  });
}

/** The fingerprints of our own suggestions; what others write does not keep ours away. */
async function alreadySuggested(
  api: Api,
  { owner, repo, pull }: Target & { pull: number },
  me: string,
): Promise<Set<string>> {
  const comments = await api.paginate(api.rest.pulls.listReviewComments, {
    ...{ owner, repo, pull_number: pull, per_page: 100 },
  });
  const own = comments.filter(({ user }) => user?.login === me);
  return new Set(own.flatMap(({ body }) => suggestedIn(body) ?? []));
}
