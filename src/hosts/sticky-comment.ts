import {
  type CommentIdentity,
  isLater,
  visiblePart,
  type Writer,
  writerOf,
} from '../formats/comment.js';
import { type Api, isPassing, statusOf } from './github-api.js';
import type { Target } from './publisher.js';

const MOST_TRIES = 4;

/** One of our comments on the pull request. */
interface Own {
  id: number;
  url: string;
  body: string;
  writer: Writer;
}

/** What is to stand in the comment, and whether it may be made when there is none. */
export interface Wanted {
  body: string;
  create: boolean;
  /** Write even when the words are the same. */
  always: boolean;
}

/**
 * Keeps one comment a pull request and identity: updated in place, written only when its words change,
 * never over a later run's. Answers its address. Only comments of this token's own user count, whatever
 * marker others write. Throws the API's error.
 */
export async function keepComment(
  api: Api,
  target: Target & { pull: number },
  wanted: Wanted,
): Promise<string | undefined> {
  if (await isOutdated(api, target)) return (await list(api, target))[0]?.url;
  const own = await list(api, target);
  if (own.some(({ writer }) => isLater(writer, target.writer))) return own[0]?.url;
  const [oldest, ...others] = own;
  if (oldest === undefined) return wanted.create ? create(api, target, wanted) : undefined;
  await fold(api, target, others);
  if (!wanted.always && visiblePart(oldest.body) === visiblePart(wanted.body)) return oldest.url;
  return update(api, target, oldest, wanted.body);
}

/** A run whose commit is no longer the head of the pull request has nothing new to say. */
async function isOutdated(
  api: Api,
  { owner, repo, pull, headSha }: Target & { pull: number },
): Promise<boolean> {
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pull });
  return data.head.sha !== headSha;
}

async function list(
  api: Api,
  { owner, repo, pull, ...identity }: Target & { pull: number } & CommentIdentity,
): Promise<Own[]> {
  const me = await whoAmI(api);
  const comments = await api.paginate(api.rest.issues.listComments, {
    ...{ owner, repo, issue_number: pull, per_page: 100 },
  });
  return comments
    .filter(({ user }) => user?.login === me)
    .flatMap(({ id, html_url: url, body = '' }) => {
      const writer = writerOf(body, identity);
      return writer ? [{ id, url, body, writer }] : [];
    })
    .sort((a, b) => a.id - b.id);
}

/** The login behind the token. GET /user is closed to the tokens of workflows, GraphQL's viewer is not. */
async function whoAmI(api: Api): Promise<string> {
  const { viewer } = await api.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  return viewer.login;
}

async function create(
  api: Api,
  target: Target & { pull: number },
  { body }: Wanted,
): Promise<string | undefined> {
  const { owner, repo, pull } = target;
  for (let attempt = 1; ; attempt++) {
    try {
      await api.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    } catch (error) {
      if (!isPassing(error) || attempt === MOST_TRIES) throw error;
    }
    const own = await list(api, target);
    const mine = own.find(({ writer }) => isSame(writer, target.writer));
    if (mine) return settle(api, target, own, mine);
  }
}

/** After creating: another run may have created one too. The later run's words end in the oldest comment. */
async function settle(
  api: Api,
  target: Target & { pull: number },
  own: readonly Own[],
  mine: Own,
): Promise<string | undefined> {
  const later = own.find(({ writer }) => isLater(writer, target.writer));
  if (later) {
    await fold(api, target, [mine]);
    return later.url;
  }
  const [oldest = mine] = own;
  if (oldest === mine) {
    await fold(api, target, own.slice(1));
    return mine.url;
  }
  try {
    const url = await update(api, target, oldest, mine.body);
    await fold(
      api,
      target,
      own.filter((comment) => comment !== oldest),
    );
    return url;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return mine.url; // Its own run took the oldest away; ours stays.
  }
}

function isSame(one: Writer, other: Writer): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}

/** Writing the same words twice is writing them once: an update may be repeated as it is. */
async function update(
  api: Api,
  { owner, repo }: Target,
  { id }: Own,
  body: string,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      return data.html_url;
    } catch (error) {
      if (!isPassing(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

/** Takes comments of our own away that say the same as the one that stays. */
async function fold(api: Api, { owner, repo }: Target, comments: readonly Own[]): Promise<void> {
  for (const { id } of comments) {
    for (let attempt = 1; ; attempt++) {
      try {
        await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
        break;
      } catch (error) {
        if (statusOf(error) === 404) break;
        if (!isPassing(error) || attempt === MOST_TRIES) throw error;
      }
    }
  }
}
