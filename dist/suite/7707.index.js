export const id = 7707;
export const ids = [7707];
export const modules = {

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
