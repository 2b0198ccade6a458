import { type Finding, SEVERITIES } from '../core/finding.js';
import { count, thousands } from '../core/quote.js';
import type { Report, Section, Timeline } from '../core/report.js';
import { rulePage } from '../core/rule.js';
import type { Context, Format } from './format.js';
import { approvalText, handle, headline, placeText } from './headline.js';
import { chart } from './html-chart.js';
import { page } from './html-page.js';
import { type Html, html as markup } from './html-text.js';

/** One self-contained page: search, filters, a tree of files, diffs side by side, light and dark, no network. */
export const html: Format = (report, context) => {
  const diffs = report.sections.filter((section) => section.kind === 'diff');
  const others = report.sections.filter((section) => section.kind !== 'diff');
  return page(
    headline(report),
    markup`<header><h1 class="${report.verdict}">${headline(report)}</h1>
${facts(report)}</header>
${others.map(sectionHtml)}
<div class="frame"><nav aria-label="Files"></nav><main>
${report.findings.length > 0 ? filters(report) : markup``}
${report.findings.map((finding) => article(finding, context))}
${diffs.length > 0 ? markup`<h2>Changed files</h2>` : markup``}${diffs.map(diffHtml)}
</main></div>
<footer><p class="place">cohesix ${report.tool.version}</p></footer>`,
    { diffs: diffs.length > 0 },
  );
};

function facts({ facts: list }: Report): Html {
  const items = list.map(({ label, value }) => {
    const text = typeof value === 'number' ? thousands(value) : value;
    return markup`<div><dt>${label}</dt><dd>${text}</dd></div>`;
  });
  return markup`<dl>${items}</dl>`;
}

function filters({ findings }: Report): Html {
  const classes = [...new Set(findings.map(classOf))];
  const hasApproved = findings.some(({ approval }) => approval);
  return markup`<form role="search">
<input name="search" type="search" placeholder="Search path, rule or text (/)" aria-label="Search">
${select('severity', 'all severities', SEVERITIES)}
${classes.length > 1 ? select('class', 'all classes', classes) : markup``}
${hasApproved ? select('state', 'open and approved', ['open', 'approved']) : markup``}
<output name="shown" aria-live="polite"></output>
<button type="button" name="help" aria-label="Keyboard">?</button>
</form>`;
}

function select(name: string, all: string, values: readonly string[]): Html {
  const options = values.map((one) => markup`<option>${one}</option>`);
  return markup`<select name="${name}" aria-label="${name}"><option value="">${all}</option>${options}</select>`;
}

/** What people filter by: the class of a comparison, else the family of the rule. */
function classOf({ group, rule }: Finding): string {
  return group ?? rule.replace(/\/.*$/, '');
}

function article(finding: Finding, context: Context): Html {
  const { severity, rule, message, place, group, approval, fix } = finding;
  const address = place && context.link(place);
  const where = address
    ? markup`<a class="place" href="${address}">${placeText(finding)}</a>`
    : markup`<span class="place">${placeText(finding)}</span>`;
  const id = handle(finding);
  return markup`<article class="${approval ? 'approved' : severity}" data-severity="${severity}" data-class="${classOf(finding)}" data-state="${approval ? 'approved' : 'open'}" data-path="${place?.path}" tabindex="-1">
<span class="rule"><a href="${rulePage(rule)}">${rule}</a>${id ? markup` <code>${id}</code>` : markup``}</span>
${where}
<p><b>${approval ? 'approved' : severity}</b> ${group ? markup`<i>${group}</i> ` : markup``}${message}</p>
${sourceHtml(finding)}${placesHtml(finding)}${approval ? markup`<p class="done">${approvalText(approval)}</p>` : markup``}${fix ? markup`<p class="fix">${fix.title}</p>` : markup``}
</article>
`;
}

function sourceHtml({ place }: Finding): Html {
  const { line, source, column = 1, endColumn = column } = place ?? {};
  if (!source) return markup``;
  const [before, marked, after] = [
    source.slice(0, column - 1),
    source.slice(column - 1, endColumn - 1),
    source.slice(endColumn - 1),
  ];
  return markup`<pre>${line} | ${before}<mark>${marked}</mark>${after}</pre>`;
}

const MOST_PLACES = 1000;

function placesHtml({ places = [] }: Finding): Html {
  if (places.length === 0) return markup``;
  const items = places
    .slice(0, MOST_PLACES)
    .map((place) => markup`<li>${placeText({ place })}</li>`);
  const rest = places.length - items.length;
  const more = rest > 0 ? markup`<li>and ${count(rest, 'more place')}</li>` : markup``;
  return markup`<details class="places"><summary>${count(places.length, 'more place')}</summary><ul>${items}${more}</ul></details>`;
}

/** The diff as text: the page's script draws it when it is opened; without script it is read as it is. */
function diffHtml({ path, text, note }: Extract<Section, { kind: 'diff' }>): Html {
  const said = note ? markup`<p>${note}</p>` : markup``;
  return markup`<details class="diff" data-path="${path}"><summary>${path}</summary>${said}<pre>${text}</pre></details>
`;
}

function sectionHtml(section: Exclude<Section, { kind: 'diff' }>): Html {
  if (section.kind === 'series') return chart(section);
  if (section.kind === 'text') {
    return markup`<details class="text"><summary>${section.title}</summary><pre>${section.text}</pre></details>`;
  }
  if (section.kind === 'timeline') return timelineHtml(section);
  const head = section.columns.map((name) => markup`<th scope="col">${name}</th>`);
  const rows = section.rows.map((cells) => markup`<tr>${cells.map(cellHtml)}</tr>`);
  return markup`<h2>${section.title}</h2><div class="wide"><table><tr>${head}</tr>${rows}</table></div>`;
}

/** Bars as rows: from when to when. */
function timelineHtml({ title, bars }: Timeline): Html {
  const rows = bars.map(
    ({ label, start, end, failed }) =>
      markup`<tr><td>${failed ? `✗ ${label}` : label}</td>${[start, end].map(cellHtml)}</tr>`,
  );
  const head = markup`<tr><th scope="col"></th><th scope="col">from, ms</th><th scope="col">to, ms</th></tr>`;
  return markup`<h2>${title}</h2><div class="wide"><table>${head}${rows}</table></div>`;
}

function cellHtml(value: string | number): Html {
  if (typeof value === 'number') return markup`<td class="number">${thousands(value)}</td>`;
  return markup`<td>${value}</td>`;
}
