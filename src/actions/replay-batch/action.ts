import { makeReport } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import { defineAction, reportOutputs } from '../define.js';
import { loadPolicy } from '../load-policy.js';
import { inputs } from './inputs.js';
import { RULES } from './rules.js';

/** Executes hydration logs, and resumes what was killed without repeating what was done. */
export const replayBatch = defineAction({
  name: 'replay-batch',
  title: 'Cohesix Replay Batch',
  summary:
    'Executes hydration logs, resumes a killed replay where it stopped, and repeats nothing that was done.',
  branding: { icon: 'play', color: 'green' },
  permissions: {
    'contents: read': 'to check out the files',
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment',
    'security-events: write': 'only with `code-scanning: true`',
  },
  inputs,
  outputs: {
    ...reportOutputs,
    actions: 'How many actions the logs have.',
    done: 'How many of them are done, now or before.',
    resumed: 'true when an earlier replay had begun.',
    'failed-line': 'Line of the first failure in its log; empty when there is none.',
    'journal-path': 'Path of the journal; empty when nothing was executed.',
    'transcript-path': 'Path of the transcript; empty when nothing was executed.',
  },
  examples: [
    'cohesix replay-batch hydration.log --base-dir examples --dry-run',
    'cohesix replay-batch hydration.log --base-dir batch --timeout 600',
    'cohesix replay-batch hydration.log --resume=rerun',
  ],
  executes: {
    async before(given, world, folder) {
      const { restoreJournal } = await import('./kept-journal.js');
      await restoreJournal(given, world, folder);
    },
    async after(given, world, folder) {
      const { keepJournal } = await import('./kept-journal.js');
      return keepJournal(given, world, folder);
    },
  },
  async run(given, world) {
    const { policy, path } = await loadPolicy(world, given.policy);
    const { replay } = await import('./replay.js');
    const own = { policy: policy.replay ?? {}, policyPath: path };
    const { findings, facts, sections, exitCode, outputs } = await replay(given, world, own);
    const verdict = judge(findings, { strict: false });
    return {
      report: makeReport({
        ...{ action: 'replay-batch', rules: RULES, findings, verdict, facts, sections },
      }),
      ...{ exitCode, outputs },
    };
  },
});
