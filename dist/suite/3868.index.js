export const id = 3868;
export const ids = [3868];
export const modules = {

/***/ 80092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ traceDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var drift = __webpack_require__(78894);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/class-outputs.js

/** The outputs that trace-diff has beside every action's. */
const classOutputs = {
    new: 'How many changes nobody has approved.',
    approved: 'How many changes the ledger approves.',
    'rule-drift': 'How many changes of validator rules there are, approved ones included.',
    'validator-regression': 'How many validator regressions there are, approved ones included.',
    'telemetry-mismatch': 'How many telemetry mismatches there are, approved ones included.',
    trace: 'How many other changes of traces there are, approved ones included.',
    content: 'How many changes of other content there are, approved ones included.',
    binary: 'How many changes of binary content there are, approved ones included.',
};
/** Their values. */
function countsByClass({ counts }) {
    const sum = (of) => drift/* CLASSES */.N.reduce((total, one) => total + counts[one][of], 0);
    const classes = drift/* CLASSES */.N.map((of) => [of, String(counts[of].open + counts[of].approved)]);
    return {
        ...Object.fromEntries(classes),
        ...{ new: String(sum('open')), approved: String(sum('approved')) },
    };
}

// EXTERNAL MODULE: ./build/src/actions/trace-diff/inputs.js
var inputs = __webpack_require__(1160);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/rules.js
/** The rules of trace-diff. A finding's severity depends on the gate; here stands the one without a gate. */
const RULES = [
    rule('drift/rule-changed', 'warning', 'A field of a validator rule is what it was in the baseline.'),
    rule('drift/rule-added', 'warning', 'There is no validator rule that the baseline lacks.'),
    rule('drift/rule-removed', 'warning', 'Every validator rule of the baseline is still there.'),
    rule('drift/rule-moved', 'notice', 'A validator rule stands in the file in which it stood.'),
    rule('drift/rule-incomplete', 'warning', 'A new or changed file of validator rules gives each rule its version, activation window and source.'),
    rule('drift/validator-regression', 'warning', 'What passed in the baseline passes now; no violation is new.'),
    rule('drift/trace-changed', 'notice', 'Events happen as often, with the same verdicts, as in the baseline.'),
    rule('drift/telemetry-mismatch', 'warning', 'Measured values stay within the tolerance of the baseline.'),
    rule('drift/content-changed', 'notice', 'Structured content is what it was, field by field.'),
    rule('drift/text-changed', 'notice', 'Text is what it was.'),
    rule('drift/bytes-changed', 'error', 'With --fail-on-diff: no byte differs, whatever it means.'),
    rule('drift/binary-changed', 'notice', 'Binary content is what it was.'),
    rule('drift/file-added', 'notice', 'There is no file that the baseline lacks.'),
    rule('drift/file-removed', 'notice', 'Every file of the baseline is still there.'),
    rule('drift/mode-changed', 'notice', 'Permissions of a file are what they were.'),
    rule('drift/type-changed', 'notice', 'A file is still a file, and a link leads where it led.'),
    rule('drift/unparsable', 'warning', 'Rules, traces and telemetry can be read as what they are.'),
    rule('approval/invalid', 'error', 'The ledger of approved drift can be read.'),
    rule('approval/expired', 'warning', 'No approval has expired.'),
    rule('approval/unused', 'warning', 'Every approval matches a change.'),
    rule('approval/duplicate', 'warning', 'A change is approved once.'),
];
function rule(id, severity, summary) {
    return { id, severity, summary };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/action.js







/** Compares two snapshots and gates on what the differences mean. */
const traceDiff = (0,actions_define/* defineAction */.Q)({
    name: 'trace-diff',
    title: 'Cohesix Trace Diff',
    summary: 'Compares two validator snapshots: rule drift, validator regressions and telemetry mismatches, told apart and gated.',
    branding: { icon: 'git-pull-request', color: 'purple' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'with `baseline-cache-key`; with `code-scanning: true` in a private repository',
    },
    inputs: inputs/* inputs */.Q,
    outputs: { ...actions_define/* reportOutputs */.r, ...classOutputs },
    examples: [
        'cohesix trace-diff baseline target --snapshots-dir examples/snapshots',
        'cohesix trace-diff --latest --snapshots-dir examples/snapshots --fail-on rule-drift',
        'cohesix trace-diff --series --snapshots-dir examples/snapshots --format markdown',
    ],
    async run(given, world) {
        // The libraries for YAML and diffs are loaded by a run, not by a help text.
        const { compareRuns } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8914)]).then(__webpack_require__.bind(__webpack_require__, 18914));
        const { judged, facts, sections, text, isFile, isFirst } = await compareRuns(given, world);
        const verdict = isFirst ? 'neutral' : (0,core_verdict/* judge */.S)(judged.drafts, { strict: false });
        const output = given.dryRun ? undefined : given.output;
        if (output)
            world.files.replace((0,external_node_path_.resolve)(world.directory, output), text);
        return {
            report: (0,report/* makeReport */.dO)({
                action: 'trace-diff',
                rules: RULES,
                findings: judged.drafts,
                ...{ verdict, facts, sections },
            }),
            exitCode: verdict === 'fail' ? 2 : 0,
            outputs: countsByClass(judged),
            ...(output
                ? { preamble: `${isFile ? 'Proposed policy' : 'Summary with all diffs'}: ${output}\n` }
                : isFile
                    ? { file: text }
                    : { preamble: text }),
        };
    },
});


