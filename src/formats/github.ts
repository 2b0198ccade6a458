import { type Finding, isInRepository, SEVERITIES, type Severity } from '../core/finding.js';
import { head } from '../core/quote.js';
import type { Context, Format } from './format.js';
import { countOf, details, headline } from './headline.js';
import { logText, visible, visibleLine } from './sink.js';

/** The runner shows 10 of each severity a step, and cuts a message at 4,096 characters. */
const SHOWN_PER_SEVERITY = 10;
const LONGEST_MESSAGE = 4096;

/**
 * Workflow commands: annotations on the lines of the findings, within the runner's limits, and the
 * rest counted in one more. For `run:` steps; the actions print the same.
 */
export const github: Format = (report, context) => {
  const wanted = report.findings.filter(context.annotates ?? (() => true));
  const shown = SEVERITIES.flatMap((severity) => shownOf(wanted, severity));
  const left = report.findings.filter((finding) => !shown.includes(finding));
  return [
    ...shown.map(annotation),
    ...(left.length > 0 ? [rest(left, context)] : []),
    logText(headline(report)),
    '',
  ].join('\n');
};

function shownOf(findings: readonly Finding[], severity: Severity): Finding[] {
  const of = findings.filter((finding) => finding.severity === severity);
  // One notice is kept free for the sentence that counts the rest.
  const room = severity === 'notice' ? SHOWN_PER_SEVERITY - 1 : SHOWN_PER_SEVERITY;
  return of.slice(0, room);
}

function annotation(finding: Finding): string {
  const { severity, rule, message } = finding;
  // What is not in the repository has no line that GitHub could show.
  const place = finding.place && isInRepository(finding.place) ? finding.place : undefined;
  const { line, column, endLine, endColumn } = place ?? {};
  const oneLine = line !== undefined && endLine === line;
  return command(
    severity,
    {
      file: place?.path,
      line: place && (line ?? 1),
      endLine,
      col: oneLine ? column : undefined,
      // Ours is exclusive, GitHub's is the last column (and never before the first).
      endColumn: oneLine && endColumn && column ? Math.max(column, endColumn - 1) : undefined,
      title: rule,
    },
    [message, ...details(finding)].join('\n'),
  );
}

function rest(left: readonly Finding[], { complete }: Context): string {
  const where = complete === undefined ? 'the report' : complete;
  return command(
    'notice',
    { title: 'More findings' },
    `${countOf(left)} more; all are in ${where}`,
  );
}

/** A workflow command with the runner's escapes (actions/toolkit, packages/core/src/command.ts). */
function command(
  name: Severity,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(visibleLine(String(value)))}`);
  return `::${name} ${list.join(',')}::${escapeData(head(visible(message), LONGEST_MESSAGE))}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
