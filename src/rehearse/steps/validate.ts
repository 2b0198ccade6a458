import { matchFindings } from '../match-findings.js';
import { BATCH, type Called, type Stage, type Step } from '../step.js';

/** Every fault of headers, files and the registry is found, and a flawless batch has no finding. */
export const validate: Step = {
  title: 'Documents and registry are checked',
  injects: ['header', 'file', 'registry'],
  actions: ['simulate-batch', 'validate-batch'],
  async run(stage) {
    const injected = stage
      .injectedInto(BATCH)
      .filter(({ rule }) => /^(header|file|registry)\//.test(rule));
    const outcome = matchFindings(await check(stage, BATCH), injected);
    await stage.call('simulate-batch', ['--outdir', 'flawless', `--seed=${stage.seed}`]);
    const flawless = matchFindings(await check(stage, 'flawless'), []);
    return { ...outcome, alarms: [...outcome.alarms, ...flawless.alarms] };
  },
};

function check(stage: Stage, batch: string): Promise<Called> {
  const own = ['--policy', `${batch}/cohesix.yml`, '--metadata', `${batch}/METADATA.md`];
  return stage.call('validate-batch', [batch, '--strict', ...own], `validate-${batch}`);
}
