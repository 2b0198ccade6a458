export const id = 3865;
export const ids = [3865,5167];
export const modules = {

/***/ 3865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptChanges: () => (/* binding */ acceptChanges)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/actions/read-text.js
var read_text = __webpack_require__(9753);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/approve.js



const HEADING = ' Accepted drift; each entry holds for one change. See docs/drift.md.';
/** The causes that the fingerprints (or their beginnings) name. Throws a UsageError for one that names none or several. */
function choose(causes, wanted) {
    return wanted.map((given) => {
        if (!/^[0-9a-f]{8,32}$/.test(given)) {
            throw new usage_error/* UsageError */.e(`--approve: "${given}" is no fingerprint; give at least its first 8 digits`);
        }
        const [cause, other] = causes.filter(({ fingerprint }) => fingerprint.startsWith(given));
        if (other)
            throw new usage_error/* UsageError */.e(`--approve: ${given} names several changes; give more digits`);
        if (cause)
            return cause;
        const known = causes.map(({ fingerprint }) => fingerprint.slice(0, given.length));
        throw new usage_error/* UsageError */.e(`--approve: no change of this comparison has the fingerprint ${given}${(0,nearest/* didYouMean */.a)(given, known) || '; run without --approve to see them'}`);
    });
}
/** The ledger's text with the causes entered: a former entry of the same change is replaced, all else stays. */
function enterApprovals(text, causes, by) {
    const document = (0,dist/* parseDocument */.Tp)(text);
    if (document.contents === null) {
        document.contents = document.createNode({ approvals: [] });
        document.commentBefore ??= HEADING;
    }
    if ((0,dist/* isMap */.jh)(document.contents) && document.get('approvals') === undefined)
        document.set('approvals', document.createNode([]));
    const list = (0,dist/* isMap */.jh)(document.contents) ? document.contents.get('approvals', true) : undefined;
    if (!(0,dist/* isSeq */.oP)(list))
        throw new usage_error/* UsageError */.e('the ledger has no list "approvals"; correct it first');
    list.flow = false;
    for (const cause of causes) {
        const entry = document.createNode(entryOf(cause, by));
        const at = list.items.findIndex((item) => (0,dist/* isMap */.jh)(item) && item.get('fingerprint') === cause.fingerprint);
        if (at < 0)
            list.items.push(entry);
        else
            list.items[at] = entry;
    }
    return document.toString({ lineWidth: 0 });
}
function entryOf({ fingerprint, class: of, drift, drifts }, by) {
    const { reason, approver, date, expires } = by;
    return {
        ...{ fingerprint, class: of, what: drift.message, reason, approver, date },
        ...(expires !== undefined && { expires }),
        ...(drift.measured && valuesOf(drifts)),
    };
}
/** The numbers that are approved; several files have one each. */
function valuesOf(drifts) {
    const values = drifts.map(({ file, measured }) => [file, measured?.after]);
    const [only, ...others] = values;
    return only && others.length === 0 ? { value: only[1] } : { values: Object.fromEntries(values) };
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/read-ledger.js
var read_ledger = __webpack_require__(7548);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/accept-changes.js




/** Enters what `--approve` names and answers the ledger as it is then. */
function acceptChanges(prepared, causes, given, world) {
    const approver = given.approver ?? world.git.userName();
    if (!approver)
        throw new usage_error/* UsageError */.e('--approve: who approves? name them with --approver');
    const { ledgerPath: path } = prepared;
    const isNew = world.files.kind(path) === 'missing';
    const cure = 'make it a regular file';
    const old = isNew ? '' : (0,read_text/* readText */.y)(world, path, { name: path, largest: 16 * 2 ** 20, cure });
    const today = world.clock.now().toISOString().slice(0, 10);
    const [problem] = (0,read_ledger.readLedger)(path, old, today).problems;
    if (problem?.rule === 'approval/invalid') {
        throw new usage_error/* UsageError */.e(`${path}:${problem.place?.line ?? 1}: ${problem.message}`);
    }
    const text = enterApprovals(old, choose(causes, given.approve), {
        ...{ reason: given.reason, approver, date: today },
        ...(given.expires !== undefined && { expires: given.expires }),
    });
    if (!given.dryRun)
        world.files.replace(path, text);
    return (0,read_ledger.readLedger)(path, text, today);
}


/***/ }),

