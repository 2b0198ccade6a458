export const id = 4381;
export const ids = [4381];
export const modules = {

/***/ 34381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machineCrew: () => (/* binding */ machineCrew),
/* harmony export */   workOff: () => (/* binding */ workOff)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59915);




// Below this a worker's start (some 40 ms) costs more than it saves; measured by `npm run bench`.
const WORTH_A_WORKER = 30_000;
const CHUNK = 64 * 1024;
/** Shares with one worker started from `script`; without a script everything runs here. */
function machineCrew(script) {
    function parts([task, list, settings, onProgress]) {
        const total = countPaths(list);
        const ends = chunkEnds(list, task.chunk ?? CHUNK);
        const bytes = new SharedArrayBuffer(list.length);
        Buffer.from(bytes).set(list);
        const order = { task: task.name, settings, bytes, ends, next: new SharedArrayBuffer(4) };
        const isAlone = script === undefined || total < (task.worthAWorker ?? WORTH_A_WORKER);
        const made = isAlone ? alone(task, order) : together(script, task, order);
        return watched(made, (done) => onProgress(Math.round((done / ends.length) * total), total));
    }
    return {
        async share(...work) {
            const results = [];
            for await (const [index, result] of parts(work))
                results[index] = result;
            return results;
        },
        async *stream(...work) {
            for await (const [, result] of parts(work))
                yield result;
        },
    };
}
async function* watched(parts, onPart) {
    let done = 0;
    for await (const part of parts) {
        onPart(++done);
        yield part;
    }
}
async function* alone(task, order) {
    yield* takeChunks(task, order);
}
async function* together(script, task, order) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script, {
        workerData: order,
        // The default young generation is made for long-lived programs; a small one is as fast here.
        resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const arrived = [];
    const ended = new Promise((resolve, reject) => {
        worker.on('message', (part) => {
            if (part === 'done')
                resolve();
            else
                arrived.push(part);
        });
        worker.once('error', reject);
        worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} before its work was done`)));
    });
    ended.catch(() => { }); // It is awaited when there is nothing left to do here.
    try {
        for (const part of takeChunks(task, order)) {
            yield part;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            yield* arrived.splice(0);
        }
        await ended;
        yield* arrived;
    }
    finally {
        await worker.terminate();
    }
}
/** The other thread's part: called by the worker's entry with the order it was given. */
function workOff(order, tasks, answer) {
    const task = tasks.find(({ name }) => name === order.task);
    if (task === undefined)
        throw new Error(`no task named ${order.task}`);
    for (const part of takeChunks(task, order))
        answer(part);
    answer('done');
}
function* takeChunks(task, order) {
    const reader = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .makeReader */ .Yv)();
    const listing = Buffer.from(order.bytes);
    const next = new Int32Array(order.next);
    for (;;) {
        const index = Atomics.add(next, 0, 1);
        if (index >= order.ends.length)
            return;
        yield [index, task.work(pathsOf(listing, order.ends, index), order.settings, reader)];
    }
}
/** Cuts the list behind a path about every so many bytes. */
function chunkEnds(listing, chunk) {
    const ends = [];
    for (let end = 0; end < listing.length;) {
        const cut = listing.indexOf(0, Math.min(end + chunk, listing.length - 1));
        end = cut < 0 ? listing.length : cut + 1;
        ends.push(end);
    }
    return ends;
}
function pathsOf(listing, ends, index) {
    const bytes = listing.subarray(ends[index - 1] ?? 0, ends[index]);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8').split('\0').slice(0, -1);
    return splitBytes(bytes).map((path) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) ? path.toString('utf8') : Buffer.from(path));
}
function splitBytes(bytes) {
    const parts = [];
    for (let at = 0, end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
        parts.push(bytes.subarray(at, end));
        at = end + 1;
    }
    return parts;
}
function countPaths(listing) {
    let n = 0;
    for (let at = listing.indexOf(0); at >= 0; at = listing.indexOf(0, at + 1))
        n++;
    return n;
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


/***/ })

};
