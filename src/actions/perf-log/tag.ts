import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import type { World } from '../../world/world.js';
import type { Given } from './inputs.js';

/** What a run is called, and where its summary and the logs of its stages go. */
export interface Names {
  tag: string;
  summary: string;
  log(stage: string): string;
}

/** Names a run. Without a file of its own its folder is new, however many runs begin in one second. */
export function nameRun(world: World, given: Given, now: Date): Names {
  const stamp = `${now.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')}_${randomBytes(3).toString('hex')}`;
  const tag = given.tag ?? `perf_${stamp}`;
  const safe = tag.replace(/[^A-Za-z0-9_.-]/g, '_');
  const summary = given.logFile
    ? resolve(world.directory, given.logFile)
    : join(world.scratch(), 'cohesix_perf_logs', stamp, `${safe}.json`);
  return { tag, summary, log: (stage) => join(dirname(summary), `${safe}_${stage}.log`) };
}
