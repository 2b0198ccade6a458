import type { Finding } from '../core/finding.js';
import { count } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { checkAnnotations, checkOutput } from '../formats/check-run.js';
import { commentBody } from '../formats/comment.js';
import type { Context } from '../formats/format.js';
import { type WrittenCheckRun, writeCheckRun } from './check-run.js';
import { NoJson } from './github-answer.js';
import { type Api, statusOf, TooBusy } from './github-api.js';
import {
  type Degraded,
  type Publisher,
  SameKey,
  type Target,
  UnclearPull,
  type Wishes,
} from './publisher.js';
import { isOutdated, type PullFile, pullFiles } from './pull-request.js';
import { keepComment } from './sticky-comment.js';
import { suggestionsOn, writeSuggestions } from './suggestions.js';

/** Publishes on GitHub. A channel that is closed is said once, with the cure, and the others go on. */
export function githubPublisher(api: Api, target: Target, wishes: Wishes): Publisher {
  return {
    async publish(report, context) {
      const degraded: Degraded[] = [];
      const attempt = async <T>(channel: Degraded['channel'], work: () => Promise<T>) => {
        try {
          return await work();
        } catch (error) {
          degraded.push({ channel, message: explain(channel, error) });
          return undefined;
        }
      };
      const files = await attempt('diff', () => diffOf(api, target, wishes));
      const annotates = wishes.annotate === 'changed' && files ? onDiff(files) : () => true;
      const written = await attempt('check', () =>
        checkRun(api, target, wishes, report, { ...context, annotates }),
      );
      if (written) degraded.push(...shortcomings(written));
      const commentUrl = await attempt('comment', async () =>
        written?.late ? undefined : commentOn(api, target, wishes, report, context),
      );
      const refused = await attempt('review', async () =>
        written?.late || !files ? 0 : suggest(api, target, wishes, report, files),
      );
      if (refused) degraded.push(refusal('review', count(refused, 'suggestion')));
      return {
        ...{ checkRunUrl: written?.url, commentUrl, degraded },
        ...{ annotated: written?.unfinished === false, annotates },
        late: written?.late === true,
      };
    },
  };
}

async function diffOf(
  api: Api,
  { owner, repo, pull }: Target,
  { annotate, suggest: wanted }: Wishes,
): Promise<PullFile[] | undefined> {
  if (pull === undefined || (annotate === 'all' && !wanted)) return undefined;
  return pullFiles(api, { owner, repo, pull });
}

/** Whether a finding is on a line that the diff shows; in a file without a diff all are, since nobody can tell. */
function onDiff(files: readonly PullFile[]): (finding: Finding) => boolean {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return ({ place }) => {
    const file = place && byPath.get(place.path);
    return file !== undefined && (file.lines?.has(place?.line ?? 1) ?? true);
  };
}

async function checkRun(
  api: Api,
  target: Target,
  { checkName, mostAnnotations }: Wishes,
  report: Report,
  context: Context,
): Promise<WrittenCheckRun | undefined> {
  if (checkName === '') return undefined;
  const annotations = checkAnnotations(report, context).slice(0, mostAnnotations);
  const output = checkOutput(report, context, annotations.length);
  return writeCheckRun(api, target, {
    name: checkName,
    verdict: report.verdict,
    ...{ output, annotations },
  });
}

async function commentOn(
  api: Api,
  target: Target,
  { comment: mode }: Wishes,
  report: Report,
  context: Context,
): Promise<string | undefined> {
  const { pull, writer, runUrl } = target;
  if (mode === 'never' || pull === undefined) return undefined;
  if (await isOutdated(api, { ...target, pull })) return undefined;
  const create =
    mode === 'always' ||
    report.verdict === 'fail' ||
    (mode === 'on-change' && report.findings.length > 0);
  const body = (before: string | undefined) =>
    commentBody(report, context, target, writer, runUrl, before);
  return keepComment(api, { ...target, pull }, { body, create, always: mode === 'always' });
}

async function suggest(
  api: Api,
  target: Target,
  wishes: Wishes,
  report: Report,
  files: readonly PullFile[],
): Promise<number> {
  const { pull } = target;
  if (!wishes.suggest || pull === undefined) return 0;
  const suggestions = suggestionsOn(report.findings, files);
  if (suggestions.length === 0 || (await isOutdated(api, { ...target, pull }))) return 0;
  return writeSuggestions(api, { ...target, pull }, suggestions);
}

function* shortcomings({ refused, broken, unfinished }: WrittenCheckRun): Generator<Degraded> {
  if (refused > 0) yield refusal('check', count(refused, 'annotation'));
  if (!broken) return;
  const [state, cure] = unfinished
    ? ['is left in progress', 'run this job again, and it is finished']
    : [`lacks ${count(broken.missing, 'annotation')}`, 'the summary and the report show them'];
  yield { channel: 'check', message: `${explain('check', broken.error, state)}; ${cure}` };
}

function refusal(channel: Degraded['channel'], what: string): Degraded {
  return {
    channel,
    message: `GitHub refused ${what}, which the summary and the report still show`,
  };
}

const WHAT = {
  check: { name: 'The check run', permission: 'checks: write' },
  comment: { name: 'The comment', permission: 'pull-requests: write' },
  review: { name: 'The suggestions', permission: 'pull-requests: write' },
  diff: { name: 'The diff', permission: 'pull-requests: read' },
};

/** Why a channel is closed, with the cure. */
export function explain(
  channel: Degraded['channel'],
  error: unknown,
  verb = channel === 'diff' ? 'was not read' : 'was not written',
): string {
  const { name, permission } = WHAT[channel];
  return `${name} ${verb}: ${reason(error, permission)}`;
}

const SELF_EXPLAINING = [TooBusy, NoJson, SameKey, UnclearPull, RangeError];

function reason(error: unknown, permission: string): string {
  const status = statusOf(error);
  const [message] = (error as Error).message.split('\n');
  if (status === 401) return 'GitHub does not know this token; pass a valid one as token';
  // Only so does GitHub tell of a permission: a locked conversation, say, is a 403 too.
  if (status === 404 || (status === 403 && /not accessible by/i.test(message as string))) {
    return `the token lacks ${permission}; add it to the job's permissions (the token of a pull request from a fork only reads)`;
  }
  if (SELF_EXPLAINING.some((kind) => error instanceof kind)) return message as string;
  return `${status === 0 ? 'GitHub did not answer' : `GitHub answered ${status}`} (${message})`;
}
