export const id = 2608;
export const ids = [2608];
export const modules = {

/***/ 99921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ UnclearPull),
/* harmony export */   _: () => (/* binding */ SameKey)
/* harmony export */ });
/** Two uses of an action in one run have the same identity: one would hide what the other says. */
class SameKey extends Error {
    name = 'SameKey';
    constructor() {
        super('another use of this action in this run has written it; give each use its own key');
    }
}
/** Which pull request is meant cannot be told, so that none is written to. */
class UnclearPull extends Error {
    name = 'UnclearPull';
}


/***/ }),

/***/ 62608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPull: () => (/* binding */ findPull),
  l: () => (/* binding */ isOutdated),
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

// EXTERNAL MODULE: ./build/src/hosts/publisher.js
var publisher = __webpack_require__(99921);
;// CONCATENATED MODULE: ./build/src/hosts/pull-request.js


/** GitHub lists at most 3,000 files of a pull request (REST: pulls, list files). */
const MOST_FILES = 3000;
/**
 * The open pull request with this head commit of this repository. Throws the API's error, and UnclearPull
 * when there is none, or more than one.
 */
async function findPull(api, { owner, repo, headSha }, { repository, branch }) {
    if (repository === undefined) {
        throw new publisher/* UnclearPull */.G('the repository that the pull request comes from is gone');
    }
    const { data } = await api.rest.pulls.list({
        ...{ owner, repo, state: 'open', per_page: 100 },
        head: `${repository.split('/')[0]}:${branch}`,
    });
    const own = data.filter(({ head }) => head.sha === headSha && head.repo?.full_name === repository);
    const [pull, ...others] = own.map(({ number }) => number);
    if (pull === undefined) {
        throw new publisher/* UnclearPull */.G(`no open pull request has the commit ${headSha} of ${repository} as its head`);
    }
    if (others.length > 0) {
        throw new publisher/* UnclearPull */.G(`the pull requests ${[pull, ...others].join(', ')} have the same head, and which is meant cannot be told`);
    }
    return pull;
}
/** A run whose commit is no longer the head of the pull request has nothing new to say there. */
async function isOutdated(api, { owner, repo, pull, headSha }) {
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pull });
    return data.head.sha !== headSha;
}
/** The files of a pull request. Throws the API's error, and a RangeError when GitHub does not list them all. */
async function pullFiles(api, { owner, repo, pull }) {
    const files = await api.paginate(api.rest.pulls.listFiles, {
        ...{ owner, repo, pull_number: pull, per_page: 100 },
    });
    if (files.length >= MOST_FILES) {
        throw new RangeError('GitHub lists 3,000 files of a pull request, and this one has more');
    }
    return files.map(({ filename, status, patch, previous_filename: previous }) => ({
        ...{ path: filename, previous },
        removed: status === 'removed',
        lines: patch === undefined ? undefined : shownLines(patch),
    }));
}


/***/ })

};
