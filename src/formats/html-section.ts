import { thousands } from '../core/quote.js';
import type { Section, Timeline } from '../core/report.js';
import { chart } from './html-chart.js';
import { type Html, html } from './html-text.js';

/** A table, a chart, a folded text; a link to `#section-2` leads to the third. */
export function sectionHtml(section: Exclude<Section, { kind: 'diff' }>, at: number): Html {
  if (section.kind === 'text') {
    return html`<details class="text"><summary>${section.title}</summary><pre>${section.text}</pre></details>
`;
  }
  return html`<section id="section-${at}">${shown(section)}</section>
`;
}

function shown(section: Exclude<Section, { kind: 'diff' | 'text' }>): Html {
  if (section.kind === 'series') return chart(section);
  if (section.kind === 'timeline') return timelineHtml(section);
  return tableHtml(section.title, section.columns, section.rows);
}

/** Bars as rows: from when to when. */
function timelineHtml({ title, bars }: Timeline): Html {
  const rows = bars.map(({ label, start, end, failed }) => [
    ...[failed ? `✗ ${label}` : label, start, end],
  ]);
  return tableHtml(title, ['What', 'from, ms', 'to, ms'], rows);
}

type Cell = string | number;

function tableHtml(title: string, columns: readonly string[], rows: readonly Cell[][]): Html {
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const body = rows.map((cells) => html`<tr>${cells.map(cellHtml)}</tr>`);
  return html`<h2>${title}</h2><div class="wide"><table><tr>${head}</tr>${body}</table></div>`;
}

// A longer cell may take several lines; all others stay on one, and a narrow window scrolls.
const LINE = 40;

function cellHtml(value: Cell): Html {
  if (typeof value === 'number') return html`<td class="number">${thousands(value)}</td>`;
  return value.length > LINE ? html`<td class="long">${value}</td>` : html`<td>${value}</td>`;
}
