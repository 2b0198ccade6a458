export const id = 4665;
export const ids = [4665];
export const modules = {

/***/ 61591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ annotateBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/annotate-batch/inputs.js
var inputs = __webpack_require__(94118);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/rules.js

/** Every rule of annotate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
const RULES = [
    (0,rule/* rule */.Hu)('table/row-missing', 'error', 'A document of the batch has a row in the table.'),
    (0,rule/* rule */.Hu)('table/row-ambiguous', 'error', 'A document fits one row, and a row one document.'),
    (0,rule/* rule */.Hu)('table/columns-missing', 'error', 'The table has the columns BATCH_SIZE and BATCH_ORIGIN.'),
    (0,rule/* rule */.Hu)('table/row-too-long', 'error', 'A row has no more cells than the head of its table.'),
    (0,rule/* rule */.Hu)('table/row-stale', 'error', 'A row names the size and the origin of its batch.'),
    (0,rule/* rule */.Hu)('table/misaligned', 'error', 'With --align, the columns of the table stand below each other.'),
    (0,rule/* rule */.Hu)('table/row-cut-off', 'warning', 'No blank or broken line cuts a row off from its table.'),
];

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/action.js





/** Fills the two batch columns of a metadata table, and touches nothing else. */
const annotateBatch = (0,actions_define/* defineAction */.Q)({
    name: 'annotate-batch',
    title: 'Cohesix Annotate Batch',
    summary: 'Fills BATCH_SIZE and BATCH_ORIGIN in the rows of a metadata table, and leaves every other byte as it is.',
    branding: { icon: 'edit-3', color: 'blue' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment, and for the suggestions of `mode: suggest`',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'only with `code-scanning: true` in a private repository',
    },
    inputs: inputs/* inputs */.Q,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        changed: 'true when the table was edited; in other modes and with dry-run, when it would be.',
        entries: 'How many documents the batch has.',
        'batch-size': 'What BATCH_SIZE says.',
    },
    examples: [
        'cohesix annotate-batch GUIDE.md INSTALL.md --origin git://example.org/batch-7',
        "cohesix annotate-batch 'docs/**/*.md' --origin batch-7 --metadata docs/METADATA.md --dry-run",
        'cohesix annotate-batch --from-manifest batch/manifest.json --metadata batch/METADATA.md --check',
    ],
    async run(given, world) {
        const { annotate } = await Promise.all(/* import() */[__webpack_require__.e(4148), __webpack_require__.e(5831)]).then(__webpack_require__.bind(__webpack_require__, 75831));
        const { drafts, facts, sections, batch, isChanged, isRefused, after } = await annotate(given, world);
        const judged = (0,core_verdict/* judge */.S)(drafts, { strict: false });
        const verdict = batch.entries.length === 0 && judged === 'pass' ? 'neutral' : judged;
        return {
            report: (0,report/* makeReport */.dO)({
                ...{ action: 'annotate-batch', rules: RULES, findings: drafts },
                ...{ verdict, facts, sections },
            }),
            exitCode: verdict === 'fail' ? 1 : 0,
            outputs: {
                ...{ changed: String(isChanged), entries: String(batch.entries.length) },
                'batch-size': String(batch.size),
            },
            ...(given.dryRun && { file: isRefused ? '' : after }),
            suggests: given.mode === 'suggest' && !given.onlyCheck,
        };
    },
});


/***/ }),

/***/ 94118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs),
/* harmony export */   x: () => (/* binding */ DEFAULT_TABLE)
/* harmony export */ });
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42584);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17628);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);



