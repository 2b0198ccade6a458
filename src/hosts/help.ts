import type { AnyAction } from '../actions/define.js';
import { TOOL_VERSION } from '../core/report.js';
import { HOMEPAGE } from '../core/rule.js';
import { flagInputs, flagName } from '../inputs/arguments.js';
import type { Input } from '../inputs/define.js';
import type { Command } from './command.js';

/** The help of one command, made from its declaration. */
export function actionHelp(action: AnyAction): string {
  const free = Object.values(action.inputs).find(({ positional }) => positional);
  return commandHelp({ ...action, usage: `[flags]${free ? ` [${free.metavar}…]` : ''}` });
}

/** The help of a command that is no action, and what the other is made of. */
export function commandHelp({
  name: command,
  summary,
  usage,
  inputs: declared,
  examples,
}: Omit<Command, 'run'>): string {
  const inputs = flagInputs(declared);
  const free = inputs.find(([, { positional }]) => positional);
  const more = free?.[1].kind === 'list' ? '…' : '';
  return [
    ...wrap(summary.split(' '), WIDTH),
    '',
    `Usage: cohesix ${command} ${usage}`,
    '',
    ...(free ? [entry(`${free[1].metavar}${more}`, free[1]), ''] : []),
    'Flags:',
    ...inputs
      .filter(([, input]) => input !== free?.[1])
      .map(([name, input]) => entry(flagText(name, input), input)),
    entry('--help', { description: 'Show this help.', default: undefined }),
    '',
    'Examples:',
    ...examples.map(exampleText),
    '',
  ].join('\n');
}

/** The help of the whole suite. */
export function suiteHelp(
  actions: readonly AnyAction[],
  commands: readonly Pick<Command, 'name' | 'summary'>[],
): string {
  return [
    `cohesix ${TOOL_VERSION}: keeps machine-made batches of documents and code honest.`,
    '',
    'Usage: cohesix COMMAND [flags]',
    '',
    'Commands:',
    ...[...actions, ...commands].map(({ name, summary }) =>
      entry(name, { description: summary, default: undefined }),
    ),
    '',
    'cohesix COMMAND --help explains one; cohesix --version prints the version.',
    `Documentation: ${HOMEPAGE}`,
    '',
  ].join('\n');
}

function flagText(name: string, input: Input<unknown>): string {
  const flag = `--${flagName(name, input)}`;
  if (input.kind !== 'flag') return `${flag} ${input.metavar}`;
  return input.metavar === 'FLAG' ? flag : `${flag}=${input.metavar}`;
}

/** A long example goes on in the next line, as a shell reads it. */
function exampleText(example: string): string {
  return `  ${wrap(example.split(/ (?=--)/), WIDTH - 6).join(' \\\n    ')}`;
}

const INDENT = 24;
const WIDTH = 80;

function entry(
  left: string,
  { description, default: standard }: Pick<Input<unknown>, 'description' | 'default'>,
): string {
  const text = standard === undefined ? description : `${description} [${standard}]`;
  const lines = wrap(text.split(' '), WIDTH - INDENT);
  const head = `  ${left}`;
  const pad = ' '.repeat(INDENT);
  if (head.length >= INDENT) return [head, ...lines.map((line) => pad + line)].join('\n');
  return [head.padEnd(INDENT) + lines[0], ...lines.slice(1).map((line) => pad + line)].join('\n');
}

/** The words in lines; what stays together is one word. */
function wrap(words: readonly string[], width: number): string[] {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) as string;
    if (last !== '' && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
