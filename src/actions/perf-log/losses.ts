import type { Draft } from '../../core/finding.js';
import { whyNot } from '../../core/reason.js';
import type { CappedLog } from '../../world/capped-log.js';

/** The summary and the logs of stages that could not be written: what is measured goes on without them. */
export class Losses {
  private readonly reasons = new Map<string, string>();

  /** Writes a file whole; what succeeds makes good what failed before. */
  write(path: string, write: () => void): void {
    const why = whyNot(write);
    if (why === undefined) this.reasons.delete(path);
    else this.reasons.set(path, why);
  }

  /** A log that ends where it cannot be written, as if nobody had asked for more. */
  log(path: string, open: () => CappedLog): CappedLog {
    let log: CappedLog | undefined;
    const attempt = (work: () => void) => {
      if (!this.reasons.has(path)) this.write(path, work);
    };
    attempt(() => {
      log = open();
    });
    return {
      write: (bytes) => attempt(() => log?.write(bytes)),
      note: (line) => attempt(() => log?.note(line)),
      close: () => this.close(path, log),
    };
  }

  /** One for each file. */
  findings(): Draft[] {
    return [...this.reasons].map(([path, why]) => ({
      ...{ rule: 'perf/output-lost', severity: 'error' },
      message: `${path}: not whole (${why}); see to its folder and its space, or name another --log-file`,
    }));
  }

  private close(path: string, log: CappedLog | undefined): number {
    let left = 0;
    const why = whyNot(() => {
      left = log?.close() ?? 0;
    });
    if (why !== undefined && !this.reasons.has(path)) this.reasons.set(path, why);
    return left;
  }
}
