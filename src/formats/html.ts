import { type Finding, SEVERITIES } from '../core/finding.js';
import { thousands } from '../core/quote.js';
import type { Report, Section } from '../core/report.js';
import { rulePage } from '../core/rule.js';
import type { Context, Format } from './format.js';
import { headline, placeText } from './headline.js';
import { page } from './html-page.js';
import { type Html, html as markup } from './html-text.js';

/** One self-contained page: search, filter by severity, light and dark, no network. */
export const html: Format = (report, context) =>
  page(
    headline(report),
    markup`<h1 class="${report.verdict}">${headline(report)}</h1>
${facts(report)}
${report.findings.length > 0 ? filter() : markup``}
${report.findings.map((finding) => article(finding, context))}
${report.sections.map(sectionHtml)}
<footer><p class="place">cohesix ${report.tool.version}</p></footer>`,
  );

function facts({ facts: list }: Report): Html {
  const items = list.map(({ label, value }) => {
    const text = typeof value === 'number' ? thousands(value) : value;
    return markup`<div><dt>${label}</dt><dd>${text}</dd></div>`;
  });
  return markup`<dl>${items}</dl>`;
}

function filter(): Html {
  const options = SEVERITIES.map((one) => markup`<option value="${one}">${one}s</option>`);
  return markup`<form>
<input name="search" type="search" placeholder="Search path, rule or text (/)" aria-label="Search">
<select name="severity" aria-label="Severity"><option value="">all severities</option>${options}</select>
<output name="shown"></output>
</form>`;
}

function article(finding: Finding, context: Context): Html {
  const { severity, rule, message, place, fix } = finding;
  const address = place && context.link(place);
  const where = address
    ? markup`<a class="place" href="${address}">${placeText(finding)}</a>`
    : markup`<span class="place">${placeText(finding)}</span>`;
  return markup`<article class="${severity}">
<a class="rule" href="${rulePage(rule)}">${rule}</a>
${where}
<p><b>${severity}</b> ${message}</p>
${sourceHtml(finding)}${fix ? markup`<p class="fix">${fix.title}</p>` : markup``}
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

function sectionHtml(section: Section): Html {
  if (section.kind === 'diff') {
    return markup`<details><summary>Change in ${section.path}</summary><pre>${section.text}</pre></details>`;
  }
  if (section.kind === 'text') return markup`<h2>${section.title}</h2><pre>${section.text}</pre>`;
  const row = (cells: readonly (string | number)[]) =>
    markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
  return markup`<h2>${section.title}</h2><table>${row(section.columns)}${section.rows.map(row)}</table>`;
}
