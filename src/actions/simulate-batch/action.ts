import { join } from 'node:path';
import { makeReport } from '../../core/report.js';
import { defineAction, reportOutputs } from '../define.js';
import { inputs } from './inputs.js';

/** Makes a batch to rehearse with: flawless, or with just the faults that were asked for. */
export const simulateBatch = defineAction({
  name: 'simulate-batch',
  title: 'Cohesix Simulate Batch',
  summary:
    'Makes a batch to rehearse with: documents, registry, hydration log and snapshots, flawless or with chosen faults.',
  branding: { icon: 'layers', color: 'orange' },
  permissions: {
    'checks: write': 'for the check run; leave it out with `check: false`',
    'pull-requests: write': 'for the comment; leave it out with `comment: never`',
  },
  inputs,
  outputs: {
    ...reportOutputs,
    'batch-dir': 'Path of the batch.',
    documents: 'How many documents it has.',
    'manifest-path': 'Path of the manifest, which lists the documents and what was injected.',
    'hydration-log': 'Path of the log that replay-batch hydrates the batch by.',
    faults: 'How many faults were injected.',
    seed: 'The seed that makes the same batch again.',
  },
  examples: [
    'cohesix simulate-batch --size 15 --origin mock://nightly',
    'cohesix simulate-batch --size 15 --seed 7 --inject header/date-invalid@4,crash-after=7',
    'cohesix simulate-batch --size 100 --inject header,registry,drift',
  ],
  async run(given, world) {
    const { simulate } = await import('./simulate.js');
    const { folder, log, plan, facts, sections } = simulate(given, world);
    return {
      report: makeReport({
        ...{ action: 'simulate-batch', verdict: 'pass', rules: [], findings: [] },
        ...{ facts, sections },
      }),
      exitCode: 0,
      outputs: {
        'batch-dir': folder,
        documents: String(plan.size),
        'manifest-path': join(folder, 'manifest.json'),
        'hydration-log': log,
        faults: String(plan.injected.length),
        seed: plan.seed,
      },
      ...(!given.dryRun && { lastLine: `BATCH_DIR=${folder}` }),
    };
  },
});
