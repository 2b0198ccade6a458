import { runOnGitHub } from '../../hosts/github.js';
import { replayBatch } from './action.js';

/** Starts replay-batch on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(replayBatch, worker);