/** The table that is meant when none is named. */
const DEFAULT_TABLE = 'workspace/docs/community/governance/METADATA.md';
/** What annotate-batch can be told. */
const inputs = {
    entries: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)({
        description: 'Documents of the batch, one a line: names as the table has them, paths, globs such as docs/**/*.md, with ! before those to leave out; - reads them from standard input.',
        metavar: 'ENTRY',
        positional: true,
        file: 'read',
    }),
    metadata: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'The Markdown file with the table.',
        metavar: 'PATH',
        default: DEFAULT_TABLE,
        file: 'read',
    }),
    origin: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'What BATCH_ORIGIN is to say; without it the batch_origin of the manifest.',
        metavar: 'URI',
    }),
    size: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)({
        description: 'What BATCH_SIZE is to say; by default the number of entries.',
        metavar: 'N',
        expects: 'a whole number from 1',
        parse: (raw) => (/^0*[1-9]\d{0,14}$/.test(raw) ? Number(raw) : undefined),
    }),
    'from-manifest': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)({
        description: 'Take the entries from the documents of this manifest.json of a batch.',
        metavar: 'PATH',
        file: 'read',
    }),
    changed: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Take the documents that this change touches as entries.',
    }),
    base: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({
        description: 'The commit that changes are counted from; by default the one the event names, else the default branch of origin.',
        metavar: 'REVISION',
    }),
    mode: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)({
        description: 'write edits the file; suggest leaves it and suggests the edits on the pull request; check leaves it and fails when it would be edited.',
        choices: ['write', 'suggest', 'check'],
        default: 'write',
    }),
    'only-check': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'The same as --mode check: end with 1 when the file would be edited.',
        flagName: 'check',
        where: 'cli',
    }),
    'allow-missing': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Leave entries without a row out instead of refusing them.',
    }),
    'add-rows': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Add rows for entries that have none, from the headers of the documents.',
    }),
    'add-columns': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({ description: 'Add the two columns to a table that lacks them.' }),
    align: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({ description: 'Pad the cells of each edited table to the same width.' }),
    'strict-tables': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)({
        description: 'Refuse rows that a blank or a broken line cuts off from their table.',
    }),
    policy: (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .JM)(', which says what a document is (changed) and how many lines hold its header (add-rows)'),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO,
};


/***/ }),

/***/ 14665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions)
/* harmony export */ });
/* harmony import */ var _annotate_batch_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61591);
/* harmony import */ var _perf_log_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15990);
/* harmony import */ var _publish_report_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18367);
/* harmony import */ var _replay_batch_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4562);
/* harmony import */ var _simulate_batch_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46255);
/* harmony import */ var _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80092);
/* harmony import */ var _validate_batch_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17771);







/** Every action, in the order in which people read about them. */
const actions = [
    _validate_batch_action_js__WEBPACK_IMPORTED_MODULE_6__/* .validateBatch */ .P,
    _annotate_batch_action_js__WEBPACK_IMPORTED_MODULE_0__/* .annotateBatch */ .D,
    _simulate_batch_action_js__WEBPACK_IMPORTED_MODULE_4__/* .simulateBatch */ .H,
    _replay_batch_action_js__WEBPACK_IMPORTED_MODULE_3__/* .replayBatch */ .Y,
    _perf_log_action_js__WEBPACK_IMPORTED_MODULE_1__/* .perfLog */ .C,
    _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_5__/* .traceDiff */ .f,
    _publish_report_action_js__WEBPACK_IMPORTED_MODULE_2__/* .publishReport */ .S,
];


/***/ }),

/***/ 15990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ perfLog)
/* harmony export */ });
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46477);


