import { makeReport, type Report } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import type { World } from '../../world/world.js';
import { describeMeasured, type Said } from './describe-measured.js';
import { endOfLog } from './end-of-log.js';
import type { Given } from './inputs.js';
import { judgeStages } from './judge-stages.js';
import { measure } from './measure.js';
import { RULES } from './rules.js';

/** Measures, judges and says it. The exit code is that of the command which failed. */
export async function runPerf(
  given: Given,
  world: World,
): Promise<{ report: Report; exitCode: number; outputs: Said['outputs']; preamble?: string }> {
  const measured = await measure(given, world);
  const tail = endOfLog(measured, world);
  const findings = [...judgeStages(measured, tail), ...measured.losses.findings()];
  const { facts, sections, outputs, failedWith } = describeMeasured(measured, tail);
  const verdict = given.dryRun ? 'neutral' : judge(findings, { strict: false });
  return {
    report: makeReport({
      action: 'perf-log',
      rules: RULES,
      ...{ findings, verdict, facts, sections },
    }),
    exitCode: failedWith ?? (verdict === 'fail' ? 1 : 0),
    outputs,
    ...(!given.dryRun && { preamble: `Performance summary: ${outputs['summary-path']}\n` }),
  };
}
