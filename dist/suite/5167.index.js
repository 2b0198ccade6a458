export const id = 5167;
export const ids = [5167];
export const modules = {

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