/** Measures builds and boots, keeps their history, and tells a regression from noise. */
const perfLog = (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'perf-log',
    title: 'Cohesix Perf Log',
    summary: 'Measures how long builds and boots take, keeps their history, and tells a real regression from a noisy runner.',
    branding: { icon: 'activity', color: 'orange' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment',
        'actions: read': 'with `history-cache-key`',
        'security-events: write': 'only with `code-scanning: true`',
    },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .Q,
    outputs: {
        ..._define_js__WEBPACK_IMPORTED_MODULE_0__/* .reportOutputs */ .r,
        'build-ms': 'Median of the stage build in milliseconds; empty when it did not succeed.',
        'boot-ms': 'Median of the stage boot in milliseconds; empty when it did not succeed.',
        change: 'The worst of the stages: slower, noisy, faster, same, or unknown.',
        'summary-path': 'Path of the performance summary as JSON.',
    },
    examples: [
        "cohesix perf-log --build-cmd 'make' --boot-cmd 'scripts/boot_qemu.sh' --tag nightly",
        "cohesix perf-log --skip-build --boot-cmd 'sleep 0.1' --runs 10 --warmup 1",
        "cohesix perf-log --stage test='make test' --runs 10 --compare-cmd 'make test-old'",
    ],
    executes: {
        before: async (given, world, folder) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8721), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 81621))).beforeCommands(given, world, folder),
        after: async (given, world, folder) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8721), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 81621))).afterCommands(given, world, folder),
    },
    // What a run needs is loaded by a run, not by a help text.
    run: async (given, world) => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8721), __webpack_require__.e(2112)]).then(__webpack_require__.bind(__webpack_require__, 92112))).runPerf(given, world),
});


/***/ }),

/***/ 46477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42584);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17628);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15061);




const amount = (about) => (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
    ...about,
    metavar: 'N',
    expects: `a whole number from ${about.least} to ${about.most}`,
    parse: (raw) => {
        const number = /^\d{1,9}$/.test(raw) ? Number(raw) : -1;
        return number >= about.least && number <= about.most ? number : undefined;
    },
});
const { 'log-file': _, ...shared } = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO;
/** What perf-log can be told. */
const inputs = {
    'build-cmd': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ description: 'The command of the stage build.', metavar: 'CMD' }),
    'boot-cmd': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'The command of the stage boot; by default scripts/boot_qemu.sh when executable and no other stage is named.',
        metavar: 'CMD',
    }),
    stage: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'Another stage, NAME=CMD, after build and boot in the order given.',
        metavar: 'NAME=CMD',
    }),
    tag: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'Names the run, its logs and its record; by default the time and a random part.',
        metavar: 'NAME',
    }),
    'log-file': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'Write the performance summary as JSON to this file, and the logs of the stages beside it.',
        metavar: 'PATH',
        file: 'written',
    }),
    'skip-build': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({ description: 'Do not run the stage build.' }),
    'skip-boot': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)({ description: 'Do not run the stage boot.' }),
    runs: amount({
        description: 'How often each stage is measured.',
        ...{ default: '1', least: 1, most: 1000 },
    }),
    warmup: amount({
        description: 'How often each stage is run before, unmeasured.',
        ...{ default: '0', least: 0, most: 100 },
    }),
    prepare: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'Run before each run of a stage, unmeasured; NAME=CMD is for that stage only.',
        metavar: 'CMD',
    }),
    cleanup: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'Run after the last run of a stage; NAME=CMD is for that stage only.',
        metavar: 'CMD',
    }),
    'ready-pattern': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'The stage boot is at its end when its output matches this regular expression; it is stopped then. NAME=PATTERN is for another stage.',
        metavar: 'PATTERN',
    }),
    timeout: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
        description: 'The longest that one run may take.',
        default: '1h',
        metavar: 'DURATION',
        expects: 'a duration such as 200ms, 90s, 10m or 1h',
        parse: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9,
    }),
    'max-log-bytes': amount({
        description: 'The most bytes that the log of a stage keeps: its beginning and its end.',
        ...{ default: '16777216', least: 4096, most: 999_999_999 },
    }),
    sandbox: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)({
        description: 'Run commands in a PID namespace of bubblewrap: where that works, always or not at all, or never. In it sudo does not work.',
        choices: ['auto', 'require', 'off'],
        default: 'off',
    }),
    env: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'In a workflow commands see PATH, HOME and the like only: names of more variables that they may see.',
        commas: true,
        metavar: 'NAME',
        where: 'github',
    }),
    budget: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'The most that the median of a stage may take: boot=200ms.',
        metavar: 'NAME=DURATION',
        commas: true,
    }),
    'compare-cmd': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)({
        description: 'Measure this command in turns with the stage, as its baseline; NAME=CMD when there are several stages.',
        metavar: 'CMD',
    }),
    'fail-on': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
        description: 'Fail when a stage is slower than its baseline beyond any doubt, by more than the threshold with its whole interval: slower; by default none.',
        metavar: 'none|slower',
        expects: 'one of none, slower',
        parse: (raw) => (raw === 'none' || raw === 'slower' ? raw : undefined),
    }),
    threshold: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .value */ .Uq)({
        description: 'How much slower or faster counts; by default 10%.',
        metavar: 'PART',
        expects: 'a part such as 10% or 0.1',
        parse: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePart */ .x2,
    }),
    history: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .path */ .Ae)({
        description: 'Append a record to this file of JSON lines, and compare with those of this machine.',
        metavar: 'PATH',
        file: 'written',
    }),
    'history-cache-key': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'Keep the history in the Actions cache under this key, and compare with the default branch (needs actions: read).',
        where: 'github',
    }),
    machine: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'Names the kind of machine, such as orin or ec2; by default that of the runner, else the host name.',
        metavar: 'LABEL',
    }),
    toolchain: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({
        description: 'Names the toolchain in the record, such as rustc-1.80.',
        metavar: 'TEXT',
    }),
    policy: (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyInput */ .JM)(),
    ...shared,
};


