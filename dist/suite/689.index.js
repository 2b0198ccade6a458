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
 * Puts the files that a glob fits in its place, in the order of their names, and takes away what a word with `!` before
 * it fits; a word that is the name of a file is neither. The table's own file is not of the batch. Throws a UsageError
 * for a glob that fits no file, and when there is nothing to take away from.
 */
async function expandGlobs(world, words, table) {
    const isExclusion = (word) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .excludes */ .m1)(word) && !isFile(world, word);
    const excluded = words.filter(isExclusion);
    const taken = words.filter((word) => !isExclusion(word));
    if (taken.length === 0) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${excluded[0]} only excludes; name the documents or globs that it takes something away from`);
    }
    const entries = await takenEntries(world, taken, table);
    if (excluded.length === 0)
        return entries;
    const isOut = fitting(excluded.map((word) => globFromRoot(world, word.slice(1))));
    return entries.filter(({ path }) => !isOut(path));
}
async function takenEntries(world, words, table) {
    let paths;
    const entries = [];
    for (const word of words) {
        if (!(0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(word) || isFile(world, word)) {
            entries.push((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(world, word));
            continue;
        }
        paths ??= await allPaths(world);
        const fits = fitting([globFromRoot(world, word)]);
        const found = paths.filter((path) => path !== table && fits(path) && isThere(world, path));
        if (found.length === 0) {
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${word} fits no file below ${world.root}; correct the glob`);
        }
        for (const path of found)
            entries.push({ given: word, path });
    }
    return entries;
}
function isFile({ files, directory }, word) {
    return files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, word)) !== 'missing';
}
/** A `!` that is left is a part of a name. */
function fitting(globs) {
    return picomatch__WEBPACK_IMPORTED_MODULE_4__(globs, { dot: true, nonegate: true });
}
/** Globs count from where the caller stands, paths from the root: the folders that are named are gone along. */
function globFromRoot({ root, directory }, word) {
    const named = /^(?:[^\\*?[\]{}()/]*\/)*/.exec(word)?.[0] ?? '';
    const below = (0,_relative_path_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, named)).replace(/[\\*?[\]{}()!+@|"]/g, '\\$&');
    const rest = word.slice(named.length).replace(/\/(?:\.?\/)+/g, '/');
    return below === '' ? rest : `${below}/${rest}`;
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
