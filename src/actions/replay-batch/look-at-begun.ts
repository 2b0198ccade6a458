import { UsageError } from '../../core/usage-error.js';
import { bounded } from './bounds.js';
import { endsNow, stagedName } from './copy-step.js';
import type { Step } from './interpret.js';
import type { Intent } from './journal-line.js';
import { markOf, ready, type Site } from './perform.js';

/** That nobody knows what became of an action, and what to do about it. */
export interface Unknown {
  message: string;
  /** It has not ended: to do it again would be to do it twice. */
  isRunning: boolean;
}

type CopyStep = Extract<Step, { kind: 'COPY' }>;

/** What became of an action that a killed replay had begun: it is made, can be done again, or nobody knows. */
export function lookAtBegun(step: Step, intent: Intent, site: Site): 'made' | 'again' | Unknown {
  if (step.kind === 'COPY') return lookAtCopy(step, intent, site);
  return step.kind === 'RUN' ? lookAtRun(step, site) : 'again';
}

function lookAtRun(step: Step, { world, salt }: Site): Unknown {
  const running = world.processes.survivors(markOf(salt, step.index));
  if (running.length > 0) {
    const message = `the killed replay had begun this, and it still runs as process ${running.join(', ')}: wait for it or end it, then replay again`;
    return { message, isRunning: true };
  }
  const message =
    'the killed replay had begun this, and whether it finished is not known: find out, then --resume=rerun does it again, --resume=skip goes on behind it';
  return { message, isRunning: false };
}

/** What was staged is taken away; what is at the destination tells whether the copy was made. */
function lookAtCopy(step: CopyStep, { sha256 }: Intent, site: Site): 'made' | 'again' | Unknown {
  const destination = destinationOf(step, site);
  if (destination === undefined) return 'again';
  site.world.disk.remove(stagedName(destination, site.salt, step.index));
  if (trying(() => site.world.disk.digest(destination).sha256) === sha256) return 'made';
  const now = trying(() => ready(step, site).intent.sha256);
  if (now === undefined || now === sha256) return 'again';
  const message =
    'the killed replay had begun this copy, and its source has changed since: --resume=rerun copies it as it is now, --resume=skip goes on behind it';
  return { message, isRunning: false };
}

function destinationOf(step: CopyStep, { world, bounds }: Site): string | undefined {
  const ends = trying(() => endsNow(world, step, bounds));
  if (ends) return ends.destination;
  // The source may be gone by now: then the destination is asked as it is written.
  const found = bounded(step.destination, bounds);
  return 'why' in found ? undefined : found.path;
}

/** Undefined for what fails, and will say why when it is done again. */
function trying<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw error;
  }
}
