import type { sharedInputs } from '../actions/shared-inputs.js';
import type { Report } from '../core/report.js';
import type { Context } from '../formats/format.js';
import type { Values } from '../inputs/parse.js';
import { machineClock } from '../world/clock.js';
import type { Api } from './github-api.js';
import type { Published, Target, Wishes } from './publisher.js';

/** The inputs that every action shares, as values. */
export type Shared = Values<typeof sharedInputs>;
/** GitHub's interface, opened when first asked; undefined without a token. */
export type LazyApi = (() => Promise<Api>) | undefined;

/** The library for GitHub's interface is loaded when something is asked of it, not before. */
export function lazyApi(token: string | undefined, baseUrl: string | undefined): LazyApi {
  if (token === undefined) return undefined;
  let api: Promise<Api> | undefined;
  return () => {
    api ??= import('./github-api.js').then(({ makeApi }) =>
      makeApi(token, { clock: machineClock, baseUrl }),
    );
    return api;
  };
}

/** The files of the event's pull request, for a clone that cannot tell. */
export async function filesOfChange(
  api: LazyApi,
  target: Target | undefined,
): Promise<{ paths: string[]; source: string } | undefined> {
  if (!api || target?.pull === undefined) return undefined;
  const { pullFiles } = await import('./pull-request.js');
  try {
    const files = await pullFiles(await api(), { ...target, pull: target.pull });
    const paths = files.filter(({ removed }) => !removed).map(({ path }) => path);
    return { paths, source: "GitHub's list of the pull request's files" };
  } catch {
    return undefined; // The clone's own answer, with its cure, is what the user is told.
  }
}

const NOTHING: Published = {
  checkRunUrl: undefined,
  commentUrl: undefined,
  annotated: false,
  annotates: () => true,
  degraded: [],
};

/** Publishes as the workflow wishes: on GitHub, or dry. Without a token nothing. */
export async function publishReport(
  report: Report,
  context: Context,
  target: Target | undefined,
  api: LazyApi,
  shared: Shared,
): Promise<Published> {
  if (target === undefined) return NOTHING;
  const wishes: Wishes = {
    checkName: shared.check ? checkName(shared, target) : '',
    comment: shared.comment,
    suggest: shared.suggest,
    annotate: shared.annotate,
    mostAnnotations: shared.maxAnnotations ?? 0,
  };
  if (shared.dryRun) {
    const { dryPublisher } = await import('./dry-publisher.js');
    const print = (text: string) => process.stdout.write(`${text}\n`);
    return dryPublisher(target, wishes, print).publish(report, context);
  }
  if (!api) return NOTHING;
  const { githubPublisher } = await import('./github-publisher.js');
  return githubPublisher(await api(), target, wishes).publish(report, context);
}

function checkName({ checkName: given }: Shared, { action, key }: Target): string {
  return given ?? `cohesix / ${action}${key === '' ? '' : ` (${key})`}`;
}
