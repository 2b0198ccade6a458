export const id = 3868;
export const ids = [3868];
export const modules = {

/***/ 17628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ policyInput),
/* harmony export */   or: () => (/* binding */ POLICY_PATHS),
/* harmony export */   tb: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42584);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99753);



/** Where the policy is looked for, in this order, below the root. */
const POLICY_PATHS = ['.github/cohesix.yml', 'cohesix.yml'];
/** The input that names it; `use` is said of it in the help. */
function policyInput(use = '') {
    return (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: `The policy file${use}; by default ${POLICY_PATHS.join(', else ')}.`,
        ...{ metavar: 'PATH', file: 'read', usual: POLICY_PATHS },
    });
}
const LARGEST_POLICY = 1024 * 1024;
/**
 * Reads the policy file named, or the first that exists. Throws a UsageError for a broken one, and for
 * a link, a folder or a pipe in its place: defaults must not hold where somebody wrote a policy. Rules that
 * it names have to be among `ruleIds`, when these are given: only their own action knows them.
 */
async function loadPolicy(world, given, ruleIds) {
    const path = given ?? POLICY_PATHS.find((name) => world.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.root, name)) !== 'missing');
    if (path === undefined)
        return { policy: {}, path };
    const full = given === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.root, path) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, path);
    const cure = 'correct --policy, or leave it out';
    const content = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .y)(world, full, { name: path, largest: LARGEST_POLICY, cure });
    // The YAML library is loaded only when there is something to read.
    const { readPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(3713)]).then(__webpack_require__.bind(__webpack_require__, 73713));
    return { policy: readPolicy(path, content, ruleIds), path };
}


/***/ }),

/***/ 99753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);


/**
 * Reads a text file that steers a run. Throws a UsageError that names the file, what is wrong with it
 * and the cure: missing, no regular file, unreadable, or larger than `largest` bytes.
 */
