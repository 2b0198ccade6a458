export const id = 7236;
export const ids = [7236];
export const modules = {

/***/ 85653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NoJson),
/* harmony export */   d: () => (/* binding */ checkAnswer)
/* harmony export */ });
/** Something came that GitHub does not send: half an answer, or the page of a proxy. */
class NoJson extends Error {
    name = 'NoJson';
    constructor() {
        super("GitHub's answer is no JSON (a proxy?)");
    }
}
/** GraphQL says in the body of a 200 what REST says by its status. */
class GraphqlRefusal extends Error {
    response;
    name = 'GraphqlRefusal';
    status;
    constructor({ type = '', message = type }, response) {
        super(message);
        this.response = response;
        const isLimit = type.startsWith('RATE_LIMIT') || /rate limit/i.test(message);
        this.status = isLimit ? 429 : type === 'FORBIDDEN' ? 403 : response.status;
    }
}
const NO_CONTENT = [204, 205];
/** Throws for an answer that arrived well and is none all the same. Octokit gives what is no JSON as text. */
function checkAnswer(answer) {
    const { status, data } = answer;
    if (typeof data === 'string' && !NO_CONTENT.includes(status))
        throw new NoJson();
    const { errors } = (data ?? {});
    if (Array.isArray(errors) && errors.length > 0)
        throw new GraphqlRefusal(errors[0], answer);
}


/***/ }),

/***/ 61799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TooBusy: () => (/* binding */ TooBusy),
/* harmony export */   isPassing: () => (/* binding */ isPassing),
/* harmony export */   makeApi: () => (/* binding */ makeApi),
/* harmony export */   statusOf: () => (/* binding */ statusOf),
/* harmony export */   whoAmI: () => (/* binding */ whoAmI),
/* harmony export */   writeOnce: () => (/* binding */ writeOnce),
/* harmony export */   writeSparing: () => (/* binding */ writeSparing)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92413);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85653);


/** GitHub asked to wait longer than a run should. */
class TooBusy extends Error {
    name = 'TooBusy';
}
// GitHub's best practices for REST: writes one after the other, a second apart, and what notifies people
// three seconds; after a limit wait as long as told, else a minute and then twice as long each time.
// Together no run waits longer than five minutes for GitHub.
const BETWEEN_WRITES_MS = 1000;
const BETWEEN_NOTIFICATIONS_MS = 3000;
const AFTER_LIMIT_MS = 60_000;
const LONGEST_WAIT_MS = 5 * 60_000;
const MOST_READS = 4;
/** GitHub ends a request of its own after ten seconds: by then a write has taken effect or never will. */
const REQUEST_TIMEOUT_MS = 30_000;
/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx, a cut connection or an answer that is none, writes never: only their caller can tell whether they took effect.
 */
