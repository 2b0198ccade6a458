export const id = 366;
export const ids = [366,799,499];
export const modules = {

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkAnnotations),
/* harmony export */   y: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5989);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1817);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);




// GitHub's limits: summary 65,535 characters, title 255, message 64 KB. Ours count bytes, which are more.
const SUMMARY_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 60_000;
/** Title and summary: the same words as in the comment and the job summary. */
function checkOutput(report, context) {
    return {
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)), TITLE_LIMIT),
        summary: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWithin */ .x3)(report, context, SUMMARY_LIMIT),
    };
}
/** The findings that can stand on a line of a file of the repository, worst first. */
function checkAnnotations(findings) {
    return findings.flatMap((finding) => annotation(finding) ?? []);
}
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' };
function annotation({ severity, rule, message, place, fix }) {
    // A name with invisible characters would show as another name; the summary shows it escaped.
    if (!place || place.path.startsWith('/') || (0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(place.path) !== place.path)
        return undefined;
    const { line = 1, endLine = line, column, endColumn } = place;
    const text = fix ? `${message}\nFix: ${fix.title}` : message;
    return {
        path: place.path,
        start_line: line,
        end_line: endLine,
        // GitHub takes columns only when start and end are on one line.
        ...(endLine === line &&
            column !== undefined &&
            endColumn !== undefined && {
            start_column: column,
            end_column: Math.max(column, endColumn - 1),
        }),
        annotation_level: LEVEL[severity],
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(rule), TITLE_LIMIT),
        message: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), MESSAGE_LIMIT / 4),
    };
}


/***/ }),

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   MR: () => (/* binding */ visiblePart),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   d8: () => (/* binding */ isLater)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1817);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9029);



/** Issue comments hold 65,536 characters; the rest is room for the marker. */
const LIMIT = 65_000;
/**
 * The comment's text behind its hidden marker. All is well: one line. `run` is the address of the run.
 */
function commentBody(report, context, identity, writer, run) {
    const text = report.findings.length === 0
        ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `✅ ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)} (${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)('details', run)})\n`.text
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWithin */ .x3)(report, context, LIMIT);
    return `${marker(identity)}\n<!-- run ${writer.run}.${writer.attempt} -->\n${text}`;
}
/** The run that wrote a comment, when the comment carries this marker where we put it: at its start. */
function writerOf(body, identity) {
    const start = `${marker(identity)}\n`;
    if (!body.replaceAll('\r\n', '\n').startsWith(start))
        return undefined;
    const [, run, attempt] = /<!-- run (\d+)\.(\d+) -->/.exec(body) ?? [];
    return { run: Number(run ?? 0), attempt: Number(attempt ?? 0) };
}
/** What a reader sees of a comment: two with the same words are the same, whichever run wrote them. */
function visiblePart(body) {
    return body
        .replaceAll('\r\n', '\n')
        .replace(/<!--.*?-->\n?/gs, '')
        .replace(/actions\/runs\/\d+/g, '')
        .trim();
}
/** Whether a run is later than another. */
function isLater(one, other) {
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}
function marker({ action, key }) {
    return `<!-- cohesix:${action}:${key.replace(/[^A-Za-z0-9_./]/g, '-').replace(/-{2,}/g, '-')} -->`;
}


/***/ }),

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ suggestedIn),
/* harmony export */   y: () => (/* binding */ suggestionOf)
/* harmony export */ });
/* harmony import */ var _core_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5974);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9029);


/**
 * The suggestion that a finding's fix makes, when the fix stays within the one line that the report
 * shows. GitHub replaces whole lines: the edits are applied to the line as it stands.
 */
