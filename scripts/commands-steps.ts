import type { AnyAction } from '../src/actions/define.js';
import { sharedInputs } from '../src/actions/shared-inputs.js';
import { HANDOVER, inputVariable } from '../src/hosts/commands-step.js';
import { passedInputs, passOn } from './passed-inputs.js';

const FOLDER = '${{ steps.before.outputs.handover }}';

/**
 * The steps of an action that runs commands of others: a JavaScript step that restores and allows, a `run:` step
 * that holds no token, and a JavaScript step that publishes what it left, whose exit code is the composite's.
 * Whatever happens to the commands, the last one says it.
 */
export function stepsAroundCommands(action: AnyAction): object[] {
  const uses = `$/dist/${action.name}`;
  const names = passedInputs(action);
  return [
    { id: 'before', uses, with: { ...passOn(names), phase: 'before' } },
    {
      id: 'commands',
      name: 'Run the commands, without a token',
      'continue-on-error': true,
      shell: 'bash',
      env: { [HANDOVER]: FOLDER, ...passOn(inputsOfCommands(action), inputVariable) },
      run: script(action),
    },
    {
      id: 'after',
      if: "${{ always() && steps.before.outcome == 'success' }}",
      uses,
      with: { ...passOn(names), phase: 'after', handover: FOLDER },
    },
  ];
}

/** What publishes is none of the commands' business, the token least of all. */
function inputsOfCommands(action: AnyAction): string[] {
  const needed = [sharedInputs['working-directory'], sharedInputs['dry-run']];
  const publishing = Object.values(sharedInputs).filter(
    (input) => !needed.includes(input as never),
  );
  return passedInputs(action).filter((name) => !publishing.includes(action.inputs[name] as never));
}

/** Nothing is put into its text: inputs come as variables. */
function script({ name }: AnyAction): string {
  return `if ! command -v node >/dev/null; then
  echo '::error title=${name} could not run::Its commands need Node.js 20 or newer on the PATH: put actions/setup-node before this step'
  exit 1
fi
exec node "$GITHUB_ACTION_PATH/../../dist/commands/index.js" ${name}
`;
}
