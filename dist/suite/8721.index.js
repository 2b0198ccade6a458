export const id = 8721;
export const ids = [8721];
export const modules = {

/***/ 90419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseOverwriting),
/* harmony export */   e: () => (/* binding */ namedOutputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83468);




/** The files that a call has written. */
function namedOutputs(world, inputs, values) {
    return Object.entries(inputs).flatMap(([name, { file }]) => {
        const given = values[(0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .camel */ .nJ)(name)];
        if (file !== 'written' || typeof given !== 'string')
            return [];
        const target = world.files.leadsTo((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, given));
        return { named: `--${name}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)}`, target };
    });
}
/** Throws a UsageError for an output that would overwrite a file which the call itself does not name, but its policy. */
function refuseOverwriting(path, what, ...call) {
    const [world] = call;
    const target = world.files.leadsTo(path);
    const output = namedOutputs(...call).find((one) => one.target === target);
    if (output === undefined)
        return;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${output.named} would overwrite ${what} that the policy names; name another file`);
}


/***/ }),

/***/ 40087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ NONE_YET),
/* harmony export */   h: () => (/* binding */ chooseBaseline)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5989);

/** What a baseline without records is called. */
const NONE_YET = 'none yet';
/** As many records as tell the level and the noise of a machine, and no more: older ones are of older code. */
const MOST_COMPARED = 20;
/**
 * The newest records that have the stage, of the same machine; of the same processor when there are any. Never those
 * of another machine: what the history has of those is said.
 */
function chooseBaseline(history, where, stage) {
    const records = history.filter(({ stages }) => Object.hasOwn(stages, stage));
    const machine = `${where.machine}, ${where.architecture}`;
    const here = records.filter((one) => one.machine === where.machine && one.architecture === where.architecture);
    if (records.length === 0)
        return { stages: [], text: NONE_YET, isSame: true };
    if (here.length === 0) {
        const others = [...new Set(records.map((one) => `${one.machine}, ${one.architecture}`))];
        const text = `none of this machine (${machine}): the history has only ${others.slice(0, 5).join('; ')}`;
        return { stages: [], text, isSame: true };
    }
    const same = here.filter(({ processor }) => processor === where.processor);
    const isSame = same.length > 0;
    const chosen = (isSame ? same : here).slice(-MOST_COMPARED);
    const text = `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(chosen.length, 'record')} of ${machine}`;
    const more = isSame ? '' : otherProcessors(chosen, where);
    return { stages: chosen.map(({ stages }) => stages[stage]), text: text + more, isSame };
}
function otherProcessors(records, { processor }) {
    const models = [...new Set(records.map((one) => one.processor))];
    return `, but of other processors (${models.slice(0, 3).join('; ')}), not of ${processor}`;
}


/***/ }),

/***/ 5621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/** Describes a sample. Throws a RangeError for an empty one. */
function describe(values) {
    if (values.length === 0)
        throw new RangeError('an empty sample has no description');
    const sorted = values.toSorted((a, b) => a - b);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
    const iqr = high - low;
    const isOutlier = (value) => value < low - 1.5 * iqr || value > high + 1.5 * iqr;
    return {
        ...{ median: middle, iqr, min: sorted[0], max: sorted.at(-1) },
        outliers: values.filter(isOutlier),
    };
}
/** The median of a sample in any order. */
function median(values) {
    return quantile(values.toSorted((a, b) => a - b), 0.5);
}
/** A quantile of a sorted sample, between two values by their distance (Hyndman and Fan's type 7). */
function quantile(sorted, part) {
    const at = (sorted.length - 1) * part;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    return below + (above - below) * (at - Math.floor(at));
}


/***/ }),

/***/ 87338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   oF: () => (/* binding */ linesToKeep)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

const milliseconds = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0), valibot__WEBPACK_IMPORTED_MODULE_0__.maxValue(1e9));
// What is divided by: less than the microsecond that a record keeps is no duration.
const duration = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(milliseconds, valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0.001));
const word = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(200));
const stageSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    median: duration,
    iqr: milliseconds,
    min: milliseconds,
    max: milliseconds,
    /** The runs themselves, as many as a record keeps. */
    runs: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(duration), valibot__WEBPACK_IMPORTED_MODULE_0__.minLength(1), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(100)),
    memory: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(0))),
});
const VERSION = 1;
const recordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.object({
    version: valibot__WEBPACK_IMPORTED_MODULE_0__.literal(VERSION),
    time: valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.isoTimestamp()),
    tag: word,
    commit: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[0-9a-f]{40,64}$/))),
    branch: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(word),
    machine: word,
    architecture: word,
    processor: word,
    toolchain: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(word),
    stages: valibot__WEBPACK_IMPORTED_MODULE_0__.record(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[A-Za-z0-9_-]{1,40}$/)), stageSchema),
});
/** The most lines that are read: the newest. */
const MOST_RECORDS = 5000;
const LONGEST_LINE = 64 * 1024;
/** Reads a history. Keys that it does not know are dropped: a later version may add some. */
function readHistory(text) {
    const [corrupt, newer] = [[], []];
    const records = [];
    for (const { number, read } of linesOf(text)) {
        if (typeof read === 'object')
            records.push(read);
        else
            (read === 'newer' ? newer : corrupt).push(number);
    }
    return { records, corrupt, newer };
}
/** The lines of a history that are worth keeping: its records, and as they stand those of a newer version. */
function linesToKeep(text) {
    return [...linesOf(text)].flatMap(({ line, read }) => {
        if (typeof read === 'object')
            return recordLine(read);
        return read === 'newer' ? `${line}\n` : [];
    });
}
function* linesOf(text) {
    const lines = text.split('\n');
    for (let at = Math.max(0, lines.length - MOST_RECORDS - 1); at < lines.length; at++) {
        const line = lines[at];
        if (line.trim() !== '')
            yield { number: at + 1, line, read: readLine(line) };
    }
}
/** Reads one line; undefined for what is no record. */
function readRecord(line) {
    const read = readLine(line);
    return typeof read === 'object' ? read : undefined;
}
function readLine(line) {
    if (line.length > LONGEST_LINE)
        return 'corrupt';
    try {
        const value = JSON.parse(line);
        if (Number.isInteger(value?.version) && value.version > VERSION)
            return 'newer';
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.safeParse(recordSchema, value);
        return parsed.success ? parsed.output : 'corrupt';
    }
    catch {
        return 'corrupt';
    }
}
/** A record as its line. */
function recordLine(record) {
    return `${JSON.stringify(record)}\n`;
}


/***/ }),

/***/ 70640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ appendRecord),
/* harmony export */   Pm: () => (/* binding */ loadHistories),
/* harmony export */   Re: () => (/* binding */ HANDED),
/* harmony export */   YL: () => (/* binding */ keepHistory),
/* harmony export */   jC: () => (/* binding */ openHistory),
/* harmony export */   x8: () => (/* binding */ bringHistory),
/* harmony export */   zE: () => (/* binding */ FILE_NAME)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5989);
/* harmony import */ var _core_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82973);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99753);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87338);






/** The names of what the steps of the action hand on, in their folder. */
const HANDED = { baseline: 'baseline.jsonl', own: 'own.jsonl', record: 'record.json' };
const FILE = 'history.jsonl';
/** A history grows by some 1 KiB a run; an entry of the cache stays small. */
const MOST_KEPT = 500;
const LARGEST = 64 * 2 ** 20;
/** Brings the histories of the default branch and of this one into the folder, for the step that measures. */
async function bringHistory(world, key, folder) {
    const keeper = keeperOf(world);
    const { defaultBranch, branch, isDefaultBranch } = keeper;
    const bring = (found, name) => {
        if (found)
            world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), textOf(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(found.path, FILE)));
    };
    if (defaultBranch)
        bring(await keeper.restore(`${key}/${defaultBranch}/`), HANDED.baseline);
    if (!isDefaultBranch)
        bring(await keeper.restoreOwn(`${key}/${branch}/`), HANDED.own);
}
/**
 * Keeps this branch's history with the record that was measured. The history comes from the cache once more: the
 * one in the folder was within reach of the commands.
 */
async function keepHistory(world, key, folder) {
    const record = handedRecord(world, folder);
    if (record === undefined)
        return [];
    const keeper = keeperOf(world);
    const found = await keeper.restoreOwn(`${key}/${keeper.branch}/`);
    const old = found ? (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .linesToKeep */ .oF)(textOf(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(found.path, FILE))) : [];
    const lines = [...old, (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .recordLine */ .IK)(record)].slice(-MOST_KEPT);
    const name = `${key}/${keeper.branch}/${keeper.run}`;
    const isKept = await keeper.keep(name, async (into) => world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, FILE), lines.join('')));
    const value = isKept
        ? `${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(lines.length, 'record')}, kept as ${name}`
        : 'the cache did not take it';
    return [{ label: 'History', value }];
}
function handedRecord(world, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, HANDED.record);
    if (world.files.kind(path) === 'missing')
        return undefined;
    const record = (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecord */ .aE)(textOf(world, path));
    if (record)
        return record;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('the record of this run is not one of its own; the history stays as it was');
}
/** Reads them. Throws a UsageError for a file that cannot be read; one that is missing is empty. */
function loadHistories(world, path) {
    const handed = (name) => world.handover === undefined ? NONE : historyAt(world, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(world.handover, name));
    const [file, baseline] = [path ? historyAt(world, path) : NONE, handed(HANDED.baseline)];
    const own = handed(HANDED.own);
    return {
        baseline: [...file.records, ...baseline.records],
        own: own.records,
        sources: [
            { name: FILE_NAME, history: file },
            { name: 'The history of the default branch', history: baseline },
            { name: 'The history of this branch', history: own },
        ],
    };
}
/** What people know the history as that a file has. */
const FILE_NAME = 'The history';
const NONE = { records: [], corrupt: [], newer: [] };
function historyAt(world, path) {
    return world.files.kind(path) === 'missing' ? NONE : (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .readHistory */ .Lu)(textOf(world, path));
}
/** Makes the folder, and does with the file what a record will need. Throws a UsageError when it cannot have one. */
async function openHistory(world, path) {
    world.disk.makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
    return written(path, () => world.files.locked(path, PATIENCE_MS, () => {
        if (world.files.kind(path) !== 'missing')
            world.files.append(path, '');
    }));
}
/**
 * Appends to a file of JSON lines, one writer at a time; a line that a killed writer left is ended first. Throws a
 * UsageError.
 */
function appendRecord(world, path, line) {
    return written(path, () => world.files.locked(path, PATIENCE_MS, () => {
        const isNew = world.files.kind(path) === 'missing';
        const isTorn = !isNew && !/(^|\n)$/.test(textOf(world, path).slice(-1));
        world.files.append(path, `${isTorn ? '\n' : ''}${line}`);
    }));
}
const PATIENCE_MS = 30_000;
async function written(path, write) {
    try {
        await write();
    }
    catch (error) {
        const sentence = (code) => new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: cannot be written (${code}); see to its folder and its space, or name another --history`);
        throw (0,_core_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .inOtherWords */ .XD)(sentence, error);
    }
}
function textOf(world, path) {
    const cure = 'name another --history, or begin a new one';
    return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(world, path, { name: path, largest: LARGEST, cure });
}
function keeperOf({ kept }) {
    if (kept)
        return kept;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`history-cache-key: works in a workflow only; give ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)('--history')} a file`);
}


