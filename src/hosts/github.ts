import * as core from '@actions/core';
import type { AnyAction, Around } from '../actions/define.js';
import { phaseInputs, sharedInputs } from '../actions/shared-inputs.js';
import type { Fact } from '../core/report.js';
import { UsageError } from '../core/usage-error.js';
import { escapeMarkdown } from '../formats/markdown-text.js';
import { logText } from '../formats/sink.js';
import { parseInputs, readInputs } from '../inputs/parse.js';
import { silent } from '../world/progress.js';
import { githubCache } from './github-cache.js';
import { readEvent } from './github-event.js';
import { filesOfChange, lazyApi } from './github-publishing.js';
import { addSummary, freshFolder, publish, type Site } from './github-result.js';
import { takeOutcome } from './handover.js';
import { makeWorld } from './make-world.js';
import { refuseOutputs } from './refuse-outputs.js';
import { workFolder } from './work-folder.js';

const label = (name: string) => `input "${name}"`;

/** Runs one action in a workflow. The verdict becomes the exit code; nothing else does. */
export async function runOnGitHub(action: AnyAction, worker: URL | undefined): Promise<void> {
  try {
    process.exitCode = await run(action, worker);
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof UsageError)) throw error;
    const { place } = error;
    const title = `${action.name} could not run`;
    const where = place && { file: place.path, startLine: place.line };
    core.error(logText(error.message), { title, ...where });
    await addSummary(`### ❌ ${title}\n\n${escapeMarkdown(error.message)}\n`);
  }
}

async function run(action: AnyAction, worker: URL | undefined): Promise<number> {
  const { site, given } = prepare(action, worker);
  if (action.executes) return runAround(action, action.executes, site, given);
  refuseOutputs(site.world, action, given, label);
  return publish(await action.run(given, site.world), site);
}

function prepare(action: AnyAction, worker: URL | undefined): { site: Site; given: never } {
  const raw = readInputs(action.inputs, core.getInput);
  const shared = parseInputs(sharedInputs, raw, label);
  const environment = process.env;
  const event = readEvent(environment, action, shared.key ?? '');
  const api = lazyApi(shared.token, environment.GITHUB_API_URL);
  const world = makeWorld({
    directory: workFolder(environment, shared.workingDirectory),
    ...{ host: 'github', environment, progress: silent },
    kept: githubCache(environment, event.branches, event.target, api),
    change: event.change && { ...event.change, files: () => filesOfChange(api, event.target) },
    ...{ defaultBranch: event.defaultBranch, worker },
  });
  const given = parseInputs(action.inputs, raw, label) as never;
  const began = world.clock.now();
  return { site: { action, raw, began, shared, world, event, api }, given };
}

/** The JavaScript steps around the one that runs the commands. */
async function runAround(
  action: AnyAction,
  around: Around<never>,
  site: Site,
  given: never,
): Promise<number> {
  const { phase, handover } = parseInputs(
    phaseInputs,
    readInputs(phaseInputs, core.getInput),
    label,
  );
  if (phase === undefined) throw usedDirectly(action.name);
  if (phase === 'before') {
    refuseOutputs(site.world, action, given, label);
    const folder = freshFolder(action.name);
    await around.before(given, site.world, folder);
    core.setOutput('handover', folder);
    return 0;
  }
  if (handover === undefined) throw usedDirectly(action.name);
  const facts = await keep(() => around.after(given, site.world, handover));
  const outcome = await takeOutcome(site.world, handover, action);
  if (outcome.kind === 'refused') throw new UsageError(outcome.message);
  const { report, ...rest } = outcome.result;
  const told = { ...report, facts: [...report.facts, ...facts] };
  return publish({ ...rest, report: told }, site);
}

/** What later runs will lack must not hide what this one found out. */
async function keep(after: () => Promise<Fact[]>): Promise<Fact[]> {
  try {
    return await after();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    core.warning(logText(error.message));
    return [];
  }
}

function usedDirectly(name: string): UsageError {
  return new UsageError(
    `${name} runs commands, which a JavaScript action would do beside its token: use the composite actions/${name}, or call \`cohesix ${name}\` (dist/cli/index.js) in a run step`,
  );
}
