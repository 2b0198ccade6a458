export const id = 841;
export const ids = [841];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/** The outputs that the host fills in from the report, for every action. */
const reportOutputs = {
    verdict: 'pass, fail or neutral.',
    errors: 'How many errors were found.',
    warnings: 'How many warnings were found.',
    'report-path': 'Path of the report as JSON.',
    'sarif-path': 'Path of the report as SARIF 2.1.0.',
    'check-run-url': 'Address of the check run; empty when none was written.',
    'comment-url': 'Address of the comment on the pull request; empty when there is none.',
    degraded: 'true when something could not be published; the log and the summary say what and why.',
    artifact: 'Name of the artifact that keeps the reports; empty when none is kept.',
};
/** Declares an action; the inputs it states are the types that its `run` receives. */
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions),
/* harmony export */   tasks: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var _world_snapshots_differing_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7182);
/* harmony import */ var _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2142);
/* harmony import */ var _validate_batch_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5751);
/* harmony import */ var _validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7529);




/** Every action, in the order in which people read about them. */
const actions = [_validate_batch_action_js__WEBPACK_IMPORTED_MODULE_2__/* .validateBatch */ .P, _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_1__/* .traceDiff */ .f];
/** The work that actions share with another thread. */
const tasks = [_validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_3__/* .checkFiles */ .gw, _world_snapshots_differing_files_js__WEBPACK_IMPORTED_MODULE_0__/* .differingFiles */ .Y];


/***/ }),

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* unused harmony exports FORMATS, compositeInputs */
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2584);

/** Every way in which a report can be printed. */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** Inputs that every action has; the hosts act on them. */
const sharedInputs = {
    report: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the report as JSON to this file.',
        metavar: 'PATH',
    }),
    sarif: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the report as SARIF 2.1.0 to this file.',
        metavar: 'PATH',
    }),
    'log-file': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the findings as text to this file; by default one in scratch space.',
        metavar: 'PATH',
    }),
    format: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'How the report is printed.',
        choices: FORMATS,
        default: 'text',
        where: 'cli',
    }),
    quiet: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Print nothing when the verdict is pass.',
        where: 'cli',
    }),
    'working-directory': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Folder to work in, relative to the workspace: where the repository was checked out.',
        metavar: 'PATH',
        where: 'github',
    }),
    'dry-run': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Show what would be written, and write nothing: no file, nothing on GitHub.',
    }),
    token: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The token that publishes; by default the one of the workflow.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        expression: '${{ github.token }}',
        where: 'github',
    }),
    check: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Write a check run that carries the annotations (needs checks: write).',
        default: 'true',
        where: 'github',
    }),
    'check-name': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of the check run; by default cohesix / ACTION, and the key.',
        where: 'github',
    }),
    comment: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'When to write the comment on the pull request (needs pull-requests: write): always; on-change, when there are findings or their words change; on-failure; never.',
        choices: ['always', 'on-change', 'on-failure', 'never'],
        default: 'on-change',
        where: 'github',
    }),
    suggest: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Suggest the cures that are known, as review comments on the lines of the diff.',
        where: 'github',
    }),
    annotate: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'Annotate all findings, or only those on lines that the pull request shows.',
        choices: ['all', 'changed'],
        default: 'all',
        where: 'github',
    }),
    'max-annotations': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
        description: 'The most annotations of a check run; the rest is counted.',
        default: '2000',
        expects: 'a whole number from 0 to 50000',
        parse: (raw) => (/^\d{1,5}$/.test(raw) && Number(raw) <= 50_000 ? Number(raw) : undefined),
        where: 'github',
    }),
    key: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Tells several uses of this action on one pull request apart; by default the jobs of a matrix.',
        expression: 
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        "${{ strategy.job-total > 1 && format('job {0}', strategy.job-index) || '' }}",
        where: 'github',
    }),
    annotations: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Show findings as annotations on the lines they are about.',
        default: 'true',
        where: 'github',
    }),
    summary: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Write the job summary.',
        default: 'true',
        where: 'github',
    }),
    artifact: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Beginning of the name of the artifact that keeps the reports; none is kept when empty.',
        metavar: 'NAME',
        where: 'github',
    }),
};
/** What the composite adds: inputs for its own steps, and defaults of its own. */
const compositeInputs = {
    artifact: {
        description: sharedInputs.artifact.description,
        default: 'cohesix',
    },
    'code-scanning': {
        description: 'Also send the findings to code scanning (needs security-events: write).',
        default: 'false',
    },
};


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ traceDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var drift = __webpack_require__(8894);
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

// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/inputs.js


