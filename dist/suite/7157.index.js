export const id = 7157;
export const ids = [7157];
export const modules = {

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _scan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9843);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3212);



/**
 * One YAML document, as the JSON that it says; merge keys are merged. `asWritten` keeps apart numbers that are
 * the same but written in another way, such as the versions 1.1 and 1.10.
 */
function readYaml(text, asWritten) {
    try {
        return parse(text, asWritten);
    }
    catch (error) {
        // Too deep for the library, too many aliases, or a value that holds itself.
        return { offset: 0, why: error.message };
    }
}
function parse(text, asWritten) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { logLevel: 'error', merge: true });
    // A tag that nobody here knows could make anything of its value.
    const tag = document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED');
    const [broken = tag] = document.errors;
    if (broken) {
        return {
            offset: broken.pos[0],
            why: broken.message.split('\n')[0]?.replace(/ at line.*/, '') ?? '',
        };
    }
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, { Scalar: (_, scalar) => keepSource(scalar, asWritten) });
    const json = JSON.stringify(document.toJS({ maxAliasCount: 100 }), plain);
    if ((0,_scan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .scanJson */ .Ey)(json).deep !== undefined)
        return { offset: 0, why: _structure_js__WEBPACK_IMPORTED_MODULE_2__/* .TOO_DEEP */ .g };
    const locate = (path) => spanOf(nodeAt(document, path));
    return { value: JSON.parse(json), locate: (paths) => paths.map(locate) };
}
/** What a double rounds, and what JSON has no word for, stays as it stands. */
function keepSource(scalar, asWritten) {
    const { value, source } = scalar;
    const isRounded = Number.isInteger(value) && !Number.isSafeInteger(value);
    const isOther = asWritten ? String(value) !== source : isRounded || !Number.isFinite(value);
    if (value instanceof Date || (typeof value === 'number' && isOther))
        scalar.value = source;
}
/** Sets, ordered maps and bytes, which only YAML has. */
function plain(_, value) {
    if (value instanceof Set || value instanceof Map)
        return [...value];
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
/** The value at a path, or what is nearest around it: a merged field stands elsewhere. */
function nodeAt(document, path) {
    let node = document.contents ?? undefined;
    for (const part of path) {
        const found = member((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node, part);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(found))
            break;
        node = found;
    }
    return node;
}
function member(node, part) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return node.items[Number(part)];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const is = (key) => String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key) === String(part);
    return node.items.find(({ key }) => is(key))?.value;
}
function spanOf(node) {
    if (!node?.range)
        return undefined;
    return { start: node.range[0], end: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node) ? node.range[0] : node.range[1] };
}


/***/ })

};
