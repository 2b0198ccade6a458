import type { Finding, Severity } from '../core/finding.js';
import { groupBy } from '../core/group-by.js';
import { count, thousands } from '../core/quote.js';
import type { Report, Section, Series } from '../core/report.js';
import { rulePage } from '../core/rule.js';
import type { Context, Format } from './format.js';
import { ganttText } from './gantt.js';
import { countOf, countsText, details, handle, headline, placeText } from './headline.js';
import { code, fenced, htmlCode, joined, link, Markdown, md } from './markdown-text.js';
import { mermaidChart } from './mermaid.js';

const ICON: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const APPROVED = '☑️';
/** What stands before a headline. */
export const VERDICT = { pass: '✅', fail: '❌', neutral: '⚪' } as const;

/** The largest summary GitHub keeps of one step is 1 MiB; the rest is room for other writers. */
export const SUMMARY_LIMIT = 1000 * 1024;

/** Markdown for people: what matters first, as much as fits the summary's limit. */
export const markdown: Format = (report, context) => markdownWithin(report, context, SUMMARY_LIMIT);

/**
 * The report in at most `limit` bytes of UTF-8. Verdict and counts by rule always fit; findings
 * follow in rank order as long as there is room, whole or not at all, and the last line says exactly
 * how many are left out and where they are.
 */
export function markdownWithin(report: Report, context: Context, limit: number): string {
  const room = new Room(limit);
  room.take(md`### ${VERDICT[report.verdict]} ${headline(report)}\n\n`);
  room.take(factsLine(report));
  const leads = report.sections.filter((section) => section.kind === 'table' && section.lead);
  for (const lead of leads) room.take(sectionText(lead));
  if (leads.length === 0) room.take(ruleTable(report));
  const shown = takeFindings(report, context, room, leads.length > 0);
  takeSections(
    report.sections.filter((section) => !leads.includes(section)),
    room,
  );
  room.take(remainder(report.findings.slice(shown), context), 0);
  return room.text();
}

/** What the report has of history, as folded charts, as many as fit into so many bytes of UTF-8. */
export function chartsWithin({ sections }: Report, limit: number): string {
  const room = new Room(limit);
  for (const section of sections) {
    if (section.kind === 'series' && section.shape === 'line') room.take(seriesText(section), 0);
  }
  return room.text().trimStart();
}

/** Collects what fits, keeping back enough for the closing line. */
class Room {
  private readonly parts: string[] = [];
  private left: number;

  constructor(limit: number) {
    this.left = limit;
  }

  take(part: Markdown, reserve = 1000): boolean {
    const size = Buffer.byteLength(part.text);
    if (size > this.left - reserve) return false;
    this.parts.push(part.text);
    this.left -= size;
    return true;
  }

  text(): string {
    return `${this.parts.join('').trimEnd()}\n`;
  }
}

function factsLine({ facts }: Report): Markdown {
  if (facts.length === 0) return md``;
  const shown = facts.map(({ label, value }) => {
    const text = typeof value === 'number' ? thousands(value) : value;
    // One text: what acts may lie over the end of the label.
    return md`${`${label}: ${text}`}`;
  });
  return md`${joined(shown, ' · ')}\n\n`;
}

function ruleTable({ findings }: Report): Markdown {
  if (findings.length === 0) return md``;
  const rows = [...groupBy(findings, ({ rule }) => rule)].map(([id, of]) => {
    const icon = ICON[(of[0] as Finding).severity];
    const name = link(code(id), rulePage(id));
    return md`| ${icon} | ${name} | ${thousands(of.length)} | ${topFolders(of)} |\n`;
  });
  return md`| | Rule | Findings | Where most |\n|---|---|--:|---|\n${rows}\n`;
}

