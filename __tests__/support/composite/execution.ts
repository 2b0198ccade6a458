import { join } from 'node:path';
import { type Command, readCommands } from '../runner-commands.js';
import { createFiles, readFiles, type StepFiles } from './file-commands.js';
import type { Frame, Job } from './job.js';
import { runProcess } from './processes.js';

/** A process to run as part of a step. */
export interface Execution {
  action: string;
  command: string;
  arguments: string[];
  workingDirectory: string;
  environment: Record<string, string>;
  /** What is set last and wins: the runtime variables of JavaScript actions. */
  runtime?: Record<string, string>;
}

/** What the process left, before continue-on-error. */
export interface ExecutionResult {
  outcome: 'success' | 'failure';
  exitCode?: number;
  lines: string[];
  commands: Command[];
  /** The runner's own errors about this step. */
  problems: string[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  environment: Record<string, string>;
}

/** Runs a process with the runner's environment and files, and applies what it asked of the job. */
export async function execute(
  job: Job,
  frame: Frame,
  execution: Execution,
): Promise<ExecutionResult> {
  job.stepCount += 1;
  const files = createFiles(join(job.temp, '_runner_file_commands'), String(job.stepCount));
  const environment = environmentOf(job, frame, execution, files);
  const { exitCode, problem, lines } = await runProcess({
    ...execution,
    environment,
    timeLimit: job.options.timeLimit ?? 60_000,
  });
  const commands = readCommands(lines.join('\n'));
  const asked = applyCommands(commands);
  const written = readFiles(files);
  Object.assign(job.environment, written.env);
  job.pathEntries = [...job.pathEntries.filter((p) => !written.path.includes(p)), ...written.path];
  const problems = [...(problem ? [problem] : []), ...asked.problems, ...written.problems];
  return {
    outcome:
      exitCode === 0 && asked.problems.length === 0 && !written.invalid ? 'success' : 'failure',
    ...(exitCode === undefined ? {} : { exitCode }),
    lines,
    commands,
    problems,
    outputs: { ...asked.outputs, ...written.outputs },
    state: { ...asked.state, ...written.state },
    summary: written.summary,
    environment,
  };
}

// Later entries win, in the order of src/Runner.Worker/Handlers/ScriptHandler.cs and
// NodeScriptActionHandler.cs: no step can override GITHUB_* or RUNNER_*.
function environmentOf(job: Job, frame: Frame, execution: Execution, files: StepFiles) {
  const { PATH = '', HOME = '' } = process.env;
  const environment: Record<string, string> = { CI: 'true', PATH, HOME, ...execution.environment };
  const path = [...[...job.pathEntries].reverse(), environment.PATH];
  environment.PATH = path.join(process.platform === 'win32' ? ';' : ':');
  const github: Record<string, unknown> = {
    ...job.github,
    action: execution.action,
    ...(frame.actionPath === undefined ? {} : { action_path: frame.actionPath }),
  };
  for (const [name, value] of Object.entries(github)) {
    if (typeof value === 'string' && !expressionOnly.has(name)) {
      environment[`GITHUB_${name.toUpperCase()}`] = value;
    }
  }
  for (const [name, value] of Object.entries(job.runner)) {
    environment[`RUNNER_${name.toUpperCase()}`] = value;
  }
  for (const [name, file] of Object.entries(files)) environment[`GITHUB_${name}`] = file;
  return { ...environment, ...execution.runtime, GITHUB_ACTIONS: 'true' };
}

// Keys of the github context that src/Runner.Worker/GitHubContext.cs keeps out of the environment.
const expressionOnly = new Set([
  'action_status',
  'event',
  'repositoryUrl',
  'secret_source',
  'token',
]);

function applyCommands(commands: Command[]) {
  const outputs: Record<string, string> = {};
  const state: Record<string, string> = {};
  const problems: string[] = [];
  for (const { command, properties, data } of commands) {
    const name = properties.name;
    if (command === 'set-env' || command === 'add-path') {
      problems.push(`Unable to process command '::${command}' successfully.`);
      problems.push(`The \`${command}\` command is disabled.`);
    }
    if (command === 'set-output' && name) outputs[name] = data;
    if (command === 'save-state' && name) state[name] = data;
  }
  return { outputs, state, problems };
}
