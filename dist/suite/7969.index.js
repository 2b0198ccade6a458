export const id = 7969;
export const ids = [7969];
export const modules = {

/***/ 19092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openRecords),
/* harmony export */   z: () => (/* binding */ LostError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36487);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19497);





/** Somebody else took away what was written: who looks for it later finds nothing, or something else. */
class LostError extends _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e {
    isGone;
    constructor(path, what, 
    /** Nothing is there instead. */
    isGone) {
        super(`${path}: ${what}`);
        this.isGone = isGone;
    }
}
const { O_RDWR, O_CREAT, O_NOFOLLOW, O_APPEND } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN = O_RDWR | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0);
const LONGEST_LINE = 1024 * 1024;
/** See Disk.records. */
function openRecords(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .wZ)(folder);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN, 0o600);
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!opened.isFile()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: not a regular file; name another`);
    }
    (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .syncFolder */ .Yw)(folder);
    let { size } = opened;
    return {
        read: (take) => readLines(file, path, take),
        cut(length) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, length);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            size = length;
        },
        append(text, { sync } = { sync: true }) {
            const bytes = Buffer.from(text);
            refuseLost(path, opened.ino, size);
            try {
                for (let at = 0; at < bytes.length;) {
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, size + at);
                }
                if (sync)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
            }
            catch (error) {
                takeBack(file, size);
                throw error;
            }
            size += bytes.length;
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
/** Throws a LostError when the file at a path is not this one, or has another size. */
function refuseLost(path, ino, size) {
    const now = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (now === undefined)
        throw new LostError(path, 'was removed', true);
    if (now.ino === ino && now.size === size)
        return;
    if (now.size === 0)
        throw new LostError(path, 'was emptied', true);
    const what = now.ino === ino ? 'was written to by another' : 'was replaced by another file';
    throw new LostError(path, what, false);
}
/** What could not be written is not there by halves either, where the disk still allows that. */
function takeBack(file, size) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file, size);
    }
    catch {
        // The reader knows a torn line.
    }
}
function readLines(file, path, take) {
    const piece = Buffer.allocUnsafe(64 * 1024);
    let rest = Buffer.alloc(0);
    let start = 0;
    for (let at = 0;;) {
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece, 0, piece.length, at);
        if (length === 0)
            break;
        at += length;
        let left = Buffer.concat([rest, piece.subarray(0, length)]);
        for (let end = left.indexOf(10); end >= 0; end = left.indexOf(10)) {
            take(left.toString('utf8', 0, end), start, true);
            start += end + 1;
            left = left.subarray(end + 1);
        }
        if (left.length > LONGEST_LINE)
            throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: not a journal of this tool; move it, or name another with --journal`);
        rest = left;
    }
    if (rest.length > 0)
        take(rest.toString('utf8'), start, false);
}


/***/ }),

