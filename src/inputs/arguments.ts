import { parseArgs } from 'node:util';
import { didYouMean } from '../core/nearest.js';
import { quote } from '../core/quote.js';
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
    refuseMistaken(token.rawName, input, given);
    const before = input.kind === 'list' ? raw[name] : undefined;
    raw[name] = before === undefined ? given : `${before}\n${given}`;
  }
  takeFree(inputs, free, raw);
  return raw;
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

function takeFree(inputs: Inputs, free: string[], raw: Record<string, string>): void {
  if (free.length === 0) return;
  const taker = Object.entries(inputs).find(([, { positional }]) => positional);
  if (taker === undefined) {
    throw new UsageError(`unexpected argument "${free[0]}": this command takes only flags`);
  }
  const [name, input] = taker;
  for (const one of free) refuseMistaken(input.metavar, input, one);
  const all = [...(raw[name] === undefined ? [] : [raw[name]]), ...free];
  if (input.kind !== 'list' && all[1] !== undefined) {
    throw new UsageError(`unexpected argument ${quote(all[1])}: one ${input.metavar} is taken`);
  }
  raw[name] = all.join('\n');
}

/** A variable that is not set leaves an empty value, which nobody means; other kinds accept none anyway. */
function refuseMistaken(label: string, input: Input<unknown>, given: string): void {
  const { kind, metavar, isPath, instead } = input;
  if ((kind === 'text' || kind === 'list') && given.trim() === '') {
    throw new UsageError(`${label}: it is empty; leave it out, or give ${metavar}`);
  }
  if (isPath && given === '-') {
    const cure = instead === undefined ? '' : `${instead}; `;
    throw new UsageError(`${label}: "-" is no path; ${cure}./- names a file`);
  }
}

function unknownFlag(rawName: string, known: string[]): UsageError {
  const hint = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  return new UsageError(`unknown flag ${rawName}${hint || '; --help lists them'}`);
}
