import type { Machine } from '../../world/machine.js';
import type { World } from '../../world/world.js';
import type { Where } from './baseline.js';

/**
 * What kind of machine this is: the label given, else that of the runner (its image, since each job of GitHub's has
 * another machine of that kind; its name, when it is one's own), else the host's name.
 */
export function whereWeAre(
  { environment, machine }: Pick<World, 'environment' | 'machine'>,
  label: string | undefined,
): Where {
  const { host, architecture, processor }: Machine = machine();
  return {
    machine: (label ?? runnerLabel(environment) ?? host).slice(0, 200),
    architecture,
    processor,
  };
}

function runnerLabel(environment: World['environment']): string | undefined {
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  if (environment.RUNNER_ENVIRONMENT === 'github-hosted') {
    return `github-${environment.ImageOS ?? environment.RUNNER_OS ?? 'hosted'}`;
  }
  return environment.RUNNER_NAME;
}
