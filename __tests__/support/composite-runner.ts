import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Call, invoke, runPre } from './composite/actions.js';
import type { RunOptions, RunResult, StepRecord } from './composite/contract.js';
import { createJob, type Frame, type Job } from './composite/job.js';
import { loadManifest, type Manifest } from './composite/manifest.js';
import { flatten, recordOf } from './composite/records.js';
import { annotationsFrom } from './runner-annotations.js';

export type * from './composite/contract.js';

/**
 * Runs an action as a job with that one step would: `path` is the folder of its action.yml, absolute
 * or from the repository's root. A step that fails is recorded; only what the interpreter cannot do
 * (an unknown `uses`, a bad expression, an invalid action.yml) throws.
 */
export async function runAction(path: string, options: RunOptions): Promise<RunResult> {
  const manifest = loadManifest(resolve(options.repository, path));
  const job = createJob(options);
  try {
    return await runJob(job, manifest);
  } finally {
    if (options.temp === undefined) rmSync(job.temp, { recursive: true, force: true });
  }
}

async function runJob(job: Job, manifest: Manifest): Promise<RunResult> {
  const frame: Frame = { inputs: {}, steps: {}, overrides: {}, status: 'success' };
  const call: Call = {
    key: '0',
    id: 'action',
    name: manifest.name,
    with: job.options.inputs ?? {},
    env: {},
  };
  const pre = await runPre(job, frame, manifest, call);
  settle(job, pre);
  const main =
    job.status === 'success'
      ? await invoke(job, frame, manifest, call)
      : recordOf(call, 'main', { outcome: 'skipped' });
  settle(job, [main]);
  const post = await runPosts(job);
  const mainSteps = manifest.runs.using === 'composite' ? main.steps : [main];
  const everything = flatten([...pre, main, ...post]);
  return {
    conclusion: job.status,
    outputs: main.outputs,
    steps: [...mainSteps, ...pre, ...post],
    annotations: annotationsFrom(
      flatten([main]).flatMap((step) => [...step.commands, ...step.issues]),
      job.options.workspace,
    ),
    summary: everything.map((step) => step.summary).join(''),
    log: job.lines.map((line) => `${line}\n`).join(''),
  };
}

// Post runs go from the last registered to the first, and see the job's status so far.
async function runPosts(job: Job): Promise<StepRecord[]> {
  const records: StepRecord[] = [];
  for (const run of [...job.posts.values()].reverse()) {
    const record = await run();
    if (!record) continue;
    settle(job, [record]);
    records.push(record);
  }
  return records;
}

function settle(job: Job, records: StepRecord[]): void {
  if (records.some((record) => record.conclusion === 'failure')) job.status = 'failure';
}
