export const id = 5061;
export const ids = [5061];
export const modules = {

/***/ 39544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  putTogether: () => (/* binding */ putTogether)
});

// EXTERNAL MODULE: ./build/src/core/action-names.js
var action_names = __webpack_require__(88050);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(71525);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/check-expected.js





/** Systems as reports name them, which is Node's way. */
const PLATFORMS = ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'sunos', 'aix', 'android'];
/** The same as `runner.os` names them, where that is another word. */
const RUNNERS = new Map([
    ['macos', 'darwin'],
    ['windows', 'win32'],
]);
/**
 * Which of the expected reports are not there; without any report that is said too. Throws a UsageError for
 * an action or a system that is not known.
 */
function checkExpected(expected, parts) {
    const missing = expected.flatMap((one) => {
        const [action = '', system] = one.split(/@(.*)/s);
        requireKnown(one, action);
        const platform = system === undefined ? undefined : platformOf(one, system);
        const isThere = parts.some(({ report }) => report.action === action && (platform === undefined || report.run?.platform === platform));
        const where = platform === undefined ? '' : ` on ${platform}`;
        return isThere
            ? []
            : (0,rules/* problem */.CC)('merge/report-missing', `there is no report of ${action}${where}, and one is expected`);
    });
    if (parts.length > 0 || missing.length > 0)
        return missing;
    const message = 'there is no report to publish; look at the jobs that should have made one';
    return [(0,rules/* problem */.CC)('merge/report-missing', message)];
}
function requireKnown(given, action) {
    if (action_names/* ACTION_NAMES */.G.includes(action))
        return;
    const hint = (0,nearest/* didYouMean */.a)(action, action_names/* ACTION_NAMES */.G) ||
        `; expected ACTION or ACTION@PLATFORM, with one of ${action_names/* ACTION_NAMES */.G.join(', ')}`;
    throw new usage_error/* UsageError */.e(`expect: ${(0,quote/* quote */.hD)(given)} names no action${hint}`);
}
function platformOf(given, system) {
    const word = system.toLowerCase();
    const platform = RUNNERS.get(word) ?? word;
    if (PLATFORMS.includes(platform))
        return platform;
    const known = [...RUNNERS.keys(), ...PLATFORMS];
    const hint = runnerHint(word) || (0,nearest/* didYouMean */.a)(system, known) || `; expected one of ${known.join(', ')}`;
    throw new usage_error/* UsageError */.e(`expect: ${(0,quote/* quote */.hD)(given)} names no system${hint}`);
}
/** What `matrix.os` holds is most often the label of a runner: ubuntu-latest. */
function runnerHint(word) {
    const [, name] = /^(ubuntu|macos|windows)-/.exec(word) ?? [];
    if (name === undefined)
        return '';
    return `; a runner's label is none, write ${name === 'ubuntu' ? 'linux' : name}`;
}

// EXTERNAL MODULE: ./build/src/actions/publish-report/check-series.js
var check_series = __webpack_require__(37230);
// EXTERNAL MODULE: ./build/src/actions/publish-report/gather-reports.js + 1 modules
var gather_reports = __webpack_require__(24159);
// EXTERNAL MODULE: ./build/src/actions/publish-report/merge-reports.js + 2 modules
var merge_reports = __webpack_require__(39339);
// EXTERNAL MODULE: ./build/src/actions/publish-report/series.js
var series = __webpack_require__(9637);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/put-together.js





/** Reads, checks and merges. */
async function putTogether(given, world) {
    const { parts, outdated, problems: refused, } = await (0,gather_reports/* gatherReports */.H)(world, given.reports, {
        reports: given.maxReports ?? 0,
        bytes: given.maxBytes ?? 0,
        findings: given.maxFindings ?? 0,
    }, given.evidence !== undefined);
    const gathered = {
        ...{ parts, outdated },
        problems: [
            ...refused,
            ...(refused.length > 0 && given.expect.length === 0
                ? []
                : checkExpected(given.expect, parts)),
            ...(0,series/* seriesOf */.L)(parts).flatMap(check_series/* checkSeries */.e),
        ],
    };
    const report = (0,merge_reports/* mergeReports */.C)('publish-report', gathered);
    return {
        report,
        ...(given.checks === 'per-action' && { checks: (0,merge_reports/* mergeByAction */.Y)(gathered) }),
        evidence: [...parts, ...outdated].flatMap(({ text }, at) => text === undefined ? [] : { name: `reports/${at + 1}.json`, text }),
        reports: parts.length,
        isWhole: gathered.problems.length === 0,
    };
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

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word closest to the one given, when it is close enough to be a slip of the hand. */
function nearest(word, known) {
    const wanted = plain(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(wanted, plain(candidate), least);
        if (steps < least) {
            best = candidate;
            least = steps;
        }
    }
    return best;
}
/** `, did you mean "x"?` or nothing: the tail of every message about an unknown name. */
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : `, did you mean "${candidate}"?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * How many letters must be changed, added, taken away or swapped with their neighbour (Damerau and
 * Levenshtein), given up (as `limit`) as soon as it cannot be less.
 */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? before[j - 2] + 1 : change;
            next.push(Math.min(change, swap, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ })

};
