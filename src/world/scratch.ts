import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { UsageError } from '../core/usage-error.js';
import { makeFolders } from './make-folder.js';

const VARIABLES = ['COHESIX_TRACE_TMP', 'COHESIX_ENS_TMP', 'TMPDIR'] as const;

/**
 * The scratch folder: the first set of COHESIX_TRACE_TMP, COHESIX_ENS_TMP and TMPDIR, else the
 * system's. Created when missing. Throws a UsageError that names the variable when it is unwritable.
 */
export function scratchFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const variable = VARIABLES.find((name) => environment[name]);
  const folder = resolve(variable ? (environment[variable] as string) : tmpdir());
  try {
    makeFolders(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const name = variable ?? 'the temporary folder';
    const cure = variable
      ? `set ${variable} to a folder you can write to, or unset it`
      : 'set TMPDIR';
    throw new UsageError(
      `${name}: cannot write to ${folder} (${(error as NodeJS.ErrnoException).code}); ${cure}`,
    );
  }
  return folder;
}
