import { runOnGitHub } from '../../hosts/github.js';
import { publishReport } from './action.js';

/** Starts publish-report on GitHub. */
export const main = (worker: URL): Promise<void> => runOnGitHub(publishReport, worker);
