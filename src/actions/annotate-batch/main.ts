import { runOnGitHub } from '../../hosts/github.js';
import { annotateBatch } from './action.js';

/** Starts annotate-batch on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(annotateBatch, worker);
