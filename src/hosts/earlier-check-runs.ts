import { isLater, isSame, type Writer } from '../core/writer.js';
import type { CheckAnnotation } from '../formats/check-run.js';
import type { Api } from './github-api.js';
import { SameKey, type Target } from './publisher.js';

/** A check run on GitHub. */
export interface Found {
  id: number;
  url: string | undefined;
}

/** What stood there before us. */
export interface Look {
  /** The check run of a later run about the same. */
  later?: Found;
  /** The one of an earlier attempt, with the annotations that it lacks. */
  earlier?: Found & { missing: readonly CheckAnnotation[] };
}

/** Who has written a check run of this identity and commit before. Throws SameKey, and the API's error. */
export async function lookAround(
  api: Api,
  target: Target,
  name: string,
  annotations: readonly CheckAnnotation[],
): Promise<Look> {
  const own = await checkRunsThere(api, target, name);
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

/** The check runs of this identity on this commit, newest first. */
export async function checkRunsThere(
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
export function externalId(target: Target): string {
  const { run, attempt } = target.writer;
  return `${useOf(target)}${run}.${attempt}`;
}

function useOf({ action, key, subject }: Target): string {
  return `cohesix:${action}:${key}:${subject}:`;
}

function writerOf(externalId: string | null, target: Target): Writer | undefined {
  const start = useOf(target);
  if (!externalId?.startsWith(start)) return undefined;
  const [, run, attempt] = /^(\d+)\.(\d+)$/.exec(externalId.slice(start.length)) ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}
