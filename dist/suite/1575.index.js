export const id = 1575;
export const ids = [1575,2608];
export const modules = {

/***/ 60736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * Applies edits to a text; edits at one position are applied in the order given. Positions are those
 * of the text before any edit. Throws a RangeError for a position outside of the text or an overlap.
 */
function applyEdits(text, edits) {
    const starts = lineStarts(text);
    const spans = edits.map((edit, order) => ({
        start: offset(starts, text, edit.line, edit.column),
        end: offset(starts, text, edit.endLine, edit.endColumn),
        text: edit.text,
        order,
    }));
    spans.sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
    let result = '';
    let at = 0;
    for (const span of spans) {
        if (span.start < at || span.end < span.start)
            throw new RangeError('edits overlap');
        result += text.slice(at, span.start) + span.text;
        at = span.end;
    }
    return result + text.slice(at);
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function offset(starts, text, line, column) {
    const start = starts[line - 1];
    const at = (start ?? Number.NaN) + column - 1;
    if (!(at >= 0 && at <= text.length))
        throw new RangeError(`no line ${line}, column ${column}`);
    return at;
}


/***/ }),

/***/ 71230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkAnnotations),
/* harmony export */   y: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45068);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5989);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92552);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53348);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89029);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);






// GitHub's limits: summary 65,535 characters, title 255, message 64 KB. Ours count bytes, which are more.
const SUMMARY_LIMIT = 65_000;
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 60_000;
/**
 * Title and summary: the same words as in the comment and the job summary, and how many findings have
 * no annotation.
 */
function checkOutput(report, context, annotated) {
    const left = report.findings.length - annotated;
    const note = left > 0
        ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `\n${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(left, 'finding')} of ${report.findings.length} without annotation.\n`
        : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    return {
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)), TITLE_LIMIT),
        summary: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownWithin */ .x3)(report, context, SUMMARY_LIMIT) + note.text,
    };
}
/** The findings that can stand on a line of a file of the repository, worst first. */
function checkAnnotations({ findings }, { annotates }) {
    return findings.filter(annotates ?? (() => true)).flatMap((finding) => annotation(finding) ?? []);
}
const LEVEL = { error: 'failure', warning: 'warning', notice: 'notice' };
function annotation(finding) {
    const { severity, rule, message, place } = finding;
    // A name with invisible characters would show as another name; the summary shows it escaped.
    if (!place || !(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isInRepository */ .cC)(place) || (0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(place.path) !== place.path)
        return undefined;
    const { line = 1, endLine = line, column, endColumn } = place;
    const text = [message, ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(finding)].join('\n');
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
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(rule), TITLE_LIMIT),
        message: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), MESSAGE_LIMIT / 4),
    };
}


/***/ }),

/***/ 11987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I2: () => (/* binding */ commentBody),
  MR: () => (/* binding */ visiblePart),
  bi: () => (/* binding */ writerOf)
});

// EXTERNAL MODULE: ./build/src/formats/headline.js
var headline = __webpack_require__(92552);
// EXTERNAL MODULE: ./build/src/formats/markdown.js + 2 modules
var markdown = __webpack_require__(53348);
// EXTERNAL MODULE: ./build/src/formats/markdown-text.js
var markdown_text = __webpack_require__(89029);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/formats/since-last-run.js



// A comment remembers which changes were open, for the next run to say which are new and which resolved.
// So many fit beside the words within GitHub's limit for a comment.
const MOST = 500;
// A report may come from a fork: only what is written like a class gets into a mark.
const CLASS = /^[a-z ]{1,40}$/;
/** The open changes of a report with their class, as a hidden mark; empty for actions that know no classes. */
function openMark(report) {
    const marks = [...openOf(report)].slice(0, MOST).map(([id, group]) => `${id}=${group}`);
    return marks.length === 0 ? '' : `<!-- open ${marks.join(',')} -->\n`;
}
/**
 * What is new and what is resolved since the run that wrote the comment `before`: one line between marks,
 * which do not count as words of the comment. Nothing without an earlier run, or a difference to it.
 */
