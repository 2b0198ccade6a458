import { makeReport } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import { defineAction, reportOutputs } from '../define.js';
import { checkBatch } from './check-batch.js';
import { inputs } from './inputs.js';
import { RULES } from './rules.js';

/** Checks that every artifact of a batch keeps its metadata header. */
export const validateBatch = defineAction({
  name: 'validate-batch',
  title: 'Cohesix Validate Batch',
  summary:
    'Checks that every document of a batch keeps its metadata header, with annotations on the exact lines.',
  branding: { icon: 'check-square', color: 'green' },
  permissions: {
    'contents: read': 'to check out the files',
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment and for suggestions',
    'security-events: write': 'only with `code-scanning: true`',
    'actions: read': 'only with `code-scanning: true` in a private repository',
  },
  inputs,
  outputs: {
    ...reportOutputs,
    files: 'How many files were checked.',
  },
  examples: [
    'cohesix validate-batch',
    'cohesix validate-batch docs README.md --strict',
    'cohesix validate-batch --scope changed --base origin/main --format markdown',
    'cohesix validate-batch --fix --dry-run',
  ],
  async run(given, world) {
    const batch = await checkBatch(given, world);
    const judged = judge(batch.drafts, given);
    const verdict = batch.isEmpty && judged === 'pass' ? 'neutral' : judged;
    return {
      report: makeReport({
        action: 'validate-batch',
        rules: RULES,
        findings: batch.drafts,
        ...{ verdict, facts: batch.facts, sections: batch.sections, run: batch.run },
      }),
      exitCode: verdict === 'fail' ? (given.strict ? 2 : 1) : 0,
      outputs: { files: String(batch.files) },
    };
  },
});
