import type { Draft } from '../../core/finding.js';
import { problemOf } from '../../core/reason.js';
import type { CappedLog } from '../../world/capped-log.js';

/** The summary and the logs of stages that could not be written: what is measured goes on without them. */
export class Losses {
  private readonly problems = new Map<string, string>();

  /** Writes a file whole; what succeeds makes good what failed before. */
  write(path: string, write: () => void): void {
    const problem = problemOf(notWhole(path), write);
    if (problem === undefined) this.problems.delete(path);
    else this.problems.set(path, problem);
  }

  /**
   * A log that ends where it cannot be written, as if nobody had asked for more. `identity` tells whether what is at
   * its path is still the file that was opened.
   */
  log(path: string, open: () => CappedLog, identity: (path: string) => string): CappedLog {
    let log: CappedLog | undefined;
    let opened: string | undefined;
    const attempt = (work: () => void) => {
      if (!this.problems.has(path)) this.write(path, work);
    };
    attempt(() => {
      log = open();
      opened = identity(path);
    });
    return {
      write: (bytes) => attempt(() => log?.write(bytes)),
      note: (line) => attempt(() => log?.note(line)),
      close: () => this.close(path, log, () => identity(path) === opened),
    };
  }

  /** One for each file. */
  findings(): Draft[] {
    return [...this.problems.values()].map((message) => ({
      ...{ rule: 'perf/output-lost', severity: 'error' },
      message,
    }));
  }

  private close(path: string, log: CappedLog | undefined, isSame: () => boolean): number {
    // As long as it is open, no other file has its number.
    const isThere = holds(isSame);
    let left = 0;
    const unwritten = problemOf(notWhole(path), () => {
      left = log?.close() ?? 0;
    });
    const problem = unwritten ?? (isThere ? undefined : notWhole(path)(REMOVED));
    if (problem !== undefined && !this.problems.has(path)) this.problems.set(path, problem);
    return left;
  }
}

const REMOVED = 'it was removed or replaced while the stage ran';

function holds(question: () => boolean): boolean {
  try {
    return question();
  } catch {
    return false; // There is nothing at all.
  }
}

const notWhole = (path: string) => (why: string) =>
  `${path}: not whole (${why}); see to its folder and its space, or name another --log-file`;
