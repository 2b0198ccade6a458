export const id = 3597;
export const ids = [3597,2942];
export const modules = {

/***/ 37230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkSeries)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45068);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36930);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71525);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9637);





/** How many names a message has before it counts the rest. */
const NAMED = 20;
/** What keeps the reports of a series from being one whole: gaps, repetitions, overlaps, other settings. */
function checkSeries(series) {
    const shards = series.parts.filter(({ report }) => report.run?.shard);
    const wholes = series.parts.filter(({ report }) => !report.run?.shard);
    return [
        ...repeatedWholes(series, wholes),
        ...(shards.length > 0 ? shardProblems(series, shards, wholes) : []),
    ];
}
/**
 * Uses with other settings, in another folder or with another key are other uses; two without are one, twice. Of reports
 * that do not say how they were made nobody can tell.
 */
function* repeatedWholes(series, wholes) {
    const known = wholes.filter(({ report }) => report.run !== undefined);
    for (const same of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(known, useOf).values()) {
        if (same.length === 1)
            continue;
        const message = `${(0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesName */ .f)(series)}: ${named(same)} are reports of the same use of the action; each use has one`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/report-repeated', message);
    }
}
function* shardProblems(series, shards, wholes) {
    const name = (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .seriesName */ .f)(series);
    const byCount = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(shards, ({ report }) => String(report.run?.shard?.count));
    if (byCount.size > 1) {
        const kinds = [...byCount].map(([of, parts]) => `${named(parts)} of ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Number(of), 'shard')}`);
        const message = `${name}: parts of different wholes overlap: ${kinds.join('; ')}`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/shard-overlapping', message);
    }
    if (wholes.length > 0) {
        const message = `${name}: ${named(wholes)} is about the whole batch, beside ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(shards.length, 'shard')} of it`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/shard-overlapping', message);
    }
    for (const [of, parts] of byCount) {
        yield* gaps(name, Number(of), parts);
        yield* repeatedShards(name, of, parts);
    }
    yield* otherSettings(name, shards);
}
function* repeatedShards(name, of, parts) {
    for (const [index, same] of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(parts, indexOf)) {
        if (same.length === 1)
            continue;
        const message = `${name}: shard ${index} of ${of} is there ${same.length} times: ${named(same)}`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/report-repeated', message);
    }
}
/** Stops counting when enough are named: how many shards there are is what a report says. */
function* gaps(name, of, parts) {
    const there = new Set(parts.map(indexOf));
    const missing = [];
    for (let index = 1; index <= of && missing.length < NAMED; index++) {
        if (!there.has(String(index)))
            missing.push(index);
    }
    if (missing.length === 0)
        return;
    const rest = of - there.size - missing.length;
    const more = rest > 0 ? ` and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(rest)} more` : '';
    const list = rest > 0 ? missing.join(', ') : listed(missing.map(String));
    const [noun, verb] = missing.length === 1 ? ['shard', 'is'] : ['shards', 'are'];
    const message = `${name}: ${noun} ${list}${more} of ${of} ${verb} missing; look at the jobs that should have made them`;
    yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/shard-missing', message);
}
function* otherSettings(name, shards) {
    const versions = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(shards, ({ report }) => report.tool.version);
    if (versions.size > 1) {
        const kinds = [...versions].map(([version, parts]) => `${named(parts)} by ${version}`);
        const message = `${name}: shards were made by different versions of cohesix: ${kinds.join('; ')}`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/configuration-differs', message);
    }
    const groups = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(shards, configurationOf).values()];
    if (groups.length > 1) {
        const message = `${name}: shards were made with different settings or policies: ${groups.map(named).join(' against ')}`;
        yield (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('merge/configuration-differs', message);
    }
}
function configurationOf({ report }) {
    return report.run?.configuration ?? '';
}
function useOf(part) {
    return `${configurationOf(part)} ${part.report.run?.use ?? ''}`;
}
function indexOf({ report }) {
    return String(report.run?.shard?.index);
}
/** The names of files, in their own order, so that no order of arguments shows. */
function named(parts) {
    const names = parts.map(({ name }) => name).sort(_core_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n6);
    const rest = names.length - NAMED;
    return rest > 0
        ? `${names.slice(0, NAMED).join(', ')} and ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(rest)} more`
        : listed(names);
}
function listed(words) {
    return new Intl.ListFormat('en').format(words);
}


/***/ }),

/***/ 24159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareParts),
  H: () => (/* binding */ gatherReports)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(11130);
// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(71525);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/find-reports.js





