import { count, head } from '../../core/quote.js';
import { UsageError } from '../../core/usage-error.js';
import { eachLine } from '../../world/processes/each-line.js';
import type { Interrupts } from '../../world/processes/interrupts.js';
import type { SandboxUsed } from '../../world/processes/sandbox.js';
import type { Leader } from '../../world/processes/survivors.js';
import type { Ending } from '../../world/processes.js';
import type { World } from '../../world/world.js';
import type { Bounds } from './bounds.js';
import { type Copy, lookAtCopy, stagedName, wayTo } from './copy-step.js';
import type { Step } from './interpret.js';
import type { Intent } from './journal-line.js';
import type { Limits } from './settings.js';
import { seconds } from './words.js';

/** How an action ended. */
export interface Performed {
  code: number;
  /** Why it failed; undefined when it did not. */
  why?: string;
  /** The last lines of its output, when it failed. */
  tail?: string[];
  /** A signal asked this process to end. */
  interrupted?: boolean;
  /** What kept a RUN apart. */
  sandbox?: SandboxUsed;
}

/** What doing needs beside the step. */
export interface Site {
  world: World;
  bounds: Bounds;
  limits: Limits;
  /** The journal's own name, and mark of what is started. */
  salt: string;
  /** Milliseconds until the replay has to end; undefined when it may take its time. */
  remaining(): number | undefined;
  interrupts: Interrupts;
  /** A line of output. */
  say(line: string): void;
  /** A program was started. */
  started(leader: Leader): void;
}

/** An action that is ready: what its intent says, and how it is done. */
export interface Ready {
  intent: Intent;
  perform(): Performed | Promise<Performed>;
}

/** Looks at what an action needs, and changes nothing. Throws a UsageError for what is not there. */
export function ready(step: Step, site: Site): Ready {
  const { index: action } = step;
  switch (step.kind) {
    case 'COPY': {
      const copy = lookAtCopy(site.world, step, site.bounds);
      const temporary = stagedName(copy.destination, site.salt, action);
      const { sha256 } = copy;
      return {
        intent: { action, sha256 },
        perform: () => copyNow(copy, temporary, site),
      };
    }
    case 'RUN':
      enter(step.directory, site);
      return { intent: { action }, perform: () => runNow(step, site) };
    case 'SLEEP':
      return { intent: { action }, perform: () => sleepNow(step.seconds, site) };
    default:
      throw new Error(`${step.kind} has no effect`);
  }
}

/** Why nothing may be begun any more, with the exit code that it means; undefined when it may. */
export async function whyOver({ interrupts, remaining }: Site) {
  const code = await interrupts.code();
  if (code !== undefined) return { code, why: ASKED };
  return (remaining() ?? 1) <= 0 ? { code: 124, why: OVER } : undefined;
}

/** Throws a UsageError when a working directory is not there, or is reached through a link. */
export function enter(directory: string, { world, bounds }: Site): void {
  const way = wayTo(world, directory, bounds);
  if (way.end === 'directory') return;
  const what = way.end === 'missing' ? 'no such folder' : 'not a folder';
  throw new UsageError(`${directory}: ${what}; a working directory must exist`);
}

function copyNow(
  { source, destination, sha256 }: Copy,
  temporary: string,
  { world }: Site,
): Performed {
  world.disk.copy(source, destination, { temporary, sha256 });
  return { code: 0 };
}

async function sleepNow(wanted: number, site: Site): Promise<Performed> {
  const { world, remaining, interrupts } = site;
  const left = remaining() ?? Number.POSITIVE_INFINITY;
  await world.clock.sleep(Math.min(wanted * 1000, left), interrupts.asked);
  const code = await interrupts.code();
  if (code !== undefined) return { code, why: `was ended: ${ASKED}`, interrupted: true };
  return wanted * 1000 <= left ? { code: 0 } : { code: 124, why: OVER };
}

const OVER = 'the time of --total-timeout is over';
const ASKED = 'this replay was asked to end';

const TAIL_LINES = 10;
const TAIL_LINE_LENGTH = 400;

async function runNow(step: Extract<Step, { kind: 'RUN' }>, site: Site): Promise<Performed> {
  const { world, limits, salt } = site;
  const tail: string[] = [];
  const lines = eachLine((line) => {
    tail.push(head(line, TAIL_LINE_LENGTH));
    if (tail.length > TAIL_LINES) tail.shift();
    site.say(line);
  });
  const timeout = least(limits.timeout, site.remaining());
  const ending = await world.processes.run({
    ...{ argv: step.argv, directory: step.directory, environment: step.variables.all(), timeout },
    ...{ largestOutput: limits.maxOutput, sandbox: limits.sandbox },
    ...{ mark: markOf(salt, step.index), onOutput: lines.onOutput },
    onStart(pid) {
      const leader = world.processes.leader(pid);
      if (leader) site.started(leader);
    },
  });
  await lines.end();
  if (ending.leftBehind > 0) {
    site.say(`(${count(ending.leftBehind, 'process', 'processes')} that it left behind ended)`);
  }
  const why = whyFailed(ending, site, timeout);
  const { code, sandbox } = ending;
  if (why === undefined) return { code: 0, sandbox };
  return { code, why, tail, sandbox, ...(ending.by === 'interrupt' && { interrupted: true }) };
}

/** The mark that everything carries which an action starts. */
export function markOf(salt: string, index: number): string {
  return `${salt}-${index}`;
}

function whyFailed(
  ending: Ending,
  { limits }: Site,
  timeout: number | undefined,
): string | undefined {
  switch (ending.by) {
    case 'itself':
      if (ending.signal) return `was ended by ${ending.signal}`;
      return ending.code === 0 ? undefined : `ended with ${ending.code}`;
    case 'timeout':
      return timeout === limits.timeout
        ? `was ended after ${seconds(timeout ?? 0)}, the time of --timeout`
        : `was ended: ${OVER}`;
    case 'output':
      return `was ended after ${limits.maxOutput} bytes of output; --max-output allows more`;
    case 'not-started':
      return `could not be started: ${ending.problem}`;
    default:
      return `was ended: ${ASKED}`;
  }
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}
