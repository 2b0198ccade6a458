export const id = 5722;
export const ids = [5722];
export const modules = {

/***/ 65722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyEvidence: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/src/actions/publish-report/read-report.js + 2 modules
var read_report = __webpack_require__(71897);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/actions/publish-report/check-series.js
var check_series = __webpack_require__(37230);
// EXTERNAL MODULE: ./build/src/actions/publish-report/gather-reports.js + 1 modules
var gather_reports = __webpack_require__(24159);
// EXTERNAL MODULE: ./build/src/actions/publish-report/latest-attempts.js
var latest_attempts = __webpack_require__(93622);
// EXTERNAL MODULE: ./build/src/actions/publish-report/merge-reports.js + 2 modules
var merge_reports = __webpack_require__(39339);
// EXTERNAL MODULE: ./build/src/actions/publish-report/rules.js
var rules = __webpack_require__(71525);
// EXTERNAL MODULE: ./build/src/actions/publish-report/series.js
var series = __webpack_require__(9637);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/remerge.js








/**
 * Merges the reports of a bundle again, with the problems that the merged report tells of. Answers what comes
 * out, or the name of the text that is no report, with the reason.
 */
function remerge(merged, texts) {
    const parts = [];
    for (const { name, text } of texts) {
        const read = (0,read_report/* readReport */.t)(Buffer.from(text));
        if (typeof read === 'string')
            return `${name}: ${read}`;
        parts.push({ ...read, name });
    }
    const attempts = (0,latest_attempts/* latestAttempts */.q)(parts.sort(gather_reports/* compareParts */.q));
    const told = merged.findings.filter(({ rule }) => (0,rules/* isOfMerging */.N1)(rule));
    const problems = [...told, ...untold(told, (0,series/* seriesOf */.L)(attempts.parts).flatMap(check_series/* checkSeries */.e))];
    return (0,merge_reports/* mergeReports */.C)('publish-report', { ...attempts, problems });
}
/** The problems of the parts that the merged report does not tell of; it names their files as they were called there. */
function untold(told, problems) {
    return [...(0,group_by/* groupBy */.$)(problems, ({ rule }) => rule)].flatMap(([rule, of]) => of.slice(told.filter((one) => one.rule === rule).length));
}

// EXTERNAL MODULE: ./build/src/core/action-names.js
var action_names = __webpack_require__(88050);
// EXTERNAL MODULE: ./build/src/core/evidence.js
var core_evidence = __webpack_require__(724);
// EXTERNAL MODULE: ./build/src/core/report-schema.js + 1 modules
var report_schema = __webpack_require__(32942);
;// CONCATENATED MODULE: ./build/src/core/evidence-schema.js



const digest = dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{64}$/));
/** The schema of an evidence bundle. */
const evidenceSchema = dist.pipe(dist.strictObject({
    format: dist.literal(core_evidence/* EVIDENCE_FORMAT */.uX),
    manifestSha256: digest,
    manifest: dist.strictObject({
        ...{ tool: report_schema.tool, action: dist.string(), verdict: report_schema.verdict, counts: report_schema.counts },
        approvals: dist.array(dist.strictObject({ fingerprint: dist.string(), rule: report_schema.ruleId, ...report_schema.approvalFields })),
        began: dist.pipe(dist.string(), dist.isoTimestamp()),
        seconds: dist.pipe(dist.number(), dist.minValue(0)),
        subject: dist.exactOptional(dist.strictObject({
            repository: dist.string(),
            commit: dist.string(),
            run: dist.exactOptional(dist.string()),
        })),
        files: dist.array(dist.strictObject({ name: dist.string(), bytes: report_schema.amount, sha256: digest })),
    }),
    files: dist.record(dist.string(), dist.string()),
}), dist.title('Cohesix evidence'), dist.description('What a run claims, with all that it claims it from; cohesix verify checks it.'));

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
;// CONCATENATED MODULE: ./build/src/hosts/verify-evidence.js









/**
 * Checks a bundle by itself: its form, its digests, its claims against its report, and a merged report against
 * those that it was merged from. Whoever rewrites all of it together passes; an attestation shows that, by
 * `expected`, the digest of the whole.
 */
