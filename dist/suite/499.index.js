export const id = 499;
export const ids = [499];
export const modules = {

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullFiles: () => (/* binding */ pullFiles)
});

;// CONCATENATED MODULE: ./build/src/core/diff-lines.js
/**
 * Reads the hunks of a unified diff, as GitHub gives them a file (`patch`). Answers the numbers, from 1,
 * of added and of context lines in the new version.
 */
function shownLines(patch) {
    const shown = new Set();
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (hunk)
            line = Number(hunk[1]);
        else if (text.startsWith('+') || text.startsWith(' '))
            shown.add(line++);
    }
    return shown;
}

;// CONCATENATED MODULE: ./build/src/hosts/pull-files.js

/** GitHub lists at most 3,000 files of a pull request (REST: pulls, list files). */
const MOST_FILES = 3000;
/** The files of a pull request; undefined when there are more than GitHub lists. */
async function pullFiles(api, at) {
    const { owner, repo, pull } = at;
    const files = await api.paginate(api.rest.pulls.listFiles, {
        ...{ owner, repo, pull_number: pull, per_page: 100 },
    });
    if (files.length >= MOST_FILES)
        return undefined;
    return files.map(({ filename, status, patch }) => ({
        path: filename,
        removed: status === 'removed',
        lines: patch === undefined ? undefined : shownLines(patch),
    }));
}


/***/ })

};
