export const id = 3151;
export const ids = [3151,7707];
export const modules = {

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareParts),
  H: () => (/* binding */ gatherReports)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(1525);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/find-reports.js





/** The files that paths, folders and globs stand for, in the order of their names, and what is no report. */
async function findReports(world, given) {
    const files = new Map();
    const problems = [];
    for (const one of given) {
        const found = await standsFor(world, one);
        problems.push(...found.problems);
        for (const file of found.files)
            files.set(keyOf(file.path), file);
    }
    const sorted = [...files.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.name, b.name));
    return { files: sorted, problems };
}
function keyOf(path) {
    return Buffer.from(path).toString('latin1');
}
/** A bundle of evidence holds reports, and is none. */
function isReport(name) {
    return name.endsWith('.json') && !name.endsWith('.evidence.json');
}
async function standsFor(world, given) {
    const path = (0,external_node_path_.resolve)(world.directory, given);
    const kind = world.files.kind(path);
    if (kind === 'file')
        return { files: [{ name: given, path }], problems: [] };
    if (kind === 'directory') {
        return below(world, given.replace(/[\\/]+$/, ''), isReport);
    }
    if (kind === 'missing' && /[*?[{]/.test(given))
        return matching(world, given);
    const what = kind === 'missing' ? 'no such file or folder' : `a ${kind}, not a file or folder`;
    return {
        files: [],
        problems: [(0,rules/* problem */.C)('merge/report-missing', `${(0,quote/* quote */.hD)(given)}: ${what}`)],
    };
}
async function matching(world, glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const { base, glob: pattern } = picomatch.scan(glob);
    const folder = base === '' ? '.' : base;
    if (world.files.kind((0,external_node_path_.resolve)(world.directory, folder)) !== 'directory') {
        return nothing(glob);
    }
    const found = below(world, folder, picomatch(pattern, { dot: true }));
    return found.files.length + found.problems.length === 0 ? nothing(glob) : found;
}
function nothing(glob) {
    return {
        files: [],
        problems: [(0,rules/* problem */.C)('merge/report-missing', `${(0,quote/* quote */.hD)(glob)}: no file matches`)],
    };
}
function below(world, folder, wanted) {
    const top = (0,external_node_path_.resolve)(world.directory, folder);
    const { listing, special, unreadable } = world.files.walk(top);
    const shown = (name) => (folder === '.' ? name : `${folder}/${name}`);
    const files = names(listing)
        .filter((name) => wanted((0,display_name/* displayName */.Q)(name)))
        .map((name) => ({
        name: shown((0,display_name/* displayName */.Q)(name)),
        path: Buffer.concat([Buffer.from(`${top}/`), name]),
    }));
    const problems = [
        ...special
            .filter(({ path }) => wanted(path))
            .map(({ path, what }) => `${(0,quote/* quote */.hD)(shown(path))}: a ${what}, not a file`),
        ...unreadable.map(({ path, code }) => `${(0,quote/* quote */.hD)(shown(path))}: cannot be read (${code})`),
    ].map((message) => (0,rules/* problem */.C)('merge/report-refused', message));
    return { files, problems };
}
function names(listing) {
    const all = [];
    for (let from = 0; from < listing.length;) {
        const end = listing.indexOf(0, from);
        all.push(listing.subarray(from, end));
        from = end + 1;
    }
    return all;
}

// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(6930);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/latest-attempts.js

/**
 * Of reports that are about the same, only those of the latest attempt: when a job is started again, the artifact of
 * the attempt before is still there.
 */
function latestAttempts(parts) {
    const latest = new Map([...(0,group_by/* groupBy */.$)(parts, subjectOf)].map(([subject, group]) => [
        subject,
        Math.max(...group.map(attemptOf)),
    ]));
    return parts.filter((part) => attemptOf(part) === latest.get(subjectOf(part)));
}
/** A shard is known by its number, also when a later attempt has other settings; a whole by its settings. */
function subjectOf({ report: { action, run } }) {
    const { platform, shard, configuration } = run ?? {};
    return JSON.stringify([action, platform, shard ?? configuration]);
}
function attemptOf({ report }) {
    return report.run?.attempt ?? 1;
}

// EXTERNAL MODULE: ./build/src/actions/publish-report/read-report.js + 2 modules
var read_report = __webpack_require__(1897);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/gather-reports.js






/** Reads all reports within the limits; what is refused or left out is a problem that names it. */
async function gatherReports(world, given, limits, keepsText) {
    const { files, problems } = await findReports(world, given);
    if (files.length > limits.reports) {
        return { parts: [], problems: [...problems, tooMany(files.length, limits)] };
    }
    const parts = [];
    const left = { bytes: limits.bytes, findings: limits.findings };
    for (const file of files) {
        world.progress.step(parts.length, files.length, 'reports');
        const read = readFile(world, file, left, keepsText);
        if (typeof read === 'string') {
            problems.push((0,rules/* problem */.C)('merge/report-refused', `${(0,quote/* quote */.hD)(file.name)}: ${read}`));
        }
        else
            parts.push({ ...read, name: file.name });
    }
    return { parts: latestAttempts(parts).sort(compareParts), problems };
}
function tooMany(found, { reports }) {
    const message = `${(0,quote/* thousands */.oh)(found)} report files, and at most ${(0,quote/* thousands */.oh)(reports)} are read; name fewer, or raise max-reports`;
    return (0,rules/* problem */.C)('merge/report-refused', message);
}
function readFile(world, { path }, left, keepsText) {
    const reading = world.files.read(path, left.bytes);
    if (reading.kind === 'too-large') {
        return `${(0,quote/* thousands */.oh)(reading.size)} bytes, and ${(0,quote/* thousands */.oh)(left.bytes)} are left for all reports together; raise max-bytes`;
    }
    if (reading.kind === 'link')
        return 'a link, which is not followed';
    if (reading.kind === 'unreadable')
        return `cannot be read (${reading.code})`;
    if (reading.kind !== 'file')
        return 'not a file';
    const size = reading.bytes.length;
    const text = keepsText ? { text: reading.bytes.toString('utf8') } : {};
    const read = (0,read_report/* readReport */.t)(reading.bytes);
    if (typeof read === 'string')
        return read;
    const findings = read.report.findings.length;
    if (findings > left.findings) {
        return `${(0,quote/* thousands */.oh)(findings)} findings, and ${(0,quote/* thousands */.oh)(left.findings)} are left for all reports together; raise max-findings`;
    }
    left.bytes -= size;
    left.findings -= findings;
    return { ...read, ...text };
}
/** Orders parts by what they are about, then by what they say. */
function compareParts(a, b) {
    const [one, other] = [a.report, b.report];
    return ((0,finding/* compareText */.n6)(one.action, other.action) ||
        (0,finding/* compareText */.n6)(one.run?.platform ?? '', other.run?.platform ?? '') ||
        (one.run?.shard?.index ?? 0) - (other.run?.shard?.index ?? 0) ||
        (0,finding/* compareText */.n6)(a.digest, b.digest));
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ mergeByAction),
  C: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(6930);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/merge-facts.js
/** What the parts of one series say of themselves; several series have a table for it. */
function mergeFacts(series) {
    const [one, ...others] = series;
    return one === undefined || others.length > 0 ? [] : factsOf(one);
}
/** What each of several series says of itself, a row a fact. */
function factsTable(series) {
    if (series.length < 2)
        return [];
    const rows = series.flatMap((one) => factsOf(one).map(({ label, value }) => [one.action, one.platform ?? '', label, value]));
    return [{ kind: 'table', title: 'Facts', columns: ['Action', 'System', 'Fact', 'Value'], rows }];
}
/** Numbers are added up, words are kept when all parts agree. */
function factsOf({ parts }) {
    const labels = new Set(parts.flatMap(({ report }) => report.facts.map(({ label }) => label)));
    return [...labels].flatMap((label) => {
        const values = parts.flatMap(({ report }) => report.facts.filter((fact) => fact.label === label));
        const value = together(values.map((fact) => fact.value));
        return value === undefined || values.length < parts.length ? [] : [{ label, value }];
    });
}
function together(values) {
    if (values.every((value) => typeof value === 'number')) {
        return values.reduce((sum, value) => sum + value, 0);
    }
    return new Set(values).size === 1 ? values[0] : undefined;
}

// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(1525);
// EXTERNAL MODULE: ./build/src/actions/publish-report/series.js
var publish_report_series = __webpack_require__(9637);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/series-table.js

/** Which reports were put together, and what each series of them says. */
function seriesTable(series) {
    return {
        kind: 'table',
        title: 'Reports',
        columns: ['Action', 'System', 'Reports', 'Verdict', 'Errors', 'Warnings', 'Notices'],
        rows: series.map(({ action, platform, parts }) => [
            action,
            platform ?? '',
            sizeOf(parts),
            verdictsOf(parts),
            ...['errors', 'warnings', 'notices'].map((kind) => sum(parts, kind)),
        ]),
    };
}
function sizeOf(parts) {
    const shards = parts.filter(({ report }) => report.run?.shard).length;
    return shards === parts.length ? (0,quote/* count */.U9)(shards, 'shard') : (0,quote/* count */.U9)(parts.length, 'report');
}
function verdictsOf(parts) {
    const of = (verdict) => parts.filter(({ report }) => report.verdict === verdict).length;
    const failed = of('fail');
    if (parts.length === 1)
        return parts[0]?.report.verdict ?? '';
    if (failed > 0)
        return `fail (${failed} of ${parts.length})`;
    return of('pass') > 0 ? 'pass' : 'neutral';
}
function sum(parts, kind) {
    return parts.reduce((total, { report }) => total + report.counts[kind], 0);
}

;// CONCATENATED MODULE: ./build/src/actions/publish-report/merge-reports.js







/** Puts reports together as one, under the name of `action`. A problem among them fails the verdict. */
function mergeReports(action, { parts: all, problems }) {
    // The same file twice is a problem, and still one report.
    const parts = [...new Map(all.map((part) => [part.digest, part])).values()];
    const series = (0,publish_report_series/* seriesOf */.L)(parts);
    return (0,report/* makeReport */.dO)({
        action,
        verdict: problems.length > 0 ? 'fail' : verdictOf(parts),
        findings: [...problems, ...findingsOf(parts)],
        rules: [...rules/* RULES */.y, ...rulesOf(parts)],
        facts: [{ label: 'Reports', value: parts.length }, ...mergeFacts(series)],
        sections: [
            ...sectionsOf(parts),
            ...(series.length > 0 ? [seriesTable(series)] : []),
            ...factsTable(series),
        ],
    });
}
/** One report for each action, and one of what is wrong with the reports themselves. */
function mergeByAction({ parts, problems }) {
    const groups = (0,group_by/* groupBy */.$)(parts, ({ report }) => report.action);
    const byAction = [...groups].map(([action, group]) => mergeReports(action, { parts: group, problems: [] }));
    if (problems.length === 0)
        return byAction;
    return [...byAction, mergeReports('publish-report', { parts: [], problems })];
}
function verdictOf(parts) {
    const verdicts = new Set(parts.map(({ report }) => report.verdict));
    if (verdicts.has('fail'))
        return 'fail';
    return verdicts.has('pass') ? 'pass' : 'neutral';
}
function rulesOf(parts) {
    const byId = new Map();
    for (const { report } of parts) {
        for (const rule of report.rules)
            if (!byId.has(rule.id))
                byId.set(rule.id, rule);
    }
    return [...byId.values()].sort((a, b) => (0,finding/* compareText */.n6)(a.id, b.id));
}
function findingsOf(parts) {
    const groups = (0,group_by/* groupBy */.$)(parts, ({ report }) => report.action);
    return [...groups.values()].flatMap(acrossPlatforms);
}
/** What several operating systems found is one finding; what only some found says which. */
function acrossPlatforms(parts) {
    const platforms = (0,group_by/* groupBy */.$)(parts, ({ report }) => report.run?.platform ?? 'another system');
    if (platforms.size === 1)
        return parts.flatMap(({ report }) => report.findings);
    const found = new Map();
    for (const [platform, group] of platforms) {
        for (const finding of group.flatMap(({ report }) => report.findings)) {
            const key = `${finding.severity}\0${finding.fingerprint}\0${finding.message}`;
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { finding, on: [platform] });
            else if (!known.on.includes(platform))
                known.on.push(platform);
        }
    }
    return [...found.values()].map(({ finding, on }) => on.length === platforms.size
        ? finding
        : { ...finding, message: `${finding.message} (only on ${on.join(', ')})` });
}
/** Whose section it is has to be said when there are several; what leads one report does not lead them all. */
function sectionsOf(parts) {
    const isOne = parts.length === 1;
    const actions = new Set(parts.map(({ report }) => report.action));
    return parts.flatMap(({ report }) => report.sections.map((section) => {
        const title = actions.size === 1 ? section.title : `${report.action}: ${section.title}`;
        if (isOne || section.kind !== 'table')
            return { ...section, title };
        const { lead: _, ...table } = section;
        return { ...table, title };
    }));
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/src/core/action-names.js
var action_names = __webpack_require__(8050);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/report-schema.js
var report_schema = __webpack_require__(7707);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/limits.js
/** The deepest that lists and objects lie in each other; a report of ours has eight levels. */
const DEEPEST = 32;
/** The most values of one file: a finding with all its fields has some forty. */
const MOST_VALUES = 10_000_000;

;// CONCATENATED MODULE: ./build/src/actions/publish-report/measure-json.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
/** How deep a JSON text nests, and at least how many values it has; in one pass, before it is parsed. */
function measureJson(bytes) {
    let depth = 0;
    let deepest = 0;
    let values = 1;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE)
            at = endOfString(bytes, at);
        else if (byte === COMMA)
            values++;
        else if (OPEN.has(byte)) {
            values++;
            depth++;
            deepest = Math.max(deepest, depth);
        }
        else if (CLOSE.has(byte))
            depth--;
    }
    return { depth: deepest, values };
}
function endOfString(bytes, start) {
    let at = start + 1;
    while (at < bytes.length && bytes[at] !== QUOTE)
        at += bytes[at] === BACKSLASH ? 2 : 1;
    return at;
}

