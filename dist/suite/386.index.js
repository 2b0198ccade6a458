export const id = 386;
export const ids = [386,381];
export const modules = {

/***/ 2339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/** A path as part of an address: slashes stay, half a surrogate pair becomes U+FFFD. */
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ rulePage),
/* harmony export */   p: () => (/* binding */ HOMEPAGE)
/* harmony export */ });
/** Where the project lives: pages, schemas and the tool's own links start here. */
const HOMEPAGE = 'https://github.com/cohesix/validate-batch';
/** The address of a rule's page. */
function rulePage(id) {
    return `${HOMEPAGE}/blob/v1/docs/rules/${id}.md`;
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** No colour, no links: a file or a pipe. */
const plainContext = { colour: false, link: () => undefined, complete: undefined };


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);

/** The report in one sentence: `validate-batch failed: 3 errors and 1 warning`. */
function headline(report) {
    return `${report.action} ${OUTCOME[report.verdict]}: ${countsText(report.counts)}`;
}
const OUTCOME = { pass: 'passed', fail: 'failed', neutral: 'had nothing to judge' };
/** `3 errors and 1 warning`, or `no findings`. */
function countsText({ errors, warnings, notices }) {
    const parts = [
        ...(errors ? [(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, 'error')] : []),
        ...(warnings ? [(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(warnings, 'warning')] : []),
        ...(notices ? [(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notices, 'notice')] : []),
    ];
    return parts.length === 0 ? 'no findings' : new Intl.ListFormat('en').format(parts);
}
/** `docs/GUIDE.md:3:15`, as editors and terminals understand it. */
function placeText({ place }) {
    if (place === undefined)
        return '';
    return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}
/** How many of each severity are in a list: for what did not fit. */
function countOf(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0 };
    for (const { severity } of findings)
        counts[`${severity}s`]++;
    return countsText(counts);
}


/***/ }),

/***/ 5040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/formats/headline.js
var headline = __webpack_require__(2552);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/src/formats/github.js




/** The runner shows 10 of each severity a step, and cuts a message at 4,096 characters. */
const SHOWN_PER_SEVERITY = 10;
const LONGEST_MESSAGE = 4096;
/**
 * Workflow commands: annotations on the lines of the findings, within the runner's limits, and the
 * rest counted in one more. For `run:` steps; the actions print the same.
 */
const github = (report, context) => {
    const wanted = report.findings.filter(context.annotates ?? (() => true));
    const shown = finding/* SEVERITIES */.oC.flatMap((severity) => shownOf(wanted, severity));
    const left = report.findings.filter((finding) => !shown.includes(finding));
    return [
        ...shown.map(annotation),
        ...(left.length > 0 ? [rest(left, context)] : []),
        (0,sink/* logText */.kc)((0,headline/* headline */.Pl)(report)),
        '',
    ].join('\n');
};
function shownOf(findings, severity) {
    const of = findings.filter((finding) => finding.severity === severity);
    // One notice is kept free for the sentence that counts the rest.
    const room = severity === 'notice' ? SHOWN_PER_SEVERITY - 1 : SHOWN_PER_SEVERITY;
    return of.slice(0, room);
}
function annotation({ severity, rule, message, place, fix }) {
    const { line, column, endLine, endColumn } = place ?? {};
    const oneLine = line !== undefined && endLine === line;
    return command(severity, {
        file: place?.path,
        line: place && (line ?? 1),
        endLine,
        col: oneLine ? column : undefined,
        // Ours is exclusive, GitHub's is the last column (and never before the first).
        endColumn: oneLine && endColumn && column ? Math.max(column, endColumn - 1) : undefined,
        title: rule,
    }, fix ? `${message}\nFix: ${fix.title}` : message);
}
function rest(left, { complete }) {
    const where = complete === undefined ? 'the report' : complete;
    return command('notice', { title: 'More findings' }, `${(0,headline/* countOf */.pq)(left)} more; all are in ${where}`);
}
/** A workflow command with the runner's escapes (actions/toolkit, packages/core/src/command.ts). */
function command(name, properties, message) {
    const list = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty((0,sink/* visibleLine */.P8)(String(value)))}`);
    return `::${name} ${list.join(',')}::${escapeData((0,quote/* head */.d5)((0,sink/* visible */.RK)(message), LONGEST_MESSAGE))}`;
}
function escapeData(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

// EXTERNAL MODULE: ./build/src/core/rule.js
var core_rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/formats/html-text.js

/** Text that is HTML already; everything else is escaped when it is put into a template. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are HTML. For text and quoted attributes. */
function html(strings, ...parts) {
    return new Html(strings.reduce((text, string, at) => text + toText(parts[at - 1]) + string));
}
function toText(part) {
    if (part === undefined)
        return '';
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return (0,sink/* visible */.RK)(String(part)).replace(/[&<>"'`]/g, (one) => `&#${one.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/formats/html-page.js

/** A whole page with nothing to load: style and script are in it, and its policy forbids the rest. */
function page(title, body) {
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`.text;
}
const STYLE = html `
:root { color-scheme: light dark; --line: light-dark(#d0d7de, #3d444d); --dim: light-dark(#59636e, #9198a1);
  --back: light-dark(#fff, #0d1117); --code: light-dark(#f6f8fa, #151b23); --error: light-dark(#d1242f, #f85149);
  --warning: light-dark(#9a6700, #d29922); --notice: light-dark(#0969da, #4493f8); --pass: light-dark(#1a7f37, #3fb950); }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; background: var(--back); }
h1 { font-size: 1.4rem; border-left: .4rem solid var(--notice); padding-left: .7rem; }
h1.pass { border-color: var(--pass) } h1.fail { border-color: var(--error) }
dl { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; color: var(--dim) }
dl div { display: flex; gap: .4rem } dd { margin: 0; color: CanvasText }
form { display: flex; flex-wrap: wrap; gap: .5rem; position: sticky; top: 0; background: var(--back); padding: .6rem 0; z-index: 1 }
input, select { font: inherit; padding: .25rem .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code) }
input { flex: 1 1 16rem }
output { align-self: center; color: var(--dim) }
article { border: 1px solid var(--line); border-left-width: 4px; border-radius: 6px; margin: .6rem 0; padding: .5rem .8rem;
  content-visibility: auto; contain-intrinsic-size: auto 7rem }
article.error { border-left-color: var(--error) } article.warning { border-left-color: var(--warning) }
article.notice { border-left-color: var(--notice) }
article p { margin: .2rem 0; overflow-wrap: anywhere } article b { font-weight: 600 }
.error b { color: var(--error) } .warning b { color: var(--warning) } .notice b { color: var(--notice) }
.place, .rule { font: 13px/1.5 ui-monospace, monospace; color: var(--dim); overflow-wrap: anywhere }
.rule { float: right }
pre { background: var(--code); border-radius: 6px; padding: .4rem .7rem; overflow-x: auto; margin: .4rem 0; font: 13px/1.5 ui-monospace, monospace }
mark { background: none; color: inherit; text-decoration: underline wavy var(--error); text-underline-offset: 3px }
.fix::before { content: 'Fix: '; color: var(--pass); font-weight: 600 }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left }
[hidden] { display: none }
`;
// Filters by text and severity; `/` moves to the search field.
const SCRIPT = html `
const form = document.querySelector('form');
if (form) {
  const items = [...document.querySelectorAll('article')];
  const words = items.map(item => item.textContent.toLowerCase());
  const show = () => {
    const word = form.search.value.toLowerCase(), severity = form.severity.value;
    let n = 0;
    items.forEach((item, i) => {
      item.hidden = !(words[i].includes(word) && (!severity || item.classList.contains(severity)));
      if (!item.hidden) n++;
    });
    form.shown.value = n + ' of ' + items.length;
  };
  form.addEventListener('input', show);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== form.search) { event.preventDefault(); form.search.focus(); }
  });
  show();
}
`;