/***/ }),

/***/ 15061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   x2: () => (/* binding */ parsePart)
/* harmony export */ });
const MILLISECONDS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `200ms`, `1.5s`, `10m` or `1h` in milliseconds; undefined for anything else, and for nothing at all. */
function parseDuration(raw) {
    const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?)(ms|s|m|h)$/.exec(raw) ?? [];
    if (amount === undefined)
        return undefined;
    const duration = Number(amount) * MILLISECONDS[unit];
    return duration > 0 ? duration : undefined;
}
/** `10%` or `0.1` as a part of one; undefined for anything else, and for 1000 % and more. */
function parsePart(raw) {
    const [, amount, percent] = /^(\d{1,3}(?:\.\d{1,6})?)(%?)$/.exec(raw) ?? [];
    if (amount === undefined)
        return undefined;
    const part = Number(amount) / (percent ? 100 : 1);
    return part < 10 ? part : undefined;
}
/** A duration for people: `182 ms`, `12.4 s`, `3 min 20 s`. */
function durationText(milliseconds) {
    if (milliseconds < 10)
        return `${milliseconds.toFixed(1)} ms`;
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 120)
        return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
/** A ratio as a change for people: `+15.2 %`. */
function changeText(ratio) {
    const percent = (ratio - 1) * 100;
    return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;
}
/** Bytes for people: `12.5 MiB`. */
function bytesText(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB'];
    const power = Math.min(3, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
    return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}


/***/ }),

