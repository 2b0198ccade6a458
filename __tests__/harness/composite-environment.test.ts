// biome-ignore-all lint/suspicious/noTemplateCurlyInString: GitHub's expressions look like placeholders.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readPairs } from '../support/composite/file-commands.js';
import { type RunOptions, runAction } from '../support/composite-runner.js';
import { compositeAction, folderWith } from './fixture.js';

function runScripts(scripts: string[], options: Partial<RunOptions> = {}) {
  const steps = scripts.map((script) => {
    const lines = script.split('\n').map((line) => `        ${line}`);
    return ['    - shell: bash', '      run: |', ...lines].join('\n');
  });
  const action = compositeAction(steps.join('\n'), 'inputs:\n  secret: { description: x }');
  return runAction('.', {
    repository: folderWith({ 'action.yml': action }),
    workspace: folderWith({}),
    ...options,
  });
}

describe("a script's environment", () => {
  test('is the runner’s: PATH and HOME, GITHUB_*, RUNNER_*, the job’s, and no input', async () => {
    process.env.HARNESS_LEAK = 'x';
    const result = await runScripts(['env -0 | tr "\\0" "\\n"'], {
      env: { EXTRA: 'e', GITHUB_SHA: 'forged' },
      inputs: { secret: 's' },
    });
    const names = Object.keys(result.steps[0]?.environment ?? {}).filter(
      (name) => !/^(GITHUB|RUNNER)_/.test(name),
    );
    expect(new Set(names)).toEqual(new Set(['CI', 'EXTRA', 'HOME', 'PATH']));
    expect(result.log).toContain('GITHUB_SHA=1234567890');
    expect(result.log).not.toMatch(/HARNESS_LEAK|INPUT_|GITHUB_TOKEN|GITHUB_EVENT=/);
  });

  test('holds the event as a file and follows overrides of the github context', async () => {
    const result = await runScripts(
      ['cat "$GITHUB_EVENT_PATH"; echo "$GITHUB_EVENT_NAME $GITHUB_REPOSITORY_OWNER $GITHUB_SHA"'],
      {
        event: { name: 'pull_request', payload: { number: 4 } },
        github: { repository: 'a/b', sha: 'f00' },
      },
    );
    expect(result.log).toMatch(/"number": 4\n\}pull_request a f00\n$/);
  });

  test('takes GITHUB_ENV and GITHUB_PATH from earlier steps, but never NODE_OPTIONS', async () => {
    const result = await runScripts([
      'echo "A=1" >> "$GITHUB_ENV"; echo "NODE_OPTIONS=--x" >> "$GITHUB_ENV"; echo /first >> "$GITHUB_PATH"; echo /second >> "$GITHUB_PATH"',
      'echo "$A ${NODE_OPTIONS-unset} $PATH"',
    ]);
    expect(result.steps[1]?.stdout).toMatch(/^1 unset \/second:\/first:\//);
    expect(result.annotations[0]?.message).toMatch(/Can't store NODE_OPTIONS/);
  });

  test('runs under errexit and pipefail', async () => {
    const result = await runScripts(['false | true', 'echo never']);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped']);
  });
});

describe('what a step writes', () => {
  test('a summary over one MiB is dropped with an error, and the step still succeeds', async () => {
    const result = await runScripts([
      'head -c 1048576 /dev/zero | tr "\\0" a > "$GITHUB_STEP_SUMMARY"',
      'head -c 1048577 /dev/zero | tr "\\0" a > "$GITHUB_STEP_SUMMARY"',
    ]);
    expect(result.conclusion).toBe('success');
    expect(result.steps.map(({ summary }) => summary.length)).toEqual([1048576, 0]);
    expect(result.annotations[0]?.message).toMatch(/STEP_SUMMARY upload aborted/);
  });

  test('a malformed output file fails the step', async () => {
    const result = await runScripts(['echo nonsense >> "$GITHUB_OUTPUT"']);
    expect(result.conclusion).toBe('failure');
    expect(result.log).toContain("##[error]Invalid format 'nonsense'");
  });

  test('a disabled command fails the step', async () => {
    const result = await runScripts(['echo "::set-env name=A::b"']);
    expect(result.conclusion).toBe('failure');
  });

  test('annotations of all steps of a composite share one limit', async () => {
    const eight = 'for n in 1 2 3 4 5 6 7 8; do echo "::error::$n"; done';
    const result = await runScripts([eight, eight]);
    expect(result.steps[1]?.annotations).toHaveLength(8);
    expect(result.annotations).toHaveLength(10);
  });

  test('both streams are read, and a bare carriage return ends a line', async () => {
    const result = await runScripts(['printf "10%%\\r::error::x\\r\\n" >&2; echo done']);
    expect(result.steps[0]?.commands).toHaveLength(1);
    expect(new Set(result.steps[0]?.stdout.split('\n'))).toEqual(
      new Set(['', '10%', '::error::x', 'done']),
    );
  });
});

describe('name and value files', () => {
  test.each([
    ['a=b=c\n\nd=', { a: 'b=c', d: '' }],
    ['a<<E\n1\n\n2\nE\nb=x<<y', { a: '1\n\n2', b: 'x<<y' }],
    ['a<<E\nE', { a: '' }],
    ['a=1\r\n', { a: '1\r' }],
  ])('%j', (text, expected) => {
    expect(readPairs(text)).toEqual(expected);
  });

  test.each(['a', '<<E\nE', 'a<<\n', 'a<<E\n1'])('%j is refused', (text) => {
    expect(() => readPairs(text)).toThrow(/Invalid/);
  });

  test('what @actions/core writes is read back', () => {
    const value = 'a\n<<=\r\nb ${{ x }} é';
    const file = `${folderWith({ out: '' })}/out`;
    const program = `import * as core from '@actions/core'; core.setOutput('x', ${JSON.stringify(value)});`;
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, GITHUB_OUTPUT: file },
    });
    expect(readPairs(readFileSync(file, 'utf8'))).toEqual({ x: value });
  });
});