;// CONCATENATED MODULE: ./build/src/actions/publish-report/read-report.js









/**
 * Reads the text of a report. Answers a sentence when it is none: whoever wrote it may have meant harm, so it
 * is measured before it is parsed, checked against the schema, has to agree with itself and to be of one of `actions`.
 */
function readReport(bytes, actions = action_names/* ACTION_NAMES */.G) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return 'not UTF-8 text';
    const { depth, values } = measureJson(bytes);
    if (depth > DEEPEST)
        return `nested ${depth} deep, and a report at most ${DEEPEST}`;
    if (values > MOST_VALUES)
        return `more than ${(0,quote/* thousands */.oh)(MOST_VALUES)} values`;
    let data;
    try {
        data = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        return `not JSON (${(0,quote/* quote */.hD)(error.message)})`;
    }
    const parsed = dist.safeParse(report_schema.reportSchema, data, { abortEarly: true });
    if (!parsed.success)
        return `no Cohesix report: ${explain(parsed.issues[0])}`;
    const report = parsed.output;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    return contradiction(report, actions) ?? { report, digest };
}
function explain(issue) {
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    const where = path === '' ? 'the top' : (0,quote/* quote */.hD)(path);
    if (issue.expected === 'never')
        return `${where} is not known`;
    if (issue.received === 'undefined')
        return `${where} is missing`;
    // The schema's own words, which quote texts; those of a report may be long.
    return `${where}: expected ${issue.expected}, found ${(0,quote/* head */.d5)(issue.received, 120)}`;
}
/** What a report says in two ways, and differently. */
function contradiction({ action, run, verdict, counts, findings, rules }, actions) {
    if (!actions.includes(action)) {
        return `made by ${(0,quote/* quote */.hD)(action)}; expected is one of ${actions.join(', ')}`;
    }
    if (run?.shard && run.shard.index > run.shard.count) {
        return `shard ${run.shard.index} of ${run.shard.count}`;
    }
    const real = (0,report/* countFindings */.Gt)(findings);
    for (const kind of ['errors', 'warnings', 'notices']) {
        if (counts[kind] === real[kind])
            continue;
        return `it counts ${(0,quote/* thousands */.oh)(counts[kind])} ${kind} and holds ${(0,quote/* thousands */.oh)(real[kind])}`;
    }
    if (verdict === 'pass' && real.errors > 0) {
        return `its verdict is pass, with ${(0,quote/* count */.U9)(real.errors, 'error')}`;
    }
    const known = new Set(rules.map(({ id }) => id));
    const unknown = findings.find(({ rule }) => !known.has(rule));
    return unknown && `a finding names the rule ${(0,quote/* quote */.hD)(unknown.rule)}, which its rules lack`;
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** What reports that are put together have to be. Their problems are errors: a gap is no verdict. */
const RULES = [
    {
        id: 'merge/report-missing',
        severity: 'error',
        summary: 'Every report that is expected is there, and at least one.',
    },
    {
        id: 'merge/report-refused',
        severity: 'error',
        summary: 'Every report file can be read, follows the schema and agrees with itself.',
    },
    {
        id: 'merge/report-repeated',
        severity: 'error',
        summary: 'Every part is there once.',
    },
    {
        id: 'merge/shard-missing',
        severity: 'error',
        summary: 'All shards of a batch are there.',
    },
    {
        id: 'merge/shard-overlapping',
        severity: 'error',
        summary: 'The shards of a batch are parts of the same whole.',
    },
    {
        id: 'merge/configuration-differs',
        severity: 'error',
        summary: 'The shards of a batch were made with the same settings, policy and version.',
    },
];
/** What is wrong with the reports; it has no place, because a report is no file of the repository. */
function problem(rule, message) {
    return { rule, severity: 'error', message };
}


/***/ }),

