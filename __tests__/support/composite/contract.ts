import type { Annotation } from '../runner-annotations.js';
import type { Command } from '../runner-commands.js';

/** What a run is given; nothing of the test's own environment but PATH and HOME reaches it. */
export interface RunOptions {
  /** Root of the repository that holds the action: the target of `$/` and `./`. */
  repository: string;
  /** GITHUB_WORKSPACE, where processes start. */
  workspace: string;
  inputs?: Record<string, string>;
  /** Job-level environment, exactly. */
  env?: Record<string, string>;
  event?: { name: string; payload: unknown };
  /** Overrides of the `github` context, in its own spelling: `sha`, `repository`, `token`, `api_url`. */
  github?: Record<string, string>;
  /** Where the job stands in its matrix; it is the only one unless given. */
  strategy?: { 'job-index': number; 'job-total': number };
  /** The values of its matrix. */
  matrix?: Record<string, unknown>;
  /** The node binary that runs JavaScript actions; the test's own unless given. */
  node?: string;
  /** What only JavaScript actions receive, e.g. ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL. */
  runtime?: Record<string, string>;
  /** Stand-ins for actions of other repositories, keyed by `owner/repo` or `owner/repo/path`. */
  external?: Record<string, ExternalAction>;
  /** RUNNER_TEMP; a fresh folder, removed after the run, unless given. */
  temp?: string;
  /** After this many milliseconds a process is killed and its step fails; 60,000 unless given. */
  timeLimit?: number;
}

/** A stand-in receives what the step passes and answers for the action. */
export type ExternalAction = (step: ExternalStep) => ExternalResult | Promise<ExternalResult>;

/** What a stand-in is called with; `uses` is the whole reference, version included. */
export interface ExternalStep {
  uses: string;
  with: Record<string, string>;
  env: Record<string, string>;
}

/** What a stand-in answers. */
export interface ExternalResult {
  outcome: 'success' | 'failure';
  outputs?: Record<string, string>;
}

/** What happened to a step; `conclusion` differs from `outcome` under continue-on-error. */
export type Outcome = 'success' | 'failure' | 'skipped';

/** One step's account: of a process, of a stand-in, or of a composite with its own `steps`. */
export interface StepRecord {
  /** The step's id, empty when it has none. */
  id: string;
  name: string;
  stage: 'pre' | 'main' | 'post';
  uses?: string;
  /** The inputs the action received, defaults included. */
  with: Record<string, string>;
  outcome: Outcome;
  conclusion: Outcome;
  /** Absent when no process ran or it could not be started. */
  exitCode?: number;
  /** Both streams line by line, then the runner's own messages as `##[error]…`. */
  stdout: string;
  /** What the process itself commanded. */
  commands: Command[];
  /** The runner's own errors and warnings about the step, in the form of commands. */
  issues: Command[];
  annotations: Annotation[];
  summary: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** The exact environment of the process. */
  environment: Record<string, string>;
  steps: StepRecord[];
}

/** What a run leaves; `annotations` counts the limits as GitHub does, over the whole action. */
export interface RunResult {
  conclusion: 'success' | 'failure';
  outputs: Record<string, string>;
  /** A composite's own steps, or the one step of a JavaScript action; then pre and post runs. */
  steps: StepRecord[];
  annotations: Annotation[];
  /** The job summary: every step's, in order. */
  summary: string;
  log: string;
}
