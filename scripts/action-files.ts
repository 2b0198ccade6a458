import { Document, isScalar, visit } from 'yaml';
import type { AnyAction } from '../src/actions/define.js';
import { compositeInputs, phaseInputs } from '../src/actions/shared-inputs.js';
import type { Input, Inputs } from '../src/inputs/define.js';
import { stepsAroundCommands } from './commands-steps.js';
import { passedInputs, passOn } from './passed-inputs.js';
import { PINS } from './pins.js';

const GENERATED = ' Generated from src/actions by `npm run fix`; edit the declaration there.';

/** The composite: the JavaScript action of this commit, and what GitHub's own actions do after it. */
export function compositeAction(action: AnyAction): string {
  const last = action.executes ? 'after' : 'run';
  return write({
    ...about(action),
    inputs: { ...workflowInputs(action), ...compositeInputs },
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, description]) => [
        name,
        { description, value: `\${{ steps.${last}.outputs.${name} }}` },
      ]),
    ),
    runs: {
      using: 'composite',
      steps: [
        ...(action.executes
          ? stepsAroundCommands(action)
          : [{ id: last, uses: `$/dist/${action.name}`, with: passOn(passedInputs(action)) }]),
        uploadReport(last),
        uploadSarif(action, last),
      ],
    },
  });
}

/** The JavaScript action: what the composite calls, and what older servers call directly. */
export function innerAction(action: AnyAction): string {
  return write({
    ...about(action),
    inputs: { ...workflowInputs(action), ...(action.executes && describe(phaseInputs)) },
    outputs: Object.fromEntries(
      Object.entries(action.outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'index.js' },
  });
}

/** The inputs of an action file, as its workflow sees them. */
export function workflowInputs(action: AnyAction): Record<string, object> {
  return describe(action.inputs);
}

function describe(inputs: Inputs): Record<string, object> {
  return Object.fromEntries(
    Object.entries(inputs)
      .filter(([, { where }]) => where !== 'cli')
      .map(([name, input]) => [name, workflowInput(input)]),
  );
}

function workflowInput(input: Input<unknown>): object {
  const { description, expression, inWorkflow } = input;
  const standard =
    expression ?? inWorkflow ?? input.default ?? (input.kind === 'flag' ? 'false' : undefined);
  return standard === undefined ? { description } : { description, default: standard };
}

function about(action: AnyAction): object {
  const { title, summary, branding } = action;
  return { name: title, description: summary, author: 'Cohesix', branding };
}

// The verdict depends on findings alone: an upload that fails is said in the log, and changes nothing.
function uploadReport(last: string): object {
  return {
    name: 'Keep the reports',
    if: `\${{ !cancelled() && steps.${last}.outputs.artifact != '' }}`,
    'continue-on-error': true,
    uses: PINS['actions/upload-artifact'],
    with: {
      name: `\${{ steps.${last}.outputs.artifact }}`,
      path: ['report', 'sarif', 'html', 'evidence']
        .map((kind) => `\${{ steps.${last}.outputs.${kind}-path }}\n`)
        .join(''),
      'if-no-files-found': 'ignore',
    },
  };
}

function uploadSarif(action: AnyAction, last: string): object {
  return {
    name: 'Send the findings to code scanning',
    if: `\${{ !cancelled() && inputs.code-scanning == 'true' && steps.${last}.outputs.sarif-path != '' }}`,
    'continue-on-error': true,
    uses: PINS['github/codeql-action/upload-sarif'],
    with: {
      sarif_file: `\${{ steps.${last}.outputs.sarif-path }}`,
      category: category(action),
    },
  };
}

/** Code scanning keeps one analysis a category: each use and each shard needs its own. */
function category({ name, inputs }: AnyAction): string {
  const parts = ['key', 'shard'].filter((input) => input in inputs);
  const suffixes = parts.map(
    (input) => `\${{ inputs.${input} && format('/{0}', inputs.${input}) }}`,
  );
  return `cohesix/${name}${suffixes.join('')}`;
}

/** YAML with the version behind each pinned commit. */
function write(content: object): string {
  const document = new Document(content);
  document.commentBefore = GENERATED;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const [uses, version] = node.value.split(' # ');
      if (version === undefined || !/@[0-9a-f]{40}$/.test(uses as string)) return;
      node.value = uses;
      node.comment = ` ${version}`;
    },
  });
  return document.toString({ lineWidth: 0 });
}
