import type { CappedLog } from '../../world/capped-log.js';
import { baseEnvironment } from '../../world/processes/base-environment.js';
import { type Measured, measureShell } from '../../world/processes/measure-shell.js';
import type { SandboxWish } from '../../world/processes/sandbox.js';
import type { Ending } from '../../world/processes.js';
import type { World } from '../../world/world.js';
import type { Stage } from './stages.js';
import { LiveOutput, ReadyWatch } from './watch-output.js';

/** One measured run of a command. Durations are in milliseconds. */
export interface Run {
  /** From start to end; to the marker, when it has one. */
  wall: number;
  user: number | undefined;
  system: number | undefined;
  memory: number | undefined;
  firstOutput: number | undefined;
  code: number;
  /** What ended it; `ready` when it was stopped at its marker. */
  by: Ending['by'] | 'ready';
}

/** What came of a stage that was run. */
export interface StageRuns {
  /** Runs of its command; when it failed, the last one did. */
  runs: Run[];
  /** Runs of the command that it is compared with. */
  compared: Run[];
  /** What failed, with the exit code of it. */
  failure: { what: string; code: number; by: Run['by']; problem?: string } | undefined;
}

/** How commands are run: the same for all stages of a call. */
export interface Bench {
  world: World;
  runs: number;
  warmup: number;
  timeout: number | undefined;
  environment: Record<string, string>;
  sandbox: SandboxWish;
}

/** The variables that commands see: in a terminal one's own, in a workflow those that are harmless or named. */
export function commandEnvironment(world: World, more: readonly string[]): Record<string, string> {
  if (world.handover !== undefined) return baseEnvironment(world.environment, more);
  const all = Object.entries(world.environment).filter((one) => one[1] !== undefined);
  return Object.fromEntries(all) as Record<string, string>;
}

/** Runs a stage: warm-ups, then measured runs, each prepared; then its cleanup. Stops at the first that fails. */
export async function runStage(bench: Bench, stage: Stage, log: CappedLog): Promise<StageRuns> {
  const done: StageRuns = { runs: [], compared: [], failure: undefined };
  const runner = new Runner(bench, stage, log, done);
  for (let turn = 1 - bench.warmup; turn <= bench.runs && !done.failure; turn++) {
    await runner.turn(turn);
  }
  if (stage.cleanup !== undefined) await runner.around('the cleanup', stage.cleanup);
  runner.live.end();
  return done;
}

class Runner {
  readonly live: LiveOutput;

  constructor(
    private readonly bench: Bench,
    private readonly stage: Stage,
    private readonly log: CappedLog,
    private readonly done: StageRuns,
  ) {
    const { live } = bench.world;
    this.live = new LiveOutput(stage.name, (line) => live.line(live.harmless(line)));
  }

  /** One run, and one of the command that it is compared with; who is first changes from turn to turn. */
  async turn(number: number): Promise<void> {
    const { command, compare, ready } = this.stage;
    const sides = [
      { command, ready, runs: this.done.runs, what: 'the command' },
      ...(compare === undefined
        ? []
        : [{ command: compare, ready, runs: this.done.compared, what: 'the compared command' }]),
    ];
    for (const side of number % 2 === 0 ? sides.toReversed() : sides) {
      if (this.done.failure) return;
      await this.side(number, side);
    }
  }

  private async side(
    number: number,
    side: { command: string; ready: RegExp | undefined; runs: Run[]; what: string },
  ): Promise<void> {
    const { prepare } = this.stage;
    if (prepare !== undefined && !(await this.around('the preparation', prepare))) return;
    const which = number > 0 ? `run ${number} of ${this.bench.runs}` : 'warm-up';
    const isOnly = this.bench.runs + this.bench.warmup === 1 && this.stage.compare === undefined;
    if (!isOnly) this.log.note(`# ${side.what}, ${which}`);
    const run = await this.execute(side.what, side.command, side.ready);
    if (number > 0 || this.done.failure) side.runs.push(run);
  }

  /** A command that is not measured. Answers whether it succeeded. */
  async around(what: string, command: string): Promise<boolean> {
    this.log.note(`# ${what}`);
    return (await this.execute(what, command, undefined)).code === 0;
  }

  private async execute(what: string, command: string, ready: RegExp | undefined): Promise<Run> {
    const { world, timeout, environment, sandbox } = this.bench;
    const stop = new AbortController();
    const watch = ready && new ReadyWatch(ready, () => stop.abort());
    const measured = await measureShell(world.processes, command, world.scratch(), {
      ...{ directory: world.root, environment, timeout, sandbox, abort: stop.signal },
      onOutput: (bytes) => {
        watch?.see(bytes);
        this.log.write(bytes);
        this.live.see(bytes);
      },
    });
    const run = asRun(measured, watch);
    if (run.code !== 0 && !this.done.failure) {
      const problem = measured.code === 0 ? 'its marker never came' : measured.problem;
      this.done.failure = { what, code: run.code, by: run.by, ...(problem && { problem }) };
    }
    return run;
  }
}

function asRun(measured: Measured, watch: ReadyWatch | undefined): Run {
  const { user, system, memory, firstOutput, duration, code, by, startedAt } = measured;
  const spent = { user, system, memory, firstOutput };
  if (watch?.at !== undefined)
    return { ...spent, wall: watch.at - startedAt, code: 0, by: 'ready' };
  // What ends before it was ready has failed, whatever it says itself.
  return { ...spent, wall: duration, code: watch && code === 0 ? 1 : code, by };
}
