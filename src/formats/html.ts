import { type Finding, SEVERITIES } from '../core/finding.js';
import { count, thousands } from '../core/quote.js';
import type { Report, Section } from '../core/report.js';
import { rulePage } from '../core/rule.js';
import type { Context, Format } from './format.js';
import { approvalText, handle, headline, OUTPUT_TITLE, placeText } from './headline.js';
import { page } from './html-page.js';
import { sectionHtml } from './html-section.js';
import { type Html, html as markup } from './html-text.js';

/** One self-contained page: search, filters, a tree of files, diffs side by side, light and dark, no network. */
export const html: Format = (report, context) => {
  const diffs = report.sections.filter((section) => section.kind === 'diff');
  const others = report.sections.filter((section) => section.kind !== 'diff');
  return page(
    headline(report),
    markup`<header><h1 class="${report.verdict}">${headline(report)}</h1>
${facts(report)}${report.findings.length > 0 ? contents(others, diffs.length > 0) : markup``}</header>
<div class="frame"><nav aria-label="Files"></nav><main>
${report.findings.length > 0 ? findingsHtml(report, context) : markup``}
${others.map(sectionHtml)}
${diffs.length > 0 ? markup`<h2 id="changed-files">Changed files</h2>` : markup``}${diffs.map(diffHtml)}
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

/** Links to what stands below the findings. */
function contents(others: readonly Section[], hasDiffs: boolean): Html {
  const links = others.map(({ kind, title }, at) =>
    kind === 'text' ? markup`` : markup`<a href="#section-${at}">${title}</a> `,
  );
  const last = hasDiffs ? markup`<a href="#changed-files">Changed files</a>` : markup``;
  return markup`<p class="contents">${links}${last}</p>`;
}

function findingsHtml(report: Report, context: Context): Html {
  return markup`<section aria-label="Findings">${filters(report)}
${report.findings.map((finding) => article(finding, context))}</section>`;
}

function filters({ findings }: Report): Html {
  const classes = [...new Set(findings.map(classOf))];
  const hasApproved = findings.some(({ approval }) => approval);
  return markup`<form role="search">
<input name="search" type="search" placeholder="Path, rule or text (/)" aria-label="Search">
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
${sourceHtml(finding)}${placesHtml(finding)}${approval ? markup`<p class="done">${approvalText(approval)}</p>` : markup``}${fix ? markup`<p class="fix">${fix.title}</p>` : markup``}${outputHtml(finding)}
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

function outputHtml({ output = [] }: Finding): Html {
  if (output.length === 0) return markup``;
  return markup`<p class="done">${OUTPUT_TITLE}</p><pre>${output.join('\n')}</pre>`;
}

/** The diff as text: the page's script draws it when it is opened; without script it is read as it is. */
function diffHtml({ path, text, note }: Extract<Section, { kind: 'diff' }>): Html {
  const said = note ? markup`<p>${note}</p>` : markup``;
  return markup`<details class="diff" data-path="${path}"><summary>${path}</summary>${said}<pre>${text}</pre></details>
`;
}
