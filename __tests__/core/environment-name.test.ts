import { expect, test } from '@jest/globals';
import { isEnvironmentName, steeringPattern } from '../../src/core/environment-name.js';
import { baseEnvironment } from '../../src/world/processes/base-environment.js';

test.each(['A', '_', 'a1', 'BATCH_SIZE'])('%j can be the name of a variable', (name) => {
  expect([isEnvironmentName(name), steeringPattern(name)]).toEqual([true, undefined]);
});

test.each(['', '1A', 'A-B', 'A B', 'A=B', 'É', 'A\n', '$A'])('%j cannot', (name) => {
  expect(isEnvironmentName(name)).toBe(false);
});

test.each([
  ...['PATH', 'Path', 'LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'NODE_OPTIONS', 'GITHUB_ENV', 'IFS'],
  ...['ACTIONS_RUNTIME_TOKEN', 'RUNNER_TEMP', 'INPUT_TOKEN', 'BASH_ENV', 'ENV', 'SHELLOPTS'],
  ...['GIT_SSH_COMMAND', 'PYTHONPATH', 'PYTHONSTARTUP', 'COHESIX_CALL', 'BASHOPTS', 'PERL5OPT'],
  ...['RUBYOPT', 'BASH_FUNC_ls', 'PROMPT_COMMAND', 'PS4', 'JAVA_TOOL_OPTIONS', 'GLIBC_TUNABLES'],
])('%s steers more than its program', (name) => {
  expect(steeringPattern(name)).toBeDefined();
});

test('a foreign program sees no token unless it is named', () => {
  const all = {
    PATH: '/bin',
    LC_ALL: 'C',
    HOME: '/h',
    GITHUB_TOKEN: 't',
    MINE: 'm',
    CI: undefined,
  };
  expect(baseEnvironment(all)).toEqual({ PATH: '/bin', LC_ALL: 'C', HOME: '/h' });
  expect(baseEnvironment(all, ['MINE'])).toMatchObject({ MINE: 'm' });
});
