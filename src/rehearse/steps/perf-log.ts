import type { Injected, Step } from '../step.js';

/** A stage that fails ends the run with its own code; stages that succeed are measured. */
export const perfLog: Step = {
  title: 'Build and boot are timed',
  injects: [],
  actions: ['perf-log'],
  async run(stage) {
    const build = ['--build-cmd', 'exit 0'];
    const good = await stage.call('perf-log', [...build, '--boot-cmd', 'exit 0'], 'perf-good');
    const bad = await stage.call('perf-log', [...build, '--boot-cmd', `exit ${CODE}`], 'perf-bad');
    const caught = bad.report?.findings.filter(({ rule }) => rule === FAULT.rule) ?? [];
    const isCaught = bad.exitCode === CODE && caught.length === 1;
    return {
      injected: [FAULT],
      caught: caught
        .filter(() => isCaught)
        .map(({ message }) => ({
          ...{ fault: FAULT, by: 'perf-log', how: message, milliseconds: bad.milliseconds },
        })),
      alarms:
        good.exitCode === 0 ? [] : [`${good.command} ended with ${good.exitCode}, expected 0`],
    };
  },
};

const CODE = 3;
const FAULT: Injected = {
  ...{ path: 'the boot command', rule: 'perf/stage-failed' },
  what: `it ends with ${CODE}`,
};