function readText(world, full, about) {
    return readBytes(world, full, about).toString('utf8');
}
/** The same as bytes: a view that the next reading overwrites. */
function readBytes(world, full, { name, largest, cure }) {
    const reading = world.files.read(full, largest);
    switch (reading.kind) {
        case 'file':
            return reading.bytes;
        case 'missing':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: no such file; ${cure}`);
        case 'too-large':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: larger than ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(largest)} bytes; ${cure}`);
        case 'unreadable':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: cannot be read (${reading.code}); ${cure}`);
        case 'special':
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: a ${reading.what}, not a regular file; ${cure}`);
        default:
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${name}: a ${reading.kind}, not a regular file; ${cure}`);
    }
}


/***/ }),

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
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/rules.js

/** The rules of trace-diff. A finding's severity depends on the gate; here stands the one without a gate. */
const RULES = [
    (0,rule/* rule */.Hu)('drift/rule-changed', 'warning', 'A field of a validator rule is what it was in the baseline.'),
    (0,rule/* rule */.Hu)('drift/rule-added', 'warning', 'There is no validator rule that the baseline lacks.'),
    (0,rule/* rule */.Hu)('drift/rule-removed', 'warning', 'Every validator rule of the baseline is still there.'),
    (0,rule/* rule */.Hu)('drift/rule-moved', 'notice', 'A validator rule stands in the file in which it stood.'),
    (0,rule/* rule */.Hu)('drift/rule-incomplete', 'warning', 'A new or changed file of validator rules gives each rule its version, activation window and source.'),
    (0,rule/* rule */.Hu)('drift/validator-regression', 'warning', 'What passed in the baseline passes now; no violation is new.'),
    (0,rule/* rule */.Hu)('drift/trace-changed', 'notice', 'Events happen as often, with the same verdicts, as in the baseline.'),
    (0,rule/* rule */.Hu)('drift/telemetry-mismatch', 'warning', 'Measured values stay within the tolerance of the baseline.'),
    (0,rule/* rule */.Hu)('drift/content-changed', 'notice', 'Structured content is what it was, field by field.'),
    (0,rule/* rule */.Hu)('drift/text-changed', 'notice', 'Text is what it was.'),
    (0,rule/* rule */.Hu)('drift/bytes-changed', 'error', 'With --fail-on-diff: no byte differs, whatever it means.'),
    (0,rule/* rule */.Hu)('drift/binary-changed', 'notice', 'Binary content is what it was.'),
    (0,rule/* rule */.Hu)('drift/file-added', 'notice', 'There is no file that the baseline lacks.'),
    (0,rule/* rule */.Hu)('drift/file-removed', 'notice', 'Every file of the baseline is still there.'),
    (0,rule/* rule */.Hu)('drift/mode-changed', 'notice', 'Permissions of a file are what they were.'),
    (0,rule/* rule */.Hu)('drift/type-changed', 'notice', 'A file is still a file, and a link leads where it led.'),
    (0,rule/* rule */.Hu)('drift/unparsable', 'warning', 'Rules, traces and telemetry can be read as what they are.'),
    (0,rule/* rule */.Hu)('approval/invalid', 'error', 'The ledger of approved drift can be read.'),
    (0,rule/* rule */.Hu)('approval/expired', 'warning', 'No approval has expired.'),
    (0,rule/* rule */.Hu)('approval/unused', 'warning', 'Every approval matches a change.'),
    (0,rule/* rule */.Hu)('approval/duplicate', 'warning', 'A change is approved once.'),
];

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
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   _: () => (/* binding */ DEFAULT_LEDGER)
/* harmony export */ });
/* harmony import */ var _core_calendar_date_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12888);
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42584);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17628);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);
/* harmony import */ var _snapshot_folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84549);





/** Where approvals are kept, below the root. */
const DEFAULT_LEDGER = '.cohesix/approved-drift.yml';
const snapshot = {
    file: 'read',
    from: ({ snapshotsDir }, environment) => (0,_snapshot_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotFolders */ .k)(snapshotsDir, environment),
};
const gate = (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
    description: 'Classes that fail the gate: rule-drift, validator-regression, telemetry-mismatch, trace, content, binary, any or none; content>10 lets ten pass. By default those of the policy, else the first three in a workflow and none at a terminal.',
    commas: true,
    metavar: 'LIST',
});
/** What trace-diff can be told. */
const inputs = {
    snapshots: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'The baseline and the target: a directory, .tar, .tar.gz, git:<rev>:<path>, or a name below --snapshots-dir.',
        metavar: 'SNAPSHOT',
        isPath: true,
        positional: true,
        ...snapshot,
    }),
    baseline: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'The baseline, when it is not the first of the snapshots.',
        metavar: 'SNAPSHOT',
        ...snapshot,
    }),
    target: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'What is compared with it, when it is not the second.',
        metavar: 'SNAPSHOT',
        ...snapshot,
    }),
    'baseline-cache-key': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'Compare with the snapshot that the default branch kept in the Actions cache under this key, and keep it there (needs actions: read).',
        where: 'github',
    }),
    'snapshots-dir': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'Folder of the snapshots; by default $SNAPSHOT_BASE, else /history/snapshots.',
        metavar: 'PATH',
    }),
    latest: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
        description: 'Compare the two newest of the folder, by name, numbers in it by value.',
    }),
    series: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
        description: 'Compare the first snapshot with each later one, and say since when each drift is there.',
    }),
    // Blanks part words, but not a class from its number.
    'fail-on': { ...gate, parse: (raw) => gate.parse(raw.replace(/[ \t]*>[ \t]*/g, '>')) },
    'fail-on-diff': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({ description: 'Fail on any difference; the same as --fail-on any.' }),
    exact: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({ description: 'Compare bytes only, whatever the files hold.' }),
    output: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'Write the text summary with all diffs to this file.',
        metavar: 'PATH',
        file: 'written',
    }),
    index: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: "Keep the baseline's index in this file, so that an unchanged baseline is not read again.",
        metavar: 'PATH',
        file: 'written',
    }),
    policy: (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .JM)(),
    ledger: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'The file of approved drift; by default .cohesix/approved-drift.yml.',
        metavar: 'PATH',
        file: 'read',
        usual: [DEFAULT_LEDGER],
    }),
    approve: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'Enter the changes with these fingerprints in the ledger (needs --reason).',
        commas: true,
        metavar: 'FINGERPRINT',
        where: 'cli',
    }),
    reason: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'Why the change is right.', where: 'cli' }),
    approver: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: "Who approves; by default git's user.name.",
        metavar: 'NAME',
        where: 'cli',
    }),
    expires: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
        description: 'The last day on which the approval holds.',
        metavar: 'DATE',
        expects: 'a calendar date YYYY-MM-DD',
        parse: (raw) => ((0,_core_calendar_date_js__WEBPACK_IMPORTED_MODULE_4__/* .isCalendarDate */ .t)(raw) ? raw : undefined),
        where: 'cli',
    }),
    learn: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({
        description: 'The snapshots should be equal: propose what to ignore and to tolerate, as a policy.',
        where: 'cli',
    }),
    base: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'The commit that this change is counted from, to tell whether it changes the policy or the ledger.',
        metavar: 'REVISION',
    }),
    'max-archive-bytes': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
        description: 'The most bytes that an archive may expand to.',
        default: String(8 * 2 ** 30),
        expects: 'a whole number of bytes',
        metavar: 'BYTES',
        parse: (raw) => (/^\d{1,15}$/.test(raw) ? Number(raw) : undefined),
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
};


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

/***/ 84549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ snapshotFolders)
/* harmony export */ });
/** Where a snapshot's name is looked for, first to last: below the folder of snapshots that somebody named, and only there. */
function snapshotFolders(named, environment) {
    return named === undefined ? [environment.SNAPSHOT_BASE || '/history/snapshots', '.'] : [named];
}


/***/ }),

/***/ 12888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDateForm),
/* harmony export */   t: () => (/* binding */ isCalendarDate)
/* harmony export */ });
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a text has the form `YYYY-MM-DD`, be there such a day or not. */
function isDateForm(text) {
    return DATE.test(text);
}
/** Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
function isCalendarDate(text) {
    const parts = DATE.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const last = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
    return year > 0 && day > 0 && day <= last;
}


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
