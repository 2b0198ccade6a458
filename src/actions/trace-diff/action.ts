import { resolve } from 'node:path';
import { makeReport } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import { defineAction, reportOutputs } from '../define.js';
import { classOutputs, countsByClass } from './class-outputs.js';
import { inputs } from './inputs.js';
import { RULES } from './rules.js';

/** Compares two snapshots and gates on what the differences mean. */
export const traceDiff = defineAction({
  name: 'trace-diff',
  title: 'Cohesix Trace Diff',
  summary:
    'Compares two validator snapshots: rule drift, validator regressions and telemetry mismatches, told apart and gated.',
  branding: { icon: 'git-pull-request', color: 'purple' },
  permissions: {
    'contents: read': 'to check out the files',
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment',
    'security-events: write': 'only with `code-scanning: true`',
    'actions: read':
      'with `baseline-cache-key`; with `code-scanning: true` in a private repository',
  },
  inputs,
  outputs: { ...reportOutputs, ...classOutputs },
  examples: [
    'cohesix trace-diff baseline target --snapshots-dir examples/snapshots',
    'cohesix trace-diff --latest --snapshots-dir examples/snapshots --fail-on rule-drift',
    'cohesix trace-diff --series --snapshots-dir examples/snapshots --format markdown',
  ],
  async run(given, world) {
    // The libraries for YAML and diffs are loaded by a run, not by a help text.
    const { compareRuns } = await import('./modes.js');
    const { judged, facts, sections, text, isFile, isFirst } = await compareRuns(given, world);
    const verdict = isFirst ? 'neutral' : judge(judged.drafts, { strict: false });
    const output = given.dryRun ? undefined : given.output;
    if (output) world.files.replace(resolve(world.directory, output), text);
    return {
      report: makeReport({
        action: 'trace-diff',
        rules: RULES,
        findings: judged.drafts,
        ...{ verdict, facts, sections },
      }),
      exitCode: verdict === 'fail' ? 2 : 0,
      outputs: countsByClass(judged),
      ...(output
        ? { preamble: `${isFile ? 'Proposed policy' : 'Summary with all diffs'}: ${output}\n` }
        : isFile
          ? { file: text }
          : { preamble: text }),
    };
  },
});
