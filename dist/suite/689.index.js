export const id = 689;
export const ids = [689];
export const modules = {

/***/ 10689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   expandGlobs: () => (/* binding */ expandGlobs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14006);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _relative_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48145);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66650);





/**
 * Puts the files that a glob fits in its place, in the order of their names; a word that is the name of a file is none.
 * The table's own file is not of the batch. Throws a UsageError for a glob that fits no file.
 */
async function expandGlobs(world, words, table) {
    let paths;
    const entries = [];
    for (const word of words) {
        const isName = !(0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(word) || world.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, word)) !== 'missing';
        if (isName) {
            entries.push((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(world, word));
            continue;
        }
        paths ??= await allPaths(world);
        const fits = picomatch__WEBPACK_IMPORTED_MODULE_4__(globFromRoot(world, word), { dot: true });
        const found = paths.filter((path) => path !== table && fits(path) && isThere(world, path));
        if (found.length === 0) {
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${word} fits no file below ${world.root}; correct the glob`);
        }
        for (const path of found)
            entries.push({ given: word, path });
    }
    return entries;
}
/** Globs count from where the caller stands, paths from the root. */
function globFromRoot({ root, directory }, word) {
    const below = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .i)(root, directory).replace(/[\\*?[\]{}()!+@]/g, '\\$&');
    const plain = word.replace(/^(?:\.\/)+/, '');
    return below === '' ? plain : `${below}/${plain}`;
}
/** Git lists what is deleted and not staged too. */
function isThere({ files, root }, path) {
    return files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, path)) !== 'missing';
}
async function allPaths({ git, files, root }) {
    const listed = await git.list(['']);
    const bytes = listed.ok ? listed.value : files.walk(root).listing;
    return bytes.toString('utf8').split('\0').slice(0, -1).sort();
}


/***/ })

};
