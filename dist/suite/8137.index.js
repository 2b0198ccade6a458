export const id = 8137;
export const ids = [8137];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/** The outputs that the host fills in from the report, for every action. */
const reportOutputs = {
    verdict: 'pass, fail or neutral.',
    errors: 'How many errors were found.',
    warnings: 'How many warnings were found.',
    'report-path': 'Path of the report as JSON.',
    'sarif-path': 'Path of the report as SARIF 2.1.0.',
    'html-path': 'Path of the report as an HTML page.',
    'evidence-path': 'Path of the evidence bundle; empty when none was asked for.',
    'check-run-url': 'Address of the check run; empty when none was written.',
    'comment-url': 'Address of the comment on the pull request; empty when there is none.',
    degraded: 'true when something could not be published; the log and the summary say what and why.',
    artifact: 'Name of the artifact that keeps the reports; empty when none is kept.',
};
/** Declares an action; the inputs it states are the types that its `run` receives. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 48038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
const PLAIN = /^[ -~]*$/;
// What a monospaced font shows above or within the character before, and what it shows in two columns (Unicode TR11).
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{20000}-\u{3FFFD}]/u;
/** How many columns a text takes in a monospaced font. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const character of text) {
        if (WIDE.test(character))
            width += 2;
        else if (!NONE.test(character))
            width++;
    }
    return width;
}


/***/ }),

/***/ 724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Uq: () => (/* binding */ REPORT_FILE),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   uX: () => (/* binding */ EVIDENCE_FORMAT)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);

/** The format's name and version. */
const EVIDENCE_FORMAT = 'cohesix-evidence/1';
/** The name of the report among the files of a bundle. */
const REPORT_FILE = 'report.json';
/** The bundle of a run, as text. The same parts give the same bytes. */
function evidenceOf(report, parts) {
    const files = [{ name: REPORT_FILE, text: parts.text }, ...parts.others];
    const manifest = {
        ...claimsOf(report),
        began: parts.began.toISOString(),
        seconds: (parts.ended.getTime() - parts.began.getTime()) / 1000,
        ...(parts.subject && { subject: parts.subject }),
        files: files.map(({ name, text }) => ({
            name,
            bytes: Buffer.byteLength(text),
            sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text),
        })),
    };
    return canonical({
        format: EVIDENCE_FORMAT,
        manifestSha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(canonical(manifest)),
        manifest,
        files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
    });
}
/** What a manifest says about its report. */
function claimsOf(report) {
    const { tool, action, verdict, counts, findings } = report;
    const approvals = findings.flatMap(({ fingerprint, rule, approval }) => approval ? [{ fingerprint, rule, ...approval }] : []);
    return { tool, action, verdict, counts, approvals };
}
/** The one way in which the format writes a value: JSON with two blanks and a final newline. */
function canonical(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 36930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which the keys came; no group is empty. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   py: () => (/* binding */ HOMEPAGE)
/* harmony export */ });
/** A rule, whose id is known to the compiler: a misspelt one does not compile. */
function rule(id, severity, summary) {
    return { id, severity, summary };
}
/** Where the project lives: pages, schemas and the tool's own links start here. */
const HOMEPAGE = 'https://github.com/cohesix/validate-batch';
/** The address of a rule's page. */
function rulePage(id) {
    return `${HOMEPAGE}/blob/v1/docs/rules/${id}.md`;
}


/***/ }),

/***/ 46356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ configurationDigest),
/* harmony export */   _: () => (/* binding */ useDigest)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);

/**
 * Tells uses of one action with the same settings apart: by the folder that it works in and by its key. Names
 * nothing for a use at the top that has no key.
 */
function useDigest(...marks) {
    return marks.some((mark) => mark) ? { use: configurationDigest(marks) } : {};
}
/**
 * Names in 32 hex digits what decides about findings: settings and policy, never the shard or where
 * something is written. Two shards of one batch have the same.
 */
function configurationDigest(settings) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(settings)).slice(0, 32);
}


/***/ }),

/***/ 55985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inColumns)
/* harmony export */ });
/* harmony import */ var _core_display_width_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48038);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);


