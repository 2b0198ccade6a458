export const id = 1621;
export const ids = [1621];
export const modules = {

/***/ 81621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterCommands: () => (/* binding */ afterCommands),
/* harmony export */   beforeCommands: () => (/* binding */ beforeCommands)
/* harmony export */ });
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17628);
/* harmony import */ var _keep_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70640);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28721);



/** Refuses a call that could not run, and brings the history. */
async function beforeCommands(given, world, folder) {
    (0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .planned */ .l)(given, world, (await (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .tb)(world, given.policy)).policy.perf ?? {});
    if (given.historyCacheKey)
        await (0,_keep_history_js__WEBPACK_IMPORTED_MODULE_1__/* .bringHistory */ .x8)(world, given.historyCacheKey, folder);
}
/** Keeps the history, with the record that the commands came to. */
async function afterCommands(given, world, folder) {
    if (!given.historyCacheKey || given.dryRun)
        return [];
    return (0,_keep_history_js__WEBPACK_IMPORTED_MODULE_1__/* .keepHistory */ .YL)(world, given.historyCacheKey, folder);
}


/***/ })

};
