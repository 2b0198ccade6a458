import { differingTrees } from '../world/snapshots/differing-trees.js';
import { checkFiles } from './validate-batch/check-files.js';

/** The work that actions share with another thread: apart from the actions, so that it starts soon. */
export const tasks = [checkFiles, differingTrees] as const;