// A cell that is wider sticks out alone: it does not push all others to the right.
const WIDEST = 40;
/** Rows as lines whose cells stand below each other, columns of numbers to the right. The first row may be a head. */
function inColumns(rows) {
    const shown = rows.map((cells) => cells.map((cell) => {
        const text = (0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(String(cell));
        return { text, width: (0,_core_display_width_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F)(text) };
    }));
    const columns = [];
    for (const cells of shown) {
        for (const [at, { width }] of cells.entries()) {
            columns[at] ??= { width: 0, isNumbers: holdsNumbers(rows, at) };
            if (width <= WIDEST)
                columns[at].width = Math.max(columns[at].width, width);
        }
    }
    return shown.map((cells) => cells
        .map(({ text, width }, at) => {
        const column = columns[at];
        const blanks = ' '.repeat(Math.max(0, column.width - width));
        return column.isNumbers ? blanks + text : text + blanks;
    })
        .join('  ')
        .trimEnd());
}
function holdsNumbers(rows, at) {
    const below = rows.slice(1).map((cells) => cells[at] ?? '');
    return (below.some((cell) => typeof cell === 'number') &&
        below.every((cell) => typeof cell === 'number' || cell === ''));
}


/***/ }),

/***/ 87360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ extent)
/* harmony export */ });
/** The lowest and the highest of values, however many; of none, infinities. */
function extent(values) {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return [low, high];
}


/***/ }),

/***/ 38107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** No colour, no links: a file or a pipe. */
const plainContext = { colour: false, link: () => undefined, complete: undefined };


/***/ }),

/***/ 92552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   p$: () => (/* binding */ handle),
/* harmony export */   pK: () => (/* binding */ OUTPUT_TITLE),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zP: () => (/* binding */ approvalText)
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
    const last = parts.pop() ?? 'no findings';
    if (parts.length === 0)
        return last;
    // Intl.ListFormat says the same, and takes as long to load as a small run takes.
    return `${parts.join(', ')}${parts.length > 1 ? ',' : ''} and ${last}`;
}
/** `docs/GUIDE.md:3:15`, as editors and terminals understand it. */
function placeText({ place }) {
    if (place === undefined)
        return '';
    return [place.path, place.line, place.column].filter((part) => part !== undefined).join(':');
}
/** What the output of a command is introduced by. */
const OUTPUT_TITLE = 'The last lines of its output:';
const NAMED_PLACES = 3;
/** What is said of a finding below its message, a sentence each: other places, who accepted it, the cure. */
function details({ places = [], approval, fix, output = [] }) {
    const named = places.slice(0, NAMED_PLACES).map((place) => placeText({ place }));
    const rest = places.length - named.length;
    return [
        ...(named.length > 0
            ? [`Also: ${named.join(', ')}${rest > 0 ? ` and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more place')}` : ''}`]
            : []),
        ...(approval ? [approvalText(approval)] : []),
        ...(fix ? [`Fix: ${fix.title}`] : []),
        ...(output.length > 0 ? [OUTPUT_TITLE, ...output] : []),
    ];
}
/** Who accepted a finding, when, until when and why. */
function approvalText({ approver, reason, date, expires, }) {
    const until = expires === undefined ? '' : `, until ${expires}`;
    return `Approved by ${approver} on ${date}${until}: ${reason}`;
}
/** What to call a finding by in `--approve`; only those of a comparison can be accepted. */
function handle({ group, fingerprint }) {
    return group === undefined ? undefined : fingerprint.slice(0, 12);
}
/** How many of each severity are in a list: for what did not fit. */
function countOf(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0 };
    for (const { severity } of findings)
        counts[`${severity}s`]++;
    return countsText(counts);
}


/***/ }),

/***/ 56691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ formatOf),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/formats/headline.js
var headline = __webpack_require__(92552);
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
    const shown = core_finding/* SEVERITIES */.oC.flatMap((severity) => shownOf(wanted, severity));
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
function annotation(finding) {
    const { severity, rule, message } = finding;
    // What is not in the repository has no line that GitHub could show.
    const place = finding.place && (0,core_finding/* isInRepository */.cC)(finding.place) ? finding.place : undefined;
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
    }, [message, ...(0,headline/* details */.zH)(finding)].join('\n'));
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

;// CONCATENATED MODULE: ./build/src/formats/json.js
/** The report itself, as schemas/report.schema.json describes it. */
const json = (report) => `${JSON.stringify(report, null, 2)}\n`;

// EXTERNAL MODULE: ./build/src/formats/markdown.js + 2 modules
var markdown = __webpack_require__(53348);
// EXTERNAL MODULE: ./build/src/core/encode-path.js
var encode_path = __webpack_require__(92339);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/formats/sarif.js





const LEVEL = { error: 'error', warning: 'warning', notice: 'note' };
/** Code scanning takes 25,000 results of a run, and keeps the first 5,000 (GitHub's SARIF limits). */
const MOST_RESULTS = 25_000;
/** It keeps 100 locations of a result; the JSON report has all. */
const MOST_PLACES = 100;
/**
 * SARIF 2.1.0 (OASIS), worst findings first, for code scanning and editors. A finding without a place is a
 * notification: for one result without a location code scanning refuses the whole file (GitHub's SARIF support).
 */
