import type { AnyAction } from '../src/actions/define.js';
import { compositeInputs, sharedInputs } from '../src/actions/shared-inputs.js';

/** The inputs that a composite passes to its JavaScript action. */
export function passedInputs(action: AnyAction): string[] {
  const own = Object.keys(action.inputs).filter((name) => action.inputs[name]?.where !== 'cli');
  const added = Object.keys(compositeInputs).filter((name) => name in sharedInputs);
  return [...new Set([...own, ...added])];
}

/** Each of these inputs as the expression that passes it on, under the name given. */
export function passOn(
  names: readonly string[],
  nameOf = (name: string) => name,
): Record<string, string> {
  return Object.fromEntries(names.map((name) => [nameOf(name), `\${{ inputs.${name} }}`]));
}
