export const id = 1121;
export const ids = [1121];
export const modules = {

/***/ 21219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tasks: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var _world_snapshots_differing_trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95420);
/* harmony import */ var _validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7529);


/** The work that actions share with another thread: apart from the actions, so that it starts soon. */
const tasks = [_validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFiles */ .gw, _world_snapshots_differing_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .differingTrees */ .O];


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
const LONGEST = 120;
/**
 * Shows a value inside a message: quoted, and when longer than 120 characters its head with the
 * full length, so that one huge value cannot push everything else out of a message.
 */
function quote(value) {
    if (value.length <= LONGEST)
        return `"${value}"`;
    return `"${head(value, LONGEST)}…" (${value.length} characters)`;
}
/** The first characters of a text, never half of a surrogate pair, nor a joiner or selector without what it belongs to. */
function head(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, length).replace(/(?:[\uD800-\uDBFF]|\u200D|\uFE0F)+$/, '');
}
/** A count with its noun: `1 file`, `1,203 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${thousands(n)} ${n === 1 ? noun : plural}`;
}
/** 1203 as `1,203`, the same in every locale. */
function thousands(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   py: () => (/* binding */ HOMEPAGE)
/* harmony export */ });
/** A rule, whose id is known to the compiler: a misspelt one does not compile. */
function rule(id, severity, summary) {
    return { id, severity, summary };
}
/** Where the project lives: pages, schemas and the tool's own links start here. */
const HOMEPAGE = 'https://github.com/cohesix/validate-batch';
/** The address of a rule's page. */
function rulePage(id) {
    return `${HOMEPAGE}/blob/v1/docs/rules/${id}.md`;
}


/***/ }),

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ displayName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A path as text: a name that is not UTF-8 shows its bytes as `\xE9`. */
function displayName(path) {
    if (typeof path === 'string')
        return path;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path))
        return path.toString('utf8');
    return path
        .toString('latin1')
        .replace(/[\x80-\xFF]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 61570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ READ),
/* harmony export */   i: () => (/* binding */ READ_NO_LINK)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** For opening a file to read it; a pipe is not waited for. Windows knows no such flag. */
const READ = O_RDONLY | (O_NONBLOCK ?? 0);
/** As READ, and a link is not followed: between the listing and now a file may have become one. */
const READ_NO_LINK = READ | (O_NOFOLLOW ?? 0);


/***/ }),

/***/ 59915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ makeReader),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   jy: () => (/* binding */ specialName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _open_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61570);


const { O_NOFOLLOW } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const FIRST_BUFFER = 64 * 1024;
/**
 * A reader with one buffer, used again for each file: no promise, no allocation per file, and one
 * look at the disk only (a stat for each file costs a third more). What is no file shows itself when
 * it is opened or read; a system whose open follows links is asked first.
 */
function makeReader() {
    let buffer = Buffer.allocUnsafeSlow(FIRST_BUFFER);
    function read(path, largest) {
        try {
            return (O_NOFOLLOW === undefined ? noFile(path) : undefined) ?? readFile(path, largest);
        }
        catch (error) {
            return failed(path, error.code ?? String(error));
        }
    }
    function readFile(path, largest) {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, _open_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .READ_NO_LINK */ .i);
        try {
            for (let length = 0;;) {
                // Read at a position, which a pipe refuses: nothing is taken from it (pread(2), ESPIPE).
                length += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, length);
                if (length > largest)
                    return tooLarge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
                // A file gives less than there is room for only at its end (read(2)); a device may give nothing.
                if (length < buffer.length)
                    return length > 0 ? view(length) : empty((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
                grow();
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    function view(length) {
        return { kind: 'file', bytes: buffer.subarray(0, length) };
    }
    function empty(stats) {
        return stats.isFile() ? view(0) : { kind: 'special', what: specialName(stats) };
    }
    function tooLarge(stats) {
        return stats.isFile()
            ? { kind: 'too-large', size: stats.size }
            : { kind: 'special', what: specialName(stats) };
    }
    function grow() {
        const larger = Buffer.allocUnsafeSlow(buffer.length * 2);
        buffer.copy(larger);
        buffer = larger;
    }
    return { read };
}
/** Why a path could not be read as a file. */
function failed(path, code) {
    if (isMissing(code))
        return { kind: 'missing' };
    if (code === 'EISDIR')
        return { kind: 'directory' };
    try {
        // ELOOP and EMLINK say that the path is a link; ENXIO, that it is a socket (open(2)).
        return noFile(path) ?? { kind: 'unreadable', code };
    }
    catch {
        return { kind: 'unreadable', code }; // Not even a look is allowed.
    }
}
/** Whether an error says that nothing stands at the path. */
function isMissing(code) {
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function noFile(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return { kind: 'missing' };
    if (stats.isSymbolicLink())
        return { kind: 'link', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) };
    if (stats.isDirectory())
        return { kind: 'directory' };
    return stats.isFile() ? undefined : { kind: 'special', what: specialName(stats) };
}
/** Which of them it is. */
function specialName(stats) {
    if (stats.isFIFO())
        return 'named pipe';
    return stats.isSocket() ? 'socket' : 'device';
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead)
/* harmony export */ });
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);

