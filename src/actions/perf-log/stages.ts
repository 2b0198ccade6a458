import { didYouMean } from '../../core/nearest.js';
import { quote } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import type { Given } from './inputs.js';
import { parseDuration } from './units.js';

/** A stage as it is to be run. */
export interface Stage {
  name: string;
  command: string;
  /** Another command that is measured in turns with it: the baseline. */
  compare: string | undefined;
  prepare: string | undefined;
  cleanup: string | undefined;
  /** The stage has reached its end when its output matches; it is stopped then. */
  ready: RegExp | undefined;
  /** The most that its median may take, in milliseconds. */
  budget: number | undefined;
}

/** A stage that is not run, because the call says so. */
export interface Skipped {
  name: string;
  skipped: true;
}

export const BOOT_SCRIPT = 'scripts/boot_qemu.sh';

/**
 * The stages of a call in order: build, boot, then those of --stage. Build and boot are always among them,
 * skipped when the call says so or names other stages only. Throws a UsageError.
 */
export function planStages(given: Given, hasBootScript: boolean): (Stage | Skipped)[] {
  const more = given.stage.map((entry) => namedStage(entry));
  const commands = new Map<string, string | undefined>([
    ['build', given.skipBuild ? undefined : commandOf(given.buildCmd)],
    ['boot', given.skipBoot ? undefined : bootCommand(given, hasBootScript && more.length === 0)],
  ]);
  for (const [name, command] of more) {
    if (commands.has(name)) throw new UsageError(`--stage: ${quote(name)} is named twice`);
    commands.set(name, command);
  }
  refuseNothing(given, commands, more.length);
  const names = [...commands.keys()].filter((name) => commands.get(name) !== undefined);
  const options = optionsOf(given, names);
  return [...commands].map(([name, command]) =>
    command === undefined ? { name, skipped: true } : { name, command, ...options(name) },
  );
}

function namedStage(entry: string): [string, string] {
  const [, name, command] = /^([A-Za-z0-9_-]{1,40})=(.*\S.*)$/s.exec(entry) ?? [];
  if (name === undefined || command === undefined) {
    throw new UsageError(
      `--stage: ${quote(entry)} is not accepted; expected NAME=CMD, the name of letters, digits, - and _`,
    );
  }
  if (name === 'build' || name === 'boot') {
    throw new UsageError(`--stage: ${quote(name)} has a flag of its own: --${name}-cmd`);
  }
  return [name, command];
}

/** Nothing but blanks is no command: a shell would call it a success. */
function commandOf(given: string | undefined): string | undefined {
  return given?.trim() ? given : undefined;
}

function bootCommand({ bootCmd }: Given, isScriptMeant: boolean): string | undefined {
  return commandOf(bootCmd) ?? (isScriptMeant ? BOOT_SCRIPT : undefined);
}

/** The old tool wanted to be told about both; who names other stages means those. */
function refuseNothing(
  given: Given,
  commands: ReadonlyMap<string, string | undefined>,
  more: number,
): void {
  if (more > 0) return;
  if (!given.skipBuild && commands.get('build') === undefined) {
    throw new UsageError('no build command: give --build-cmd, or --skip-build');
  }
  if (!given.skipBoot && commands.get('boot') === undefined) {
    throw new UsageError(
      `no boot command: give --boot-cmd or --skip-boot, or make ${BOOT_SCRIPT} executable`,
    );
  }
  if (given.skipBuild && given.skipBoot) {
    throw new UsageError('nothing to measure: both stages are skipped and no --stage is given');
  }
}

type Options = Omit<Stage, 'name' | 'command'>;

function optionsOf(given: Given, names: readonly string[]): (name: string) => Options {
  const compare = only(given.compareCmd, names, '--compare-cmd');
  const prepare = forStages(given.prepare, names, '--prepare');
  const cleanup = forStages(given.cleanup, names, '--cleanup');
  const ready = readyPatterns(given.readyPattern, names);
  const budgets = new Map(given.budget.map((entry) => budgetOf(entry, names)));
  return (name) => ({
    ...{ compare: compare.get(name), prepare: prepare(name), cleanup: cleanup(name) },
    ...{ ready: ready.get(name), budget: budgets.get(name) },
  });
}

/** `NAME=REST` when NAME is a stage; a command may hold `=` too, so that any other text is one. */
function split(
  entry: string,
  names: readonly string[],
  flag: string,
): [string | undefined, string] {
  const at = entry.indexOf('=');
  const name = entry.slice(0, Math.max(0, at));
  if (!names.includes(name)) return [undefined, entry];
  const rest = entry.slice(at + 1);
  if (rest.trim() !== '') return [name, rest];
  // A variable that is not set leaves nothing, which any output matches and any shell calls a success.
  const metavar = flag === '--ready-pattern' ? 'PATTERN' : 'CMD';
  const label = `${flag} ${name}=`;
  throw new UsageError(`${label}: it is empty; leave it out, or give ${metavar}`);
}

/** Entries that belong to one stage each: without a name, to the only one. */
function only(
  entries: readonly string[],
  names: readonly string[],
  flag: string,
): Map<string, string> {
  return new Map(
    entries.map((entry) => {
      const [name = names.length === 1 ? names[0] : undefined, rest] = split(entry, names, flag);
      if (name !== undefined) return [name, rest];
      throw new UsageError(
        `${flag}: which stage is ${quote(entry)} for? write NAME=… with one of ${names.join(', ')}`,
      );
    }),
  );
}

/** Entries without a name are for all stages. */
function forStages(
  entries: readonly string[],
  names: readonly string[],
  flag: string,
): (name: string) => string | undefined {
  const all = entries.map((entry) => split(entry, names, flag));
  return (name) =>
    all.findLast(([of]) => of === name)?.[1] ?? all.findLast(([of]) => of === undefined)?.[1];
}

function readyPatterns(
  entries: readonly string[],
  names: readonly string[],
): Map<string, RegExp | undefined> {
  return new Map(
    entries.map((entry) => {
      const [given, pattern] = split(entry, names, '--ready-pattern');
      const name = given ?? (names.includes('boot') || names.length > 1 ? 'boot' : names[0]);
      if (name === undefined || !names.includes(name)) {
        throw new UsageError(
          `--ready-pattern: ${quote(entry)} is for boot, which is not run; write NAME=PATTERN`,
        );
      }
      return [name, patternOf(pattern)];
    }),
  );
}

function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'mu');
  } catch (error) {
    throw new UsageError(
      `--ready-pattern: ${quote(pattern)} is no regular expression (${(error as Error).message})`,
    );
  }
}

function budgetOf(entry: string, names: readonly string[]): [string, number] {
  const [, name = '', amount = ''] = /^([^=]*)=(.*)$/s.exec(entry) ?? [];
  const budget = parseDuration(amount.trim());
  if (budget === undefined) {
    throw new UsageError(
      `--budget: ${quote(entry)} is not accepted; expected NAME=DURATION such as boot=200ms, build=10m`,
    );
  }
  if (!names.includes(name)) {
    const hint = didYouMean(name, names) || `; these run: ${names.join(', ')}`;
    throw new UsageError(`--budget: no stage ${quote(name)} is run${hint}`);
  }
  return [name, budget];
}