/***/ }),

/***/ 78894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CLASSES),
/* harmony export */   m: () => (/* binding */ CLASS_NAMES)
/* harmony export */ });
/** What a difference means to those who gate merges, worst first. */
const CLASSES = [
    'rule-drift',
    'validator-regression',
    'telemetry-mismatch',
    'trace',
    'content',
    'binary',
];
/** A class in words, for headings and tables. */
const CLASS_NAMES = {
    'rule-drift': 'rule drift',
    'validator-regression': 'validator regression',
    'telemetry-mismatch': 'telemetry mismatch',
    trace: 'trace change',
    content: 'content change',
    binary: 'binary change',
};


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42584);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75032);


/** What trace-diff can be told. */
const inputs = {
    snapshots: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: 'The baseline and the target: a directory, .tar, .tar.gz, git:<rev>:<path>, or a name below --snapshots-dir.',
        metavar: 'SNAPSHOT',
        isPath: true,
        positional: true,
        file: 'read whole',
        from: 'snapshots-dir',
    }),
    baseline: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'The baseline, when it is not the first of the snapshots.',
        metavar: 'SNAPSHOT',
        file: 'read whole',
        from: 'snapshots-dir',
    }),
    target: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'What is compared with it, when it is not the second.',
        metavar: 'SNAPSHOT',
        file: 'read whole',
        from: 'snapshots-dir',
    }),
    'baseline-cache-key': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'Compare with the snapshot that the default branch kept in the Actions cache under this key, and keep it there (needs actions: read).',
        where: 'github',
    }),
    'snapshots-dir': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'Folder of the snapshots; by default $SNAPSHOT_BASE, else /history/snapshots.',
        metavar: 'PATH',
    }),
    latest: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'Compare the two newest of the folder, by name, numbers in it by value.',
    }),
    series: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'Compare the first snapshot with each later one, and say since when each drift is there.',
    }),
    'fail-on': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: 'Classes that fail the gate: rule-drift, validator-regression, telemetry-mismatch, trace, content, binary, any or none; content>10 lets ten pass. By default those of the policy, else the first three in a workflow and none at a terminal.',
        commas: true,
        metavar: 'LIST',
    }),
    'fail-on-diff': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({ description: 'Fail on any difference; the same as --fail-on any.' }),
    exact: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({ description: 'Compare bytes only, whatever the files hold.' }),
    output: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'Write the text summary with all diffs to this file.',
        metavar: 'PATH',
        file: 'written',
    }),
    index: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: "Keep the baseline's index in this file, so that an unchanged baseline is not read again.",
        metavar: 'PATH',
        file: 'written',
    }),
    policy: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'The policy file; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
        file: 'read',
    }),
    ledger: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'The file of approved drift; by default .cohesix/approved-drift.yml.',
        metavar: 'PATH',
        file: 'written',
    }),
    approve: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: 'Enter the changes with these fingerprints in the ledger (needs --reason).',
        commas: true,
        metavar: 'FINGERPRINT',
        where: 'cli',
    }),
    reason: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Why the change is right.', where: 'cli' }),
    approver: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: "Who approves; by default git's user.name.",
        metavar: 'NAME',
        where: 'cli',
    }),
    expires: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)({
        description: 'The last day on which the approval holds.',
        metavar: 'DATE',
        expects: 'a calendar date YYYY-MM-DD',
        parse: (raw) => (isDate(raw) ? raw : undefined),
        where: 'cli',
    }),
    learn: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'The snapshots should be equal: propose what to ignore and to tolerate, as a policy.',
        where: 'cli',
    }),
    base: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The commit that this change is counted from, to tell whether it changes the policy or the ledger.',
        metavar: 'REVISION',
    }),
    'max-archive-bytes': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)({
        description: 'The most bytes that an archive may expand to.',
        default: String(8 * 2 ** 30),
        expects: 'a whole number of bytes',
        metavar: 'BYTES',
        parse: (raw) => (/^\d{1,15}$/.test(raw) ? Number(raw) : undefined),
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO,
};
function isDate(raw) {
    if (!/^\d{4}-\d\d-\d\d$/.test(raw))
        return false;
    const date = new Date(`${raw}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw);
}


/***/ }),

/***/ 63868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80092);


/** Starts trace-diff on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .traceDiff */ .f, worker);


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** What the findings of a check mean. It depends on them alone, never on how publishing went. */
function judge(findings, { strict }) {
    const fails = findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    return fails ? 'fail' : 'pass';
}


/***/ })

};
