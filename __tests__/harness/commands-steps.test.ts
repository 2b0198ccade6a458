import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { compositeAction, innerAction } from '../../scripts/action-files.js';
import { type RunOptions, runAction } from '../support/composite-runner.js';
import { lintAction } from '../support/lint-workflows.js';
import { probe } from '../support/probe-action.js';
import { repositoryRoot } from '../support/repository-root.js';
import { type TempFolder, tempFolder } from '../support/temp-folder.js';

// The three steps of an action that runs commands, with stand-ins for its bundle: each notes what it sees.

let folder: TempFolder;

const NOTE = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { env } = process;
appendFileSync(env.NOTES, JSON.stringify({ argv: process.argv.slice(2), env }) + '\\n');
`;
const JAVASCRIPT_STEP = `${NOTE}
if (env.INPUT_PHASE === 'before' && env.INPUT_KEY === 'forbidden') process.exit(1);
if (env.INPUT_PHASE === 'before') appendFileSync(env.GITHUB_OUTPUT, 'handover=' + env.NOTES + '.d\\n');
else process.exit(Number(env.AFTER_CODE ?? 0));
`;
const COMMANDS_STEP = `${NOTE}process.exit(Number(env.COMMANDS_CODE ?? 0));\n`;

beforeEach(() => {
  folder = tempFolder();
  folder.write('repository/actions/probe/action.yml', compositeAction(probe));
  folder.write('repository/dist/probe/action.yml', innerAction(probe));
  folder.write('repository/package.json', '{"type":"module"}');
  folder.write('repository/dist/probe/index.js', JAVASCRIPT_STEP);
  folder.write('repository/dist/commands/index.js', COMMANDS_STEP);
  folder.write('work/x', '');
});
afterEach(() => folder.remove());

async function run(options: Partial<RunOptions> = {}) {
  const notes = folder.write('notes', '');
  const result = await runAction('actions/probe', {
    ...{ repository: join(folder.path, 'repository'), workspace: join(folder.path, 'work') },
    external: { 'actions/upload-artifact': () => ({ outcome: 'success' }) },
    github: { token: 'the-secret-token' },
    ...options,
    env: { NOTES: notes, ...options.env },
  });
  const lines = readFileSync(notes, 'utf8').trim().split('\n');
  return {
    result,
    seen: lines.map((line) => JSON.parse(line) as { argv: string[]; env: Record<string, string> }),
  };
}

test('the files of such an action are valid', async () => {
  const own = { root: join(folder.path, 'repository'), name: 'octo-org/probe' };
  expect(await lintAction(compositeAction(probe), 'actions/probe/action.yml', own)).toEqual([]);
  expect(await lintAction(innerAction(probe), 'dist/probe/action.yml', own)).toEqual([]);
});

test('the commands run in a step of their own, which sees its inputs and no token', async () => {
  const hostile = '"; echo pwned > pwned; ${{ github.token }} $(touch pwned)';
  const { result, seen } = await run({ inputs: { 'what-to-do': hostile } });
  expect(result.conclusion).toBe('success');
  expect(seen.map(({ env }) => env.INPUT_PHASE)).toEqual(['before', undefined, 'after']);
  const [before, commands, after] = seen;
  expect(before?.env.INPUT_TOKEN).toBe('the-secret-token');
  expect(after?.env).toMatchObject({ INPUT_TOKEN: 'the-secret-token' });
  expect(after?.env.INPUT_HANDOVER).toBe(commands?.env.COHESIX_HANDOVER);
  expect(commands?.argv).toEqual(['probe']);
  expect(commands?.env.INPUT_WHAT_TO_DO).toBe(hostile);
  expect(JSON.stringify(commands)).not.toContain('the-secret-token');
  expect(Object.keys(commands?.env ?? {})).not.toContain('ACTIONS_RUNTIME_TOKEN');
});

test('the exit code of the last step decides, and it runs whatever became of the commands', async () => {
  const crashed = await run({ env: { COMMANDS_CODE: '139' } });
  expect(crashed.seen).toHaveLength(3);
  expect(crashed.result.conclusion).toBe('success');
  const failed = await run({ env: { AFTER_CODE: '7' } });
  expect(failed.result.conclusion).toBe('failure');
  expect(failed.result.steps.find(({ id }) => id === 'after')?.exitCode).toBe(7);
});

test('what may not run does not: neither commands nor what publishes them', async () => {
  const { result, seen } = await run({ inputs: { key: 'forbidden' } });
  expect([result.conclusion, seen.length]).toEqual(['failure', 1]);
});

test('without node on the PATH the log says what is missing and what cures it', async () => {
  const bin = join(folder.path, 'bin');
  mkdirSync(bin);
  symlinkSync('/bin/bash', join(bin, 'bash'));
  const { result } = await run({ env: { PATH: bin }, node: process.execPath });
  const commands = result.steps.find(({ id }) => id === 'commands');
  expect(commands?.outcome).toBe('failure');
  expect(result.log).toContain('put actions/setup-node before this step');
});

test('the real bundle has the stub that the step calls', () => {
  const stub = readFileSync(join(repositoryRoot, 'dist/commands/index.js'), 'utf8');
  expect(stub).toContain('startCommandsStep');
});
