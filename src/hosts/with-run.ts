import type { AnyAction } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import type { Report } from '../core/report.js';
import { configurationDigest } from '../core/run.js';
import type { RawInputs } from '../inputs/parse.js';

/** Adds to a report where, with what settings and at which attempt it was made, unless its action knows better. */
export function withRun(report: Report, action: AnyAction, raw: RawInputs, attempt = 1): Report {
  const own = Object.entries(raw).filter(
    ([name, given]) => given !== undefined && name in action.inputs && !(name in sharedInputs),
  );
  const settings = own.sort(([a], [b]) => (a < b ? -1 : 1));
  const { action: name, tool, version, run, ...rest } = report;
  return {
    ...{ version, tool, action: name },
    run: {
      platform: process.platform,
      configuration: configurationDigest([name, settings]),
      ...(attempt > 1 && { attempt }),
      ...run,
    },
    ...rest,
  };
}
