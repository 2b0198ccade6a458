import { rmSync, writeFileSync } from 'node:fs';
import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import { UsageError } from '../core/usage-error.js';
import { logText } from '../formats/sink.js';
import { parseInputs, readInputs } from '../inputs/parse.js';
import { silent } from '../world/progress.js';
import { readEvent } from './github-event.js';
import { leaveOutcome, type Outcome } from './handover.js';
import { liveLog } from './live-log.js';
import { type Environment, makeWorld } from './make-world.js';
import type { Stream } from './terminal.js';
import { workFolder } from './work-folder.js';

/** The variable that names the folder which the composite's steps hand on. */
export const HANDOVER = 'COHESIX_HANDOVER';

/** The variable that carries an input: a shell knows no names with hyphens. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}

/**
 * Runs the commands of an action, in a workflow's step that holds no token, and leaves the outcome for the step
 * after, whose exit code it becomes. Answers this step's own: 0, also when the commands fail.
 */
export async function runCommandsStep(
  action: AnyAction,
  environment: Environment,
  log: Stream,
  worker: URL | undefined,
): Promise<number> {
  const folder = environment[HANDOVER];
  if (!action.executes || !folder) {
    log.write(`This is a step of the composite action ${action.name}, and works in it only.\n`);
    return 1;
  }
  try {
    await runAndLeave(action, folder, environment, log, worker);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    log.write(`${logText(error.message)}\n`);
    return 1;
  } finally {
    emptyRunnerFiles(environment);
  }
}

async function runAndLeave(
  action: AnyAction,
  folder: string,
  environment: Environment,
  log: Stream,
  worker: URL | undefined,
): Promise<void> {
  const raw = readInputs(action.inputs, (name) => environment[inputVariable(name)]);
  const directory = workFolder(environment, raw['working-directory']);
  const event = readEvent(environment, action, '');
  const world = makeWorld({
    ...{ directory, host: 'github', environment, progress: silent, change: event.change },
    defaultBranch: event.defaultBranch,
    ...{ handover: folder, worker, live: liveLog(log) },
  });
  const outcome = await outcomeOf(async () => {
    const given = parseInputs({ ...sharedInputs, ...action.inputs }, raw, label);
    const { report, exitCode, outputs } = await action.run(given as never, world);
    return { kind: 'ran', result: { report, exitCode, outputs } };
  });
  if (outcome.kind === 'refused') log.write(`${logText(outcome.message)}\n`);
  leaveOutcome(world, folder, outcome);
}

const label = (name: string) => `input "${name}"`;

async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'refused', message: error.message };
  }
}

const RUNNER_FILES = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'] as const;

/**
 * The runner reads these files when the step ends, and gives what they say to the steps after, which hold a
 * token: a command that found one could have it load a library there.
 */
function emptyRunnerFiles(environment: Environment): void {
  for (const name of RUNNER_FILES) {
    const path = environment[`GITHUB_${name}`];
    if (!path) continue;
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, '', { flag: 'wx' });
  }
}