function makeApi(token, { clock, baseUrl, timeoutMs }) {
    const api = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        ...(baseUrl && { baseUrl }),
        userAgent: 'cohesix-batch-actions',
        log: { debug() { }, info() { }, warn() { }, error() { } },
    });
    let waited = 0;
    let nextWrite = 0;
    async function wait(milliseconds) {
        waited += milliseconds;
        if (waited > LONGEST_WAIT_MS)
            throw new TooBusy('GitHub asks to wait longer than five minutes');
        await clock.sleep(milliseconds);
    }
    async function pace() {
        const pause = nextWrite - clock.now().getTime();
        if (pause > 0)
            await clock.sleep(pause);
    }
    api.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
        const between = isNotifying(options) ? BETWEEN_NOTIFICATIONS_MS : BETWEEN_WRITES_MS;
        for (let attempt = 1;; attempt++) {
            if (!isRead)
                await pace();
            try {
                // Octokit's own hooks see these options, not those that are handed on.
                const signal = AbortSignal.timeout(timeoutMs ?? REQUEST_TIMEOUT_MS);
                options.request = { ...options.request, signal };
                const answer = await request(options);
                (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAnswer */ .d)(answer);
                return answer;
            }
            catch (error) {
                const limit = limitWait(error, attempt, clock);
                if (limit !== undefined)
                    await wait(limit);
                else if (isRead && attempt < MOST_READS && isPassing(error))
                    await wait(attempt * 1000);
                else
                    throw error;
            }
            finally {
                if (!isRead)
                    nextWrite = clock.now().getTime() + between;
            }
        }
    });
    return api;
}
function isNotifying({ method, url }) {
    return method === 'POST' && /\/(?:comments|reviews)$/.test(url);
}
/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error, attempt, clock) {
    const { status, response, message = '' } = error;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    const after = Number(headers['retry-after'] ?? Number.NaN) * 1000;
    // A limit that is over at once would be asked again for ever.
    if (after >= 0)
        return Math.max(1000, after);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - clock.now().getTime();
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    if (isUsedUp && !Number.isNaN(reset))
        return Math.max(1000, reset);
    const isLimit = isUsedUp || status === 429 || /rate limit/i.test(message);
    return isLimit ? AFTER_LIMIT_MS * 2 ** (attempt - 1) : undefined;
}
/** The login behind the token. GET /user is closed to the tokens of workflows, GraphQL's viewer is not. */
async function whoAmI(api) {
    const { viewer } = await api.graphql('{ viewer { login } }');
    return viewer.login;
}
/** The status of a failed request; 0 when no answer came. */
function statusOf(error) {
    const { status, response } = error;
    return response === undefined ? 0 : (status ?? 0);
}
/** Whether the same request may succeed a little later: a server's fault, or no answer that can be read. */
function isPassing(error) {
    const status = statusOf(error);
    return !(error instanceof TooBusy) && (status === 0 || status >= 500);
}
const MOST_TRIES = 4;
/**
 * Tries a write until it is known to have taken effect. After a passing failure `find` reads
 * what it wrote, before it is tried again. Throws the API's error.
 */
async function writeOnce(write, find) {
    for (let attempt = 1;; attempt++) {
        try {
            return await write();
        }
        catch (error) {
            if (!isPassing(error))
                throw error;
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === MOST_TRIES)
                throw error;
        }
    }
}
/** GitHub refused so much that one bad item cannot be the reason. */
const MOST_REFUSED = 20;
/**
 * Writes items with as few requests as possible. GitHub refuses a whole request (422) for one item:
 * halves find it, and it alone is left out. Answers how many were. Throws any other error.
 */
async function writeSparing(items, write) {
    let refused = 0;
    async function half(part) {
        try {
            await write(part);
        }
        catch (error) {
            if (statusOf(error) !== 422 || part.length === 0)
                throw error;
            if (part.length === 1) {
                refused++;
                if (refused > MOST_REFUSED)
                    throw error;
                return;
            }
            const middle = Math.ceil(part.length / 2);
            await half(part.slice(0, middle));
            await half(part.slice(middle));
        }
    }
    await half(items);
    return refused;
}


/***/ }),

/***/ 95687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_encode_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92339);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);




