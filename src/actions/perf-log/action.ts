import { defineAction, reportOutputs } from '../define.js';
import { inputs } from './inputs.js';

/** Measures builds and boots, keeps their history, and tells a regression from noise. */
export const perfLog = defineAction({
  name: 'perf-log',
  title: 'Cohesix Perf Log',
  summary:
    'Measures how long builds and boots take, keeps their history, and tells a real regression from a noisy runner.',
  branding: { icon: 'activity', color: 'orange' },
  permissions: {
    'contents: read': 'to check out the files',
    'checks: write': 'for the check run; without it the log carries the annotations',
    'pull-requests: write': 'for the comment',
    'actions: read': 'with `history-cache-key`',
    'security-events: write': 'only with `code-scanning: true`',
  },
  inputs,
  outputs: {
    ...reportOutputs,
    'build-ms': 'Median of the stage build in milliseconds; empty when it did not succeed.',
    'boot-ms': 'Median of the stage boot in milliseconds; empty when it did not succeed.',
    change: 'The worst of the stages: slower, noisy, faster, same, or unknown.',
    'summary-path': 'Path of the performance summary as JSON.',
  },
  examples: [
    "cohesix perf-log --build-cmd 'make' --boot-cmd 'scripts/boot_qemu.sh' --tag nightly",
    "cohesix perf-log --skip-build --boot-cmd 'sleep 0.1' --runs 10 --warmup 1",
    "cohesix perf-log --stage test='make test' --runs 10 --compare-cmd 'make test-old'",
  ],
  executes: {
    before: async (given, world, folder) =>
      (await import('./around.js')).beforeCommands(given, world, folder),
    after: async (given, world, folder) =>
      (await import('./around.js')).afterCommands(given, world, folder),
  },
  // What a run needs is loaded by a run, not by a help text.
  run: async (given, world) => (await import('./run-perf.js')).runPerf(given, world),
});
