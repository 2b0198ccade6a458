import type { sharedInputs } from '../actions/shared-inputs.js';
import type { Report } from '../core/report.js';
import type { Context } from '../formats/format.js';
import type { Values } from '../inputs/parse.js';
import { machineClock } from '../world/clock.js';
import type { ChangedFiles } from '../world/world.js';
import type { Api } from './github-api.js';
import type { Degraded, Published, Target, Wishes } from './publisher.js';

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
): Promise<ChangedFiles | undefined> {
  if (!api || target?.pull === undefined) return undefined;
  const { pullFiles } = await import('./pull-request.js');
  try {
    const files = await pullFiles(await api(), { ...target, pull: target.pull });
    const paths = files.filter(({ removed }) => !removed).map(({ path }) => path);
    const gone = files.flatMap(({ path, removed, previous = [] }) => (removed ? path : previous));
    return { paths, gone, source: "GitHub's list of the pull request's files" };
  } catch {
    return undefined; // The clone's own answer, with its cure, is what the user is told.
  }
}

const NOTHING: Published = {
  checkRunUrl: undefined,
  commentUrl: undefined,
  annotated: false,
  late: false,
  annotates: () => true,
  degraded: [],
};

/** What an action gives to publish: one report for people, and those that get a check run each. */
export interface Publication {
  report: Report;
  /** Undefined when it is the report itself. */
  checks: readonly Report[] | undefined;
}

/** Publishes as the workflow wishes: on GitHub, or dry. Without a token nothing. */
export async function publishReport(
  { report, checks }: Publication,
  context: Context,
  target: Target | undefined,
  api: LazyApi,
  shared: Shared,
): Promise<Published> {
  if (target === undefined) return NOTHING;
  const wishes = wishesOf(shared, target);
  if (shared.dryRun) {
    const { dryPublisher } = await import('./dry-publisher.js');
    const print = (text: string) => process.stdout.write(`${text}\n`);
    return publishAll(report, checks, target, wishes, (one, whom, what) =>
      dryPublisher(whom, what, print).publish(one, context),
    );
  }
  if (!api) return NOTHING;
  const [{ githubPublisher }, open] = await Promise.all([import('./github-publisher.js'), api()]);
  const { located, degraded } = await locate(open, target, wishes);
  const published = await publishAll(report, checks, located, wishes, (one, whom, what) =>
    githubPublisher(open, whom, what).publish(one, context),
  );
  return { ...published, degraded: [...degraded, ...published.degraded] };
}

function wishesOf(shared: Shared, target: Target): Wishes {
  return {
    checkName: shared.check ? checkName(shared, target) : '',
    comment: shared.comment,
    suggest: shared.suggest,
    annotate: shared.annotate,
    mostAnnotations: shared.maxAnnotations ?? 0,
  };
}

function checkName({ checkName: given }: Shared, { action, key }: Target): string {
  return given ?? `cohesix / ${action}${key === '' ? '' : ` (${key})`}`;
}

/** Finds the pull request that an event is about and does not name, when something is to be written to it. */
async function locate(
  api: Api,
  target: Target,
  { comment, suggest, annotate }: Wishes,
): Promise<{ located: Target; degraded: Degraded[] }> {
  const isNeeded = comment !== 'never' || suggest || annotate === 'changed';
  if (target.origin === undefined || !isNeeded) return { located: target, degraded: [] };
  const { findPull } = await import('./pull-request.js');
  try {
    const pull = await findPull(api, target, target.origin);
    return { located: { ...target, pull }, degraded: [] };
  } catch (error) {
    const { explain } = await import('./github-publisher.js');
    const message = explain('comment', error);
    return { located: target, degraded: [{ channel: 'comment', message }] };
  }
}

type PublishOne = (report: Report, target: Target, wishes: Wishes) => Promise<Published>;

/** Several check runs, and then the one comment. */
async function publishAll(
  report: Report,
  checks: readonly Report[] | undefined,
  target: Target,
  wishes: Wishes,
  publish: PublishOne,
): Promise<Published> {
  if (wishes.checkName === '' || checks === undefined) {
    return publish(report, target, wishes);
  }
  const all: Published[] = [];
  for (const check of checks) {
    const part = { ...target, action: `${target.action}/${check.action}` };
    const checkName = `${wishes.checkName} / ${check.action}`;
    all.push(
      await publish(check, part, { ...wishes, checkName, comment: 'never', suggest: false }),
    );
  }
  const words = await publish(report, target, { ...wishes, checkName: '' });
  const degraded = [...all, words].flatMap((one) => one.degraded);
  return {
    ...{ checkRunUrl: all[0]?.checkRunUrl, commentUrl: words.commentUrl },
    annotated: all.every(({ annotated }) => annotated),
    late: all.some(({ late }) => late),
    annotates: words.annotates,
    degraded: degraded.filter(
      ({ message }, at) => degraded.findIndex((one) => one.message === message) === at,
    ),
  };
}