/***/ 9637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf),
/* harmony export */   f: () => (/* binding */ seriesName)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6930);

/** The series that parts belong to, in the parts' order. */
function seriesOf(parts) {
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(parts, ({ report }) => `${report.action}\0${report.run?.platform ?? ''}`);
    return [...groups.values()].map((group) => {
        const [{ report }] = group;
        return { action: report.action, platform: report.run?.platform, parts: group };
    });
}
/** `validate-batch on linux`. */
function seriesName({ action, platform }) {
    return platform === undefined ? action : `${action} on ${platform}`;
}


/***/ }),

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ACTION_NAMES)
/* harmony export */ });
/** The actions whose reports are known; a test holds it and the list of actions together. */
const ACTION_NAMES = [
    'validate-batch',
    'annotate-batch',
    'simulate-batch',
    'replay-batch',
    'perf-log',
    'trace-diff',
];


/***/ }),

/***/ 6930:
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

/***/ 7707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   amount: () => (/* binding */ amount),
/* harmony export */   approvalFields: () => (/* binding */ approvalFields),
/* harmony export */   counts: () => (/* binding */ counts),
/* harmony export */   reportSchema: () => (/* binding */ reportSchema),
/* harmony export */   ruleId: () => (/* binding */ ruleId),
/* harmony export */   tool: () => (/* binding */ tool),
/* harmony export */   verdict: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1649);


