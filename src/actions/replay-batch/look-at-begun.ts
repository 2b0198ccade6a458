import { UsageError } from '../../core/usage-error.js';
import { bounded } from './bounds.js';
import { endsNow, lookAtCopy, stagedName } from './copy-step.js';
import type { Step } from './interpret.js';
import type { Begun } from './journal-line.js';
import { markOf, type Site } from './perform.js';

/** What to do with a RUN of which nobody knows whether it finished. */
export type Wish = 'stop' | 'rerun' | 'skip';

/** What an action needs that a killed replay had begun: nothing more, to be done again, to be left, or somebody's word. */
export type Resumption = 'made' | 'again' | 'skip' | { stop: string };

/** Where it is looked. */
type Place = Pick<Site, 'world' | 'bounds' | 'salt'>;

/** That nobody knows what became of an action, and what to do about it. */
interface Unknown {
  message: string;
  /** It has not ended: to do it again would be to do it twice. */
  isRunning: boolean;
}

type CopyStep = Extract<Step, { kind: 'COPY' }>;

/** Looks at what became of an action that a killed replay had begun, and changes nothing. */
export function lookAtBegun(step: Step, begun: Begun, place: Place, wish: Wish): Resumption {
  const found = becameOf(step, begun, place);
  if (typeof found === 'string') return found;
  if (found.isRunning || wish === 'stop') return { stop: found.message };
  return wish === 'rerun' ? 'again' : 'skip';
}

/** Takes away what the killed replay had staged. */
export function clearStaged(step: Step, place: Place): void {
  const destination = step.kind === 'COPY' ? destinationOf(step, place) : undefined;
  if (destination === undefined) return;
  place.world.disk.remove(stagedName(destination, place.salt, step.index));
}

function becameOf(step: Step, begun: Begun, place: Place): 'made' | 'again' | Unknown {
  if (step.kind === 'COPY') return becameOfCopy(step, begun, place);
  return step.kind === 'RUN' ? becameOfRun(step, begun, place) : 'again';
}

function becameOfRun(step: Step, { leader }: Begun, { world, salt }: Place): Unknown {
  const { certain, perhaps } = world.processes.survivors(markOf(salt, step.index), leader);
  if (certain.length > 0) {
    const message = `the killed replay had begun this, and it still runs as process ${certain.join(', ')}: wait for it or end it, then replay again`;
    return { message, isRunning: true };
  }
  const left = perhaps.length > 0 ? `, nor whether it left process ${perhaps.join(', ')}` : '';
  const message = `the killed replay had begun this, and whether it finished is not known${left}: find out, then --resume=rerun does it again, --resume=skip goes on behind it`;
  return { message, isRunning: false };
}

/** What is at the destination tells whether the copy was made. */
function becameOfCopy(step: CopyStep, { sha256 }: Begun, place: Place): 'made' | 'again' | Unknown {
  const { world, bounds } = place;
  const destination = destinationOf(step, place);
  if (destination === undefined) return 'again';
  if (trying(() => world.disk.digest(destination).sha256) === sha256) return 'made';
  const now = trying(() => lookAtCopy(world, step, bounds).sha256);
  if (now === undefined || now === sha256) return 'again';
  const message =
    'the killed replay had begun this copy, and its source has changed since: --resume=rerun copies it as it is now, --resume=skip goes on behind it';
  return { message, isRunning: false };
}

function destinationOf(step: CopyStep, { world, bounds }: Place): string | undefined {
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