/***/ 7548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLedger: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8894);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8708);




const day = valibot__WEBPACK_IMPORTED_MODULE_3__.pipe(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), valibot__WEBPACK_IMPORTED_MODULE_3__.isoDate('must be a date YYYY-MM-DD'));
const words = valibot__WEBPACK_IMPORTED_MODULE_3__.pipe(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), valibot__WEBPACK_IMPORTED_MODULE_3__.nonEmpty('must not be empty'));
const entrySchema = valibot__WEBPACK_IMPORTED_MODULE_3__.strictObject({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_3__.pipe(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), valibot__WEBPACK_IMPORTED_MODULE_3__.regex(/^[0-9a-f]{32}$/, 'must be 32 hex digits')),
    class: valibot__WEBPACK_IMPORTED_MODULE_3__.picklist(_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASSES */ .N),
    what: valibot__WEBPACK_IMPORTED_MODULE_3__.optional(valibot__WEBPACK_IMPORTED_MODULE_3__.string()),
    reason: words,
    approver: words,
    date: day,
    expires: valibot__WEBPACK_IMPORTED_MODULE_3__.optional(day),
    value: valibot__WEBPACK_IMPORTED_MODULE_3__.optional(valibot__WEBPACK_IMPORTED_MODULE_3__.number()),
    values: valibot__WEBPACK_IMPORTED_MODULE_3__.optional(valibot__WEBPACK_IMPORTED_MODULE_3__.record(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), valibot__WEBPACK_IMPORTED_MODULE_3__.number())),
});
/** Reads a ledger. A broken one approves nothing, and says where it is broken. */
function readLedger(path, text, today) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: 'error' });
    const place = (node, key = '') => placeOf(path, text, lines, (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && key ? (node.get(key, true) ?? node) : node);
    const invalid = (why, at) => ({
        valid: new Map(),
        problems: [
            (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('approval/invalid', `${why}; until this is corrected nothing is approved`, at),
        ],
    });
    const [broken] = document.errors;
    if (broken) {
        const { line, col } = lines.linePos(broken.pos[0]);
        const at = { path, line, column: col, endLine: line, endColumn: col + 1 };
        return invalid(broken.message.split(' at line')[0], at);
    }
    if (document.contents === null)
        return _ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LEDGER */ .YG;
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents.get('approvals', true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(list) && list.value === null)
        return _ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_LEDGER */ .YG;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return invalid('expected a list "approvals"', place(document.contents));
    const ledger = { valid: new Map(), problems: [] };
    for (const item of list.items) {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.safeParse(entrySchema, item.toJS(document));
        if (!parsed.success) {
            const [issue] = parsed.issues;
            const key = String(issue.path?.[0].key ?? '');
            return invalid(`approval${key && `: ${key}`} ${explain(issue)}`, place(item, key));
        }
        enter(ledger, parsed.output, place(item, 'fingerprint'), today);
    }
    return ledger;
}
function explain(issue) {
    if (issue.received === 'undefined')
        return 'is missing';
    if (issue.expected === 'never')
        return 'is no key of an approval';
    return issue.kind === 'validation' ? issue.message : `must be ${issue.expected}`;
}
function enter({ valid, problems }, approval, place, today) {
    const { fingerprint, expires, approver } = approval;
    const short = fingerprint.slice(0, 8);
    if (valid.has(fingerprint)) {
        problems.push((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('approval/duplicate', `${short} is approved twice; keep one entry`, place));
    }
    else if (expires !== undefined && expires < today) {
        const message = `the approval of ${short} by ${approver} expired on ${expires}; renew it or take it out`;
        problems.push((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('approval/expired', message, place));
    }
    else
        valid.set(fingerprint, { approval, place });
}
function placeOf(path, text, lines, node) {
    const range = node?.range;
    if (!range)
        return { path };
    const { line, col } = lines.linePos(range[0]);
    const end = lines.linePos(range[1]);
    const source = text.split('\n')[line - 1] ?? '';
    const endColumn = end.line === line ? end.col : source.length + 1;
    return { path, line, column: col, endLine: line, endColumn, source };
}


/***/ })

};
