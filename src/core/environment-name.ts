/**
 * Names with which a variable would steer the runner, the loader, a shell or an interpreter instead of
 * the program it is meant for. A star stands for any ending.
 */
export const STEERING: readonly string[] = [
  ...['PATH', 'LD_*', 'DYLD_*', 'NODE_*', 'GITHUB_*', 'ACTIONS_*', 'RUNNER_*', 'INPUT_*'],
  ...['BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'IFS', 'GIT_*', 'PYTHON*', 'PERL5*', 'RUBY*'],
  ...['BASH_FUNC_*', 'PROMPT_COMMAND', 'PS4', 'JAVA_TOOL_OPTIONS', 'GLIBC_TUNABLES', 'COHESIX_*'],
];

/** Whether a text can be the name of an environment variable. */
export function isEnvironmentName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/**
 * Which pattern says that a variable of this name would steer more than the program it is meant for;
 * undefined when it may be set by a log. Windows takes no notice of the case of a name, so neither does this.
 */
export function steeringPattern(name: string): string | undefined {
  const upper = name.toUpperCase();
  return STEERING.find((pattern) =>
    pattern.endsWith('*') ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern,
  );
}
