import type { Verdict } from '../core/verdict.js';
import type { CheckAnnotation, CheckOutput } from '../formats/check-run.js';
import { type Api, isPassing, statusOf } from './github-api.js';
import type { Target } from './publisher.js';

/** GitHub takes 50 annotations a request, and adds those of each request to what is there. */
const PER_REQUEST = 50;
const MOST_TRIES = 4;

/** What a check run is to say. */
export interface CheckRun {
  name: string;
  verdict: Verdict;
  output: CheckOutput;
  annotations: readonly CheckAnnotation[];
}

/** A check run that was written. */
export interface WrittenCheckRun {
  url: string | undefined;
  /** How many annotations GitHub refused, each left out by itself. */
  refused: number;
}

const CONCLUSION = { pass: 'success', fail: 'failure', neutral: 'neutral' } as const;

/**
 * Writes a check run in ⌈annotations/50⌉ + 2 requests when nothing goes wrong: find, create in
 * progress, add, finish in place. What a failed write did is read before it is repeated, so that no
 * annotation is lost or doubled. Throws the API's error when GitHub will not have it.
 */
export async function writeCheckRun(
  api: Api,
  target: Target,
  { name, verdict, output, annotations }: CheckRun,
): Promise<WrittenCheckRun> {
  const { owner, repo } = target;
  const { id, url } = await start(api, target, name, output);
  const at = { owner, repo, check_run_id: id };
  let written = 0;
  let refused = 0;

  /** What the check run holds of ours, when a write's answer did not come through. */
  async function count(): Promise<{ annotations: number; done: boolean }> {
    const { data } = await api.rest.checks.get(at);
    return { annotations: data.output.annotations_count, done: data.status === 'completed' };
  }

  async function add(batch: readonly CheckAnnotation[], last: boolean): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await api.rest.checks.update({
          ...at,
          output: { ...output, annotations: [...batch] },
          ...(last && { status: 'completed', conclusion: CONCLUSION[verdict] }),
        });
        written += batch.length;
        return;
      } catch (error) {
        if (statusOf(error) === 422 && batch.length > 0) return separately(batch, last);
        if (!isPassing(error) || attempt === MOST_TRIES) throw error;
        const now = await count();
        if (now.annotations >= written + batch.length && (now.done || !last)) {
          written += batch.length;
          return;
        }
        // The annotations arrived, the end of the run did not: what is left is to end it.
        if (batch.length > 0 && now.annotations >= written + batch.length) {
          written += batch.length;
          return add([], last);
        }
      }
    }
  }

  /** GitHub refuses a whole request for one annotation: halves find it, and it alone is left out. */
  async function separately(batch: readonly CheckAnnotation[], last: boolean): Promise<void> {
    if (batch.length === 1) {
      refused++;
      return last ? add([], true) : undefined;
    }
    const middle = Math.ceil(batch.length / 2);
    await add(batch.slice(0, middle), false);
    await add(batch.slice(middle), last);
  }

  for (let from = 0; from === 0 || from < annotations.length; from += PER_REQUEST) {
    const batch = annotations.slice(from, from + PER_REQUEST);
    await add(batch, from + PER_REQUEST >= annotations.length);
  }
  return { url, refused };
}

/** The identity of a check run: this use of the action, in this attempt of this run. */
function externalId({ action, key, writer }: Target): string {
  return ['cohesix', action, key, writer.run, writer.attempt].join(':');
}

interface Started {
  id: number;
  url: string | undefined;
}

/** Finds this attempt's check run, or creates it. A re-run's new one takes the old one's place by its name. */
async function start(
  api: Api,
  target: Target,
  name: string,
  output: CheckOutput,
): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const found = await find(api, target, name);
    if (found) return found;
    try {
      const { data } = await api.rest.checks.create({
        ...{ owner: target.owner, repo: target.repo, name, head_sha: target.headSha },
        ...{ external_id: externalId(target), status: 'in_progress' },
        ...(target.runUrl && { details_url: target.runUrl }),
        output: { title: output.title, summary: output.summary },
      });
      return { id: data.id, url: data.html_url ?? undefined };
    } catch (error) {
      if (!isPassing(error) || attempt === MOST_TRIES) throw error;
    }
  }
}

async function find(api: Api, target: Target, name: string): Promise<Started | undefined> {
  const { data } = await api.rest.checks.listForRef({
    ...{ owner: target.owner, repo: target.repo, ref: target.headSha },
    ...{ check_name: name, filter: 'all', per_page: 100 },
  });
  const own = data.check_runs.find(({ external_id: id }) => id === externalId(target));
  // Only an empty one is gone on with: to annotations that are there, GitHub would add them again.
  if (!own || own.status === 'completed' || own.output.annotations_count > 0) return undefined;
  return { id: own.id, url: own.html_url ?? undefined };
}
