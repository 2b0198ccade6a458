export const id = 7037;
export const ids = [7037];
export const modules = {

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

/***/ 37037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18367);


/** Starts publish-report on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .publishReport */ .S, worker);


/***/ })

};
