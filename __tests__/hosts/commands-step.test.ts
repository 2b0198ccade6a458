import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommandsStep } from '../../src/hosts/commands-step.js';
import { takeOutcome } from '../../src/hosts/handover.js';
import { probe } from '../support/probe-action.js';
import { worldOf } from '../support/run-cli.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

let folder: TempFolder;
let handover: string;

beforeEach(() => {
  folder = tempFolder();
  handover = join(folder.path, 'handover');
  mkdirSync(handover);
  mkdirSync(join(folder.path, 'work/below'), { recursive: true });
});
afterEach(() => folder.remove());

async function step(environment: Record<string, string> = {}) {
  let said = '';
  const code = await runCommandsStep(
    probe,
    {
      ...{ COHESIX_HANDOVER: handover, GITHUB_WORKSPACE: join(folder.path, 'work') },
      ...{ TMPDIR: folder.path, ...environment },
    },
    {
      write: (text) => {
        said += text;
      },
    },
    undefined,
  );
  return { code, said };
}

const take = () => takeOutcome(worldOf(folder.path), handover, probe);

test('what the commands came to is handed on, and the step itself succeeds', async () => {
  const environment = { INPUT_WHAT_TO_DO: 'fail', INPUT_WORKING_DIRECTORY: 'below' };
  expect(await step(environment)).toEqual({ code: 0, said: '' });
  expect(await take()).toMatchObject({
    kind: 'ran',
    result: {
      exitCode: 7,
      outputs: { said: 'fail' },
      report: { verdict: 'fail', facts: [{ value: join(folder.path, 'work/below') }] },
    },
  });
});

test('a mistake in the call is said in the log and handed on', async () => {
  const { code, said } = await step({ INPUT_WHAT_TO_DO: 'refuse' });
  expect([code, said]).toEqual([0, 'what-to-do: "refuse" is refused\n']);
  expect(await take()).toEqual({
    kind: 'refused',
    message: 'what-to-do: "refuse" is refused',
  });
});

test('a folder to work in that is none is said, with where it was looked for', async () => {
  const workspace = join(folder.path, 'work');
  folder.write('work/file', '');
  for (const name of ['nowhere', 'file', 'file/below']) {
    expect(await step({ INPUT_WORKING_DIRECTORY: name })).toEqual({
      code: 1,
      said: `input "working-directory": "${name}" is no folder in ${workspace}; correct it, or check the repository out first\n`,
    });
  }
});

test("what a command wrote into the runner's files does not reach the steps that hold a token", async () => {
  const files = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [
    `GITHUB_${name}`,
    folder.write(`runner/${name}`, 'LD_PRELOAD=/tmp/evil.so\n'),
  ]);
  const elsewhere = folder.write('elsewhere', 'stays\n');
  const link = join(folder.path, 'runner/link');
  symlinkSync(elsewhere, link);
  const paths: Record<string, string> = { ...Object.fromEntries(files), GITHUB_STATE: link };
  await step(paths);
  for (const path of Object.values(paths)) expect(readFileSync(path, 'utf8')).toBe('');
  expect(readFileSync(elsewhere, 'utf8')).toBe('stays\n');
});

test('outside of its composite the step says so and fails', async () => {
  expect(await step({ COHESIX_HANDOVER: '' })).toMatchObject({
    code: 1,
    said: expect.stringContaining('works in it only'),
  });
});

describe('an outcome that a command wrote', () => {
  const tampered = async (change: (outcome: never) => unknown) => {
    await step();
    const path = join(handover, 'outcome.json');
    const outcome = JSON.parse(readFileSync(path, 'utf8')) as never;
    writeFileSync(path, JSON.stringify(change(outcome)));
    return take();
  };
  type Changed = { result: { report: Record<string, unknown>; outputs: object } };
  const withResult = (extra: object) => (outcome: Changed) => ({
    ...outcome,
    result: { ...outcome.result, ...extra },
  });

  test.each([
    ['with another output', withResult({ outputs: { token: 'x' } }), 'outputs'],
    ['with an output of two lines', withResult({ outputs: { said: 'a\nb' } }), 'one line of text'],
    ['with a strange exit code', withResult({ exitCode: 256 }), 'exitCode'],
    ['of another action', withReport({ action: 'validate-batch' }), 'of another action'],
    ['that fails and ends with 0', withReport({ verdict: 'fail' }), 'ends with 0'],
    ['that is no report', withReport({ findings: 'none' }), 'findings'],
    ['that is no object', () => 'x', 'no report of its own'],
  ])('%s is refused', async (_, change, why) => {
    await expect(tampered(change as never)).rejects.toThrow(why);
  });

  function withReport(extra: object) {
    return (outcome: Changed) =>
      withResult({ report: { ...outcome.result.report, ...extra } })(outcome);
  }

  test('is counted anew', async () => {
    const counts = { errors: 9, warnings: 0, notices: 0 };
    expect(await tampered(withReport({ counts }) as never)).toMatchObject({
      result: { report: { counts: { errors: 0 } } },
    });
  });

  test('that is missing, a link or huge is refused', async () => {
    await expect(take()).rejects.toThrow('left no report');
    symlinkSync('/etc/passwd', join(handover, 'outcome.json'));
    await expect(take()).rejects.toThrow('it is link');
  });
});
