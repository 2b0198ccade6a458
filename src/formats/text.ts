import { styleText } from 'node:util';
import type { Finding, Place } from '../core/finding.js';
import { head, thousands } from '../core/quote.js';
import type { Report, Section, Series } from '../core/report.js';
import { inColumns } from './columns.js';
import { extent } from './extent.js';
import type { Context, Format } from './format.js';
import { details, handle, headline, placeText } from './headline.js';
import { numberText } from './number-text.js';
import { logText, visibleLine } from './sink.js';
import { sparkline } from './sparkline.js';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const COLOUR = { error: 'red', warning: 'yellow', notice: 'blue' } as const;
const LONGEST_SOURCE = 160;

/** For people at a terminal: each finding with its source line and a caret, then the headline. */
export const text: Format = (report, context) => {
  const paint = painter(context);
  const parts = [
    ...report.findings.map((finding) => findingText(finding, paint)),
    ...report.sections.map((section) => sectionText(section, paint)),
    closing(report, paint),
  ];
  return parts.join('\n');
};

function painter({ colour }: Context): Paint {
  // The caller has decided: what this process's own output is must not decide again.
  const paint: Paint = (style, shown) => styleText(style, shown, { validateStream: false });
  return colour ? paint : (_, shown) => shown;
}

/** Text of others, on one line that neither a terminal nor the runner acts on. */
function safe(shown: string): string {
  return logText(visibleLine(shown));
}

function findingText(finding: Finding, paint: Paint): string {
  const { rule, severity, message, place, group } = finding;
  const id = handle(finding);
  const where = safe(placeText(finding));
  const first = [
    where && paint('bold', where),
    paint(COLOUR[severity], severity),
    safe(group ? `${group}: ${message}` : message),
    paint('dim', id ? `${rule} ${id}` : rule),
  ];
  return [
    first.filter((part) => part !== '').join('  '),
    ...(place ? sourceText(place, severity, paint) : []),
    ...details(finding).map((line) => paint('green', `    ${safe(line)}`)),
    '',
  ].join('\n');
}

/** The line with a caret under the range; of a long line the part around it. */
function sourceText(place: Place, severity: Finding['severity'], paint: Paint): string[] {
  const { line, column = 1, endColumn = column + 1, source } = place;
  if (line === undefined || source === undefined || source === '') return [];
  const from = column > LONGEST_SOURCE - 40 ? column - 40 : 0;
  const shown = safe(head(source.slice(from), LONGEST_SOURCE));
  const before = safe(source.slice(from, column - 1)).length;
  const marked = safe(source.slice(column - 1, endColumn - 1)).length;
  const carets = '^'.repeat(Math.max(1, Math.min(marked, shown.length - before)));
  const number = String(line).padStart(5);
  const gap = ' '.repeat(number.length);
  return [
    `${paint('dim', `${number} |`)} ${shown}`,
    `${paint('dim', `${gap} |`)} ${' '.repeat(before)}${paint(COLOUR[severity], carets)}`,
  ];
}

function sectionText(section: Section, paint: Paint): string {
  if (section.kind === 'timeline') return ''; // A table tells the times.
  const title = paint('bold', safe(section.title));
  if (section.kind === 'table') {
    return [
      title,
      ...inColumns([section.columns, ...section.rows]).map((line) => `  ${safe(line)}`),
      '',
    ].join('\n');
  }
  if (section.kind === 'series') return seriesText(section, title);
  const lines = section.text.trimEnd().split('\n').map(safe);
  if (section.kind === 'text') return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
  return [...lines.map((line) => diffLine(line, paint)), ''].join('\n');
}

function seriesText({ lines, unit }: Series, title: string): string {
  const shown = lines.map(({ name, values }) => {
    const known = values.filter((value) => value !== null);
    if (known.length === 0) return `  ${safe(name)}: no values`;
    const [low, high] = extent(known).map(numberText);
    const last = numberText(known.at(-1) as number);
    return `  ${sparkline(values)}  ${safe(name)}: ${low} to ${high} ${safe(unit)}, last ${last}`;
  });
  return [title, ...shown, ''].join('\n');
}

function diffLine(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint('green', line);
  return line.startsWith('-') ? paint('red', line) : line;
}

function closing(report: Report, paint: Paint): string {
  const colour = { pass: 'green', fail: 'red', neutral: 'yellow' } as const;
  const facts = report.facts.map(
    ({ label, value }) =>
      `${safe(label)}: ${safe(typeof value === 'number' ? thousands(value) : value)}`,
  );
  return [
    paint(colour[report.verdict], headline(report)),
    ...(facts.length > 0 ? [paint('dim', facts.join(' · '))] : []),
    '',
  ].join('\n');
}
