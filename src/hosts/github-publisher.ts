import type { Finding } from '../core/finding.js';
import { count } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { checkAnnotations, checkOutput } from '../formats/check-run.js';
import { commentBody } from '../formats/comment.js';
import type { Context } from '../formats/format.js';
import { writeCheckRun } from './check-run.js';
import { type Api, statusOf, TooBusy } from './github-api.js';
import type { Degraded, Publisher, Target, Wishes } from './publisher.js';
import { type PullFile, pullFiles } from './pull-files.js';
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
      const check = await attempt('check', () =>
        checkRun(api, target, wishes, report, context, files),
      );
      const comment = await attempt('comment', () =>
        commentOn(api, target, wishes, report, context),
      );
      await attempt('review', () => suggest(api, target, wishes, report, files));
      if (check?.refused) degraded.push(refusedAnnotations(check.refused));
      return {
        checkRunUrl: check?.url,
        commentUrl: comment,
        annotated: check !== undefined,
        degraded,
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

async function checkRun(
  api: Api,
  target: Target,
  { checkName, mostAnnotations, annotate }: Wishes,
  report: Report,
  context: Context,
  files: PullFile[] | undefined,
): Promise<{ url: string | undefined; refused: number } | undefined> {
  if (checkName === '') return undefined;
  const findings =
    annotate === 'changed' && files ? onDiff(report.findings, files) : report.findings;
  return writeCheckRun(api, target, {
    name: checkName,
    verdict: report.verdict,
    output: checkOutput(report, context),
    annotations: checkAnnotations(findings).slice(0, mostAnnotations),
  });
}

/** Findings on lines that the diff shows; of a file without a diff all, since nobody can tell. */
function onDiff(findings: readonly Finding[], files: readonly PullFile[]): Finding[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return findings.filter(({ place }) => {
    const file = place && byPath.get(place.path);
    return file !== undefined && (file.lines?.has(place?.line ?? 1) ?? true);
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
  return keepComment(
    api,
    { ...target, pull },
    {
      body: commentBody(report, context, target, writer, runUrl),
      create:
        mode === 'always' ||
        report.verdict === 'fail' ||
        (mode === 'on-change' && report.findings.length > 0),
      always: mode === 'always',
    },
  );
}

async function suggest(
  api: Api,
  target: Target,
  wishes: Wishes,
  report: Report,
  files: PullFile[] | undefined,
): Promise<void> {
  const { pull } = target;
  if (!wishes.suggest || pull === undefined || files === undefined) return;
  const suggestions = suggestionsOn(report.findings, files);
  if (suggestions.length > 0) await writeSuggestions(api, { ...target, pull }, suggestions);
}

const WHAT = {
  check: { name: 'The check run', permission: 'checks: write' },
  comment: { name: 'The comment', permission: 'pull-requests: write' },
  review: { name: 'The suggestions', permission: 'pull-requests: write' },
  diff: { name: 'The diff', permission: 'pull-requests: read' },
};

function explain(channel: Degraded['channel'], error: unknown): string {
  const { name, permission } = WHAT[channel];
  const verb = channel === 'diff' ? 'was not read' : 'was not written';
  const status = statusOf(error);
  if (status === 401)
    return `${name} ${verb}: GitHub does not know this token; pass a valid one as token`;
  if (status === 403 || status === 404) {
    return `${name} ${verb}: the token lacks ${permission}; add it to the job's permissions (the token of a pull request from a fork only reads)`;
  }
  if (error instanceof TooBusy) return `${name} ${verb}: ${error.message}`;
  const reason = status === 0 ? 'GitHub did not answer' : `GitHub answered ${status}`;
  return `${name} ${verb}: ${reason} (${(error as Error).message.split('\n')[0]})`;
}

function refusedAnnotations(refused: number): Degraded {
  return {
    channel: 'check',
    message: `GitHub refused ${count(refused, 'annotation')}, which the summary and the report still show`,
  };
}
