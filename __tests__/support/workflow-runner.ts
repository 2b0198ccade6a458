import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { fillText, isMet, type Scope } from './composite/expressions.js';
import { type RunOptions, type RunResult, runAction } from './composite-runner.js';

// Runs a workflow that uses our own actions: job after job, each as a composite action of its steps. What
// GitHub decides is decided here from what the workflow says: the matrix, `needs`, `if`, the token's rights.

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
}

interface JobText {
  needs?: string | string[];
  if?: string | boolean;
  permissions?: Record<string, string>;
  strategy?: { matrix?: Record<string, unknown> };
  outputs?: Record<string, string>;
  steps: Step[];
}

/** How a run of a workflow differs from the run of one action. */
export type WorkflowOptions = Omit<RunOptions, 'inputs' | 'matrix' | 'strategy'> & {
  /** The token of a job with these permissions. */
  token(permissions: Record<string, string>): string;
};

/** One job's end; a matrix has several of one name. */
export interface JobResult extends RunResult {
  job: string;
}

/** Runs the jobs of a workflow in the order of their needs. */
export async function runWorkflow(text: string, options: WorkflowOptions): Promise<JobResult[]> {
  const workflow = parse(text) as {
    permissions?: Record<string, string>;
    jobs: Record<string, JobText>;
  };
  const done: JobResult[] = [];
  const needs: Record<string, { result: string; outputs: Record<string, string> }> = {};
  for (const [name, job] of inOrder(workflow.jobs)) {
    const before = [job.needs ?? []].flat().map((need) => needs[need]?.result);
    const status = before.every((result) => result === 'success') ? 'success' : 'failure';
    const github = { ...options.github, event: options.event?.payload ?? {} };
    const scope: Scope = { status, contexts: { github, needs } };
    if (!isMet(job.if === undefined ? undefined : String(job.if), scope)) {
      needs[name] = { result: 'skipped', outputs: {} };
      continue;
    }
    const permissions = job.permissions ?? workflow.permissions ?? {};
    const results = await runJob(job, scope, {
      ...options,
      github: { ...options.github, token: options.token(permissions) },
    });
    const isGood = results.every(({ conclusion }) => conclusion === 'success');
    const outputs = results.at(-1)?.outputs ?? {};
    needs[name] = { result: isGood ? 'success' : 'failure', outputs };
    done.push(...results.map((result) => ({ ...result, job: name })));
  }
  return done;
}

function inOrder(jobs: Record<string, JobText>): [string, JobText][] {
  const left = Object.entries(jobs);
  const order: [string, JobText][] = [];
  while (left.length > 0) {
    const at = left.findIndex(([, { needs = [] }]) =>
      [needs].flat().every((need) => order.some(([name]) => name === need)),
    );
    if (at < 0) throw new Error(`the jobs ${left.map(([name]) => name)} wait for each other`);
    order.push(...left.splice(at, 1));
  }
  return order;
}

async function runJob(job: JobText, scope: Scope, options: RunOptions): Promise<RunResult[]> {
  const matrix = combinations(job.strategy?.matrix ?? {}, scope);
  const results: RunResult[] = [];
  for (const [index, values] of matrix.entries()) {
    const folder = mkdtempSync(join(tmpdir(), 'workflow-job-'));
    try {
      writeFileSync(join(folder, 'action.yml'), asAction(job, scope));
      const strategy = { 'job-index': index, 'job-total': matrix.length };
      results.push(await runAction(folder, { ...options, strategy, matrix: values }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

/** A job's steps as a composite action; what only a workflow may read is filled in before. */
function asAction({ steps, outputs = {} }: JobText, scope: Scope): string {
  const action = {
    name: 'a job',
    description: 'The steps of a job.',
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, value]) => [name, { description: name, value }]),
    ),
    runs: {
      using: 'composite',
      steps: steps.map((step) => ({
        ...step,
        ...(step.run !== undefined && { shell: step.shell ?? 'bash' }),
        ...(step.uses !== undefined && { uses: asOwn(step.uses) }),
      })),
    },
  };
  return stringify(action).replace(/\$\{\{[^}]*\bneeds\.[^}]*\}\}/g, (part) =>
    fillText(part, scope),
  );
}

function asOwn(uses: string): string {
  const [, path] = /^cohesix\/validate-batch(\/[^@]*)?@/.exec(uses) ?? [undefined, uses];
  return path === uses ? uses : `$${path ?? '/'}`;
}

/** Every combination of a matrix's values. */
function combinations(matrix: Record<string, unknown>, scope: Scope): Record<string, unknown>[] {
  let all: Record<string, unknown>[] = [{}];
  for (const [name, given] of Object.entries(matrix)) {
    const values = typeof given === 'string' ? listOf(given, scope) : (given as unknown[]);
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

function listOf(expression: string, scope: Scope): unknown[] {
  const inner = expression.replace(/^\$\{\{|\}\}$/g, '');
  return JSON.parse(fillText(`\${{ toJSON(${inner}) }}`, scope)) as unknown[];
}
