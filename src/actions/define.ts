import type { NamedText } from '../core/evidence.js';
import type { Fact, Report } from '../core/report.js';
import type { Inputs } from '../inputs/define.js';
import type { Values } from '../inputs/parse.js';
import type { World } from '../world/world.js';

/** The outputs that the host fills in from the report, for every action. */
export const reportOutputs = {
  verdict: 'pass, fail or neutral.',
  errors: 'How many errors were found.',
  warnings: 'How many warnings were found.',
  'report-path': 'Path of the report as JSON.',
  'sarif-path': 'Path of the report as SARIF 2.1.0.',
  'html-path': 'Path of the report as an HTML page.',
  'evidence-path': 'Path of the evidence bundle; empty when none was asked for.',
  'check-run-url': 'Address of the check run; empty when none was written.',
  'comment-url': 'Address of the comment on the pull request; empty when there is none.',
  degraded: 'true when something could not be published; the log and the summary say what and why.',
  artifact: 'Name of the artifact that keeps the reports; empty when none is kept.',
} as const;

/** Output names with their descriptions. */
export type Outputs = Readonly<Record<string, string>>;

/** What `run` returns: the report, the exit code of the command, and the action's own outputs. */
export interface Result<O extends Outputs> {
  report: Report;
  exitCode: number;
  outputs: Readonly<Record<Exclude<keyof O & string, keyof typeof reportOutputs>, string>>;
  /** The reports that get a check run each; by default the report itself. */
  checks?: readonly Report[];
  /** What evidence holds beside the report. */
  evidence?: readonly NamedText[];
  /** What the command prints before the report, where scripts have read it since the old tools. */
  preamble?: string;
  /** The file that is shown (empty when it is refused): printed as it is; the report goes to the error stream. */
  file?: string;
  /** Whether its findings are to be suggested on the pull request, whatever the workflow says. */
  suggests?: boolean;
  /** What the command prints last, also when it is quiet: a line that scripts read. */
  lastLine?: string;
}

/**
 * What an action that runs commands of others does around them. Its composite has three steps: `before` and
 * `after` are JavaScript steps, which hold tokens; between them `run` is called in a step that holds none. The
 * folder is handed from step to step: what it holds after `run` was within reach of the commands.
 */
export interface Around<I extends Inputs> {
  /** Brings what the commands need of earlier runs. Throws a UsageError when they may not run here. */
  before(inputs: Values<I>, world: World, folder: string): Promise<void>;
  /** Keeps what later runs need; also when the commands were refused or killed. Answers what to say of it. */
  after(inputs: Values<I>, world: World, folder: string): Promise<Fact[]>;
}

/** One action, declared once: action files, flags, help, tables and types come from this. */
export interface Action<I extends Inputs = Inputs, O extends Outputs = Outputs> {
  /** The name of its folder, its bundle and its subcommand. */
  name: string;
  /** The name on the Marketplace. */
  title: string;
  /** One sentence, at most 125 characters (the Marketplace's limit). */
  summary: string;
  branding: { icon: string; color: string };
  /** Permissions that its workflow needs, with the reason. */
  permissions: Readonly<Record<string, string>>;
  /** On `workflow_run` it speaks about the commit of the run that came before, not about the default branch. */
  followsRun?: true;
  inputs: I;
  outputs: O;
  /** Lines below the help, each a command that can be run as it stands. */
  examples: readonly string[];
  /** Only for an action whose `run` executes commands of others: on GitHub never beside a token. */
  executes?: Around<I>;
  run(inputs: Values<I>, world: World): Promise<Result<O>>;
}

/** Declares an action; the inputs it states are the types that its `run` receives. */
export function defineAction<const I extends Inputs, const O extends Outputs>(
  action: Action<I, O>,
): Action<I, O> {
  return action;
}

/** An action as the hosts see it: whatever it takes and gives. */
export type AnyAction = Omit<Action, 'run' | 'executes'> & {
  executes?: Around<never>;
  run(inputs: never, world: World): Promise<Result<Outputs>>;
};
