export const id = 6328;
export const ids = [6328];
export const modules = {

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

/***/ 76328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47236);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46255);


/** Starts simulate-batch on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .simulateBatch */ .H, worker);


/***/ })

};