/** Reads the event from the runner's environment and the payload file. */
function readEvent(environment, { name, followsRun }, key) {
    const event = payload(environment);
    const target = targetOf(environment, event, name, key);
    if (target && followsRun && event.workflow_run) {
        Object.assign(target, before(event.workflow_run, target));
    }
    return {
        change: changeOf(environment.GITHUB_EVENT_NAME ?? '', event),
        defaultBranch: event.repository?.default_branch,
        target,
        branches: branchesOf(environment, event),
        link: linkTo(environment.GITHUB_SERVER_URL, target),
    };
}
function branchesOf({ GITHUB_REF: ref = '' }, { repository }) {
    const name = repository?.default_branch;
    return { ref, defaultRef: name === undefined ? undefined : `refs/heads/${name}` };
}
function changeOf(name, event) {
    const { pull_request: pull, merge_group: group, before, after } = event;
    const source = `${name} event`;
    if (pull)
        return between(pull.base?.sha, pull.head?.sha, source);
    if (group)
        return between(group.base_sha, group.head_sha, source);
    // The push that creates a branch has a base of zeros.
    return /^0*$/.test(before ?? '') ? undefined : between(before, after, source);
}
function between(base, head, source) {
    return base && head ? { base, head, source } : undefined;
}
/** Checks belong to the head of a pull request: GITHUB_SHA is its merge, which nobody looks at. */
function targetOf(environment, { pull_request: pull, merge_group: group }, action, key) {
    const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/');
    const headSha = pull?.head?.sha ?? group?.head_sha ?? environment.GITHUB_SHA;
    if (!owner || !repo || !headSha)
        return undefined;
    const run = Number(environment.GITHUB_RUN_ID ?? 0);
    const server = environment.GITHUB_SERVER_URL;
    const subject = [environment.GITHUB_EVENT_NAME, pull?.number, workflowOf(environment)];
    return {
        ...{ owner, repo, headSha, action, key, pull: pull?.number },
        subject: subject.filter((part) => part !== undefined).join(' '),
        writer: { run, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) },
        runUrl: server && run > 0 ? `${server}/${owner}/${repo}/actions/runs/${run}` : undefined,
    };
}
/** The name of the workflow's file. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '' }) {
    return /([^/@]+)@/.exec(ref)?.[1];
}
/** The commit of the run that came before, and where its pull request comes from. */
function before(run, { subject }) {
    const { event = '', head_sha: headSha = '', head_branch: branch = '', head_repository: head, } = run;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('the workflow_run event names no head commit, so that there is nothing to publish on; start this workflow by `on: workflow_run`');
    }
    const about = { headSha, subject: `${subject} ${event}` };
    if (!event.startsWith('pull_request'))
        return about;
    return { ...about, origin: { repository: head?.full_name, branch } };
}
function linkTo(server, target) {
    if (!server || !target)
        return () => undefined;
    const { owner, repo, headSha } = target;
    return (place) => {
        if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRepository */ .cC)(place))
            return undefined;
        const { path, line } = place;
        return `${server}/${owner}/${repo}/blob/${headSha}/${(0,_core_encode_path_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O)(path)}${line === undefined ? '' : `#L${line}`}`;
    };
}
function payload({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {}; // Without a readable event there is no change to compare with, and the caller says so.
    }
}


/***/ }),

/***/ 47236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(75032);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/formats/markdown-text.js
var markdown_text = __webpack_require__(89029);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(83468);
// EXTERNAL MODULE: ./build/src/world/progress.js
var progress = __webpack_require__(60267);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/hosts/github-api.js
var github_api = __webpack_require__(61799);
;// CONCATENATED MODULE: ./build/src/hosts/github-cache.js





// The cache service takes paths relative to the workspace; the name is a part of an entry's identity.
const NAME = '.cohesix-kept';
/**
 * The Actions cache as kept folders. A run finds entries of its own pull request before those of the default
 * branch (GitHub, "Restrictions for accessing a cache"), so that whose entry it got is asked of GitHub: before
 * it is unpacked, since an entry can name any path.
 */
