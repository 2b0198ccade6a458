import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../../src/world/clock.js';
import { type Operation, operationFor } from './description.js';
import { type Fault, graphqlErrors, limitAnswer } from './faults.js';
import type { RateLimits } from './rate-limits.js';
import { type Account, GithubState, PER_PAGE } from './state.js';

/** Somebody who may write, as a workflow's token does; the token that reads only; a person. */
export const TOKENS: Record<string, Account> = {
  'token-of-the-workflow': { login: 'github-actions[bot]', writes: true },
  'token-of-a-fork': { login: 'github-actions[bot]', writes: false },
};
export const TOKEN = 'token-of-the-workflow';
export const FORK_TOKEN = 'token-of-a-fork';

/** One request as it arrived. */
export interface Seen {
  method: string;
  path: string;
  operation: string;
  at: number;
}

// GitHub's best practices: writes a second apart, what notifies people three.
const BETWEEN_WRITES_MS = 1000;
const BETWEEN_NOTIFICATIONS_MS = 3000;

/**
 * GitHub over HTTP, as far as publishing needs it. Requests and answers are checked against GitHub's own
 * description; what only its prose says is checked too. Faults are injected by the number of a request.
 */
export class Github {
  readonly state = new GithubState();
  readonly seen: Seen[] = [];
  /** What a client did that GitHub asks clients not to do. */
  readonly misuse: string[] = [];
  /** By the number of the request, from 0. */
  readonly faults = new Map<number, Fault>();
  /** Holds every request until the promise is kept: who races whom is up to the test. */
  gate: ((operation: string) => Promise<void>) | undefined;
  /** How much may be asked; without limits anything. */
  limits: RateLimits | undefined;
  private readonly server: Server;
  private stillUntil = 0;
  private nextWrite = 0;

  private constructor(private readonly clock: Clock) {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: Error) => {
        this.misuse.push(error.message);
        response.destroy();
      });
    });
  }

  /** Starts it on a free port. */
  static async start(clock: Clock): Promise<Github> {
    const github = new Github(clock);
    await new Promise<void>((resolve) => github.server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  /** The address of the interface. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    const operation = operationFor(method, pathname);
    const name = pathname === '/graphql' ? 'graphql' : (operation?.id ?? 'unknown');
    await this.gate?.(name);
    const now = this.clock.now().getTime();
    this.seen.push({ method, path: pathname, operation: name, at: now });
    this.watch(method, name, now);

    const account = TOKENS[(request.headers.authorization ?? '').replace(/^(token|Bearer) /, '')];
    const fault = this.faults.get(this.seen.length - 1);
    const limit = fault
      ? limitAnswer(fault, now)
      : this.limits?.refuse(method !== 'GET' && name !== 'graphql', now);
    if (fault === 'cut-before') return void request.socket.destroy();
    if (fault === 'fails-before') return send(response, 502, { message: 'Server Error' });
    if (fault === 'forbidden') return send(response, 403, FORBIDDEN);
    if (fault === 'locked') return send(response, 403, LOCKED);
    if (fault === 'proxy') return page(response);
    if (limit) {
      this.stillUntil = now + limit.pause;
      return send(response, limit.status, { message: limit.message }, limit.headers);
    }
    const errors = graphqlErrors(fault);
    if (errors) return send(response, 200, { data: null, errors }, { 'retry-after': '7' });
    if (!account) return send(response, 401, { message: 'Bad credentials' });
    const { status, answer } =
      name === 'graphql'
        ? { status: 200, answer: { data: { viewer: { login: account.login } } } }
        : this.answer(operation, account, searchParams, body);
    if (fault === 'cut-after') return void request.socket.destroy();
    if (fault === 'fails-after') return send(response, 500, { message: 'Server Error' });
    if (fault === 'slow') return; // The answer never comes; the client gives up.
    if (fault === 'cut-short') return cut(response, status, answer);
    send(response, status, answer, nextPage(answer, new URL(request.url ?? '/', this.url)));
  }

  private answer(
    operation: Operation | undefined,
    account: Account,
    query: URLSearchParams,
    body: unknown,
  ): { status: number; answer: unknown } {
    const handler = operation && this.state.handlers[operation.id];
    if (!handler) return { status: 404, answer: { message: 'Not Found' } };
    const reads = operation.id.includes('/get') || operation.id.includes('/list');
    if (!reads && !account.writes) return { status: 403, answer: FORBIDDEN };
    const refused = operation.refuse(query, body);
    const { params } = operation;
    const now = this.clock.now().toISOString();
    const result =
      refused.length > 0
        ? { refused }
        : handler({ account, params, query, body: (body ?? {}) as Record<string, unknown>, now });
    if (result === 'not-found') return { status: 404, answer: { message: 'Not Found' } };
    if ('refused' in result) {
      return { status: 422, answer: { message: `Invalid request. ${result.refused.join('; ')}` } };
    }
    return { status: result.status, answer: operation.answer(result.status, result.body) };
  }

  private watch(method: string, operation: string, now: number): void {
    if (operation === 'unknown') this.misuse.push(`${method} of what is not in the description`);
    if (now < this.stillUntil) this.misuse.push(`${operation} before the limit's wait was over`);
    if (method === 'GET' || operation === 'graphql') return;
    if (now < this.nextWrite) this.misuse.push(`${operation} too soon after the write before`);
    const notifies = operation === 'issues/create-comment' || operation === 'pulls/create-review';
    this.nextWrite = now + (notifies ? BETWEEN_NOTIFICATIONS_MS : BETWEEN_WRITES_MS);
  }
}

const FORBIDDEN = { message: 'Resource not accessible by integration' };
const LOCKED = { message: 'Unable to create comment because issue is locked.' };

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

/** A full page has another behind it, which its `link` header names. */
function nextPage(answer: unknown, url: URL): Record<string, string> {
  const { searchParams } = url;
  const isFull =
    Array.isArray(answer) && answer.length === Number(searchParams.get('per_page') ?? PER_PAGE);
  if (!isFull) return {};
  searchParams.set('page', String(Number(searchParams.get('page') ?? 1) + 1));
  return { link: `<${url}>; rel="next"` };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

/** What arrived whole by HTTP, and is half of what was meant. */
function cut(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body).slice(0, -1));
}

function page(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html><body>Please sign in to the proxy</body></html>');
}
