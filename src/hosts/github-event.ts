import { readFileSync } from 'node:fs';
import type { Place } from '../core/finding.js';
import type { Change } from '../world/world.js';
import type { Environment } from './make-world.js';

/** The part of an event's payload that is used; everything may be missing. */
interface Payload {
  pull_request?: { base?: { sha?: string }; head?: { sha?: string } };
  merge_group?: { base_sha?: string; head_sha?: string };
  before?: string;
  after?: string;
}

/** The commits that the event compares; undefined for events that are about no change. */
export function changeOf(environment: Environment): Change | undefined {
  const event = payload(environment);
  const name = environment.GITHUB_EVENT_NAME ?? '';
  const { pull_request: pull, merge_group: group } = event;
  if (pull) return change(pull.base?.sha, pull.head?.sha, name);
  if (group) return change(group.base_sha, group.head_sha, name);
  // The push that creates a branch has a base of zeros.
  return /^0*$/.test(event.before ?? '') ? undefined : change(event.before, event.after, name);
}

/** Links into the commit that was checked: for a pull request its head, which outlives the merge. */
export function linkTo(environment: Environment): (place: Place) => string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const commit = payload(environment).pull_request?.head?.sha ?? environment.GITHUB_SHA;
  if (!server || !repository || !commit) return () => undefined;
  return ({ path, line }) => {
    if (path.startsWith('/')) return undefined;
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`}`;
  };
}

function change(
  base: string | undefined,
  head: string | undefined,
  event: string,
): Change | undefined {
  return base && head ? { base, head, source: `${event} event` } : undefined;
}

function payload({ GITHUB_EVENT_PATH: path }: Environment): Payload {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    return {}; // Without a readable event there is no change to compare with, and the caller says so.
  }
}
