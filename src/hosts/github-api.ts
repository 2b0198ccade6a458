import { getOctokit } from '@actions/github';
import type { Clock } from '../world/clock.js';

/** GitHub's REST and GraphQL interface, steady: see `makeApi`. */
export type Api = ReturnType<typeof getOctokit>;

/** GitHub asked to wait longer than a run should. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

// GitHub's best practices for REST: writes one after the other, a second apart; after a limit wait as
// long as told, else a minute. Together no run waits longer than this.
const BETWEEN_WRITES_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MOST_READS = 4;

/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx or a cut connection, writes never: only their caller can tell whether they took effect.
 */
export function makeApi(token: string, clock: Clock, baseUrl: string | undefined): Api {
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
    nextWrite = clock.now().getTime() + BETWEEN_WRITES_MS;
  }

  api.hook.wrap('request', async (request, options) => {
    const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
    for (let attempt = 1; ; attempt++) {
      if (!isRead) await pace();
      try {
        const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
        return await request({ ...options, request: { ...options.request, signal } });
      } catch (error) {
        const limit = limitWait(error, clock);
        if (limit !== undefined) await wait(limit);
        else if (isRead && attempt < MOST_READS && isPassing(error)) await wait(attempt * 1000);
        else throw error;
      }
    }
  });
  return api;
}

interface HttpError {
  status?: number;
  response?: { headers?: Record<string, string | undefined> };
  message?: string;
}

/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error: unknown, clock: Clock): number | undefined {
  const { status, response, message = '' } = error as HttpError;
  if (status !== 403 && status !== 429) return undefined;
  const headers = response?.headers ?? {};
  if (headers['retry-after']) return Number(headers['retry-after']) * 1000;
  if (headers['x-ratelimit-remaining'] === '0') {
    return Math.max(1000, Number(headers['x-ratelimit-reset']) * 1000 - clock.now().getTime());
  }
  return status === 429 || /rate limit/i.test(message) ? 60_000 : undefined;
}

/** The status of a failed request; 0 when no answer came. */
export function statusOf(error: unknown): number {
  const { status, response } = error as HttpError;
  return response === undefined ? 0 : (status ?? 0);
}

/** Whether the same request may succeed a little later: a server's fault, or no answer at all. */
export function isPassing(error: unknown): boolean {
  const status = statusOf(error);
  return !(error instanceof TooBusy) && (status === 0 || status >= 500);
}
