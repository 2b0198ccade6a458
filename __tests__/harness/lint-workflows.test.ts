// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like placeholders.
import { describe, expect, test } from '@jest/globals';
import { lintAction, lintWorkflow } from '../support/lint-workflows.js';
import { compositeAction, folderWith, nodeAction } from './fixture.js';

const inputs = '  policy: { description: x }\n  level: { description: x, required: true }';
const own = {
  name: 'cohesix/validate-batch',
  root: folderWith({
    'action.yml': compositeAction('    - uses: $/dist/inner', `inputs:\n${inputs}`),
    'dist/inner/action.yml': nodeAction({ inputs }),
    '.github/workflows/called.yml':
      'on:\n  workflow_call:\n    inputs:\n      a: { type: string, required: true }\njobs:\n  b: { runs-on: ubuntu-latest, steps: [{ run: x }] }\n',
  }),
};

const workflow = (...steps: string[]) => `on: push
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
${steps.map((step) => `      - ${step}`).join('\n')}
`;

const messages = async (text: string) =>
  (await lintWorkflow(text, 'test.yml', own)).map(
    ({ line, by, message }) => `${line} ${by}: ${message}`,
  );

describe('a workflow', () => {
  test('without fault passes, with every way to name our own action', async () => {
    const references = [
      './',
      '$/dist/inner',
      './dist/inner',
      'cohesix/validate-batch@v1',
      'cohesix/validate-batch/dist/inner@v1',
    ];
    const steps = references.map((uses) => `uses: ${uses}\n        with: { level: a }`);
    expect(
      await messages(
        workflow(
          'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
          ...steps,
          'run: echo "${{ github.sha }}"',
        ),
      ),
    ).toEqual([]);
  });

  test.each(['./', '$/dist/inner', './dist/inner', 'cohesix/validate-batch@v1'])(
    'that misspells an input of %s is told',
    async (uses) => {
      const found = await messages(workflow(`uses: ${uses}\n        with: { levl: a }`));
      expect(found).toContain("9 languageservice: Invalid action input 'levl'");
      expect(found).toContain('9 languageservice: Missing required input `level`');
    },
  );

  test('that names an action we do not have is told', async () => {
    const found = await messages(workflow('uses: cohesix/validate-batch/nowhere@v1'));
    expect(found.join()).toMatch(/Unable to resolve action/);
  });

  test('is read by both linters', async () => {
    const problems = await lintWorkflow(workflow('run: echo "${{ github.nonsense }}"'), 't', own);
    expect(problems.map(({ by, line }) => `${by} ${line}`)).toEqual([
      'languageservice 8',
      'actionlint 8',
    ]);
    expect(problems[0]).toMatchObject({ severity: expect.any(String), column: expect.any(Number) });
  });

  test('that calls a reusable workflow wrongly is told, unless it belongs to others', async () => {
    const call = (uses: string) => `on: push\njobs:\n  a:\n    uses: ${uses}\n`;
    for (const root of ['.', '$']) {
      const found = (await messages(call(`${root}/.github/workflows/called.yml`))).join();
      expect(found).toMatch(/^4 languageservice: [^:]*Input a [^:]*$/);
      expect((await messages(call(`${root}/.github/workflows/nowhere.yml`))).join()).toMatch(
        /^4 languageservice: Unable to find reusable workflow$/,
      );
    }
    expect(await messages(call('a/b/.github/workflows/c.yml@v1'))).toEqual([]);
  });

  test('that is not YAML is told', async () => {
    expect(await messages('on: push\njobs: [')).not.toEqual([]);
  });
});

describe('an action.yml', () => {
  const lint = async (text: string) =>
    (await lintAction(text, 'actions/x/action.yml', own)).map(
      ({ line, severity, message }) => `${line} ${severity}: ${message}`,
    );

  test('without fault passes', async () => {
    const steps = '    - uses: $/dist/inner\n      with: { level: "${{ inputs.policy }}" }';
    expect(await lint(compositeAction(steps, 'inputs:\n  policy: { description: x }'))).toEqual([]);
    expect(await lint(nodeAction())).toEqual([]);
  });

  test.each([
    ['a misspelt input', '    - uses: $/dist/inner\n      with: { level: a, polcy: b }', /polcy/],
    ['a script without shell', '    - run: echo', /shell/],
    ['a broken expression', '    - run: "${{ inputs. }}"\n      shell: bash', /Unexpected symbol/],
    ['an unknown key', '    - run: echo\n      shell: bash\n      timeout: 3', /timeout/],
  ])('with %s is told', async (_, steps, message) => {
    expect((await lint(compositeAction(steps))).join()).toMatch(message);
  });
});
