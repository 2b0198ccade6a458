import { matchFindings } from '../match-findings.js';
import { BATCH, type Called, type Stage, type Step } from '../step.js';

/** Rows that do not name their batch are found, and cured by writing the table. */
export const annotate: Step = {
  title: 'The metadata table is annotated',
  injects: ['table'],
  actions: ['simulate-batch', 'annotate-batch'],
  async run(stage) {
    const all = stage.injectedInto(BATCH);
    const stale = all.filter(({ rule }) => rule.startsWith('table/'));
    const checked = await table(stage, 'annotate-check', '--check');
    const outcome = matchFindings(withoutRows(checked), stale);
    const written = await table(stage, 'annotate-write');
    const again = await table(stage, 'annotate-again', '--check');
    for (const { command, exitCode } of [written, again]) {
      if (exitCode !== 0) outcome.alarms.push(`${command} ended with ${exitCode}, expected 0`);
    }
    return outcome;
  },
};

function table(stage: Stage, as: string, ...flags: string[]): Promise<Called> {
  const [manifest, metadata] = [`${BATCH}/manifest.json`, `${BATCH}/METADATA.md`];
  const args = ['--from-manifest', manifest, '--metadata', metadata, '--allow-missing', ...flags];
  return stage.call('annotate-batch', args, as);
}

/** A document without a row is validate-batch's to catch. */
function withoutRows(called: Called): Called {
  if (!called.report) return called;
  const findings = called.report.findings.filter(({ rule }) => rule !== 'table/row-missing');
  return { ...called, report: { ...called.report, findings } };
}
