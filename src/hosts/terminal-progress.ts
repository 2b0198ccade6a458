import { thousands } from '../core/quote.js';
import type { Progress } from '../world/progress.js';
import type { Environment } from './make-world.js';
import type { Stream } from './terminal.js';

const QUIET_MS = 1000;
const EVERY_MS = 100;

/** One line that is drawn again, on a terminal only, once work has taken longer than a second. */
export function terminalProgress(stream: Stream, environment: Environment): Progress {
  const watched = stream.isTTY === true && !environment.CI && environment.TERM !== 'dumb';
  const started = performance.now();
  let next = started + QUIET_MS;
  let drawn = false;
  return {
    step(done, total, what) {
      const now = performance.now();
      if (!watched || now < next) return;
      next = now + EVERY_MS;
      drawn = true;
      const percent = Math.floor((done / Math.max(1, total)) * 100);
      stream.write(`\r\u001b[K${percent}% of ${thousands(total)} ${what}`);
    },
    end() {
      if (drawn) stream.write('\r\u001b[K');
      drawn = false;
    },
  };
}
