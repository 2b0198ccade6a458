import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotationsFrom } from '../runner-annotations.js';
import type { StepRecord } from './contract.js';
import { type ExecutionResult, execute } from './execution.js';
import { isMet } from './expressions.js';
import { filled, inputsOf, inputWarnings, renamed } from './inputs.js';
import { type Frame, type Job, scopeOf } from './job.js';
import { loadManifest, type Manifest, type NodeRuns } from './manifest.js';
import { flatten, issue, processRecord, recordOf, type StepIdentity } from './records.js';
import { runSteps } from './steps.js';

/** A step that uses an action of this repository. */
export interface Call extends StepIdentity {
  with: Record<string, string>;
  env: Record<string, string>;
}

/** Runs an action's main stage and registers its post run. */
export function invoke(
  job: Job,
  frame: Frame,
  manifest: Manifest,
  call: Call,
): Promise<StepRecord> {
  return manifest.runs.using === 'composite'
    ? runComposite(job, frame, manifest, call)
    : runNode(job, frame, { manifest, runs: manifest.runs, call, stage: 'main' });
}

/** Runs the `pre` scripts of an action and of the actions inside it, as the job does at its start. */
export async function runPre(
  job: Job,
  frame: Frame,
  manifest: Manifest,
  call: Call,
): Promise<StepRecord[]> {
  const { runs } = manifest;
  if (runs.using === 'node') {
    const wanted = runs.pre !== undefined && isMet(runs.preIf, scopeOf(job, frame));
    return wanted ? [await runNode(job, frame, { manifest, runs, call, stage: 'pre' })] : [];
  }
  const records: StepRecord[] = [];
  const inner = innerFrame(job, frame, manifest, call);
  for (const [index, step] of runs.steps.entries()) {
    // The runner does not run `pre` of a `./` action (ActionRunner.cs warns and goes on).
    if (!step.uses?.startsWith('$/')) continue;
    const nested = loadManifest(join(job.options.repository, step.uses.slice(2)));
    const fill = (texts: Record<string, string>) => filled(texts, scopeOf(job, inner));
    const nestedCall = {
      key: `${call.key}/${index}`,
      id: step.id,
      name: step.name ?? step.uses,
      uses: step.uses,
      with: fill(step.with),
      env: fill(step.env),
    };
    records.push(...(await runPre(job, inner, nested, nestedCall)));
  }
  return records;
}

async function runComposite(job: Job, frame: Frame, manifest: Manifest, call: Call) {
  const inner = innerFrame(job, frame, manifest, call);
  const steps = await runSteps(job, inner, manifest, call.key, (nested, nestedCall) =>
    invoke(job, inner, nested, nestedCall),
  );
  const issues = inputWarnings(manifest, call.with).map((data) => issue('warning', data));
  const commands = flatten(steps).flatMap((step) => [...step.commands, ...step.issues]);
  return recordOf(call, 'main', {
    with: inner.inputs,
    outcome: inner.status,
    outputs: filled(manifest.outputs, scopeOf(job, inner)),
    issues,
    annotations: annotationsFrom([...issues, ...commands], job.options.workspace),
    steps,
  });
}

function innerFrame(job: Job, frame: Frame, manifest: Manifest, call: Call): Frame {
  return {
    inputs: inputsOf(manifest, call.with, scopeOf(job, frame)),
    steps: {},
    overrides: { ...frame.overrides, ...call.env },
    status: 'success',
    actionPath: manifest.folder,
  };
}

interface NodeRun {
  manifest: Manifest;
  runs: NodeRuns;
  call: Call;
  stage: StepRecord['stage'];
}

async function runNode(job: Job, frame: Frame, run: NodeRun): Promise<StepRecord> {
  const { manifest, runs, call, stage } = run;
  const inputs = inputsOf(manifest, call.with, scopeOf(job, frame));
  const state = job.states.get(call.key) ?? {};
  if (runs.post !== undefined && !job.posts.has(call.key)) {
    const wanted = () => isMet(runs.postIf, { ...scopeOf(job, frame), status: job.status });
    job.posts.set(call.key, async () =>
      wanted() ? runNode(job, frame, { ...run, stage: 'post' }) : undefined,
    );
  }
  const script = join(manifest.folder, runs[stage] ?? '');
  const result = existsSync(script)
    ? await execute(job, frame, {
        action: call.id || '__self',
        command: job.options.node ?? process.execPath,
        arguments: [script],
        workingDirectory: job.options.workspace,
        environment: {
          ...job.environment,
          ...frame.overrides,
          ...call.env,
          ...renamed(state, (name) => `STATE_${name}`),
          // Spaces become underscores, hyphens stay (Handler.cs, AddInputsToEnvironment).
          ...renamed(inputs, (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`),
        },
        ...(job.options.runtime ? { runtime: job.options.runtime } : {}),
      })
    : missing(script);
  job.states.set(call.key, { ...state, ...result.state });
  const warnings = stage === 'main' ? inputWarnings(manifest, call.with) : [];
  return { ...processRecord(job, call, stage, result, warnings), with: inputs };
}

function missing(script: string): ExecutionResult {
  return {
    outcome: 'failure',
    lines: [],
    commands: [],
    problems: [`File not found: '${script}'`],
    outputs: {},
    state: {},
    summary: '',
    environment: {},
  };
}
