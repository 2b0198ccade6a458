import { type GivenAnnotation, refuseAnnotation, refuseComment } from './limits.js';

/** Who a token belongs to, and what it may do. */
export interface Account {
  login: string;
  writes: boolean;
}

/** A request that has been let in. */
export interface Call {
  account: Account;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  /** The time, as GitHub writes it. */
  now: string;
}

/** What is answered: a body, or the reasons of a refusal. */
export type Answer = { status: number; body?: unknown } | { refused: string[] } | 'not-found';

/** How many there are on a page when a request does not say. */
export const PER_PAGE = 30;

interface CheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  details_url: string | null;
  status: string;
  conclusion: string | null;
  output: { title: string | null; summary: string | null };
  annotations: GivenAnnotation[];
}

interface Comment {
  id: number;
  login: string;
  body: string;
  created: string;
  updated: string;
}

interface ReviewComment {
  id: number;
  review: number;
  login: string;
  path: string;
  line: number;
  body: string;
}

/** An open pull request, and the branch that it comes from. */
export interface OpenPull {
  number: number;
  head: string;
  /** `owner/name`; null when it is gone. */
  repository: string | null;
  branch: string;
}

interface PullFile {
  filename: string;
  status: string;
  previous_filename?: string;
  patch?: string;
}

const WEB = 'https://github.example/acme/batch';