/***/ 18367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ publishReport)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(42584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(75032);
;// CONCATENATED MODULE: ./build/src/actions/publish-report/inputs.js


/** What publish-report can be told. */
const inputs = {
    reports: (0,inputs_define/* list */.p_)({
        description: 'Report files, folders (every .json below, save *.evidence.json) or globs, one a line.',
        metavar: 'REPORT',
        isPath: true,
        positional: true,
        file: 'read',
    }),
    expect: (0,inputs_define/* list */.p_)({
        description: 'Reports that have to be there, as ACTION or ACTION@PLATFORM: validate-batch@linux; the words of runner.os are known too.',
        metavar: 'LIST',
        commas: true,
    }),
    checks: (0,inputs_define/* choice */.Yq)({
        description: 'Write one check run for everything, or one for each action.',
        choices: ['one', 'per-action'],
        default: 'one',
        where: 'github',
    }),
    'max-reports': (0,inputs_define/* value */.Uq)({
        description: 'The most report files.',
        default: '1000',
        ...wholeNumber(100_000),
    }),
    'max-bytes': (0,inputs_define/* value */.Uq)({
        description: 'The most bytes of all report files together.',
        default: String(128 * 2 ** 20),
        ...wholeNumber(2 ** 31),
    }),
    'max-findings': (0,inputs_define/* value */.Uq)({
        description: 'The most findings of all reports together.',
        default: '200000',
        ...wholeNumber(10_000_000),
    }),
    ...shared_inputs/* sharedInputs */.dO,
};
function wholeNumber(most) {
    return {
        metavar: 'NUMBER',
        expects: `a whole number from 1 to ${most}`,
        parse: (raw) => /^\d{1,10}$/.test(raw) && Number(raw) >= 1 && Number(raw) <= most ? Number(raw) : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/actions/publish-report/action.js



/** Gathers the reports of many jobs, and speaks once. */
const publishReport = (0,actions_define/* defineAction */.Q)({
    name: 'publish-report',
    title: 'Cohesix Publish Report',
    summary: 'Merges the reports of many jobs, shards and systems into one verdict, one check run and one comment; for forks too.',
    branding: { icon: 'send', color: 'blue' },
    permissions: {
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment',
        'actions: read': 'on `workflow_run`, to download the artifact of the other run',
        'security-events: write': 'only with `code-scanning: true`',
    },
    followsRun: true,
    inputs: inputs,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        reports: 'How many reports were merged.',
    },
    examples: [
        'cohesix publish-report reports',
        "cohesix publish-report 'reports/**/report.json' --expect validate-batch,trace-diff",
        'cohesix publish-report reports --report merged.json --html merged.html',
    ],
    async run(given, world) {
        if (given.reports.length === 0) {
            throw new usage_error/* UsageError */.e('no report is named; name report files, folders with them, or globs');
        }
        // The schema library is loaded by a run, not by a help text.
        const { putTogether } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3597), __webpack_require__.e(5061)]).then(__webpack_require__.bind(__webpack_require__, 39544));
        const { report, checks, evidence, reports, isWhole } = await putTogether(given, world);
        return {
            report,
            ...(checks && { checks }),
            evidence,
            exitCode: isWhole ? (report.verdict === 'fail' ? 2 : 0) : 1,
            outputs: { reports: String(reports) },
        };
    },
});


/***/ }),

