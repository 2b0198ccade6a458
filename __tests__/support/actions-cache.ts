import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Entry {
  key: string;
  version: string;
  ref: string;
  content: Buffer;
}

/** The cache service of the Actions, version 2, with its storage: as far as `@actions/cache` asks. */
export class ActionsCache {
  /** Finished entries, oldest first. */
  readonly entries: Entry[] = [];
  /** The branch or pull request whose runs are asking: entries are found in its own, then in main's. */
  ref = 'refs/heads/main';
  private readonly pending = new Map<string, Entry>();
  private readonly blocks = new Map<string, Buffer>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error: Error) => {
        response.writeHead(500).end(error.message);
      });
    });
  }

  static async start(): Promise<ActionsCache> {
    const cache = new ActionsCache();
    await new Promise<void>((resolve) => cache.server.listen(0, '127.0.0.1', resolve));
    return cache;
  }

  /** What a JavaScript action is given to reach it. */
  get runtime(): Record<string, string> {
    // The library takes the token apart for its scopes, and checks nothing of it.
    const token = ['{}', '{"ac":"[]"}', ''].map((part) => Buffer.from(part).toString('base64url'));
    return {
      ACTIONS_RESULTS_URL: `${this.url}/`,
      ACTIONS_RUNTIME_TOKEN: token.join('.'),
      ACTIONS_CACHE_SERVICE_V2: 'true',
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const body = await bodyOf(request);
    const method = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(
      pathname,
    );
    if (method) {
      const answer = this.call(method[1] as string, JSON.parse(body.toString()));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    } else this.store(request, response, pathname, searchParams, body);
  }

  private call(method: string, { key = '', version = '', restore_keys = [] as string[] }): object {
    const name = encodeURIComponent(`${this.ref}|${key}|${version}`);
    const url = `${this.url}/blob/${name}`;
    if (method === 'CreateCacheEntry') {
      const isThere = this.entries.some((one) => one.key === key && one.ref === this.ref);
      if (isThere) return { ok: false, signed_upload_url: '' };
      this.pending.set(name, { key, version, ref: this.ref, content: Buffer.alloc(0) });
      return { ok: true, signed_upload_url: url };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const entry = this.pending.get(name) as Entry;
      this.entries.push(entry);
      return { ok: true, entry_id: String(this.entries.length) };
    }
    const found = this.find([key, ...restore_keys], version);
    if (!found) return { ok: false, signed_download_url: '', matched_key: '' };
    const at = this.entries.indexOf(found);
    return { ok: true, signed_download_url: `${this.url}/entry/${at}`, matched_key: found.key };
  }

  private find(keys: readonly string[], version: string): Entry | undefined {
    for (const ref of new Set([this.ref, 'refs/heads/main'])) {
      const own = this.entries.filter((one) => one.ref === ref && one.version === version);
      for (const key of keys) {
        const found = own.findLast((one) => one.key.startsWith(key));
        if (found) return found;
      }
    }
    return undefined;
  }

  private store(
    { method, headers }: IncomingMessage,
    response: ServerResponse,
    pathname: string,
    query: URLSearchParams,
    body: Buffer,
  ): void {
    const [, kind, name = ''] = pathname.split('/');
    if (kind === 'entry') {
      const { content } = this.entries[Number(name)] as Entry;
      const [, start = '0', end = ''] = /bytes=(\d+)-(\d*)/.exec(headers.range ?? '') ?? [];
      const part = content.subarray(Number(start), end === '' ? undefined : Number(end) + 1);
      response.writeHead(headers.range ? 206 : 200, { 'content-length': part.length });
      response.end(method === 'HEAD' ? undefined : part);
      return;
    }
    const id = `${name}|${query.get('blockid') ?? ''}`;
    const entry = this.pending.get(name) as Entry;
    if (query.get('comp') === 'block') this.blocks.set(id, body);
    else if (query.get('comp') === 'blocklist') {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)];
      entry.content = Buffer.concat(
        ids.map(([, block]) => this.blocks.get(`${name}|${block}`) as Buffer),
      );
    } else entry.content = body;
    response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
