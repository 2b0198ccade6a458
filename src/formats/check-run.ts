import { type Finding, isInRepository } from '../core/finding.js';
import { count, head } from '../core/quote.js';
import type { Report } from '../core/report.js';
import type { Context } from './format.js';
import { details, headline } from './headline.js';
import { markdownWithin } from './markdown.js';
import { md } from './markdown-text.js';
import { visible, visibleLine } from './sink.js';

/** An annotation of a check run (REST: checks, create). Lines and columns count from 1, the end is inclusive. */
export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** The text of a check run. */
export interface CheckOutput {
  title: string;
  summary: string;
}

// GitHub's limits: summary 65,535 characters, title 255, message 64 KB. Ours count bytes, which are more.
const SUMMARY_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 60_000;

/**
 * Title and summary: the same words as in the comment and the job summary, and how many findings have
 * no annotation.
 */
export function checkOutput(report: Report, context: Context, annotated: number): CheckOutput {
  const left = report.findings.length - annotated;
  const note =
    left > 0
      ? md`\n${count(left, 'finding')} of ${report.findings.length} without annotation.\n`
      : md``;
  return {
    title: head(visibleLine(headline(report)), TITLE_LIMIT),
    summary: markdownWithin(report, context, SUMMARY_LIMIT) + note.text,
  };
}

/** The findings that can stand on a line of a file of the repository, worst first. */
export function checkAnnotations({ findings }: Report, { annotates }: Context): CheckAnnotation[] {
  return findings.filter(annotates ?? (() => true)).flatMap((finding) => annotation(finding) ?? []);
}

const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function annotation(finding: Finding): CheckAnnotation | undefined {
  const { severity, rule, message, place } = finding;
  // A name with invisible characters would show as another name; the summary shows it escaped.
  if (!place || !isInRepository(place) || visibleLine(place.path) !== place.path) return undefined;
  const { line = 1, endLine = line, column, endColumn } = place;
  const text = [message, ...details(finding)].join('\n');
  return {
    path: place.path,
    start_line: line,
    end_line: endLine,
    // GitHub takes columns only when start and end are on one line.
    ...(endLine === line &&
      column !== undefined &&
      endColumn !== undefined && {
        start_column: column,
        end_column: Math.max(column, endColumn - 1),
      }),
    annotation_level: LEVEL[severity],
    title: head(visibleLine(rule), TITLE_LIMIT),
    message: head(visible(text), MESSAGE_LIMIT / 4),
  };
}
