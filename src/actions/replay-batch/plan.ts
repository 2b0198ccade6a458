import type { Draft } from '../../core/finding.js';
import type { World } from '../../world/world.js';
import type { Bounds } from './bounds.js';
import { errorAt } from './check-batch.js';
import { type Batch, interpret, type Step } from './interpret.js';
import { lookAtBegun, type Wish } from './look-at-begun.js';
import type { KnownJournal } from './open-journal.js';
import { type Outcome, Outcomes, type State } from './outcomes.js';
import { isSelected, type Selection } from './settings.js';
import { settled } from './settled.js';
import type { Transcript } from './transcript.js';

/** What a plan needs beside the batch. */
export interface PlanOrders {
  world: World;
  bounds: Bounds;
  journal: KnownJournal;
  selection: Selection;
  transcript: Transcript;
  unknown: Wish;
}

/** What a plan foresees. */
export interface Plan {
  outcomes: Outcomes;
  /** That an execution would stop before it does anything more. */
  findings: Draft[];
}

/** Shows what an execution would do, every path resolved, and does none of it. */
export function plan(batch: Batch, orders: PlanOrders): Plan {
  const outcomes = new Outcomes();
  const findings: Draft[] = [];
  const find = finder(orders.world);
  for (const step of interpret(batch)) {
    if ('problem' in step) continue;
    const { outcome, note, stop } = findings.length > 0 ? UNREACHED : foresee(step, orders);
    outcomes.set(step.index, outcome);
    if (stop !== undefined) findings.push(errorAt(step, 'replay/outcome-unknown', stop));
    const where = batch.logs.length > 1 ? `${step.log.name}:${step.line}` : String(step.line);
    const shown = note === undefined ? '' : ` (${note})`;
    orders.transcript.line(`${where.padStart(5)} | ${planned(step, find)}${shown}`);
  }
  return { outcomes, findings };
}

interface Foreseen {
  outcome: Outcome;
  /** What is special about it. */
  note?: string;
  /** Why the execution stops there. */
  stop?: string;
}

const foreseen = (state: State, note?: string): Foreseen => ({
  ...{ outcome: { state, code: 0, ms: 0 } },
  ...(note !== undefined && { note }),
});
const UNREACHED = foreseen('not reached', 'not reached');

/** What an execution would make of an action, by the same questions in the same order. */
function foresee(step: Step, { world, bounds, journal, selection, unknown }: PlanOrders): Foreseen {
  const { past, place } = journal;
  const before = settled(step, past, place);
  if (before) return { outcome: before, note: before.state };
  if (!isSelected(step, selection)) return foreseen('not selected', 'not selected');
  const begun = past?.begun.get(step.index);
  if (past === undefined || begun === undefined) return foreseen('planned');
  const found = lookAtBegun(step, begun, { world, bounds, salt: past.header.salt }, unknown);
  if (found === 'made') return foreseen('planned', 'was made by the killed replay');
  if (found === 'again') return foreseen('planned', 'begun by the killed replay, done again');
  if (found === 'skip') return foreseen('skipped as told', 'skipped, by --resume=skip');
  return { ...foreseen('unknown', `stops here: ${found.stop}`), stop: found.stop };
}

/** One action as it would be done. */
function planned(step: Step, find: Finder): string {
  switch (step.kind) {
    case 'CWD':
      return `CWD   ${step.directory}`;
    case 'ENV':
      return `ENV   ${step.name}=${step.value}`;
    case 'COPY':
      return `COPY  ${step.source} -> ${step.destination}`;
    case 'SLEEP':
      return `SLEEP ${step.seconds} s`;
    case 'RUN': {
      const [program, ...args] = step.argv;
      const shown = find(program, step);
      return `RUN   ${[shown, ...args.map(quoted)].join(' ')} in ${step.directory}`;
    }
  }
}

type Finder = (program: string, step: Extract<Step, { kind: 'RUN' }>) => string;

/** Finds a program as it would be run; asks the disk again only for another one than last time. */
function finder({ processes }: World): Finder {
  let last = '';
  let shown = '';
  return (program, { directory, variables }) => {
    const PATH = variables.get('PATH');
    const asked = [program, directory, PATH].join('\0');
    if (asked === last) return shown;
    const found = processes.find(program, directory, { ...(PATH !== undefined && { PATH }) });
    last = asked;
    shown = 'path' in found ? found.path : `${program} (not there now)`;
    return shown;
  };
}

/** An argument that a reader can tell from its neighbours. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