function suggestionOf({ place, fix, rule, message, fingerprint, }) {
    if (!fix || place?.line === undefined || place.source === undefined)
        return undefined;
    const { line, source, path } = place;
    // GitHub ends suggested lines itself, so a file with CRLF would get mixed endings.
    if (fix.edits.some((edit) => edit.line !== line || edit.endLine !== line || edit.text.includes('\r')))
        return undefined;
    const edits = fix.edits.map((edit) => ({ ...edit, line: 1, endLine: 1 }));
    const text = (0,_core_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(source, edits);
    const body = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${suggestionMarker(fingerprint)}\n**${rule}**: ${message}\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(text, 'suggestion')}\n`;
    return { path, startLine: line, line, body: body.text, fingerprint };
}
const MARKER = /^<!-- cohesix-suggestion:([0-9a-f]{32}) -->/;
/** The fingerprint of the finding that a review comment of ours is about. */
function suggestedIn(body) {
    return MARKER.exec(body)?.[1];
}
function suggestionMarker(fingerprint) {
    return new _markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .Markdown */ .oz(`<!-- cohesix-suggestion:${fingerprint} -->`);
}


/***/ }),

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TooBusy: () => (/* binding */ TooBusy),
/* harmony export */   isPassing: () => (/* binding */ isPassing),
/* harmony export */   makeApi: () => (/* binding */ makeApi),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** GitHub asked to wait longer than a run should. */
class TooBusy extends Error {
    name = 'TooBusy';
}
// GitHub's best practices for REST: writes one after the other, a second apart; after a limit wait as
// long as told, else a minute. Together no run waits longer than this.
const BETWEEN_WRITES_MS = 1000;
const LONGEST_WAIT_MS = 5 * 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MOST_READS = 4;
/**
 * Octokit with pacing and patience on the given clock. Writes are in series and paced. A limit is
 * waited out (it says that nothing was done, so that a write may be repeated); reads are repeated after
 * a 5xx or a cut connection, writes never: only their caller can tell whether they took effect.
 */
function makeApi(token, clock, baseUrl) {
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
        nextWrite = clock.now().getTime() + BETWEEN_WRITES_MS;
    }
    api.hook.wrap('request', async (request, options) => {
        const isRead = options.method === 'GET' || options.url.endsWith('/graphql');
        for (let attempt = 1;; attempt++) {
            if (!isRead)
                await pace();
            try {
                const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
                return await request({ ...options, request: { ...options.request, signal } });
            }
            catch (error) {
                const limit = limitWait(error, clock);
                if (limit !== undefined)
                    await wait(limit);
                else if (isRead && attempt < MOST_READS && isPassing(error))
                    await wait(attempt * 1000);
                else
                    throw error;
            }
        }
    });
    return api;
}
/** How long GitHub asks to wait, in ms, when the error is a limit; undefined for any other error. */
function limitWait(error, clock) {
    const { status, response, message = '' } = error;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    if (headers['retry-after'])
        return Number(headers['retry-after']) * 1000;
    if (headers['x-ratelimit-remaining'] === '0') {
        return Math.max(1000, Number(headers['x-ratelimit-reset']) * 1000 - clock.now().getTime());
    }
    return status === 429 || /rate limit/i.test(message) ? 60_000 : undefined;
}
/** The status of a failed request; 0 when no answer came. */
function statusOf(error) {
    const { status, response } = error;
    return response === undefined ? 0 : (status ?? 0);
}
/** Whether the same request may succeed a little later: a server's fault, or no answer at all. */
function isPassing(error) {
    const status = statusOf(error);
    return !(error instanceof TooBusy) && (status === 0 || status >= 500);
}


/***/ }),

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (/* binding */ githubPublisher)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/formats/check-run.js
var check_run = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/src/formats/comment.js
var comment = __webpack_require__(1883);
// EXTERNAL MODULE: ./build/src/hosts/github-api.js
var github_api = __webpack_require__(1799);
;// CONCATENATED MODULE: ./build/src/hosts/check-run.js

/** GitHub takes 50 annotations a request, and adds those of each request to what is there. */
const PER_REQUEST = 50;
const MOST_TRIES = 4;
const CONCLUSION = { pass: 'success', fail: 'failure', neutral: 'neutral' };
/**
 * Writes a check run in ⌈annotations/50⌉ + 2 requests when nothing goes wrong: find, create in
 * progress, add, finish in place. What a failed write did is read before it is repeated, so that no
 * annotation is lost or doubled. Throws the API's error when GitHub will not have it.
 */
async function writeCheckRun(api, target, { name, verdict, output, annotations }) {
    const { owner, repo } = target;
    const { id, url } = await start(api, target, name, output);
    const at = { owner, repo, check_run_id: id };
    let written = 0;
    let refused = 0;
    /** What the check run holds of ours, when a write's answer did not come through. */
    async function count() {
        const { data } = await api.rest.checks.get(at);
        return { annotations: data.output.annotations_count, done: data.status === 'completed' };
    }
    async function add(batch, last) {
        for (let attempt = 1;; attempt++) {
            try {
                await api.rest.checks.update({
                    ...at,
                    output: { ...output, annotations: [...batch] },
                    ...(last && { status: 'completed', conclusion: CONCLUSION[verdict] }),
                });
                written += batch.length;
                return;
            }
            catch (error) {
                if ((0,github_api.statusOf)(error) === 422 && batch.length > 0)
                    return separately(batch, last);
                if (!(0,github_api.isPassing)(error) || attempt === MOST_TRIES)
                    throw error;
                const now = await count();
                if (now.annotations >= written + batch.length && (now.done || !last)) {
                    written += batch.length;
                    return;
                }
                // The annotations arrived, the end of the run did not: what is left is to end it.
                if (batch.length > 0 && now.annotations >= written + batch.length) {
                    written += batch.length;
                    return add([], last);
                }
            }
        }
    }
    /** GitHub refuses a whole request for one annotation: halves find it, and it alone is left out. */
    async function separately(batch, last) {
        if (batch.length === 1) {
            refused++;
            return last ? add([], true) : undefined;
        }
        const middle = Math.ceil(batch.length / 2);
        await add(batch.slice(0, middle), false);
        await add(batch.slice(middle), last);
    }
    for (let from = 0; from === 0 || from < annotations.length; from += PER_REQUEST) {
        const batch = annotations.slice(from, from + PER_REQUEST);
        await add(batch, from + PER_REQUEST >= annotations.length);
    }
    return { url, refused };
}
/** The identity of a check run: this use of the action, in this attempt of this run. */
function externalId({ action, key, writer }) {
    return ['cohesix', action, key, writer.run, writer.attempt].join(':');
}
/** Finds this attempt's check run, or creates it. A re-run's new one takes the old one's place by its name. */
async function start(api, target, name, output) {
    for (let attempt = 1;; attempt++) {
        const found = await find(api, target, name);
        if (found)
            return found;
        try {
            const { data } = await api.rest.checks.create({
                ...{ owner: target.owner, repo: target.repo, name, head_sha: target.headSha },
                ...{ external_id: externalId(target), status: 'in_progress' },
                ...(target.runUrl && { details_url: target.runUrl }),
                output: { title: output.title, summary: output.summary },
            });
            return { id: data.id, url: data.html_url ?? undefined };
        }
        catch (error) {
            if (!(0,github_api.isPassing)(error) || attempt === MOST_TRIES)
                throw error;
        }
    }
}
async function find(api, target, name) {
    const { data } = await api.rest.checks.listForRef({
        ...{ owner: target.owner, repo: target.repo, ref: target.headSha },
        ...{ check_name: name, filter: 'all', per_page: 100 },
    });
    const own = data.check_runs.find(({ external_id: id }) => id === externalId(target));
    // Only an empty one is gone on with: to annotations that are there, GitHub would add them again.
    if (!own || own.status === 'completed' || own.output.annotations_count > 0)
        return undefined;
    return { id: own.id, url: own.html_url ?? undefined };
}

// EXTERNAL MODULE: ./build/src/hosts/pull-files.js + 1 modules
var pull_files = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/hosts/sticky-comment.js


const sticky_comment_MOST_TRIES = 4;
/**
 * Keeps one comment a pull request and identity: updated in place, written only when its words change,
 * never over a later run's. Answers its address. Only comments of this token's own user count, whatever
 * marker others write. Throws the API's error.
 */
async function keepComment(api, target, wanted) {
    if (await isOutdated(api, target))
        return (await list(api, target))[0]?.url;
    const own = await list(api, target);
    if (own.some(({ writer }) => (0,comment/* isLater */.d8)(writer, target.writer)))
        return own[0]?.url;
    const [oldest, ...others] = own;
    if (oldest === undefined)
        return wanted.create ? create(api, target, wanted) : undefined;
    await fold(api, target, others);
    if (!wanted.always && (0,comment/* visiblePart */.MR)(oldest.body) === (0,comment/* visiblePart */.MR)(wanted.body))
        return oldest.url;
    return update(api, target, oldest, wanted.body);
}
/** A run whose commit is no longer the head of the pull request has nothing new to say. */
async function isOutdated(api, { owner, repo, pull, headSha }) {
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: pull });
    return data.head.sha !== headSha;
}
async function list(api, { owner, repo, pull, ...identity }) {
    const me = await whoAmI(api);
    const comments = await api.paginate(api.rest.issues.listComments, {
        ...{ owner, repo, issue_number: pull, per_page: 100 },
    });
    return comments
        .filter(({ user }) => user?.login === me)
        .flatMap(({ id, html_url: url, body = '' }) => {
        const writer = (0,comment/* writerOf */.bi)(body, identity);
        return writer ? [{ id, url, body, writer }] : [];
    })
        .sort((a, b) => a.id - b.id);
}
/** The login behind the token. GET /user is closed to the tokens of workflows, GraphQL's viewer is not. */
async function whoAmI(api) {
    const { viewer } = await api.graphql('{ viewer { login } }');
    return viewer.login;
}
async function create(api, target, { body }) {
    const { owner, repo, pull } = target;
    for (let attempt = 1;; attempt++) {
        try {
            await api.rest.issues.createComment({ owner, repo, issue_number: pull, body });
        }
        catch (error) {
            if (!(0,github_api.isPassing)(error) || attempt === sticky_comment_MOST_TRIES)
                throw error;
        }
        const own = await list(api, target);
        const mine = own.find(({ writer }) => isSame(writer, target.writer));
        if (mine)
            return settle(api, target, own, mine);
    }
}
/** After creating: another run may have created one too. The later run's words end in the oldest comment. */
async function settle(api, target, own, mine) {
    const later = own.find(({ writer }) => (0,comment/* isLater */.d8)(writer, target.writer));
    if (later) {
        await fold(api, target, [mine]);
        return later.url;
    }
    const [oldest = mine] = own;
    if (oldest === mine) {
        await fold(api, target, own.slice(1));
        return mine.url;
    }
    try {
        const url = await update(api, target, oldest, mine.body);
        await fold(api, target, own.filter((comment) => comment !== oldest));
        return url;
    }
    catch (error) {
        if ((0,github_api.statusOf)(error) !== 404)
            throw error;
        return mine.url; // Its own run took the oldest away; ours stays.
    }
}
function isSame(one, other) {
    return one.run === other.run && one.attempt === other.attempt;
}
/** Writing the same words twice is writing them once: an update may be repeated as it is. */
async function update(api, { owner, repo }, { id }, body) {
    for (let attempt = 1;; attempt++) {
        try {
            const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
            return data.html_url;
        }
        catch (error) {
            if (!(0,github_api.isPassing)(error) || attempt === sticky_comment_MOST_TRIES)
                throw error;
        }
    }
}
/** Takes comments of our own away that say the same as the one that stays. */
async function fold(api, { owner, repo }, comments) {
    for (const { id } of comments) {
        for (let attempt = 1;; attempt++) {
            try {
                await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
                break;
            }
            catch (error) {
                if ((0,github_api.statusOf)(error) === 404)
                    break;
                if (!(0,github_api.isPassing)(error) || attempt === sticky_comment_MOST_TRIES)
                    throw error;
            }
        }
    }
}

// EXTERNAL MODULE: ./build/src/formats/suggestion.js
var suggestion = __webpack_require__(5872);
;// CONCATENATED MODULE: ./build/src/hosts/suggestions.js


/** More suggestions than people read would bury the review; the findings are in the check all the same. */
const MOST_SUGGESTIONS = 30;
const suggestions_MOST_TRIES = 4;
/** Which findings can be suggested: fixes within a line that the diff shows. */
function suggestionsOn(findings, files) {
    const lines = new Map(files.map(({ path, lines: shown }) => [path, shown]));
    return findings
        .flatMap((finding) => (0,suggestion/* suggestionOf */.y)(finding) ?? [])
        .filter(({ path, line }) => lines.get(path)?.has(line))
        .slice(0, MOST_SUGGESTIONS);
}
/** Writes the suggestions that are not there yet, in one review. Answers how many. Throws the API's error. */
async function writeSuggestions(api, target, suggestions) {
    const { owner, repo, pull, headSha } = target;
    for (let attempt = 1;; attempt++) {
        const there = await alreadySuggested(api, target);
        const fresh = suggestions.filter(({ fingerprint }) => !there.has(fingerprint));
        if (fresh.length === 0)
            return suggestions.length;
        try {
            await api.rest.pulls.createReview({
                ...{ owner, repo, pull_number: pull, commit_id: headSha, event: 'COMMENT' },
                comments: fresh.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
            });
            return suggestions.length;
        }
        catch (error) {
            if (!(0,github_api.isPassing)(error) || attempt === suggestions_MOST_TRIES)
                throw error;
        }
    }
}
async function alreadySuggested(api, { owner, repo, pull }) {
    const comments = await api.paginate(api.rest.pulls.listReviewComments, {
        ...{ owner, repo, pull_number: pull, per_page: 100 },
    });
    return new Set(comments.flatMap(({ body }) => (0,suggestion/* suggestedIn */.p)(body) ?? []));
}

;// CONCATENATED MODULE: ./build/src/hosts/github-publisher.js








/** Publishes on GitHub. A channel that is closed is said once, with the cure, and the others go on. */
function githubPublisher(api, target, wishes) {
    return {
        async publish(report, context) {
            const degraded = [];
            const attempt = async (channel, work) => {
                try {
                    return await work();
                }
                catch (error) {
                    degraded.push({ channel, message: explain(channel, error) });
                    return undefined;
                }
            };
            const files = await attempt('diff', () => diffOf(api, target, wishes));
            const check = await attempt('check', () => checkRun(api, target, wishes, report, context, files));
            const comment = await attempt('comment', () => commentOn(api, target, wishes, report, context));
            await attempt('review', () => suggest(api, target, wishes, report, files));
            if (check?.refused)
                degraded.push(refusedAnnotations(check.refused));
            return {
                checkRunUrl: check?.url,
                commentUrl: comment,
                annotated: check !== undefined,
                degraded,
            };
        },
    };
}
async function diffOf(api, { owner, repo, pull }, { annotate, suggest: wanted }) {
    if (pull === undefined || (annotate === 'all' && !wanted))
        return undefined;
    return (0,pull_files.pullFiles)(api, { owner, repo, pull });
}
async function checkRun(api, target, { checkName, mostAnnotations, annotate }, report, context, files) {
    if (checkName === '')
        return undefined;
    const findings = annotate === 'changed' && files ? onDiff(report.findings, files) : report.findings;
    return writeCheckRun(api, target, {
        name: checkName,
        verdict: report.verdict,
        output: (0,check_run/* checkOutput */.y)(report, context),
        annotations: (0,check_run/* checkAnnotations */.L)(findings).slice(0, mostAnnotations),
    });
}
/** Findings on lines that the diff shows; of a file without a diff all, since nobody can tell. */
function onDiff(findings, files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return findings.filter(({ place }) => {
        const file = place && byPath.get(place.path);
        return file !== undefined && (file.lines?.has(place?.line ?? 1) ?? true);
    });
}
async function commentOn(api, target, { comment: mode }, report, context) {
    const { pull, writer, runUrl } = target;
    if (mode === 'never' || pull === undefined)
        return undefined;
    return keepComment(api, { ...target, pull }, {
        body: (0,comment/* commentBody */.I2)(report, context, target, writer, runUrl),
        create: mode === 'always' ||
            report.verdict === 'fail' ||
            (mode === 'on-change' && report.findings.length > 0),
        always: mode === 'always',
    });
}
async function suggest(api, target, wishes, report, files) {
    const { pull } = target;
    if (!wishes.suggest || pull === undefined || files === undefined)
        return;
    const suggestions = suggestionsOn(report.findings, files);
    if (suggestions.length > 0)
        await writeSuggestions(api, { ...target, pull }, suggestions);
}
const WHAT = {
    check: { name: 'The check run', permission: 'checks: write' },
    comment: { name: 'The comment', permission: 'pull-requests: write' },
    review: { name: 'The suggestions', permission: 'pull-requests: write' },
    diff: { name: 'The diff', permission: 'pull-requests: read' },
};
function explain(channel, error) {
    const { name, permission } = WHAT[channel];
    const verb = channel === 'diff' ? 'was not read' : 'was not written';
    const status = (0,github_api.statusOf)(error);
    if (status === 401)
        return `${name} ${verb}: GitHub does not know this token; pass a valid one as token`;
    if (status === 403 || status === 404) {
        return `${name} ${verb}: the token lacks ${permission}; add it to the job's permissions (the token of a pull request from a fork only reads)`;
    }
    if (error instanceof github_api.TooBusy)
        return `${name} ${verb}: ${error.message}`;
    const reason = status === 0 ? 'GitHub did not answer' : `GitHub answered ${status}`;
    return `${name} ${verb}: ${reason} (${error.message.split('\n')[0]})`;
}
function refusedAnnotations(refused) {
    return {
        channel: 'check',
        message: `GitHub refused ${(0,quote/* count */.U9)(refused, 'annotation')}, which the summary and the report still show`,
    };
}


/***/ }),

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
