import { runOnGitHub } from '../../hosts/github.js';
import { validateBatch } from './action.js';

/** Starts validate-batch on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(validateBatch, worker);
