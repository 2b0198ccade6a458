import { publishOn } from '../__tests__/support/github/publishing.js';
import {
  type Allowance,
  APP_TOKEN,
  RateLimits,
  WORKFLOW_TOKEN,
} from '../__tests__/support/github/rate-limits.js';
import { sampleReport } from '../__tests__/support/github/sample-report.js';
import { Github } from '../__tests__/support/github/server.js';
import { SharedClock } from '../__tests__/support/github/shared-clock.js';
import { dice } from './bench/dice.js';

// An organisation of many repositories publishes for an hour under GitHub's limits: what is published, how long
// it waits, and whether a report is lost. The same figures each time: node build/scripts/organisation.js [REPOSITORIES]

const HOUR = 60 * 60_000;
const repositories = Number(process.argv[2] ?? 500);

/** How many findings a report has, and how many of a hundred reports have so many. */
const SIZES = [
  [0, 70],
  [30, 20],
  [500, 9],
  [2000, 1],
] as const;

interface Scenario {
  name: string;
  repositories: number;
  runsARepository: number;
  /** Runs begin within so many ms. */
  within: number;
  allowance: Allowance;
  /** All repositories publish with one token. */
  shared: boolean;
}

const workflow = { allowance: WORKFLOW_TOKEN, shared: false };
const scenarios: Scenario[] = [
  {
    name: 'workflow tokens, 4 runs an hour in each',
    ...{ repositories, runsARepository: 4, within: HOUR, ...workflow },
  },
  {
    name: 'workflow tokens, 40 runs at once in each of a tenth',
    ...{ repositories: repositories / 10, runsARepository: 40, within: 1000, ...workflow },
  },
  {
    name: 'one app token for all, 1 run an hour in each',
    ...{ repositories, runsARepository: 1, within: HOUR, allowance: APP_TOKEN, shared: true },
  },
];

/** What became of one report. */
interface Outcome {
  kind: 'published' | 'degraded' | 'lost';
  findings: number;
  seconds: number;
}

async function simulate(scenario: Scenario) {
  const clock = new SharedClock();
  const roll = dice(7);
  const common = new RateLimits(scenario.allowance);
  const servers = await Promise.all(
    Array.from({ length: scenario.repositories }, async () => {
      const github = await Github.start(clock);
      github.limits = scenario.shared ? common : new RateLimits(scenario.allowance);
      return github;
    }),
  );
  const outcomes: Outcome[] = [];
  const runs = servers.flatMap((github) =>
    Array.from({ length: scenario.runsARepository }, (_, run) => ({
      ...{ github, run, findings: pick(roll(100)), begins: roll(scenario.within) },
    })),
  );
  await clock.run(
    runs.map(({ begins, ...one }) => async () => {
      await clock.sleep(begins);
      outcomes.push(await publishOne(clock, one));
    }),
  );
  const requests = servers.reduce((sum, { seen }) => sum + seen.length, 0);
  const limits = new Set(servers.map((github) => github.limits));
  const refused = [...limits].reduce((sum, one) => sum + (one?.refused ?? 0), 0);
  await Promise.all(servers.map((github) => github.stop()));
  return { ...figures(outcomes), requests, refused };
}

function pick(roll: number): number {
  let left = roll;
  for (const [size, share] of SIZES) {
    if (left < share) return size;
    left -= share;
  }
  return 0;
}

async function publishOne(
  clock: SharedClock,
  { github, run, findings }: { github: Github; run: number; findings: number },
): Promise<Outcome> {
  const began = clock.now().getTime();
  const published = await publishOn(github, clock, sampleReport(findings), {
    target: { key: String(run), writer: { run: run + 1, attempt: 1 } },
  });
  const seconds = (clock.now().getTime() - began) / 1000;
  const written = github.state.checkRuns.find(({ external_id: id }) => id.includes(`:${run}:`));
  const isWhole = written?.status === 'completed' && written.annotations.length === findings;
  if (isWhole && published.degraded.length === 0) return { kind: 'published', findings, seconds };
  // The log and the job summary say what was not written: nothing is lost without a word.
  return { kind: published.degraded.length > 0 ? 'degraded' : 'lost', findings, seconds };
}

function figures(outcomes: readonly Outcome[]) {
  const of = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const waits = outcomes.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const at = (part: number) => Math.round(waits[Math.floor((waits.length - 1) * part)] ?? 0);
  return {
    ...{ reports: outcomes.length, published: of('published'), degraded: of('degraded') },
    ...{ lost: of('lost'), 'median s': at(0.5), '99th s': at(0.99), 'longest s': at(1) },
  };
}

const table: Record<string, object> = {};
let lost = 0;
for (const scenario of scenarios) {
  process.stderr.write(`${scenario.name} …\n`);
  const result = await simulate(scenario);
  table[scenario.name] = result;
  lost += result.lost;
}
console.table(table);
process.exitCode = lost > 0 ? 1 : 0;
