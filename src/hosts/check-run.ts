import type { Verdict } from '../core/verdict.js';
import { isLater, isSame, type Writer } from '../core/writer.js';
import type { CheckAnnotation, CheckOutput } from '../formats/check-run.js';
import { type Api, writeOnce, writeSparing } from './github-api.js';
import { SameKey, type Target } from './publisher.js';

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
  /** A later run has spoken on this commit: nothing was written over it. */
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
  if (look.later) return { url: look.later.url, refused: 0, broken: undefined, late: true };
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
  if (!finished) await add([], true);
  return { url, refused, broken, late: false };
}

interface Found {
  id: number;
  url: string | undefined;
}

interface Look {
  /** A later run's check run on this commit. */
  later?: Found;
  /** The one of an earlier attempt, with the annotations that it lacks. */
  earlier?: Found & { missing: readonly CheckAnnotation[] };
}

/** Who has written a check run of this identity and commit before. */
async function lookAround(
  api: Api,
  target: Target,
  name: string,
  annotations: readonly CheckAnnotation[],
): Promise<Look> {
  const own = await list(api, target, name);
  if (own.some(({ writer }) => isSame(writer, target.writer))) throw new SameKey();
  const later = own.find(({ writer }) => isLater(writer, target.writer));
  if (later) return { later };
  const earlier = own.find(({ writer }) => writer.run === target.writer.run);
  // What an earlier attempt annotated cannot be taken back: only if it still holds is its check run kept.
  const missing = earlier && (await missingFrom(api, target, earlier.id, annotations));
  return earlier && missing ? { earlier: { ...earlier, missing } } : {};
}

/** The annotations that a check run lacks; undefined when it has others than these. */
async function missingFrom(
  api: Api,
  { owner, repo }: Target,
  id: number,
  annotations: readonly CheckAnnotation[],
): Promise<CheckAnnotation[] | undefined> {
  const there = await api.paginate(api.rest.checks.listAnnotations, {
    ...{ owner, repo, check_run_id: id, per_page: 100 },
  });
  const left = new Map<string, number>();
  for (const annotation of there) {
    const key = identityOf(annotation);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const missing = annotations.filter((annotation) => {
    const key = identityOf(annotation);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return annotations.length - missing.length === there.length ? missing : undefined;
}

type Annotated = Record<'path' | 'start_line' | 'end_line' | 'annotation_level', unknown> & {
  title?: string | null;
  message: string | null;
};

function identityOf(annotation: Annotated): string {
  const { path, start_line: start, end_line: end, annotation_level: level } = annotation;
  return JSON.stringify([path, start, end, level, annotation.title, annotation.message]);
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
      const own = await list(api, target, name);
      return own.find(({ writer }) => isSame(writer, target.writer));
    },
  );
}

/** The check runs of this identity on this commit, newest first. */
async function list(
  api: Api,
  target: Target,
  name: string,
): Promise<(Found & { writer: Writer })[]> {
  const { data } = await api.rest.checks.listForRef({
    ...{ owner: target.owner, repo: target.repo, ref: target.headSha },
    ...{ check_name: name, filter: 'all', per_page: 100 },
  });
  return data.check_runs
    .flatMap(({ id, html_url: url, external_id: external }) => {
      const writer = writerOf(external, target);
      return writer ? [{ id, url: url ?? undefined, writer }] : [];
    })
    .sort((a, b) => b.id - a.id);
}

/** The identity of a check run: this use of the action, in this attempt of this run. */
function externalId({ action, key, writer }: Target): string {
  return `cohesix:${action}:${key}:${writer.run}.${writer.attempt}`;
}

function writerOf(externalId: string | null, { action, key }: Target): Writer | undefined {
  const start = `cohesix:${action}:${key}:`;
  if (!externalId?.startsWith(start)) return undefined;
  const [, run, attempt] = /^(\d+)\.(\d+)$/.exec(externalId.slice(start.length)) ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}
