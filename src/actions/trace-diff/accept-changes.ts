import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { readText } from '../read-text.js';
import { choose, enterApprovals } from './approve.js';
import type { Cause } from './group.js';
import type { Given } from './inputs.js';
import type { Ledger } from './ledger.js';
import { readLedger } from './read-ledger.js';
import type { Prepared } from './run-comparison.js';

/** Enters what `--approve` names and answers the ledger as it is then. */
export function acceptChanges(
  prepared: Prepared,
  causes: readonly Cause[],
  given: Given,
  world: World,
): Ledger {
  const approver = (given.approver ?? world.git.userName())?.trim();
  if (!approver) throw new UsageError('--approve: who approves? name them with --approver');
  const today = world.clock.now().toISOString().slice(0, 10);
  if (given.expires !== undefined && given.expires < today) {
    throw new UsageError(
      `--expires: ${given.expires} is past, and nothing would be approved; give ${today} or a later day`,
    );
  }
  const { ledgerPath: path } = prepared;
  const isNew = world.files.kind(path) === 'missing';
  const cure = 'make it a regular file';
  const old = isNew ? '' : readText(world, path, { name: path, largest: 16 * 2 ** 20, cure });
  const [problem] = readLedger(path, old, today).problems;
  if (problem?.rule === 'approval/invalid') {
    throw new UsageError(`${path}:${problem.place?.line ?? 1}: ${problem.message}`);
  }
  const text = enterApprovals(old, choose(causes, given.approve), {
    ...{ reason: (given.reason as string).trim(), approver, date: today },
    ...(given.expires !== undefined && { expires: given.expires }),
  });
  if (!given.dryRun) world.files.replace(path, text);
  return readLedger(path, text, today);
}