function sinceLastRun(report, before) {
    const mark = /^<!-- open ((?:[0-9a-f]{12}=[a-z ]+,?)+) -->$/m.exec(before ?? '')?.[1];
    if (mark === undefined)
        return (0,markdown_text.md) ``;
    const now = openOf(report);
    const old = new Map(mark.split(',').map((one) => one.split('=')));
    const resolved = [...old].filter(([id]) => !now.has(id)).map(([, group]) => group);
    const come = [...now.keys()].filter((id) => !old.has(id)).length;
    // A full mark may not have had them all: what is new cannot be told then.
    const fresh = old.size < MOST && come > 0 ? [(0,markdown_text.md) `${(0,quote/* thousands */.oh)(come)} new`] : [];
    const gone = resolved.length > 0 ? [(0,markdown_text.md) `${(0,quote/* thousands */.oh)(resolved.length)} resolved (${byClass(resolved)})`] : [];
    if (fresh.length + gone.length === 0)
        return (0,markdown_text.md) ``;
    return (0,markdown_text.md) `<!-- since -->\nSince the last run: ${(0,markdown_text/* joined */.oR)([...fresh, ...gone], ', ')}.\n\n<!-- /since -->\n`;
}
/** A comment's text without that line. */
function withoutSince(body) {
    return body.replace(/<!-- since -->.*?<!-- \/since -->\n?/gs, '');
}
function openOf({ findings }) {
    const open = new Map();
    for (const finding of findings) {
        const { group = '', approval } = finding;
        const id = (0,headline/* handle */.p$)(finding);
        if (id && CLASS.test(group) && !approval)
            open.set(id, group);
    }
    return open;
}
function byClass(groups) {
    const names = [...new Set(groups)];
    return names
        .map((name) => `${(0,quote/* thousands */.oh)(groups.filter((group) => group === name).length)} ${name}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/formats/comment.js




/** Issue comments hold 65,536 characters. */
const LIMIT = 65_400;
/**
 * The comment's text behind its hidden marker. All is well: one line, and what there is of history. `run` is the address of the run, `before`
 * the comment as the last run wrote it.
 */
function commentBody(report, context, identity, writer, run, before) {
    const marks = `${marker(identity)}\n<!-- run ${writer.run}.${writer.attempt} -->\n${openMark(report)}`;
    const head = marks + sinceLastRun(report, before).text;
    const room = LIMIT - Buffer.byteLength(head);
    if (report.findings.length > 0)
        return head + (0,markdown/* markdownWithin */.x3)(report, context, room);
    const line = (0,markdown_text.md) `${markdown/* VERDICT */.y3[report.verdict]} ${(0,headline/* headline */.Pl)(report)} (${(0,markdown_text/* link */.nf)('details', run)})\n`.text;
    const charts = (0,markdown/* chartsWithin */.zg)(report, room - Buffer.byteLength(line) - 1);
    return head + line + (charts === '' ? '' : `\n${charts}`);
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
    return withoutSince(body.replaceAll('\r\n', '\n'))
        .replace(/<!--.*?-->\n?/gs, '')
        .replace(/actions\/runs\/\d+/g, '')
        .trim();
}
function marker({ action, key }) {
    return `<!-- cohesix:${action}:${key.replace(/[^A-Za-z0-9_./]/g, '-').replace(/-{2,}/g, '-')} -->`;
}


/***/ }),

/***/ 25872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ suggestedIn),
/* harmony export */   y: () => (/* binding */ suggestionOf)
/* harmony export */ });
/* harmony import */ var _core_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60736);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89029);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9683);



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
    const text = (0,_core_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(source, edits);
    // What is not seen would be written as its escapes.
    if ((0,_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text) !== text)
        return undefined;
    const body = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `${suggestionMarker(fingerprint)}\n**${rule}**: ${message}\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(text, 'suggestion')}\n`;
    return { path, startLine: line, line, body: body.text, fingerprint };
}
const MARKER = /^<!-- cohesix-suggestion:([0-9a-f]{32}) -->/;
/** The fingerprint of the finding that a review comment of ours is about. */
function suggestedIn(body) {
    return MARKER.exec(body)?.[1];
}
function suggestionMarker(fingerprint) {
    return new _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .Markdown */ .oz(`<!-- cohesix-suggestion:${fingerprint} -->`);
}


/***/ }),

/***/ 51575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain),
  githubPublisher: () => (/* binding */ githubPublisher)
});

// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/formats/check-run.js
var check_run = __webpack_require__(71230);
// EXTERNAL MODULE: ./build/src/formats/comment.js + 1 modules
var comment = __webpack_require__(11987);
;// CONCATENATED MODULE: ./build/src/core/writer.js
/**
 * Whether what another run wrote is newer than what this one has to say. Somebody who starts an older
 * run again wants its answer, so a repeated attempt is outdone by later attempts of its own run only.
 */
function isLater(other, own) {
    if (other.run === own.run)
        return other.attempt > own.attempt;
    return other.run > own.run && own.attempt === 1;
}
/** Whether both are the same attempt of the same run. */
function isSame(one, other) {
    return one.run === other.run && one.attempt === other.attempt;
}

// EXTERNAL MODULE: ./build/src/hosts/publisher.js
var publisher = __webpack_require__(99921);
;// CONCATENATED MODULE: ./build/src/hosts/earlier-check-runs.js


/** Who has written a check run of this identity and commit before. Throws SameKey, and the API's error. */
async function lookAround(api, target, name, annotations) {
    const own = await checkRunsThere(api, target, name);
    if (own.some(({ writer }) => isSame(writer, target.writer)))
        throw new publisher/* SameKey */._();
    const later = own.find(({ writer }) => isLater(writer, target.writer));
    if (later)
        return { later };
    const earlier = own.find(({ writer }) => writer.run === target.writer.run);
    // What an earlier attempt annotated cannot be taken back: only if it still holds is its check run kept.
    const missing = earlier && (await missingFrom(api, target, earlier.id, annotations));
    return earlier && missing ? { earlier: { ...earlier, missing } } : {};
}
/** The annotations that a check run lacks; undefined when it has others than these. */
async function missingFrom(api, { owner, repo }, id, annotations) {
    const there = await api.paginate(api.rest.checks.listAnnotations, {
        ...{ owner, repo, check_run_id: id, per_page: 100 },
    });
    const left = new Map();
    for (const annotation of there) {
        const key = identityOf(annotation);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    const missing = annotations.filter((annotation) => {
        const key = identityOf(annotation);
        const count = left.get(key) ?? 0;
        left.set(key, count - 1);
        return count <= 0;
    });
    return annotations.length - missing.length === there.length ? missing : undefined;
}
function identityOf(annotation) {
    const { path, start_line: start, end_line: end, annotation_level: level } = annotation;
    return JSON.stringify([path, start, end, level, annotation.title, annotation.message]);
}
/** The check runs of this identity on this commit, newest first. */
async function checkRunsThere(api, target, name) {
    const { data } = await api.rest.checks.listForRef({
        ...{ owner: target.owner, repo: target.repo, ref: target.headSha },
        ...{ check_name: name, filter: 'all', per_page: 100 },
    });
    return data.check_runs
        .flatMap(({ id, html_url: url, external_id: external }) => {
        const writer = writerOf(external, target);
        return writer ? [{ id, url: url ?? undefined, writer }] : [];
    })
        .sort((a, b) => b.id - a.id);
}
/** The identity of a check run: this use of the action, in this attempt of this run. */
function externalId(target) {
    const { run, attempt } = target.writer;
    return `${useOf(target)}${run}.${attempt}`;
}
function useOf({ action, key, subject }) {
    return `cohesix:${action}:${key}:${subject}:`;
}
function writerOf(externalId, target) {
    const start = useOf(target);
    if (!externalId?.startsWith(start))
        return undefined;
    const [, run, attempt] = /^(\d+)\.(\d+)$/.exec(externalId.slice(start.length)) ?? [];
    return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}

// EXTERNAL MODULE: ./build/src/hosts/github-api.js
var github_api = __webpack_require__(61799);
;// CONCATENATED MODULE: ./build/src/hosts/check-run.js



/** GitHub takes 50 annotations a request, and adds those of each request to what is there. */
const PER_REQUEST = 50;
const CONCLUSION = { pass: 'success', fail: 'failure', neutral: 'neutral' };
/**
 * Writes a check run in ⌈annotations/50⌉ + 2 requests when nothing goes wrong (one more without
 * annotations): find, create in progress, add, finish in place with the last. What a failed write did
 * is read before it is repeated, so that no annotation is lost or doubled. Throws the API's error when
 * GitHub will not have the check run, and SameKey.
 */
async function writeCheckRun(api, target, { name, verdict, output, annotations }) {
    const look = await lookAround(api, target, name, annotations);
    const whole = { refused: 0, broken: undefined, unfinished: false, late: false };
    if (look.later)
        return { ...whole, url: look.later.url, late: true };
    const { id, url } = look.earlier ?? (await create(api, target, name, output));
    const at = { owner: target.owner, repo: target.repo, check_run_id: id };
    const wanted = look.earlier?.missing ?? annotations;
    let there = annotations.length - wanted.length;
    let finished = false;
    async function add(batch, isLast) {
        let left = batch;
        await (0,github_api.writeOnce)(async () => {
            await api.rest.checks.update({
                ...at,
                external_id: externalId(target),
                ...(isLast
                    ? { status: 'completed', conclusion: CONCLUSION[verdict] }
                    : { status: 'in_progress' }),
                output: { ...output, annotations: [...left] },
            });
            return true;
        }, async () => {
            const { data } = await api.rest.checks.get(at);
            const arrived = data.output.annotations_count >= there + batch.length;
            if (arrived)
                left = []; // What may still be missing is the end of the run.
            return arrived && (!isLast || data.status === 'completed') ? true : undefined;
        });
        there += batch.length;
        finished ||= isLast;
    }
    const last = Math.floor((wanted.length - 1) / PER_REQUEST);
    let refused = 0;
    let broken;
    try {
        for (let at = 0; at <= last; at++) {
            const batch = wanted.slice(at * PER_REQUEST, (at + 1) * PER_REQUEST);
            refused += await (0,github_api.writeSparing)(batch, (part) => add(part, at === last));
        }
    }
    catch (error) {
        broken = { error, missing: annotations.length - refused - there };
    }
    // A check run that stays in progress blocks a merge for good.
    try {
        if (!finished)
            await add([], true);
    }
    catch (error) {
        broken ??= { error, missing: 0 };
    }
    return { ...whole, url, refused, broken, unfinished: !finished };
}
/** Creates the check run. When the answer is lost, the one that was created is found again. */
async function create(api, target, name, { title, summary }) {
    const { owner, repo, headSha, runUrl } = target;
    return (0,github_api.writeOnce)(async () => {
        const { data } = await api.rest.checks.create({
            ...{ owner, repo, name, head_sha: headSha, external_id: externalId(target) },
            ...(runUrl && { details_url: runUrl }),
            status: 'in_progress',
            output: { title, summary },
        });
        return { id: data.id, url: data.html_url ?? undefined };
    }, async () => {
        const own = await checkRunsThere(api, target, name);
        return own.find(({ writer }) => isSame(writer, target.writer));
    });
}

// EXTERNAL MODULE: ./build/src/hosts/github-answer.js
var github_answer = __webpack_require__(85653);
// EXTERNAL MODULE: ./build/src/hosts/pull-request.js + 1 modules
var pull_request = __webpack_require__(62608);
;// CONCATENATED MODULE: ./build/src/hosts/sticky-comment.js




/**
 * Keeps one comment a pull request and identity: updated in place, written only when its words change,
 * never over a later run's. Answers its address. Only comments of this token's own user count, whatever
 * marker others write. Throws the API's error, and SameKey.
 */
async function keepComment(api, target, wanted) {
    const me = await (0,github_api.whoAmI)(api);
    const own = await list(api, target, me);
    const [oldest, ...others] = own;
    if (own.some(({ writer }) => isSame(writer, target.writer)))
        throw new publisher/* SameKey */._();
    if (own.some(({ writer }) => isLater(writer, target.writer)))
        return oldest?.url;
    if (oldest === undefined) {
        return wanted.create ? sticky_comment_create(api, target, me, wanted.body(undefined)) : undefined;
    }
    await fold(api, target, others);
    const body = wanted.body(oldest.body);
    if (!wanted.always && (0,comment/* visiblePart */.MR)(oldest.body) === (0,comment/* visiblePart */.MR)(body))
        return oldest.url;
    return update(api, target, oldest, body);
}
/** Oldest first. */
async function list(api, { owner, repo, pull, ...identity }, me) {
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
async function sticky_comment_create(api, target, me, body) {
    const { owner, repo, pull } = target;
    let own;
    const find = async () => {
        own = await list(api, target, me);
        return own.find(({ writer }) => isSame(writer, target.writer));
    };
    const mine = await (0,github_api.writeOnce)(async () => {
        const { data } = await api.rest.issues.createComment({ owner, repo, issue_number: pull, body });
        return { id: data.id, url: data.html_url };
    }, find);
    await find();
    return settle(api, target, own ?? [], { ...mine, body, writer: target.writer });
}
/**
 * After creating: another run may have created one too. The oldest comment stays, with the latest words.
 * Each run writes its own words only and takes its own comment away only, and the oldest never, so that
 * two that settle at the same moment agree. Throws SameKey when another use of this run was first.
 */
async function settle(api, target, own, mine) {
    const [oldest = mine] = own;
    if (oldest.id === mine.id)
        return mine.url;
    if (own.some((one) => one.id < mine.id && isAnotherUse(one, mine))) {
        await fold(api, target, [mine]);
        throw new publisher/* SameKey */._();
    }
    const isOutdone = own.some(({ writer }) => isLater(writer, target.writer));
    const url = isOutdone ? oldest.url : await update(api, target, oldest, mine.body);
    await fold(api, target, [mine]);
    return url;
}
/** The same words of the same run may be our own, whose answer was lost. */
function isAnotherUse(one, mine) {
    return isSame(one.writer, mine.writer) && (0,comment/* visiblePart */.MR)(one.body) !== (0,comment/* visiblePart */.MR)(mine.body);
}
/** Writing the same words twice is writing them once: what an update did need not be read. */
async function update(api, { owner, repo }, { id }, body) {
    return (0,github_api.writeOnce)(async () => {
        const { data } = await api.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return data.html_url;
    }, async () => undefined);
}
/** Takes comments of our own away that one of the same identity stands in for. */
async function fold(api, { owner, repo }, comments) {
    for (const { id } of comments) {
        const remove = async () => {
            try {
                await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
            }
            catch (error) {
                if ((0,github_api.statusOf)(error) !== 404)
                    throw error;
            }
            return true;
        };
        await (0,github_api.writeOnce)(remove, async () => undefined);
    }
}

// EXTERNAL MODULE: ./build/src/formats/suggestion.js
var suggestion = __webpack_require__(25872);
;// CONCATENATED MODULE: ./build/src/hosts/suggestions.js


/** More suggestions than people read would bury the review; the findings are in the check all the same. */
const MOST_SUGGESTIONS = 30;
/** Which findings can be suggested: fixes within a line that the diff shows. */
function suggestionsOn(findings, files) {
    const lines = new Map(files.map(({ path, lines: shown }) => [path, shown]));
    return findings
        .flatMap((finding) => (0,suggestion/* suggestionOf */.y)(finding) ?? [])
        .filter(({ path, line }) => lines.get(path)?.has(line))
        .slice(0, MOST_SUGGESTIONS);
}
/**
 * Writes the suggestions that are not there yet, in one review. Answers how many GitHub refused, each
 * left out by itself. Throws the API's error.
 */
async function writeSuggestions(api, target, suggestions) {
    const { owner, repo, pull, headSha } = target;
    const me = await (0,github_api.whoAmI)(api);
    const missing = async (wanted) => {
        const there = await alreadySuggested(api, target, me);
        return wanted.filter(({ fingerprint }) => !there.has(fingerprint));
    };
    const fresh = await missing(suggestions);
    if (fresh.length === 0)
        return 0;
    return (0,github_api.writeSparing)(fresh, async (part) => {
        await (0,github_api.writeOnce)(async () => {
            await api.rest.pulls.createReview({
                ...{ owner, repo, pull_number: pull, commit_id: headSha, event: 'COMMENT' },
                comments: part.map(({ path, line, body }) => ({ path, line, side: 'RIGHT', body })),
            });
            return true;
        }, async () => ((await missing(part)).length === 0 ? true : undefined));
    });
}
/** The fingerprints of our own suggestions; what others write does not keep ours away. */
async function alreadySuggested(api, { owner, repo, pull }, me) {
    const comments = await api.paginate(api.rest.pulls.listReviewComments, {
        ...{ owner, repo, pull_number: pull, per_page: 100 },
    });
    const own = comments.filter(({ user }) => user?.login === me);
    return new Set(own.flatMap(({ body }) => (0,suggestion/* suggestedIn */.p)(body) ?? []));
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
            const annotates = wishes.annotate === 'changed' && files ? onDiff(files) : () => true;
            const written = await attempt('check', () => checkRun(api, target, wishes, report, { ...context, annotates }));
            if (written)
                degraded.push(...shortcomings(written));
            const commentUrl = await attempt('comment', async () => written?.late ? undefined : commentOn(api, target, wishes, report, context));
            const refused = await attempt('review', async () => written?.late || !files ? 0 : suggest(api, target, wishes, report, files));
            if (refused)
                degraded.push(refusal('review', (0,quote/* count */.U9)(refused, 'suggestion')));
            return {
                ...{ checkRunUrl: written?.url, commentUrl, degraded },
                ...{ annotated: written?.unfinished === false, annotates },
                late: written?.late === true,
            };
        },
    };
}
async function diffOf(api, { owner, repo, pull }, { annotate, suggest: wanted }) {
    if (pull === undefined || (annotate === 'all' && !wanted))
        return undefined;
    return (0,pull_request.pullFiles)(api, { owner, repo, pull });
}
/** Whether a finding is on a line that the diff shows; in a file without a diff all are, since nobody can tell. */
function onDiff(files) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    return ({ place }) => {
        const file = place && byPath.get(place.path);
        return file !== undefined && (file.lines?.has(place?.line ?? 1) ?? true);
    };
}
async function checkRun(api, target, { checkName, mostAnnotations }, report, context) {
    if (checkName === '')
        return undefined;
    const annotations = (0,check_run/* checkAnnotations */.L)(report, context).slice(0, mostAnnotations);
    const output = (0,check_run/* checkOutput */.y)(report, context, annotations.length);
    return writeCheckRun(api, target, {
        name: checkName,
        verdict: report.verdict,
        ...{ output, annotations },
    });
}
async function commentOn(api, target, { comment: mode }, report, context) {
    const { pull, writer, runUrl } = target;
    if (mode === 'never' || pull === undefined)
        return undefined;
    if (await (0,pull_request/* isOutdated */.l)(api, { ...target, pull }))
        return undefined;
    const create = mode === 'always' ||
        report.verdict === 'fail' ||
        (mode === 'on-change' && report.findings.length > 0);
    const body = (before) => (0,comment/* commentBody */.I2)(report, context, target, writer, runUrl, before);
    return keepComment(api, { ...target, pull }, { body, create, always: mode === 'always' });
}
async function suggest(api, target, wishes, report, files) {
    const { pull } = target;
    if (!wishes.suggest || pull === undefined)
        return 0;
    const suggestions = suggestionsOn(report.findings, files);
    if (suggestions.length === 0 || (await (0,pull_request/* isOutdated */.l)(api, { ...target, pull })))
        return 0;
    return writeSuggestions(api, { ...target, pull }, suggestions);
}
function* shortcomings({ refused, broken, unfinished }) {
    if (refused > 0)
        yield refusal('check', (0,quote/* count */.U9)(refused, 'annotation'));
    if (!broken)
        return;
    const [state, cure] = unfinished
        ? ['is left in progress', 'run this job again, and it is finished']
        : [`lacks ${(0,quote/* count */.U9)(broken.missing, 'annotation')}`, 'the summary and the report show them'];
    yield { channel: 'check', message: `${explain('check', broken.error, state)}; ${cure}` };
}
function refusal(channel, what) {
    return {
        channel,
        message: `GitHub refused ${what}, which the summary and the report still show`,
    };
}
const WHAT = {
    check: { name: 'The check run', permission: 'checks: write' },
    comment: { name: 'The comment', permission: 'pull-requests: write' },
    review: { name: 'The suggestions', permission: 'pull-requests: write' },
    diff: { name: 'The diff', permission: 'pull-requests: read' },
};
/** Why a channel is closed, with the cure. */
function explain(channel, error, verb = channel === 'diff' ? 'was not read' : 'was not written') {
    const { name, permission } = WHAT[channel];
    return `${name} ${verb}: ${reason(error, permission)}`;
}
const SELF_EXPLAINING = [github_api.TooBusy, github_answer/* NoJson */.C, publisher/* SameKey */._, publisher/* UnclearPull */.G, RangeError];
function reason(error, permission) {
    const status = (0,github_api.statusOf)(error);
    const [message] = error.message.split('\n');
    if (status === 401)
        return 'GitHub does not know this token; pass a valid one as token';
    // Only so does GitHub tell of a permission: a locked conversation, say, is a 403 too.
    if (status === 404 || (status === 403 && /not accessible by/i.test(message))) {
        return `the token lacks ${permission}; add it to the job's permissions (the token of a pull request from a fork only reads)`;
    }
    if (SELF_EXPLAINING.some((kind) => error instanceof kind))
        return message;
    return `${status === 0 ? 'GitHub did not answer' : `GitHub answered ${status}`} (${message})`;
}


/***/ }),

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
