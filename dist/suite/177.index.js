export const id = 177;
export const ids = [177];
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

/***/ 30177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15990);


/** Starts perf-log on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .perfLog */ .C, worker);


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


/***/ })

};