function verifyEvidence(bytes, expected) {
    const actual = (0,sha256/* sha256 */.s)(bytes);
    const other = expected === undefined || expected === actual
        ? []
        : [`its SHA-256 is ${actual}, and ${expected} was expected: it is another bundle`];
    const evidence = parse(bytes);
    if (typeof evidence === 'string')
        return { problems: [...other, evidence], summary: '' };
    const broken = [...fileProblems(evidence)];
    const problems = [
        ...other,
        ...formProblems(evidence, bytes),
        ...broken,
        // Files that are not those of the manifest are not asked what they say.
        ...(broken.length === 0 ? reportProblems(evidence) : []),
    ];
    return { problems, summary: summaryOf(evidence, actual) };
}
function parse(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return 'not UTF-8 text';
    let data;
    try {
        data = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        return `not JSON (${(0,quote/* quote */.hD)(error.message)}): it is damaged, or no bundle`;
    }
    const format = data?.format;
    if (format !== core_evidence/* EVIDENCE_FORMAT */.uX) {
        return `its format is ${(0,quote/* quote */.hD)(String(format))}, and this cohesix reads ${core_evidence/* EVIDENCE_FORMAT */.uX}`;
    }
    const parsed = dist.safeParse(evidenceSchema, data, { abortEarly: true });
    if (parsed.success)
        return data;
    const [issue] = parsed.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    return `${(0,quote/* quote */.hD)(path)}: expected ${issue.expected}, found ${(0,quote/* head */.d5)(issue.received, 120)}`;
}
function* formProblems(evidence, bytes) {
    if (!bytes.equals(Buffer.from((0,core_evidence/* canonical */.$N)(evidence)))) {
        yield 'its text is not as cohesix writes it: it was edited, or written by something else';
    }
    const actual = (0,sha256/* sha256 */.s)((0,core_evidence/* canonical */.$N)(evidence.manifest));
    if (actual !== evidence.manifestSha256) {
        yield `the manifest was changed: its SHA-256 is ${actual}, and the bundle states ${evidence.manifestSha256}`;
    }
}
function* fileProblems({ manifest, files }) {
    const stated = new Map(manifest.files.map((file) => [file.name, file]));
    if (stated.size < manifest.files.length)
        yield 'the manifest names a file twice';
    for (const name of Object.keys(files)) {
        if (!stated.has(name))
            yield `${(0,quote/* quote */.hD)(name)} is in the bundle, and the manifest does not name it`;
    }
    for (const [name, { bytes, sha256: digest }] of stated) {
        const text = Object.hasOwn(files, name) ? files[name] : undefined;
        if (text === undefined) {
            yield `${(0,quote/* quote */.hD)(name)} is missing: the manifest names it, and the bundle does not hold it`;
            continue;
        }
        const actual = (0,sha256/* sha256 */.s)(text);
        if (actual !== digest) {
            yield `${(0,quote/* quote */.hD)(name)} was changed: its SHA-256 is ${actual}, and the manifest states ${digest}`;
        }
        else if (Buffer.byteLength(text) !== bytes) {
            yield `${(0,quote/* quote */.hD)(name)} has ${Buffer.byteLength(text)} bytes, and the manifest states ${bytes}`;
        }
    }
}
function* reportProblems(evidence) {
    const { manifest, files } = evidence;
    const text = Object.hasOwn(files, core_evidence/* REPORT_FILE */.Uq) ? files[core_evidence/* REPORT_FILE */.Uq] : undefined;
    if (text === undefined)
        return;
    const read = (0,read_report/* readReport */.t)(Buffer.from(text), [...action_names/* ACTION_NAMES */.G, 'publish-report']);
    if (typeof read === 'string') {
        yield `${core_evidence/* REPORT_FILE */.Uq} is no report: ${read}`;
        return;
    }
    for (const [key, claim] of Object.entries((0,core_evidence/* claimsOf */.ds)(read.report))) {
        const stated = manifest[key];
        if ((0,core_evidence/* canonical */.$N)(stated) !== (0,core_evidence/* canonical */.$N)(claim)) {
            yield `the manifest's ${key} are not those of ${core_evidence/* REPORT_FILE */.Uq}`.replace(/(tool|action|verdict) are not those/, '$1 is not that');
        }
    }
    if (read.report.action === 'publish-report')
        yield* mergeProblems(read.report, evidence);
}
/** A merged report has to be what its parts give when they are merged again. */
function* mergeProblems(report, { files, manifest }) {
    const texts = manifest.files
        .filter(({ name }) => name !== core_evidence/* REPORT_FILE */.Uq)
        .map(({ name }) => ({ name, text: files[name] ?? '' }));
    const again = remerge(report, texts);
    if (typeof again === 'string')
        yield `${again}, so that the merge cannot be repeated`;
    else if ((0,core_evidence/* canonical */.$N)(contentOf(again)) !== (0,core_evidence/* canonical */.$N)(contentOf(report))) {
        yield `${core_evidence/* REPORT_FILE */.Uq} is not what its ${(0,quote/* count */.U9)(texts.length, 'report')} merge to`;
    }
}
/** What a report says, without how and by which version it was made. */
function contentOf({ verdict, counts, facts, rules, findings, sections }) {
    return { verdict, counts, facts, rules, findings, sections };
}
function summaryOf({ manifest, files }, digest) {
    const { action, verdict, tool, subject, approvals } = manifest;
    const about = subject ? ` on ${subject.repository}@${subject.commit}` : '';
    const accepted = approvals.length > 0 ? `, ${(0,quote/* count */.U9)(approvals.length, 'approval')}` : '';
    return `holds. ${action} ${tool.version}${about}: ${verdict}, ${(0,quote/* count */.U9)(Object.keys(files).length, 'file')}${accepted}; SHA-256 ${digest}`;
}


/***/ })

};
