import { readFileSync } from 'node:fs';
import type { AnyAction } from '../actions/define.js';
import { encodePath } from '../core/encode-path.js';
import { isInRepository, type Place } from '../core/finding.js';
import { UsageError } from '../core/usage-error.js';
import type { Change } from '../world/world.js';
import type { Branches } from './github-cache.js';
import type { Environment } from './make-world.js';
import type { Target } from './publisher.js';

/** The part of an event's payload that is used; everything may be missing. */
interface Payload {
  pull_request?: { number?: number; base?: { sha?: string }; head?: { sha?: string } };
  merge_group?: { base_sha?: string; head_sha?: string };
  workflow_run?: {
    event?: string;
    head_sha?: string;
    head_branch?: string;
    head_repository?: { full_name?: string } | null;
  };
  before?: string;
  after?: string;
  repository?: { default_branch?: string };
}

/** What is known of the event that started the run. */
export interface GithubEvent {
  /** The commits that the event compares; undefined for an event that is about no change. */
  change: Omit<Change, 'files'> | undefined;
  /** The name of the default branch; undefined when the event does not say. */
  defaultBranch: string | undefined;
  /** Where to publish; undefined outside of a repository's workflow. */
  target: Target | undefined;
  /** Which branch runs, and which is the default one. */
  branches: Branches;
  /** Links into the commit that people look at. */
  link: (place: Place) => string | undefined;
}

/** Reads the event from the runner's environment and the payload file. */
export function readEvent(
  environment: Environment,
  { name, followsRun }: Pick<AnyAction, 'name' | 'followsRun'>,
  key: string,
): GithubEvent {
  const event = payload(environment);
  const target = targetOf(environment, event, name, key);
  if (target && followsRun && event.workflow_run) {
    Object.assign(target, before(event.workflow_run, target));
  }
  return {
    change: changeOf(environment.GITHUB_EVENT_NAME ?? '', event),
    defaultBranch: event.repository?.default_branch,
    target,
    branches: branchesOf(environment, event),
    link: linkTo(environment.GITHUB_SERVER_URL, target),
  };
}

function branchesOf({ GITHUB_REF: ref = '' }: Environment, { repository }: Payload): Branches {
  const name = repository?.default_branch;
  return { ref, defaultRef: name === undefined ? undefined : `refs/heads/${name}` };
}

function changeOf(name: string, event: Payload): GithubEvent['change'] {
  const { pull_request: pull, merge_group: group, before, after } = event;
  const source = `${name} event`;
  if (pull) return between(pull.base?.sha, pull.head?.sha, source);
  if (group) return between(group.base_sha, group.head_sha, source);
  // The push that creates a branch has a base of zeros.
  return /^0*$/.test(before ?? '') ? undefined : between(before, after, source);
}

function between(
  base: string | undefined,
  head: string | undefined,
  source: string,
): GithubEvent['change'] {
  return base && head ? { base, head, source } : undefined;
}

/** Checks belong to the head of a pull request: GITHUB_SHA is its merge, which nobody looks at. */
function targetOf(
  environment: Environment,
  { pull_request: pull, merge_group: group }: Payload,
  action: string,
  key: string,
): Target | undefined {
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const headSha = pull?.head?.sha ?? group?.head_sha ?? environment.GITHUB_SHA;
  if (!owner || !repo || !headSha) return undefined;
  const run = Number(environment.GITHUB_RUN_ID ?? 0);
  const server = environment.GITHUB_SERVER_URL;
  const subject = [environment.GITHUB_EVENT_NAME, pull?.number, workflowOf(environment)];
  return {
    ...{ owner, repo, headSha, action, key, pull: pull?.number },
    subject: subject.filter((part) => part !== undefined).join(' '),
    writer: { run, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) },
    runUrl: server && run > 0 ? `${server}/${owner}/${repo}/actions/runs/${run}` : undefined,
  };
}

/** The name of the workflow's file. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '' }: Environment): string | undefined {
  return /([^/@]+)@/.exec(ref)?.[1];
}

/** The commit of the run that came before, and where its pull request comes from. */
function before(
  run: NonNullable<Payload['workflow_run']>,
  { subject }: Target,
): Pick<Target, 'headSha' | 'subject' | 'origin'> {
  const {
    event = '',
    head_sha: headSha = '',
    head_branch: branch = '',
    head_repository: head,
  } = run;
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) {
    throw new UsageError(
      'the workflow_run event names no head commit, so that there is nothing to publish on; start this workflow by `on: workflow_run`',
    );
  }
  const about = { headSha, subject: `${subject} ${event}` };
  if (!event.startsWith('pull_request')) return about;
  return { ...about, origin: { repository: head?.full_name, branch } };
}

function linkTo(server: string | undefined, target: Target | undefined): GithubEvent['link'] {
  if (!server || !target) return () => undefined;
  const { owner, repo, headSha } = target;
  return (place) => {
    if (!isInRepository(place)) return undefined;
    const { path, line } = place;
    return `${server}/${owner}/${repo}/blob/${headSha}/${encodePath(path)}${line === undefined ? '' : `#L${line}`}`;
  };
}

function payload({ GITHUB_EVENT_PATH: path }: Environment): Payload {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    return {}; // Without a readable event there is no change to compare with, and the caller says so.
  }
}
