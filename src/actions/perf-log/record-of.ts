import type { World } from '../../world/world.js';
import { describe } from './describe.js';
import type { HistoryRecord } from './history.js';
import type { Given } from './inputs.js';
import type { Measured } from './measure.js';
import type { StageState } from './summary.js';

const MOST_RUNS_KEPT = 100;

/** What the history keeps of a measurement; nothing of one that failed. */
export function recordOf(
  { head, states, where }: Measured,
  given: Given,
  world: World,
): HistoryRecord | undefined {
  if (states.some(({ done }) => done?.failure)) return undefined;
  const branch = world.environment.GITHUB_REF;
  const stages = states.flatMap(({ stage, done }) => (done ? [[stage.name, stageOf(done)]] : []));
  return {
    ...{ version: 1, time: world.clock.now().toISOString(), tag: head.names.tag.slice(0, 200) },
    ...(head.commit && { commit: head.commit }),
    ...(branch && { branch: branch.slice(0, 200) }),
    ...where,
    ...(given.toolchain && { toolchain: given.toolchain.slice(0, 200) }),
    stages: Object.fromEntries(stages),
  };
}

function stageOf({ runs }: NonNullable<StageState['done']>) {
  const walls = runs.map(({ wall }) => Math.round(wall * 1000) / 1000);
  const { median, iqr, min, max } = describe(walls);
  const memory = Math.max(0, ...runs.map((run) => run.memory ?? 0));
  return {
    ...{ median, iqr, min, max, runs: walls.slice(0, MOST_RUNS_KEPT) },
    ...(memory > 0 && { memory }),
  };
}
