/** Where an input exists: as a flag of the command, in the action files, or everywhere. */
export type Where = 'everywhere' | 'cli' | 'github';

/** What a run does with a file: what one input has written, no other may name. */
export type FileUse = 'read' | 'written';

/** Answers folders, first to last, by the values of all inputs and the variables around. */
export type Folders = (
  values: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
) => readonly string[];

/** One declared input: how it is described, and how its raw string becomes a value. */
export interface Input<T> {
  readonly kind: 'text' | 'flag' | 'choice' | 'list' | 'value';
  readonly description: string;
  readonly where: Where;
  /** The raw text that stands in when nothing was given. */
  readonly default: string | undefined;
  /** The default in a workflow, where it is another one. */
  readonly inWorkflow: string | undefined;
  /** The default in action files, where it is an expression of GitHub's. */
  readonly expression: string | undefined;
  /** What is accepted, for help and for the error that cures. */
  readonly expects: string;
  /** The name of the value in the help: `--log-file PATH`. */
  readonly metavar: string;
  /** The name of its flag, where that is not the input's: `check` at a terminal is no check run. */
  readonly flagName: string | undefined;
  /** The command takes its free arguments as this input. */
  readonly positional: boolean;
  /** What is done with the file that it names. */
  readonly file: FileUse | undefined;
  /** The folders in which a relative path is looked for, where that is not the caller's alone. */
  readonly from: Folders | undefined;
  /** The files below the root of which the first that exists is meant when none is named. */
  readonly usual: readonly string[];
  /** It names files or folders, so that a bare `-` is none. */
  readonly isPath: boolean;
  /** What does what `-` would ask for. */
  readonly instead: string | undefined;
  /** The value, or undefined when the text is not accepted. */
  parse(raw: string): T | undefined;
  /** The value when nothing was given and there is no default. */
  readonly absent: T;
}

/** The inputs of an action, by their kebab-case names. */
export type Inputs = Readonly<Record<string, Input<unknown>>>;

interface About {
  description: string;
  where?: Where;
  metavar?: string;
  positional?: boolean;
  flagName?: string;
  inWorkflow?: string;
  expression?: string;
  file?: FileUse;
  from?: Folders;
  usual?: readonly string[];
  isPath?: boolean;
  instead?: string;
}

/** Free text. */
export function text(about: About & { default: string }): Input<string>;
export function text(about: About): Input<string | undefined>;
export function text(about: About & { default?: string }): Input<string | undefined> {
  return input({ kind: 'text', expects: 'text', absent: undefined, parse: (raw) => raw, ...about });
}

/** The path of a file or a folder. */
export function path(about: About & { default: string }): Input<string>;
export function path(about: About): Input<string | undefined>;
export function path(about: About & { default?: string }): Input<string | undefined> {
  return text({ isPath: true, ...about });
}

/** Yes or no. GitHub passes `true` and `false` in YAML's core schema spellings. */
export function flag(about: About & { default?: 'true' }): Input<boolean> {
  return input({
    kind: 'flag',
    expects: 'true or false',
    absent: false,
    parse: (raw) => (/^(true|True|TRUE)$/.test(raw) ? true : no(raw)),
    ...about,
  });
}

function no(raw: string): false | undefined {
  return /^(false|False|FALSE)$/.test(raw) ? false : undefined;
}

/** One of a few words. */
export function choice<const C extends string>(
  about: About & { choices: readonly C[]; default: NoInfer<C> },
): Input<C> {
  return input({
    kind: 'choice',
    expects: `one of ${about.choices.join(', ')}`,
    absent: about.default,
    parse: (raw) => about.choices.find((known) => known === raw),
    metavar: about.choices.join('|'),
    ...about,
  });
}

/** Several values, one a line; `commas` also splits at commas and blanks. A flag may be repeated. */
export function list(about: About & { default?: string; commas?: boolean }): Input<string[]> {
  const separator = about.commas ? /[\s,]+/ : /\r?\n/;
  return input({
    kind: 'list',
    expects: about.commas ? 'values separated by commas' : 'one value a line',
    absent: [],
    parse: (raw) =>
      raw
        .split(separator)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    ...about,
  });
}

/** A value with a grammar of its own: `parse` answers undefined for what is not accepted. */
export function value<T>(
  about: About & { default?: string; expects: string; parse(raw: string): T | undefined },
): Input<T | undefined> {
  return input<T | undefined>({ kind: 'value', absent: undefined, ...about });
}

function input<T>(
  given: About & {
    kind: Input<T>['kind'];
    expects: string;
    absent: T;
    default?: string;
    parse(raw: string): T | undefined;
  },
): Input<T> {
  return {
    kind: given.kind,
    description: given.description,
    where: given.where ?? 'everywhere',
    default: given.default,
    inWorkflow: given.inWorkflow,
    expression: given.expression,
    expects: given.expects,
    metavar: given.metavar ?? given.kind.toUpperCase(),
    positional: given.positional ?? false,
    isPath: given.isPath ?? false,
    instead: given.instead,
    flagName: given.flagName,
    ...{ file: given.file, from: given.from, usual: given.usual ?? [] },
    absent: given.absent,
    parse: given.parse,
  };
}
