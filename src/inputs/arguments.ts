import { parseArgs } from 'node:util';
import { didYouMean } from '../core/nearest.js';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { Input, Inputs } from './define.js';
import type { Label, RawInputs } from './parse.js';

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

/** How a command names an input to its user: by its flag, or as its help calls the free arguments. */
export function commandLabel(inputs: Inputs): Label {
  return (name) => {
    const input = inputs[name];
    return input?.positional ? input.metavar : `--${flagName(name, input)}`;
  };
}

/**
 * Reads a command's arguments: `--flag value`, `--flag=value`, `--` ends flags. A list may be given
 * several times; for every other input the last one wins. Throws a UsageError for an unknown flag,
 * and for one without its value.
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
    const given = input.kind === 'flag' ? (token.value ?? 'true') : givenValue(token, input, flags);
    refuseEmpty(token.rawName, input, given);
    const before = input.kind === 'list' ? raw[name] : undefined;
    raw[name] = before === undefined ? given : `${before}\n${given}`;
  }
  return { ...raw, ...takeFree(inputs, free, raw) };
}

interface Option {
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

/** Behind a flag whose value is a variable that is not set stands the next flag: it is no value. */
function givenValue(
  { rawName, value, inlineValue }: Option,
  { metavar }: Input<unknown>,
  flags: ReadonlyMap<string, unknown>,
): string {
  if (value !== undefined && (inlineValue || !isFlag(value, flags))) return value;
  throw new UsageError(`${rawName} needs a value: ${rawName} ${metavar}`);
}

function isFlag(word: string, flags: ReadonlyMap<string, unknown>): boolean {
  const [, name] = /^--(?:no-)?([^=]+)/.exec(word) ?? [];
  return ['--', '-h', '--help'].includes(word) || (name !== undefined && flags.has(name));
}

/** Each free argument is one value as it is, also with blanks at its ends or a line feed in it. */
function takeFree(
  inputs: Inputs,
  free: readonly string[],
  raw: Readonly<Record<string, string>>,
): RawInputs {
  if (free.length === 0) return {};
  const taker = Object.entries(inputs).find(([, { positional }]) => positional);
  if (taker === undefined) {
    throw new UsageError(`unexpected argument "${free[0]}": this command takes only flags`);
  }
  const [name, input] = taker;
  for (const one of free) refuseEmpty(quote(one), input, one);
  const before = raw[name];
  if (input.kind === 'list') {
    const ofFlag = before === undefined ? [] : (input.parse(before) as string[]);
    return { [name]: [...ofFlag, ...free] };
  }
  const [only, second] = before === undefined ? free : [before, ...free];
  if (second !== undefined) {
    throw new UsageError(`unexpected argument ${quote(second)}: one ${input.metavar} is taken`);
  }
  return { [name]: only };
}

/** A variable that is not set leaves an empty value, which nobody means; other kinds accept none anyway. */
function refuseEmpty(label: string, { kind, metavar }: Input<unknown>, given: string): void {
  if ((kind === 'text' || kind === 'list') && given.trim() === '') {
    throw new UsageError(`${label}: it is empty; leave it out, or give ${metavar}`);
  }
}

function unknownFlag(rawName: string, known: string[]): UsageError {
  const hint = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  return new UsageError(`unknown flag ${rawName}${hint || '; --help lists them'}`);
}