/** The files that paths, folders and globs stand for, in the order of their names, and what is no report. */
async function findReports(world, given) {
    const files = new Map();
    const problems = [];
    for (const one of given) {
        const found = await standsFor(world, one);
        for (const problem of found.problems)
            problems.push(problem);
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
        problems: [(0,rules/* problem */.CC)('merge/report-missing', `${(0,quote/* quote */.hD)(given)}: ${what}`)],
    };
}
async function matching(world, glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
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
        problems: [(0,rules/* problem */.CC)('merge/report-missing', `${(0,quote/* quote */.hD)(glob)}: no file matches`)],
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
    ].map((message) => (0,rules/* problem */.CC)('merge/report-refused', message));
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

// EXTERNAL MODULE: ./build/src/actions/publish-report/latest-attempts.js
var latest_attempts = __webpack_require__(93622);
// EXTERNAL MODULE: ./build/src/actions/publish-report/read-report.js + 2 modules
var read_report = __webpack_require__(71897);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/gather-reports.js






/** Reads all reports within the limits; what is refused or left out is a problem that names it. */
async function gatherReports(world, given, limits, keepsText) {
    const { files, problems } = await findReports(world, given);
    if (files.length > limits.reports) {
        return { parts: [], outdated: [], problems: [...problems, tooMany(files.length, limits)] };
    }
    const parts = [];
    const left = { bytes: limits.bytes, findings: limits.findings };
    for (const file of files) {
        world.progress.step(parts.length, files.length, 'reports');
        const read = readFile(world, file, left, keepsText);
        if (typeof read === 'string') {
            problems.push((0,rules/* problem */.CC)('merge/report-refused', `${(0,quote/* quote */.hD)(file.name)}: ${read}`));
        }
        else
            parts.push({ ...read, name: file.name });
    }
    return { ...(0,latest_attempts/* latestAttempts */.q)(parts.sort(compareParts)), problems };
}
function tooMany(found, { reports }) {
    const message = `${(0,quote/* thousands */.oh)(found)} report files, and at most ${(0,quote/* thousands */.oh)(reports)} are read; name fewer, or raise max-reports`;
    return (0,rules/* problem */.CC)('merge/report-refused', message);
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

/***/ 93622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ latestAttempts)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36930);

/**
 * Of reports that are about the same, only those of the latest attempt, and those that they took the place of: when a
 * job is started again, the artifact of the attempt before is still there.
 */
function latestAttempts(all) {
    const latest = new Map([...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(all, subjectOf)].map(([subject, group]) => [
        subject,
        Math.max(...group.map(attemptOf)),
    ]));
    const isLatest = (part) => attemptOf(part) === latest.get(subjectOf(part));
    return { parts: all.filter(isLatest), outdated: all.filter((part) => !isLatest(part)) };
}
/** A shard is known by its number, also when a later attempt has other settings; a whole by its settings. */
function subjectOf({ report: { action, run } }) {
    const { platform, use, shard, configuration } = run ?? {};
    return JSON.stringify([action, platform, use, shard ?? configuration]);
}
function attemptOf({ report }) {
    return report.run?.attempt ?? 1;
}


/***/ }),

/***/ 39339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ mergeByAction),
  C: () => (/* binding */ mergeReports)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/actions/publish-report/check-series.js
var check_series = __webpack_require__(37230);
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
    const facts = parts.flatMap(({ report }) => report.facts);
    return [...(0,group_by/* groupBy */.$)(facts, ({ label }) => label)].flatMap(([label, of]) => {
        const value = together(of.map((fact) => fact.value));
        return value === undefined || of.length < parts.length ? [] : [{ label, value }];
    });
}
function together(values) {
    if (values.every((value) => typeof value === 'number')) {
        return values.reduce((sum, value) => sum + value, 0);
    }
    return new Set(values).size === 1 ? values[0] : undefined;
}

// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(71525);
// EXTERNAL MODULE: ./build/src/actions/publish-report/series.js
var publish_report_series = __webpack_require__(9637);
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
function mergeReports(action, { parts: all, outdated, problems }) {
    // The same file twice is a problem, and still one report.
    const parts = [...new Map(all.map((part) => [part.digest, part])).values()];
    const series = (0,publish_report_series/* seriesOf */.L)(parts);
    return (0,report/* makeReport */.dO)({
        action,
        verdict: problems.length > 0 ? 'fail' : verdictOf(parts),
        findings: [...problems, ...findingsOf(parts)],
        rules: [...rules/* RULES */.y0, ...rulesOf(parts)],
        facts: [
            { label: 'Reports', value: parts.length },
            ...leftOut(outdated),
            ...mergeFacts(series),
        ],
        sections: [
            ...sectionsOf(parts),
            ...(series.length > 0 ? [seriesTable(series)] : []),
            ...factsTable(series),
        ],
    });
}
/**
 * One report for each action with what keeps its parts from being one whole, and one of all that is wrong with the
 * reports themselves: also when nothing is, since it takes the place of one that an earlier attempt wrote.
 */