;// CONCATENATED MODULE: ./build/src/formats/html.js






/** One self-contained page: search, filter by severity, light and dark, no network. */
const html_html = (report, context) => page((0,headline/* headline */.Pl)(report), html `<h1 class="${report.verdict}">${(0,headline/* headline */.Pl)(report)}</h1>
${facts(report)}
${report.findings.length > 0 ? filter() : html ``}
${report.findings.map((finding) => article(finding, context))}
${report.sections.map(sectionHtml)}
<footer><p class="place">cohesix ${report.tool.version}</p></footer>`);
function facts({ facts: list }) {
    const items = list.map(({ label, value }) => {
        const text = typeof value === 'number' ? (0,quote/* thousands */.oh)(value) : value;
        return html `<div><dt>${label}</dt><dd>${text}</dd></div>`;
    });
    return html `<dl>${items}</dl>`;
}
function filter() {
    const options = finding/* SEVERITIES */.oC.map((one) => html `<option value="${one}">${one}s</option>`);
    return html `<form>
<input name="search" type="search" placeholder="Search path, rule or text (/)" aria-label="Search">
<select name="severity" aria-label="Severity"><option value="">all severities</option>${options}</select>
<output name="shown"></output>
</form>`;
}
function article(finding, context) {
    const { severity, rule, message, place, fix } = finding;
    const address = place && context.link(place);
    const where = address
        ? html `<a class="place" href="${address}">${(0,headline/* placeText */.Z9)(finding)}</a>`
        : html `<span class="place">${(0,headline/* placeText */.Z9)(finding)}</span>`;
    return html `<article class="${severity}">
<a class="rule" href="${(0,core_rule/* rulePage */.g)(rule)}">${rule}</a>
${where}
<p><b>${severity}</b> ${message}</p>
${sourceHtml(finding)}${fix ? html `<p class="fix">${fix.title}</p>` : html ``}
</article>
`;
}
function sourceHtml({ place }) {
    const { line, source, column = 1, endColumn = column } = place ?? {};
    if (!source)
        return html ``;
    const [before, marked, after] = [
        source.slice(0, column - 1),
        source.slice(column - 1, endColumn - 1),
        source.slice(endColumn - 1),
    ];
    return html `<pre>${line} | ${before}<mark>${marked}</mark>${after}</pre>`;
}
function sectionHtml(section) {
    if (section.kind === 'diff') {
        return html `<details><summary>Change in ${section.path}</summary><pre>${section.text}</pre></details>`;
    }
    const row = (cells) => html `<tr>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`;
    return html `<h2>${section.title}</h2><table>${row(section.columns)}${section.rows.map(row)}</table>`;
}

;// CONCATENATED MODULE: ./build/src/formats/json.js
/** The report itself, as schemas/report.schema.json describes it. */
const json = (report) => `${JSON.stringify(report, null, 2)}\n`;

// EXTERNAL MODULE: ./build/src/formats/markdown.js
var markdown = __webpack_require__(1817);
// EXTERNAL MODULE: ./build/src/core/encode-path.js
var encode_path = __webpack_require__(2339);
;// CONCATENATED MODULE: ./build/src/formats/sarif.js




