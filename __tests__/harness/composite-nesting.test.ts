// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like placeholders.
import { describe, expect, test } from '@jest/globals';
import { type RunOptions, runAction } from '../support/composite-runner.js';
import { compositeAction, folderWith, nodeAction } from './fixture.js';

function run(files: Record<string, string>, options: Partial<RunOptions> = {}) {
  return runAction('.', { repository: folderWith(files), workspace: folderWith({}), ...options });
}

describe('pre and post', () => {
  const script = (stage: string) =>
    `import { appendFileSync } from 'node:fs';
    console.log('${stage}', process.env.INPUT_NAME, process.env.STATE_trail ?? '-');
    appendFileSync(process.env.GITHUB_STATE, 'trail=' + (process.env.STATE_trail ?? '') + '${stage[0]}\\n');`;
  const action = nodeAction({
    runs: '  pre: pre.mjs\n  post: post.mjs\n',
    inputs: '  name: { description: x }',
  });
  const files = {
    'action.yml': compositeAction(`
    - uses: $/inner
      with: { name: one }
    - uses: $/inner
      with: { name: two }
    - uses: ./inner
      if: false
      with: { name: three }
    - run: exit 1
      shell: bash`),
    'inner/action.yml': action,
    'inner/pre.mjs': script('pre'),
    'inner/index.mjs': script('main'),
    'inner/post.mjs': script('post'),
  };

  test('run around everything, the last first, each with its own state, also after a failure', async () => {
    const result = await run(files);
    expect(result.log.split('\n').filter((line) => /^(pre|main|post)/.test(line))).toEqual([
      'pre one -',
      'pre two -',
      'main one p',
      'main two p',
      'post two pm',
      'post one pm',
    ]);
    expect(result.steps.map(({ stage }) => stage)).toEqual([
      ...['main', 'main', 'main', 'main'],
      ...['pre', 'pre', 'post', 'post'],
    ]);
  });
});

describe('nesting and stand-ins', () => {
  test('a nested composite has its own inputs, steps, path and status', async () => {
    const result = await run({
      'action.yml': compositeAction(
        `    - id: nested
      uses: $/nested
      continue-on-error: true
      env: { FROM: outside }
      with: { word: hello }
    - run: echo "\${{ steps.nested.outputs.said }}/\${{ steps.deep.outcome }}/$FROM"
      shell: bash`,
      ),
      'nested/action.yml': compositeAction(
        `    - id: deep
      run: echo "said=\${{ inputs.word }} $FROM $(basename "$GITHUB_ACTION_PATH")" >> "$GITHUB_OUTPUT"; exit 1
      shell: bash`,
        "inputs:\n  word: { description: x }\noutputs:\n  said: { description: x, value: '${{ steps.deep.outputs.said }}' }",
      ),
    });
    expect(result.conclusion).toBe('success');
    expect(result.steps[0]).toMatchObject({ outcome: 'failure', conclusion: 'success' });
    expect(result.steps[0]?.steps[0]).toMatchObject({ id: 'deep', outcome: 'failure' });
    expect(result.steps[1]?.stdout).toBe('hello outside nested//\n');
  });

  test("another repository's action is answered by its stand-in", async () => {
    const calls: unknown[] = [];
    const result = await run(
      {
        'action.yml': compositeAction(`
    - id: upload
      uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
      env: { A: b }
      with: { path: '\${{ runner.temp }}/x', retention-days: 3 }
    - run: echo "\${{ steps.upload.outputs.artifact-id }}"
      shell: bash`),
      },
      {
        temp: folderWith({}),
        external: {
          'actions/upload-artifact': (step) => {
            calls.push(step);
            return { outcome: 'success', outputs: { 'artifact-id': '7' } };
          },
        },
      },
    );
    expect(result.steps[1]?.stdout).toBe('7\n');
    expect(calls).toEqual([
      {
        uses: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
        with: { path: expect.stringMatching(/harness-.*\/x$/), 'retention-days': '3' },
        env: { A: 'b' },
      },
    ]);
  });

  test.each([
    ['an unknown action', '    - uses: a/b@v1', /uses a\/b@v1, which has no stand-in/],
    ['a bad expression', '    - run: "${{ nope.x }}"\n      shell: bash', /nope/],
    ['a missing shell', '    - run: echo', /shell/],
    ['a missing folder', '    - uses: $/nowhere', /No action.yml or action.yaml in .*nowhere/],
  ])('%s throws with its name', async (_, steps, message) => {
    await expect(run({ 'action.yml': compositeAction(steps) })).rejects.toThrow(message);
  });
});
