import { parseArgs } from 'node:util';
import { didYouMean } from '../core/nearest.js';
import { UsageError } from '../core/usage-error.js';
import type { Input, Inputs } from './define.js';
import type { RawInputs } from './parse.js';

/** The inputs that exist as flags of the command. */
export function flagInputs(inputs: Inputs): [string, Input<unknown>][] {
  return Object.entries(inputs).filter(
    ([, { where }]) => where === 'everywhere' || where === 'cli',
  );
}

/** What the flag of an input is called. */
export function flagName(
  name: string,
  input: Pick<Input<unknown>, 'flagName'> | undefined,
): string {
  return input?.flagName ?? name;
}

/**
 * Reads a command's arguments: `--flag value`, `--flag=value`, `--` ends flags. A list may be given
 * several times; for every other input the last one wins. Throws a UsageError for an unknown flag.
 */
export function readArguments(inputs: Inputs, args: readonly string[]): RawInputs {
  const flags = new Map(
    flagInputs(inputs).map(([name, input]) => [flagName(name, input), { name, input }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...flags].map(([name, { input }]) => [
        name,
        { type: input.kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const raw: Record<string, string> = {};
  const free: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') free.push(token.value);
    if (token.kind !== 'option') continue;
    const known = flags.get(token.name);
    if (known === undefined) throw unknownFlag(token.rawName, [...flags.keys()]);
    const { name, input } = known;
    const given = input.kind === 'flag' ? (token.value ?? 'true') : token.value;
    if (given === undefined) {
      throw new UsageError(`${token.rawName} needs a value: ${token.rawName} ${input.metavar}`);
    }
    const before = input.kind === 'list' ? raw[name] : undefined;
    raw[name] = before === undefined ? given : `${before}\n${given}`;
  }
  takeFree(inputs, free, raw);
  return raw;
}

function takeFree(inputs: Inputs, free: string[], raw: Record<string, string>): void {
  if (free.length === 0) return;
  const taker = Object.entries(inputs).find(([, { positional }]) => positional);
  if (taker === undefined) {
    throw new UsageError(`unexpected argument "${free[0]}": this command takes only flags`);
  }
  const [name] = taker;
  raw[name] = [...(raw[name] === undefined ? [] : [raw[name]]), ...free].join('\n');
}

function unknownFlag(rawName: string, known: string[]): UsageError {
  const hint = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  return new UsageError(`unknown flag ${rawName}${hint || '; --help lists them'}`);
}