const sarif = (report) => {
    const results = report.findings.filter(({ place }) => place).slice(0, MOST_RESULTS);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: driver(report) },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: true, ...notifications(report, results.length) }],
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
        informationUri: rule/* HOMEPAGE */.py,
        rules: rules.map(({ id, severity, summary }) => ({
            id,
            shortDescription: message(summary),
            helpUri: (0,rule/* rulePage */.gd)(id),
            help: message(`${summary} See ${(0,rule/* rulePage */.gd)(id)}`),
            defaultConfiguration: { level: LEVEL[severity] },
        })),
    };
}
function notifications(report, shown) {
    const placeless = report.findings.filter(({ place }) => !place);
    const left = report.findings.length - placeless.length - shown;
    const said = `${(0,quote/* thousands */.oh)(left)} more findings are left out: a run holds at most ${(0,quote/* thousands */.oh)(MOST_RESULTS)}; the JSON report has all`;
    const all = [
        ...placeless.map((finding) => notification(report, finding)),
        ...(left > 0 ? [{ level: 'warning', message: message(said) }] : []),
    ];
    return all.length > 0 ? { toolExecutionNotifications: all } : {};
}
function notification(report, { rule, severity, message: said }) {
    return {
        level: LEVEL[severity],
        message: message(said),
        associatedRule: { id: rule, index: indexOf(rule, report) },
    };
}
function indexOf(rule, { rules }) {
    return rules.findIndex(({ id }) => id === rule);
}
function result(report, finding) {
    const { rule, severity, place, places, fix, fingerprint, approval } = finding;
    return {
        ruleId: rule,
        ruleIndex: indexOf(rule, report),
        level: LEVEL[severity],
        message: message(finding.message),
        ...(place && { locations: [{ physicalLocation: sarif_location(place) }] }),
        partialFingerprints: { 'cohesix/v1': fingerprint },
        ...(places && {
            relatedLocations: places
                .slice(0, MOST_PLACES)
                .map((one) => ({ physicalLocation: sarif_location(one) })),
        }),
        ...(approval && { suppressions: [suppression(approval)] }),
        ...(place && fix && { fixes: [fixOf(place, fix)] }),
    };
}
/**
 * A message that is only text. In one a backslash keeps brackets from being a link (SARIF 2.1.0, 3.11.6), and doubled
 * braces are no placeholder (3.11.5). Only what looks like one has them doubled: code scanning knows no placeholders,
 * and shows braces as they are.
 */
