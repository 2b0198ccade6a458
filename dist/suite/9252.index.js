export const id = 9252;
export const ids = [9252];
export const modules = {

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ validateBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/inputs.js


/** What validate-batch can be told. */
const inputs = {
    paths: (0,inputs_define/* list */.p_)({
        description: 'Files and folders to check, one a line; by default workspace/docs and docs.',
        metavar: 'PATH',
        positional: true,
    }),
    extensions: (0,inputs_define/* list */.p_)({
        description: 'Extensions to check in folders instead of md,txt,adoc.',
        metavar: 'LIST',
        commas: true,
    }),
    strict: (0,inputs_define/* flag */.Jt)({ description: 'Let warnings fail the verdict too; the command then ends with 2.' }),
    scope: (0,inputs_define/* choice */.Yq)({
        description: 'Check all files, or only those that this change touches.',
        choices: ['all', 'changed'],
        default: 'all',
    }),
    base: (0,inputs_define/* text */.Qq)({
        description: 'The commit that changes are counted from; by default the one the event names, else origin/HEAD.',
        metavar: 'REVISION',
    }),
    shard: (0,inputs_define/* value */.Uq)({
        description: 'Check only part INDEX of COUNT of the batch, so that a matrix of jobs shares it.',
        metavar: 'INDEX/COUNT',
        expects: 'INDEX/COUNT with 1 ≤ INDEX ≤ COUNT, such as 2/8',
        parse: parseShard,
    }),
    metadata: (0,inputs_define/* text */.Qq)({
        description: 'The Markdown file whose table must agree with the headers; wins over the policy.',
        metavar: 'PATH',
    }),
    policy: (0,inputs_define/* text */.Qq)({
        description: 'The policy file; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
    }),
    fix: (0,inputs_define/* flag */.Jt)({ description: 'Write the cures that are known into the files.' }),
    ...shared_inputs/* sharedInputs */.dO,
};
function parseShard(raw) {
    const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(raw) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

// EXTERNAL MODULE: ./build/src/actions/validate-batch/rules.js
var rules = __webpack_require__(6330);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/action.js





/** Checks that every artifact of a batch keeps its metadata header. */
const validateBatch = (0,actions_define/* defineAction */.Q)({
    name: 'validate-batch',
    title: 'Cohesix Validate Batch',
    summary: 'Checks that every document of a batch keeps its metadata header, with annotations on the exact lines.',
    branding: { icon: 'check-square', color: 'green' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment and for suggestions',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'only with `code-scanning: true` in a private repository',
    },
    inputs: inputs,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        files: 'How many files were checked.',
    },
    examples: [
        'cohesix validate-batch',
        'cohesix validate-batch docs README.md --strict',
        'cohesix validate-batch --scope changed --base origin/main --format markdown',
        'cohesix validate-batch --fix --dry-run',
    ],
    async run(given, world) {
        // What reads headers and tables is loaded by a run, not by a help text or another action.
        const { checkBatch } = await Promise.all(/* import() */[__webpack_require__.e(6772), __webpack_require__.e(7529), __webpack_require__.e(5571)]).then(__webpack_require__.bind(__webpack_require__, 5571));
        const batch = await checkBatch(given, world);
        const judged = (0,core_verdict/* judge */.S)(batch.drafts, given);
        const verdict = batch.files === 0 && judged === 'pass' ? 'neutral' : judged;
        return {
            report: (0,report/* makeReport */.dO)({
                action: 'validate-batch',
                rules: rules/* RULES */.y,
                findings: batch.drafts,
                ...{ verdict, facts: batch.facts, sections: batch.sections, run: batch.run },
            }),
            exitCode: verdict === 'fail' ? (given.strict ? 2 : 1) : 0,
            outputs: { files: String(batch.files) },
        };
    },
});


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(552);


/** Starts validate-batch on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .validateBatch */ .P, worker);


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** Every rule of validate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
const RULES = [
    rule('header/missing', 'error', 'A file begins with a metadata header.'),
    rule('header/field-missing', 'error', 'A header names all four fields.'),
    rule('header/field-empty', 'error', 'A field has a value.'),
    rule('header/field-repeated', 'notice', 'A field is given once; the first one counts.'),
    rule('header/byte-order-mark', 'warning', 'A file has no byte-order mark.'),
    rule('header/classification-invalid', 'error', 'CLASSIFICATION is one that the policy knows.'),
    rule('header/classification-path', 'error', 'A classification stays in the folders it belongs to.'),
    rule('header/filename-mismatch', 'warning', 'Filename is the name of the file.'),
    rule('header/version-invalid', 'warning', 'The version behind Filename is vMAJOR.MINOR[.PATCH].'),
    rule('header/author-unlisted', 'error', 'Author is one that the policy lists.'),
    rule('header/date-invalid', 'error', 'Date Modified is a calendar date, YYYY-MM-DD.'),
    rule('file/not-utf8', 'error', 'A file is UTF-8 text.'),
    rule('file/symlink', 'warning', 'A batch holds files, not links; links are not followed.'),
    rule('file/special', 'warning', 'A batch holds no pipes, sockets or devices; they are not opened.'),
    rule('file/too-large', 'error', 'A file is no larger than the policy allows.'),
    rule('file/unreadable', 'error', 'A file can be read.'),
    rule('batch/path-missing', 'warning', 'A path that is named exists.'),
    rule('registry/unregistered', 'warning', 'A file has a row in the registry.'),
    rule('registry/file-missing', 'warning', 'A row of the registry names a file that exists.'),
    rule('registry/row-ambiguous', 'warning', 'A row of the registry names one file.'),
    rule('registry/version-mismatch', 'error', 'The registry and the header name the same version.'),
    rule('registry/date-mismatch', 'error', 'The registry and the header name the same date.'),
    rule('registry/classification-mismatch', 'error', 'The registry and the header agree on the classification.'),
];
function rule(id, severity, summary) {
    return { id, severity, summary };
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


/***/ })

};
