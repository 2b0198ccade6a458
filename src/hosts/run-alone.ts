import { UsageError } from '../core/usage-error.js';
import { logText } from '../formats/sink.js';
import type { Command } from './command.js';
import { commandHelp } from './help.js';
import type { Terminal } from './terminal.js';

/** Runs a command that is no action. Answers its exit code; a usage mistake is 1, said on `err`. */
export async function runCommandAlone(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    terminal.out.write(commandHelp(command));
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err.write(`cohesix ${command.name}: ${logText(error.message)}\n`);
    return 1;
  }
}
