import { dirname, join, resolve } from 'node:path';
import { isEnvironmentName } from '../../core/environment-name.js';
import type { Policy } from '../../core/policy.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import { lockOf } from '../../world/file-lock.js';
import { baseEnvironment } from '../../world/processes/base-environment.js';
import type { World } from '../../world/world.js';
import { type Bounds, makeBounds } from './bounds.js';
import { readLog } from './hydration-log.js';
import type { Given } from './inputs.js';
import type { Batch } from './interpret.js';
import { JOURNALS, journalPath, lockedName } from './journal-names.js';

/** The logs, where they start and where they may go. */
export interface Prepared {
  batch: Batch;
  bounds: Bounds;
  /** The folder of this tool's own records. */
  records: string;
  /** Path of the journal, whether or not there is one. */
  journal: string;
}

/** Reads the logs and finds their folders. Throws a UsageError for what is missing. */
export function prepare(
  world: World,
  given: Given,
  policy: NonNullable<Policy['replay']>,
): Prepared {
  if (given.logs.length === 0) {
    throw new UsageError('name a hydration log: cohesix replay-batch hydration.log');
  }
  refuseNames(given.passEnv);
  const start = startOf(world, given.baseDir);
  const from = given.baseDir === undefined ? world.directory : start;
  const logs = given.logs.map((path) => readLog(world, resolve(from, path)));
  const records = world.handover ?? join(world.scratch(), JOURNALS);
  const journal =
    given.journal === undefined
      ? journalPath(records, logs, start)
      : file(world, '--journal', resolve(world.directory, given.journal));
  const roots = [
    ...[world.root, start, ...logs.map(({ path }) => dirname(path)), world.scratch()],
    ...given.allowRoot.map((path) => folder(world, '--allow-root', resolve(world.directory, path))),
    ...(policy['allow-roots'] ?? []).map((path) => resolve(world.root, path)),
  ];
  return {
    batch: {
      ...{ logs, start },
      environment: baseEnvironment(world.environment, given.passEnv),
      allowed: new Set(policy['allow-env']),
    },
    bounds: makeBounds(world, roots, { records, files: [journal, lockOf(lockedName(journal))] }),
    ...{ records, journal },
  };
}

function startOf(world: World, baseDir: string | undefined): string {
  if (baseDir === undefined) return world.root;
  return folder(world, '--base-dir', resolve(world.directory, baseDir));
}

function folder(world: World, flag: string, path: string): string {
  // A link that the caller names is the caller's wish; those below it are not.
  const real = world.files.real(join(path, 'name')).replace(/[\\/]name$/, '');
  const kind = world.files.kind(real);
  if (kind === 'directory') return real;
  throw new UsageError(`${flag}: ${quote(path)} is ${kind}, not a folder; name one that exists`);
}

/** Asked before the lines of the log are: in a folder that is the journal, all they name would be our own. */
function file(world: World, flag: string, path: string): string {
  const kind = world.files.kind(path);
  if (kind === 'file' || kind === 'missing') return path;
  throw new UsageError(`${flag}: ${quote(path)} is ${kind}, not a file; name another`);
}

function refuseNames(names: readonly string[]): void {
  const bad = names.find((name) => !isEnvironmentName(name));
  if (bad !== undefined) {
    throw new UsageError(
      `--pass-env: ${quote(bad)} is no name of a variable; expected letters, digits and _`,
    );
  }
}
