import { resolve } from 'node:path';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { World } from '../../world/world.js';
import { namedOutputs } from '../named-outputs.js';
import { type Given, inputs } from './inputs.js';
import type { Skipped, Stage } from './stages.js';
import type { Names } from './tag.js';

/** Throws a UsageError when the log of a stage, which the tag names, would overwrite a file that the call names. */
export function refuseLogs(
  world: World,
  given: Given,
  names: Names,
  stages: readonly (Stage | Skipped)[],
): void {
  const files = [...namedOutputs(world, inputs, given), ...policyOf(world, given)];
  for (const stage of stages) {
    if ('skipped' in stage) continue;
    const log = world.files.leadsTo(names.log(stage.name));
    const file = files.find(({ target }) => target === log);
    if (file === undefined) continue;
    throw new UsageError(
      `${file.named} would be overwritten by the log of the stage ${stage.name}; name another file, or another --tag`,
    );
  }
}

function policyOf(world: World, { policy }: Given): ReturnType<typeof namedOutputs> {
  if (!policy) return [];
  const target = world.files.leadsTo(resolve(world.directory, policy));
  return [{ named: `--policy: ${quote(policy)}`, target }];
}
