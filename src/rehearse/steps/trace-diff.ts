import { matchFindings } from '../match-findings.js';
import { BATCH, type Step } from '../step.js';

/** Every drift between the snapshots is found, class by class. */
export const traceDiff: Step = {
  title: 'Snapshots are compared',
  injects: ['drift'],
  actions: ['simulate-batch', 'trace-diff'],
  async run(stage) {
    const injected = stage.injectedInto(BATCH).filter(({ rule }) => rule.startsWith('drift/'));
    const folder = ['--snapshots-dir', `${BATCH}/snapshots`];
    const args = ['baseline', 'target', ...folder, '--fail-on', 'any'];
    return matchFindings(await stage.call('trace-diff', args), injected);
  },
};
