import { join } from 'node:path';
import type { AnyAction } from '../actions/define.js';
import { plainContext } from '../formats/format.js';
import { formatOf, formats } from '../formats/index.js';
import type { Terminal } from '../hosts/terminal.js';
import { replaceFile } from '../world/replace-file.js';
import { describe, type Rehearsed } from './describe.js';
import { makeStage } from './make-stage.js';
import { printer } from './print.js';
import type { Settings } from './settle.js';
import { BATCH, type Called, type Stage, type Step } from './step.js';
import { steps } from './steps/index.js';

/** Runs a rehearsal. Answers the exit code: 0 when every fault was caught and nothing else was found. */
export async function rehearse(
  actions: readonly AnyAction[],
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const calls: Called[] = [];
  const stage = makeStage(actions, terminal, settings, (called) => calls.push(called));
  const print = printer(terminal, settings);
  const started = performance.now();
  const known = new Set(actions.map(({ name }) => name));
  const run = steps.filter((step) => step.actions.every((name) => known.has(name)));
  await simulate(stage, run);
  const done: Rehearsed['steps'] = [];
  for (const step of run) {
    const begun = performance.now();
    const outcome = await step.run(stage);
    done.push({ title: step.title, outcome, milliseconds: performance.now() - begun });
    print.step(step.title, outcome);
  }
  const milliseconds = performance.now() - started;
  const report = describe({ ...settings, steps: done, calls, milliseconds });
  const page = join(settings.folder, 'rehearsal.html');
  const html = await formatOf('html');
  replaceFile(page, html(report, plainContext));
  replaceFile(join(settings.folder, 'rehearsal.json'), formats.json(report, plainContext));
  print.end(report, page);
  return report.verdict === 'fail' ? 1 : 0;
}

/** Makes the batch with the faults of all steps. */
async function simulate(stage: Stage, run: readonly Step[]): Promise<void> {
  const faults = run.flatMap(({ injects }) => injects).join(',');
  const amount = ['--size', String(stage.size), `--seed=${stage.seed}`];
  await stage.call('simulate-batch', [
    ...['--outdir', BATCH, ...amount],
    ...['--origin', 'mock://rehearsal', '--inject', faults],
  ]);
}