const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** Code scanning takes 25,000 results of a run, and keeps the first 5,000 (GitHub's SARIF limits). */
const MOST_RESULTS = 25_000;
/** SARIF 2.1.0 (OASIS), worst findings first, for code scanning and editors. */
const sarif = (report) => {
    const results = report.findings.slice(0, MOST_RESULTS);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(report, results.length)],
                results: results.map((finding) => result(report, finding)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
};
function driver({ action, tool, rules }) {
    return {
        name: `cohesix ${action}`,
        semanticVersion: tool.version,
        informationUri: core_rule/* HOMEPAGE */.p,
        rules: rules.map(({ id, severity, summary }) => ({
            id,
            shortDescription: { text: summary },
            helpUri: (0,core_rule/* rulePage */.g)(id),
            help: { text: `${summary} See ${(0,core_rule/* rulePage */.g)(id)}` },
            defaultConfiguration: { level: LEVEL[severity] },
        })),
    };
}
function invocation({ findings }, shown) {
    if (findings.length === shown)
        return { executionSuccessful: true };
    const text = `${(0,quote/* thousands */.oh)(findings.length - shown)} more findings are left out: a run holds at most ${(0,quote/* thousands */.oh)(MOST_RESULTS)}; the JSON report has all`;
    return {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'warning', message: { text } }],
    };
}
function result(report, finding) {
    const { rule, severity, message, place, fix, fingerprint } = finding;
    return {
        ruleId: rule,
        ruleIndex: report.rules.findIndex(({ id }) => id === rule),
        level: LEVEL[severity],
        message: { text: (0,sink/* visible */.RK)(message) },
        ...(place && { locations: [{ physicalLocation: sarif_location(place) }] }),
        partialFingerprints: { 'cohesix/v1': fingerprint },
        ...(place && fix && { fixes: [fixOf(place, fix)] }),
    };
}
function sarif_location(place) {
    const { line, column, endLine, endColumn, source } = place;
    return {
        artifactLocation: artifact(place),
        ...(line !== undefined && {
            region: {
                startLine: line,
                ...(column !== undefined && { startColumn: column }),
                ...(endLine !== undefined && { endLine }),
                ...(endColumn !== undefined && { endColumn }),
                ...(source !== undefined && { snippet: { text: (0,sink/* visible */.RK)(source) } }),
            },
        }),
    };
}
function artifact({ path }) {
    return { uri: (0,encode_path/* encodePath */.O)(path), uriBaseId: '%SRCROOT%' };
}
function fixOf(place, { title, edits }) {
    return {
        description: { text: (0,sink/* visible */.RK)(title) },
        artifactChanges: [
            {
                artifactLocation: artifact(place),
                replacements: edits.map(({ line, column, endLine, endColumn, text }) => ({
                    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
                    insertedContent: { text },
                })),
            },
        ],
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/src/formats/text.js




const COLOUR = { error: 'red', warning: 'yellow', notice: 'blue' };
const LONGEST_SOURCE = 160;
/** For people at a terminal: each finding with its source line and a caret, then the headline. */
const text_text = (report, context) => {
    const paint = painter(context);
    const parts = [
        ...report.findings.map((finding) => findingText(finding, paint)),
        ...report.sections.map((section) => sectionText(section, paint)),
        closing(report, paint),
    ];
    return parts.join('\n');
};
function painter({ colour }) {
    // The caller has decided: what this process's own output is must not decide again.
    const paint = (style, shown) => (0,external_node_util_.styleText)(style, shown, { validateStream: false });
    return colour ? paint : (_, shown) => shown;
}
/** Text of others, on one line that neither a terminal nor the runner acts on. */
function safe(shown) {
    return (0,sink/* logText */.kc)((0,sink/* visibleLine */.P8)(shown));
}
function findingText(finding, paint) {
    const { rule, severity, message, place, fix } = finding;
    const where = safe((0,headline/* placeText */.Z9)(finding));
    const first = [
        where && paint('bold', where),
        paint(COLOUR[severity], severity),
        safe(message),
        paint('dim', rule),
    ];
    return [
        first.filter((part) => part !== '').join('  '),
        ...(place ? sourceText(place, severity, paint) : []),
        ...(fix ? [paint('green', `    fix: ${safe(fix.title)}`)] : []),
        '',
    ].join('\n');
}
/** The line with a caret under the range; of a long line the part around it. */
function sourceText(place, severity, paint) {
    const { line, column = 1, endColumn = column + 1, source } = place;
    if (line === undefined || source === undefined || source === '')
        return [];
    const from = column > LONGEST_SOURCE - 40 ? column - 40 : 0;
    const shown = safe((0,quote/* head */.d5)(source.slice(from), LONGEST_SOURCE));
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
function sectionText(section, paint) {
    const title = paint('bold', safe(section.title));
    if (section.kind === 'table') {
        return [
            title,
            ...[section.columns, ...section.rows].map((row) => `  ${safe(row.join('  '))}`),
            '',
        ].join('\n');
    }
    const lines = section.text.trimEnd().split('\n').map(safe);
    return [...lines.map((line) => diffLine(line, paint)), ''].join('\n');
}
function diffLine(line, paint) {
    if (line.startsWith('+'))
        return paint('green', line);
    return line.startsWith('-') ? paint('red', line) : line;
}
function closing(report, paint) {
    const colour = { pass: 'green', fail: 'red', neutral: 'yellow' };
    const facts = report.facts.map(({ label, value }) => `${safe(label)}: ${safe(typeof value === 'number' ? (0,quote/* thousands */.oh)(value) : value)}`);
    return [
        paint(colour[report.verdict], (0,headline/* headline */.Pl)(report)),
        ...(facts.length > 0 ? [paint('dim', facts.join(' · '))] : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/formats/index.js






/** Every format by its name: a new one is one file and one line. */
const formats = { text: text_text, json: json, sarif: sarif, markdown: markdown/* markdown */.wD, html: html_html, github: github };


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   oz: () => (/* binding */ Markdown)
/* harmony export */ });
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);

/** Text that is Markdown already; everything else is escaped when it is put into a template. */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** A template whose values are escaped, unless they are Markdown: the only way to join the two. */
function md(strings, ...parts) {
    return new Markdown(strings.reduce((text, string, at) => text + toText(parts[at - 1]) + string));
}
function toText(part) {
    if (part instanceof Markdown)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return escapeMarkdown(String(part));
}
/** Joins pieces of Markdown. */
function joined(parts, separator) {
    return new Markdown(parts.map(({ text }) => text).join(separator));
}
const ZERO_WIDTH_SPACE = '\u200B';
/**
 * Text on one line that GitHub shows as it is. Mentions, issue numbers and addresses are linked in
 * the rendered text, where no escape is left: a zero-width space breaks them apart.
 */
function escapeMarkdown(text) {
    return (0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)
        .replace(/&/g, '&amp;')
        .replace(/[\\`*_{}[\]()|~$^=]/g, '\\$&')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/@|#(?=\d)|GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\/|www\./gi, (link) => `${link[0]}${ZERO_WIDTH_SPACE}${link.slice(1)}`)
        .replace(/^(\s*)([-+#!]|\d+(?=[.)\\]))/, (_, blanks, mark) => blanks + entities(mark));
}
/** Text as code: nothing in it is Markdown, a mention or a link, in a table cell too. */
function code(text) {
    const shown = (0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text);
    if (/^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown))
        return new Markdown(`\`${shown}\``);
    return htmlCode(shown);
}
/** The same inside of an HTML element, where backticks mean nothing. */
function htmlCode(text) {
    return new Markdown(`<code>${entities((0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text))}</code>`);
}
function entities(text) {
    return text.replace(/[^A-Za-z0-9\u0080-\u{10FFFF}]/gu, (one) => `&#${one.codePointAt(0)};`);
}
/** A link; the address is ours, its text is escaped or Markdown. */
function link(text, address) {
    const shown = typeof text === 'string' ? new Markdown(escapeMarkdown(text)) : text;
    if (address === undefined)
        return shown;
    return new Markdown(`[${shown.text}](${address.replace(/[()\s<>\\]/g, encodeURIComponent)})`);
}
/** A fenced block that its content cannot close. */
function fenced(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return new Markdown(`${fence}${language}\n${(0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\n?$/, '\n')}${fence}`);
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   x3: () => (/* binding */ markdownWithin)
/* harmony export */ });
/* unused harmony export SUMMARY_LIMIT */
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5639);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9029);




const ICON = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const VERDICT = { pass: '✅', fail: '❌', neutral: '⚪' };
/** The largest summary GitHub keeps of one step is 1 MiB; the rest is room for other writers. */
const SUMMARY_LIMIT = 1000 * 1024;
/** Markdown for people: what matters first, as much as fits the summary's limit. */
const markdown = (report, context) => markdownWithin(report, context, SUMMARY_LIMIT);
/**
 * The report in at most `limit` bytes of UTF-8. Verdict and counts by rule always fit; findings
 * follow in rank order as long as there is room, whole or not at all, and the last line says exactly
 * how many are left out and where they are.
 */
function markdownWithin(report, context, limit) {
    const room = new Room(limit);
    room.take((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `### ${VERDICT[report.verdict]} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}\n\n`);
    room.take(factsLine(report));
    room.take(ruleTable(report));
    const shown = takeFindings(report, context, room);
    takeSections(report, room);
    room.take(remainder(report.findings.slice(shown), context), 0);
    return room.text();
}
/** Collects what fits, keeping back enough for the closing line. */
class Room {
    parts = [];
    left;
    constructor(limit) {
        this.left = limit;
    }
    take(part, reserve = 1000) {
        const size = Buffer.byteLength(part.text);
        if (size > this.left - reserve)
            return false;
        this.parts.push(part.text);
        this.left -= size;
        return true;
    }
    text() {
        return `${this.parts.join('').trimEnd()}\n`;
    }
}
function factsLine({ facts }) {
    if (facts.length === 0)
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const shown = facts.map(({ label, value }) => {
        const text = typeof value === 'number' ? (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(value) : value;
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${label}: ${text}`;
    });
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(shown, ' · ')}\n\n`;
}
function ruleTable({ findings, rules }) {
    if (findings.length === 0)
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const rows = rules
        .map((rule) => ({ rule, of: findings.filter((finding) => finding.rule === rule.id) }))
        .sort((a, b) => findings.indexOf(a.of[0]) - findings.indexOf(b.of[0]))
        .map(({ rule, of }) => {
        const icon = ICON[of[0].severity];
        const name = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule.id), (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePage */ .g)(rule.id));
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `| ${icon} | ${name} | ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(of.length)} | ${topFolders(of)} |\n`;
    });
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `| | Rule | Findings | Where most |\n|---|---|--:|---|\n${rows}\n`;
}
/** The three folders with most of the findings. */
function topFolders(findings) {
    const counts = new Map();
    for (const { place } of findings) {
        const folder = place?.path.includes('/') ? place.path.replace(/\/[^/]*$/, '/') : './';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1]);
    const shown = top.slice(0, 3).map(([folder, n]) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(folder)} ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(n)}`);
    const more = top.length > 3 ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `, ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(top.length - 3, 'more folder')}` : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(shown, ', ')}${more}`;
}
const SHOWN_OPEN = 20;
/** Findings in rank order; long lists are folded. Answers how many fitted. */
function takeFindings(report, context, room) {
    const { findings } = report;
    if (findings.length === 0)
        return 0;
    const head = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `| | Place | Problem |\n|---|---|---|\n`;
    const folded = findings.length > SHOWN_OPEN;
    const title = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `<details><summary>${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countsText */ .WN)(report.counts)}, worst first</summary>\n\n`;
    if (!room.take(folded ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${title}${head}` : head))
        return 0;
    let shown = 0;
    while (shown < findings.length && room.take(findingRow(findings[shown], context)))
        shown++;
    room.take(folded ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `\n</details>\n\n` : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `\n`, 900);
    return shown;
}
function findingRow(finding, context) {
    const { severity, message, place, fix } = finding;
    const where = place ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(finding)), context.link(place)) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const cure = fix ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `<br>Fix: ${fix.title}` : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `| ${ICON[severity]} | ${where} | ${message}${cure} |\n`;
}
function takeSections({ sections }, room) {
    let left = 0;
    for (const section of sections)
        if (!room.take(sectionText(section)))
            left++;
    if (left > 0)
        room.take((0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'section')} left out here for want of room.\n\n`, 600);
}
function sectionText(section) {
    if (section.kind === 'diff') {
        const title = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `<details><summary>Change in ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlCode */ .h8)(section.path)}</summary>\n\n`;
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${title}${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(section.text, 'diff')}\n\n</details>\n\n`;
    }
    const row = (cells) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(cells.map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${cell}`), ' | ')} |\n`;
    const rule = new _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .Markdown */ .oz(`|${section.columns.map(() => '---').join('|')}|\n`);
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `#### ${section.title}\n\n${row(section.columns)}${rule}${section.rows.map(row)}\n`;
}
function remainder(rest, { complete }) {
    if (rest.length === 0)
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) ``;
    const where = complete === undefined ? 'the JSON report (--report PATH)' : complete;
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `**Not shown here: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest)}.** All of them are in ${where}.\n`;
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
// The one place where text that others wrote is made harmless, for every output. Other formats build
// on `visible`: markdown-text.ts and html-text.ts add the escapes of their languages.
// Control characters, bidirectional controls (Unicode TR9), line separators, lone surrogates, the
// zero-width characters that hide text, and the tag characters: all that a terminal or a page acts on.
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDC7F]/g;
/** Text with every character that would act instead of show written as an escape; keeps tab and newline. */
function visible(text) {
    return text.replace(INVISIBLE, escapeOf);
}
/** The same on one line: newlines and tabs are written as escapes too. */
function visibleLine(text) {
    return visible(text).replace(/\n/g, '\\n').replace(/\t/g, '\\t');
}
function escapeOf(character) {
    const code = character.codePointAt(0);
    if (character === '\r')
        return '\\r';
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
/**
 * Text for a log that the GitHub runner reads: no line of it is taken for a workflow command. The
 * runner knows `::name::` at the start of a line (blanks before it allowed) and `##[name]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs), and ends lines at a bare CR too.
 */
function logText(text) {
    return visible(text)
        .replace(/^(\s*):(?=:)/gm, '$1\\:')
        .replace(/##(?=\[)/g, '##\\');
}


/***/ }),

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ makeWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/world/clock.js
var clock = __webpack_require__(3756);
// EXTERNAL MODULE: ./build/src/world/crew.js
var crew = __webpack_require__(4381);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/world/reader.js
var reader = __webpack_require__(9915);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
;// CONCATENATED MODULE: ./build/src/world/replace-file.js





