export const id = 4800;
export const ids = [4800];
export const modules = {

/***/ 66214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/** The base given, else the event's, else the default branch of `origin`. */
function findBase(world, base) {
    const { git, change } = world;
    const head = git.commit('HEAD');
    if (head === undefined) {
        return { why: git.refusal() ?? 'this is no git repository with a commit' };
    }
    if (base === undefined && change) {
        // GitHub checks out the merge of the change into its base: its first parent is what to compare with.
        const [first, second] = git.parents(head);
        if (first && second === change.head)
            return { commit: first, source: change.source };
    }
    const named = base === undefined ? change : { base, source: base };
    if (named === undefined)
        return defaultBranch(world, head);
    const commit = sharedWith(world, named.base, head);
    if (commit)
        return { commit, source: named.source };
    return { why: unreachable(world, named.base, 'fetch it first') };
}
/** A clone has `origin/HEAD`; actions/checkout makes none, and there the event knows the name. */
function defaultBranch(world, head) {
    const { host, defaultBranch: name } = world;
    const names = ['origin/HEAD', ...(name === undefined ? [] : [`origin/${name}`])];
    for (const source of names) {
        const commit = sharedWith(world, source, head);
        if (commit === undefined)
            continue;
        // There a run on a schedule, say, is about no change; at a terminal it is about what is not committed yet.
        if (commit === head && host === 'github') {
            return { why: 'the default branch has this commit already; set the input base' };
        }
        return { commit, source };
    }
    return { why: unreachable(world, names.at(-1), cureOf(world)) };
}
function cureOf({ host, defaultBranch: name }) {
    if (name !== undefined)
        return 'fetch it first, or set the input base';
    return host === 'github'
        ? 'set the input base, to origin/main or another'
        : 'name one with --base';
}
/** Where a revision's history and that of the head parted. */
function sharedWith({ git }, revision, head) {
    const commit = git.commit(revision);
    return commit && git.mergeBase(commit, head);
}
function unreachable({ git }, wanted, cure) {
    return git.isShallow()
        ? `the clone is shallow and does not reach ${wanted}; set fetch-depth: 0 in actions/checkout`
        : `${wanted} is not a commit of this clone; ${cure}`;
}


/***/ }),

/***/ 48145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path relative to the root with forward slashes; one outside of it stays absolute. */
function relativePath(root, full) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, full);
    return (leadsOut(below) ? full : below).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** Whether an absolute path is a folder or below it. */
function isBelow(path, folder) {
    return !leadsOut((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
function leadsOut(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
/** A path relative to the root, also for one that leads into the root by links; what the path itself is stays open. */
function placeOf({ root, files }, full) {
    const path = relativePath(root, full);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? relativePath(root, files.real(full)) : path;
}


/***/ }),

/***/ 65310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   HY: () => (/* binding */ journalPath),
/* harmony export */   Mi: () => (/* binding */ journalsLike),
/* harmony export */   i4: () => (/* binding */ lockedName),
/* harmony export */   kf: () => (/* binding */ refuseEdited),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   p2: () => (/* binding */ JOURNALS),
/* harmony export */   re: () => (/* binding */ refuseForeign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89706);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82942);





/** Where journals go that nobody gave a path. */
const JOURNALS = 'cohesix_batch_logs';
/** The journal of these logs from this folder: named by both, so that each replay finds its own again. */
function journalPath(folder, logs, base) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${nameStart(logs, base)}${digestOf(logs.map(({ sha256 }) => sha256)).slice(0, 16)}.journal`);
}
/**
 * What is locked while a journal is worked with: the journals of one log whatever its content, since an edit gives it
 * another journal, and two replays of it would still do everything twice.
 */
function lockedName(path) {
    const start = startOf(path);
    return start === undefined ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), start);
}
/** A digest of several texts, in their order. */
function digestOf(parts) {
    return (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(parts.join('\0'));
}
/** The same log under the same name with other content: an edit in the middle of a replay, were it one that is taken back. */
function refuseEdited(world, path) {
    for (const other of journalsLike(world, path)) {
        if (other === path || !isUnfinished(world, other))
            continue;
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${other}: a replay of this log with other content is unfinished: the log was edited since; undo the edit, or --restart sets the journal aside and begins anew`);
    }
}
function isUnfinished(world, path) {
    const records = world.disk.records(path);
    try {
        const read = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(records, path, { cutTorn: false });
        if (read === undefined)
            return false;
        const { ended, begun, finished } = read.past;
        return (begun.size > 0 || ended > 0) && !finished;
    }
    catch {
        return true;
    }
    finally {
        records.close();
    }
}
/** Sets a journal aside, and with it those of the same logs with other content; hands on each path that one has then. */
function setAside(world, path, take) {
    refuseForeign(world, path);
    const time = world.clock.now().toISOString().replace(/[-:.]/g, '');
    for (const own of journalsLike(world, path)) {
        const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(own)}.${time}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
        world.disk.setAside(own, name);
        take((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(own), name));
    }
}
/** What is there of a journal and of those of the same logs with other content: their paths. */
function journalsLike(world, path) {
    const start = startOf(path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return world.disk
        .names(folder)
        .filter((name) => name === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) || (start !== undefined && startOf(name) === start))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
}
/** Throws a UsageError for a file of another kind that somebody named by mistake: it is not moved. */
function refuseForeign(world, path) {
    if (startOf(path) !== undefined || world.files.kind(path) !== 'file')
        return;
    const records = world.disk.records(path);
    try {
        records.read((line, start) => {
            if (start === 0)
                (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOtherStart */ .j_)(line, path);
        });
    }
    finally {
        records.close();
    }
}
/** What the names of a log's journals begin with, whatever its content. */
function nameStart(logs, base) {
    return `replay_${digestOf([base, ...logs.map(({ path }) => path)]).slice(0, 16)}_`;
}
/** The same of a path; undefined when somebody else chose the name. */
function startOf(path) {
    return /^(replay_[0-9a-f]{16}_)[0-9a-f]{16}\.journal$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path))?.[1];
}


/***/ }),

/***/ 82942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CQ: () => (/* binding */ Journal),
  a0: () => (/* binding */ readJournal),
  j_: () => (/* binding */ refuseOtherStart)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/journal-line.js

const DIGITS = 32;
/** A line of the file: the digest over the line before and this content, then the content. */
function journalLine(before, content) {
    const text = JSON.stringify(content);
    const chain = chained(before, text);
    return { line: `${chain} ${text}\n`, chain };
}
/** Whether a file that begins so is a journal, and nobody else's; the line may be torn behind that. */
function isJournalStart(start) {
    return /^[0-9a-f]{32} \{"journal":\d/.test(start);
}
/** The content of a line, when its digest is right behind the line before. */
function readJournalLine(before, line) {
    const text = line.slice(DIGITS + 1);
    const chain = chained(before, text);
    if (line.slice(0, DIGITS + 1) !== `${chain} `)
        return undefined;
    return { content: JSON.parse(text), chain };
}
function chained(before, text) {
    return (0,sha256/* sha256 */.s)(`${before}\n${text}`).slice(0, DIGITS);
}

// EXTERNAL MODULE: ./build/src/actions/replay-batch/outcomes.js
var outcomes = __webpack_require__(42711);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/journal.js



/** The journal of one replay, while it is written. */
class Journal {
    records;
    chain;
    place;
    /** `place` is given when what is written from now on is of another place than what was written last. */
    constructor(records, chain, place) {
        this.records = records;
        this.chain = chain;
        this.place = place;
    }
    /** Begins a file with its header. */
    static begin(records, header) {
        const { line, chain } = journalLine('', header);
        records.append(line);
        return new Journal(records, chain);
    }
    /** Adds a line; it is on the disk when this returns, unless it needs no sync. */
    write(entry, how) {
        const { line, chain } = journalLine(this.chain, {
            ...(this.place !== undefined && { place: this.place }),
            ...entry,
        });
        this.records.append(line, how);
        this.place = undefined;
        this.chain = chain;
    }
}
/**
 * Reads a journal and cuts off a torn last line. Undefined when not even the header was written: nothing had begun.
 * Throws a UsageError for damage that no torn write explains, and for another kind of file, of which nothing is cut.
 */
function readJournal(records, path, { cutTorn } = { cutTorn: true }) {
    const reader = new Reader(path);
    records.read((line, start, isWhole) => reader.take(line, start, isWhole));
    if (cutTorn && reader.tornAt !== undefined)
        records.cut(reader.tornAt);
    const { header, chain, ...past } = reader;
    return header && { past: { header, ...past }, chain };
}
class Reader {
    path;
    header;
    outcomes = new outcomes/* Outcomes */.q();
    places = new Map();
    place = '';
    ended = 0;
    finished = false;
    begun = new Map();
    chain = '';
    torn = 0;
    tornAt;
    number = 0;
    constructor(path) {
        this.path = path;
    }
    take(line, start, isWhole) {
        this.number++;
        if (this.number === 1)
            refuseOtherStart(line, this.path);
        // A write that was cut short lacks its newline, which comes last.
        if (!isWhole) {
            this.tornAt = start;
            this.torn = Buffer.byteLength(line);
            return;
        }
        const read = readJournalLine(this.chain, line);
        if (read === undefined)
            throw damaged(this.path, this.number);
        this.chain = read.chain;
        if (this.header !== undefined) {
            this.add(read.content);
            return;
        }
        this.header = headerOf(read.content, this.path);
        this.enter(this.header.place);
    }
    enter(place) {
        this.place = place;
        if (!this.places.has(place))
            this.places.set(place, new outcomes/* Outcomes */.q());
    }
    add({ place, passed = [], end, intent, started, finished }) {
        if (place !== undefined)
            this.enter(place);
        for (const action of passed)
            this.outcomes.set(action, { state: 'done', code: 0, ms: 0 });
        if (end) {
            this.outcomes.set(end.action, end);
            this.places.get(this.place)?.set(end.action, end);
            this.ended++;
            this.begun.delete(end.action);
        }
        if (intent)
            this.begun.set(intent.action, intent);
        if (started)
            this.begun.set(started.action, started);
        this.finished = finished === true;
    }
}
function headerOf(content, path) {
    const header = content;
    // The salt becomes a part of file names.
    if (header.journal === 1 && /^[0-9a-f]{24}$/.test(header.salt))
        return header;
    throw new usage_error/* UsageError */.e(`${path}: not a journal of this version; --restart sets it aside`);
}
/** Throws a UsageError when a first line is none of a journal: the file is somebody's. */
function refuseOtherStart(first, path) {
    if (isJournalStart(first))
        return;
    throw new usage_error/* UsageError */.e(`${path}: not a journal of this tool; move it, or name another with --journal`);
}
function damaged(path, line) {
    return new usage_error/* UsageError */.e(`${path}:${line}: the journal is damaged: this line is not what was written, and so nobody can tell what was done. Find out by hand, then begin anew with --restart, perhaps --from LINE`, { path, line, column: 1 });
}


/***/ }),