function githubCache(environment, { defaultRef, ref }, target, api) {
    const temporary = environment.RUNNER_TEMP ?? '.';
    const checkDefault = (key) => checkOwner(key, defaultRef, target, api);
    return {
        isDefaultBranch: defaultRef !== undefined && ref === defaultRef,
        branch: keyPart(ref),
        defaultBranch: defaultRef && keyPart(defaultRef),
        run: `${environment.GITHUB_RUN_ID}-${environment.GITHUB_RUN_ATTEMPT}`,
        restore: (prefix) => restoreEntry(prefix, temporary, checkDefault),
        restoreOwn: (prefix) => restoreEntry(prefix, temporary, async () => { }),
        async keep(key, fill) {
            const { saveCache } = await openCache();
            (0,external_node_fs_.rmSync)(NAME, { recursive: true, force: true });
            try {
                (0,external_node_fs_.mkdirSync)(NAME);
                await fill((0,external_node_path_.join)(process.cwd(), NAME));
                return (await saveCache([NAME], key)) >= 0;
            }
            finally {
                (0,external_node_fs_.rmSync)(NAME, { recursive: true, force: true });
            }
        },
    };
}
function keyPart(ref) {
    return ref.replace(/^refs\/heads\//, '').replace(/[^\w.-]/g, '_');
}
async function restoreEntry(prefix, temporary, check) {
    const { restoreCache } = await openCache();
    const found = await restoreCache([NAME], prefix, [prefix], { lookupOnly: true });
    if (found === undefined)
        return undefined;
    await check(found);
    (0,external_node_fs_.rmSync)(NAME, { recursive: true, force: true });
    try {
        const key = await restoreCache([NAME], found);
        if (key === undefined || !(0,external_node_fs_.existsSync)(NAME))
            return undefined;
        // Out of the workspace: what is compared next may be the workspace itself.
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'cohesix-kept-')), 'kept');
        (0,external_node_fs_.renameSync)(NAME, path);
        return { path, key };
    }
    finally {
        (0,external_node_fs_.rmSync)(NAME, { recursive: true, force: true });
    }
}
/** The library is big, and loaded by a run that uses it. */
async function openCache() {
    const cache = await __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691));
    if (cache.isFeatureAvailable())
        return cache;
    throw new usage_error/* UsageError */.e('this runner has no Actions cache: leave the input out that asks for something kept in it');
}
async function checkOwner(key, defaultRef, target, api) {
    const refs = await ownersOf(key, target, api);
    const others = refs.filter((ref) => ref !== defaultRef);
    if (refs.length > 0 && others.length === 0)
        return;
    const whose = others.length > 0 ? `is of ${others.join(', ')}` : 'is not known to GitHub';
    throw new usage_error/* UsageError */.e(`the cache entry ${(0,quote/* quote */.hD)(key)} ${whose}, not of the default branch; delete it (gh cache delete) and run again`);
}
async function ownersOf(key, target, api) {
    try {
        if (!api || !target)
            throw new Error('there is no token');
        const { owner, repo } = target;
        const rest = await api();
        const found = await rest.paginate(rest.rest.actions.getActionsCacheList, {
            ...{ owner, repo, key, per_page: 100 },
        });
        // GitHub answers all entries whose keys begin so.
        return found.filter((entry) => entry.key === key).flatMap(({ ref }) => ref ?? []);
    }
    catch (error) {
        const cure = [403, 404].includes((0,github_api.statusOf)(error))
            ? "add actions: read to the job's permissions"
            : `GitHub did not tell (${error.message.split('\n')[0]})`;
        throw new usage_error/* UsageError */.e(`whether the cache entry ${(0,quote/* quote */.hD)(key)} is of the default branch is not known: ${cure}`);
    }
}

// EXTERNAL MODULE: ./build/src/hosts/github-event.js
var github_event = __webpack_require__(95687);
// EXTERNAL MODULE: ./build/src/world/clock.js
var clock = __webpack_require__(43756);
;// CONCATENATED MODULE: ./build/src/hosts/github-publishing.js