/**
 * Replaces a file's content as one step: staged, synced, renamed, the folder synced. A failure or a
 * kill at any instant leaves the old file or the new one, whole. Keeps mode and, where permitted,
 * owner; makes missing folders. Staged in scratch when that is on the same file system, else beside
 * the target. Throws a UsageError for a target that is no regular file, else the system's error.
 */
function replaceFile(path, content, scratch) {
    const old = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (old && !old.isFile()) {
        throw new usage_error/* UsageError */.e(`${path}: not a regular file, so it is not replaced; name a file`);
    }
    const folder = (0,external_node_path_.dirname)(path);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const staging = scratch && sameFileSystem(scratch, folder) ? scratch : folder;
    sweep(staging);
    try {
        stageAndRename(staging, path, content, old);
    }
    catch (error) {
        // Two mounts of one file system (bind mounts, overlays) look the same and refuse the rename.
        if (error.code !== 'EXDEV' || staging === folder)
            throw error;
        sweep(folder);
        stageAndRename(folder, path, content, old);
    }
    syncFolder(folder);
}
function stageAndRename(staging, path, content, old) {
    const name = `${PREFIX}${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}${SUFFIX}`;
    const staged = (0,external_node_path_.join)(staging, name);
    try {
        stage(staged, content, old);
        (0,external_node_fs_.renameSync)(staged, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(staged, { force: true });
        throw error;
    }
}
function stage(staged, content, old) {
    const file = (0,external_node_fs_.openSync)(staged, 'wx', old ? 0o600 : 0o666);
    try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let at = 0; at < bytes.length;) {
            at += (0,external_node_fs_.writeSync)(file, bytes, at, bytes.length - at, at);
        }
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    if (old === undefined)
        return;
    keepOwner(staged, old);
    (0,external_node_fs_.chmodSync)(staged, old.mode & 0o7777);
}
function keepOwner(staged, old) {
    try {
        (0,external_node_fs_.chownSync)(staged, old.uid, old.gid);
    }
    catch {
        // Only root may give files away; the content matters more than the owner.
    }
}
function sameFileSystem(one, other) {
    try {
        return (0,external_node_fs_.lstatSync)(one).dev === (0,external_node_fs_.lstatSync)(other).dev;
    }
    catch {
        return false;
    }
}
// A folder that may be written but not listed, or a file system that cannot sync folders: the content
// is in place all the same. PostgreSQL lets the same pass (fsync_fname in its file/fd.c).
const CANNOT_SYNC = ['EACCES', 'EBADF', 'EINVAL', 'ENOTSUP'];
function syncFolder(folder) {
    if (process.platform === 'win32')
        return; // Windows cannot open a folder for syncing.
    try {
        const handle = (0,external_node_fs_.openSync)(folder, 'r');
        try {
            (0,external_node_fs_.fsyncSync)(handle);
        }
        finally {
            (0,external_node_fs_.closeSync)(handle);
        }
    }
    catch (error) {
        if (!CANNOT_SYNC.includes(error.code ?? ''))
            throw error;
    }
}
// The host is part of the name: a process id means nothing to another machine on a shared disk.
const PREFIX = `.cohesix-${(0,external_node_os_.hostname)().replace(/[^A-Za-z0-9]/g, '')}-`;
const SUFFIX = '.tmp';
const OURS = /^(\d+)-[0-9a-f]{12}$/;
const swept = new Set();
/**
 * Removes what a killed run of this machine left in the folder; once a folder and process. What cannot
 * be removed, such as another user's, stays: it is in nobody's way.
 */
