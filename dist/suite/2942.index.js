export const id = 2942;
export const ids = [2942];
export const modules = {

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
