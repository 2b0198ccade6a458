import { relative } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import type { Report } from '../core/report.js';
import { configurationDigest, useDigest } from '../core/run.js';
import type { RawInputs } from '../inputs/parse.js';
import type { World } from '../world/world.js';

/** Adds to a report where, with what settings and at which attempt it was made, unless its action knows better. */
export function withRun(
  report: Report,
  action: AnyAction,
  raw: RawInputs,
  { root, directory }: Pick<World, 'root' | 'directory'>,
  attempt = 1,
): Report {
  const texts = Object.entries(raw).flatMap(([name, given]) =>
    given === undefined ? [] : [[name, [given].flat().join('\n')] as const],
  );
  const own = texts.filter(([name]) => name in action.inputs && !(name in sharedInputs));
  const settings = own.sort(([a], [b]) => (a < b ? -1 : 1));
  const { 'working-directory': folder, key } = Object.fromEntries(texts);
  const { action: name, tool, version, run, ...rest } = report;
  return {
    ...{ version, tool, action: name },
    run: {
      platform: process.platform,
      configuration: configurationDigest([name, settings]),
      // Of several repositories in one workspace, only the input tells which one it is.
      ...useDigest(relative(root, directory), folder, key),
      ...(attempt > 1 && { attempt }),
      ...run,
    },
    ...rest,
  };
}
