export const id = 5024;
export const ids = [5024];
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

/***/ 15024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepJournal: () => (/* binding */ keepJournal),
/* harmony export */   restoreJournal: () => (/* binding */ restoreJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _journal_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65310);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90110);




/** Journals grow with their log, which is bounded. */
const LARGEST_JOURNAL = 256 * 2 ** 20;
/** A file that says so to the step after the commands. */
const NOT_FOUND = 'no-journal-found';
const LOST = 'left no journal that was found: whatever they did was done again';
const JOURNAL = /^replay_[0-9a-f]{16}_[0-9a-f]{16}\.journal$/;
/** Before the commands: brings the journal of an earlier attempt of this run. Throws a UsageError where nothing is executed. */
async function restoreJournal(given, world, folder) {
    if (isPlan(given))
        return;
    (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseEvent */ .D)(world);
    const kept = await trying(() => world.kept?.restoreOwn(keyStart(given, world)));
    if (kept)
        copyJournals(world, kept.path, folder);
    else if (attemptOf(world) > 1)
        world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NOT_FOUND), '');
}
/** After the commands, however they ended: keeps the journal for the next attempt. Answers what to say of it. */
async function keepJournal(given, world, folder) {
    const { kept } = world;
    const names = world.disk.names(folder).filter((name) => JOURNAL.test(name));
    if (isPlan(given) || kept === undefined || names.length === 0)
        return [];
    const isKept = await trying(() => kept.keep(`${keyStart(given, world)}${attemptOf(world)}`, async (target) => {
        copyJournals(world, folder, target);
    }));
    const value = isKept
        ? 'kept: a re-run goes on where this one ended'
        : 'not kept: a re-run begins anew';
    const isLost = world.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NOT_FOUND)) !== 'missing';
    return [
        ...(isLost ? [{ label: '⚠ Earlier attempts', value: LOST }] : []),
        { label: 'Journal of this run', value },
    ];
}
/** Which attempt of the run this is, from 1. */
function attemptOf({ kept }) {
    return Number(kept?.run.split('-')[1] ?? 1);
}
function isPlan({ mode, dryRun }) {
    return dryRun || mode === 'plan';
}
/** One key a run of a workflow, job and use: another attempt of the same finds it. */
function keyStart(given, { kept, environment }) {
    const run = kept?.run.split('-')[0];
    const use = [environment.GITHUB_JOB ?? '', given.key ?? '', given.baseDir ?? '', ...given.logs];
    const digest = (0,_journal_names_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(use).slice(0, 16);
    return `cohesix-replay-${run}-${digest}-`;
}
function copyJournals(world, from, to) {
    for (const name of world.disk.names(from).filter((one) => JOURNAL.test(one))) {
        const reading = world.files.load((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(from, name), LARGEST_JOURNAL);
        if (reading.kind === 'file')
            world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(to, name), reading.bytes);
    }
}
/** A runner without a cache keeps nothing, and replays all the same. */
async function trying(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e)
            return undefined;
        throw error;
    }
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


/***/ })

};