/***/ 4562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ replayBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(42584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(75032);
// EXTERNAL MODULE: ./build/src/actions/replay-batch/units.js
var units = __webpack_require__(61371);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/inputs.js




/** What replay-batch can be told. */
const inputs = {
    logs: (0,inputs_define/* list */.p_)({
        description: 'The hydration logs, executed in this order.',
        metavar: 'LOG',
        isPath: true,
        positional: true,
        file: 'read',
        from: ({ baseDir = '.' }) => [baseDir],
    }),
    mode: (0,inputs_define/* choice */.Yq)({
        description: 'Show what would be done, or do it.',
        choices: ['plan', 'execute'],
        default: 'execute',
        inWorkflow: 'plan',
    }),
    'base-dir': (0,inputs_define/* path */.Ae)({
        description: 'First working directory, and where relative logs are; by default the root of the repository.',
        metavar: 'PATH',
    }),
    'trusted-digests': (0,inputs_define/* list */.p_)({
        description: 'SHA-256 of logs that may be executed although the pull request brings or changes them.',
        commas: true,
        metavar: 'LIST',
    }),
    journal: (0,inputs_define/* path */.Ae)({
        description: 'The file that knows what is done; by default one in scratch space, by log.',
        metavar: 'PATH',
        where: 'cli',
        file: 'written',
    }),
    resume: {
        ...(0,inputs_define/* value */.Uq)({
            description: 'When a killed replay had begun a RUN and nobody knows whether it finished: stop, rerun it, or skip it.',
            default: 'stop',
            expects: 'stop, rerun or skip',
            parse: units/* parseResume */.hz,
            metavar: 'stop|rerun|skip',
        }),
        // So that a bare --resume is one.
        kind: 'flag',
    },
    restart: (0,inputs_define/* flag */.Jt)({
        description: 'Begin anew: the journal of an earlier replay is set aside.',
    }),
    'keep-going': (0,inputs_define/* flag */.Jt)({
        description: 'After a failure, do what does not work in or below the directory of the failed action.',
    }),
    only: (0,inputs_define/* value */.Uq)({
        description: 'Execute only the actions on these lines of the log: 3,7-9.',
        expects: 'numbers of lines and ranges, such as 3,7-9',
        parse: units/* parseLines */.Li,
        metavar: 'LINES',
    }),
    from: (0,inputs_define/* value */.Uq)({
        description: 'Execute only the actions from this line of the log on.',
        expects: 'the number of a line',
        parse: (raw) => (/^[1-9]\d{0,8}$/.test(raw) ? Number(raw) : undefined),
        metavar: 'LINE',
    }),
    timeout: (0,inputs_define/* value */.Uq)({
        description: 'Seconds after which a RUN is ended; 0 for none.',
        default: '21600',
        expects: 'seconds, decimals allowed',
        parse: units/* parseSeconds */.fL,
        metavar: 'SECONDS',
    }),
    'total-timeout': (0,inputs_define/* value */.Uq)({
        description: 'Seconds after which the replay is ended; 0 for none.',
        default: '0',
        expects: 'seconds, decimals allowed',
        parse: units/* parseSeconds */.fL,
        metavar: 'SECONDS',
    }),
    'max-output': (0,inputs_define/* value */.Uq)({
        description: 'Bytes of output after which a RUN is ended, perhaps with K, M or G; 0 for none.',
        default: '256M',
        expects: 'a number of bytes, perhaps with K, M or G',
        parse: units/* parseBytes */.z_,
        metavar: 'BYTES',
    }),
    'pass-env': (0,inputs_define/* list */.p_)({
        description: 'Names of more variables that RUN may see.',
        commas: true,
        metavar: 'NAME',
    }),
    'allow-root': (0,inputs_define/* list */.p_)({
        description: 'More folders that CWD and COPY may use.',
        metavar: 'PATH',
        isPath: true,
    }),
    sandbox: (0,inputs_define/* choice */.Yq)({
        description: 'Run in a PID namespace of bubblewrap: where that works, always or not at all, or never.',
        choices: ['auto', 'require', 'off'],
        default: 'auto',
    }),
    transcript: (0,inputs_define/* path */.Ae)({
        description: 'Write what happens, line by line, to this file; by default one in scratch space.',
        metavar: 'PATH',
        where: 'cli',
        file: 'written',
    }),
    policy: (0,load_policy/* policyInput */.JM)(),
    ...shared_inputs/* sharedInputs */.dO,
};

// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/rules.js

/** The rules of replay-batch. */
const RULES = [
    (0,rule/* rule */.Hu)('replay/syntax', 'error', 'Every line of a hydration log is an action with its fields.'),
    (0,rule/* rule */.Hu)('replay/cut-short', 'warning', 'The last line of a hydration log ends with a newline.'),
    (0,rule/* rule */.Hu)('replay/env-refused', 'error', 'ENV sets no variable that steers the runner, the loader, a shell or an interpreter.'),
    (0,rule/* rule */.Hu)('replay/outside', 'error', 'CWD and COPY stay within the allowed folders, follow no link, and leave alone git, the runner and this tool.'),
    (0,rule/* rule */.Hu)('replay/failed', 'error', 'Every action of a replay succeeds.'),
    (0,rule/* rule */.Hu)('replay/outcome-unknown', 'error', 'Of every action that a killed replay had begun it is known whether it finished.'),
    (0,rule/* rule */.Hu)('replay/transcript-lost', 'error', 'The transcript of a replay is whole.'),
];

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/action.js






/** Executes hydration logs, and resumes what was killed without repeating what was done. */
const replayBatch = (0,actions_define/* defineAction */.Q)({
    name: 'replay-batch',
    title: 'Cohesix Replay Batch',
    summary: 'Executes hydration logs, resumes a killed replay where it stopped, and repeats nothing that was done.',
    branding: { icon: 'play', color: 'green' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment',
        'security-events: write': 'only with `code-scanning: true`',
    },
    inputs: inputs,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        actions: 'How many actions the logs have.',
        done: 'How many of them are done, now or before.',
        resumed: 'true when an earlier replay had begun.',
        'failed-line': 'Line of the first failure in its log; empty when there is none.',
        'journal-path': 'Path of the journal; empty when nothing was executed.',
        'transcript-path': 'Path of the transcript; empty when nothing was executed.',
    },
    examples: [
        'cohesix replay-batch hydration.log --base-dir examples --dry-run',
        'cohesix replay-batch hydration.log --base-dir batch --timeout 600',
        'cohesix replay-batch hydration.log --resume=rerun',
    ],
    executes: {
        async before(given, world, folder) {
            const { restoreJournal } = await __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 15024));
            await restoreJournal(given, world, folder);
        },
        async after(given, world, folder) {
            const { keepJournal } = await __webpack_require__.e(/* import() */ 5024).then(__webpack_require__.bind(__webpack_require__, 15024));
            return keepJournal(given, world, folder);
        },
    },
    async run(given, world) {
        const { policy, path } = await (0,load_policy/* loadPolicy */.tb)(world, given.policy);
        const { replay } = await Promise.all(/* import() */[__webpack_require__.e(7969), __webpack_require__.e(4800)]).then(__webpack_require__.bind(__webpack_require__, 24800));
        const own = { policy: policy.replay ?? {}, policyPath: path };
        const { findings, facts, sections, exitCode, outputs } = await replay(given, world, own);
        const verdict = (0,core_verdict/* judge */.S)(findings, { strict: false });
        return {
            report: (0,report/* makeReport */.dO)({
                ...{ action: 'replay-batch', rules: RULES, findings, verdict, facts, sections },
            }),
            ...{ exitCode, outputs },
        };
    },
});


