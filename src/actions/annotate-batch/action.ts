import { makeReport } from '../../core/report.js';
import { judge } from '../../core/verdict.js';
import { defineAction, reportOutputs } from '../define.js';
import { inputs } from './inputs.js';
import { RULES } from './rules.js';

/** Fills the two batch columns of a metadata table, and touches nothing else. */
export const annotateBatch = defineAction({
  name: 'annotate-batch',
  title: 'Cohesix Annotate Batch',
  summary:
    'Fills BATCH_SIZE and BATCH_ORIGIN in the rows of a metadata table, and leaves every other byte as it is.',
  branding: { icon: 'edit-3', color: 'blue' },
  permissions: {
    'contents: read': 'to check out the files',
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment, and for the suggestions of `mode: suggest`',
    'security-events: write': 'only with `code-scanning: true`',
    'actions: read': 'only with `code-scanning: true` in a private repository',
  },
  inputs,
  outputs: {
    ...reportOutputs,
    changed: 'true when the table was edited; in other modes and with dry-run, when it would be.',
    entries: 'How many documents the batch has.',
    'batch-size': 'What BATCH_SIZE says.',
  },
  examples: [
    'cohesix annotate-batch GUIDE.md INSTALL.md --origin git://example.org/batch-7',
    "cohesix annotate-batch 'docs/**/*.md' --origin batch-7 --metadata docs/METADATA.md --dry-run",
    'cohesix annotate-batch --from-manifest batch/manifest.json --metadata batch/METADATA.md --check',
  ],
  async run(given, world) {
    const { annotate } = await import('./annotate.js');
    const { drafts, facts, sections, batch, isChanged, isRefused, after } = await annotate(
      given,
      world,
    );
    const judged = judge(drafts, { strict: false });
    const verdict = batch.entries.length === 0 && judged === 'pass' ? 'neutral' : judged;
    return {
      report: makeReport({
        ...{ action: 'annotate-batch', rules: RULES, findings: drafts },
        ...{ verdict, facts, sections },
      }),
      exitCode: verdict === 'fail' ? 1 : 0,
      outputs: {
        ...{ changed: String(isChanged), entries: String(batch.entries.length) },
        'batch-size': String(batch.size),
      },
      ...(given.dryRun && { file: isRefused ? '' : after }),
      suggests: given.mode === 'suggest' && !given.onlyCheck,
    };
  },
});
