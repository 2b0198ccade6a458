import { thousands } from '../../core/quote.js';
import type { Action, LineProblem } from './action-line.js';

/** What a RUN sees, as long as the next action is not read. */
export interface Variables {
  get(name: string): string | undefined;
  /** A copy of all, for who runs it: a log may set a hundred thousand. */
  all(): Readonly<Record<string, string>>;
}

/** Linux starts no program with more than this, by default. */
const LARGEST = 2 * 1024 * 1024;

/** The variables of a log while it is read. */
export class LogVariables implements Variables {
  private readonly values: Map<string, string>;
  private size = 0;
  private copy: Readonly<Record<string, string>> | undefined;

  constructor(start: Readonly<Record<string, string>>) {
    this.values = new Map(Object.entries(start));
    for (const [name, value] of this.values) this.size += sizeOf(name, value);
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  all(): Readonly<Record<string, string>> {
    this.copy ??= Object.fromEntries(this.values);
    return this.copy;
  }

  /** Sets what an ENV sets. Answers a problem where they become more than any program is started with. */
  set({ name, value }: Extract<Action, { kind: 'ENV' }>, line: string): LineProblem | undefined {
    const before = this.size;
    this.size += sizeOf(name, value) - sizeOf(name, this.values.get(name));
    this.values.set(name, value);
    this.copy = undefined;
    if (before > LARGEST || this.size <= LARGEST) return undefined;
    return {
      rule: 'replay/syntax',
      message: `with this one the variables of the log have more than ${thousands(LARGEST)} bytes, and no program can be started with so many`,
      ...{ column: 1, endColumn: line.length + 1 },
      expected: 'fewer or shorter ones; a file can hold what is so large',
    };
  }
}

/** As the system counts: `name=value` and its end. */
function sizeOf(name: string, value: string | undefined): number {
  return value === undefined ? 0 : Buffer.byteLength(name) + Buffer.byteLength(value) + 2;
}