/** The library for GitHub's interface is loaded when something is asked of it, not before. */
function lazyApi(token, baseUrl) {
    if (token === undefined)
        return undefined;
    let api;
    return () => {
        api ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 61799)).then(({ makeApi }) => makeApi(token, { clock: clock/* machineClock */.w, baseUrl }));
        return api;
    };
}
/** The files of the event's pull request, for a clone that cannot tell. */
async function filesOfChange(api, target) {
    if (!api || target?.pull === undefined)
        return undefined;
    const { pullFiles } = await __webpack_require__.e(/* import() */ 2608).then(__webpack_require__.bind(__webpack_require__, 62608));
    try {
        const files = await pullFiles(await api(), { ...target, pull: target.pull });
        const paths = files.filter(({ removed }) => !removed).map(({ path }) => path);
        const gone = files.flatMap(({ path, removed, previous = [] }) => (removed ? path : previous));
        return { paths, gone, source: "GitHub's list of the pull request's files" };
    }
    catch {
        return undefined; // The clone's own answer, with its cure, is what the user is told.
    }
}
const NOTHING = {
    checkRunUrl: undefined,
    commentUrl: undefined,
    annotated: false,
    late: false,
    annotates: () => true,
    degraded: [],
};
/** Publishes as the workflow wishes: on GitHub, or dry. Without a token nothing. */
async function publishReport({ report, checks }, context, target, api, shared) {
    if (target === undefined)
        return NOTHING;
    const wishes = wishesOf(shared, target);
    if (shared.dryRun) {
        const { dryPublisher } = await __webpack_require__.e(/* import() */ 4337).then(__webpack_require__.bind(__webpack_require__, 64337));
        const print = (text) => process.stdout.write(`${text}\n`);
        return publishAll(report, checks, target, wishes, (one, whom, what) => dryPublisher(whom, what, print).publish(one, context));
    }
    if (!api)
        return NOTHING;
    const [{ githubPublisher }, open] = await Promise.all([__webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 51575)), api()]);
    const { located, degraded } = await locate(open, target, wishes);
    const published = await publishAll(report, checks, located, wishes, (one, whom, what) => githubPublisher(open, whom, what).publish(one, context));
    return { ...published, degraded: [...degraded, ...published.degraded] };
}
function wishesOf(shared, target) {
    return {
        checkName: shared.check ? checkName(shared, target) : '',
        comment: shared.comment,
        suggest: shared.suggest,
        annotate: shared.annotate,
        mostAnnotations: shared.maxAnnotations ?? 0,
    };
}
function checkName({ checkName: given }, { action, key }) {
    return given ?? `cohesix / ${action}${key === '' ? '' : ` (${key})`}`;
}
/** Finds the pull request that an event is about and does not name, when something is to be written to it. */
async function locate(api, target, { comment, suggest, annotate }) {
    const isNeeded = comment !== 'never' || suggest || annotate === 'changed';
    if (target.origin === undefined || !isNeeded)
        return { located: target, degraded: [] };
    const { findPull } = await __webpack_require__.e(/* import() */ 2608).then(__webpack_require__.bind(__webpack_require__, 62608));
    try {
        const pull = await findPull(api, target, target.origin);
        return { located: { ...target, pull }, degraded: [] };
    }
    catch (error) {
        const { explain } = await __webpack_require__.e(/* import() */ 1575).then(__webpack_require__.bind(__webpack_require__, 51575));
        const message = explain('comment', error);
        return { located: target, degraded: [{ channel: 'comment', message }] };
    }
}
/** Several check runs, and then the one comment. */
async function publishAll(report, checks, target, wishes, publish) {
    if (wishes.checkName === '' || checks === undefined) {
        return publish(report, target, wishes);
    }
    const all = [];
    for (const check of checks) {
        const part = { ...target, action: `${target.action}/${check.action}` };
        const checkName = `${wishes.checkName} / ${check.action}`;
        all.push(await publish(check, part, { ...wishes, checkName, comment: 'never', suggest: false }));
    }
    const words = await publish(report, target, { ...wishes, checkName: '' });
    const degraded = [...all, words].flatMap((one) => one.degraded);
    return {
        ...{ checkRunUrl: all[0]?.checkRunUrl, commentUrl: words.commentUrl },
        annotated: all.every(({ annotated }) => annotated),
        late: all.some(({ late }) => late),
        annotates: words.annotates,
        degraded: degraded.filter(({ message }, at) => degraded.findIndex((one) => one.message === message) === at),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(38107);
// EXTERNAL MODULE: ./build/src/formats/index.js + 5 modules
var formats = __webpack_require__(56691);
// EXTERNAL MODULE: ./build/src/hosts/with-run.js
var with_run = __webpack_require__(62573);
// EXTERNAL MODULE: ./build/src/hosts/write-outputs.js
var write_outputs = __webpack_require__(14489);
;// CONCATENATED MODULE: ./build/src/hosts/github-result.js











/** Prints, writes and publishes what came of it. Answers the exit code. */
async function publish(result, site) {
    const { action, raw, began, world, shared, event, api } = site;
    const report = (0,with_run/* withRun */.Y)(result.report, action, raw, world, event.target?.writer.attempt);
    const folder = freshFolder(action.name);
    const paths = {
        fresh: folder,
        report: (0,external_node_path_.resolve)(world.directory, shared.report ?? (0,external_node_path_.join)(folder, 'report.json')),
        sarif: (0,external_node_path_.resolve)(world.directory, shared.sarif ?? (0,external_node_path_.join)(folder, 'report.sarif')),
        html: (0,external_node_path_.resolve)(world.directory, shared.html ?? (0,external_node_path_.join)(folder, 'report.html')),
        log: (0,write_outputs/* hasFindingsLog */.J)(site.action) ? shared.logFile : undefined,
        evidence: shared.evidence && (0,external_node_path_.resolve)(world.directory, shared.evidence),
    };
    const artifact = shared.artifact ? `${shared.artifact}-${(0,external_node_path_.basename)(folder)}` : '';
    const context = {
        ...format/* plainContext */.O,
        link: event.link,
        complete: artifact ? `the artifact ${artifact} of this run` : paths.report,
    };
    print(report, context);
    const others = result.evidence ?? [];
    const circumstances = { began, subject: subjectOf(event.target), others };
    const { lost } = await (0,write_outputs/* writeOutputs */.K)(world, report, paths, circumstances, context);
    const published = await publishReport({ report, checks: result.checks }, context, event.target, api, { ...shared, suggest: shared.suggest || result.suggests === true });
    setOutputs(result, {
        ...{
            'report-path': paths.report,
            'sarif-path': paths.sarif,
            'html-path': paths.html,
            'evidence-path': paths.evidence ?? '',
            artifact,
        },
        'check-run-url': published.checkRunUrl ?? '',
        'comment-url': published.commentUrl ?? '',
        degraded: String(published.degraded.length > 0),
    });
    if (shared.annotations)
        annotate(report, context, published);
    for (const { message } of published.degraded)
        core/* info */.pq((0,sink/* logText */.kc)(message));
    if (published.late)
        core/* info */.pq(OVERTAKEN);
    if (shared.summary)
        await addSummary(summaryOf(report, context, published));
    for (const one of lost)
        core/* error */.z3((0,sink/* logText */.kc)(one));
    return result.exitCode || Math.min(lost.length, 1);
}
const OVERTAKEN = 'A later run about the same has spoken on this commit: this one wrote nothing over it.';
/** By the log: all findings, or those that the check run has no line for. */
function annotate(report, context, { annotated, annotates }) {
    const findings = report.findings.filter((finding) => !annotated || finding.place === undefined);
    if (annotated && findings.length === 0)
        return;
    process.stdout.write(formats/* formats */.F.github({ ...report, findings }, { ...context, annotates }));
}
/** A folder that outlives the step. */
function freshFolder(name) {
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `cohesix-${name}-`));
}
/** The summary is a courtesy: a runner without one, or a full disk, must not change the verdict. */
async function addSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        core/* info */.pq(`No job summary was written: ${(0,sink/* logText */.kc)(error.message)}`);
    }
}
function subjectOf(target) {
    if (!target)
        return undefined;
    const { owner, repo, headSha, runUrl } = target;
    return { repository: `${owner}/${repo}`, commit: headSha, ...(runUrl && { run: runUrl }) };
}
function summaryOf(report, context, { degraded }) {
    const notes = degraded.map(({ message }) => `- ${(0,markdown_text/* escapeMarkdown */.FV)(message)}\n`);
    return formats/* formats */.F.markdown(report, context) + (notes.length > 0 ? `\n${notes.join('')}` : '');
}
function setOutputs({ report, outputs }, paths) {
    const all = {
        verdict: report.verdict,
        errors: String(report.counts.errors),
        warnings: String(report.counts.warnings),
        ...paths,
        ...outputs,
    };
    for (const [name, value] of Object.entries(all))
        core/* setOutput */.uH(name, value);
}
/** All findings as text, in a folded group of the log. */
function print(report, context) {
    core/* startGroup */.Oh('All findings');
    process.stdout.write(formats/* formats */.F.text(report, context));
    core/* endGroup */.N4();
}

