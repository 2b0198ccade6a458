import { type Command, parseCommand } from './runner-command-line.js';

export type { Command } from './runner-command-line.js';

/**
 * Reads a step's output as the runner does and returns the commands it would act on, in order.
 * Sources in actions/runner: src/Runner.Sdk/ProcessInvoker.cs (lines come from StreamReader.ReadLine,
 * which ends a line at \n, \r\n or a bare \r) and src/Runner.Worker/ActionCommandManager.cs.
 */
export function readCommands(output: string): Command[] {
  const registered = new Set(commandNames);
  const commands: Command[] = [];
  let stopToken: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, registered);
    if (!command) continue;
    if (stopToken !== undefined) {
      if (command.command !== stopToken) continue;
      registered.delete(stopToken);
      stopToken = undefined;
    } else if (command.command === 'stop-commands') {
      const token = lowerCase(command.data);
      // The runner fails the step for such a token and keeps reading commands.
      if (token === '' || token === 'pause-logging' || registered.has(token)) continue;
      registered.add(token);
      stopToken = token;
    } else {
      commands.push(command);
    }
  }
  return commands;
}

/**
 * The names the runner registers, from the IActionCommandExtension classes of
 * src/Runner.Worker/ActionCommandManager.cs. `set-env` and `add-path` are recognised and refused;
 * `set-output` and `save-state` are deprecated and still processed.
 */
export const commandNames: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

function lowerCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
