import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineAction, reportOutputs } from '../../src/actions/define.js';
import { sharedInputs } from '../../src/actions/shared-inputs.js';
import { makeReport } from '../../src/core/report.js';
import { UsageError } from '../../src/core/usage-error.js';
import { text } from '../../src/inputs/define.js';

/** An action that "runs commands", as small as can be: it does what its input says. */
export const probe = defineAction({
  name: 'probe',
  title: 'Probe',
  summary: 'Does what it is told.',
  branding: { icon: 'x', color: 'red' },
  permissions: {},
  inputs: { 'what-to-do': text({ description: 'What.', default: 'pass' }), ...sharedInputs },
  outputs: { ...reportOutputs, said: 'What it was told.' },
  examples: [],
  executes: { before: async () => {}, after: async () => [] },
  async run({ whatToDo }, world) {
    if (whatToDo === 'refuse') throw new UsageError('what-to-do: "refuse" is refused');
    if (world.handover) writeFileSync(join(world.handover, 'seen'), whatToDo);
    const isBad = whatToDo === 'fail';
    const report = makeReport({
      ...{ action: 'probe', rules: [], findings: [], verdict: isBad ? 'fail' : 'pass' },
      facts: [{ label: 'Directory', value: world.directory }],
    });
    return { report, exitCode: isBad ? 7 : 0, outputs: { said: whatToDo } };
  },
});
