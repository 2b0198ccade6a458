import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { whyNot } from '../../core/reason.js';
import type { World } from '../../world/world.js';

/** What happens, line by line: shown at once, and kept in a file. */
export interface Transcript {
  /** Undefined when nothing may be written. */
  path: string | undefined;
  /** Why the file is not whole; undefined as long as it is. Nobody's work ends for it. */
  readonly lost: string | undefined;
  /** A line; text that others wrote is made harmless. */
  line(text: string): void;
  /** Puts what is not there yet into the file. */
  flush(): void;
}

const ENOUGH = 16 * 1024;

/** Begins one: at the path given, else at one of its own in `folder`. */
export function openTranscript(
  world: World,
  { given, folder, isWritten }: { given: string | undefined; folder: string; isWritten: boolean },
): Transcript {
  const path = isWritten ? pathOf(world, given, folder) : undefined;
  let waiting = '';
  let lost: string | undefined;
  const flush = () => {
    if (path !== undefined && waiting !== '') {
      lost ??= whyNot(() => world.files.append(path, waiting));
    }
    waiting = '';
  };
  if (path !== undefined && given !== undefined) {
    world.files.replaceable(path);
    lost = whyNot(() => world.files.replace(path, ''));
  }
  return {
    path,
    get lost() {
      return lost;
    },
    line(text) {
      const shown = world.live.harmless(text);
      world.live.line(shown);
      if (path !== undefined) waiting += `${shown}\n`;
      if (waiting.length > ENOUGH) flush();
    },
    flush,
  };
}

function pathOf({ clock, directory }: World, given: string | undefined, folder: string): string {
  if (given !== undefined) return resolve(directory, given);
  const time = clock.now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return join(folder, `replay_${time}_${process.pid}_${randomBytes(3).toString('hex')}.log`);
}
