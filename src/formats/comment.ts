import type { Report } from '../core/report.js';
import type { Writer } from '../core/writer.js';
import type { Context } from './format.js';
import { headline } from './headline.js';
import { chartsWithin, markdownWithin, VERDICT } from './markdown.js';
import { link, md } from './markdown-text.js';
import { openMark, sinceLastRun, withoutSince } from './since-last-run.js';

/** What tells one sticky comment from another: the action, and a key where it is used more than once. */
export interface CommentIdentity {
  action: string;
  key: string;
}

/** Issue comments hold 65,536 characters. */
const LIMIT = 65_400;

/**
 * The comment's text behind its hidden marker. All is well: one line, and what there is of history. `run` is the address of the run, `before`
 * the comment as the last run wrote it.
 */
export function commentBody(
  report: Report,
  context: Context,
  identity: CommentIdentity,
  writer: Writer,
  run: string | undefined,
  before?: string,
): string {
  const marks = `${marker(identity)}\n<!-- run ${writer.run}.${writer.attempt} -->\n${openMark(report)}`;
  const head = marks + sinceLastRun(report, before).text;
  const room = LIMIT - Buffer.byteLength(head);
  if (report.findings.length > 0) return head + markdownWithin(report, context, room);
  const line = md`${VERDICT[report.verdict]} ${headline(report)} (${link('details', run)})\n`.text;
  const charts = chartsWithin(report, room - Buffer.byteLength(line) - 1);
  return head + line + (charts === '' ? '' : `\n${charts}`);
}

/** The run that wrote a comment, when the comment carries this marker where we put it: at its start. */
export function writerOf(body: string, identity: CommentIdentity): Writer | undefined {
  const start = `${marker(identity)}\n`;
  if (!body.replaceAll('\r\n', '\n').startsWith(start)) return undefined;
  const [, run, attempt] = /<!-- run (\d+)\.(\d+) -->/.exec(body) ?? [];
  return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}

/** What a reader sees of a comment: two with the same words are the same, whichever run wrote them. */
export function visiblePart(body: string): string {
  return withoutSince(body.replaceAll('\r\n', '\n'))
    .replace(/<!--.*?-->\n?/gs, '')
    .replace(/actions\/runs\/\d+/g, '')
    .trim();
}

function marker({ action, key }: CommentIdentity): string {
  return `<!-- cohesix:${action}:${key.replace(/[^A-Za-z0-9_./]/g, '-').replace(/-{2,}/g, '-')} -->`;
}
