import { runOnGitHub } from '../../hosts/github.js';
import { traceDiff } from './action.js';

/** Starts trace-diff on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(traceDiff, worker);
