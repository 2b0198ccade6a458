import type { World } from '../../world/world.js';
import { type Batch, interpret, type Step } from './interpret.js';
import type { Past } from './journal.js';
import { Outcomes } from './outcomes.js';
import type { Selection } from './settings.js';
import type { Transcript } from './transcript.js';

/** Shows what an execution would do, every path resolved, and does none of it. */
export function plan(
  world: World,
  batch: Batch,
  {
    past,
    selection,
    transcript,
  }: { past: Past | undefined; selection: Selection; transcript: Transcript },
): Outcomes {
  const outcomes = new Outcomes();
  const find = finder(world);
  for (const step of interpret(batch)) {
    if ('problem' in step) continue;
    const before = past?.outcomes.get(step.index);
    const isBefore = before?.state === 'done' && !past?.begun.has(step.index);
    const isLeft = step.kind !== 'CWD' && step.kind !== 'ENV' && !selection(step.line);
    if (isBefore) outcomes.set(step.index, { ...before, state: 'done before' });
    else if (isLeft) outcomes.set(step.index, { state: 'not selected', code: 0, ms: 0 });
    const note = isBefore ? ' (done before)' : isLeft ? ' (not selected)' : '';
    const where = batch.logs.length > 1 ? `${step.log.name}:${step.line}` : String(step.line);
    transcript.line(`${where.padStart(5)} | ${planned(step, find)}${note}`);
  }
  return outcomes;
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
  return (program, { directory, environment }) => {
    const asked = [program, directory, environment.PATH].join('\0');
    if (asked === last) return shown;
    const found = processes.find(program, directory, environment);
    last = asked;
    shown = 'path' in found ? found.path : `${program} (not there now)`;
    return shown;
  };
}

/** An argument that a reader can tell from its neighbours. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