/** One repository with one pull request, as GitHub keeps it. */
export class GithubState {
  readonly checkRuns: CheckRun[] = [];
  readonly comments: Comment[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly pull = { number: 7, head: 'a'.repeat(40) };
  /** What a list of open pull requests answers. */
  openPulls: OpenPull[] = [];
  files: PullFile[] = [];
  /** An annotation that GitHub will not have, for a reason of its own. */
  dislikes: (annotation: GivenAnnotation) => boolean = () => false;
  /** A line of the diff on which GitHub will not have a comment, for a reason of its own. */
  dislikesLine: (path: string, line: number) => boolean = () => false;
  private lastId = 100;

  /** The answers by GitHub's names of the operations. */
  /** Entries of the Actions cache, of all branches. */
  caches: { key: string; ref: string }[] = [];

  readonly handlers: Record<string, (call: Call) => Answer> = {
    'actions/get-actions-cache-list': ({ query }) => {
      const found = this.caches.filter(({ key }) => key.startsWith(query.get('key') ?? ''));
      return { status: 200, body: { total_count: found.length, actions_caches: found } };
    },
    'checks/create': ({ body }) => this.createCheckRun(body),
    'checks/update': ({ params, body }) => this.updateCheckRun(Number(params.check_run_id), body),
    'checks/get': ({ params }) => {
      const run = this.checkRun(Number(params.check_run_id));
      return run ? { status: 200, body: checkRunBody(run) } : 'not-found';
    },
    'checks/list-annotations': ({ params, query }) => {
      const run = this.checkRun(Number(params.check_run_id));
      if (!run) return 'not-found';
      const nothing = { start_column: null, end_column: null, title: null, raw_details: null };
      const all = run.annotations.map((one) => ({ ...nothing, blob_href: '', ...one }));
      return { status: 200, body: page(all, query) };
    },
    'checks/list-for-ref': ({ params, query }) => {
      const runs = this.checkRuns.filter(
        ({ head_sha: sha, name }) =>
          sha === params.ref && (query.get('check_name') ?? name) === name,
      );
      const shown = page(runs.map(checkRunBody), query);
      return { status: 200, body: { total_count: runs.length, check_runs: shown } };
    },
    'issues/list-comments': ({ query }) => ({
      status: 200,
      body: page(this.comments.map(commentBody), query),
    }),
    'issues/create-comment': ({ account, body, now }) => {
      const refused = refuseComment(String(body.body));
      if (refused.length > 0) return { refused };
      const comment = {
        ...{ id: ++this.lastId, login: account.login, body: String(body.body) },
        ...{ created: now, updated: now },
      };
      this.comments.push(comment);
      return { status: 201, body: commentBody(comment) };
    },
    'issues/update-comment': ({ params, body, now }) => {
      const comment = this.comments.find(({ id }) => id === Number(params.comment_id));
      if (!comment) return 'not-found';
      const refused = refuseComment(String(body.body));
      if (refused.length > 0) return { refused };
      Object.assign(comment, { body: String(body.body), updated: now });
      return { status: 200, body: commentBody(comment) };
    },
    'issues/delete-comment': ({ params }) => {
      const at = this.comments.findIndex(({ id }) => id === Number(params.comment_id));
      if (at < 0) return 'not-found';
      this.comments.splice(at, 1);
      return { status: 204 };
    },
    'pulls/get': () => ({
      status: 200,
      body: { number: this.pull.number, head: { sha: this.pull.head } },
    }),
    'pulls/list': ({ query }) => {
      const wanted = query.get('head');
      const found = this.openPulls.filter(
        ({ repository, branch }) => `${(repository ?? '').split('/')[0]}:${branch}` === wanted,
      );
      const shown = page(found, query).map(({ number, head, repository, branch }) => ({
        ...{ number, state: 'open' },
        head: { ref: branch, sha: head, repo: repository && { full_name: repository } },
      }));
      return { status: 200, body: shown };
    },
    'pulls/list-files': ({ query }) => ({
      status: 200,
      body: page(this.files, query).map((file) => ({ sha: '0'.repeat(40), ...file })),
    }),
    'pulls/list-review-comments': ({ query }) => ({
      status: 200,
      body: page(this.reviewComments, query).map(({ login, review, ...comment }) => ({
        ...{ ...comment, user: { login }, pull_request_review_id: review },
      })),
    }),
    'pulls/create-review': ({ account, body }) => this.createReview(account, body),
  };

  private checkRun(id: number): CheckRun | undefined {
    return this.checkRuns.find((run) => run.id === id);
  }

  private createCheckRun(body: Record<string, unknown>): Answer {
    const id = ++this.lastId;
    const run: CheckRun = {
      ...{ id, name: String(body.name), head_sha: String(body.head_sha) },
      external_id: String(body.external_id ?? ''),
      details_url: (body.details_url as string | undefined) ?? null,
      ...{ status: 'queued', conclusion: null, output: { title: null, summary: null } },
      annotations: [],
    };
    const refused = this.change(run, body);
    if (refused.length > 0) return { refused };
    this.checkRuns.push(run);
    return { status: 201, body: checkRunBody(run) };
  }

  private updateCheckRun(id: number, body: Record<string, unknown>): Answer {
    const run = this.checkRun(id);
    if (!run) return 'not-found';
    const refused = this.change(run, body);
    return refused.length > 0 ? { refused } : { status: 200, body: checkRunBody(run) };
  }

  /** Annotations are added to those that are there; everything else is replaced. */
  private change(run: CheckRun, body: Record<string, unknown>): string[] {
    const { annotations = [], ...output } = (body.output ?? {}) as Partial<CheckRun['output']> & {
      annotations?: GivenAnnotation[];
    };
    const refused = annotations.flatMap(refuseAnnotation);
    if (annotations.some((annotation) => this.dislikes(annotation))) refused.push('Invalid value');
    if (refused.length > 0) return refused;
    run.annotations.push(...annotations);
    Object.assign(run.output, output);
    if (body.external_id !== undefined) run.external_id = String(body.external_id);
    if (body.status !== undefined) {
      run.status = String(body.status);
      run.conclusion = (body.conclusion as string | undefined) ?? null;
    }
    return [];
  }

  /** Comments of a review stand on lines that the diff shows; one that does not, and the whole is refused. */
  private createReview({ login }: Account, body: Record<string, unknown>): Answer {
    const comments = (body.comments ?? []) as { path: string; line: number; body: string }[];
    const refused = comments.flatMap((comment) => [
      ...refuseComment(comment.body),
      ...(this.shows(comment.path, comment.line) && !this.dislikesLine(comment.path, comment.line)
        ? []
        : ['line must be part of the diff']),
    ]);
    if (refused.length > 0) return { refused };
    const review = ++this.lastId;
    for (const { path, line, body: text } of comments) {
      this.reviewComments.push({ id: ++this.lastId, review, login, path, line, body: text });
    }
    return { status: 200, body: { id: review, user: { login }, state: 'COMMENTED', body: '' } };
  }

  private shows(path: string, line: number): boolean {
    const patch = this.files.find(({ filename }) => filename === path)?.patch ?? '';
    let at = 0;
    for (const text of patch.split('\n')) {
      const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
      if (start !== undefined) at = Number(start) - 1;
      else if (!text.startsWith('-') && ++at === line) return true;
    }
    return false;
  }
}

function checkRunBody({ annotations, ...run }: CheckRun): unknown {
  return {
    ...run,
    html_url: `${WEB}/runs/${run.id}`,
    pull_requests: [],
    output: {
      ...run.output,
      text: null,
      annotations_count: annotations.length,
      annotations_url: '',
    },
  };
}

function commentBody({ login, created, updated, ...comment }: Comment): unknown {
  return {
    ...comment,
    html_url: `${WEB}/pull/7#issuecomment-${comment.id}`,
    user: { login },
    ...{ created_at: created, updated_at: updated, author_association: 'NONE' },
  };
}

function page<T>(all: readonly T[], query: URLSearchParams): T[] {
  const size = Number(query.get('per_page') ?? PER_PAGE);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  return all.slice(from, from + size);
}
