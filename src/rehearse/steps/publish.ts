import { BATCH, type Called, type Injected, type Stage, type Step } from '../step.js';

/** The reports of two shards are merged into one verdict, and a shard that is left out is missed. */
export const publish: Step = {
  title: 'Reports of shards are put together',
  injects: [],
  actions: ['simulate-batch', 'validate-batch', 'publish-report'],
  async run(stage) {
    const shards = [await shard(stage, 1), await shard(stage, 2)];
    const reports = [1, 2].map((index) => `reports/shard-${index}.json`);
    const whole = await stage.call('publish-report', reports, 'published');
    const part = await stage.call('publish-report', reports.slice(1), 'published-part');
    const missing = part.report?.findings.find(({ rule }) => rule === FAULT.rule);
    return {
      injected: [FAULT],
      caught:
        missing && part.exitCode === 1
          ? [
              {
                ...{ fault: FAULT, by: 'publish-report', how: missing.message },
                milliseconds: part.milliseconds,
              },
            ]
          : [],
      alarms: wholeAlarms(whole, shards),
    };
  },
};

const FAULT: Injected = {
  ...{ path: 'reports/shard-1.json', rule: 'merge/shard-missing' },
  what: 'the report of shard 1 of 2 is left out',
};

function shard(stage: Stage, index: number): Promise<Called> {
  const own = ['--policy', `${BATCH}/cohesix.yml`, '--metadata', `${BATCH}/METADATA.md`];
  const args = [BATCH, ...own, '--shard', `${index}/2`];
  return stage.call('validate-batch', args, `shard-${index}`);
}

/** All findings of the parts, and the verdict of the worst. */
function wholeAlarms(whole: Called, shards: readonly Called[]): string[] {
  const expected = shards.reduce((sum, { report }) => sum + (report?.findings.length ?? 0), 0);
  const found = whole.report?.findings.length ?? 0;
  return [
    ...(whole.exitCode === 2 ? [] : [`${whole.command} ended with ${whole.exitCode}, expected 2`]),
    ...(found === expected
      ? []
      : [`publish-report has ${found} findings of ${expected} in the shards`]),
  ];
}