/** What trace-diff can be told. */
const inputs = {
    snapshots: (0,inputs_define/* list */.p_)({
        description: 'The baseline and the target: a directory, .tar, .tar.gz, git:<rev>:<path>, or a name below --snapshots-dir.',
        metavar: 'SNAPSHOT',
        positional: true,
    }),
    baseline: (0,inputs_define/* text */.Qq)({
        description: 'The baseline, when it is not the first of the snapshots.',
        metavar: 'SNAPSHOT',
    }),
    target: (0,inputs_define/* text */.Qq)({
        description: 'What is compared with it, when it is not the second.',
        metavar: 'SNAPSHOT',
    }),
    'snapshots-dir': (0,inputs_define/* text */.Qq)({
        description: 'Folder of the snapshots; by default $SNAPSHOT_BASE, else /history/snapshots.',
        metavar: 'PATH',
    }),
    latest: (0,inputs_define/* flag */.Jt)({
        description: 'Compare the two newest of the folder, by name, numbers in it by value.',
    }),
    series: (0,inputs_define/* flag */.Jt)({
        description: 'Compare the first snapshot with each later one, and say since when each drift is there.',
    }),
    'fail-on': (0,inputs_define/* list */.p_)({
        description: 'Classes that fail the gate: rule-drift, validator-regression, telemetry-mismatch, trace, content, binary, any or none; content>10 lets ten pass.',
        expression: 'rule-drift,validator-regression,telemetry-mismatch',
        commas: true,
        metavar: 'LIST',
    }),
    'fail-on-diff': (0,inputs_define/* flag */.Jt)({ description: 'Fail on any difference; the same as --fail-on any.' }),
    exact: (0,inputs_define/* flag */.Jt)({ description: 'Compare bytes only, whatever the files hold.' }),
    output: (0,inputs_define/* text */.Qq)({
        description: 'Write the text summary with all diffs to this file.',
        metavar: 'PATH',
    }),
    index: (0,inputs_define/* text */.Qq)({
        description: "Keep the baseline's index in this file, so that an unchanged baseline is not read again.",
        metavar: 'PATH',
    }),
    policy: (0,inputs_define/* text */.Qq)({
        description: 'The policy file; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
    }),
    ledger: (0,inputs_define/* text */.Qq)({
        description: 'The file of approved drift; by default .cohesix/approved-drift.yml.',
        metavar: 'PATH',
    }),
    approve: (0,inputs_define/* list */.p_)({
        description: 'Enter the changes with these fingerprints in the ledger (needs --reason).',
        commas: true,
        metavar: 'FINGERPRINT',
        where: 'cli',
    }),
    reason: (0,inputs_define/* text */.Qq)({ description: 'Why the change is right.', where: 'cli' }),
    approver: (0,inputs_define/* text */.Qq)({
        description: "Who approves; by default git's user.name.",
        metavar: 'NAME',
        where: 'cli',
    }),
    expires: (0,inputs_define/* value */.Uq)({
        description: 'The last day on which the approval holds.',
        metavar: 'DATE',
        expects: 'a calendar date YYYY-MM-DD',
        parse: (raw) => (isDate(raw) ? raw : undefined),
        where: 'cli',
    }),
    learn: (0,inputs_define/* flag */.Jt)({
        description: 'The snapshots should be equal: propose what to ignore and to tolerate, as a policy.',
        where: 'cli',
    }),
    base: (0,inputs_define/* text */.Qq)({
        description: 'The commit that this change is counted from, to tell whether it changes the policy or the ledger.',
        metavar: 'REVISION',
    }),
    'max-archive-bytes': (0,inputs_define/* value */.Uq)({
        description: 'The most bytes that an archive may expand to.',
        default: String(8 * 2 ** 30),
        expects: 'a whole number of bytes',
        metavar: 'BYTES',
        parse: (raw) => (/^\d{1,15}$/.test(raw) ? Number(raw) : undefined),
    }),
    ...shared_inputs/* sharedInputs */.dO,
};
function isDate(raw) {
    if (!/^\d{4}-\d\d-\d\d$/.test(raw))
        return false;
    const date = new Date(`${raw}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw);
}

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
        'actions: read': 'only with `code-scanning: true` in a private repository',
    },
    inputs: inputs,
    outputs: { ...actions_define/* reportOutputs */.r, ...classOutputs },
    examples: [
        'cohesix trace-diff baseline target --snapshots-dir examples/snapshots',
        'cohesix trace-diff --latest --snapshots-dir examples/snapshots --fail-on rule-drift',
        'cohesix trace-diff --series --snapshots-dir examples/snapshots --format markdown',
    ],
    async run(given, world) {
        // The libraries for YAML and diffs are loaded by a run, not by a help text.
        const { compareRuns } = await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(6), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 6593));
        const { judged, facts, sections, text } = await compareRuns(given, world);
        const verdict = (0,core_verdict/* judge */.S)(judged.drafts, { strict: false });
        if (given.output)
            world.files.replace((0,external_node_path_.resolve)(world.directory, given.output), text);
        return {
            report: (0,report/* makeReport */.dO)({
                action: 'trace-diff',
                rules: RULES,
                findings: judged.drafts,
                ...{ verdict, facts, sections },
            }),
            exitCode: verdict === 'fail' ? 2 : 0,
            outputs: countsByClass(judged),
            preamble: given.output ? `Summary with all diffs: ${given.output}\n` : text,
        };
    },
});


/***/ }),

/***/ 8894:
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

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The severities, worst first: the order in which findings are ranked everywhere. */
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * Whether a place is in the repository that is checked out. Those of archives, of other commits and of
 * folders elsewhere are told apart by how their path begins: `tar:`, `git:`, `/`.
 */
function isInRepository({ path }) {
    return !/^(\/|tar:|git:|[A-Za-z]:[\\/])/.test(path);
}
/** Compares by severity, then path, line, column and rule: the order of every list we show. */
function compareFindings(a, b) {
    return (SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareText(a.place?.path ?? '', b.place?.path ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compareText(a.rule, b.rule));
}
/** Compares by UTF-16 code units: the same order on every machine and locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
const LONGEST = 120;
/**
 * Shows a value inside a message: quoted, and when longer than 120 characters its head with the
 * full length, so that one huge value cannot push everything else out of a message.
 */
function quote(value) {
    if (value.length <= LONGEST)
        return `"${value}"`;
    return `"${head(value, LONGEST)}…" (${value.length} characters)`;
}
/** The first characters of a text, never half of a surrogate pair. */
function head(text, length) {
    const cut = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
/** A count with its noun: `1 file`, `1,203 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${thousands(n)} ${n === 1 ? noun : plural}`;
}
/** 1203 as `1,203`, the same in every locale. */
function thousands(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wr: () => (/* binding */ TOOL_VERSION),
  dO: () => (/* binding */ makeReport)
});

// UNUSED EXPORTS: REPORT_VERSION, countFindings

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/fingerprint.js

/**
 * Gives each finding its fingerprint: a digest of rule, path, message and how many equal ones came
 * before it in the file. Line numbers stay out, so that text inserted above changes nothing. A draft that
 * has its own keeps it.
 */
function withFingerprints(drafts) {
    const seen = new Map();
    return drafts.map((draft) => {
        if (draft.fingerprint !== undefined)
            return { ...draft, fingerprint: draft.fingerprint };
        const meaning = [draft.rule, draft.place?.path ?? '', draft.message, draft.found ?? ''].join('\0');
        const earlier = seen.get(meaning) ?? 0;
        seen.set(meaning, earlier + 1);
        return { ...draft, fingerprint: digest(`${meaning}\0${earlier}`) };
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/core/report.js


/** The schema's version: a new one when a reader of the old would misread the new. */
const REPORT_VERSION = 1;
/** Ranks and counts the findings and puts the report together. */
function makeReport(parts) {
    const findings = withFingerprints([...parts.findings].sort(finding/* compareFindings */.Eg));
    const used = new Set(findings.map(({ rule }) => rule));
    return {
        version: REPORT_VERSION,
        tool: { name: 'cohesix', version: TOOL_VERSION },
        action: parts.action,
        verdict: parts.verdict,
        counts: countFindings(findings),
        facts: parts.facts ?? [],
        rules: parts.rules.filter(({ id }) => used.has(id)),
        findings,
        sections: parts.sections ?? [],
    };
}
/** The version in package.json; a test holds the two together. */
const TOOL_VERSION = '1.0.0';
/** How many findings there are of each severity. */
function countFindings(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0 };
    for (const { severity } of findings)
        counts[`${severity}s`]++;
    return counts;
}


/***/ }),

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/**
 * A mistake of the caller's that stops the run: a bad flag, a broken policy file, nothing to check.
 * The message names the thing, the value received, what was expected, and the cure.
 */
class UsageError extends Error {
    name = 'UsageError';
    /** Where the mistake is, when it is in a file. */
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** What the findings of a check mean. It depends on them alone, never on how publishing went. */
function judge(findings, { strict }) {
    const fails = findings.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    return fails ? 'fail' : 'pass';
}


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function text(about) {
    return input({ kind: 'text', expects: 'text', absent: undefined, parse: (raw) => raw, ...about });
}
/** Yes or no. GitHub passes `true` and `false` in YAML's core schema spellings. */
function flag(about) {
    return input({
        kind: 'flag',
        expects: 'true or false',
        absent: false,
        parse: (raw) => (/^(true|True|TRUE)$/.test(raw) ? true : no(raw)),
        ...about,
    });
}
function no(raw) {
    return /^(false|False|FALSE)$/.test(raw) ? false : undefined;
}
/** One of a few words. */
function choice(about) {
    return input({
        kind: 'choice',
        expects: `one of ${about.choices.join(', ')}`,
        absent: about.default,
        parse: (raw) => about.choices.find((known) => known === raw),
        metavar: about.choices.join('|'),
        ...about,
    });
}
/** Several values, one a line; `commas` also splits at commas and blanks. A flag may be repeated. */
function list(about) {
    const separator = about.commas ? /[\s,]+/ : /\r?\n/;
    return input({
        kind: 'list',
        expects: about.commas ? 'values separated by commas' : 'one value a line',
        absent: [],
        parse: (raw) => raw
            .split(separator)
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        ...about,
    });
}
/** A value with a grammar of its own: `parse` answers undefined for what is not accepted. */
function value(about) {
    return input({ kind: 'value', absent: undefined, ...about });
}
function input(given) {
    return {
        kind: given.kind,
        description: given.description,
        where: given.where ?? 'everywhere',
        default: given.default,
        expression: given.expression,
        expects: given.expects,
        metavar: given.metavar ?? given.kind.toUpperCase(),
        positional: given.positional ?? false,
        absent: given.absent,
        parse: given.parse,
    };
}


/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ displayName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A path as text: a name that is not UTF-8 shows its bytes as `\xE9`. */
function displayName(path) {
    if (typeof path === 'string')
        return path;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path))
        return path.toString('utf8');
    return path
        .toString('latin1')
        .replace(/[\x80-\xFF]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 7182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ differingFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);



/**
 * Compares files of the same path, side by side, up to 64 KiB at a time: the part of the work that threads
 * share. Both are read at once; a look at the sizes first costs more than it saves on small files.
 */
const differingFiles = {
    name: 'snapshots/differing-files',
    work(paths, folders) {
        const found = { pairs: [], unreadable: undefined };
        for (const path of paths) {
            try {
                const pair = comparePair(path, folders);
                if (pair)
                    found.pairs.push(pair);
            }
            catch (error) {
                if (!(error instanceof SideError))
                    throw error;
                found.unreadable = { path: (0,_display_name_js__WEBPACK_IMPORTED_MODULE_2__/* .displayName */ .Q)(path), side: error.side, code: error.code };
                return found;
            }
        }
        return found;
    },
};
class SideError extends Error {
    side;
    code;
    constructor(side, code) {
        super(code);
        this.side = side;
        this.code = code;
    }
}
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
// Between the listing and now the file may have become a link or a pipe: neither is followed or waited for.
const OPEN = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);
function comparePair(path, folders) {
    const before = open(below(folders.before, path), 'before');
    try {
        const after = open(below(folders.after, path), 'after');
        try {
            if (isSame(before, after))
                return undefined;
            return { key: keyOf(path), before: about(before.stats), after: about(after.stats) };
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(after.file);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(before.file);
    }
}
function below(folder, path) {
    if (typeof path === 'string')
        return `${folder}/${path}`;
    return Buffer.concat([Buffer.from((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '/')), path]);
}
function keyOf(path) {
    return Buffer.from(path).toString('latin1');
}
function open(path, side) {
    return failing(side, () => {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isFile())
            return { file, stats, side };
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw Object.assign(new Error('not a file any more'), { code: 'ESTALE' });
    });
}
function isSame(before, after) {
    if (((before.stats.mode ^ after.stats.mode) & 0o777) !== 0)
        return false;
    if (before.stats.size !== after.stats.size)
        return false;
    for (let at = 0;;) {
        const left = fill(before, one, at);
        const right = fill(after, other, at);
        if (left !== right || one.compare(other, 0, right, 0, left) !== 0)
            return false;
        if (left < BLOCK)
            return true;
        at += left;
    }
}
/** A file gives less than there is room for only at its end (read(2)). */
function fill({ file, side }, block, at) {
    return failing(side, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, block, 0, BLOCK, at));
}
function failing(side, work) {
    try {
        return work();
    }
    catch (error) {
        throw new SideError(side, error.code ?? String(error));
    }
}
function about({ size, mode }) {
    return { size, mode: mode & 0o777 };
}


/***/ })

};