function mergeByAction({ parts, outdated, problems }) {
    const groups = (0,group_by/* groupBy */.$)(parts, ({ report }) => report.action);
    const byAction = [...groups].map(([action, group]) => mergeReports(action, {
        parts: group,
        outdated: outdated.filter(({ report }) => report.action === action),
        problems: (0,publish_report_series/* seriesOf */.L)(group).flatMap(check_series/* checkSeries */.e),
    }));
    const ofReports = (0,report/* makeReport */.dO)({
        action: 'publish-report',
        ...{ verdict: problems.length > 0 ? 'fail' : 'pass', findings: problems, rules: rules/* RULES */.y0 },
        ...{ facts: [{ label: 'Reports', value: parts.length }], sections: [] },
    });
    return [...byAction, ofReports];
}
function leftOut({ length }) {
    if (length === 0)
        return [];
    const attempts = length === 1 ? 'an earlier attempt' : 'earlier attempts';
    return [{ label: 'Left out', value: `${(0,quote/* count */.U9)(length, 'report')} of ${attempts}` }];
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

/***/ 71897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/core/action-names.js
var action_names = __webpack_require__(88050);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/report-schema.js + 1 modules
var report_schema = __webpack_require__(32942);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
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

// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var publish_report_rules = __webpack_require__(71525);
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
    return contradiction(report, actions) ?? { report, digest: (0,sha256/* sha256 */.s)(bytes) };
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
    if (verdict !== 'fail' && real.errors > 0) {
        return `its verdict is ${verdict}, with ${(0,quote/* count */.U9)(real.errors, 'error')}`;
    }
    if (findings.some(({ place }) => place && (place.endLine ?? Infinity) < (place.line ?? 1))) {
        return 'a finding ends on a line before the one where it begins';
    }
    const known = new Set(rules.map(({ id }) => id));
    const unknown = findings.find(({ rule }) => !known.has(rule));
    if (unknown)
        return `a finding names the rule ${(0,quote/* quote */.hD)(unknown.rule)}, which its rules lack`;
    const merged = findings.find(({ rule }) => action !== 'publish-report' && (0,publish_report_rules/* isOfMerging */.N1)(rule));
    return merged && `a finding names the rule ${(0,quote/* quote */.hD)(merged.rule)}, which only publish-report has`;
}


/***/ }),

/***/ 71525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   N1: () => (/* binding */ isOfMerging),
/* harmony export */   y0: () => (/* binding */ RULES)
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
/** Whether a rule is one of merging, of whatever version. */
function isOfMerging(rule) {
    return rule.startsWith('merge/');
}
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
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36930);

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

/***/ 88050:
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

/***/ 32942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  amount: () => (/* binding */ amount),
  approvalFields: () => (/* binding */ approvalFields),
  counts: () => (/* binding */ counts),
  reportSchema: () => (/* binding */ reportSchema),
  ruleId: () => (/* binding */ ruleId),
  tool: () => (/* binding */ tool),
  verdict: () => (/* binding */ verdict)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/core/drawn-schema.js

// The sections of a report that are drawn. What a chart cannot show is not taken in.
/** perf-log draws up to a thousand runs of a stage. */
const MOST_VALUES = 1000;
/** Milliseconds of thirty thousand years: with more, the arithmetic of a chart leaves its range. */
const LARGEST = 1e15;
const measured = dist.pipe(dist.number(), dist.minValue(-LARGEST), dist.maxValue(LARGEST));
const moment = dist.pipe(dist.number(), dist.integer(), dist.minValue(0), dist.maxValue(LARGEST));
const perLabel = (item) => dist.pipe(dist.array(item), dist.maxLength(MOST_VALUES));
/** Measured values, drawn as lines or points. */
const series = dist.pipe(dist.strictObject({
    kind: dist.literal('series'),
    title: dist.string(),
    unit: dist.string(),
    shape: dist.picklist(['line', 'points']),
    labels: perLabel(dist.string()),
    lines: dist.array(dist.strictObject({
        name: dist.string(),
        values: dist.pipe(perLabel(dist.nullable(measured)), dist.description('One a label.')),
        spread: dist.exactOptional(dist.pipe(perLabel(dist.pipe(measured, dist.minValue(0))), dist.description('One a label: how far the value is uncertain, up and down.'))),
    })),
}), dist.description('Measured values that are drawn.'));
/** What happened when, drawn as bars. */
const timeline = dist.pipe(dist.strictObject({
    kind: dist.literal('timeline'),
    title: dist.string(),
    bars: dist.array(dist.strictObject({ label: dist.string(), start: moment, end: moment, failed: dist.boolean() })),
}), dist.description('What happened when, in milliseconds from its beginning.'));

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
;// CONCATENATED MODULE: ./build/src/core/report-schema.js