/** The error for a side of which not all can be read: a comparison of the rest would hide drift. */
function cannotRead(what, error) {
    const code = error.code ?? String(error);
    const problem = new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what}: cannot be read (${code}), so nothing can be said about drift; make it readable, or take it out of the snapshot`);
    problem.cause = { path: what, code }; // What another thread can tell of it.
    return problem;
}


/***/ }),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compareBelow),
  s: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/world/open-flags.js
var open_flags = __webpack_require__(61570);
// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/src/world/snapshots/snapshot.js
var snapshot = __webpack_require__(54958);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-pair.js




/** A side of a pair that could not be read. */
class SideError extends Error {
    side;
    key;
    code;
    constructor(side, key, code) {
        super(code);
        this.side = side;
        this.key = key;
        this.code = code;
    }
}
const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);
/**
 * Compares two files side by side, up to 64 KiB at a time: their permissions and their bytes. Paths are latin1
 * text, as keys are. Throws a SideError. One function without a part: it is called for each of many small files.
 */
function comparePair(key, paths) {
    let side = 'before';
    let [before, after] = [-1, -1];
    try {
        before = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)(paths.before + key), open_flags/* READ_NO_LINK */.i);
        const old = (0,external_node_fs_.fstatSync)(before);
        if (!old.isFile())
            throw new SideError(side, key, CHANGED);
        side = 'after';
        after = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)(paths.after + key), open_flags/* READ_NO_LINK */.i);
        const now = (0,external_node_fs_.fstatSync)(after);
        if (!now.isFile())
            throw new SideError(side, key, CHANGED);
        const isAlike = ((old.mode ^ now.mode) & snapshot/* PERMISSIONS */.J) === 0 && old.size === now.size;
        const isSmall = old.size < BLOCK && now.size < BLOCK;
        if (!isAlike && !isSmall)
            return changeOf(key, old, now);
        for (;;) {
            side = 'before';
            const left = (0,external_node_fs_.readSync)(before, one, 0, BLOCK, null);
            side = 'after';
            const right = (0,external_node_fs_.readSync)(after, other, 0, BLOCK, null);
            const isEqual = left === right && one.compare(other, 0, right, 0, left) === 0;
            // A file gives less than there is room for only at its end (read(2)).
            if (isAlike && isEqual && left < BLOCK)
                return 'same';
            if (isAlike && isEqual)
                continue;
            if (!isSmall || left === BLOCK || right === BLOCK)
                return changeOf(key, old, now);
            const contents = { before: copyOf(one, left), after: copyOf(other, right) };
            return { ...changeOf(key, old, now), contents };
        }
    }
    catch (error) {
        if (error instanceof SideError)
            throw error;
        throw new SideError(side, key, error.code ?? String(error));
    }
    finally {
        if (before >= 0)
            (0,external_node_fs_.closeSync)(before);
        if (after >= 0)
            (0,external_node_fs_.closeSync)(after);
    }
}
const CHANGED = 'it changed meanwhile';
function changeOf(key, old, now) {
    return { path: (0,item_key/* showKey */.Nh)(key), key, before: itemOf(old), after: itemOf(now) };
}
/** In memory of its own: what crosses threads takes all that it shares with it. */
function copyOf(block, length) {
    const copy = Buffer.allocUnsafeSlow(length);
    block.copy(copy, 0, 0, length);
    return copy;
}
function itemOf(stats) {
    return { kind: 'file', size: stats.size, mode: stats.mode & snapshot/* PERMISSIONS */.J };
}

// EXTERNAL MODULE: ./build/src/world/snapshots/walk-folder.js
var walk_folder = __webpack_require__(22232);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-below.js




/** The start of a comparison. */
function nothing() {
    return { changes: [], unchanged: 0, held: 0 };
}
/** Compares folders and all below them, breadth first, until there is more than `most`; answers the folders that are left. */
function compareBelow(folders, steps, found, most = { files: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY }) {
    const paths = { before: (0,walk_folder/* keyPrefix */.uU)(folders.before), after: (0,walk_folder/* keyPrefix */.uU)(folders.after) };
    const queue = [...steps];
    let next = 0;
    try {
        while (next < queue.length) {
            const files = found.unchanged + found.changes.length;
            if (files > most.files || queue.length - next > most.folders)
                break;
            for (const below of compareFolder(folders, paths, queue[next++], found))
                queue.push(below);
        }
    }
    catch (error) {
        found.unreadable = unreadable(error, folders);
        return [];
    }
    return queue.slice(next);
}
function unreadable(error, folders) {
    if (error instanceof SideError) {
        return { path: `${folders[error.side]}/${(0,item_key/* showKey */.Nh)(error.key)}`, code: error.code };
    }
    if (error instanceof usage_error/* UsageError */.e && error.cause !== undefined) {
        return error.cause;
    }
    throw error;
}
/** Compares what stands in one folder; answers the folders in it. */
function compareFolder(folders, paths, step, found) {
    const none = new Map();
    const before = step.isBefore ? (0,walk_folder/* namesIn */.wX)(folders.before, step.below) : none;
    const after = step.isAfter ? (0,walk_folder/* namesIn */.wX)(folders.after, step.below) : none;
    const below = [];
    const files = [];
    const look = (name, one, other) => {
        const key = step.below + name;
        const isBefore = one === 'directory';
        const isAfter = other === 'directory';
        if (isBefore || isAfter)
            below.push({ below: `${key}/`, isBefore, isAfter });
        if (one === 'file' && other === 'file')
            files.push(key);
        else
            note(compareItems(folders, key, one, other), found);
    };
    before.forEach((kind, name) => {
        look(name, kind, after.get(name));
    });
    after.forEach((kind, name) => {
        if (!before.has(name))
            look(name, undefined, kind);
    });
    comparePairs(files, paths, found);
    return below;
}
/** The loop that runs most: apart from the rest of the walk the engine optimizes it once, and soon. */
function comparePairs(keys, paths, found) {
    for (const key of keys)
        note(comparePair(key, paths), found);
}
function note(change, found) {
    if (change === 'same')
        found.unchanged++;
    else if (change)
        found.changes.push(held(change, found));
}
// Contents of so many bytes go along with what was found; others are read again.
const MOST_HELD = 4 * 2 ** 20;
function held(change, found) {
    const { contents, ...rest } = change;
    if (!contents)
        return change;
    found.held += contents.before.length + contents.after.length;
    return found.held > MOST_HELD ? rest : change;
}
/** Whatever is no pair of files; undefined when there are only folders. */
function compareItems(folders, key, before, after) {
    const isThing = (kind) => kind !== undefined && kind !== 'directory';
    if (!isThing(before) && !isThing(after))
        return undefined;
    const one = isThing(before) ? (0,walk_folder/* lookAt */.t5)(folders.before, key).item : undefined;
    const other = isThing(after) ? (0,walk_folder/* lookAt */.t5)(folders.after, key).item : undefined;
    if (one && one.kind === other?.kind && one.target === other.target)
        return 'same';
    return { path: (0,item_key/* showKey */.Nh)(key), key, before: one, after: other };
}


/***/ }),

/***/ 95420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listingOf),
/* harmony export */   O: () => (/* binding */ differingTrees)
/* harmony export */ });
/* harmony import */ var _compare_below_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61751);

/** Compares folders of two snapshots with all that is below them: the part of the work that threads share. */
const differingTrees = {
    name: 'snapshots/differing-trees',
    // Folders are few and each of them is much work: one at a time.
    chunk: 1,
    worthAWorker: 16,
    work(paths, folders) {
        const found = (0,_compare_below_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s)();
        (0,_compare_below_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBelow */ .n)(folders, paths.map(toStep), found);
        return found;
    },
};
/** Folders as a list that threads can share: which sides have it stands before its key. */
function listingOf(steps) {
    const names = steps.map(({ below, isBefore, isAfter }) => `${Number(isBefore)}${Number(isAfter)}${below}\0`);
    return Buffer.from(names.join(''), 'latin1');
}
function toStep(path) {
    const name = Buffer.from(path).toString('latin1');
    return { below: name.slice(2), isBefore: name[0] === '1', isAfter: name[1] === '1' };
}


/***/ }),

/***/ 64119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fromKey),
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11130);

// A key is a path's bytes as latin1 text: cheap to sort and to look up, and nothing is lost of a name
// that is not UTF-8.
/** Compares by the path's bytes. */
function byKey(a, b) {
    if (a.key === b.key)
        return 0;
    return a.key < b.key ? -1 : 1;
}
/** The path as the file system takes it: text when it is ASCII, else its bytes. */
function fromKey(key) {
    return isAscii(key) ? key : Buffer.from(key, 'latin1');
}
/** The path for people. */
function showKey(key) {
    return isAscii(key) ? key : (0,_display_name_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .Q)(Buffer.from(key, 'latin1'));
}
/** The key of a path given as text. */
function toKey(path) {
    return isAscii(path) ? path : Buffer.from(path).toString('latin1');
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}


/***/ }),

/***/ 54958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/** Permission bits, and those by which a program runs as another user (chmod(2)). */
const PERMISSIONS = 0o7777;


/***/ }),

/***/ 22232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59915);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);
/* harmony import */ var _item_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64119);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54958);





/** The bytes of a folder's path, as latin1 text that keys are put behind. */
function keyPrefix(folder) {
    return Buffer.from(`${folder}/`).toString('latin1');
}
/**
 * What a snapshot's folder holds; `below` is empty or ends with a slash. A `.git` at its top is the
 * repository's, not the snapshot's. Throws a UsageError when it cannot be read.
 */
function namesIn(folder, below) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fromKey */ .K)(keyPrefix(folder) + below), {
            ...{ withFileTypes: true, encoding: 'latin1' },
        });
        const names = new Map();
        for (const entry of entries) {
            names.set(entry.name, entry.isDirectory() ? 'directory' : kindOf(entry));
        }
        if (below === '')
            names.delete('.git');
        return names;
    }
    catch (error) {
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(`${folder}/${(0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)(below)}`.replace(/\/$/, ''), error);
    }
}
/** Every key below a folder that is no directory. */
function* walkFolder(folder) {
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        for (const [name, kind] of namesIn(folder, below)) {
            if (kind === 'directory')
                pending.push(`${below + name}/`);
            else
                yield below + name;
        }
    }
}
/** What stands at a path, and what the system tells of it. Throws a UsageError when it does not. */
function lookAt(folder, key) {
    const path = (0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fromKey */ .K)(keyPrefix(folder) + key);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const kind = kindOf(stats);
        const item = { kind, size: 0, mode: undefined };
        if (kind === 'link')
            item.target = (0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, 'latin1'));
        if (kind !== 'file')
            return { item, stats };
        return { item: { kind, size: stats.size, mode: stats.mode & _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .PERMISSIONS */ .J }, stats };
    }
    catch (error) {
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(`${folder}/${(0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)(key)}`, error);
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'link' : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .specialName */ .jy)(entry);
}


/***/ })

};