function message(said) {
    const text = (0,sink/* visible */.RK)(said)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/(?<!\{)\{+\d+\}+/g, (all) => all.replace(/[{}]/g, '$&$&'));
    return { text };
}
/** An accepted result (SARIF 2.1.0, 3.35): code scanning shows it as dismissed. */
function suppression({ approver, reason }) {
    const justification = (0,sink/* visible */.RK)(`${reason} (approved by ${approver})`);
    return { kind: 'external', status: 'accepted', justification };
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
function artifact(place) {
    const { path } = place;
    if (!(0,core_finding/* isInRepository */.cC)(place))
        return { uri: (0,encode_path/* encodePath */.O)(path) };
    return { uri: (0,encode_path/* encodePath */.O)(path), uriBaseId: '%SRCROOT%' };
}
function fixOf(place, { title, edits }) {
    return {
        description: message(title),
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
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/formats/columns.js
var columns = __webpack_require__(55985);
// EXTERNAL MODULE: ./build/src/formats/extent.js
var extent = __webpack_require__(87360);
// EXTERNAL MODULE: ./build/src/formats/number-text.js
var number_text = __webpack_require__(4673);
;// CONCATENATED MODULE: ./build/src/formats/sparkline.js

const BARS = [...'▁▂▃▄▅▆▇█'];
/** Values as a line of bars, the lowest to the highest; a gap where there is none. */
function sparkline(values) {
    const [low, high] = (0,extent/* extent */.X)(values.filter((value) => value !== null));
    const width = high - low;
    return values
        .map((value) => {
        if (value === null)
            return ' ';
        const part = width === 0 ? 0.5 : (value - low) / width;
        return BARS[Math.min(BARS.length - 1, Math.floor(part * BARS.length))];
    })
        .join('');
}

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
    const { rule, severity, message, place, group } = finding;
    const id = (0,headline/* handle */.p$)(finding);
    const where = safe((0,headline/* placeText */.Z9)(finding));
    const first = [
        where && paint('bold', where),
        paint(COLOUR[severity], severity),
        safe(group ? `${group}: ${message}` : message),
        paint('dim', id ? `${rule} ${id}` : rule),
    ];
    return [
        first.filter((part) => part !== '').join('  '),
        ...(place ? sourceText(place, severity, paint) : []),
        ...(0,headline/* details */.zH)(finding).map((line) => paint('green', `    ${safe(line)}`)),
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
    if (section.kind === 'timeline')
        return ''; // A table tells the times.
    const title = paint('bold', safe(section.title));
    if (section.kind === 'table') {
        return [
            title,
            ...(0,columns/* inColumns */.x)([section.columns, ...section.rows]).map((line) => `  ${safe(line)}`),
            '',
        ].join('\n');
    }
    if (section.kind === 'series')
        return seriesText(section, title);
    const lines = section.text.trimEnd().split('\n').map(safe);
    if (section.kind === 'text')
        return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
    return [...lines.map((line) => diffLine(line, paint)), ''].join('\n');
}
function seriesText({ lines, unit }, title) {
    const shown = lines.map(({ name, values }) => {
        const known = values.filter((value) => value !== null);
        if (known.length === 0)
            return `  ${safe(name)}: no values`;
        const [low, high] = (0,extent/* extent */.X)(known).map(number_text/* numberText */.$);
        const last = (0,number_text/* numberText */.$)(known.at(-1));
        return `  ${sparkline(values)}  ${safe(name)}: ${low} to ${high} ${safe(unit)}, last ${last}`;
    });
    return [title, ...shown, ''].join('\n');
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





/** Every format by its name, a file and a line each; the HTML page is big, and loaded by `formatOf`. */
const formats = { text: text_text, json: json, sarif: sarif, markdown: markdown/* markdown */.wD, github: github };
/** The format of a name. */
async function formatOf(name) {
    return name === 'html' ? (await __webpack_require__.e(/* import() */ 1381).then(__webpack_require__.bind(__webpack_require__, 61381))).html : formats[name];
}


/***/ }),

/***/ 89029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ unbroken),
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
// The beginning of `:white\_check\_mark:`, escaped already. No name is as short as the minutes of `12:30:45`, and none
// has capitals, as `git:HEAD:docs` has.
const EMOJI_NAME = /:(?!\d\d?:)(?=[\p{Ll}\p{M}\p{N}_+\\-]+:)/gu;
/**
 * Text on one line that GitHub shows as it is. Mentions, issue numbers and addresses are linked, and names between
 * colons made emoji, in the rendered text, where no escape is left: a zero-width space breaks them apart.
 */
function escapeMarkdown(text) {
    return (0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)
        .replace(/&/g, '&amp;')
        .replace(/[\\`*_{}[\]()|~$^=]/g, '\\$&')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/@|#(?=\d)|GH-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
        .replace(EMOJI_NAME, `:${ZERO_WIDTH_SPACE}`)
        .replace(/:\/\/|www\./gi, (link) => `${link[0]}${ZERO_WIDTH_SPACE}${link.slice(1)}`)
        .replace(/^(\s*)([-+#!]|\d+(?=[.)\\]))/, (_, blanks, mark) => blanks + entities(mark));
}
/** Markdown for a log, which links nothing: without the spaces that break links apart. Those of others were made visible. */
function unbroken(markdown) {
    return markdown.replaceAll(ZERO_WIDTH_SPACE, '');
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
    return new Markdown(`[${shown.text}](${address.replace(/[()\s<>\\]/g, inAddress)})`);
}
function inAddress(sign) {
    // To encodeURIComponent parentheses are harmless; in Markdown they end an address.
    if (sign === '(')
        return '%28';
    return sign === ')' ? '%29' : encodeURIComponent(sign);
}
/** A fenced block that its content cannot close. */
function fenced(text, language) {
    let fence = '```';
    for (const [run] of text.matchAll(/`+/g))
        if (run.length >= fence.length)
            fence = `${run}\``;
    return new Markdown(`${fence}${language}\n${(0,_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\n?$/, '\n')}${fence}`);
}


/***/ }),

/***/ 53348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y3: () => (/* binding */ VERDICT),
  zg: () => (/* binding */ chartsWithin),
  wD: () => (/* binding */ markdown),
  x3: () => (/* binding */ markdownWithin)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/rule.js
var core_rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
;// CONCATENATED MODULE: ./build/src/formats/gantt.js

/** A timeline as a Mermaid gantt chart, which GitHub draws. */
function ganttText({ bars }) {
    return [
        'gantt',
        '  dateFormat x',
        '  axisFormat %M:%S',
        ...bars.map(({ label, start, end, failed }, index) => `  ${taskName(label)} :${failed ? 'crit' : 'done'}, a${index}, ${start}, ${Math.max(end, start + 1)}`),
        '',
    ].join('\n');
}
/**
 * Mermaid reads colons, commas, semicolons, hashes and percent signs of a task as its own, and knows no escape. Words
 * such as `section` are its own at the beginning; a name begins as ours do, with a number and a blank, or with a dot.
 */
function taskName(label) {
    const name = (0,sink/* visibleLine */.P8)(label).replace(/[^\p{L}\p{N} _|/=.()+-]/gu, ' ');
    const words = name.replace(/\s+/g, ' ').trim() || 'action';
    return /^\d+ /.test(words) ? words : `· ${words}`;
}

// EXTERNAL MODULE: ./build/src/formats/headline.js
var headline = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/src/formats/markdown-text.js
var markdown_text = __webpack_require__(89029);
// EXTERNAL MODULE: ./build/src/formats/extent.js
var extent = __webpack_require__(87360);
;// CONCATENATED MODULE: ./build/src/formats/mermaid.js


// Mermaid's own first colour can hardly be seen, and it draws no legend: the title names the colours.
const COLOURS = { blue: '#0969da', orange: '#bc4c00', green: '#1a7f37', red: '#cf222e' };
const SETTINGS = {
    themeVariables: { xyChart: { plotColorPalette: Object.values(COLOURS).join(', ') } },
};
/** More points than this cannot be told apart. */
const MOST_POINTS = 30;
/** So many characters of labels stand side by side below a chart of 700 pixels, Mermaid's width. */
const WIDEST_LABELS = 80;
const LONGEST_LABEL = 40;
/**
 * A series as Mermaid's xychart, which GitHub draws. It knows no gaps: labels without a value in every line are
 * left out. Undefined when there are fewer than two points to draw.
 */
function mermaidChart({ title, unit, labels, lines }) {
    const whole = labels
        .map((_, index) => index)
        .filter((index) => lines.every(({ values }) => typeof values[index] === 'number'))
        .slice(-MOST_POINTS);
    if (whole.length < 2 || lines.length === 0)
        return undefined;
    const all = lines.map(({ values }) => whole.map((index) => values[index]));
    const [low, high] = range(all.flat());
    const hues = Object.keys(COLOURS);
    const named = lines.map(({ name }, at) => lines.length === 1 ? name : `${hues[at % hues.length]}, ${name}`);
    return [
        `%%{init: ${JSON.stringify(SETTINGS)}}%%`,
        'xychart-beta',
        `  title ${quoted(`${title}: ${named.join(' and ')}`)}`,
        `  x-axis ${axis(whole.map((index) => labels[index] ?? ''))}`,
        `  y-axis ${quoted(unit)} ${plain(low)} --> ${plain(high)}`,
        ...all.map((values) => `  line [${values.map(plain).join(', ')}]`),
        '',
    ].join('\n');
}
/** Labels that run into each other, or of which Mermaid would make one, give way to the points' numbers. */
function axis(labels) {
    const names = labels.map(quoted);
    const isWide = names.join('').length > WIDEST_LABELS;
    if (!isWide && new Set(names).size === names.length)
        return `[${names.join(', ')}]`;
    const [first, last] = [labels.at(0) ?? '', labels.at(-1) ?? ''].map(shortened);
    return `${quoted(`${first} to ${last}`)} 1 --> ${labels.length}`;
}
function shortened(label) {
    return label.length > LONGEST_LABEL ? `${(0,quote/* head */.d5)(label, LONGEST_LABEL - 1)}…` : label;
}
/** A number as Mermaid reads it, without an exponent. */
function plain(value) {
    return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
/** Durations are measured to a thousandth of their unit. */
const SMALLEST = 0.001;
/** From zero, unless all values are far from it: a change of a tenth should be seen. */
function range(values) {
    const [low, high] = (0,extent/* extent */.X)(values);
    const room = Math.max((high - low) / 2, high / 10, SMALLEST);
    const round = (value) => Number(value.toPrecision(4));
    return [round(Math.max(0, low - room)), round(high + room)];
}
/** Text as Mermaid takes it between quotes, where it knows no escape: what is more than a name becomes a dot. */
function quoted(text) {
    return `"${[...text.slice(0, 120)].map((one) => (/[\p{L}\p{N} _.,:/-]/u.test(one) ? one : '·')).join('')}"`;
}

;// CONCATENATED MODULE: ./build/src/formats/markdown.js







const ICON = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const APPROVED = '☑️';
/** What stands before a headline. */
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
    room.take((0,markdown_text.md) `### ${VERDICT[report.verdict]} ${(0,headline/* headline */.Pl)(report)}\n\n`);
    room.take(factsLine(report));
    const leads = report.sections.filter((section) => section.kind === 'table' && section.lead);
    for (const lead of leads)
        room.take(sectionText(lead));
    if (leads.length === 0)
        room.take(ruleTable(report));
    const shown = takeFindings(report, context, room, leads.length > 0);
    takeSections(report.sections.filter((section) => !leads.includes(section)), room);
    room.take(remainder(report.findings.slice(shown), context), 0);
    return room.text();
}
/** What the report has of history, as folded charts, as many as fit into so many bytes of UTF-8. */
function chartsWithin({ sections }, limit) {
    const room = new Room(limit);
    for (const section of sections) {
        if (section.kind === 'series' && section.shape === 'line')
            room.take(seriesText(section), 0);
    }
    return room.text().trimStart();
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
        return (0,markdown_text.md) ``;
    const shown = facts.map(({ label, value }) => {
        const text = typeof value === 'number' ? (0,quote/* thousands */.oh)(value) : value;
        // One text: what acts may lie over the end of the label.
        return (0,markdown_text.md) `${`${label}: ${text}`}`;
    });
    return (0,markdown_text.md) `${(0,markdown_text/* joined */.oR)(shown, ' · ')}\n\n`;
}
function ruleTable({ findings }) {
    if (findings.length === 0)
        return (0,markdown_text.md) ``;
    const rows = [...(0,group_by/* groupBy */.$)(findings, ({ rule }) => rule)].map(([id, of]) => {
        const icon = ICON[of[0].severity];
        const name = (0,markdown_text/* link */.nf)((0,markdown_text/* code */.aY)(id), (0,core_rule/* rulePage */.gd)(id));
        return (0,markdown_text.md) `| ${icon} | ${name} | ${(0,quote/* thousands */.oh)(of.length)} | ${topFolders(of)} |\n`;
    });
    return (0,markdown_text.md) `| | Rule | Findings | Where most |\n|---|---|--:|---|\n${rows}\n`;
}
/** The three folders with most of the findings. */
function topFolders(findings) {
    const counts = new Map();
    for (const { place } of findings) {
        const folder = place?.path.includes('/') ? place.path.replace(/\/[^/]*$/, '/') : './';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const top = [...counts].sort((a, b) => b[1] - a[1]);
    const shown = top.slice(0, 3).map(([folder, n]) => (0,markdown_text.md) `${(0,markdown_text/* code */.aY)(folder)} ${(0,quote/* thousands */.oh)(n)}`);
    const more = top.length > 3 ? (0,markdown_text.md) `, ${(0,quote/* count */.U9)(top.length - 3, 'more folder')}` : (0,markdown_text.md) ``;
    return (0,markdown_text.md) `${(0,markdown_text/* joined */.oR)(shown, ', ')}${more}`;
}
const SHOWN_OPEN = 20;
/** Findings in rank order; long lists are folded. Each names its rule where no table does. Answers how many fitted. */
function takeFindings(report, context, room, namesRules) {
    const { findings } = report;
    if (findings.length === 0)
        return 0;
    const layout = { namesRules, hasPlaces: findings.some(({ place }) => place) };
    const head = layout.hasPlaces
        ? (0,markdown_text.md) `| | Place | Problem |\n|---|---|---|\n`
        : (0,markdown_text.md) `| | Problem |\n|---|---|\n`;
    const folded = findings.length > SHOWN_OPEN;
    const title = (0,markdown_text.md) `<details><summary>${(0,headline/* countsText */.WN)(report.counts)}, worst first</summary>\n\n`;
    if (!room.take(folded ? (0,markdown_text.md) `${title}${head}` : head))
        return 0;
    let shown = 0;
    while (shown < findings.length &&
        room.take(findingRow(findings[shown], context, layout)))
        shown++;
    room.take(folded ? (0,markdown_text.md) `\n</details>\n\n` : (0,markdown_text.md) `\n`, 900);
    return shown;
}
function findingRow(finding, context, layout) {
    const { rule, severity, message, place, group, approval } = finding;
    const where = place ? (0,markdown_text/* link */.nf)((0,markdown_text/* code */.aY)((0,headline/* placeText */.Z9)(finding)), context.link(place)) : (0,markdown_text.md) ``;
    const id = (0,headline/* handle */.p$)(finding);
    const kind = group ? (0,markdown_text.md) `**${group}** ${(0,markdown_text/* code */.aY)(id ?? '')}<br>` : (0,markdown_text.md) ``;
    const name = layout.namesRules ? (0,markdown_text.md) `<br>${(0,markdown_text/* link */.nf)((0,markdown_text/* code */.aY)(rule), (0,core_rule/* rulePage */.gd)(rule))}` : (0,markdown_text.md) ``;
    const more = (0,headline/* details */.zH)(finding).map((line) => (0,markdown_text.md) `<br>${line}`);
    const cells = [
        (0,markdown_text.md) `${approval ? APPROVED : ICON[severity]}`,
        ...(layout.hasPlaces ? [where] : []),
        (0,markdown_text.md) `${kind}${message}${name}${more}`,
    ];
    return (0,markdown_text.md) `| ${(0,markdown_text/* joined */.oR)(cells, ' | ')} |\n`;
}
function takeSections(sections, room) {
    let left = 0;
    for (const section of sections)
        if (!room.take(sectionText(section)))
            left++;
    if (left > 0)
        room.take((0,markdown_text.md) `${(0,quote/* count */.U9)(left, 'section')} left out here for want of room.\n\n`, 600);
}
function sectionText(section) {
    if (section.kind === 'diff') {
        const title = (0,markdown_text.md) `<details><summary>Change in ${(0,markdown_text/* htmlCode */.h8)(section.path)}</summary>\n\n`;
        const note = section.note ? (0,markdown_text.md) `\n\n${section.note}` : (0,markdown_text.md) ``;
        return (0,markdown_text.md) `${title}${(0,markdown_text/* fenced */.OF)(section.text, 'diff')}${note}\n\n</details>\n\n`;
    }
    // The history is what people look for; single runs are for who doubts it.
    if (section.kind === 'series')
        return seriesText(section, section.shape === 'line');
    if (section.kind === 'timeline') {
        return (0,markdown_text.md) `#### ${section.title}\n\n${(0,markdown_text/* fenced */.OF)(ganttText(section), 'mermaid')}\n\n`;
    }
    if (section.kind === 'text') {
        return (0,markdown_text.md) `#### ${section.title}\n\n${(0,markdown_text/* fenced */.OF)(section.text, '')}\n\n`;
    }
    const row = (cells) => (0,markdown_text.md) `| ${(0,markdown_text/* joined */.oR)(cells.map((cell) => (0,markdown_text.md) `${cell}`), ' | ')} |\n`;
    const rule = new markdown_text/* Markdown */.oz(`|${section.columns.map(() => '---').join('|')}|\n`);
    return (0,markdown_text.md) `#### ${section.title}\n\n${row(section.columns)}${rule}${section.rows.map(row)}\n`;
}
function seriesText(section, isOpen = false) {
    const chart = mermaidChart(section);
    if (chart === undefined)
        return (0,markdown_text.md) ``;
    return (0,markdown_text.md) `<details${isOpen ? (0,markdown_text.md) ` open` : (0,markdown_text.md) ``}><summary>${section.title}</summary>\n\n${(0,markdown_text/* fenced */.OF)(chart, 'mermaid')}\n\n</details>\n\n`;
}
function remainder(rest, { complete }) {
    if (rest.length === 0)
        return (0,markdown_text.md) ``;
    const where = complete === undefined ? 'the JSON report (--report PATH)' : complete;
    return (0,markdown_text.md) `**Not shown here: ${(0,headline/* countOf */.pq)(rest)}.** All of them are in ${where}.\n`;
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ numberText)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);

/** A measured number with three figures that matter: `1,204`, `182`, `12.5`, `0.0431`. */
function numberText(value) {
    const size = Math.abs(value);
    if (size >= 100 || value === 0)
        return `${value < 0 ? '-' : ''}${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(Math.round(size))}`;
    return String(Number(value.toPrecision(3)));
}


/***/ }),

/***/ 64370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refuseOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83468);





