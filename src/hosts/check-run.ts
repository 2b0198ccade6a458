import type { Verdict } from '../core/verdict.js';
import { isSame } from '../core/writer.js';
import type { CheckAnnotation, CheckOutput } from '../formats/check-run.js';
import { checkRunsThere, externalId, type Found, lookAround } from './earlier-check-runs.js';
import { type Api, writeOnce, writeSparing } from './github-api.js';
import type { Target } from './publisher.js';

/** GitHub takes 50 annotations a request, and adds those of each request to what is there. */
const PER_REQUEST = 50;

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
  /** What ended the writing of annotations before the last one; the check run was ended all the same. */
  broken: { error: unknown; missing: number } | undefined;
  /** Even its end could not be written: it stays in progress until this run is started again. */
  unfinished: boolean;
  /** A later run about the same has spoken: nothing was written over it. */
  late: boolean;
}

const CONCLUSION = { pass: 'success', fail: 'failure', neutral: 'neutral' } as const;

/**
 * Writes a check run in ⌈annotations/50⌉ + 2 requests when nothing goes wrong (one more without
 * annotations): find, create in progress, add, finish in place with the last. What a failed write did
 * is read before it is repeated, so that no annotation is lost or doubled. Throws the API's error when
 * GitHub will not have the check run, and SameKey.
 */
export async function writeCheckRun(
  api: Api,
  target: Target,
  { name, verdict, output, annotations }: CheckRun,
): Promise<WrittenCheckRun> {
  const look = await lookAround(api, target, name, annotations);
  const whole = { refused: 0, broken: undefined, unfinished: false, late: false };
  if (look.later) return { ...whole, url: look.later.url, late: true };
  const { id, url } = look.earlier ?? (await create(api, target, name, output));
  const at = { owner: target.owner, repo: target.repo, check_run_id: id };
  const wanted = look.earlier?.missing ?? annotations;
  let there = annotations.length - wanted.length;
  let finished = false;

  async function add(batch: readonly CheckAnnotation[], isLast: boolean): Promise<void> {
    let left = batch;
    await writeOnce(
      async () => {
        await api.rest.checks.update({
          ...at,
          external_id: externalId(target),
          ...(isLast
            ? { status: 'completed', conclusion: CONCLUSION[verdict] }
            : { status: 'in_progress' }),
          output: { ...output, annotations: [...left] },
        });
        return true;
      },
      async () => {
        const { data } = await api.rest.checks.get(at);
        const arrived = data.output.annotations_count >= there + batch.length;
        if (arrived) left = []; // What may still be missing is the end of the run.
        return arrived && (!isLast || data.status === 'completed') ? true : undefined;
      },
    );
    there += batch.length;
    finished ||= isLast;
  }

  const last = Math.floor((wanted.length - 1) / PER_REQUEST);
  let refused = 0;
  let broken: WrittenCheckRun['broken'];
  try {
    for (let at = 0; at <= last; at++) {
      const batch = wanted.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST);
      refused += await writeSparing(batch, (part) => add(part, at === last));
    }
  } catch (error) {
    broken = { error, missing: annotations.length - refused - there };
  }
  // A check run that stays in progress blocks a merge for good.
  try {
    if (!finished) await add([], true);
  } catch (error) {
    broken ??= { error, missing: 0 };
  }
  return { ...whole, url, refused, broken, unfinished: !finished };
}

/** Creates the check run. When the answer is lost, the one that was created is found again. */
async function create(
  api: Api,
  target: Target,
  name: string,
  { title, summary }: CheckOutput,
): Promise<Found> {
  const { owner, repo, headSha, runUrl } = target;
  return writeOnce<Found>(
    async () => {
      const { data } = await api.rest.checks.create({
        ...{ owner, repo, name, head_sha: headSha, external_id: externalId(target) },
        ...(runUrl && { details_url: runUrl }),
        status: 'in_progress',
        output: { title, summary },
      });
      return { id: data.id, url: data.html_url ?? undefined };
    },
    async () => {
      const own = await checkRunsThere(api, target, name);
      return own.find(({ writer }) => isSame(writer, target.writer));
    },
  );
}
