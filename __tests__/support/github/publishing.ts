import type { Report } from '../../../src/core/report.js';
import { plainContext } from '../../../src/formats/format.js';
import { makeApi } from '../../../src/hosts/github-api.js';
import { githubPublisher } from '../../../src/hosts/github-publisher.js';
import type { Published, Target, Wishes } from '../../../src/hosts/publisher.js';
import type { Clock } from '../../../src/world/clock.js';
import { type Github, TOKEN } from './server.js';

/** How one publication differs from the usual one. */
export interface Different {
  target?: Partial<Target>;
  wishes?: Partial<Wishes>;
  token?: string;
}

/** Publishes a report on the stand-in as the action does, with waits that take no time. */
export function publishOn(
  github: Github,
  clock: Clock,
  report: Report,
  { target, wishes, token = TOKEN }: Different = {},
): Promise<Published> {
  // Only who waits for an answer that never comes need be impatient.
  const timeoutMs = [...github.faults.values()].includes('slow') ? 300 : 10_000;
  const api = makeApi(token, { clock, baseUrl: github.url, timeoutMs });
  return githubPublisher(
    api,
    {
      ...{ owner: 'acme', repo: 'batch', headSha: github.state.pull.head, pull: 7 },
      ...{ action: 'validate-batch', key: '', writer: { run: 10, attempt: 1 } },
      subject: 'pull_request 7 batch.yml',
      runUrl: 'https://github.example/acme/batch/actions/runs/10',
      ...target,
    },
    {
      ...{ checkName: 'cohesix / validate-batch', comment: 'on-change', suggest: false },
      ...{ annotate: 'all', mostAnnotations: 50_000, ...wishes },
    },
  ).publish(report, { ...plainContext, complete: 'the artifact cohesix-1 of this run' });
}
