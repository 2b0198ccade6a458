export const id = 327;
export const ids = [327];
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
    'html-path': 'Path of the report as an HTML page.',
    'evidence-path': 'Path of the evidence bundle; empty when none was asked for.',
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

/***/ 6356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ configurationDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Names in 32 hex digits what decides about findings: settings and policy, never the shard or where
 * something is written. Two shards of one batch have the same.
 */
function configurationDigest(settings) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 32);
}


/***/ })

};
