import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import { type EvidenceParts, evidenceOf } from '../core/evidence.js';
import { problemOf } from '../core/reason.js';
import type { Report } from '../core/report.js';
import { type Context, plainContext } from '../formats/format.js';
import { formatOf, formats } from '../formats/index.js';
import type { World } from '../world/world.js';

/** Where the files of a run go; undefined writes none. Relative paths count from the caller's folder. */
export interface OutputPaths {
  report: string | undefined;
  sarif: string | undefined;
  html: string | undefined;
  log: string | undefined;
  evidence: string | undefined;
  /** A folder made for this run alone: what goes there replaces nothing, and need not be put on the disk at once. */
  fresh?: string;
}

/** What evidence says beside the report. */
export type Circumstances = Omit<EvidenceParts, 'text' | 'ended'>;

/** What became of the files. */
export interface Written {
  /** The path of the text log. */
  log: string;
  /** A sentence for each file that could not be written, or of which the disk does not say that it is. */
  lost: string[];
}

/** Writes the report, the SARIF file, the HTML page, the evidence and the text log; one that cannot be written costs no other. */
export async function writeOutputs(
  world: World,
  report: Report,
  paths: OutputPaths,
  circumstances: Circumstances,
  context: Context = plainContext,
): Promise<Written> {
  const lost: string[] = [];
  const at = (path: string) => resolve(world.directory, path);
  const attempt = (path: string, write: () => void) => {
    const problem = problemOf((why) => `${path}: not written (${why}); ${CURE}`, write);
    if (problem !== undefined) lost.push(problem);
  };
  const put = (path: string, text: string) =>
    attempt(path, () => {
      if (dirname(path) === paths.fresh) world.files.append(path, text);
      else world.files.replace(at(path), text);
    });
  if (paths.report) put(paths.report, formats.json(report, context));
  if (paths.sarif) put(paths.sarif, formats.sarif(report, context));
  if (paths.html) {
    const html = await formatOf('html');
    put(paths.html, html(report, context));
  }
  if (paths.evidence) {
    const text = formats.json(report, context);
    const parts = { ...circumstances, text, ended: world.clock.now() };
    put(paths.evidence, evidenceOf(report, parts));
  }
  const text = formats.text(report, plainContext);
  if (paths.log) {
    put(paths.log, text);
    return { log: at(paths.log), lost };
  }
  const log = join(world.scratch(), 'cohesix_batch_logs', logName(world, report));
  attempt(log, () => world.files.append(log, text));
  return { log, lost };
}

const CURE = 'see to its folder and its space, or name another file';

/** Whether an action has the shared input log-file: the old contract of another may mean other things by it. */
export function hasFindingsLog({ inputs }: AnyAction): boolean {
  return inputs['log-file'] === sharedInputs['log-file'];
}

/** Unique even within one second, sorted by time. */
function logName({ clock }: World, { action }: Report): string {
  const time = clock.now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return `${action}_${time}_${process.pid}_${randomBytes(3).toString('hex')}.log`;
}
