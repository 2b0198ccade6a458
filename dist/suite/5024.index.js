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

/***/ 15024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepJournal: () => (/* binding */ keepJournal),
/* harmony export */   restoreJournal: () => (/* binding */ restoreJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
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
        world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NOT_FOUND), '');
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
    const isLost = world.files.kind((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, NOT_FOUND)) !== 'missing';
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
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(use.join('\0')).digest('hex').slice(0, 16);
    return `cohesix-replay-${run}-${digest}-`;
}
function copyJournals(world, from, to) {
    for (const name of world.disk.names(from).filter((one) => JOURNAL.test(one))) {
        const reading = world.files.load((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), LARGEST_JOURNAL);
        if (reading.kind === 'file')
            world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), reading.bytes);
    }
}
/** A runner without a cache keeps nothing, and replays all the same. */
async function trying(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e)
            return undefined;
        throw error;
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