/***/ 42711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ Outcomes)
/* harmony export */ });
/* unused harmony export STATES */
/** What became of an action. */
const STATES = [
    'not reached',
    'done',
    'done before',
    'failed',
    'not selected',
    'depends on a failure',
    'skipped as told',
    'unknown',
    'planned',
];
/** The outcomes of all actions by their index: six bytes each, since there may be half a million. */
class Outcomes {
    states = new Uint8Array(64);
    codes = new Uint8Array(64);
    times = new Float32Array(64);
    set(index, { state, code, ms }) {
        if (index >= this.states.length)
            this.grow(index + 1);
        this.states[index] = STATES.indexOf(state);
        this.codes[index] = code;
        this.times[index] = ms;
    }
    get(index) {
        return {
            state: STATES[this.states[index] ?? 0],
            code: this.codes[index] ?? 0,
            ms: this.times[index] ?? 0,
        };
    }
    /** How many of the first `total` actions, perhaps without those before `first`, are in each state. */
    counts(total, first = 0) {
        const counts = Object.fromEntries(STATES.map((state) => [state, 0]));
        for (let index = first; index < total; index++)
            counts[this.get(index).state]++;
        return counts;
    }
    grow(least) {
        const length = Math.max(least, this.states.length * 2);
        const [states, codes, times] = [this.states, this.codes, this.times];
        this.states = new Uint8Array(length);
        this.states.set(states);
        this.codes = new Uint8Array(length);
        this.codes.set(codes);
        this.times = new Float32Array(length);
        this.times.set(times);
    }
}


/***/ }),

/***/ 24800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/actions/relative-path.js
var relative_path = __webpack_require__(48145);
// EXTERNAL MODULE: ./build/src/actions/replay-batch/units.js
var units = __webpack_require__(61371);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/hydration-log.js