/***/ 85460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ lockOf),
  U: () => (/* binding */ withFileLock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/world/process-start.js
var process_start = __webpack_require__(39830);
;// CONCATENATED MODULE: ./build/src/world/lock-holder.js




/** A maker that was killed before it could write its name leaves a lock without one. */
const NAMELESS_MS = 2000;
/** This process. */
function ourselves() {
    return { pid: process.pid, host: (0,external_node_os_.hostname)(), start: (0,process_start/* processStart */.gy)(process.pid) ?? '' };
}
/** Who holds it. Throws a UsageError for what is no regular file, which nobody made as a lock and nobody opens. */
function holderOf(lock) {
    const stats = (0,external_node_fs_.lstatSync)(lock, { throwIfNoEntry: false });
    if (stats === undefined)
        return 'gone';
    if (!stats.isFile()) {
        throw new usage_error/* UsageError */.e(`${lock}: not a regular file, where a lock is put; see whose it is, and remove it`);
    }
    try {
        const owner = JSON.parse((0,external_node_fs_.readFileSync)(lock, 'utf8'));
        if (typeof owner?.pid === 'number' && typeof owner.host === 'string')
            return owner;
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return 'gone';
        if (code === 'EACCES')
            return 'unnamed';
        if (!(error instanceof SyntaxError))
            throw error;
    }
    return Date.now() - stats.mtimeMs > NAMELESS_MS ? 'nameless' : 'unnamed';
}
/** Whether the holder is certain to have died; of another machine's nothing is known. */
function isDead(holder) {
    if (typeof holder === 'string')
        return holder === 'nameless';
    if (holder.host !== (0,external_node_os_.hostname)())
        return false;
    const start = (0,process_start/* processStart */.gy)(holder.pid);
    return start === undefined || (start !== '' && holder.start !== '' && start !== holder.start);
}
/** Whether two looks met the same holder. */
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
/** A holder for people. */
function holderText(holder) {
    return typeof holder === 'string' ? 'another process' : `process ${holder.pid} on ${holder.host}`;
}

;// CONCATENATED MODULE: ./build/src/world/file-lock.js






const BETWEEN_LOOKS_MS = 25;
/**
 * Does work while no other process does work under the lock of the same path. The lock is a file beside it,
 * `.NAME.cohesix-lock`, that names its holder; one whose holder has died is taken over. Throws a UsageError
 * that names the holder when the patience is over, or why there can be no lock.
 */
async function withFileLock(path, waiting, work) {
    const lock = lockOf(path);
    await acquire(lock, path, waiting);
    try {
        return await work();
    }
    finally {
        // A lock that stays is that of a process which ends: the next one takes it over, and what was done is told.
        (0,reason/* whyNot */.OB)(() => release(lock));
    }
}
/** The file beside a path that is its lock. */
function lockOf(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.cohesix-lock`);
}
async function acquire(lock, path, waiting) {
    const { clock, patience, called = path } = waiting;
    sweep(lock);
    const began = performance.now();
    for (;;) {
        const holder = (0,reason/* telling */.gM)(noLock(lock), () => take(lock));
        if (holder === undefined)
            return;
        if (performance.now() - began >= patience)
            throw held(lock, called, holder);
        await clock.sleep(BETWEEN_LOOKS_MS);
    }
}
/** Takes the lock, from a dead holder too; else answers who has it. */
function take(lock) {
    if (create(lock))
        return undefined;
    const holder = holderOf(lock);
    if (!isDead(holder))
        return holder;
    takeAway(lock, holder);
    return create(lock) ? undefined : holderOf(lock);
}
function create(lock) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(lock, 'wx', 0o644);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    try {
        (0,external_node_fs_.writeFileSync)(file, JSON.stringify(ourselves()));
    }
    catch (error) {
        (0,reason/* whyNot */.OB)(() => (0,external_node_fs_.unlinkSync)(lock));
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return true;
}
/**
 * Removes a dead holder's lock. It is moved aside first: of several who see it one gets it, and when that turns
 * out to be a new holder's lock it is put back.
 */
function takeAway(lock, dead) {
    const aside = `${lock}-${process.pid}`;
    try {
        (0,external_node_fs_.renameSync)(lock, aside);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    if (isSame(holderOf(aside), dead))
        (0,external_node_fs_.unlinkSync)(aside);
    else
        (0,external_node_fs_.renameSync)(aside, lock);
}
/** Removes what was moved aside by a process that was killed at it; what cannot be removed is in nobody's way. */
function sweep(lock) {
    const prefix = `${(0,external_node_path_.basename)(lock)}-`;
    for (const name of namesIn((0,external_node_path_.dirname)(lock))) {
        const pid = name.startsWith(prefix) ? name.slice(prefix.length) : '';
        if (/^\d+$/.test(pid) && !(0,process_start/* isAlive */._n)(Number(pid)))
            (0,reason/* whyNot */.OB)(() => (0,external_node_fs_.rmSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(lock), name), { force: true }));
    }
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return []; // A folder that may be written but not listed; one that is not there shows itself next.
    }
}
function release(lock) {
    if (isSame(holderOf(lock), ourselves()))
        (0,external_node_fs_.unlinkSync)(lock);
}
const noLock = (lock) => (code) => new usage_error/* UsageError */.e(`${lock}: this lock cannot be had (${code}), and nothing was done without it; make its folder writable, or see to its space`);
function held(lock, called, holder) {
    return new usage_error/* UsageError */.e(`${called}: ${holderText(holder)} is at work on it; try again when it has ended, or remove ${lock} when it has died`);
}


/***/ }),

/***/ 36487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82973);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);




/** Makes a folder and those above it. Throws a UsageError when the system refuses. */
function makeFolder(path) {
    const sentence = (code) => new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: this folder cannot be made (${code}); name another, or see to what is above it, and to its space`);
    (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .telling */ .gM)(sentence, () => makeFolders(path));
}
/**
 * Makes a folder and those above it; answers the first one made. Throws the system's error. The `recursive` of
 * mkdirSync tries for ever where a folder that exists does not take another one, as in /proc.
 */
