import { UsageError } from '../../core/usage-error.js';
import { defineAction, reportOutputs } from '../define.js';
import { inputs } from './inputs.js';

/** Gathers the reports of many jobs, and speaks once. */
export const publishReport = defineAction({
  name: 'publish-report',
  title: 'Cohesix Publish Report',
  summary:
    'Merges the reports of many jobs, shards and systems into one verdict, one check run and one comment; for forks too.',
  branding: { icon: 'send', color: 'blue' },
  permissions: {
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment',
    'actions: read': 'on `workflow_run`, to download the artifact of the other run',
    'security-events: write': 'only with `code-scanning: true`',
  },
  followsRun: true,
  inputs,
  outputs: {
    ...reportOutputs,
    reports: 'How many reports were merged.',
  },
  examples: [
    'cohesix publish-report reports',
    "cohesix publish-report 'reports/**/report.json' --expect validate-batch,trace-diff",
    'cohesix publish-report reports --report merged.json --html merged.html',
  ],
  async run(given, world) {
    if (given.reports.length === 0) {
      throw new UsageError('no report is named; name report files, folders with them, or globs');
    }
    // The schema library is loaded by a run, not by a help text.
    const { putTogether } = await import('./put-together.js');
    const { report, checks, evidence, reports, isWhole } = await putTogether(given, world);
    return {
      report,
      ...(checks && { checks }),
      evidence,
      exitCode: isWhole ? (report.verdict === 'fail' ? 2 : 0) : 1,
      outputs: { reports: String(reports) },
    };
  },
});