/***/ }),

/***/ 28721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  l: () => (/* binding */ planned)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/actions/load-policy.js
var load_policy = __webpack_require__(17628);
// EXTERNAL MODULE: ./build/src/actions/perf-log/baseline.js
var perf_log_baseline = __webpack_require__(40087);
// EXTERNAL MODULE: ./build/src/actions/perf-log/describe.js
var describe = __webpack_require__(5621);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/random.js
// Looked up once: it is asked for millions of times.
const { imul } = Math;
/** A generator with 32 bits of state (mulberry32): good for resampling, useless for secrets. */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
}
/**
 * Draws samples of the same size with replacement, and answers their medians. Of a sorted sample it is enough to
 * count how often each place is drawn, which is ten times as fast as to sort what was drawn.
 */
function medianDrawer(values, random) {
    const sorted = values.toSorted((a, b) => a - b);
    const { length } = sorted;
    const drawn = new Uint32Array(length);
    const half = Math.floor((length - 1) / 2);
    return () => {
        drawn.fill(0);
        for (let at = 0; at < length; at++)
            drawn[(random() * length) >>> 0]++;
        let place = 0;
        let below = drawn[0];
        while (below <= half)
            below += drawn[++place];
        const middle = sorted[place];
        if (length % 2 === 1 || below > half + 1)
            return middle;
        do
            place++;
        while (drawn[place] === 0);
        return (middle + sorted[place]) / 2;
    };
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/compare.js


// 95 % between them. So many draws that the ends of the interval move by less than a hundredth of its width.
const [LOW, HIGH] = [0.025, 0.975];
const DRAWS = 2000;
/** With fewer values than this nobody can tell noise from change. */
const FEWEST_VALUES = 5;
/**
 * Compares runs that took turns on one machine: both samples are drawn anew, many times (bootstrap), and the
 * ratios of their medians give the interval. The same values give the same interval.
 */
function compareRuns(candidate, baseline, threshold) {
    const ratio = (0,describe/* median */.JZ)(candidate) / (0,describe/* median */.JZ)(baseline);
    if (Math.min(candidate.length, baseline.length) < FEWEST_VALUES)
        return unknown(ratio);
    return judged(ratio, threshold, (random) => {
        const [draw, drawBaseline] = [medianDrawer(candidate, random), medianDrawer(baseline, random)];
        return () => draw() / drawBaseline();
    });
}
/**
 * Compares runs with earlier records of the same machine, each the runs of one job. Jobs differ more than the runs
 * of one job do, so the records are drawn anew too, and the candidate is one more job: how far it is off its own
 * level, which nobody knows, is drawn from how far they are off theirs.
 */
function compareWithRecords(candidate, records, threshold) {
    const medians = records.map(describe/* median */.JZ);
    const level = (0,describe/* median */.JZ)(medians);
    const ratio = (0,describe/* median */.JZ)(candidate) / level;
    if (records.length < FEWEST_VALUES)
        return unknown(ratio);
    // One run may be a stray as theirs may; the median of several is none, whatever a stray record was.
    const { outliers } = (0,describe/* describe */.q0)(medians);
    const likely = medians.filter((one) => candidate.length < FEWEST_VALUES || !outliers.includes(one));
    return judged(ratio, threshold, (random) => {
        const [draw, drawLevel] = [medianDrawer(candidate, random), medianDrawer(medians, random)];
        const drawDeviation = () => likely[(random() * likely.length) >>> 0] / level;
        return () => draw() / drawLevel() / drawDeviation();
    });
}
function judged(ratio, threshold, drawer) {
    const ratios = Float64Array.from({ length: DRAWS }, drawer(seededRandom(1))).sort();
    const interval = [(0,describe/* quantile */.YV)(ratios, LOW), (0,describe/* quantile */.YV)(ratios, HIGH)];
    if (![ratio, ...interval].every(Number.isFinite))
        return unknown(ratio);
    return { change: changeOf(interval, threshold), ratio, interval };
}
/** A change is one only when the whole interval lies beyond the threshold. */
function changeOf([low, high], threshold) {
    if (low > 1 + threshold)
        return 'slower';
    if (high < 1 / (1 + threshold))
        return 'faster';
    return low >= 1 / (1 + threshold) && high <= 1 + threshold ? 'same' : 'noisy';
}
function unknown(ratio) {
    const known = Number.isFinite(ratio) ? ratio : undefined;
    return { change: 'unknown', ratio: known, interval: undefined };
}

// EXTERNAL MODULE: ./build/src/actions/perf-log/history.js
var perf_log_history = __webpack_require__(87338);
// EXTERNAL MODULE: ./build/src/actions/perf-log/keep-history.js
var keep_history = __webpack_require__(70640);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/losses.js

/** The summary and the logs of stages that could not be written: what is measured goes on without them. */
class Losses {
    problems = new Map();
    /** Writes a file whole; what succeeds makes good what failed before. */
    write(path, write) {
        const problem = (0,reason/* problemOf */.Zw)(notWhole(path), write);
        if (problem === undefined)
            this.problems.delete(path);
        else
            this.problems.set(path, problem);
    }
    /**
     * A log that ends where it cannot be written, as if nobody had asked for more. `identity` tells whether what is at
     * its path is still the file that was opened.
     */
    log(path, open, identity) {
        let log;
        let opened;
        const attempt = (work) => {
            if (!this.problems.has(path))
                this.write(path, work);
        };
        attempt(() => {
            log = open();
            opened = identity(path);
        });
        return {
            write: (bytes) => attempt(() => log?.write(bytes)),
            note: (line) => attempt(() => log?.note(line)),
            close: () => this.close(path, log, () => identity(path) === opened),
        };
    }
    /** One for each file. */
    findings() {
        return [...this.problems.values()].map((message) => ({
            ...{ rule: 'perf/output-lost', severity: 'error' },
            message,
        }));
    }
    close(path, log, isSame) {
        // As long as it is open, no other file has its number.
        const isThere = holds(isSame);
        let left = 0;
        const unwritten = (0,reason/* problemOf */.Zw)(notWhole(path), () => {
            left = log?.close() ?? 0;
        });
        const problem = unwritten ?? (isThere ? undefined : notWhole(path)(REMOVED));
        if (problem !== undefined && !this.problems.has(path))
            this.problems.set(path, problem);
        return left;
    }
}
const REMOVED = 'it was removed or replaced while the stage ran';
function holds(question) {
    try {
        return question();
    }
    catch {
        return false; // There is nothing at all.
    }
}
const notWhole = (path) => (why) => `${path}: not whole (${why}); see to its folder and its space, or name another --log-file`;

;// CONCATENATED MODULE: ./build/src/actions/perf-log/machine-label.js
/**
 * What kind of machine this is: the label given, else that of the runner (its image, since each job of GitHub's has
 * another machine of that kind; its name, when it is one's own), else the host's name.
 */
function whereWeAre({ environment, machine }, label) {
    const { host, architecture, processor } = machine();
    return {
        machine: (label ?? runnerLabel(environment) ?? host).slice(0, 200),
        architecture,
        processor,
    };
}
function runnerLabel(environment) {
    if (environment.GITHUB_ACTIONS !== 'true')
        return undefined;
    if (environment.RUNNER_ENVIRONMENT === 'github-hosted') {
        return `github-${environment.ImageOS ?? environment.RUNNER_OS ?? 'hosted'}`;
    }
    return environment.RUNNER_NAME;
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/record-of.js

const MOST_RUNS_KEPT = 100;
/** What the history keeps of a measurement; nothing of one that failed. */
function recordOf({ head, states, where }, given, world) {
    if (states.some(({ done }) => done?.failure))
        return undefined;
    const branch = world.environment.GITHUB_REF;
    const stages = states.flatMap(({ stage, done }) => (done ? [[stage.name, stageOf(done)]] : []));
    return {
        ...{ version: 1, time: world.clock.now().toISOString(), tag: head.names.tag.slice(0, 200) },
        ...(head.commit && { commit: head.commit }),
        ...(branch && { branch: branch.slice(0, 200) }),
        ...where,
        ...(given.toolchain && { toolchain: given.toolchain.slice(0, 200) }),
        stages: Object.fromEntries(stages),
    };
}
function stageOf({ runs }) {
    const walls = runs.map(({ wall }) => Math.round(wall * 1000) / 1000);
    const { median, iqr, min, max } = (0,describe/* describe */.q0)(walls);
    const memory = Math.max(0, ...runs.map((run) => run.memory ?? 0));
    return {
        ...{ median, iqr, min, max, runs: walls.slice(0, MOST_RUNS_KEPT) },
        ...(memory > 0 && { memory }),
    };
}

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/named-outputs.js
var named_outputs = __webpack_require__(90419);
// EXTERNAL MODULE: ./build/src/actions/perf-log/inputs.js
var inputs = __webpack_require__(46477);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/refuse-logs.js





/** Throws a UsageError when the log of a stage, which the tag names, would overwrite a file that the call names. */
function refuseLogs(world, given, names, stages) {
    const files = [...(0,named_outputs/* namedOutputs */.e)(world, inputs/* inputs */.Q, given), ...policyOf(world, given)];
    for (const stage of stages) {
        if ('skipped' in stage)
            continue;
        const log = world.files.leadsTo(names.log(stage.name));
        const file = files.find(({ target }) => target === log);
        if (file === undefined)
            continue;
        throw new usage_error/* UsageError */.e(`${file.named} would be overwritten by the log of the stage ${stage.name}; name another file, or another --tag`);
    }
}
function policyOf(world, { policy }) {
    if (!policy)
        return [];
    const target = world.files.leadsTo((0,external_node_path_.resolve)(world.directory, policy));
    return [{ named: `--policy: ${(0,quote/* quote */.hD)(policy)}`, target }];
}

// EXTERNAL MODULE: ./build/src/world/processes/base-environment.js
var base_environment = __webpack_require__(43600);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/world/make-folder.js
var make_folder = __webpack_require__(36487);
;// CONCATENATED MODULE: ./build/src/world/processes/watch-memory.js

// The kernel keeps the peak of each process: one look before it ends is enough. So looks come often at first,
// for short lives, and rarely later; looking takes a hundredth of the time, unless it takes very long.
const SOONEST_MS = 5;
const LATEST_MS = 50;
const SHARE = 100;
const LONGEST_MS = 250;
/** Watches by /proc (proc_pid_status(5), VmHWM). What lives between two looks is not seen. */
function watchMemory() {
    let peak = 0;
    let timer;
    function look(pid, wait) {
        const started = performance.now();
        for (const child of descendants(pid))
            peak = Math.max(peak, peakOf(child));
        const cost = performance.now() - started;
        const rest = Math.min(cost * SHARE, LONGEST_MS);
        const next = Math.max(Math.min(LATEST_MS, wait * 1.1), rest);
        timer = setTimeout(look, next, pid, next);
    }
    return {
        begin: (pid) => {
            timer = setTimeout(look, SOONEST_MS, pid, SOONEST_MS);
        },
        end() {
            clearTimeout(timer);
            return peak > 0 ? peak : undefined;
        },
    };
}
function descendants(pid) {
    const found = [];
    const pending = [pid];
    for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
        const children = childrenOf(parent);
        found.push(...children);
        pending.push(...children);
    }
    return found;
}
/** Each thread has children of its own (proc_tid_children(5)). */
function childrenOf(pid) {
    return threadsOf(pid).flatMap((thread) => contentOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number));
}
function threadsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`);
    }
    catch {
        return [];
    }
}
function peakOf(pid) {
    const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(contentOf(`/proc/${pid}/status`)) ?? [];
    return Number(kilobytes) * 1024;
}
function contentOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return ''; // It ended meanwhile, or this is not Linux.
    }
}

;// CONCATENATED MODULE: ./build/src/world/processes/measure-shell.js




// Bash tells of the CPU time of its children to the millisecond, once it has waited for them, and from version 5
// on of the time of day to the microsecond: so its own start, and how long this process takes to look, count for
// nothing. It outlives the polite signal that ends them, to tell; what it says itself of a killed child is nobody's
// output.
const SUPERVISOR = `exec 3>&2 2>/dev/null
trap : TERM INT HUP
from=$EPOCHREALTIME
bash -lc "$1" 2>&3 3>&-
code=$? to=$EPOCHREALTIME
LC_ALL=C times >"$2"
echo "$from $to" >>"$2"
exit $code`;
/** The most that the start of the shell and our look at its end are taken to last. */
const START_MS = 50;
/** Runs a command by a login shell, `bash -lc`, and measures it. `scratch` is for a small file. */
async function measureShell(processes, command, scratch, call) {
    (0,make_folder/* makeFolder */.fc)(scratch); // The command before may have removed it.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(scratch, 'cohesix-measure-'));
    const times = (0,external_node_path_.join)(folder, 'times');
    const memory = watchMemory();
    let startedAt = Number.NaN;
    try {
        const ending = await processes.run({
            ...call,
            argv: ['bash', '-c', SUPERVISOR, 'bash', command, times],
            onStart(pid, at) {
                startedAt = at;
                memory.begin(pid);
            },
        });
        const { wall, ...spent } = timesAt(times);
        return {
            ...{ ...ending, startedAt, ...spent, memory: memory.end() },
            duration: isLikely(wall, ending.duration) ? wall : ending.duration,
        };
    }
    finally {
        memory.end();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * The clock of the day can be set: what is longer than our own clock says, or shorter by more than a start takes, was.
 * A machine so busy that a start takes longer has our own clock too, which is late and never wrong.
 */
function isLikely(wall, duration) {
    return wall !== undefined && wall <= duration && duration - wall <= START_MS;
}
/** The second line of what `times` prints is of the children (bash(1)). */
function timesAt(path) {
    const [, children = '', day = ''] = textOf(path).split('\n');
    const [user, system] = children.split(' ').map(milliseconds);
    const [from = Number.NaN, to = Number.NaN] = day.replaceAll(',', '.').split(' ').map(Number);
    const wall = from > 0 && to >= from ? (to - from) * 1000 : undefined;
    return { user, system, wall };
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return ''; // It had to be killed.
    }
}
function milliseconds(text) {
    const [, minutes, seconds] = /^(\d{1,9})m(\d{1,2}\.\d{1,6})s$/.exec(text) ?? [];
    return seconds === undefined ? undefined : Number(minutes) * 60_000 + Number(seconds) * 1000;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/watch-output.js

const WINDOW = 4096;
const PART = 64 * 1024;
/** Waits for a marker in the output of a command, which may stand in a line that has no end yet. */
class ReadyWatch {
    pattern;
    tell;
    /** When it came, by performance.now(). */
    at;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    before = '';
    constructor(pattern, tell) {
        this.pattern = pattern;
        this.tell = tell;
    }
    /** Looks at what came and at the 4,096 characters before it: time and memory are bounded. */
    see(bytes) {
        for (let at = 0; at < bytes.length && this.at === undefined; at += PART) {
            const text = this.before + this.decoder.write(bytes.subarray(at, at + PART));
            if (this.pattern.test(text)) {
                this.at = performance.now();
                this.tell();
            }
            this.before = text.slice(-WINDOW);
        }
    }
}
// What streams by is for people: nobody reads more, and the log has it.
const MOST_SHOWN = 256 * 1024;
/** Shows output as it comes, each line with the time since the stage began. */
class LiveOutput {
    stage;
    show;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    started = performance.now();
    line = '';
    room = MOST_SHOWN;
    constructor(stage, show) {
        this.stage = stage;
        this.show = show;
    }
    see(bytes) {
        if (this.room <= 0)
            return;
        const shown = bytes.subarray(0, this.room);
        this.room -= shown.length;
        const lines = (this.line + this.decoder.write(shown)).split('\n');
        this.line = lines.pop() ?? '';
        for (const line of lines)
            this.say(line);
        if (this.room <= 0) {
            this.end();
            this.say('… more is in the log');
        }
    }
    /** Shows the line that has no end. */
    end() {
        if (this.line !== '')
            this.say(this.line);
        this.line = '';
    }
    say(line) {
        const seconds = ((performance.now() - this.started) / 1000).toFixed(1);
        this.show(`[${this.stage} ${seconds}s] ${line}`);
    }
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/run-stage.js



/** The variables that commands see: in a terminal one's own, in a workflow those that are harmless or named. */
function commandEnvironment(world, more) {
    if (world.handover !== undefined)
        return (0,base_environment/* baseEnvironment */.P)(world.environment, more);
    const all = Object.entries(world.environment).filter((one) => one[1] !== undefined);
    return Object.fromEntries(all);
}
/** Runs a stage: warm-ups, then measured runs, each prepared; then its cleanup. Stops at the first that fails. */
async function runStage(bench, stage, log) {
    const done = { runs: [], compared: [], failure: undefined };
    const runner = new Runner(bench, stage, log, done);
    for (let turn = 1 - bench.warmup; turn <= bench.runs && !done.failure; turn++) {
        await runner.turn(turn);
    }
    if (stage.cleanup !== undefined)
        await runner.around('the cleanup', stage.cleanup);
    runner.live.end();
    return done;
}
class Runner {
    bench;
    stage;
    log;
    done;
    live;
    constructor(bench, stage, log, done) {
        this.bench = bench;
        this.stage = stage;
        this.log = log;
        this.done = done;
        const { live } = bench.world;
        this.live = new LiveOutput(stage.name, (line) => live.line(live.harmless(line)));
    }
    /** One run, and one of the command that it is compared with; who is first changes from turn to turn. */
    async turn(number) {
        const { command, compare, ready } = this.stage;
        const sides = [
            { command, ready, runs: this.done.runs, what: 'the command' },
            ...(compare === undefined
                ? []
                : [{ command: compare, ready, runs: this.done.compared, what: 'the compared command' }]),
        ];
        for (const side of number % 2 === 0 ? sides.toReversed() : sides) {
            if (this.done.failure)
                return;
            await this.side(number, side);
        }
    }
    async side(number, side) {
        const { prepare } = this.stage;
        if (prepare !== undefined && !(await this.around('the preparation', prepare)))
            return;
        const which = number > 0 ? `run ${number} of ${this.bench.runs}` : 'warm-up';
        const isOnly = this.bench.runs + this.bench.warmup === 1 && this.stage.compare === undefined;
        if (!isOnly)
            this.log.note(`# ${side.what}, ${which}`);
        const run = await this.execute(side.what, side.command, side.ready);
        if (number > 0 || this.done.failure)
            side.runs.push(run);
    }
    /** A command that is not measured. Answers whether it succeeded. */
    async around(what, command) {
        this.log.note(`# ${what}`);
        return (await this.execute(what, command, undefined)).code === 0;
    }
    async execute(what, command, ready) {
        const { world, timeout, environment, sandbox } = this.bench;
        const stop = new AbortController();
        const watch = ready && new ReadyWatch(ready, () => stop.abort());
        const measured = await measureShell(world.processes, command, world.scratch(), {
            ...{ directory: world.root, environment, timeout, sandbox, abort: stop.signal },
            onOutput: (bytes) => {
                watch?.see(bytes);
                this.log.write(bytes);
                this.live.see(bytes);
            },
        });
        const run = asRun(measured, watch);
        if (run.code !== 0 && !this.done.failure) {
            const problem = measured.code === 0 ? 'its marker never came' : measured.problem;
            this.done.failure = { what, code: run.code, by: run.by, ...(problem && { problem }) };
        }
        return run;
    }
}
function asRun(measured, watch) {
    const { user, system, memory, firstOutput, duration, code, by, startedAt } = measured;
    const spent = { user, system, memory, firstOutput };
    if (watch?.at !== undefined)
        return { ...spent, wall: watch.at - startedAt, code: 0, by: 'ready' };
    // What ends before it was ready has failed, whatever it says itself.
    return { ...spent, wall: duration, code: watch && code === 0 ? 1 : code, by };
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/actions/perf-log/units.js
var units = __webpack_require__(15061);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/stages.js




const BOOT_SCRIPT = 'scripts/boot_qemu.sh';
/**
 * The stages of a call in order: build, boot, then those of --stage. Build and boot are always among them,
 * skipped when the call says so or names other stages only. Throws a UsageError.
 */
function planStages(given, hasBootScript) {
    const more = given.stage.map((entry) => namedStage(entry));
    const commands = new Map([
        ['build', given.skipBuild ? undefined : commandOf(given.buildCmd)],
        ['boot', given.skipBoot ? undefined : bootCommand(given, hasBootScript && more.length === 0)],
    ]);
    for (const [name, command] of more) {
        if (commands.has(name))
            throw new usage_error/* UsageError */.e(`--stage: ${(0,quote/* quote */.hD)(name)} is named twice`);
        commands.set(name, command);
    }
    refuseNothing(given, commands, more.length);
    const names = [...commands.keys()].filter((name) => commands.get(name) !== undefined);
    const options = optionsOf(given, names);
    return [...commands].map(([name, command]) => command === undefined ? { name, skipped: true } : { name, command, ...options(name) });
}
function namedStage(entry) {
    const [, name, command] = /^([A-Za-z0-9_-]{1,40})=(.*\S.*)$/s.exec(entry) ?? [];
    if (name === undefined || command === undefined) {
        throw new usage_error/* UsageError */.e(`--stage: ${(0,quote/* quote */.hD)(entry)} is not accepted; expected NAME=CMD, the name of letters, digits, - and _`);
    }
    if (name === 'build' || name === 'boot') {
        throw new usage_error/* UsageError */.e(`--stage: ${(0,quote/* quote */.hD)(name)} has a flag of its own: --${name}-cmd`);
    }
    return [name, command];
}
/** Nothing but blanks is no command: a shell would call it a success. */
function commandOf(given) {
    return given?.trim() ? given : undefined;
}
function bootCommand({ bootCmd }, isScriptMeant) {
    return commandOf(bootCmd) ?? (isScriptMeant ? BOOT_SCRIPT : undefined);
}
/** The old tool wanted to be told about both; who names other stages means those. */
function refuseNothing(given, commands, more) {
    if (more > 0)
        return;
    if (!given.skipBuild && commands.get('build') === undefined) {
        throw new usage_error/* UsageError */.e('no build command: give --build-cmd, or --skip-build');
    }
    if (!given.skipBoot && commands.get('boot') === undefined) {
        throw new usage_error/* UsageError */.e(`no boot command: give --boot-cmd or --skip-boot, or make ${BOOT_SCRIPT} executable`);
    }
    if (given.skipBuild && given.skipBoot) {
        throw new usage_error/* UsageError */.e('nothing to measure: both stages are skipped and no --stage is given');
    }
}
function optionsOf(given, names) {
    const compare = only(given.compareCmd, names, '--compare-cmd');
    const prepare = forStages(given.prepare, names, '--prepare');
    const cleanup = forStages(given.cleanup, names, '--cleanup');
    const ready = readyPatterns(given.readyPattern, names);
    const budgets = new Map(given.budget.map((entry) => budgetOf(entry, names)));
    return (name) => ({
        ...{ compare: compare.get(name), prepare: prepare(name), cleanup: cleanup(name) },
        ...{ ready: ready.get(name), budget: budgets.get(name) },
    });
}
/** `NAME=REST` when NAME is a stage; a command may hold `=` too, so that any other text is one. */
function split(entry, names, flag) {
    const at = entry.indexOf('=');
    const name = entry.slice(0, Math.max(0, at));
    if (!names.includes(name))
        return [undefined, entry];
    const rest = entry.slice(at + 1);
    if (rest.trim() !== '')
        return [name, rest];
    // A variable that is not set leaves nothing, which any output matches and any shell calls a success.
    const metavar = flag === '--ready-pattern' ? 'PATTERN' : 'CMD';
    const label = `${flag} ${name}=`;
    throw new usage_error/* UsageError */.e(`${label}: it is empty; leave it out, or give ${metavar}`);
}
/** Entries that belong to one stage each: without a name, to the only one. */
function only(entries, names, flag) {
    return new Map(entries.map((entry) => {
        const [name = names.length === 1 ? names[0] : undefined, rest] = split(entry, names, flag);
        if (name !== undefined)
            return [name, rest];
        throw new usage_error/* UsageError */.e(`${flag}: which stage is ${(0,quote/* quote */.hD)(entry)} for? write NAME=… with one of ${names.join(', ')}`);
    }));
}
/** Entries without a name are for all stages. */
function forStages(entries, names, flag) {
    const all = entries.map((entry) => split(entry, names, flag));
    return (name) => all.findLast(([of]) => of === name)?.[1] ?? all.findLast(([of]) => of === undefined)?.[1];
}
function readyPatterns(entries, names) {
    return new Map(entries.map((entry) => {
        const [given, pattern] = split(entry, names, '--ready-pattern');
        const name = given ?? (names.includes('boot') || names.length > 1 ? 'boot' : names[0]);
        if (name === undefined || !names.includes(name)) {
            throw new usage_error/* UsageError */.e(`--ready-pattern: ${(0,quote/* quote */.hD)(entry)} is for boot, which is not run; write NAME=PATTERN`);
        }
        return [name, patternOf(pattern)];
    }));
}
function patternOf(pattern) {
    try {
        return new RegExp(pattern, 'mu');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`--ready-pattern: ${(0,quote/* quote */.hD)(pattern)} is no regular expression (${error.message})`);
    }
}
function budgetOf(entry, names) {
    const [, name = '', amount = ''] = /^([^=]*)=(.*)$/s.exec(entry) ?? [];
    const budget = (0,units/* parseDuration */.E9)(amount.trim());
    if (budget === undefined) {
        throw new usage_error/* UsageError */.e(`--budget: ${(0,quote/* quote */.hD)(entry)} is not accepted; expected NAME=DURATION such as boot=200ms, build=10m`);
    }
    if (!names.includes(name)) {
        const hint = (0,nearest/* didYouMean */.a)(name, names) || `; these run: ${names.join(', ')}`;
        throw new usage_error/* UsageError */.e(`--budget: no stage ${(0,quote/* quote */.hD)(name)} is run${hint}`);
    }
    return [name, budget];
}

