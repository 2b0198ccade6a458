import { runOnGitHub } from '../../hosts/github.js';
import { perfLog } from './action.js';

/** Starts perf-log on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(perfLog, worker);
