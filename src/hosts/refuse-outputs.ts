import { join, resolve } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { FileUse, Input, Inputs } from '../inputs/define.js';
import { camel, type Label } from '../inputs/parse.js';
import type { World } from '../world/world.js';

/**
 * Throws a UsageError for an output that cannot be written, or would overwrite another file that the same call names.
 * What lies in a folder that is read nobody named: an output there is the caller's wish.
 */
export function refuseOutputs(
  world: World,
  action: Pick<AnyAction, 'inputs'>,
  values: Readonly<Record<string, unknown>>,
  label: Label,
): void {
  const files = filesOf(world, action.inputs, values);
  const written = files.filter(({ use }) => use === 'written');
  // What an action writes itself it looks at itself: it knows what may stand there.
  for (const { name, path } of written) if (isShared(action, name)) world.files.replaceable(path);
  for (const output of written) {
    const other = files.find(
      ({ name, target }) => name !== output.name && target === output.target,
    );
    if (other === undefined) continue;
    throw new UsageError(
      `${label(output.name)}: ${quote(output.given)} would overwrite ${quote(other.given)} of ${label(other.name)}; name another file`,
    );
  }
}

/** A file that a call names, or means where it names none. */
interface Named {
  /** The name of the input. */
  name: string;
  use: FileUse;
  given: string;
  path: string;
  /** What the path leads to. */
  target: string;
}

function filesOf(world: World, inputs: Inputs, values: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const use = input.file;
    if (use === undefined) return [];
    const given = textsOf(values[camel(name)]);
    const named =
      given.length > 0
        ? given.map((one) => ({ given: one, path: placeOf(one, input, values, world) }))
        : usualOf(input, world);
    return named.map((one) => ({ ...one, name, use, target: world.files.leadsTo(one.path) }));
  });
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[];
}

/** The first place where it is, as the action looks for it; else the last. */
function placeOf(
  given: string,
  { from }: Input<unknown>,
  values: Readonly<Record<string, unknown>>,
  world: World,
): string {
  const folders = from?.(values, world.environment) ?? ['.'];
  const places = folders.map((folder) => resolve(world.directory, folder, given));
  return places.find((place) => isThere(world, place)) ?? (places.at(-1) as string);
}

function usualOf({ usual }: Input<unknown>, world: World): { given: string; path: string }[] {
  return usual
    .map((given) => ({ given, path: join(world.root, given) }))
    .filter(({ path }) => isThere(world, path))
    .slice(0, 1);
}

function isThere({ files }: World, path: string): boolean {
  return files.kind(path) !== 'missing';
}

function isShared({ inputs }: Pick<AnyAction, 'inputs'>, name: string): boolean {
  return inputs[name] === (sharedInputs as Inputs)[name];
}
