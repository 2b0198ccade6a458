import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Call } from './actions.js';
import type { StepRecord } from './contract.js';
import { execute } from './execution.js';
import { fillText, isMet, type Scope } from './expressions.js';
import { filled } from './inputs.js';
import { type Frame, type Job, scopeOf } from './job.js';
import { loadManifest, type Manifest, type ManifestStep } from './manifest.js';
import { processRecord, recordOf, type StepIdentity } from './records.js';

type Invoke = (manifest: Manifest, call: Call) => Promise<StepRecord>;

/**
 * Runs a composite's steps in order; after a failure the steps whose condition allows it still run.
 * Source: actions/runner src/Runner.Worker/Handlers/CompositeActionHandler.cs (RunStepsAsync).
 */
export async function runSteps(
  job: Job,
  frame: Frame,
  manifest: Manifest,
  key: string,
  invoke: Invoke,
): Promise<StepRecord[]> {
  if (manifest.runs.using !== 'composite') return [];
  const records: StepRecord[] = [];
  for (const [index, step] of manifest.runs.steps.entries()) {
    const record = await runStep(job, frame, step, `${key}/${index}`, invoke);
    if (record.conclusion === 'failure') frame.status = 'failure';
    if (step.id !== '') {
      const { outputs, outcome, conclusion } = record;
      frame.steps[step.id] = { outputs, outcome, conclusion };
    }
    records.push(record);
  }
  return records;
}

async function runStep(job: Job, frame: Frame, step: ManifestStep, key: string, invoke: Invoke) {
  const env = filled(step.env, scopeOf(job, frame));
  const scope = scopeOf(job, frame, env);
  const firstLine = (step.run ?? '').trim().split(/\r?\n/)[0];
  const identity: StepIdentity = {
    key,
    id: step.id,
    name: fillText(step.name ?? `Run ${step.uses ?? firstLine}`, scope),
    ...(step.uses === undefined ? {} : { uses: step.uses }),
  };
  if (!isMet(step.if, scope)) return recordOf(identity, 'main', { outcome: 'skipped' });
  const record =
    step.uses === undefined
      ? await runScript(job, frame, { step, identity, env, scope })
      : await runUses(job, { step, identity, env, scope }, step.uses, invoke);
  const forgiven = fillText(step.continueOnError ?? 'false', scope) === 'true';
  return forgiven ? { ...record, conclusion: 'success' as const } : record;
}

interface Prepared {
  step: ManifestStep;
  identity: StepIdentity;
  env: Record<string, string>;
  scope: Scope;
}

async function runScript(job: Job, frame: Frame, { step, identity, env, scope }: Prepared) {
  const script = join(job.temp, `step-${job.stepCount + 1}.sh`);
  writeFileSync(script, fillText(step.run ?? '', scope));
  const [command, ...shellArguments] = shellOf(fillText(step.shell ?? '', scope), script);
  const result = await execute(job, frame, {
    action: step.id || '__run',
    command,
    arguments: shellArguments,
    workingDirectory: resolve(job.options.workspace, fillText(step.workingDirectory ?? '', scope)),
    environment: { ...job.environment, ...frame.overrides, ...env },
  });
  if (result.exitCode !== undefined && result.exitCode !== 0) {
    result.problems.unshift(`Process completed with exit code ${result.exitCode}.`);
  }
  return processRecord(job, identity, 'main', result);
}

// Source: actions/runner src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs.
function shellOf(shell: string, script: string): [string, ...string[]] {
  if (shell === 'bash') return ['bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', script];
  if (shell === 'sh') return ['sh', '-e', script];
  if (shell === 'python') return ['python', script];
  const [command, ...rest] = shell.split(' ');
  if (!command || !rest.includes('{0}')) {
    throw new Error(`shell '${shell}' cannot be run here: use bash, sh, python or 'command {0}'`);
  }
  return [command, ...rest.map((part) => (part === '{0}' ? script : part))];
}

async function runUses(job: Job, prepared: Prepared, uses: string, invoke: Invoke) {
  const { step, identity, env, scope } = prepared;
  const given = filled(step.with, scope);
  if (uses.startsWith('$/') || uses.startsWith('./')) {
    const manifest = loadManifest(join(job.options.repository, uses.slice(2)));
    return await invoke(manifest, { ...identity, with: given, env });
  }
  const name = uses.split('@')[0] ?? uses;
  const standIn = job.options.external?.[name];
  if (!standIn) {
    const known = Object.keys(job.options.external ?? {}).join(', ') || 'none';
    throw new Error(
      `Step '${identity.name}' uses ${uses}, which has no stand-in. Pass one as external['${name}']; known: ${known}`,
    );
  }
  const { outcome, outputs = {} } = await standIn({ uses, with: given, env });
  return recordOf(identity, 'main', { with: given, outcome, outputs });
}
