import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BATCH, type Called, type Catch, type Injected, type Stage, type Step } from '../step.js';

/** Hydration dies once and is resumed to the end; a log that was torn is refused as a whole. */
export const replay: Step = {
  title: 'Hydration dies, and is resumed',
  injects: ['crash-after=7'],
  actions: ['simulate-batch', 'replay-batch'],
  async run(stage) {
    const crash = await dieAndResume(stage);
    const torn = await refuseTorn(stage);
    return {
      injected: [...crash.injected, ...torn.injected],
      caught: [...crash.caught, ...torn.caught],
      alarms: [...crash.alarms, ...torn.alarms],
    };
  },
};

async function dieAndResume(stage: Stage) {
  const injected = stage.injectedInto(BATCH).filter(({ rule }) => rule === 'crash-after');
  const died = await hydrate(stage, BATCH, 'replay-dies');
  const before = staged(stage).length;
  const resumed = await hydrate(stage, BATCH, 'replay-resumes');
  const again = await hydrate(stage, BATCH, 'replay-again');
  const isCaught = died.exitCode === 75 && before === copiesBeforeCrash(stage);
  return {
    injected,
    caught: isCaught ? injected.map((fault) => catchOf(fault, died, 'replay/failed')) : [],
    alarms: [
      ...[resumed, again].flatMap(({ command, exitCode }) =>
        exitCode === 0 ? [] : [`${command} ended with ${exitCode}, expected 0`],
      ),
      ...different(stage).map((name) => `${BATCH}/staging/${name} is not what docs/${name} is`),
    ],
  };
}

/** A document that is a link is not hydrated, so the log alone knows how many come before. */
function copiesBeforeCrash({ folder }: Stage): number {
  const log = readFileSync(join(folder, BATCH, 'hydration.log'), 'utf8');
  return log.slice(0, log.indexOf('RUN|')).match(/^COPY\|/gm)?.length ?? 0;
}

async function refuseTorn(stage: Stage) {
  const args = ['--outdir', 'torn', '--size', '3', `--seed=${stage.seed}`, '--inject', 'torn-log'];
  await stage.call('simulate-batch', args, 'simulate-torn');
  const injected = stage.injectedInto('torn');
  const refused = await hydrate(stage, 'torn', 'replay-torn');
  const isCaught = refused.exitCode === 1 && staged(stage, 'torn').length === 0;
  return {
    injected,
    caught: isCaught ? injected.map((fault) => catchOf(fault, refused, 'replay/syntax')) : [],
    alarms: [],
  };
}

function hydrate(stage: Stage, batch: string, as: string): Promise<Called> {
  return stage.call('replay-batch', ['hydration.log', '--base-dir', batch], as);
}

function catchOf(fault: Injected, { action, report, milliseconds }: Called, rule: string): Catch {
  const finding = report?.findings.find((one) => one.rule === rule);
  return { fault, by: action, how: finding?.message ?? '', milliseconds };
}

function staged({ folder }: Stage, batch = BATCH): string[] {
  return readdirSync(join(folder, batch, 'staging'));
}

/** Documents that are not, byte for byte, where hydration had to put them; links are left out of a log. */
function different({ folder }: Stage): string[] {
  const [docs, staging] = [join(folder, BATCH, 'docs'), join(folder, BATCH, 'staging')];
  const copied = new Set(readdirSync(staging));
  return readdirSync(docs, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => !copied.has(name) || !same(join(docs, name), join(staging, name)));
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