// The report for those who read it from a file: the JSON Schema is generated from this, and a type
// that no longer says the same as Report does not compile.
const position = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.number(), valibot__WEBPACK_IMPORTED_MODULE_1__.integer(), valibot__WEBPACK_IMPORTED_MODULE_1__.minValue(1));
/** A count. */
const amount = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.number(), valibot__WEBPACK_IMPORTED_MODULE_1__.integer(), valibot__WEBPACK_IMPORTED_MODULE_1__.minValue(0));
const severity = valibot__WEBPACK_IMPORTED_MODULE_1__.picklist(['error', 'warning', 'notice']);
/** A rule's id. */
const ruleId = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^[a-z-]+\/[a-z0-9-]+$/));
const cell = valibot__WEBPACK_IMPORTED_MODULE_1__.union([valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.number()]);
const place = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    path: valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Relative to the repository root, forward slashes.')),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(position),
    column: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(position, valibot__WEBPACK_IMPORTED_MODULE_1__.description('UTF-16 code units, from 1.'))),
    endLine: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(position),
    endColumn: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(position, valibot__WEBPACK_IMPORTED_MODULE_1__.description('Exclusive.'))),
    source: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.description('The text of the first line.'))),
}), valibot__WEBPACK_IMPORTED_MODULE_1__.description('A range in a file; without lines the file as a whole.'));
const edit = valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    text: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
});
/** Who accepted a finding, when, until when and why. */
const approvalFields = {
    approver: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    date: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    expires: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
};
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    rule: ruleId,
    severity,
    message: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    found: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
    expected: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
    output: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.string()), valibot__WEBPACK_IMPORTED_MODULE_1__.description('The last lines of a program that failed.'))),
    place: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(place),
    places: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.array(place), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Further places of the same cause, after `place`.'))),
    group: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^[a-z ]{1,40}$/), valibot__WEBPACK_IMPORTED_MODULE_1__.description('The class it belongs to, in words.'))),
    approval: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject(approvalFields), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Who accepted it; an accepted finding is a notice.'))),
    fix: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), edits: valibot__WEBPACK_IMPORTED_MODULE_1__.array(edit) })),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^[0-9a-f]{32}$/), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Names the problem, not its line.')),
});
const measured = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.number(), valibot__WEBPACK_IMPORTED_MODULE_1__.finite());
const series = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('series'),
    title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    unit: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    shape: valibot__WEBPACK_IMPORTED_MODULE_1__.picklist(['line', 'points']),
    labels: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
    lines: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        name: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
        values: valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.nullable(measured)), valibot__WEBPACK_IMPORTED_MODULE_1__.description('One a label.')),
        spread: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(measured, valibot__WEBPACK_IMPORTED_MODULE_1__.minValue(0))), valibot__WEBPACK_IMPORTED_MODULE_1__.description('One a label: how far the value is uncertain, up and down.'))),
    })),
}), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Measured values that are drawn.'));
const run = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    platform: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^[a-z0-9]{1,20}$/), valibot__WEBPACK_IMPORTED_MODULE_1__.description('The operating system, as Node names it.'))),
    configuration: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^[0-9a-f]{32}$/), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Names the settings and the policy that it was made with.'))),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(position, valibot__WEBPACK_IMPORTED_MODULE_1__.description('Which attempt of its workflow run made it, after the first.'))),
    shard: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ index: position, count: position }), valibot__WEBPACK_IMPORTED_MODULE_1__.description('Which part of the batch it is about; without it the whole.'))),
}), valibot__WEBPACK_IMPORTED_MODULE_1__.description('How the report was made; publish-report tells parts apart by it.'));
/** What wrote a report. */
const tool = valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ name: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('cohesix'), version: valibot__WEBPACK_IMPORTED_MODULE_1__.string() });
/** What a report comes to. */
const verdict = valibot__WEBPACK_IMPORTED_MODULE_1__.picklist(['pass', 'fail', 'neutral']);
/** How many findings it has. */
const counts = valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ errors: amount, warnings: amount, notices: amount });
const timeline = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('timeline'),
    title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    bars: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ label: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), start: amount, end: amount, failed: valibot__WEBPACK_IMPORTED_MODULE_1__.boolean() })),
}), valibot__WEBPACK_IMPORTED_MODULE_1__.description('What happened when, in milliseconds from its beginning.'));
/** The schema of a report file. */
const reportSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__.literal(_report_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_VERSION */ .Aj),
    tool,
    action: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    run: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(run),
    verdict,
    counts,
    facts: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ label: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), value: cell })),
    rules: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ id: ruleId, severity, summary: valibot__WEBPACK_IMPORTED_MODULE_1__.string() })),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__.array(finding),
    sections: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.variant('kind', [
        valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
            kind: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('table'),
            title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
            columns: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
            rows: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.array(cell)),
            lead: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.literal(true), valibot__WEBPACK_IMPORTED_MODULE_1__.description('It says the essence, and comes before the findings.'))),
        }),
        valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({
            kind: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('diff'),
            title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
            path: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
            text: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
            note: valibot__WEBPACK_IMPORTED_MODULE_1__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
        }),
        valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({ kind: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('text'), title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), text: valibot__WEBPACK_IMPORTED_MODULE_1__.string() }),
        series,
        timeline,
    ])),
}), valibot__WEBPACK_IMPORTED_MODULE_1__.title('Cohesix report'), valibot__WEBPACK_IMPORTED_MODULE_1__.description('What an action found out; written by --report and read by publish-report.'));


/***/ })

};