// The report for those who read it from a file: the JSON Schema is generated from this, and a type
// that no longer says the same as Report does not compile.
const position = dist.pipe(dist.number(), dist.integer(), dist.minValue(1));
/** A count. */
const amount = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const severity = dist.picklist(['error', 'warning', 'notice']);
/** A rule's id. */
const ruleId = dist.pipe(dist.string(), dist.regex(/^[a-z-]+\/[a-z0-9-]+$/));
const cell = dist.union([dist.string(), dist.number()]);
const place = dist.pipe(dist.strictObject({
    path: dist.pipe(dist.string(), dist.description('Relative to the repository root, forward slashes.')),
    line: dist.exactOptional(position),
    column: dist.exactOptional(dist.pipe(position, dist.description('UTF-16 code units, from 1.'))),
    endLine: dist.exactOptional(position),
    endColumn: dist.exactOptional(dist.pipe(position, dist.description('Exclusive.'))),
    source: dist.exactOptional(dist.pipe(dist.string(), dist.description('The text of the first line.'))),
}), dist.description('A range in a file; without lines the file as a whole.'));
const edit = dist.strictObject({
    line: position,
    column: position,
    endLine: position,
    endColumn: position,
    text: dist.string(),
});
/** Who accepted a finding, when, until when and why. */
const approvalFields = {
    approver: dist.string(),
    reason: dist.string(),
    date: dist.string(),
    expires: dist.exactOptional(dist.string()),
};
const finding = dist.strictObject({
    rule: ruleId,
    severity,
    message: dist.string(),
    found: dist.exactOptional(dist.string()),
    expected: dist.exactOptional(dist.string()),
    output: dist.exactOptional(dist.pipe(dist.array(dist.string()), dist.description('The last lines of a program that failed.'))),
    place: dist.exactOptional(place),
    places: dist.exactOptional(dist.pipe(dist.array(place), dist.description('Further places of the same cause, after `place`.'))),
    group: dist.exactOptional(dist.pipe(dist.string(), dist.regex(/^[a-z ]{1,40}$/), dist.description('The class it belongs to, in words.'))),
    approval: dist.exactOptional(dist.pipe(dist.strictObject(approvalFields), dist.description('Who accepted it; an accepted finding is a notice.'))),
    fix: dist.exactOptional(dist.strictObject({ title: dist.string(), edits: dist.array(edit) })),
    fingerprint: dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{32}$/), dist.description('Names the problem, not its line.')),
});
const run = dist.pipe(dist.strictObject({
    platform: dist.exactOptional(dist.pipe(dist.string(), dist.regex(/^[a-z0-9]{1,20}$/), dist.description('The operating system, as Node names it.'))),
    configuration: dist.exactOptional(dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{32}$/), dist.description('Names the settings and the policy that it was made with.'))),
    use: dist.exactOptional(dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{32}$/), dist.description('Tells uses with the same settings apart: by their folder and their key.'))),
    attempt: dist.exactOptional(dist.pipe(position, dist.description('Which attempt of its workflow run made it, after the first.'))),
    shard: dist.exactOptional(dist.pipe(dist.strictObject({ index: position, count: position }), dist.description('Which part of the batch it is about; without it the whole.'))),
}), dist.description('How the report was made; publish-report tells parts apart by it.'));
/** What wrote a report. */
const tool = dist.strictObject({ name: dist.literal('cohesix'), version: dist.string() });
/** What a report comes to. */
const verdict = dist.picklist(['pass', 'fail', 'neutral']);
/** How many findings it has. */
const counts = dist.strictObject({ errors: amount, warnings: amount, notices: amount });
/** The schema of a report file. */
const reportSchema = dist.pipe(dist.strictObject({
    version: dist.literal(report/* REPORT_VERSION */.Aj),
    tool,
    action: dist.string(),
    run: dist.exactOptional(run),
    verdict,
    counts,
    facts: dist.array(dist.strictObject({ label: dist.string(), value: cell })),
    rules: dist.array(dist.strictObject({ id: ruleId, severity, summary: dist.string() })),
    findings: dist.array(finding),
    sections: dist.array(dist.variant('kind', [
        dist.strictObject({
            kind: dist.literal('table'),
            title: dist.string(),
            columns: dist.array(dist.string()),
            rows: dist.array(dist.array(cell)),
            lead: dist.exactOptional(dist.pipe(dist.literal(true), dist.description('It says the essence, and comes before the findings.'))),
        }),
        dist.strictObject({
            kind: dist.literal('diff'),
            title: dist.string(),
            path: dist.string(),
            text: dist.string(),
            note: dist.exactOptional(dist.string()),
        }),
        dist.strictObject({ kind: dist.literal('text'), title: dist.string(), text: dist.string() }),
        series,
        timeline,
    ])),
}), dist.title('Cohesix report'), dist.description('What an action found out; written by --report and read by publish-report.'));


/***/ })

};