/**
 * Throws a UsageError for an output that cannot be written, or would overwrite another file that the same call names.
 * What lies in a folder that is read nobody named: an output there is the caller's wish.
 */
function refuseOutputs(world, action, values, label) {
    const files = filesOf(world, action.inputs, values);
    const written = files.filter(({ use }) => use === 'written');
    // What an action writes itself it looks at itself: it knows what may stand there.
    for (const { name, path } of written)
        if (isShared(action, name))
            world.files.replaceable(path);
    for (const output of written) {
        const other = files.find(({ name, target }) => name !== output.name && target === output.target);
        if (other === undefined)
            continue;
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${label(output.name)}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(output.given)} would overwrite ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other.given)} of ${label(other.name)}; name another file`);
    }
}
function filesOf(world, inputs, values) {
    return Object.entries(inputs).flatMap(([name, input]) => {
        const use = input.file;
        if (use === undefined)
            return [];
        const given = textsOf(values[(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .camel */ .nJ)(name)]);
        const named = given.length > 0
            ? given.map((one) => ({ given: one, path: placeOf(one, input, values, world) }))
            : usualOf(input, world);
        return named.map((one) => ({ ...one, name, use, target: world.files.leadsTo(one.path) }));
    });
}
function textsOf(value) {
    return [value].flat().filter((one) => typeof one === 'string' && one !== '');
}
/** The first place where it is, as the action looks for it; else the last. */
function placeOf(given, { from }, values, world) {
    const folders = from?.(values, world.environment) ?? ['.'];
    const places = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, folder, given));
    return places.find((place) => isThere(world, place)) ?? places.at(-1);
}
function usualOf({ usual }, world) {
    return usual
        .map((given) => ({ given, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.root, given) }))
        .filter(({ path }) => isThere(world, path))
        .slice(0, 1);
}
function isThere({ files }, path) {
    return files.kind(path) !== 'missing';
}
function isShared({ inputs }, name) {
    return inputs[name] === _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO[name];
}


/***/ }),

/***/ 62573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ withRun)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46356);



/** Adds to a report where, with what settings and at which attempt it was made, unless its action knows better. */
function withRun(report, action, raw, { root, directory }, attempt = 1) {
    const texts = Object.entries(raw).flatMap(([name, given]) => given === undefined ? [] : [[name, [given].flat().join('\n')]]);
    const own = texts.filter(([name]) => name in action.inputs && !(name in _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO));
    const settings = own.sort(([a], [b]) => (a < b ? -1 : 1));
    const { 'working-directory': folder, key } = Object.fromEntries(texts);
    const { action: name, tool, version, run, ...rest } = report;
    return {
        ...{ version, tool, action: name },
        run: {
            platform: process.platform,
            configuration: (0,_core_run_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationDigest */ .L)([name, settings]),
            // Of several repositories in one workspace, only the input tells which one it is.
            ...(0,_core_run_js__WEBPACK_IMPORTED_MODULE_2__/* .useDigest */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, directory), folder, key),
            ...(attempt > 1 && { attempt }),
            ...run,
        },
        ...rest,
    };
}


/***/ }),

/***/ 14489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hasFindingsLog),
/* harmony export */   K: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75032);
/* harmony import */ var _core_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(724);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82973);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38107);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56691);







/** Writes the report, the SARIF file, the HTML page, the evidence and the text log; one that cannot be written costs no other. */
async function writeOutputs(world, report, paths, circumstances, context = _formats_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plainContext */ .O) {
    const lost = [];
    const at = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.directory, path);
    const attempt = (path, write) => {
        const problem = (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOf */ .Zw)((why) => `${path}: not written (${why}); ${CURE}`, write);
        if (problem !== undefined)
            lost.push(problem);
    };
    const put = (path, text) => attempt(path, () => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === paths.fresh)
            world.files.append(path, text);
        else
            world.files.replace(at(path), text);
    });
    if (paths.report)
        put(paths.report, _formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formats */ .F.json(report, context));
    if (paths.sarif)
        put(paths.sarif, _formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formats */ .F.sarif(report, context));
    if (paths.html) {
        const html = await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOf */ .b)('html');
        put(paths.html, html(report, context));
    }
    if (paths.evidence) {
        const text = _formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formats */ .F.json(report, context);
        const parts = { ...circumstances, text, ended: world.clock.now() };
        put(paths.evidence, (0,_core_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(report, parts));
    }
    const text = _formats_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formats */ .F.text(report, _formats_format_js__WEBPACK_IMPORTED_MODULE_5__/* .plainContext */ .O);
    if (paths.log) {
        put(paths.log, text);
        return { log: at(paths.log), lost };
    }
    const log = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(world.scratch(), 'cohesix_batch_logs', logName(world, report));
    attempt(log, () => world.files.append(log, text));
    return { log, lost };
}
const CURE = 'see to its folder and its space, or name another file';
/** Whether an action has the shared input log-file: the old contract of another may mean other things by it. */
function hasFindingsLog({ inputs }) {
    return inputs['log-file'] === _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedInputs */ .dO['log-file'];
}
/** Unique even within one second, sorted by time. */
function logName({ clock }, { action }) {
    const time = clock.now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${action}_${time}_${process.pid}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}.log`;
}


/***/ })

};