function makeFolders(path) {
    if (isFolder(path))
        return undefined;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const first = above === path || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(above) ? undefined : makeFolders(above);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        // Somebody else made it meanwhile.
        if (error.code === 'EEXIST' && isFolder(path))
            return first;
        throw error;
    }
    return first ?? path;
}
/** Whether a path leads to a folder, by links too. */
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false; // Nothing is there, or a link to nowhere, or what is above it tells nothing.
    }
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   gy: () => (/* binding */ processStart),
/* harmony export */   wJ: () => (/* binding */ bootOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



/**
 * When a process began, in whatever unit its system has, so that two processes which had the same number are
 * told apart; empty when it lives and nobody tells. Undefined when there is no such process, or it has ended and
 * only its parent has not asked how (a zombie).
 */
function processStart(pid) {
    if (!isThere(pid))
        return undefined;
    if (process.platform === 'linux')
        return fromProc(pid);
    return process.platform === 'win32' ? '' : fromPs(pid);
}
let boot;
/** Tells this machine, since it was started, from others and from itself before; elsewhere than on Linux by its name. */
function bootOf() {
    boot ??= readBoot();
    return boot;
}
function readBoot() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)();
    }
}
/** Whether a process of this machine lives; one of another user does too. */
function isAlive(pid) {
    return isThere(pid) && (process.platform !== 'linux' || fromProc(pid) !== undefined);
}
function isThere(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
const ENDED = /^[ZXx]/;
/** Fields 3 and 22 of /proc/PID/stat, counted behind the name, which may hold anything (proc(5)). */
function fromProc(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const [state = '', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return ENDED.test(state) ? undefined : (rest[18] ?? '');
    }
    catch {
        return '';
    }
}
function fromPs(pid) {
    try {
        const told = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
            encoding: 'utf8',
        });
        const [, state = '', start = ''] = /^\s*(\S+)\s+(.*\S)/.exec(told) ?? [];
        return ENDED.test(state) ? undefined : start;
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 19497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   ZB: () => (/* binding */ confirmReplaced),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   n_: () => (/* binding */ ChangedMeanwhile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82973);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36487);
/* harmony import */ var _replaceable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44542);
/* harmony import */ var _staged_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46564);







/**
 * Replaces a file's content as one step: staged, synced, renamed, the folder synced. A failure or a
 * kill at any instant leaves the old file or the new one, whole. Keeps mode and, where permitted,
 * owner; makes missing folders. Staged in scratch when that is on the same file system, else beside
 * the target. `isStill` is asked last: when it says no, the target is no longer what the content was made from.
 * Throws ChangedMeanwhile then, and a UsageError for a target that is no regular file, or for what the system refuses:
 * it says which of the two files is there.
 */
