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
  for (const step of interpret(batch)) {
    if ('problem' in step) continue;
    const before = past?.outcomes.get(step.index);
    const isBefore = before?.state === 'done' && past?.begun?.action !== step.index;
    const isLeft = step.kind !== 'CWD' && step.kind !== 'ENV' && !selection(step.line);
    if (isBefore) outcomes.set(step.index, { ...before, state: 'done before' });
    else if (isLeft) outcomes.set(step.index, { state: 'not selected', code: 0, ms: 0 });
    const note = isBefore ? ' (done before)' : isLeft ? ' (not selected)' : '';
    const where = batch.logs.length > 1 ? `${step.log.name}:${step.line}` : String(step.line);
    transcript.line(`${where.padStart(5)} | ${planned(step, world)}${note}`);
  }
  return outcomes;
}

/** One action as it would be done. */
function planned(step: Step, world: World): string {
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
      const found = world.processes.find(program, step.directory, step.environment);
      const shown = 'path' in found ? found.path : `${program} (not there now)`;
      return `RUN   ${[shown, ...args.map(quoted)].join(' ')} in ${step.directory}`;
    }
  }
}

/** An argument that a reader can tell from its neighbours. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}
