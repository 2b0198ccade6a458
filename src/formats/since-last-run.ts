import { thousands } from '../core/quote.js';
import type { Report } from '../core/report.js';
import { handle } from './headline.js';
import { joined, type Markdown, md } from './markdown-text.js';

// A comment remembers which changes were open, for the next run to say which are new and which resolved.
// So many fit beside the words within GitHub's limit for a comment.
const MOST = 500;
// A report may come from a fork: only what is written like a class gets into a mark.
const CLASS = /^[a-z ]{1,40}$/;

/** The open changes of a report with their class, as a hidden mark; empty for actions that know no classes. */
export function openMark(report: Report): string {
  const marks = [...openOf(report)].slice(0, MOST).map(([id, group]) => `${id}=${group}`);
  return marks.length === 0 ? '' : `<!-- open ${marks.join(',')} -->\n`;
}

/**
 * What is new and what is resolved since the run that wrote the comment `before`: one line between marks,
 * which do not count as words of the comment. Nothing without an earlier run, or a difference to it.
 */
export function sinceLastRun(report: Report, before: string | undefined): Markdown {
  const mark = /^<!-- open ((?:[0-9a-f]{12}=[a-z ]+,?)+) -->$/m.exec(before ?? '')?.[1];
  if (mark === undefined) return md``;
  const now = openOf(report);
  const old = new Map(mark.split(',').map((one) => one.split('=') as [string, string]));
  const resolved = [...old].filter(([id]) => !now.has(id)).map(([, group]) => group);
  const come = [...now.keys()].filter((id) => !old.has(id)).length;
  // A full mark may not have had them all: what is new cannot be told then.
  const fresh = old.size < MOST && come > 0 ? [md`${thousands(come)} new`] : [];
  const gone =
    resolved.length > 0 ? [md`${thousands(resolved.length)} resolved (${byClass(resolved)})`] : [];
  if (fresh.length + gone.length === 0) return md``;
  return md`<!-- since -->\nSince the last run: ${joined([...fresh, ...gone], ', ')}.\n\n<!-- /since -->\n`;
}

/** A comment's text without that line. */
export function withoutSince(body: string): string {
  return body.replace(/<!-- since -->.*?<!-- \/since -->\n?/gs, '');
}

function openOf({ findings }: Report): Map<string, string> {
  const open = new Map<string, string>();
  for (const finding of findings) {
    const { group = '', approval } = finding;
    const id = handle(finding);
    if (id && CLASS.test(group) && !approval) open.set(id, group);
  }
  return open;
}

function byClass(groups: readonly string[]): string {
  const names = [...new Set(groups)];
  return names
    .map((name) => `${thousands(groups.filter((group) => group === name).length)} ${name}`)
    .join(', ');
}