/***/ }),

/***/ 61371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   fL: () => (/* binding */ parseSeconds),
/* harmony export */   hz: () => (/* binding */ parseResume),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
/** Seconds as milliseconds; 0 is none. */
function parseSeconds(raw) {
    return /^\d{1,9}(\.\d+)?$/.test(raw) ? Number(raw) * 1000 : undefined;
}
const UNITS = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };
/** Bytes, perhaps with a unit of 1,024; 0 is none. */
function parseBytes(raw) {
    const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)$/i.exec(raw) ?? [];
    return digits === '' ? undefined : Number(digits) * UNITS[unit.toUpperCase()];
}
/** `3,7-9` as ranges. */
function parseLines(raw) {
    const ranges = raw.split(',').map((part) => {
        const [, from = '', to = from] = /^\s*(\d{1,9})(?:-(\d{1,9}))?\s*$/.exec(part) ?? [];
        return { from: Number(from), to: Number(to) };
    });
    return ranges.every(({ from, to }) => from > 0 && to >= from) ? ranges : undefined;
}
/** A bare `--resume` is `true`, and says no more than the default does. */
function parseResume(raw) {
    if (raw === 'true')
        return 'stop';
    return raw === 'stop' || raw === 'rerun' || raw === 'skip' ? raw : undefined;
}


/***/ }),

/***/ 46255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ simulateBatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81649);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87388);




