export const id = 665;
export const ids = [665];
export const modules = {

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions),
/* harmony export */   tasks: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var _validate_batch_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2984);
/* harmony import */ var _validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7529);


/** Every action, in the order in which people read about them. */
const actions = [_validate_batch_action_js__WEBPACK_IMPORTED_MODULE_0__/* .validateBatch */ .P];
/** The work that actions share with another thread. */
const tasks = [_validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFiles */ .gw];


/***/ })

};
