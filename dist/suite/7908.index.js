export const id = 7908;
export const ids = [7908];
export const modules = {

/***/ 77908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);
/* harmony import */ var _inputs_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72339);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83468);
/* harmony import */ var _world_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43756);
/* harmony import */ var _world_scratch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42620);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34494);









/** Reads the flags. Throws a UsageError for a bad one, and for a folder that is in use. */
function settle(args, { directory, environment }) {
    const given = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseInputs */ .TL)(_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .inputs */ .Q, (0,_inputs_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .readArguments */ .lR)(_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .inputs */ .Q, args), (0,_inputs_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .commandLabel */ .Md)(_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .inputs */ .Q));
    const { size = 30, seed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex'), outdir, quiet } = given;
    const folder = outdir
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, outdir)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_world_scratch_js__WEBPACK_IMPORTED_MODULE_7__/* .scratchFolder */ .$)(environment), 'cohesix_rehearsals', freshName());
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) && !((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder).length === 0)) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--outdir ${folder}: no empty folder; name one that does not exist yet`);
    }
    return { folder, size, seed, quiet };
}
function freshName() {
    const time = _world_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .machineClock */ .w
        .now()
        .toISOString()
        .replace(/[-:]|\.\d+/g, '');
    return `rehearsal_${time}_${process.pid}_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(3).toString('hex')}`;
}


/***/ })

};