// EXTERNAL MODULE: ./build/src/actions/perf-log/summary.js
var perf_log_summary = __webpack_require__(85226);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/actions/perf-log/tag.js


/** Names a run. Without a file of its own its folder is new, however many runs begin in one second. */
function nameRun(world, given, now) {
    const stamp = `${now.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')}_${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
    const tag = given.tag ?? `perf_${stamp}`;
    const safe = tag.replace(/[^A-Za-z0-9_.-]/g, '_');
    const summary = given.logFile
        ? (0,external_node_path_.resolve)(world.directory, given.logFile)
        : (0,external_node_path_.join)(world.scratch(), 'cohesix_perf_logs', stamp, `${safe}.json`);
    return { tag, summary, log: (stage) => (0,external_node_path_.join)((0,external_node_path_.dirname)(summary), `${safe}_${stage}.log`) };
}

;// CONCATENATED MODULE: ./build/src/actions/perf-log/measure.js
















/** Runs the stages one after the other, until one fails, and compares them with what they took before. */
async function measure(given, world) {
    const { perf = {} } = (await (0,load_policy/* loadPolicy */.tb)(world, given.policy)).policy;
    const stages = planned(given, world, perf);
    const gate = gateOf(given, perf);
    const where = whereWeAre(world, given.machine ?? perf.machine);
    const historyPath = given.history && (0,external_node_path_.resolve)(world.directory, given.history);
    const histories = (0,keep_history/* loadHistories */.Pm)(world, historyPath);
    const now = world.clock.now();
    const head = {
        timestamp: now.toISOString().replace(/\.\d+/, ''),
        names: nameRun(world, given, now),
        directory: world.root,
        commit: world.git.commit('HEAD'),
        ...{ machine: where, complete: false },
    };
    refuseLogs(world, given, head.names, stages);
    const states = stages.map((stage) => ({
        ...{ stage, done: undefined, log: undefined },
        baseline: baselineOf(stage, histories, where),
    }));
    const measured = {
        head,
        states,
        where,
        histories,
        gate,
        isPlan: given.dryRun,
        losses: new Losses(),
    };
    if (given.dryRun)
        return measured;
    world.files.replaceable(head.names.summary);
    if (historyPath)
        await (0,keep_history/* openHistory */.jC)(world, historyPath);
    await runAll(measured, benchOf(given, world), given.maxLogBytes);
    for (const state of states)
        compareStage(state, measured);
    const done = { ...measured, head: { ...head, complete: true } };
    writeSummary(done, world);
    // What was measured is not lost with the place where it was to be kept.
    const unkept = await keepRecord(done, given, world, historyPath).then(() => undefined, reason/* reason */.l);
    return { ...done, ...(unkept !== undefined && { unkept }) };
}
/** The stages of a call, with the budgets of the policy below those of the call. */
function planned(given, world, perf) {
    const hasBootScript = world.files.isExecutable((0,external_node_path_.join)(world.root, BOOT_SCRIPT));
    return planStages(given, hasBootScript).map((stage) => {
        if ('skipped' in stage || stage.budget !== undefined)
            return stage;
        const budget = perf.budgets?.[stage.name];
        return { ...stage, budget: budget === undefined ? undefined : (0,units/* parseDuration */.E9)(budget) };
    });
}
function gateOf(given, perf) {
    return {
        threshold: given.threshold ?? (0,units/* parsePart */.x2)(perf.threshold ?? '10%') ?? 0.1,
        failOn: given.failOn ?? perf['fail-on'] ?? 'none',
    };
}
function benchOf(given, world) {
    return {
        ...{ world, runs: given.runs, warmup: given.warmup },
        ...{ timeout: given.timeout, environment: commandEnvironment(world, given.env) },
        sandbox: given.sandbox,
    };
}
/** The summary is written before and after each stage: whenever this is killed, what is there is true. */
async function runAll(measured, bench, largest) {
    const { world } = bench;
    const { head, states, losses } = measured;
    for (const state of states) {
        if ('skipped' in state.stage)
            continue;
        const path = head.names.log(state.stage.name);
        state.log = path;
        const log = losses.log(path, () => world.openLog(path, largest), world.disk.identity);
        writeSummary(measured, world);
        try {
            state.done = await runStage(bench, state.stage, log);
        }
        finally {
            log.close();
        }
        if (state.done.failure)
            return;
    }
}
function writeSummary({ head, states, losses }, world) {
    const { summary } = head.names;
    losses.write(summary, () => world.files.replace(summary, (0,perf_log_summary/* summaryText */.g)(head, states)));
}
function baselineOf(stage, { baseline }, where) {
    if ('skipped' in stage || stage.compare !== undefined)
        return undefined;
    return (0,perf_log_baseline/* chooseBaseline */.h)(baseline, where, stage.name);
}
function compareStage(state, { gate: { threshold } }) {
    const { stage, done, baseline } = state;
    if (!done || done.failure || 'skipped' in stage)
        return;
    const walls = done.runs.map(({ wall }) => wall);
    if (stage.compare !== undefined) {
        const compared = done.compared.map(({ wall }) => wall);
        state.comparison = {
            with: `${compared.length} runs of the compared command`,
            comparison: compareRuns(walls, compared, threshold),
            isSideBySide: true,
        };
        return;
    }
    if (baseline === undefined || baseline.stages.length === 0)
        return;
    state.comparison = {
        with: baseline.text,
        comparison: compareWithRecords(walls, baseline.stages.map(({ runs }) => runs), threshold),
        isSideBySide: false,
    };
}
/** A record is kept of runs that succeeded only: a failure says nothing of speed. */
async function keepRecord(measured, given, world, historyPath) {
    const record = recordOf(measured, given, world);
    if (record === undefined)
        return;
    if (world.handover !== undefined) {
        world.files.replace((0,external_node_path_.join)(world.handover, keep_history/* HANDED */.Re.record), (0,perf_log_history/* recordLine */.IK)(record));
    }
    if (historyPath !== undefined)
        await (0,keep_history/* appendRecord */.EB)(world, historyPath, (0,perf_log_history/* recordLine */.IK)(record));
}


/***/ }),

/***/ 85226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ summaryText),
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5621);

/** The performance summary as JSON: the keys of old, and more. */
function summaryText(head, states) {
    const stages = new Map(states.map((state) => [state.stage.name, stageJson(state)]));
    const { build, boot, ...more } = Object.fromEntries(stages);
    return `${JSON.stringify({
        timestamp: head.timestamp,
        tag: head.names.tag,
        working_dir: head.directory,
        ...{ build, boot, ...(Object.keys(more).length > 0 && { stages: more }) },
        complete: head.complete,
        commit: head.commit ?? null,
        machine: head.machine,
    }, null, 2)}\n`;
}
/** Medians of a stage's runs in milliseconds; undefined for a stage that did not succeed. */
function medianOf({ done }) {
    return done && !done.failure ? (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(done.runs.map(({ wall }) => wall)).median : undefined;
}
function stageJson({ stage, done, log, comparison }) {
    const command = 'skipped' in stage ? null : stage.command;
    const nothing = { duration_ms: null, exit_code: null, log_path: log ?? null };
    if (!done) {
        // A log without an end is that of a stage that was running when this was written.
        const status = log === undefined ? 'skipped' : 'failed';
        return { command, status, ...nothing, ...(log !== undefined && { interrupted: true }) };
    }
    const walls = done.runs.map(({ wall }) => wall);
    const last = done.runs.at(-1);
    const shown = done.failure ? last?.wall : (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(walls).median;
    return {
        command,
        status: done.failure ? 'failed' : 'success',
        duration_ms: shown === undefined ? null : Math.round(shown),
        exit_code: done.failure?.code ?? last?.code ?? null,
        log_path: log ?? null,
        ...(done.failure && { failed: done.failure.what, ended_by: done.failure.by }),
        ...(walls.length > 0 && { statistics: statisticsJson((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q0)(walls)) }),
        runs: done.runs.map(runJson),
        ...(done.compared.length > 0 && { compared_runs: done.compared.map(runJson) }),
        ...(comparison && { comparison: comparisonJson(comparison) }),
    };
}
function statisticsJson({ median, iqr, min, max, outliers }) {
    return {
        ...{ median_ms: rounded(median), iqr_ms: rounded(iqr) },
        ...{ min_ms: rounded(min), max_ms: rounded(max), outliers_ms: outliers.map(rounded) },
    };
}
function runJson({ wall, user, system, memory, firstOutput, code, by }) {
    return {
        duration_ms: rounded(wall),
        user_ms: user ?? null,
        system_ms: system ?? null,
        peak_memory_bytes: memory ?? null,
        first_output_ms: firstOutput === undefined ? null : rounded(firstOutput),
        exit_code: code,
        ended_by: by,
    };
}
function comparisonJson({ with: baseline, comparison: { change, ratio, interval }, }) {
    return { baseline, change, ratio: ratio ?? null, interval: interval ?? null };
}
/** Microseconds: more digits than that would be noise. */
function rounded(milliseconds) {
    return Math.round(milliseconds * 1000) / 1000;
}


/***/ }),

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word closest to the one given, when it is close enough to be a slip of the hand. */
function nearest(word, known) {
    const wanted = plain(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(wanted, plain(candidate), least);
        if (steps < least) {
            best = candidate;
            least = steps;
        }
    }
    return best;
}
/** `, did you mean "x"?` or nothing: the tail of every message about an unknown name. */
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : `, did you mean "${candidate}"?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * How many letters must be changed, added, taken away or swapped with their neighbour (Damerau and
 * Levenshtein), given up (as `limit`) as soon as it cannot be less.
 */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? before[j - 2] + 1 : change;
            next.push(Math.min(change, swap, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
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

/***/ 43600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ baseEnvironment)
/* harmony export */ });
const PLAIN = ['PATH', 'HOME', 'USER', 'LANG', 'TZ', 'TMPDIR', 'TERM', 'CI'];
// Without these Windows starts next to nothing.
const WINDOWS = ['SYSTEMROOT', 'SYSTEMDRIVE', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE'];
/**
 * The variables that a foreign program may see: where programs and the home are, language, time zone,
 * terminal, and the ones named in `more`. No token is among them unless `more` names it.
 */
function baseEnvironment(environment, more = []) {
    const names = [...PLAIN, ...(process.platform === 'win32' ? WINDOWS : []), ...more];
    const wanted = new Set(names);
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        const isKept = wanted.has(name) || name.startsWith('LC_');
        if (isKept && value !== undefined)
            kept[name] = value;
    }
    return kept;
}


/***/ })

};