/** Makes a batch to rehearse with: flawless, or with just the faults that were asked for. */
const simulateBatch = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'simulate-batch',
    title: 'Cohesix Simulate Batch',
    summary: 'Makes a batch to rehearse with: documents, registry, hydration log and snapshots, flawless or with chosen faults.',
    branding: { icon: 'layers', color: 'orange' },
    permissions: {
        'checks: write': 'for the check run; leave it out with `check: false`',
        'pull-requests: write': 'for the comment; leave it out with `comment: never`',
    },
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .Q,
    outputs: {
        ..._define_js__WEBPACK_IMPORTED_MODULE_2__/* .reportOutputs */ .r,
        'batch-dir': 'Path of the batch.',
        documents: 'How many documents it has.',
        'manifest-path': 'Path of the manifest, which lists the documents and what was injected.',
        'hydration-log': 'Path of the log that replay-batch hydrates the batch by.',
        faults: 'How many faults were injected.',
        seed: 'The seed that makes the same batch again.',
    },
    examples: [
        'cohesix simulate-batch --size 15 --origin mock://nightly',
        'cohesix simulate-batch --size 15 --seed 7 --inject header/date-invalid@4,crash-after=7',
        'cohesix simulate-batch --size 100 --inject header,registry,drift',
    ],
    async run(given, world) {
        const { simulate } = await __webpack_require__.e(/* import() */ 4112).then(__webpack_require__.bind(__webpack_require__, 64112));
        const { folder, log, plan, facts, sections } = simulate(given, world);
        return {
            report: (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .makeReport */ .dO)({
                ...{ action: 'simulate-batch', verdict: 'pass', rules: [], findings: [] },
                ...{ facts, sections },
            }),
            exitCode: 0,
            outputs: {
                'batch-dir': folder,
                documents: String(plan.size),
                'manifest-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'manifest.json'),
                'hydration-log': log,
                faults: String(plan.injected.length),
                seed: plan.seed,
            },
            ...(!given.dryRun && { lastLine: `BATCH_DIR=${folder}` }),
        };
    },
});


/***/ }),

/***/ 87388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ inputs)
/* harmony export */ });
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42584);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75032);


/** What simulate-batch can be told. */
const inputs = {
    size: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)({
        description: 'How many documents the batch has.',
        metavar: 'N',
        default: '5',
        expects: 'a whole number from 1 to 1000000',
        parse: (raw) => (/^[1-9]\d{0,5}$|^1000000$/.test(raw) ? Number(raw) : undefined),
    }),
    origin: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)({
        description: 'Where the batch is said to come from.',
        metavar: 'URI',
        default: 'mock://simulate',
        expects: 'one line of text, not empty',
        parse: (raw) => /^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u.test(raw) ? raw : undefined,
    }),
    outdir: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'The folder of the batch; by default a fresh one in scratch space.',
        metavar: 'DIR',
    }),
    'hydration-log': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)({
        description: 'Write the hydration log to this file too.',
        metavar: 'PATH',
        file: 'written',
    }),
    seed: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
        description: 'The same seed makes the same batch, byte for byte; by default one by chance.',
        metavar: 'TEXT',
    }),
    inject: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)({
        description: 'Faults for a rehearsal: the id of a rule, perhaps with a document (header/date-invalid@4); header, file, registry, table or drift for all of a family; crash-after=K; torn-log.',
        commas: true,
        metavar: 'LIST',
    }),
    snapshots: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'Add a pair of snapshots, equal in meaning unless drift is injected.',
    }),
    force: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)({
        description: 'Replace what a former simulation wrote into the folder; all else in it stays.',
    }),
    ..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedInputs */ .dO,
};


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

/***/ 84549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ snapshotFolders)
/* harmony export */ });
/** Where a snapshot's name is looked for, first to last: below the folder of snapshots that somebody named, and only there. */
function snapshotFolders(named, environment) {
    return named === undefined ? [environment.SNAPSHOT_BASE || '/history/snapshots', '.'] : [named];
}


/***/ })

};
