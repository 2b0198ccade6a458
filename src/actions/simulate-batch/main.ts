import { runOnGitHub } from '../../hosts/github.js';
import { simulateBatch } from './action.js';

/** Starts simulate-batch on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(simulateBatch, worker);