// EXTERNAL MODULE: ./build/src/hosts/handover.js
var hosts_handover = __webpack_require__(3418);
// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 35 modules
var make_world = __webpack_require__(18672);
// EXTERNAL MODULE: ./build/src/hosts/refuse-outputs.js
var refuse_outputs = __webpack_require__(64370);
// EXTERNAL MODULE: ./build/src/hosts/work-folder.js
var work_folder = __webpack_require__(87925);
;// CONCATENATED MODULE: ./build/src/hosts/github.js















const label = (name) => `input "${name}"`;
/** Runs one action in a workflow. The verdict becomes the exit code; nothing else does. */
async function runOnGitHub(action, worker) {
    try {
        process.exitCode = await run(action, worker);
    }
    catch (error) {
        process.exitCode = 1;
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        const { place } = error;
        const title = `${action.name} could not run`;
        const where = place && { file: place.path, startLine: place.line };
        core/* error */.z3((0,sink/* logText */.kc)(error.message), { title, ...where });
        await addSummary(`### ❌ ${title}\n\n${(0,markdown_text/* escapeMarkdown */.FV)(error.message)}\n`);
    }
}
async function run(action, worker) {
    const { site, given } = prepare(action, worker);
    if (action.executes)
        return runAround(action, action.executes, site, given);
    (0,refuse_outputs/* refuseOutputs */.N)(site.world, action, given, label);
    return publish(await action.run(given, site.world), site);
}
function prepare(action, worker) {
    const raw = (0,parse/* readInputs */.Ko)(action.inputs, core/* getInput */.V4);
    const shared = (0,parse/* parseInputs */.TL)(shared_inputs/* sharedInputs */.dO, raw, label);
    const environment = process.env;
    const event = (0,github_event/* readEvent */.j)(environment, action, shared.key ?? '');
    const api = lazyApi(shared.token, environment.GITHUB_API_URL);
    const world = (0,make_world/* makeWorld */.B)({
        directory: (0,work_folder/* workFolder */.k)(environment, shared.workingDirectory),
        ...{ host: 'github', environment, progress: progress/* silent */.K },
        kept: githubCache(environment, event.branches, event.target, api),
        change: event.change && { ...event.change, files: () => filesOfChange(api, event.target) },
        ...{ defaultBranch: event.defaultBranch, worker },
    });
    const given = (0,parse/* parseInputs */.TL)(action.inputs, raw, label);
    const began = world.clock.now();
    return { site: { action, raw, began, shared, world, event, api }, given };
}
/** The JavaScript steps around the one that runs the commands. */
async function runAround(action, around, site, given) {
    const { phase, handover } = (0,parse/* parseInputs */.TL)(shared_inputs/* phaseInputs */.rb, (0,parse/* readInputs */.Ko)(shared_inputs/* phaseInputs */.rb, core/* getInput */.V4), label);
    if (phase === undefined)
        throw usedDirectly(action.name);
    if (phase === 'before') {
        (0,refuse_outputs/* refuseOutputs */.N)(site.world, action, given, label);
        const folder = freshFolder(action.name);
        await around.before(given, site.world, folder);
        core/* setOutput */.uH('handover', folder);
        return 0;
    }
    if (handover === undefined)
        throw usedDirectly(action.name);
    const facts = await keep(() => around.after(given, site.world, handover));
    const outcome = await (0,hosts_handover/* takeOutcome */.i)(site.world, handover, action);
    if (outcome.kind === 'refused')
        throw new usage_error/* UsageError */.e(outcome.message);
    const { report, ...rest } = outcome.result;
    const told = { ...report, facts: [...report.facts, ...facts] };
    return publish({ ...rest, report: told }, site);
}
/** What later runs will lack must not hide what this one found out. */
async function keep(after) {
    try {
        return await after();
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        core/* warning */.$e((0,sink/* logText */.kc)(error.message));
        return [];
    }
}
function usedDirectly(name) {
    return new usage_error/* UsageError */.e(`${name} runs commands, which a JavaScript action would do beside its token: use the composite actions/${name}, or call \`cohesix ${name}\` (dist/cli/index.js) in a run step`);
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leaveOutcome),
/* harmony export */   i: () => (/* binding */ takeOutcome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81649);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);




