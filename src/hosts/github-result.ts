import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { AnyAction, Outputs, Result } from '../actions/define.js';
import type { Subject } from '../core/evidence.js';
import type { Report } from '../core/report.js';
import { type Context, plainContext } from '../formats/format.js';
import { formats } from '../formats/index.js';
import { escapeMarkdown } from '../formats/markdown-text.js';
import { logText } from '../formats/sink.js';
import type { RawInputs } from '../inputs/parse.js';
import type { World } from '../world/world.js';
import type { GithubEvent } from './github-event.js';
import { type LazyApi, publishReport, type Shared } from './github-publishing.js';
import type { Published, Target } from './publisher.js';
import { withRun } from './with-run.js';
import { hasFindingsLog, writeOutputs } from './write-outputs.js';

/** Where an action runs, and how its result is published. */
export interface Site {
  action: AnyAction;
  raw: RawInputs;
  began: Date;
  shared: Shared;
  world: World;
  event: GithubEvent;
  api: LazyApi;
}

/** Prints, writes and publishes what came of it. Answers the exit code. */
export async function publish(result: Result<Outputs>, site: Site): Promise<number> {
  const { action, raw, began, world, shared, event, api } = site;
  const report = withRun(result.report, action, raw, world, event.target?.writer.attempt);
  const folder = freshFolder(action.name);
  const paths = {
    fresh: folder,
    report: resolve(world.directory, shared.report ?? join(folder, 'report.json')),
    sarif: resolve(world.directory, shared.sarif ?? join(folder, 'report.sarif')),
    html: resolve(world.directory, shared.html ?? join(folder, 'report.html')),
    log: hasFindingsLog(site.action) ? shared.logFile : undefined,
    evidence: shared.evidence && resolve(world.directory, shared.evidence),
  };
  const artifact = shared.artifact ? `${shared.artifact}-${basename(folder)}` : '';
  const context: Context = {
    ...plainContext,
    link: event.link,
    complete: artifact ? `the artifact ${artifact} of this run` : paths.report,
  };
  print(report, context);
  const others = result.evidence ?? [];
  const circumstances = { began, subject: subjectOf(event.target), others };
  const { lost } = await writeOutputs(world, report, paths, circumstances, context);
  const published = await publishReport(
    { report, checks: result.checks },
    context,
    event.target,
    api,
    { ...shared, suggest: shared.suggest || result.suggests === true },
  );
  setOutputs(result, {
    ...{
      'report-path': paths.report,
      'sarif-path': paths.sarif,
      'html-path': paths.html,
      'evidence-path': paths.evidence ?? '',
      artifact,
    },
    'check-run-url': published.checkRunUrl ?? '',
    'comment-url': published.commentUrl ?? '',
    degraded: String(published.degraded.length > 0),
  });
  if (shared.annotations) annotate(report, context, published);
  for (const { message } of published.degraded) core.info(logText(message));
  if (published.late) core.info(OVERTAKEN);
  if (shared.summary) await addSummary(summaryOf(report, context, published));
  for (const one of lost) core.error(logText(one));
  return result.exitCode || Math.min(lost.length, 1);
}

const OVERTAKEN =
  'A later run about the same has spoken on this commit: this one wrote nothing over it.';

/** By the log: all findings, or those that the check run has no line for. */
function annotate(report: Report, context: Context, { annotated, annotates }: Published): void {
  const findings = report.findings.filter((finding) => !annotated || finding.place === undefined);
  if (annotated && findings.length === 0) return;
  process.stdout.write(formats.github({ ...report, findings }, { ...context, annotates }));
}

/** A folder that outlives the step. */
export function freshFolder(name: string): string {
  return mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), `cohesix-${name}-`));
}

/** The summary is a courtesy: a runner without one, or a full disk, must not change the verdict. */
export async function addSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    core.info(`No job summary was written: ${logText((error as Error).message)}`);
  }
}

function subjectOf(target: Target | undefined): Subject | undefined {
  if (!target) return undefined;
  const { owner, repo, headSha, runUrl } = target;
  return { repository: `${owner}/${repo}`, commit: headSha, ...(runUrl && { run: runUrl }) };
}

function summaryOf(report: Report, context: Context, { degraded }: Published): string {
  const notes = degraded.map(({ message }) => `- ${escapeMarkdown(message)}\n`);
  return formats.markdown(report, context) + (notes.length > 0 ? `\n${notes.join('')}` : '');
}

function setOutputs({ report, outputs }: Result<Outputs>, paths: Record<string, string>): void {
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