/** The three folders with most of the findings. */
function topFolders(findings: readonly Finding[]): Markdown {
  const counts = new Map<string, number>();
  for (const { place } of findings) {
    const folder = place?.path.includes('/') ? place.path.replace(/\/[^/]*$/, '/') : './';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const top = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = top.slice(0, 3).map(([folder, n]) => md`${code(folder)} ${thousands(n)}`);
  const more = top.length > 3 ? md`, ${count(top.length - 3, 'more folder')}` : md``;
  return md`${joined(shown, ', ')}${more}`;
}

const SHOWN_OPEN = 20;

/** Findings in rank order; long lists are folded. Each names its rule where no table does. Answers how many fitted. */
function takeFindings(report: Report, context: Context, room: Room, namesRules: boolean): number {
  const { findings } = report;
  if (findings.length === 0) return 0;
  const layout = { namesRules, hasPlaces: findings.some(({ place }) => place) };
  const head = layout.hasPlaces
    ? md`| | Place | Problem |\n|---|---|---|\n`
    : md`| | Problem |\n|---|---|\n`;
  const folded = findings.length > SHOWN_OPEN;
  const title = md`<details><summary>${countsText(report.counts)}, worst first</summary>\n\n`;
  if (!room.take(folded ? md`${title}${head}` : head)) return 0;
  let shown = 0;
  while (
    shown < findings.length &&
    room.take(findingRow(findings[shown] as Finding, context, layout))
  )
    shown++;
  room.take(folded ? md`\n</details>\n\n` : md`\n`, 900);
  return shown;
}

interface Layout {
  namesRules: boolean;
  hasPlaces: boolean;
}

function findingRow(finding: Finding, context: Context, layout: Layout): Markdown {
  const { rule, severity, message, place, group, approval } = finding;
  const where = place ? link(code(placeText(finding)), context.link(place)) : md``;
  const id = handle(finding);
  const kind = group ? md`**${group}** ${code(id ?? '')}<br>` : md``;
  const name = layout.namesRules ? md`<br>${link(code(rule), rulePage(rule))}` : md``;
  const more = details(finding).map((line) => md`<br>${line}`);
  const cells = [
    md`${approval ? APPROVED : ICON[severity]}`,
    ...(layout.hasPlaces ? [where] : []),
    md`${kind}${message}${name}${more}`,
  ];
  return md`| ${joined(cells, ' | ')} |\n`;
}

function takeSections(sections: readonly Section[], room: Room): void {
  let left = 0;
  for (const section of sections) if (!room.take(sectionText(section))) left++;
  if (left > 0) room.take(md`${count(left, 'section')} left out here for want of room.\n\n`, 600);
}

function sectionText(section: Section): Markdown {
  if (section.kind === 'diff') {
    const title = md`<details><summary>Change in ${htmlCode(section.path)}</summary>\n\n`;
    const note = section.note ? md`\n\n${section.note}` : md``;
    return md`${title}${fenced(section.text, 'diff')}${note}\n\n</details>\n\n`;
  }
  // The history is what people look for; single runs are for who doubts it.
  if (section.kind === 'series') return seriesText(section, section.shape === 'line');
  if (section.kind === 'timeline') {
    return md`#### ${section.title}\n\n${fenced(ganttText(section), 'mermaid')}\n\n`;
  }
  if (section.kind === 'text') {
    return md`#### ${section.title}\n\n${fenced(section.text, '')}\n\n`;
  }
  const row = (cells: readonly (string | number)[]) =>
    md`| ${joined(
      cells.map((cell) => md`${cell}`),
      ' | ',
    )} |\n`;
  const rule = new Markdown(`|${section.columns.map(() => '---').join('|')}|\n`);
  return md`#### ${section.title}\n\n${row(section.columns)}${rule}${section.rows.map(row)}\n`;
}

function seriesText(section: Series, isOpen = false): Markdown {
  const chart = mermaidChart(section);
  if (chart === undefined) return md``;
  return md`<details${isOpen ? md` open` : md``}><summary>${section.title}</summary>\n\n${fenced(chart, 'mermaid')}\n\n</details>\n\n`;
}

function remainder(rest: readonly Finding[], { complete }: Context): Markdown {
  if (rest.length === 0) return md``;
  const where = complete === undefined ? 'the JSON report (--report PATH)' : complete;
  return md`**Not shown here: ${countOf(rest)}.** All of them are in ${where}.\n`;
}