/** Memory bounds it: the log is held while it is replayed. */
const LARGEST_LOG = 8 * 1024 * 1024;
/** Reads a log. Throws a UsageError when it cannot be read, or says a version that is not known. */
function readLog(world, path) {
    const name = (0,relative_path/* relativePath */.iZ)(world.root, path);
    const bytes = bytesOf(world, path, name);
    return { path, name, bytes, sha256: (0,sha256/* sha256 */.s)(bytes), version: versionOf(bytes, name) };
}
/** The lines of a log, one after the other. */
function* linesOf({ bytes }) {
    const isAllText = (0,external_node_buffer_.isUtf8)(bytes);
    let number = 0;
    for (let at = markLength(bytes); at < bytes.length;) {
        const newline = bytes.indexOf(10, at);
        const next = newline < 0 ? bytes.length : newline + 1;
        let end = newline < 0 ? bytes.length : newline;
        if (end > at && bytes[end - 1] === 13)
            end--;
        number++;
        const isText = isAllText || (0,external_node_buffer_.isUtf8)(bytes.subarray(at, end));
        yield { number, text: bytes.toString('utf8', at, end), isText, isEnded: newline >= 0 };
        at = next;
    }
}
/** Nobody who writes `--resume rerun` means a log: the value of a flag that needs none is bound to it. */
function cureOfMissing(path) {
    const word = (0,external_node_path_.basename)(path);
    return (0,units/* parseResume */.hz)(word) === undefined ? 'name one that exists' : `write --resume=${word}`;
}
function bytesOf(world, path, name) {
    const reading = world.files.load(path, LARGEST_LOG);
    switch (reading.kind) {
        case 'file':
            return reading.bytes;
        case 'missing':
            throw new usage_error/* UsageError */.e(`${name}: no such hydration log; ${cureOfMissing(path)}`);
        case 'too-large':
            throw new usage_error/* UsageError */.e(`${name}: larger than ${(0,quote/* thousands */.oh)(LARGEST_LOG)} bytes; split it into several logs and name them in order`);
        case 'unreadable':
            throw new usage_error/* UsageError */.e(`${name}: cannot be read (${reading.code})`);
        default: {
            const what = reading.kind === 'special' ? reading.what : reading.kind;
            throw new usage_error/* UsageError */.e(`${name}: a ${what}, not a regular file; name the log itself`);
        }
    }
}
/** The length of a byte-order mark. */
function markLength(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
function versionOf(bytes, name) {
    const start = bytes.toString('latin1', markLength(bytes), 200);
    const stated = /^# *cohesix-hydration: *([^\r\n]*)/.exec(start)?.[1]?.trim();
    if (stated === undefined || stated === '1')
        return 1;
    if (stated === '2')
        return 2;
    throw new usage_error/* UsageError */.e(`${name}:1:1: version "${stated.slice(0, 40)}" of hydration logs is not known; 1 and 2 are`, { path: name, line: 1, column: 1 });
}

;// CONCATENATED MODULE: ./build/src/core/environment-name.js
/**
 * Names with which a variable would steer the runner, the loader, a shell or an interpreter instead of
 * the program it is meant for. A star stands for any ending.
 */
const STEERING = [
    ...['PATH', 'LD_*', 'DYLD_*', 'NODE_*', 'GITHUB_*', 'ACTIONS_*', 'RUNNER_*', 'INPUT_*'],
    ...['BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'IFS', 'GIT_*', 'PYTHON*', 'PERL5*', 'RUBY*'],
    ...['BASH_FUNC_*', 'PROMPT_COMMAND', 'PS4', 'JAVA_TOOL_OPTIONS', 'GLIBC_TUNABLES', 'COHESIX_*'],
];
/** Whether a text can be the name of an environment variable. */
function isEnvironmentName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}
/**
 * Which pattern says that a variable of this name would steer more than the program it is meant for;
 * undefined when it may be set by a log. Windows takes no notice of the case of a name, so neither does this.
 */
function steeringPattern(name) {
    const upper = name.toUpperCase();
    return STEERING.find((pattern) => pattern.endsWith('*') ? upper.startsWith(pattern.slice(0, -1)) : upper === pattern);
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/split-fields.js
/**
 * Splits a line at its bars, into `most` fields: the last one is the rest of the line, bars included.
 * In version 2 a backslash makes a bar, a backslash or a newline of what follows it.
 */
function splitFields(line, version, most = Number.POSITIVE_INFINITY) {
    return version === 2 && line.includes('\\') ? splitEscaped(line, most) : splitPlain(line, most);
}
function splitPlain(line, most) {
    const fields = [];
    for (let start = 0;;) {
        const bar = fields.length + 1 < most ? line.indexOf('|', start) : -1;
        const end = bar < 0 ? line.length : bar;
        fields.push({ text: line.slice(start, end), column: start + 1, endColumn: end + 1 });
        if (bar < 0)
            return fields;
        start = bar + 1;
    }
}
const ESCAPES = { '|': '|', '\\': '\\', n: '\n' };
function splitEscaped(line, most) {
    const fields = [];
    let text = '';
    let start = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '\\') {
            const meant = ESCAPES[line[at + 1] ?? ''];
            if (meant === undefined)
                return unknownEscape(line, at);
            text += meant;
            at++;
        }
        else if (character === '|' && fields.length + 1 < most) {
            fields.push({ text, column: start + 1, endColumn: at + 1 });
            text = '';
            start = at + 1;
        }
        else
            text += character;
    }
    return [...fields, { text, column: start + 1, endColumn: line.length + 1 }];
}
function unknownEscape(line, at) {
    const what = line.slice(at, at + 2);
    return {
        rule: 'replay/syntax',
        message: what === '\\' ? 'a backslash ends the line' : `"${what}" is no escape`,
        ...{ column: at + 1, endColumn: at + 1 + what.length },
        expected: '\\| for a bar, \\\\ for a backslash, \\n for a newline',
    };
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/parse-line.js




/** The grammar of a line, for messages. */
const FORMS = {
    CWD: 'CWD|dir',
    ENV: 'ENV|name|value',
    RUN: 'RUN|program|arg…',
    COPY: 'COPY|source|destination',
    SLEEP: 'SLEEP|seconds',
};
/** The longest that a log may wait at one line: a day, in seconds. */
const LONGEST_SLEEP = 86_400;
/** Whether a line is an action: not blank, no comment. */
function isAction(line) {
    return line[0] !== '#' && line.trim() !== '';
}
/** Reads one line that is an action. `allowed` are names that a policy lets ENV set. */
function parseLine(line, version, allowed) {
    const nul = line.indexOf('\0');
    if (nul >= 0)
        return problem(at(nul), 'a NUL character', 'text without NUL');
    const [word] = splitFields(line, 1, 2);
    if (!Object.hasOwn(FORMS, word.text))
        return unknownAction(word);
    const kind = word.text;
    const fields = splitFields(line, version, kind === 'ENV' ? 3 : undefined);
    if (!Array.isArray(fields))
        return { problem: fields };
    return READ[kind](fields.slice(1), line, allowed);
}
const READ = {
    CWD(fields, line) {
        const bad = wrongCount('CWD', fields, line, 1) ?? emptyField('CWD', fields);
        if (bad)
            return bad;
        return { action: { kind: 'CWD', directory: textOf(fields, 0) } };
    },
    ENV(fields, line, allowed) {
        const bad = wrongCount('ENV', fields, line, 2);
        if (bad)
            return bad;
        const name = fields[0];
        return (badName(name, allowed) ?? {
            action: { kind: 'ENV', name: name.text, value: textOf(fields, 1) },
        });
    },
    RUN(fields, line) {
        const [program, ...args] = fields;
        if (program === undefined)
            return wrongCount('RUN', fields, line, 1);
        const bad = emptyField('RUN', [program]);
        if (bad)
            return bad;
        return { action: { kind: 'RUN', argv: [program.text, ...args.map(({ text }) => text)] } };
    },
    COPY(fields, line) {
        const bad = wrongCount('COPY', fields, line, 2) ?? emptyField('COPY', fields);
        if (bad)
            return bad;
        const [source, destination] = [textOf(fields, 0), textOf(fields, 1)];
        return { action: { kind: 'COPY', source, destination } };
    },
    SLEEP(fields, line) {
        const bad = wrongCount('SLEEP', fields, line, 1);
        if (bad)
            return bad;
        const field = fields[0];
        const seconds = /^(\d+(\.\d*)?|\.\d+)$/.test(field.text) ? Number(field.text) : Number.NaN;
        if (seconds <= LONGEST_SLEEP)
            return { action: { kind: 'SLEEP', seconds } };
        return problem(field, `${(0,quote/* quote */.hD)(field.text)} is no duration`, `seconds from 0 to ${LONGEST_SLEEP}, decimals allowed: SLEEP|1.5`);
    },
};
function textOf(fields, index) {
    return fields[index].text;
}
function wrongCount(kind, fields, line, wanted) {
    if (fields.length === wanted)
        return undefined;
    const extra = fields[wanted];
    const place = extra
        ? { column: extra.column, endColumn: line.length + 1 }
        : { column: line.length + 1, endColumn: line.length + 1 };
    const found = `${kind} has ${fields.length === 0 ? 'no field' : fieldCount(fields.length)}`;
    const isTemplate = kind !== 'RUN' && extra !== undefined;
    const cure = isTemplate ? '; a bar within a field is \\| in version 2' : '';
    return problem(place, `${found}, not ${wanted}`, `${FORMS[kind]}${cure}`);
}
function fieldCount(n) {
    return n === 1 ? '1 field' : `${n} fields`;
}
function emptyField(kind, fields) {
    const empty = fields.find(({ text }) => text === '');
    return empty && problem(empty, `an empty field of ${kind}`, FORMS[kind]);
}
function badName(field, allowed) {
    if (!isEnvironmentName(field.text)) {
        return problem(field, `${(0,quote/* quote */.hD)(field.text)} is no name of a variable`, 'letters, digits and _, no digit first');
    }
    const pattern = steeringPattern(field.text);
    if (pattern === undefined || allowed.has(field.text))
        return undefined;
    return problem(field, `ENV may not set ${field.text}: ${pattern} steers the runner, the loader, a shell or an interpreter`, 'another name, or the name in replay.allow-env of the policy', 'replay/env-refused');
}
function unknownAction(word) {
    const known = Object.keys(FORMS);
    const trimmed = word.text.trim().toUpperCase();
    const hint = known.includes(trimmed)
        ? `, did you mean "${trimmed}"?`
        : (0,nearest/* didYouMean */.a)(trimmed, known);
    return problem(word, `unknown action ${(0,quote/* quote */.hD)(word.text)}${hint}`, known.join(', '));
}
function at(index) {
    return { column: index + 1, endColumn: index + 2 };
}
function problem({ column, endColumn }, message, expected, rule = 'replay/syntax') {
    return { problem: { rule, message, column, endColumn, expected } };
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/variables.js

/** Linux starts no program with more than this, by default. */
const LARGEST = 2 * 1024 * 1024;
/** The variables of a log while it is read. */
class LogVariables {
    values;
    size = 0;
    copy;
    constructor(start) {
        this.values = new Map(Object.entries(start));
        for (const [name, value] of this.values)
            this.size += sizeOf(name, value);
    }
    get(name) {
        return this.values.get(name);
    }
    all() {
        this.copy ??= Object.fromEntries(this.values);
        return this.copy;
    }
    /** Sets what an ENV sets. Answers a problem where they become more than any program is started with. */
    set({ name, value }, line) {
        const before = this.size;
        this.size += sizeOf(name, value) - sizeOf(name, this.values.get(name));
        this.values.set(name, value);
        this.copy = undefined;
        if (before > LARGEST || this.size <= LARGEST)
            return undefined;
        return {
            rule: 'replay/syntax',
            message: `with this one the variables of the log have more than ${(0,quote/* thousands */.oh)(LARGEST)} bytes, and no program can be started with so many`,
            ...{ column: 1, endColumn: line.length + 1 },
            expected: 'fewer or shorter ones; a file can hold what is so large',
        };
    }
}
/** As the system counts: `name=value` and its end. */
function sizeOf(name, value) {
    return value === undefined ? 0 : Buffer.byteLength(name) + Buffer.byteLength(value) + 2;
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/interpret.js




/**
 * Goes through the logs, each from a fresh directory and environment, and resolves action after
 * action. The only reader of actions: a plan and an execution see the same steps.
 */
function* interpret(batch) {
    let index = 0;
    for (const log of batch.logs) {
        let directory = batch.start;
        const variables = new LogVariables(batch.environment);
        for (const { number: line, text, isText, isEnded } of linesOf(log)) {
            if (!isAction(text))
                continue;
            const parsed = isText ? parseLine(text, log.version, batch.allowed) : notText(text);
            if ('problem' in parsed) {
                yield { log, line, text, problem: parsed.problem };
                continue;
            }
            const { action } = parsed;
            const problem = action.kind === 'ENV' ? variables.set(action, text) : undefined;
            if (problem)
                yield { log, line, text, problem };
            if (action.kind === 'CWD')
                directory = (0,external_node_path_.resolve)(directory, action.directory);
            yield {
                log,
                line,
                text,
                isEnded,
                index: index++,
                directory,
                ...resolved(action, directory, variables),
            };
        }
    }
}
function resolved(action, directory, variables) {
    switch (action.kind) {
        case 'CWD':
            return { kind: action.kind, directory };
        case 'RUN':
            return { ...action, variables };
        case 'COPY':
            return { kind: action.kind, ...endsOf(action, directory) };
        default:
            return action;
    }
}
/** A destination that ends with a slash is a folder: the file keeps its name. */
function endsOf({ source, destination }, directory) {
    const from = (0,external_node_path_.resolve)(directory, source);
    const isFolder = destination.endsWith('/') || destination.endsWith(external_node_path_.sep);
    const to = (0,external_node_path_.resolve)(directory, destination);
    return { source: from, destination: isFolder ? (0,external_node_path_.join)(to, (0,external_node_path_.basename)(from)) : to };
}
function notText(text) {
    const column = Math.max(1, text.indexOf('\uFFFD') + 1);
    const message = 'bytes that are not UTF-8';
    const place = { column, endColumn: column + 1 };
    return { problem: { rule: 'replay/syntax', message, ...place, expected: 'a log in UTF-8' } };
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/words.js

/** A duration for people: `12 ms`, `1.3 s`, `2 min 5 s`. */
function seconds(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
const LONGEST = 120;
/** A line of a log, short enough for a table. */
function shortLine(text) {
    return text.length <= LONGEST ? text : `${(0,quote/* head */.d5)(text, LONGEST)}…`;
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/action-rows.js



/** A report is read by people: it shows so many actions, and the transcript has all. */
const MOST_ROWS = 500;
/** The table of actions; of very many, those that are worth a look. */
function actionSection(batch, outcomes, total) {
    if (total === 0)
        return [];
    const hasLogs = batch.logs.length > 1;
    const isShown = total <= MOST_ROWS ? () => true : ({ state }) => !QUIET.has(state);
    const rows = [];
    for (const step of interpret(batch)) {
        if ('problem' in step)
            continue;
        const outcome = outcomes.get(step.index);
        if (!isShown(outcome) || rows.length === MOST_ROWS)
            continue;
        const where = hasLogs ? `${step.log.name}:${step.line}` : step.line;
        rows.push([where, shortLine(step.text), stateText(outcome), timeText(outcome)]);
    }
    const left = total - rows.length;
    const title = left > 0 ? `Actions (${(0,quote/* thousands */.oh)(left)} more in the transcript)` : 'Actions';
    const columns = ['Line', 'Action', 'State', 'Time'];
    return [{ kind: 'table', title, columns, rows, lead: true }];
}
const QUIET = new Set([
    ...['done', 'done before', 'not reached', 'not selected', 'planned'],
]);
function stateText({ state, code }) {
    return state === 'failed' ? `failed with ${code}` : state;
}
function timeText({ state, ms }) {
    return state === 'done' || state === 'done before' || state === 'failed' ? seconds(ms) : '';
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/bounds.js


/** Puts the bounds together: `roots` are absolute folders that exist. */
function makeBounds(world, roots, own) {
    const both = [...new Set(roots)].map((given) => ({ given, real: realFolder(world, given) }));
    return { roots: both, forbidden: [...runnerFolders(world), ...ownPaths(world, own)] };
}
/** Where an absolute path is, by its text alone: no link is followed, nothing is looked up. */
function bounded(path, { roots, forbidden }) {
    const root = roots.find(({ given, real }) => (0,relative_path/* isBelow */.Yw)(path, given) || (0,relative_path/* isBelow */.Yw)(path, real));
    if (root === undefined) {
        const allowed = roots.map(({ given }) => given).join(', ');
        return { why: `${path} is outside of the allowed folders (${allowed}); --allow-root adds one` };
    }
    const base = (0,relative_path/* isBelow */.Yw)(path, root.given) ? root.given : root.real;
    const below = (0,external_node_path_.relative)(base, path);
    const git = below.split(external_node_path_.sep).find(isGitFolder);
    if (git !== undefined)
        return { why: `${path} leads into ${git}, which is git's own` };
    const real = (0,external_node_path_.join)(root.real, below);
    const taken = forbidden.find((one) => (0,relative_path/* isBelow */.Yw)(real, one.path));
    if (taken?.path === real)
        return { why: `${path} is ${taken.what}` };
    if (taken)
        return { why: `${path} is in ${taken.path}, which is ${taken.what}` };
    return { root: root.real, path: real };
}
/** The names by which file systems that take no notice of case, or have short names, find `.git`. */
function isGitFolder(name) {
    return /^(\.git|git~1)[. ]*$/i.test(name);
}
function realFolder(world, path) {
    return (0,external_node_path_.dirname)(realPath(world, (0,external_node_path_.join)(path, 'name')));
}
/** A path without links in the folders above it, which may be missing yet. */
function realPath(world, path) {
    const above = (0,external_node_path_.dirname)(path);
    if (above === path || world.files.kind(above) !== 'missing')
        return world.files.real(path);
    return (0,external_node_path_.join)(realPath(world, above), (0,external_node_path_.basename)(path));
}
const RUNNER_FILES = [
    ...['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
    'GITHUB_EVENT_PATH',
];
function runnerFolders(world) {
    const { environment } = world;
    const files = RUNNER_FILES.flatMap((name) => environment[name] ?? []);
    const folders = [
        ...files.map((path) => (0,external_node_path_.dirname)(path)),
        environment.GITHUB_ACTION_PATH ?? '',
        environment.RUNNER_TOOL_CACHE ?? '',
    ];
    const all = folders.filter((path) => (0,external_node_path_.isAbsolute)(path));
    return [...new Set(all)].map((path) => ({
        path: realFolder(world, path),
        what: "the runner's own",
    }));
}
function ownPaths(world, { records, files }) {
    // The folder around this file: dist, when it is bundled.
    const tool = (0,external_node_path_.join)(import.meta.dirname, '..');
    const folders = [tool, records, ...(world.handover ? [world.handover] : [])];
    const paths = [
        ...folders.map((path) => realFolder(world, path)),
        ...files.map((path) => realPath(world, path)),
    ];
    return paths.map((path) => ({ path, what: "this tool's own" }));
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/check-batch.js



/** Nobody reads more, and a log of another kind would give one a line. */
const MOST_FINDINGS = 200;
/** Reads all logs to their end, and checks every line and every path by its text. */
function checkBatch(batch, bounds) {
    const checked = { findings: [], warnings: [], more: 0, actions: 0 };
    for (const step of interpret(batch)) {
        if (!('problem' in step)) {
            checked.actions++;
            if (!step.isEnded)
                checked.warnings.push(cutShort(step));
        }
        for (const finding of problemsOf(step, bounds)) {
            if (checked.findings.length < MOST_FINDINGS)
                checked.findings.push(finding);
            else
                checked.more++;
        }
    }
    return checked;
}
/** `12 more problems`, when there were more than the findings. */
function moreText({ more }) {
    return more === 0 ? undefined : (0,quote/* count */.U9)(more, 'more problem');
}
function problemsOf(step, bounds) {
    if ('problem' in step) {
        const { rule, message, expected, column, endColumn } = step.problem;
        return [{ ...errorAt(step, rule, message), expected, place: placeOf(step, column, endColumn) }];
    }
    return pathsOf(step).flatMap((path) => {
        const found = bounded(path, bounds);
        return 'why' in found ? [errorAt(step, 'replay/outside', found.why)] : [];
    });
}
function pathsOf(step) {
    if (step.kind === 'CWD')
        return [step.directory];
    return step.kind === 'COPY' ? [step.source, step.destination] : [];
}
/** Half an action may be one, too: `RUN|rm|-rf|old/tmp` without its end is `RUN|rm|-rf|old`. */
function cutShort(step) {
    const column = step.text.length + 1;
    return {
        ...{ rule: 'replay/cut-short', severity: 'warning', place: placeOf(step, column, column) },
        message: 'no newline ends this line, so that the log may have been cut off in it',
        expected: 'a newline, which comes last; fetch the log again, or end it with one when it is whole',
    };
}
/** An error about a line of a log. */
function errorAt(step, rule, message) {
    return { rule, severity: 'error', message, place: placeOf(step) };
}
const LONGEST_SOURCE = 1000;
function placeOf({ log, line, text }, column = 1, endColumn = text.length + 1) {
    const source = text.slice(0, LONGEST_SOURCE);
    return {
        path: log.name,
        line,
        column,
        endLine: line,
        endColumn: Math.max(endColumn, column),
        source,
    };
}

// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/depends-on.js

/** Whether an action works in or below the directory of a failed one: the one a failed CWD leads to, too. */
function dependsOn(step, failed) {
    if (step.log !== failed.log || step.kind === 'ENV')
        return false;
    const places = step.kind === 'COPY' ? [step.source, step.destination] : [];
    return [step.directory, ...places].some((path) => (0,relative_path/* isBelow */.Yw)(path, failed.directory));
}

// EXTERNAL MODULE: ./build/src/actions/replay-batch/outcomes.js
var replay_batch_outcomes = __webpack_require__(42711);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/account.js




/** The account of an execution while it goes on: what became of each action, and whether others may follow. */
class Account {
    transcript;
    how;
    outcomes = new replay_batch_outcomes/* Outcomes */.q();
    findings = [];
    sandboxes = new Set();
    exitCode = 0;
    journal = 'kept';
    isWhole = true;
    stopped;
    failures = [];
    /** How many actions were met. */
    met = 0;
    current;
    constructor(transcript, how) {
        this.transcript = transcript;
        this.how = how;
    }
    /** The log of the last action that was met. */
    get log() {
        return this.current?.log;
    }
    get mayGoOn() {
        return this.stopped === undefined;
    }
    /** Whether every action is done, or was skipped as told. */
    get isFinished() {
        return this.mayGoOn && this.isWhole && this.exitCode === 0;
    }
    /** Begins with an action, or ends; says of the log before that it is completed, when it is. */
    meet(step) {
        const { current } = this;
        if (!current || current.log !== step?.log) {
            if (current && this.mayGoOn && this.findings.length === current.findings) {
                this.transcript.line(this.completed(current));
            }
            if (step)
                this.current = { log: step.log, first: step.index, findings: this.findings.length };
        }
        if (step)
            this.met = step.index + 1;
    }
    completed({ log, first }) {
        const counts = this.outcomes.counts(this.met, first);
        const left = ['not selected', 'skipped as told']
            .filter((state) => counts[state] > 0)
            .map((state) => `, ${counts[state]} ${state}`);
        return `Completed ${log.name} with ${counts.done + counts['done before']} action(s)${left.join('')}`;
    }
    say({ log, line }, text) {
        const where = this.how.hasLogs ? `${log.name}:${line}` : String(line);
        this.transcript.line(`${where.padStart(5)} | ${text}`);
    }
    /** An action is not done in this run. */
    leave(step, state) {
        this.isWhole = false;
        this.outcomes.set(step.index, { state, code: 0, ms: 0 });
    }
    /** Whether an action works where a failed one left something undone. */
    isDependent(step) {
        return this.failures.some((failed) => dependsOn(step, failed));
    }
    fail(step, { code, why, tail = [], interrupted }, ms) {
        this.outcomes.set(step.index, { state: 'failed', code, ms });
        const finding = errorAt(step, 'replay/failed', `${shortLine(step.text)}: ${why}`);
        this.findings.push(tail.length > 0 ? { ...finding, output: tail } : finding);
        this.say(step, `failed: ${why}`);
        this.failures.push(step);
        if (this.how.keepGoing && !interrupted)
            this.exitCode ||= code || 1;
        else
            this.stop(code || 1);
    }
    /** An action is not begun, and none after it. */
    giveUp(step, rule, why, code) {
        if (step)
            this.say(step, why);
        this.findings.push(step ? errorAt(step, rule, why) : { rule, severity: 'error', message: why });
        this.stop(code);
    }
    stop(code) {
        this.exitCode ||= code;
        this.stopped ??= code;
    }
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/copy-step.js



/**
 * Looks at both ends of a copy as they are now, following no link. Throws a UsageError that says which of them is not
 * as it must be.
 */
function lookAtCopy(world, step, bounds) {
    const { source, destination } = endsNow(world, step, bounds);
    if (source === destination)
        throw new usage_error/* UsageError */.e(`${source}: cannot be copied onto itself`);
    return { source, destination, sha256: world.disk.digest(source).sha256 };
}
/** Where it goes; a folder takes the file under its own name. */
function endsNow(world, step, bounds) {
    const from = wayTo(world, step.source, bounds);
    if (from.end === 'missing')
        throw new usage_error/* UsageError */.e(`${step.source}: no such file`);
    if (from.end === 'directory')
        throw new usage_error/* UsageError */.e(`${step.source}: a folder; COPY copies a file`);
    const to = wayTo(world, step.destination, bounds);
    if (to.end !== 'directory')
        return { source: from.path, destination: to.path };
    const below = wayTo(world, (0,external_node_path_.join)(to.path, (0,external_node_path_.basename)(from.path)), bounds);
    if (below.end === 'directory')
        throw new usage_error/* UsageError */.e(`${below.path}: a folder, so no file is put there`);
    return { source: from.path, destination: below.path };
}
/** The file beside a destination in which it is staged: whoever resumes knows its name. */
function stagedName(destination, salt, index) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(destination), `.cohesix-${salt}-${index}.tmp`);
}
/** Follows a path, and throws for one that is outside, or leads through a link. */
function wayTo(world, path, bounds) {
    const found = bounded(path, bounds);
    if ('why' in found)
        throw new usage_error/* UsageError */.e(found.why);
    const way = world.disk.way(found.root, found.path);
    if (way.end === 'blocked') {
        throw new usage_error/* UsageError */.e(`${path}: ${way.at} is a ${way.what}, and is not followed`);
    }
    return { ...way, path: found.path };
}

;// CONCATENATED MODULE: ./build/src/world/processes/each-line.js
const LONGEST_LINE = 64 * 1024;
const NEWLINE = 10;
/**
 * Hands output on line by line, without the newline; a line of more than 64 KiB comes in parts. Memory is
 * bounded by that and by the piece at hand. Bytes that are not UTF-8 become U+FFFD.
 */
function eachLine(consume) {
    const rest = { out: Buffer.alloc(0), err: Buffer.alloc(0) };
    return {
        async onOutput(bytes, stream) {
            let left = rest[stream].length === 0 ? bytes : Buffer.concat([rest[stream], bytes]);
            for (let cut = cutOf(left); cut !== undefined; cut = cutOf(left)) {
                const handed = consume(left.toString('utf8', 0, cut.end), stream);
                if (handed !== undefined)
                    await handed;
                left = left.subarray(cut.next);
            }
            rest[stream] = Buffer.from(left); // The piece it was a part of may be large.
        },
        async end() {
            for (const stream of ['out', 'err']) {
                const last = rest[stream];
                rest[stream] = Buffer.alloc(0);
                if (last.length > 0)
                    await consume(last.toString('utf8'), stream);
            }
        },
    };
}
function cutOf(bytes) {
    const newline = bytes.indexOf(NEWLINE);
    if (newline >= 0 && newline <= LONGEST_LINE) {
        const isCrLf = newline > 0 && bytes[newline - 1] === 13;
        return { end: isCrLf ? newline - 1 : newline, next: newline + 1 };
    }
    if (bytes.length <= LONGEST_LINE)
        return undefined;
    const cut = characterStart(bytes, LONGEST_LINE);
    return { end: cut, next: cut };
}
/** The start of the character around a position, so that a cut tears none apart. */
function characterStart(bytes, at) {
    for (let start = at; start > at - 4; start--) {
        if ((bytes[start] & 0xc0) !== 0x80)
            return start;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/perform.js





/** Looks at what an action needs, and changes nothing. Throws a UsageError for what is not there. */
function ready(step, site) {
    const { index: action } = step;
    switch (step.kind) {
        case 'COPY': {
            const copy = lookAtCopy(site.world, step, site.bounds);
            const temporary = stagedName(copy.destination, site.salt, action);
            const { sha256 } = copy;
            return {
                intent: { action, sha256 },
                perform: () => copyNow(copy, temporary, site),
            };
        }
        case 'RUN':
            enter(step.directory, site);
            return { intent: { action }, perform: () => runNow(step, site) };
        case 'SLEEP':
            return { intent: { action }, perform: () => sleepNow(step.seconds, site) };
        default:
            throw new Error(`${step.kind} has no effect`);
    }
}
/** Why nothing may be begun any more, with the exit code that it means; undefined when it may. */
async function whyOver({ interrupts, remaining }) {
    const code = await interrupts.code();
    if (code !== undefined)
        return { code, why: ASKED };
    return (remaining() ?? 1) <= 0 ? { code: 124, why: OVER } : undefined;
}
/** Throws a UsageError when a working directory is not there, or is reached through a link. */
function enter(directory, { world, bounds }) {
    const way = wayTo(world, directory, bounds);
    if (way.end === 'directory')
        return;
    const what = way.end === 'missing' ? 'no such folder' : 'not a folder';
    throw new usage_error/* UsageError */.e(`${directory}: ${what}; a working directory must exist`);
}
function copyNow({ source, destination, sha256 }, temporary, { world }) {
    world.disk.copy(source, destination, { temporary, sha256 });
    return { code: 0 };
}
async function sleepNow(wanted, site) {
    const { world, remaining, interrupts } = site;
    const left = remaining() ?? Number.POSITIVE_INFINITY;
    await world.clock.sleep(Math.min(wanted * 1000, left), interrupts.asked);
    const code = await interrupts.code();
    if (code !== undefined)
        return { code, why: `was ended: ${ASKED}`, interrupted: true };
    return wanted * 1000 <= left ? { code: 0 } : { code: 124, why: OVER };
}
const OVER = 'the time of --total-timeout is over';
const ASKED = 'this replay was asked to end';
const TAIL_LINES = 10;
const TAIL_LINE_LENGTH = 400;
async function runNow(step, site) {
    const { world, limits, salt } = site;
    const tail = [];
    const lines = eachLine((line) => {
        tail.push((0,quote/* head */.d5)(line, TAIL_LINE_LENGTH));
        if (tail.length > TAIL_LINES)
            tail.shift();
        site.say(line);
    });
    const timeout = least(limits.timeout, site.remaining());
    const ending = await world.processes.run({
        ...{ argv: step.argv, directory: step.directory, environment: step.variables.all(), timeout },
        ...{ largestOutput: limits.maxOutput, sandbox: limits.sandbox },
        ...{ mark: markOf(salt, step.index), onOutput: lines.onOutput },
        onStart(pid) {
            const leader = world.processes.leader(pid);
            if (leader)
                site.started(leader);
        },
    });
    await lines.end();
    if (ending.leftBehind > 0) {
        site.say(`(${(0,quote/* count */.U9)(ending.leftBehind, 'process', 'processes')} that it left behind ended)`);
    }
    const why = whyFailed(ending, site, timeout);
    const { code, sandbox } = ending;
    if (why === undefined)
        return { code: 0, sandbox };
    return { code, why, tail, sandbox, ...(ending.by === 'interrupt' && { interrupted: true }) };
}
/** The mark that everything carries which an action starts. */
function markOf(salt, index) {
    return `${salt}-${index}`;
}
function whyFailed(ending, { limits }, timeout) {
    switch (ending.by) {
        case 'itself':
            if (ending.signal)
                return `was ended by ${ending.signal}`;
            return ending.code === 0 ? undefined : `ended with ${ending.code}`;
        case 'timeout':
            return timeout === limits.timeout
                ? `was ended after ${seconds(timeout ?? 0)}, the time of --timeout`
                : `was ended: ${OVER}`;
        case 'output':
            return `was ended after ${limits.maxOutput} bytes of output; --max-output allows more`;
        case 'not-started':
            return `could not be started: ${ending.problem}`;
        default:
            return `was ended: ${ASKED}`;
    }
}
function least(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return Math.min(one, other);
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/look-at-begun.js




/** Looks at what became of an action that a killed replay had begun, and changes nothing. */
function lookAtBegun(step, begun, place, wish) {
    const found = becameOf(step, begun, place);
    if (typeof found === 'string')
        return found;
    if (found.isRunning || wish === 'stop')
        return { stop: found.message };
    return wish === 'rerun' ? 'again' : 'skip';
}
/** Takes away what the killed replay had staged. */
function clearStaged(step, place) {
    const destination = step.kind === 'COPY' ? destinationOf(step, place) : undefined;
    if (destination === undefined)
        return;
    place.world.disk.remove(stagedName(destination, place.salt, step.index));
}
function becameOf(step, begun, place) {
    if (step.kind === 'COPY')
        return becameOfCopy(step, begun, place);
    return step.kind === 'RUN' ? becameOfRun(step, begun, place) : 'again';
}
function becameOfRun(step, { leader }, { world, salt }) {
    const { certain, perhaps } = world.processes.survivors(markOf(salt, step.index), leader);
    if (certain.length > 0) {
        const message = `the killed replay had begun this, and it still runs as process ${certain.join(', ')}: wait for it or end it, then replay again`;
        return { message, isRunning: true };
    }
    const left = perhaps.length > 0 ? `, nor whether it left process ${perhaps.join(', ')}` : '';
    const message = `the killed replay had begun this, and whether it finished is not known${left}: find out, then --resume=rerun does it again, --resume=skip goes on behind it`;
    return { message, isRunning: false };
}
/** What is at the destination tells whether the copy was made. */
function becameOfCopy(step, { sha256 }, place) {
    const { world, bounds } = place;
    const destination = destinationOf(step, place);
    if (destination === undefined)
        return 'again';
    if (trying(() => world.disk.digest(destination).sha256) === sha256)
        return 'made';
    const now = trying(() => lookAtCopy(world, step, bounds).sha256);
    if (now === undefined || now === sha256)
        return 'again';
    const message = 'the killed replay had begun this copy, and its source has changed since: --resume=rerun copies it as it is now, --resume=skip goes on behind it';
    return { message, isRunning: false };
}
function destinationOf(step, { world, bounds }) {
    const ends = trying(() => endsNow(world, step, bounds));
    if (ends)
        return ends.destination;
    // The source may be gone by now: then the destination is asked as it is written.
    const found = bounded(step.destination, bounds);
    return 'why' in found ? undefined : found.path;
}
/** Undefined for what fails, and will say why when it is done again. */
function trying(look) {
    try {
        return look();
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/world/disk/records.js
var records = __webpack_require__(19092);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/recorder.js



/** Writes what becomes of each action into the journal, and says of none how it ended before that is on the disk. */
class Recorder {
    journal;
    account;
    /** Whether this run did anything that the journal knows of. */
    isIdle = true;
    waiting;
    passed = [];
    /** From the first line on that could not be written: it would be missing before what follows. */
    loss;
    constructor(journal, account) {
        this.journal = journal;
        this.account = account;
    }
    /** Whether it is on the disk that an action is about to be done, and with it how the one before ended. */
    begin(step, intent) {
        return this.write({ intent }, step);
    }
    /** The program of a RUN was started. */
    started({ index: action }, leader) {
        this.loss ??= lossOf(() => this.journal.write({ started: { action, leader } }, { sync: false }));
    }
    /**
     * An action is done. What a RUN did is written with the intent of a RUN that follows, since both together take half
     * the time; `settle` does not wait for one.
     */
    done(step, ms) {
        this.finish(step, { state: 'done', code: 0, ms }, `done in ${seconds(ms)}`);
        if (step.kind !== 'RUN')
            this.settle();
    }
    /** An action of a killed replay needs nothing more. */
    resolve(step, state, said) {
        this.finish(step, { state, code: 0, ms: 0 }, said);
        this.settle();
    }
    fail(step, performed, ms) {
        const { code, why } = performed;
        this.waiting = {
            ...{ step, result: { state: 'failed', code, ms }, said: `failed: ${why}` },
            tell: () => this.account.fail(step, performed, ms),
        };
        this.settle();
    }
    /** A CWD or an ENV is done. It is written with what comes next; when that is lost it is done once more. */
    pass(step) {
        this.passed.push(step.index);
        if (this.passed.length === MOST_PASSED)
            this.write({});
    }
    /** Whether how the last action ended is on the disk, and said. To be called before anything else is begun or said. */
    settle() {
        return this.waiting === undefined || this.write({});
    }
    /** Settles the last action, and writes that nothing is left to do when that is news. */
    close(wasFinished) {
        const isWaiting = this.waiting !== undefined || this.passed.length > 0;
        const isNews = isWaiting || !(wasFinished && this.isIdle);
        if (this.account.isFinished && isNews)
            this.write({ finished: true });
        else if (isWaiting)
            this.write({});
    }
    finish(step, result, said) {
        const tell = () => {
            this.account.outcomes.set(step.index, result);
            this.account.say(step, said);
        };
        this.waiting = { step, result, said, tell };
    }
    write(entry, step) {
        const { waiting, passed } = this;
        this.waiting = undefined;
        this.passed = [];
        this.isIdle = false;
        const end = waiting && { end: { action: waiting.step.index, ...waiting.result } };
        this.loss ??= lossOf(() => this.journal.write({ ...(passed.length > 0 && { passed }), ...end, ...entry }));
        if (this.loss === undefined)
            waiting?.tell();
        else
            this.giveUp(waiting, step, this.loss);
        return this.loss === undefined;
    }
    /** What the journal has not, the next call does not know. */
    giveUp(ended, step, { why, journal }) {
        this.account.journal = journal;
        if (ended === undefined) {
            this.account.giveUp(step, 'replay/failed', `${why}; ${NEXT[journal]}`, 1);
            return;
        }
        const { result, said } = ended;
        this.account.outcomes.set(ended.step.index, { ...result, state: 'unknown' });
        const isAsked = ended.step.kind === 'RUN' && journal !== 'gone';
        const rule = isAsked ? 'replay/outcome-unknown' : 'replay/failed';
        const message = `${said}, but ${why}; ${(isAsked ? ASKS : NEXT)[journal]}`;
        this.account.giveUp(ended.step, rule, message, result.code || 1);
    }
}
function lossOf(write) {
    try {
        write();
        return undefined;
    }
    catch (error) {
        const journal = stateOf(error);
        return { why: `the journal ${BECAME[journal]} (${(0,reason/* reason */.l)(error)})`, journal };
    }
}
function stateOf(error) {
    if (!(error instanceof records/* LostError */.z))
        return 'kept';
    return error.isGone ? 'gone' : 'replaced';
}
/** A line of the journal has its bounds. */
const MOST_PASSED = 1000;
const BECAME = {
    kept: 'cannot be written',
    gone: 'is gone',
    replaced: 'is no longer what was written',
};
const ELSEWHERE = 'name a --journal that the log leaves alone';
const NEXT = {
    kept: 'nothing more was begun, and to replay again resumes',
    gone: `nothing more was begun, and to replay again does everything again: ${ELSEWHERE}`,
    replaced: `nothing more was begun, and to replay again reads what is there now: ${ELSEWHERE}`,
};
const UNKNOWN = 'does not know whether it finished: --resume=skip goes on behind it, --resume=rerun does it again';
const ASKS = {
    ...NEXT,
    kept: `so the next call ${UNKNOWN}`,
    replaced: `the next call reads what is there now, and so ${UNKNOWN}`,
};

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/settings.js



/** The limits as the flags say them. */
function limitsOf({ timeout, totalTimeout, maxOutput, sandbox }) {
    return {
        timeout: timeout || undefined,
        totalTimeout: totalTimeout || undefined,
        maxOutput: maxOutput || undefined,
        sandbox,
    };
}
/** Whether an action is done: a variable is set whatever is selected, for those that see it. */
function isSelected({ kind, line }, selection) {
    return kind === 'ENV' || selection(line);
}
/**
 * What `--only` and `--from` select. Throws a UsageError for a part of it without an action, which is a mistake and no
 * success, and when there are several logs, whose lines they could mean.
 */
function selectionOf({ only, from = 1 }, batch) {
    if (only === undefined && from === 1)
        return () => true;
    if (batch.logs.length > 1) {
        throw new usage_error/* UsageError */.e('--only and --from name lines of one log; name only that log');
    }
    const lines = [...(only ? namedLines(only, batch) : actionLines(batch))];
    const last = lines.at(-1) ?? 0;
    if (last < from) {
        const [among, of] = only ? [' is one of --only', ' of those'] : ['', ''];
        throw new usage_error/* UsageError */.e(`--from: no action from line ${from} on${among}; ${lastText(last, of)}`);
    }
    const named = only && new Set(lines);
    return (line) => line >= from && (named === undefined || named.has(line));
}
/** The lines of actions in any of the ranges. Throws a UsageError for a range without one. */
function* namedLines(only, batch) {
    const ranges = [...only].sort((one, other) => one.from - other.from);
    let [at, reach, last] = [0, 0, 0];
    for (const line of actionLines(batch)) {
        for (let range = ranges[at]; range && range.from <= line; range = ranges[++at]) {
            if (range.to < line)
                throw noAction(batch, range, `the next is on line ${line}`);
            reach = Math.max(reach, range.to);
        }
        if (line <= reach)
            yield line;
        last = line;
    }
    const left = ranges[at];
    if (left)
        throw noAction(batch, left, lastText(last));
}
function* actionLines(batch) {
    for (const step of interpret(batch))
        if (!('problem' in step))
            yield step.line;
}
function noAction(batch, { from, to }, nearest) {
    const where = from === to ? `line ${from}, which is ${whatIs(batch, from)}` : `lines ${from} to ${to}`;
    return new usage_error/* UsageError */.e(`--only: no action on ${where}; ${nearest}`);
}
/** What a line is that is no action. */
function whatIs({ logs }, wanted) {
    for (const log of logs) {
        for (const { number, text } of linesOf(log)) {
            if (number === wanted)
                return text.trim() === '' ? 'empty' : 'a comment';
        }
    }
    return 'behind the end';
}
function lastText(line, of = '') {
    return line === 0 ? 'the log has none' : `the last${of} is on line ${line}`;
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/settled.js
/** How an earlier run ended an action that is not done again; undefined of one that still has to be done. */
function settled(step, past, place) {
    if (past === undefined || past.begun.has(step.index))
        return undefined;
    const before = past.outcomes.get(step.index);
    if (before.state === 'skipped as told')
        return before;
    // In another checkout the files are not there that it copied.
    const made = step.kind === 'COPY' ? past.places.get(place)?.get(step.index) : before;
    return made?.state === 'done' ? { ...made, state: 'done before' } : undefined;
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/execute.js









/** Does what the logs say, action by action; what an earlier run did is not repeated. */
async function execute(batch, orders) {
    const hasLogs = batch.logs.length > 1;
    const account = new Account(orders.transcript, { hasLogs, keepGoing: orders.keepGoing });
    const replay = new Replay(orders, account);
    for (const step of interpret(batch)) {
        if ('problem' in step)
            throw new Error('a log is executed only when it is whole');
        if (!replay.meet(step))
            break;
        await replay.take(step);
        if (!account.mayGoOn)
            break;
    }
    replay.end();
    return account;
}
class Replay {
    orders;
    account;
    recorder;
    constructor(orders, account) {
        this.orders = orders;
        this.account = account;
        this.recorder = new Recorder(orders.journal.journal, account);
    }
    /** Whether an action may follow those before. */
    meet(step) {
        const { log } = this.account;
        const isNext = step.kind === 'RUN' && (log === undefined || log === step.log);
        if (!isNext && !this.recorder.settle())
            return false;
        this.account.meet(step);
        return true;
    }
    /** Puts the rest on the disk. */
    end() {
        if (this.recorder.settle())
            this.account.meet(undefined);
        this.recorder.close(this.orders.journal.past?.finished === true);
    }
    async take(step) {
        const { account, orders } = this;
        const { past, place } = orders.journal;
        const begun = past?.begun.get(step.index);
        // Of a CWD too: its folder may be gone by the time its actions are done, and what still happens there looks anew.
        const before = settled(step, past, place);
        if (before)
            account.outcomes.set(step.index, before);
        else if (!isSelected(step, orders.selection))
            account.leave(step, 'not selected');
        else if (account.isDependent(step))
            account.leave(step, 'depends on a failure');
        else if (step.kind === 'ENV' || step.kind === 'CWD')
            this.apply(step);
        else if (!(begun && this.settleBegun(step, begun)))
            await this.begin(step);
    }
    /** What only changes what comes after. */
    apply(step) {
        const { account } = this;
        account.say(step, shortLine(step.text));
        const isAsked = step.kind === 'CWD';
        const why = isAsked ? (0,reason/* whyNot */.OB)(() => enter(step.directory, this.siteOf(step))) : undefined;
        if (why === undefined) {
            account.outcomes.set(step.index, { state: 'done', code: 0, ms: 0 });
            this.recorder.pass(step);
        }
        else
            account.fail(step, { code: 1, why }, 0);
    }
    /** Whether nothing is left to do of an action that a killed run had begun. */
    settleBegun(step, begun) {
        const { account, recorder, orders } = this;
        if (!recorder.settle())
            return true;
        const site = this.siteOf(step);
        clearStaged(step, site);
        const found = lookAtBegun(step, begun, site, orders.unknown);
        if (found === 'again')
            return false;
        if (found === 'made')
            recorder.resolve(step, 'done', 'was made by the killed replay');
        else if (found === 'skip') {
            recorder.resolve(step, 'skipped as told', 'skipped, by --resume=skip');
        }
        else {
            account.outcomes.set(step.index, { state: 'unknown', code: 1, ms: 0 });
            account.giveUp(step, 'replay/outcome-unknown', found.stop, 1);
        }
        return true;
    }
    async begin(step) {
        const { account, recorder } = this;
        const site = this.siteOf(step);
        const over = await whyOver(site);
        if (over) {
            if (!recorder.settle())
                return;
            account.giveUp(step, 'replay/failed', `not begun: ${over.why}`, over.code);
            return;
        }
        let prepared;
        try {
            prepared = ready(step, site);
        }
        catch (error) {
            if (recorder.settle())
                account.fail(step, { code: 1, why: (0,reason/* reason */.l)(error) }, 0);
            return;
        }
        if (!recorder.begin(step, prepared.intent))
            return;
        account.say(step, shortLine(step.text));
        const started = performance.now();
        const performed = await performSafely(prepared);
        const ms = Math.round(performance.now() - started);
        if (performed.sandbox)
            account.sandboxes.add(performed.sandbox);
        if (performed.why === undefined)
            recorder.done(step, ms);
        else
            recorder.fail(step, performed, ms);
    }
    siteOf(step) {
        const { site, journal } = this.orders;
        return {
            ...{ ...site, salt: journal.salt },
            say: (line) => this.account.say(step, line),
            started: (leader) => this.recorder.started(step, leader),
        };
    }
}
async function performSafely({ perform }) {
    try {
        return await perform();
    }
    catch (error) {
        return { code: 1, why: (0,reason/* reason */.l)(error) };
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(81649);
// EXTERNAL MODULE: ./build/src/actions/replay-batch/journal.js + 1 modules
var replay_batch_journal = __webpack_require__(82942);
// EXTERNAL MODULE: ./build/src/actions/replay-batch/journal-names.js
var journal_names = __webpack_require__(65310);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/open-journal.js








/**
 * Opens the journal and does the work with it, while no other replay can. Throws a UsageError when another replay has
 * it, when it is damaged, or of other logs, another folder or another version of this tool. `restart` sets an
 * old one aside.
 */
function withJournal(world, path, logs, { base, restart }, work) {
    world.disk.makeFolder((0,external_node_path_.dirname)(path));
    return locked(world, path, logs, async () => {
        const aside = [];
        const sentence = cannotUse(path, aside);
        const records = (0,reason/* telling */.gM)(sentence, () => {
            if (restart)
                (0,journal_names/* setAside */.Fi)(world, path, (moved) => aside.push(moved));
            else
                (0,journal_names/* refuseEdited */.kf)(world, path);
            return world.disk.records(path);
        });
        try {
            const expected = headerFor(logs, base, world.disk.identity(base));
            return await work((0,reason/* telling */.gM)(sentence, () => open_journal_open(path, records, expected)));
        }
        finally {
            records.close();
        }
    });
}
function locked(world, path, logs, work) {
    const called = logs.map(({ name }) => name).join(', ');
    return world.files.locked((0,journal_names/* lockedName */.i4)(path), PATIENCE_MS, work, called);
}
/** `aside` is asked when it is said: what was set aside stays so. */
const cannotUse = (path, aside = []) => (code) => {
    const old = aside.length > 0 ? `, and the old journal is now ${aside.join(', ')}` : '';
    return new usage_error/* UsageError */.e(`${path}: this journal cannot be used (${code}), so no action was executed${old}; see to its rights, its folder and its space, or name another with --journal`);
};
function open_journal_open(path, records, expected) {
    const { place } = expected;
    const read = (0,replay_batch_journal/* readJournal */.a0)(records, path);
    if (read === undefined) {
        const journal = replay_batch_journal/* Journal */.CQ.begin(records, expected);
        return { journal, path, salt: expected.salt, past: undefined, place };
    }
    const { past, chain } = read;
    refuseOther(past.header, expected, path);
    const journal = new replay_batch_journal/* Journal */.CQ(records, chain, past.place === place ? undefined : place);
    return { journal, path, salt: past.header.salt, past, place };
}
/** What a journal says, without changing it: for a plan. Throws as `withJournal` does. */
async function peekJournal(world, path, logs, { base, restart }) {
    const expected = headerFor(logs, base, world.disk.identity(base));
    const peek = () => {
        if (restart)
            (0,journal_names/* refuseForeign */.re)(world, path);
        else
            (0,journal_names/* refuseEdited */.kf)(world, path);
        const past = restart ? undefined : pastOf(world, path);
        if (past)
            refuseOther(past.header, expected, path);
        return { path, past, place: expected.place };
    };
    if ((0,journal_names/* journalsLike */.Mi)(world, path).length === 0)
        return peek();
    return locked(world, path, logs, () => (0,reason/* telling */.gM)(cannotUse(path), peek));
}
function pastOf(world, path) {
    if (world.files.kind(path) !== 'file')
        return undefined;
    const records = world.disk.records(path);
    try {
        return (0,replay_batch_journal/* readJournal */.a0)(records, path, { cutTorn: false })?.past;
    }
    finally {
        records.close();
    }
}
/** Longer than a lock counts whose maker was killed before it wrote its name. */
const PATIENCE_MS = 2500;
function headerFor(logs, base, place) {
    return {
        journal: 1,
        tool: report/* TOOL_VERSION */.wr,
        salt: (0,external_node_crypto_.randomBytes)(12).toString('hex'),
        logs: logs.map(({ name, sha256 }) => ({ name, sha256 })),
        base: (0,journal_names/* digestOf */.ol)([base]),
        place,
    };
}
function refuseOther(header, expected, path) {
    const digests = (of) => of.logs.map(({ sha256 }) => sha256).join();
    const cure = '--restart sets it aside and begins anew';
    if (digests(header) !== digests(expected)) {
        const names = header.logs.map(({ name }) => (0,quote/* quote */.hD)(name)).join(', ');
        throw new usage_error/* UsageError */.e(`${path}: the journal is of other content of ${names}: the log was edited since, or is another; undo the edit, or ${cure}`);
    }
    if (header.base !== expected.base) {
        throw new usage_error/* UsageError */.e(`${path}: the journal is of another --base-dir; name that one, or ${cure}`);
    }
    if (header.tool !== expected.tool) {
        throw new usage_error/* UsageError */.e(`${path}: written by version ${header.tool} of this tool, this is ${expected.tool}; finish with that one, or ${cure}`);
    }
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/plan.js






/** Shows what an execution would do, every path resolved, and does none of it. */
function plan(batch, orders) {
    const outcomes = new replay_batch_outcomes/* Outcomes */.q();
    const findings = [];
    const find = finder(orders.world);
    for (const step of interpret(batch)) {
        if ('problem' in step)
            continue;
        const { outcome, note, stop } = findings.length > 0 ? UNREACHED : foresee(step, orders);
        outcomes.set(step.index, outcome);
        if (stop !== undefined)
            findings.push(errorAt(step, 'replay/outcome-unknown', stop));
        const where = batch.logs.length > 1 ? `${step.log.name}:${step.line}` : String(step.line);
        const shown = note === undefined ? '' : ` (${note})`;
        orders.transcript.line(`${where.padStart(5)} | ${planned(step, find)}${shown}`);
    }
    return { outcomes, findings };
}
const foreseen = (state, note) => ({
    ...{ outcome: { state, code: 0, ms: 0 } },
    ...(note !== undefined && { note }),
});
const UNREACHED = foreseen('not reached', 'not reached');
/** What an execution would make of an action, by the same questions in the same order. */
function foresee(step, { world, bounds, journal, selection, unknown }) {
    const { past, place } = journal;
    const before = settled(step, past, place);
    if (before)
        return { outcome: before, note: before.state };
    if (!isSelected(step, selection))
        return foreseen('not selected', 'not selected');
    const begun = past?.begun.get(step.index);
    if (past === undefined || begun === undefined)
        return foreseen('planned');
    const found = lookAtBegun(step, begun, { world, bounds, salt: past.header.salt }, unknown);
    if (found === 'made')
        return foreseen('planned', 'was made by the killed replay');
    if (found === 'again')
        return foreseen('planned', 'begun by the killed replay, done again');
    if (found === 'skip')
        return foreseen('skipped as told', 'skipped, by --resume=skip');
    return { ...foreseen('unknown', `stops here: ${found.stop}`), stop: found.stop };
}
/** One action as it would be done. */
function planned(step, find) {
    switch (step.kind) {
        case 'CWD':
            return `CWD   ${step.directory}`;
        case 'ENV':
            return `ENV   ${step.name}=${step.value}`;
        case 'COPY':
            return `COPY  ${step.source} -> ${step.destination}`;
        case 'SLEEP':
            return `SLEEP ${step.seconds} s`;
        case 'RUN': {
            const [program, ...args] = step.argv;
            const shown = find(program, step);
            return `RUN   ${[shown, ...args.map(quoted)].join(' ')} in ${step.directory}`;
        }
    }
}
/** Finds a program as it would be run; asks the disk again only for another one than last time. */
function finder({ processes }) {
    let last = '';
    let shown = '';
    return (program, { directory, variables }) => {
        const PATH = variables.get('PATH');
        const asked = [program, directory, PATH].join('\0');
        if (asked === last)
            return shown;
        const found = processes.find(program, directory, { ...(PATH !== undefined && { PATH }) });
        last = asked;
        shown = 'path' in found ? found.path : `${program} (not there now)`;
        return shown;
    };
}
/** An argument that a reader can tell from its neighbours. */
function quoted(argument) {
    return /^[\w@%+=:,./-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

// EXTERNAL MODULE: ./build/src/world/file-lock.js + 1 modules
var file_lock = __webpack_require__(85460);
// EXTERNAL MODULE: ./build/src/world/processes/base-environment.js
var base_environment = __webpack_require__(43600);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/prepare.js









/** Reads the logs and finds their folders. Throws a UsageError for what is missing. */
function prepare(world, given, policy) {
    if (given.logs.length === 0) {
        throw new usage_error/* UsageError */.e('name a hydration log: cohesix replay-batch hydration.log');
    }
    refuseNames(given.passEnv);
    const start = startOf(world, given.baseDir);
    const from = given.baseDir === undefined ? world.directory : start;
    const logs = given.logs.map((path) => readLog(world, (0,external_node_path_.resolve)(from, path)));
    const records = world.handover ?? (0,external_node_path_.join)(world.scratch(), journal_names/* JOURNALS */.p2);
    const journal = given.journal === undefined
        ? (0,journal_names/* journalPath */.HY)(records, logs, start)
        : file(world, '--journal', (0,external_node_path_.resolve)(world.directory, given.journal));
    const roots = [
        ...[world.root, start, ...logs.map(({ path }) => (0,external_node_path_.dirname)(path)), world.scratch()],
        ...given.allowRoot.map((path) => folder(world, '--allow-root', (0,external_node_path_.resolve)(world.directory, path))),
        ...(policy['allow-roots'] ?? []).map((path) => (0,external_node_path_.resolve)(world.root, path)),
    ];
    return {
        batch: {
            ...{ logs, start },
            environment: (0,base_environment/* baseEnvironment */.P)(world.environment, given.passEnv),
            allowed: new Set(policy['allow-env']),
        },
        bounds: makeBounds(world, roots, { records, files: [journal, (0,file_lock/* lockOf */.V)((0,journal_names/* lockedName */.i4)(journal))] }),
        ...{ records, journal },
    };
}
function startOf(world, baseDir) {
    if (baseDir === undefined)
        return world.root;
    return folder(world, '--base-dir', (0,external_node_path_.resolve)(world.directory, baseDir));
}
function folder(world, flag, path) {
    // A link that the caller names is the caller's wish; those below it are not.
    const real = world.files.real((0,external_node_path_.join)(path, 'name')).replace(/[\\/]name$/, '');
    const kind = world.files.kind(real);
    if (kind === 'directory')
        return real;
    throw new usage_error/* UsageError */.e(`${flag}: ${(0,quote/* quote */.hD)(path)} is ${kind}, not a folder; name one that exists`);
}
/** Asked before the lines of the log are: in a folder that is the journal, all they name would be our own. */
function file(world, flag, path) {
    const kind = world.files.kind(path);
    if (kind === 'file' || kind === 'missing')
        return path;
    throw new usage_error/* UsageError */.e(`${flag}: ${(0,quote/* quote */.hD)(path)} is ${kind}, not a file; name another`);
}
function refuseNames(names) {
    const bad = names.find((name) => !isEnvironmentName(name));
    if (bad !== undefined) {
        throw new usage_error/* UsageError */.e(`--pass-env: ${(0,quote/* quote */.hD)(bad)} is no name of a variable; expected letters, digits and _`);
    }
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/next-time.js

/** What the same call does next; nothing to say when all is done. */
function nextTime({ findings, outcomes, journal }, total) {
    const counts = outcomes.counts(total);
    const isOver = (state) => /^(done|skipped as told)/.test(state);
    const done = counts.done + counts['done before'] + counts['skipped as told'];
    const [first] = findings;
    if (total === done && first === undefined)
        return [];
    const where = first?.place ? ` at ${first.place.path}:${first.place.line}` : '';
    const resumes = first?.rule === 'replay/outcome-unknown'
        ? `It stops${where} until it is told --resume=rerun or --resume=skip.`
        : `It goes on${where}: ${(0,quote/* count */.U9)(done, 'action')} not repeated, ${total - done} left.`;
    const text = { kept: resumes, gone: FORGETS, replaced: READS }[journal];
    const left = Object.entries(counts).filter(([state, n]) => n > 0 && !isOver(state));
    const lines = left.map(([state, n]) => `${state}: ${n}`);
    return [{ kind: 'text', title: 'What replaying again does', text: [text, ...lines].join('\n') }];
}
const FORGETS = 'It begins anew: the journal is gone.';
const READS = 'It goes by what is now where the journal was: look at it first.';

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/timeline.js


/** More bars than this nobody tells apart. */
const MOST_BARS = 50;
/** When this run did what: the longest actions, in their order. Nothing when it did next to nothing. */
function timeline(batch, outcomes) {
    const bars = [];
    let start = 0;
    for (const step of interpret(batch)) {
        if ('problem' in step || step.kind === 'ENV' || step.kind === 'CWD')
            continue;
        const { state, ms } = outcomes.get(step.index);
        if (state !== 'done' && state !== 'failed')
            continue;
        const end = start + Math.round(ms);
        const label = `${step.line} ${shortLine(step.text)}`;
        bars.push({ label, start, end, failed: state === 'failed' });
        start = end;
        if (bars.length > 2 * MOST_BARS)
            keepLongest(bars);
    }
    keepLongest(bars);
    return bars.length < 2 ? [] : [{ kind: 'timeline', title: 'What took its time', bars }];
}
function keepLongest(bars) {
    if (bars.length <= MOST_BARS)
        return;
    const spans = bars.map(({ start, end }) => end - start).sort((a, b) => b - a);
    const least = spans[MOST_BARS - 1];
    const kept = bars.filter(({ start, end, failed }) => failed || end - start >= least);
    bars.splice(0, bars.length, ...kept.slice(-MOST_BARS));
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/tell.js



/** What a person should know before anything is done. */
function notesOf({ past, path, place }, total) {
    if (past === undefined)
        return [];
    const begun = past.ended > 0 || past.begun.size > 0;
    return [
        ...(past.torn > 0
            ? [`The journal's last line was torn: ${past.torn} bytes of it do not count.`]
            : []),
        ...(past.finished
            ? [`All ${total} actions were done before: ${path}; --restart begins anew.`]
            : []),
        ...(begun && !past.finished ? [`Resuming the replay of ${path}.`] : []),
        ...(begun && past.place !== place
            ? [
                'This is another checkout than before: copies are made here too, RUN actions are not repeated.',
            ]
            : []),
    ];
}
/** Puts together what an execution has to say. */
function tell(execution, { batch, actions, journal, transcript }) {
    const { outcomes, sandboxes } = execution;
    const lost = lostTranscript(transcript);
    const findings = [...execution.findings, ...lost];
    const counts = outcomes.counts(actions);
    const resumed = journal.past !== undefined && (journal.past.ended > 0 || journal.past.begun.size > 0);
    const facts = [
        ...logFacts(batch.logs),
        { label: 'Working directory', value: batch.start },
        { label: 'Actions', value: actions },
        ...Object.entries(counts)
            .filter(([, n]) => n > 0)
            .map(([label, value]) => ({ label: label[0]?.toUpperCase() + label.slice(1), value })),
        ...(sandboxes.size > 0 ? [{ label: 'Sandbox', value: [...sandboxes].join(', ') }] : []),
        ...notesOf(journal, actions).map((value) => ({ label: 'Note', value })),
        { label: 'Journal', value: journal.path },
        { label: 'Transcript', value: transcript.path ?? '' },
    ];
    return {
        ...{ findings, facts, exitCode: execution.exitCode || lost.length },
        sections: [
            ...actionSection(batch, outcomes, actions),
            ...timeline(batch, outcomes),
            ...nextTime(execution, actions),
        ],
        outputs: outputsOf(actions, counts.done + counts['done before'], {
            ...{ resumed, findings, journal: journal.path },
            ...(transcript.path !== undefined && { transcript: transcript.path }),
        }),
    };
}
/** What was done is done: only its transcript is not whole. */
function lostTranscript({ path, lost }) {
    if (lost === undefined)
        return [];
    const message = `${path}: the transcript is not whole (${lost}); make room there, or name another --transcript`;
    return [{ rule: 'replay/transcript-lost', severity: 'error', message }];
}
/** The action's own outputs. */
function outputsOf(actions, done, more) {
    return {
        actions: String(actions),
        done: String(done),
        resumed: String(more.resumed ?? false),
        'failed-line': String(more.findings?.[0]?.place?.line ?? ''),
        'journal-path': more.journal ?? '',
        'transcript-path': more.transcript ?? '',
    };
}
/** Which logs they were. */
function logFacts(logs) {
    return logs.flatMap(({ name, sha256 }) => [
        { label: 'Log', value: name },
        { label: 'SHA-256', value: sha256 },
    ]);
}

;// CONCATENATED MODULE: ./build/src/actions/replay-batch/transcript.js



const ENOUGH = 16 * 1024;
/** Begins one: at the path given, else at one of its own in `folder`. */
function openTranscript(world, { given, folder, isWritten }) {
    const path = isWritten ? pathOf(world, given, folder) : undefined;
    let waiting = '';
    let lost;
    const flush = () => {
        if (path !== undefined && waiting !== '') {
            lost ??= (0,reason/* whyNot */.OB)(() => world.files.append(path, waiting));
        }
        waiting = '';
    };
    if (path !== undefined && given !== undefined) {
        world.files.replaceable(path);
        lost = (0,reason/* whyNot */.OB)(() => world.files.replace(path, ''));
    }
    return {
        path,
        get lost() {
            return lost;
        },
        line(text) {
            const shown = world.live.harmless(text);
            world.live.line(shown);
            if (path !== undefined)
                waiting += `${shown}\n`;
            if (waiting.length > ENOUGH)
                flush();
        },
        flush,
    };
}
function pathOf({ clock, directory }, given, folder) {
    if (given !== undefined)
        return (0,external_node_path_.resolve)(directory, given);
    const time = clock.now().toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return (0,external_node_path_.join)(folder, `replay_${time}_${process.pid}_${(0,external_node_crypto_.randomBytes)(3).toString('hex')}.log`);
}

// EXTERNAL MODULE: ./build/src/actions/replay-batch/trust.js
var replay_batch_trust = __webpack_require__(90110);
;// CONCATENATED MODULE: ./build/src/actions/replay-batch/replay.js










/** Plans or executes, as it is told. */
async function replay(given, world, own) {
    world.processes.keepSmall();
    const isPlan = given.dryRun || given.mode === 'plan';
    if (!isPlan)
        (0,replay_batch_trust/* refuseEvent */.D)(world);
    const prepared = prepare(world, given, own.policy);
    const checked = checkBatch(prepared.batch, prepared.bounds);
    if (checked.findings.length > 0)
        return refused(checked, prepared, world);
    const selected = { ...prepared, selection: selectionOf(given, prepared.batch) };
    const trust = { digests: given.trustedDigests, ...own };
    if (!isPlan)
        await (0,replay_batch_trust/* refuseUntrusted */.z)(world, prepared.batch.logs, trust);
    const replayed = await (isPlan ? replay_planned : executed)(given, world, selected, checked);
    return { ...replayed, findings: [...replayed.findings, ...checked.warnings] };
}
function refused(checked, { batch }, world) {
    const more = moreText(checked);
    world.live.line('The log is refused; nothing was executed.');
    return {
        findings: checked.findings,
        facts: [
            ...logFacts(batch.logs),
            { label: 'Executed', value: 'nothing: the log is refused' },
            ...(more ? [{ label: 'Not shown', value: more }] : []),
        ],
        ...{ sections: [], exitCode: 1 },
        outputs: outputsOf(checked.actions, 0, { findings: checked.findings }),
    };
}
async function replay_planned(given, world, prepared, checked) {
    const { batch, bounds, selection } = prepared;
    const how = { base: batch.start, restart: given.restart };
    const journal = await peekJournal(world, prepared.journal, batch.logs, how);
    const transcript = openTranscript(world, {
        given: undefined,
        folder: prepared.records,
        isWritten: false,
    });
    const notes = notesOf(journal, checked.actions);
    for (const note of notes)
        transcript.line(note);
    const { outcomes, findings } = plan(batch, {
        ...{ world, bounds, journal, transcript, selection },
        unknown: given.resume ?? 'stop',
    });
    const done = outcomes.counts(checked.actions)['done before'];
    return {
        findings,
        facts: [
            ...logFacts(batch.logs),
            { label: 'Working directory', value: batch.start },
            { label: 'Actions', value: checked.actions },
            { label: 'Done before', value: done },
            ...notes.map((value) => ({ label: 'Note', value })),
            { label: 'Executed', value: 'nothing: this is a plan' },
        ],
        sections: actionSection(batch, outcomes, checked.actions),
        exitCode: findings.length > 0 ? 1 : 0,
        outputs: outputsOf(checked.actions, done, { resumed: journal.past !== undefined, findings }),
    };
}
function executed(given, world, prepared, checked) {
    const { batch, journal: path } = prepared;
    const how = { base: batch.start, restart: given.restart };
    return withJournal(world, path, batch.logs, how, (journal) => executeWith(journal, given, world, prepared, checked.actions));
}
async function executeWith(journal, given, world, { batch, bounds, records, selection }, actions) {
    const limits = limitsOf(given);
    const transcript = openTranscript(world, {
        ...{ given: given.transcript, folder: records, isWritten: true },
    });
    for (const note of notesOf(journal, actions))
        transcript.line(note);
    const interrupts = world.processes.interrupts();
    try {
        const execution = await execute(batch, {
            site: { world, bounds, limits, interrupts, remaining: countdown(limits.totalTimeout) },
            ...{ journal, transcript, selection },
            ...{ keepGoing: given.keepGoing, unknown: given.resume ?? 'stop' },
        });
        transcript.flush();
        return tell(execution, { batch, actions, journal, transcript });
    }
    finally {
        await interrupts.end();
        transcript.flush();
    }
}
/** Milliseconds that are left, by a clock that nobody can set. */
function countdown(total) {
    const started = performance.now();
    return () => (total === undefined ? undefined : total - (performance.now() - started));
}


/***/ }),

/***/ 90110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseEvent),
/* harmony export */   z: () => (/* binding */ refuseUntrusted)
/* harmony export */ });
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);
/* harmony import */ var _find_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66214);


// Events that run with the rights of the default branch on what others have sent.
const REFUSED = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Throws a UsageError for an event on which no log is executed, whoever wrote it. */
function refuseEvent({ environment }) {
    const event = environment.GITHUB_EVENT_NAME ?? '';
    if (environment.GITHUB_ACTIONS !== 'true' || !REFUSED.includes(event))
        return;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`a hydration log is not executed on ${event}, which gives what others sent the rights of the default branch; use pull_request, push or workflow_dispatch`);
}
/**
 * Throws a UsageError for a log that a pull request brings or changes, unless its digest is trusted. What the pull
 * request itself writes into the policy is nobody's word.
 */
async function refuseUntrusted(world, logs, { digests, policy, policyPath }) {
    const { environment } = world;
    if (environment.GITHUB_ACTIONS !== 'true')
        return;
    if (!/^pull_request(_review.*)?$|^merge_group$/.test(environment.GITHUB_EVENT_NAME ?? ''))
        return;
    const trusted = new Set(digests.map((digest) => digest.toLowerCase()));
    const unknown = logs.filter(({ sha256 }) => !trusted.has(sha256));
    if (unknown.length === 0)
        return;
    const changed = await changedPaths(world, [
        ...unknown.map(({ name }) => name),
        ...(policyPath === undefined ? [] : [policyPath]),
    ]);
    const isPolicyTheirs = policyPath === undefined || changed.isChanged(policyPath);
    const ofPolicy = new Set(isPolicyTheirs ? [] : policy['trusted-digests']);
    const brought = unknown.find(({ name, sha256 }) => changed.isChanged(name) && !ofPolicy.has(sha256));
    if (brought === undefined)
        return;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${brought.name}: ${changed.why}, so it is not executed; after reading it, add its SHA-256 to trusted-digests: ${brought.sha256}`);
}
/** What differs from the base; everything, where that is not known. */
async function changedPaths(world, paths) {
    const base = (0,_find_base_js__WEBPACK_IMPORTED_MODULE_1__/* .findBase */ .l)(world, undefined);
    if ('why' in base)
        return unknownBase(base.why);
    const inside = paths.filter((path) => !path.startsWith('/'));
    const [answer, tracked] = await Promise.all([
        world.git.changedSince(base.commit, inside),
        world.git.list(inside),
    ]);
    if (!answer.ok)
        return unknownBase(answer.why);
    if (!tracked.ok)
        return unknownBase(tracked.why);
    const changed = new Set(answer.value.toString('utf8').split('\0'));
    const known = new Set(tracked.value.toString('utf8').split('\0'));
    return {
        isChanged: (path) => changed.has(path) || !known.has(path),
        why: 'the pull request brings or changes it, or it is not in the repository',
    };
}
function unknownBase(why) {
    return {
        isChanged: () => true,
        why: `whether the pull request changed it is not known (${why})`,
    };
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