const NAME = 'outcome.json';
const LARGEST = 64 * 2 ** 20;
/** Leaves the outcome in the folder for the step after. */
function leaveOutcome(world, folder, outcome) {
    world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NAME), JSON.stringify(outcome));
}
/**
 * Takes the outcome that the step before has left. The commands could write it too: it is checked whole, counted
 * anew, and a failure cannot end with 0. Throws a UsageError when there is none, or one that is no outcome.
 */
async function takeOutcome({ files }, folder, action) {
    const reading = files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NAME), LARGEST);
    if (reading.kind === 'missing') {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('the step that runs the commands left no report: it was cancelled or killed, or could not start; its log says more');
    }
    if (reading.kind !== 'file')
        throw damaged(`it is ${reading.kind}`);
    const [v, { reportSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 77934)),
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2942)]).then(__webpack_require__.bind(__webpack_require__, 32942)),
    ]);
    const schema = v.variant('kind', [
        v.strictObject({
            kind: v.literal('ran'),
            result: v.strictObject({
                report: reportSchema,
                exitCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
                outputs: v.record(v.picklist(Object.keys(action.outputs)), outputValue(v)),
            }),
        }),
        v.strictObject({ kind: v.literal('refused'), message: v.string() }),
    ]);
    const parsed = v.safeParse(schema, dataOf(reading.bytes));
    if (!parsed.success) {
        const [{ path = [], message }] = parsed.issues;
        throw damaged(`${path.map(({ key }) => String(key)).join('.') || 'it'}: ${message}`);
    }
    return checked(parsed.output, action.name);
}
/** One line of text: an output is read by the scripts of a workflow. */
function outputValue({ pipe, string, regex }) {
    return pipe(string(), regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,4096}$/u, 'expected one line of text'));
}
function checked(outcome, name) {
    if (outcome.kind === 'refused')
        return outcome;
    const { report, exitCode } = outcome.result;
    if (report.action !== name)
        throw damaged(`it is of another action`);
    if (report.verdict === 'fail' && exitCode === 0)
        throw damaged('it failed and ends with 0');
    const counts = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report.findings);
    return { kind: 'ran', result: { ...outcome.result, report: { ...report, counts } } };
}
function dataOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function damaged(why) {
    return new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`what the step that runs the commands left is no report of its own (${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .head */ .d5)(why, 300)}); a command may have written it`);
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _world_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36487);




/** The folder that an action works in, in a workflow. Throws a UsageError when it is none. */
function workFolder({ GITHUB_WORKSPACE: workspace = '.' }, given = '') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given);
    if ((0,_world_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder))
        return folder;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`input "working-directory": ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} is no folder in ${workspace}; correct it, or check the repository out first`);
}


/***/ })

};
