// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like placeholders.
import { describe, expect, test } from '@jest/globals';
import { type RunOptions, runAction } from '../support/composite-runner.js';
import { compositeAction, folderWith, nodeAction } from './fixture.js';

const innerProgram = `
import { appendFileSync } from 'node:fs';
const { env } = process;
console.log('workspace', process.cwd());
appendFileSync(env.GITHUB_OUTPUT, 'seen<<END\\n' + env['INPUT_FAIL-ON'] + '\\n' + env.INPUT_A_B + '\\nEND\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# From inside\\n');
console.log('::warning file=a.md,line=2::look here');
`;

function run(files: Record<string, string>, options: Partial<RunOptions> = {}) {
  return runAction('.', { repository: folderWith(files), workspace: folderWith({}), ...options });
}

describe('a composite around a JavaScript action', () => {
  const files = {
    'action.yml': compositeAction(
      `    - id: inner
      uses: $/dist/inner
      with:
        a b: \${{ inputs.level }}`,
      `inputs:
  level: { description: x, default: high }
outputs:
  seen: { description: x, value: '\${{ steps.inner.outputs.seen }}' }`,
    ),
    'dist/inner/action.yml': nodeAction({
      inputs: '  fail-on: { description: x, default: never, required: true }',
    }),
    'dist/inner/index.mjs': innerProgram,
  };

  test('passes inputs and defaults, keeps hyphens, and hands outputs out', async () => {
    const result = await run(files, { inputs: { level: 'low' } });
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toEqual({ seen: 'never\nlow' });
    const [inner] = result.steps;
    expect(inner?.environment).toMatchObject({ 'INPUT_FAIL-ON': 'never', INPUT_A_B: 'low' });
    expect(inner?.with).toEqual({ 'a b': 'low', 'fail-on': 'never' });
  });

  test('collects summary, annotations, log and the warning of an undeclared input', async () => {
    const result = await run(files);
    expect(result.summary).toBe('# From inside\n');
    expect(result.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'warning: look here',
      "warning: Unexpected input(s) 'a b', valid inputs are ['fail-on']",
    ]);
    expect(result.log).toContain('::warning file=a.md,line=2::look here\n');
  });

  test('gives runtime variables to JavaScript actions and never to scripts', async () => {
    const script = '    - run: test -z "$ACTIONS_RUNTIME_TOKEN"\n      shell: bash';
    const result = await run(
      { ...files, 'action.yml': compositeAction(`    - uses: $/dist/inner\n${script}`) },
      { runtime: { ACTIONS_RUNTIME_TOKEN: 't' } },
    );
    const [inner, shell] = result.steps;
    expect(inner?.environment.ACTIONS_RUNTIME_TOKEN).toBe('t');
    expect(shell?.environment).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN');
    expect(result.conclusion).toBe('success');
  });

  test('a JavaScript action runs on its own too', async () => {
    const options = { repository: folderWith(files), workspace: folderWith({}) };
    const result = await runAction('dist/inner', options);
    expect(result.outputs).toEqual({ seen: 'never\nundefined' });
    expect(result.log).toContain(`workspace ${options.workspace}`);
  });
});

describe('a step that fails', () => {
  const steps = `
    - id: first
      run: echo "kept=yes" >> "$GITHUB_OUTPUT"; exit 3
      shell: bash
    - id: second
      run: echo never
      shell: bash
    - id: third
      if: \${{ !cancelled() }}
      run: echo "state \${{ steps.first.outcome }}"
      shell: bash
    - if: failure() && steps.first.outputs.kept == 'yes'
      run: echo fourth
      shell: bash`;
  const outputs = "outputs:\n  kept: { description: x, value: '${{ steps.first.outputs.kept }}' }";

  test('is recorded, skips what follows but for what its condition allows, and keeps outputs', async () => {
    const result = await run({ 'action.yml': compositeAction(steps, outputs) });
    expect(result.conclusion).toBe('failure');
    expect(result.steps.map(({ outcome }) => outcome)).toEqual([
      'failure',
      'skipped',
      'success',
      'success',
    ]);
    expect(result.steps[0]).toMatchObject({
      exitCode: 3,
      name: expect.stringMatching(/^Run echo/),
    });
    expect(result.steps[0]?.annotations[0]?.message).toBe('Process completed with exit code 3.');
    expect(result.steps[2]?.stdout).toBe('state failure\n');
    expect(result.outputs).toEqual({ kept: 'yes' });
  });

  test('is forgiven under continue-on-error, and its outcome stays visible', async () => {
    const result = await run({
      'action.yml': compositeAction(`
    - id: first
      run: exit 1
      shell: bash
      continue-on-error: true
    - run: echo "\${{ steps.first.outcome }} \${{ steps.first.conclusion }}"
      shell: bash`),
    });
    expect(result.conclusion).toBe('success');
    expect(result.steps[1]?.stdout).toBe('failure success\n');
  });

  test('may also fail to start or never end', async () => {
    const result = await run(
      {
        'action.yml': compositeAction(`
    - run: sleep 20
      shell: sh
      continue-on-error: true
    - run: echo x
      shell: bash
      working-directory: nowhere`),
      },
      { timeLimit: 300 },
    );
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'failure']);
    expect(result.log).toMatch(/##\[error\]The process was killed after 300 ms/);
    expect(result.log).toMatch(/##\[error\]spawn bash ENOENT/);
  });
});
