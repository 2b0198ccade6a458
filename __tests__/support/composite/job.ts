import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { arch, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunOptions, StepRecord } from './contract.js';
import type { Scope } from './expressions.js';

/** What all steps of a run share. */
export interface Job {
  options: RunOptions;
  temp: string;
  github: Record<string, unknown>;
  runner: Record<string, string>;
  /** Job-level environment, then whatever steps add through GITHUB_ENV. */
  environment: Record<string, string>;
  pathEntries: string[];
  status: 'success' | 'failure';
  lines: string[];
  /** Saved state by step, so that pre, main and post of a step share it. */
  states: Map<string, Record<string, string>>;
  /** Post runs in the order of registration; they run from the last. */
  posts: Map<string, () => Promise<StepRecord | undefined>>;
  stepCount: number;
}

/** What the steps of one composite share; the outermost frame stands for the workflow's job. */
export interface Frame {
  inputs: Record<string, string>;
  steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }>;
  /** Environment that the steps around set by `env:`; it wins over GITHUB_ENV. */
  overrides: Record<string, string>;
  status: 'success' | 'failure';
  actionPath?: string;
}

/** Prepares RUNNER_TEMP, the event file and the contexts. */
export function createJob(options: RunOptions): Job {
  const temp = options.temp ?? realpathSync(mkdtempSync(join(tmpdir(), 'runner-temp-')));
  for (const folder of ['_runner_file_commands', '_github_workflow', '_tool']) {
    mkdirSync(join(temp, folder), { recursive: true });
  }
  const event = options.event ?? { name: 'push', payload: {} };
  const eventPath = join(temp, '_github_workflow', 'event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload, null, 2));
  return {
    options,
    temp,
    github: { ...githubContext(options, eventPath), event_name: event.name, event: event.payload },
    runner: {
      os:
        { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as string] ??
        'Linux',
      arch: arch().toUpperCase(),
      name: 'harness',
      environment: 'github-hosted',
      temp,
      tool_cache: join(temp, '_tool'),
      workspace: join(options.workspace, '..'),
    },
    environment: { ...options.env },
    pathEntries: [],
    status: 'success',
    lines: [],
    states: new Map(),
    posts: new Map(),
    stepCount: 0,
  };
}

/** What expressions of a frame's step read. */
export function scopeOf(job: Job, frame: Frame, env: Record<string, string> = {}): Scope {
  return {
    status: frame.status,
    contexts: {
      github: {
        ...job.github,
        ...(frame.actionPath === undefined ? {} : { action_path: frame.actionPath }),
        action_status: frame.status,
      },
      inputs: frame.inputs,
      steps: frame.steps,
      env: { ...job.environment, ...frame.overrides, ...env },
      runner: job.runner,
      job: { status: job.status },
      strategy: { ...ONE_JOB, ...job.options.strategy },
      matrix: job.options.matrix ?? null,
    },
  };
}

const ONE_JOB = { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 };

function githubContext(options: RunOptions, eventPath: string): Record<string, string> {
  const repository = options.github?.repository ?? 'octo-org/batch';
  return {
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: '',
    event_path: eventPath,
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    job: 'test',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_protected: 'false',
    ref_type: 'branch',
    repository,
    repository_id: '1',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '2',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1',
    run_number: '1',
    server_url: 'https://github.com',
    sha: '1234567890abcdef1234567890abcdef12345678',
    token: '',
    triggering_actor: 'octocat',
    workflow: 'test',
    workflow_ref: `${repository}/.github/workflows/test.yml@refs/heads/main`,
    workflow_sha: '1234567890abcdef1234567890abcdef12345678',
    workspace: options.workspace,
    ...options.github,
  };
}