function replaceFile(path, content, scratch, isStill) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .telling */ .gM)(isOld(path), () => {
        const old = (0,_replaceable_js__WEBPACK_IMPORTED_MODULE_5__/* .oldFile */ .m)(path);
        (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        const staging = scratch && sameFileSystem(scratch, folder) ? scratch : folder;
        sweep(staging);
        try {
            stageAndRename(staging, path, content, old, isStill);
        }
        catch (error) {
            // Two mounts of one file system (bind mounts, overlays) look the same and refuse the rename.
            if (error.code !== 'EXDEV' || staging === folder)
                throw error;
            sweep(folder);
            stageAndRename(folder, path, content, old, isStill);
        }
    });
    confirmReplaced(path);
}
const isOld = (path) => (code) => new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: cannot be written (${code}), and is as it was; see to its folder and its space`);
/** Syncs the folder of what was replaced. Its error has no cause, as one of the system has: nothing was refused. */
function confirmReplaced(path) {
    try {
        syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    }
    catch (error) {
        const { code } = error;
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: is replaced, and a power failure may undo that (${code}); see to its disk`);
    }
}
/** Somebody else wrote the file between its reading and its replacement. */
class ChangedMeanwhile extends _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e {
    constructor(path) {
        super(`${path}: somebody else changed it meanwhile, so nothing was written; run the command again`);
    }
}
function stageAndRename(staging, path, content, old, isStill) {
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, (0,_staged_name_js__WEBPACK_IMPORTED_MODULE_6__/* .stagedName */ .w)());
    try {
        stage(staged, content, old);
        if (isStill?.() === false)
            throw new ChangedMeanwhile(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staged, path);
    }
    catch (error) {
        remove(staged);
        throw error;
    }
}
function stage(staged, content, old) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(staged, 'wx', old ? 0o600 : 0o666);
    try {
        writeAll(file, content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
    if (old === undefined)
        return;
    keepOwner(staged, old);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(staged, old.mode & 0o7777);
}
/** A text is not copied for it, unless the system takes less than all of it at once. */
function writeAll(file, content) {
    const isText = typeof content === 'string';
    let at = isText ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, content) : 0;
    if (isText && at === Buffer.byteLength(content))
        return;
    const bytes = isText ? Buffer.from(content) : content;
    while (at < bytes.length)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at, bytes.length - at, at);
}
function keepOwner(staged, old) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(staged, old.uid, old.gid);
    }
    catch {
        // Only root may give files away; the content matters more than the owner.
    }
}
function sameFileSystem(one, other) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(one).dev === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(other).dev;
    }
    catch {
        return false;
    }
}
// A folder that may be written but not listed, or a file system that cannot sync folders: the content
// is in place all the same. PostgreSQL lets the same pass (fsync_fname in its file/fd.c).
const CANNOT_SYNC = ['EACCES', 'EBADF', 'EINVAL', 'ENOTSUP'];
/** Syncs a folder, so that what was renamed in it stays renamed. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return; // Windows cannot open a folder for syncing.
    try {
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
        }
    }
    catch (error) {
        if (!CANNOT_SYNC.includes(error.code ?? ''))
            throw error;
    }
}
const swept = new Set();
/**
 * Removes what a killed run of this machine left in the folder; once a folder and process. What cannot
 * be removed, such as another user's, stays: it is in nobody's way.
 */
function sweep(folder) {
    if (swept.has(folder))
        return;
    swept.add(folder);
    try {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder))
            if ((0,_staged_name_js__WEBPACK_IMPORTED_MODULE_6__/* .isStale */ .Q)(name))
                remove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    }
    catch {
        // A folder that may be written but not listed.
    }
}
function remove(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch {
        // See sweep.
    }
}


/***/ }),

/***/ 44542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ replaceable),
/* harmony export */   m: () => (/* binding */ oldFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36487);




/** Throws a UsageError when no file can be put there, or this user may not; changes nothing. */
function replaceable(path) {
    const above = nearestAbove(path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(above, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        const { code } = error;
        if (!(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(above))
            throw noFolder(path, above);
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${above} cannot be written (${code}); name another file, or make that folder writable`);
    }
    oldFile(path);
}
/** The file that would be replaced. Throws a UsageError when there can be none. */
function oldFile(path) {
    const above = nearestAbove(path);
    if (!(0,_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isFolder */ .lQ)(above))
        throw noFolder(path, above);
    const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (old && !old.isFile()) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: not a regular file, so it is not replaced; name a file`);
    }
    return old;
}
/** What stands nearest above a path, were it a link to nowhere. */
function nearestAbove(path) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return isThere(above) || above === path ? above : nearestAbove(above);
}
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false; // Below a file, or below a folder that tells nothing.
    }
}
function noFolder(path, above) {
    return new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${above} is no folder; name another file`);
}


/***/ }),

/***/ 46564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isStale),
/* harmony export */   w: () => (/* binding */ stagedName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _process_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39830);



// The host is part of the name: a process id means nothing to another machine on a shared disk.
const PREFIX = `.cohesix-${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)().replace(/[^A-Za-z0-9]/g, '')}-`;
const SUFFIX = '.tmp';
const OURS = /^(\d+)-[0-9a-f]{12}$/;
/** A new name for what is made aside and moved into place at the end. */
function stagedName() {
    return `${PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}${SUFFIX}`;
}
/** Whether a name is one that a process of this machine gave, which lives no more. */
function isStale(name) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
        return false;
    const owner = OURS.exec(name.slice(PREFIX.length, -SUFFIX.length))?.[1];
    return owner !== undefined && !(0,_process_start_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(Number(owner));
}


/***/ })

};
