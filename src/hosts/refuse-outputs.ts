import { resolve, sep } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import { quote } from '../core/quote.js';
import { UsageError } from '../core/usage-error.js';
import type { FileUse, Inputs } from '../inputs/define.js';
import { camel, type Label, parseInputs, type RawInputs } from '../inputs/parse.js';
import type { World } from '../world/world.js';

/** Throws a UsageError for an output that cannot be written, or would overwrite another file of the same call. */
export function refuseOutputs(
  world: World,
  action: Pick<AnyAction, 'inputs'>,
  raw: RawInputs,
  label: Label,
): void {
  const files = filesOf(world, action.inputs, parseInputs(action.inputs, raw, label));
  const written = files.filter(({ use }) => use === 'written');
  // What an action writes itself it looks at itself: it knows what may stand there.
  for (const { name, path } of written) if (isShared(action, name)) world.files.replaceable(path);
  for (const output of written) {
    const other = files.find((one) => one.name !== output.name && meets(output, one, world));
    if (other === undefined) continue;
    throw new UsageError(
      `${label(output.name)}: ${quote(output.given)} would overwrite a file of ${label(other.name)}; name another file`,
    );
  }
}

/** A file that a call names. */
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
  return Object.entries(inputs).flatMap(([name, { file: use, from }]) => {
    if (use === undefined) return [];
    const folders = [from && textsOf(values[camel(from)])[0], '.'].filter(
      (one) => one !== undefined,
    );
    const paths = (given: string) => folders.map((one) => resolve(world.directory, one, given));
    return textsOf(values[camel(name)]).flatMap((given) =>
      paths(given).map((path) => ({ name, use, given, path, target: world.files.leadsTo(path) })),
    );
  });
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[];
}

function isShared({ inputs }: Pick<AnyAction, 'inputs'>, name: string): boolean {
  return inputs[name] === (sharedInputs as Inputs)[name];
}

/** Whether writing the one destroys what the other is; a new file in a folder that is read destroys nothing. */
function meets(output: Named, { use, target }: Named, { files, directory }: World): boolean {
  if (use === 'written') return output.target === target;
  if (files.kind(output.target) === 'missing') return false;
  return (
    output.target === target ||
    (use === 'read whole' && !isIn(directory, target) && isIn(output.target, target))
  );
}

function isIn(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
