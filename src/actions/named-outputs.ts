import { resolve } from 'node:path';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { Inputs } from '../inputs/define.js';
import { camel } from '../inputs/parse.js';
import type { World } from '../world/world.js';

/** A file that the call has written. */
interface Output {
  /** The flag and what it was given. */
  named: string;
  /** What its path leads to. */
  target: string;
}

/** The files that a call has written. */
export function namedOutputs(
  world: World,
  inputs: Inputs,
  values: Readonly<Record<string, unknown>>,
): Output[] {
  return Object.entries(inputs).flatMap(([name, { file }]) => {
    const given = values[camel(name)];
    if (file !== 'written' || typeof given !== 'string') return [];
    const target = world.files.leadsTo(resolve(world.directory, given));
    return { named: `--${name}: ${quote(given)}`, target };
  });
}

/** Throws a UsageError for an output that would overwrite a file which the call itself does not name, but its policy. */
export function refuseOverwriting(
  path: string,
  what: string,
  ...call: Parameters<typeof namedOutputs>
): void {
  const [world] = call;
  const target = world.files.leadsTo(path);
  const output = namedOutputs(...call).find((one) => one.target === target);
  if (output === undefined) return;
  throw new UsageError(
    `${output.named} would overwrite ${what} that the policy names; name another file`,
  );
}
