import { getOctokit } from '@actions/github';
import type { Clock } from '../world/clock.js';
import { checkAnswer } from './github-answer.js';

/** GitHub's REST and GraphQL interface, steady: see `makeApi`. */
export type Api = ReturnType<typeof getOctokit>;

/** GitHub asked to wait longer than a run should. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

// GitHub's best practices for REST: writes one after the other, a second apart, and what notifies people
// three seconds; after a limit wait as long as told, else a minute and then twice as long each time.
// Together no run waits longer than five minutes for GitHub.
const BETWEEN_WRITES_MS = 1000;
const BETWEEN_NOTIFICATIONS_MS = 3000;
const AFTER_LIMIT_MS = 60_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const MOST_READS = 4;
/** GitHub ends a request of its own after ten seconds: by then a write has taken effect or never will. */
const REQUEST_TIMEOUT_MS = 30_000;

/** What `makeApi` needs beside the token. */
export interface ApiOptions {
  clock: Clock;
  /** The address of the interface, where it is not github.com's. */
  baseUrl: string | undefined;
  /** How long one request may take. */
  timeoutMs?: number;
}

/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx, a cut connection or an answer that is none, writes never: only their caller can tell whether they took effect.
 */
export function makeApi(token: string, { clock, baseUrl, timeoutMs }: ApiOptions): Api {
  const api = getOctokit(token, {
    ...(baseUrl && { baseUrl }),
    userAgent: 'cohesix-batch-actions',
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  let waited = 0;
  let nextWrite = 0;

  async function wait(milliseconds: number): Promise<void> {
    waited += milliseconds;
    if (waited > LONGEST_WAIT_MS) throw new TooBusy('GitHub asks to wait longer than five minutes');
    await clock.sleep(milliseconds);
  }

  async function pace(): Promise<void> {
    const pause = nextWrite - clock.now().getTime();
    if (pause > 0) await clock.sleep(pause);
  }

  api.hook.wrap('request', async (request, options) => {
    const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
    const between = isNotifying(options) ? BETWEEN_NOTIFICATIONS_MS : BETWEEN_WRITES_MS;
    for (let attempt = 1; ; attempt++) {
      if (!isRead) await pace();
      try {
        // Octokit's own hooks see these options, not those that are handed on.
        const signal = AbortSignal.timeout(timeoutMs ?? REQUEST_TIMEOUT_MS);
        options.request = { ...options.request, signal };
        const answer = await request(options);
        checkAnswer(answer);
        return answer;
      } catch (error) {
        const limit = limitWait(error, attempt, clock);
        if (limit !== undefined) await wait(limit);
        else if (isRead && attempt < MOST_READS && isPassing(error)) await wait(attempt * 1000);
        else throw error;
      } finally {
        if (!isRead) nextWrite = clock.now().getTime() + between;
      }
    }
  });
  return api;
}

function isNotifying({ method, url }: { method: string; url: string }): boolean {
  return method === 'POST' && /\/(?:comments|reviews)$/.test(url);
}

interface HttpError {
  status?: number;
  response?: { headers?: Record<string, string | undefined> };
  message?: string;
}

/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error: unknown, attempt: number, clock: Clock): number | undefined {
  const { status, response, message = '' } = error as HttpError;
  if (status !== 403 && status !== 429) return undefined;
  const headers = response?.headers ?? {};
  const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  // A limit that is over at once would be asked again for ever.
  if (after >= 0) return Math.max(1000, after);
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - clock.now().getTime();
  const isUsedUp = headers['x-ratelimit-remaining'] === '0';
  if (isUsedUp && !Number.isNaN(reset)) return Math.max(1000, reset);
  const isLimit = isUsedUp || status === 429 || /rate limit/i.test(message);
  return isLimit ? AFTER_LIMIT_MS * 2 ** (attempt - 1) : undefined;
}

/** The login behind the token. GET /user is closed to the tokens of workflows, GraphQL's viewer is not. */
export async function whoAmI(api: Api): Promise<string> {
  const { viewer } = await api.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  return viewer.login;
}

/** The status of a failed request; 0 when no answer came. */
export function statusOf(error: unknown): number {
  const { status, response } = error as HttpError;
  return response === undefined ? 0 : (status ?? 0);
}

/** Whether the same request may succeed a little later: a server's fault, or no answer that can be read. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return !(error instanceof TooBusy) && (status === 0 || status >= 500);
}

const MOST_TRIES = 4;

/**
 * Tries a write until it is known to have taken effect. After a passing failure `find` reads
 * what it wrote, before it is tried again. Throws the API's error.
 */
export async function writeOnce<T>(
  write: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!isPassing(error)) throw error;
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === MOST_TRIES) throw error;
    }
  }
}

/** GitHub refused so much that one bad item cannot be the reason. */
const MOST_REFUSED = 20;

/**
 * Writes items with as few requests as possible. GitHub refuses a whole request (422) for one item:
 * halves find it, and it alone is left out. Answers how many were. Throws any other error.
 */
export async function writeSparing<T>(
  items: readonly T[],
  write: (items: readonly T[]) => Promise<void>,
): Promise<number> {
  let refused = 0;
  async function half(part: readonly T[]): Promise<void> {
    try {
      await write(part);
    } catch (error) {
      if (statusOf(error) !== 422 || part.length === 0) throw error;
      if (part.length === 1) {
        refused++;
        if (refused > MOST_REFUSED) throw error;
        return;
      }
      const middle = Math.ceil(part.length / 2);
      await half(part.slice(0, middle));
      await half(part.slice(middle));
    }
  }
  await half(items);
  return refused;
}
