export const id = 9823;
export const ids = [9823];
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

/***/ 89823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4562);


/** Starts replay-batch on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .replayBatch */ .Y, worker);


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
