import { isLater, isSame, type Writer } from '../core/writer.js';
import { type CommentIdentity, visiblePart, writerOf } from '../formats/comment.js';
import { type Api, statusOf, whoAmI, writeOnce } from './github-api.js';
import { SameKey, type Target } from './publisher.js';

/** One of our comments on the pull request. */
interface Own {
  id: number;
  url: string;
  body: string;
  writer: Writer;
}

/** What is to stand in the comment, and whether it may be made when there is none. */
export interface Wanted {
  /** The words, given the comment that an earlier run left. */
  body(before: string | undefined): string;
  create: boolean;
  /** Write even when the words are the same. */
  always: boolean;
}

type Pull = Target & { pull: number };

/**
 * Keeps one comment a pull request and identity: updated in place, written only when its words change,
 * never over a later run's. Answers its address. Only comments of this token's own user count, whatever
 * marker others write. Throws the API's error, and SameKey.
 */
export async function keepComment(
  api: Api,
  target: Pull,
  wanted: Wanted,
): Promise<string | undefined> {
  const me = await whoAmI(api);
  const own = await list(api, target, me);
  const [oldest, ...others] = own;
  if (own.some(({ writer }) => isSame(writer, target.writer))) throw new SameKey();
  if (own.some(({ writer }) => isLater(writer, target.writer))) return oldest?.url;
  if (oldest === undefined) {
    return wanted.create ? create(api, target, me, wanted.body(undefined)) : undefined;
  }
  await fold(api, target, others);
  const body = wanted.body(oldest.body);
  if (!wanted.always && visiblePart(oldest.body) === visiblePart(body)) return oldest.url;
  return update(api, target, oldest, body);
}

/** Oldest first. */
async function list(
  api: Api,
  { owner, repo, pull, ...identity }: Pull & CommentIdentity,
  me: string,
): Promise<Own[]> {
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

async function create(api: Api, target: Pull, me: string, body: string): Promise<string> {
  const { owner, repo, pull } = target;
  let own: Own[] | undefined;
  const find = async () => {
    own = await list(api, target, me);
    return own.find(({ writer }) => isSame(writer, target.writer));
  };
  const mine = await writeOnce<Pick<Own, 'id' | 'url'>>(async () => {
    const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: pull, body });
    return { id: data.id, url: data.html_url };
  }, find);
  await find();
  return settle(api, target, own ?? [], { ...mine, body, writer: target.writer });
}

/**
 * After creating: another run may have created one too. The oldest comment stays, with the latest words.
 * Each run writes its own words only and takes its own comment away only, and the oldest never, so that
 * two that settle at the same moment agree. Throws SameKey when another use of this run was first.
 */
async function settle(api: Api, target: Pull, own: readonly Own[], mine: Own): Promise<string> {
  const [oldest = mine] = own;
  if (oldest.id === mine.id) return mine.url;
  if (own.some((one) => one.id < mine.id && isAnotherUse(one, mine))) {
    await fold(api, target, [mine]);
    throw new SameKey();
  }
  const isOutdone = own.some(({ writer }) => isLater(writer, target.writer));
  const url = isOutdone ? oldest.url : await update(api, target, oldest, mine.body);
  await fold(api, target, [mine]);
  return url;
}

/** The same words of the same run may be our own, whose answer was lost. */
function isAnotherUse(one: Own, mine: Own): boolean {
  return isSame(one.writer, mine.writer) && visiblePart(one.body) !== visiblePart(mine.body);
}

/** Writing the same words twice is writing them once: what an update did need not be read. */
async function update(
  api: Api,
  { owner, repo }: Target,
  { id }: Own,
  body: string,
): Promise<string> {
  return writeOnce(
    async () => {
      const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      return data.html_url;
    },
    async () => undefined,
  );
}

/** Takes comments of our own away that one of the same identity stands in for. */
async function fold(api: Api, { owner, repo }: Target, comments: readonly Own[]): Promise<void> {
  for (const { id } of comments) {
    const remove = async () => {
      try {
        await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        if (statusOf(error) !== 404) throw error;
      }
      return true;
    };
    await writeOnce(remove, async () => undefined);
  }
}
