import { validateBatch } from '../../src/actions/validate-batch/action.js';
import { cli } from '../../src/cli.js';
import type { Report } from '../../src/core/report.js';
import { makeWorld } from '../../src/hosts/make-world.js';
import { parseInputs, type RawInputs } from '../../src/inputs/parse.js';
import { silent } from '../../src/world/progress.js';
import type { World } from '../../src/world/world.js';

/** What a command printed, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in this process, from the sources, without a terminal. */
export async function runCli(
  directory: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const printed = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write(text: string) {
      printed[name] += text;
    },
  });
  const code = await cli(args, {
    ...{ directory, environment: { TMPDIR: `${directory}/.tmp`, ...environment } },
    ...{ out: stream('out'), err: stream('err'), worker: undefined },
  });
  return { code, ...printed };
}

/** Checks the folder and answers the report. */
export async function check(directory: string, ...args: string[]): Promise<Report> {
  const ran = await runCli(directory, ['validate-batch', ...args, '--format', 'json']);
  if (ran.out === '') throw new Error(ran.err);
  return JSON.parse(ran.out) as Report;
}

/** The real world around a folder, with parts of it replaced. */
export function worldOf(directory: string, parts: Partial<World> = {}): World {
  const environment = { TMPDIR: `${directory}/.tmp` };
  const world = makeWorld({
    ...{ directory, host: 'terminal', environment, progress: silent, worker: undefined },
  });
  return { ...world, ...parts };
}

/** Runs validate-batch in a world, as a host does. */
export function validate(world: World, raw: RawInputs = {}) {
  const inputs = parseInputs(validateBatch.inputs, raw, (name) => name);
  return validateBatch.run(inputs, world);
}
