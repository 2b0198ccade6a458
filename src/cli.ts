import { actions } from './actions/index.js';
import { didYouMean } from './core/nearest.js';
import { TOOL_VERSION } from './core/report.js';
import { suiteHelp } from './hosts/help.js';
import { runCommandAlone } from './hosts/run-alone.js';
import { runCommand, type Terminal } from './hosts/terminal.js';
import { verify } from './hosts/verify.js';
import { rehearsal } from './rehearse/command.js';

/** What the command can do beside the actions. */
export const commands = [rehearsal(actions), verify];

/** The `cohesix` command: one subcommand per action, and what needs none. Answers the exit code. */
export async function cli(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const action = actions.find((known) => known.name === name);
  if (action) return runCommand(action, rest, terminal);
  const command = commands.find((known) => known.name === name);
  if (command) return runCommandAlone(command, rest, terminal);
  if (name === 'help' && rest[0] !== undefined) return cli([rest[0], '--help'], terminal);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out.write(suiteHelp(actions, commands));
    return 0;
  }
  if (name === '--version') {
    terminal.out.write(`${TOOL_VERSION}\n`);
    return 0;
  }
  const names = [...actions, ...commands].map((known) => known.name);
  const hint = didYouMean(name, names) || `; the commands are ${names.join(', ')}`;
  terminal.err.write(`cohesix: unknown command ${JSON.stringify(name)}${hint}\n`);
  return 1;
}