function sweep(folder) {
    if (swept.has(folder))
        return;
    swept.add(folder);
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder))
            if (isStale(name))
                remove((0,external_node_path_.join)(folder, name));
    }
    catch {
        // A folder that may be written but not listed.
    }
}
function isStale(name) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
        return false;
    const owner = OURS.exec(name.slice(PREFIX.length, -SUFFIX.length))?.[1];
    return owner !== undefined && !isAlive(Number(owner));
}
function remove(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch {
        // See sweep.
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./build/src/world/files.js





/** The machine's files. */
function machineFiles(scratch) {
    return {
        read: (0,reader/* makeReader */.Yv)().read,
        kind,
        real,
        walk,
        replace: (path, content) => replaceFile(path, content, scratch()),
        append,
    };
}
function kind(path) {
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        return (0,reader/* isMissing */.b2)(error.code) ? 'missing' : 'unreadable';
    }
    if (stats.isSymbolicLink())
        return 'link';
    if (stats.isDirectory())
        return 'directory';
    return stats.isFile() ? 'file' : (0,reader/* specialName */.jy)(stats);
}
function real(path) {
    try {
        return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
    catch {
        return path;
    }
}
const SLASH = Buffer.from('/');
const NUL = Buffer.from([0]);
function walk(folder) {
    const paths = [];
    const special = [];
    const unreadable = [];
    const start = Buffer.from((0,external_node_path_.join)(folder, '/'));
    const pending = [Buffer.alloc(0)];
    for (let below = pending.pop(); below; below = pending.pop()) {
        const here = Buffer.concat([start, below]);
        for (const entry of entriesOf(here, below, unreadable)) {
            const path = Buffer.concat([below, entry.name]);
            if (entry.isFile() || entry.isSymbolicLink())
                paths.push(path, NUL);
            else if (!entry.isDirectory())
                special.push({ path: (0,display_name/* displayName */.Q)(path), what: (0,reader/* specialName */.jy)(entry) });
            else if (entry.name.toString('latin1') !== '.git')
                pending.push(Buffer.concat([path, SLASH]));
        }
    }
    return { listing: Buffer.concat(paths), special, unreadable };
}
function entriesOf(here, below, unreadable) {
    try {
        return (0,external_node_fs_.readdirSync)(here, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        const path = (0,display_name/* displayName */.Q)(below).replace(/\/$/, '');
        unreadable.push({ path, code: error.code ?? String(error) });
        return [];
    }
}
function append(path, text) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.appendFileSync)(path, text);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/world/program.js


const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
const found = new Map();
/** A program's absolute path, by this process's PATH; looked up once. See findProgram. */
function programPath(name) {
    if (!found.has(name))
        found.set(name, findProgram(name, process.env.PATH));
    return found.get(name);
}
/**
 * A program's absolute path, by the absolute folders of a PATH alone; undefined when none has it. Who
 * starts a bare name lets the system look in the folder of the call too (Windows always, others when
 * PATH says so), where a repository may bring a program of the same name.
 */
function findProgram(name, path) {
    const folders = (path ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return folders
        .flatMap((folder) => ENDINGS.map((ending) => (0,external_node_path_.join)(folder, name + ending)))
        .find(isProgram);
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/world/git-process.js


// Reading must neither write nor start programs: no index is refreshed, no file monitor, no hook and no
// signature check is run (git(1), git-config(1)), and what a partial clone lacks is not fetched. Filters
// that the user's own configuration names stay in force: without them a diff would be wrong.
const SAFE = [
    '--no-optional-locks',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.quotePath=false'],
    ...['-c', 'log.showRoot=true'],
];
const NO_TRANSPORT = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
const LARGEST_ANSWER = 1 << 30;
/** Starts git in a folder; undefined when the PATH has none. */
function start(folder, args) {
    const git = programPath('git');
    if (git === undefined)
        return undefined;
    return (0,external_node_child_process_.spawn)(git, [...SAFE, ...args], {
        cwd: folder,
        env: { ...process.env, ...NO_TRANSPORT },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
}
/** Everything that git answers, up to 1 GiB. */
function run(folder, args) {
    return new Promise((resolve) => {
        const child = start(folder, args);
        if (child === undefined)
            return resolve({ ok: false, why: 'there is no git on the PATH' });
        const out = [];
        let length = 0;
        let complaint = '';
        child.stdout.on('data', (part) => {
            out.push(part);
            length += part.length;
            if (length > LARGEST_ANSWER)
                child.kill();
        });
        child.stderr.on('data', (part) => {
            if (complaint.length < 4096)
                complaint += part.toString();
        });
        child.on('error', (error) => resolve({ ok: false, why: `cannot start git: ${error.message}` }));
        child.on('close', (code) => {
            if (length > LARGEST_ANSWER)
                resolve({ ok: false, why: 'git answered more than 1 GiB' });
            else if (code === 0)
                resolve({ ok: true, value: Buffer.concat(out) });
            else
                resolve({ ok: false, why: complaint.trim().split('\n')[0] || `git ended with ${code}` });
        });
    });
}
/** The one line that git answers; undefined when it fails. */
function runLine(folder, args) {
    const git = programPath('git');
    if (git === undefined)
        return undefined;
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(git, [...SAFE, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...NO_TRANSPORT },
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status === 0 ? stdout.trim() : undefined;
}

;// CONCATENATED MODULE: ./build/src/world/git.js



// Windows takes some 32,000 characters a command line, other systems far more.
const LONGEST_CALL = 24_000;
const LIST = ['ls-files', '-z', '--others', '--exclude-standard', '--deduplicate'];
/** The top of the work tree around a folder, found without git: the nearest `.git` above. */
function findRoot(folder) {
    for (let here = folder;; here = (0,external_node_path_.dirname)(here)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')))
            return here;
        if ((0,external_node_path_.dirname)(here) === here)
            return undefined;
    }
}
/** Asks the git command in a folder. */
function machineGit(folder) {
    const askLine = (args) => runLine(folder, args);
    /** Asks about paths in as many calls as it takes; about none, nothing. */
    async function ask(args, paths) {
        const values = [];
        for (const part of callsFor(paths)) {
            const answer = await run(folder, [...args, '--', ...part]);
            if (!answer.ok)
                return answer;
            values.push(answer.value);
        }
        return { ok: true, value: Buffer.concat(values) };
    }
    const list = (paths) => ask([...LIST, '--cached'], paths);
    // Index against commit, then work tree against index: `git diff` of commit and work tree would write
    // the index, and ask the server of a partial clone for old contents.
    async function changedSince(commit, paths) {
        const staged = await ask([
            ...['diff', '--cached', '--name-only', '-z', '--no-renames', '--diff-filter=d'],
            ...[
                '--no-ext-diff',
                '--no-textconv',
                '--ignore-submodules=all',
                '--end-of-options',
                commit,
            ],
        ], paths);
        if (!staged.ok)
            return staged;
        const edited = await ask([...LIST, '--modified'], paths);
        if (!edited.ok)
            return edited;
        return { ok: true, value: distinct(Buffer.concat([staged.value, edited.value])) };
    }
    return {
        list,
        changedSince,
        commit: (revision) => askLine(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
        parents: (commit) => askLine(['rev-list', '--parents', '-n', '1', '--end-of-options', commit])
            ?.split(' ')
            .slice(1) ?? [],
        mergeBase: (one, other) => askLine(['merge-base', '--end-of-options', one, other]),
        isShallow: () => askLine(['rev-parse', '--is-shallow-repository']) === 'true',
        lastChanged: async (paths) => askLine(['rev-parse', '--is-shallow-repository']) === 'false'
            ? lastChanged(folder, paths)
            : new Map(),
    };
}
/** Each of NUL-terminated paths once. */
function distinct(paths) {
    const all = new Set(paths.toString('latin1').split('\0').slice(0, -1));
    return Buffer.from([...all].map((path) => `${path}\0`).join(''), 'latin1');
}
/**
 * Paths as arguments, as many in each call as a command line holds. They are taken as they are: no
 * wildcards, no pathspec magic.
 */
function callsFor(paths) {
    const calls = [];
    let length = LONGEST_CALL;
    for (const path of paths) {
        const argument = `:(top,literal)${path}`;
        length += argument.length;
        if (length > LONGEST_CALL) {
            calls.push([]);
            length = argument.length;
        }
        calls.at(-1)?.push(argument);
    }
    return calls;
}
/** One walk through the history, ended as soon as every path has been seen. */
function lastChanged(folder, paths) {
    const wanted = new Set(paths);
    const dates = new Map();
    if (wanted.size === 0)
        return Promise.resolve(dates);
    return new Promise((resolve) => {
        const child = start(folder, [
            ...['log', '--no-show-signature', '--format=%x00%cs', '--name-only', '-z', '--no-renames'],
            '--diff-merges=first-parent',
        ]);
        if (child === undefined)
            return resolve(dates);
        child.stderr.resume();
        let rest = '';
        let date = '';
        let isDate = false;
        let isFirst = false;
        child.stdout.setEncoding('utf8');
        child.stdout.on('data', (part) => {
            const words = (rest + part).split('\0');
            rest = words.pop() ?? '';
            for (const word of words) {
                // Each commit is: an empty word, its date, a newline that sticks to the first name, the names.
                const name = isFirst ? word.slice(1) : word;
                if (isDate)
                    date = word;
                else if (wanted.delete(name))
                    dates.set(name, date);
                isFirst = isDate;
                isDate = word === '';
            }
            if (wanted.size === 0)
                child.kill();
        });
        child.on('error', () => resolve(dates));
        child.on('close', () => resolve(dates));
    });
}

;// CONCATENATED MODULE: ./build/src/world/scratch.js




const VARIABLES = ['COHESIX_TRACE_TMP', 'COHESIX_ENS_TMP', 'TMPDIR'];
/**
 * The scratch folder: the first set of COHESIX_TRACE_TMP, COHESIX_ENS_TMP and TMPDIR, else the
 * system's. Created when missing. Throws a UsageError that names the variable when it is unwritable.
 */
function scratchFolder(environment) {
    const variable = VARIABLES.find((name) => environment[name]);
    const folder = (0,external_node_path_.resolve)(variable ? environment[variable] : (0,external_node_os_.tmpdir)());
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK | external_node_fs_.constants.X_OK);
    }
    catch (error) {
        const name = variable ?? 'the temporary folder';
        const cure = variable
            ? `set ${variable} to a folder you can write to, or unset it`
            : 'set TMPDIR';
        throw new usage_error/* UsageError */.e(`${name}: cannot write to ${folder} (${error.code}); ${cure}`);
    }
    return folder;
}

;// CONCATENATED MODULE: ./build/src/hosts/make-world.js






/** The real world around a folder. */
function makeWorld(options) {
    const directory = (0,external_node_fs_.realpathSync)(options.directory);
    const root = findRoot(directory) ?? directory;
    let folder;
    const scratch = () => {
        folder ??= scratchFolder(options.environment);
        return folder;
    };
    return {
        root,
        directory,
        files: machineFiles(scratch),
        git: machineGit(root),
        clock: clock/* machineClock */.w,
        crew: (0,crew.machineCrew)(options.worker),
        progress: options.progress,
        change: options.change,
        scratch,
    };
}


/***/ }),

/***/ 4489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8107);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5040);




/** Writes the report, the SARIF file and the text log. Answers the log's path. */
function writeOutputs(world, report, paths, context = _formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O) {
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.directory, path);
    if (paths.report)
        world.files.replace(at(paths.report), _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .F.json(report, context));
    if (paths.sarif)
        world.files.replace(at(paths.sarif), _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .F.sarif(report, context));
    const log = _formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .F.text(report, _formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O);
    if (paths.log) {
        world.files.replace(at(paths.log), log);
        return at(paths.log);
    }
    const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.scratch(), 'cohesix_batch_logs', logName(world, report));
    world.files.append(fresh, log);
    return fresh;
}
/** Unique even within one second, sorted by time. */
function logName({ clock }, { action }) {
    const time = clock.now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${action}_${time}_${process.pid}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}.log`;
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* unused harmony export camel */
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);


/**
 * Turns raw strings into typed values; both hosts come through here.
 * Throws a UsageError that names the input, the text received and what is accepted.
 */
function parseInputs(inputs, raw, label) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const given = raw[name] ?? input.default;
        values[camel(name)] = given === undefined ? input.absent : parseOne(label(name), input, given);
    }
    return values;
}
function parseOne(label, input, given) {
    const parsed = input.parse(given);
    if (parsed === undefined) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${label}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(given)} is not accepted; expected ${input.expects}`);
    }
    return parsed;
}
/** `log-file` as `logFile`. */
function camel(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ machineClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's clock. */
const machineClock = {
    now: () => new Date(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineCrew: () => (/* binding */ machineCrew),
/* harmony export */   workOff: () => (/* binding */ workOff)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);



// Below this a worker's start (some 40 ms) costs more than it saves; measured by `npm run bench`.
const WORTH_A_WORKER = 30_000;
const CHUNK = 64 * 1024;
/** Shares with one worker started from `script`; without a script everything runs here. */
function machineCrew(script) {
    return {
        async share(task, listing, settings, onProgress) {
            const ends = chunkEnds(listing);
            const total = countPaths(listing);
            if (script === undefined || total < WORTH_A_WORKER) {
                return alone(task, listing, ends, settings, onProgress, total);
            }
            return together(script, task, listing, ends, settings, onProgress, total);
        },
    };
}
async function alone(task, listing, ends, settings, onProgress, total) {
    const reader = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReader */ .Yv)();
    let done = 0;
    return ends.map((_, index) => {
        const paths = pathsOf(listing, ends, index);
        const result = task.work(paths, settings, reader);
        done += paths.length;
        onProgress(done, total);
        return result;
    });
}
async function together(script, task, listing, ends, settings, onProgress, total) {
    const bytes = new SharedArrayBuffer(listing.length);
    Buffer.from(bytes).set(listing);
    const order = {
        task: task.name,
        settings,
        bytes,
        ends,
        next: new SharedArrayBuffer(4),
    };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(script, {
        workerData: order,
        // The default young generation is made for long-lived programs; a small one is as fast here.
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const theirs = new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} before its work was done`)));
    });
    const mine = takeChunks(task, order, (index) => onProgress(Math.round(((index + 1) / ends.length) * total), total));
    const results = [];
    for (const [index, result] of [...mine, ...(await theirs)])
        results[index] = result;
    await worker.terminate();
    return results;
}
/** The other thread's part: called by the worker's entry with the order it was given. */
function workOff(order, tasks) {
    const task = tasks.find(({ name }) => name === order.task);
    if (task === undefined)
        throw new Error(`no task named ${order.task}`);
    return takeChunks(task, order, () => { });
}
function takeChunks(task, order, onChunk) {
    const reader = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .makeReader */ .Yv)();
    const listing = Buffer.from(order.bytes);
    const next = new Int32Array(order.next);
    const results = [];
    for (;;) {
        const index = Atomics.add(next, 0, 1);
        if (index >= order.ends.length)
            return results;
        results.push([index, task.work(pathsOf(listing, order.ends, index), order.settings, reader)]);
        onChunk(index);
    }
}
/** Cuts the list behind a path about every 64 KiB. */
function chunkEnds(listing) {
    const ends = [];
    for (let end = 0; end < listing.length;) {
        const cut = listing.indexOf(0, Math.min(end + CHUNK, listing.length - 1));
        end = cut < 0 ? listing.length : cut + 1;
        ends.push(end);
    }
    return ends;
}
function pathsOf(listing, ends, index) {
    const bytes = listing.subarray(ends[index - 1] ?? 0, ends[index]);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8').split('\0').slice(0, -1);
    return splitBytes(bytes).map((path) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) ? path.toString('utf8') : Buffer.from(path));
}
function splitBytes(bytes) {
    const parts = [];
    for (let at = 0, end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
        parts.push(bytes.subarray(at, end));
        at = end + 1;
    }
    return parts;
}
function countPaths(listing) {
    let n = 0;
    for (let at = listing.indexOf(0); at >= 0; at = listing.indexOf(0, at + 1))
        n++;
    return n;
}


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ makeReader),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   jy: () => (/* binding */ specialName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
const FIRST_BUFFER = 64 * 1024;
/**
 * A reader with one buffer, used again for each file: no promise, no allocation per file, and one
 * look at the disk only (a stat for each file costs a third more). What is no file shows itself when
 * it is opened or read; a system whose open follows links is asked first.
 */
function makeReader() {
    let buffer = Buffer.allocUnsafeSlow(FIRST_BUFFER);
    function read(path, largest) {
        try {
            return (O_NOFOLLOW === undefined ? noFile(path) : undefined) ?? readFile(path, largest);
        }
        catch (error) {
            return failed(path, error.code ?? String(error));
        }
    }
    function readFile(path, largest) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN);
        try {
            for (let length = 0;;) {
                // Read at a position, which a pipe refuses: nothing is taken from it (pread(2), ESPIPE).
                length += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, length);
                if (length > largest)
                    return tooLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
                // A file gives less than there is room for only at its end (read(2)); a device may give nothing.
                if (length < buffer.length)
                    return length > 0 ? view(length) : empty((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
                grow();
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    function view(length) {
        return { kind: 'file', bytes: buffer.subarray(0, length) };
    }
    function empty(stats) {
        return stats.isFile() ? view(0) : { kind: 'special', what: specialName(stats) };
    }
    function tooLarge(stats) {
        return stats.isFile()
            ? { kind: 'too-large', size: stats.size }
            : { kind: 'special', what: specialName(stats) };
    }
    function grow() {
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger);
        buffer = larger;
    }
    return { read };
}
/** Why a path could not be read as a file. */
function failed(path, code) {
    if (isMissing(code))
        return { kind: 'missing' };
    if (code === 'EISDIR')
        return { kind: 'directory' };
    try {
        // ELOOP and EMLINK say that the path is a link; ENXIO, that it is a socket (open(2)).
        return noFile(path) ?? { kind: 'unreadable', code };
    }
    catch {
        return { kind: 'unreadable', code }; // Not even a look is allowed.
    }
}
/** Whether an error says that nothing stands at the path. */
function isMissing(code) {
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function noFile(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return { kind: 'missing' };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
    if (stats.isDirectory())
        return { kind: 'directory' };
    return stats.isFile() ? undefined : { kind: 'special', what: specialName(stats) };
}
/** Which of them it is. */
function specialName(stats) {
    if (stats.isFIFO())
        return 'named pipe';
    return stats.isSocket() ? 'socket' : 'device';
}


/***/ })

};
