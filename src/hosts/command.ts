import type { Inputs } from '../inputs/define.js';
import type { Terminal } from './terminal.js';

/** A command that is no action: it exists at a terminal only. */
export interface Command {
  name: string;
  /** One sentence. */
  summary: string;
  /** What follows its name. */
  usage: string;
  inputs: Inputs;
  examples: readonly string[];
  /** Answers the exit code. Throws a UsageError. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
