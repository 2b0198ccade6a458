import { fileURLToPath } from 'node:url';

/** The top of this repository. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));
