export const id = 6358;
export const ids = [6358];
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

/***/ 36358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61591);


/** Starts annotate-batch on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateBatch */ .D, worker);


/***/ }),

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
