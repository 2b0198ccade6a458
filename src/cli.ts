import { actions } from './actions/index.js';
import { didYouMean } from './core/nearest.js';
import { TOOL_VERSION } from './core/report.js';
import { suiteHelp } from './hosts/help.js';
import { runCommand, type Terminal } from './hosts/terminal.js';

/** The `cohesix` command: one subcommand per action. Answers the exit code. */
export async function cli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const action = actions.find((known) => known.name === name);
  if (action) return runCommand(action, rest, terminal);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out.write(suiteHelp(actions));
    return 0;
  }
  if (name === '--version') {
    terminal.out.write(`${TOOL_VERSION}\n`);
    return 0;
  }
  const names = actions.map((known) => known.name);
  const hint = didYouMean(name, names) || `; the commands are ${names.join(', ')}`;
  terminal.err.write(`cohesix: unknown command ${JSON.stringify(name)}${hint}\n`);
  return 1;
}
