import { resolve } from 'node:path';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import { isFolder } from '../world/make-folder.js';
import type { Environment } from './make-world.js';

/** The folder that an action works in, in a workflow. Throws a UsageError when it is none. */
export function workFolder({ GITHUB_WORKSPACE: workspace = '.' }: Environment, given = ''): string {
  const folder = resolve(workspace, given);
  if (isFolder(folder)) return folder;
  throw new UsageError(
    `input "working-directory": ${quote(given)} is no folder in ${workspace}; correct it, or check the repository out first`,
  );
}
