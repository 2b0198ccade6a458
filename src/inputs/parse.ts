import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { Input, Inputs } from './define.js';

/** `log-file` as `logFile`. */
export type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** The typed values that an action's `run` receives. */
export type Values<I extends Inputs> = {
  [K in keyof I & string as Camel<K>]: I[K] extends Input<infer T> ? T : never;
};

/** What a host read: the raw text of each input that was given, or its values when they are told apart already. */
export type RawInputs = Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a host names an input to its user, for example `--scope` or `input "scope"`. */
export type Label = (name: string) => string;

/**
 * Turns raw strings into typed values; both hosts come through here.
 * Throws a UsageError that names the input, the text received and what is accepted.
 */
export function parseInputs<I extends Inputs>(inputs: I, raw: RawInputs, label: Label): Values<I> {
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const given = raw[name] ?? input.default;
    values[camel(name)] = given === undefined ? input.absent : parseOne(label(name), input, given);
  }
  return values as Values<I>;
}

/**
 * Reads the inputs of a workflow. GitHub passes one that nobody gave, and an expression that came to nothing, as an
 * empty text: it means what the action file states, never the default of a terminal.
 */
export function readInputs(
  inputs: Inputs,
  read: (name: string) => string | undefined,
): Readonly<Record<string, string | undefined>> {
  const known = Object.entries(inputs).filter(([, { where }]) => where !== 'cli');
  return Object.fromEntries(
    known.map(([name, { inWorkflow }]) => [name, read(name) || inWorkflow]),
  );
}

function parseOne(
  label: string,
  input: Input<unknown>,
  given: string | readonly string[],
): unknown {
  const parsed = typeof given === 'string' ? input.parse(given) : given;
  if (parsed === undefined) {
    throw new UsageError(
      `${label}: ${quote(String(given))} is not accepted; expected ${input.expects}`,
    );
  }
  if (input.isPath && [parsed].flat().includes('-')) {
    const cure = input.instead === undefined ? '' : `${input.instead}; `;
    throw new UsageError(`${label}: "-" is no path; ${cure}./- names a file`);
  }
  return parsed;
}

/** `log-file` as `logFile`. */
export function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
