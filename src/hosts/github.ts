import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { AnyAction, Result } from '../actions/define.js';
import { sharedInputs } from '../actions/shared-inputs.js';
import type { Report } from '../core/report.js';
import { UsageError } from '../core/usage-error.js';
import { type Context, plainContext } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { escapeMarkdown } from '../formats/markdown-text.js';
import { logText } from '../formats/sink.js';
import { parseInputs, type RawInputs } from '../inputs/parse.js';
import { silent } from '../world/progress.js';
import { githubCache } from './github-cache.js';
import { readEvent } from './github-event.js';
import { filesOfChange, lazyApi, publishReport } from './github-publishing.js';
import { makeWorld } from './make-world.js';
import type { Published } from './publisher.js';
import { writeOutputs } from './write-outputs.js';

const label = (name: string) => `input "${name}"`;

/** Runs one action in a workflow. The verdict becomes the exit code; nothing else does. */
export async function runOnGitHub(action: AnyAction, worker: URL | undefined): Promise<void> {
  try {
    process.exitCode = await run(action, worker);
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof UsageError)) throw error;
    const { place } = error;
    const title = `${action.name} could not run`;
    const where = place && { file: place.path, startLine: place.line };
    core.error(logText(error.message), { title, ...where });
    await addSummary(`### ❌ ${title}\n\n${escapeMarkdown(error.message)}\n`);
  }
}

async function run(action: AnyAction, worker: URL | undefined): Promise<number> {
  const raw = readInputs(action);
  const shared = parseInputs(sharedInputs, raw, label);
  const environment = process.env;
  const event = readEvent(environment, action.name, shared.key ?? '');
  const api = lazyApi(shared.token, environment.GITHUB_API_URL);
  const world = makeWorld({
    directory: resolve(environment.GITHUB_WORKSPACE ?? '.', shared.workingDirectory ?? ''),
    environment,
    progress: silent,
    kept: githubCache(environment, event.branches, event.target, api),
    change: event.change && { ...event.change, files: () => filesOfChange(api, event.target) },
    worker,
  });
  const result = await action.run(parseInputs(action.inputs, raw, label) as never, world);
  const folder = mkdtempSync(join(environment.RUNNER_TEMP ?? tmpdir(), `cohesix-${action.name}-`));
  const paths = {
    report: resolve(world.directory, shared.report ?? join(folder, 'report.json')),
    sarif: resolve(world.directory, shared.sarif ?? join(folder, 'report.sarif')),
    html: resolve(world.directory, shared.html ?? join(folder, 'report.html')),
    log: shared.logFile,
  };
  const artifact = shared.artifact ? `${shared.artifact}-${basename(folder)}` : '';
  const context: Context = {
    ...plainContext,
    link: event.link,
    complete: artifact ? `the artifact ${artifact} of this run` : paths.report,
  };
  print(result.report, context);
  await writeOutputs(world, result.report, paths, context);
  const published = await publishReport(result.report, context, event.target, api, shared);
  setOutputs(result, {
    ...{
      'report-path': paths.report,
      'sarif-path': paths.sarif,
      'html-path': paths.html,
      artifact,
    },
    'check-run-url': published.checkRunUrl ?? '',
    'comment-url': published.commentUrl ?? '',
    degraded: String(published.degraded.length > 0),
  });
  if (shared.annotations && !published.annotated) {
    const { annotates } = published;
    process.stdout.write(formats.github(result.report, { ...context, annotates }));
  }
  for (const { message } of published.degraded) core.info(logText(message));
  if (shared.summary) await addSummary(summaryOf(result.report, context, published));
  return result.exitCode;
}

function summaryOf(report: Report, context: Context, { degraded }: Published): string {
  const notes = degraded.map(({ message }) => `- ${escapeMarkdown(message)}\n`);
  return formats.markdown(report, context) + (notes.length > 0 ? `\n${notes.join('')}` : '');
}

function readInputs(action: AnyAction): RawInputs {
  const names = Object.keys(action.inputs).filter((name) => action.inputs[name]?.where !== 'cli');
  // GitHub passes an input that nobody gave as an empty string.
  return Object.fromEntries(names.map((name) => [name, core.getInput(name) || undefined]));
}

function setOutputs({ report, outputs }: Result<never>, paths: Record<string, string>): void {
  const all = {
    verdict: report.verdict,
    errors: String(report.counts.errors),
    warnings: String(report.counts.warnings),
    ...paths,
    ...outputs,
  };
  for (const [name, value] of Object.entries(all)) core.setOutput(name, value);
}

/** All findings as text, in a folded group of the log. */
function print(report: Report, context: Context): void {
  core.startGroup('All findings');
  process.stdout.write(formats.text(report, context));
  core.endGroup();
}

/** The summary is a courtesy: a runner without one, or a full disk, must not change the verdict. */
async function addSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.info(`No job summary was written: ${logText((error as Error).message)}`);
  }
}
