import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replayBatch } from '../../../src/actions/replay-batch/action.js';
import { parseInputs } from '../../../src/inputs/parse.js';
import type { World } from '../../../src/world/world.js';
import { type GitRepository, gitRepository } from '../../support/git-repository.js';
import { worldOf } from '../../support/run-cli.js';

let repository: GitRepository;
let base: string;

const LOG = 'RUN|touch|made\n';
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

beforeEach(() => {
  repository = gitRepository();
  repository.write('.gitignore', '.tmp/\nmade\nignored.log\n');
  repository.write('hydration.log', LOG);
  base = repository.commit();
});
afterEach(() => repository.remove());

/** Executes as the action does on an event. Answers whether it did, or why not. */
async function execute(
  inputs: Record<string, string> = {},
  event = 'pull_request',
  parts: Partial<World> = {},
): Promise<boolean | string> {
  const change = { base, head: repository.git('rev-parse', 'HEAD'), source: `${event} event` };
  const environment = {
    ...{ PATH: process.env.PATH, TMPDIR: join(repository.path, '.tmp') },
    ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event },
  };
  const world = worldOf(repository.path, { environment, change, ...parts });
  const given = { logs: 'hydration.log', mode: 'execute', sandbox: 'off', ...inputs };
  try {
    await replayBatch.run(
      parseInputs(replayBatch.inputs, given, (name) => name),
      world,
    );
  } catch (error) {
    expect(existsSync(join(repository.path, 'made'))).toBe(false);
    return (error as Error).message;
  }
  return existsSync(join(repository.path, 'made'));
}

describe('on a pull request', () => {
  test('a log that is the same at the base is executed', async () => {
    repository.write('other.txt', 'changed');
    repository.commit();
    expect(await execute()).toBe(true);
  });

  test.each([
    ['changes', 'hydration.log'],
    ['brings', 'new.log'],
    ['leaves out of git', 'ignored.log'],
  ])('a log that it %s is not, and the message names its digest', async (_, logs) => {
    const text = `${LOG}# more\n`;
    repository.write(logs, text);
    repository.commit();
    expect(await execute({ logs })).toContain(
      `add its SHA-256 to trusted-digests: ${digestOf(text)}`,
    );
    expect(await execute({ logs, 'trusted-digests': digestOf(text).toUpperCase() })).toBe(true);
  });

  test('a policy that it leaves alone may trust the log, one that it changes may not', async () => {
    const text = `${LOG}# more\n`;
    repository.write('cohesix.yml', `replay:\n  trusted-digests: [${digestOf(text)}]\n`);
    const withPolicy = repository.commit();
    repository.write('hydration.log', text);
    repository.commit();
    expect(await execute()).toContain('so it is not executed');
    base = withPolicy;
    expect(await execute()).toBe(true);
  });

  test('whose base this clone does not reach every log counts as changed', async () => {
    base = 'f'.repeat(40);
    expect(await execute()).toContain('is not known');
  });

  test.each(['list', 'changedSince'] as const)(
    'every log counts as changed when git does not answer: %s',
    async (question) => {
      const { git } = worldOf(repository.path);
      const silent = { ...git, [question]: async () => ({ ok: false, why: 'git was killed' }) };
      expect(await execute({}, 'pull_request', { git: silent })).toContain(
        'whether the pull request changed it is not known (git was killed), so it is not executed',
      );
    },
  );
});

test.each([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'],
])('on %s a log that the change brings is not executed', async (event) => {
  repository.write('hydration.log', `${LOG}# more\n`);
  repository.commit();
  expect(await execute({}, event)).toContain('the pull request brings or changes it');
});

test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
  'on %s nothing is executed, whatever is trusted',
  async (event) => {
    expect(await execute({ 'trusted-digests': digestOf(LOG) }, event)).toContain(
      `a hydration log is not executed on ${event}`,
    );
  },
);

test('on such an event nothing is restored either: what was kept is not asked for', async () => {
  const asked: string[] = [];
  const restoreOwn = async (prefix: string) => void asked.push(prefix);
  const before = async (event: string) => {
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event };
    const world = worldOf(repository.path, {
      environment,
      kept: { run: '10-1', restoreOwn } as unknown as World['kept'],
    });
    const given = { logs: 'hydration.log', mode: 'execute' };
    const inputs = parseInputs(replayBatch.inputs, given, (name) => name);
    await replayBatch.executes?.before(inputs, world, repository.path);
  };
  await expect(before('pull_request_target')).rejects.toThrow('is not executed');
  expect(asked).toEqual([]);
  await before('push');
  expect(asked).toHaveLength(1);
});

test.each(['push', 'workflow_dispatch', 'schedule'])('on %s a log is executed', async (event) => {
  expect(await execute({}, event)).toBe(true);
});
