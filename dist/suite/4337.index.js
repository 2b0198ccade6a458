export const id = 4337;
export const ids = [4337];
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

/***/ 64337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryPublisher: () => (/* binding */ dryPublisher)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5989);
/* harmony import */ var _formats_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71230);
/* harmony import */ var _formats_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11987);
/* harmony import */ var _formats_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89029);
/* harmony import */ var _formats_sink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);
/* harmony import */ var _formats_suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25872);






/** Says what would be written, and writes nothing. */
function dryPublisher(target, wishes, print) {
    return {
        async publish(report, context) {
            for (const line of plan(target, wishes, report, context))
                print((0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(line));
            return {
                ...{ checkRunUrl: undefined, commentUrl: undefined, degraded: [] },
                ...{ annotated: false, late: false, annotates: () => true },
            };
        },
    };
}
function* plan(target, wishes, report, context) {
    const { owner, repo, headSha, pull, writer, runUrl } = target;
    if (wishes.checkName !== '') {
        const annotations = (0,_formats_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAnnotations */ .L)(report, context).slice(0, wishes.mostAnnotations);
        const { title, summary } = (0,_formats_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOutput */ .y)(report, context, annotations.length);
        yield `Would write the check run "${wishes.checkName}" on ${owner}/${repo}@${headSha}: ${title}`;
        yield `  with ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(annotations.length, 'annotation')} and this summary:`;
        yield (0,_formats_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(summary);
    }
    if (pull !== undefined && wishes.comment !== 'never') {
        yield `Would keep this comment on pull request ${pull} (${wishes.comment}):`;
        yield (0,_formats_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)((0,_formats_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBody */ .I2)(report, context, target, writer, runUrl));
    }
    if (pull !== undefined && wishes.suggest) {
        for (const suggestion of report.findings.flatMap((finding) => (0,_formats_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestionOf */ .y)(finding) ?? [])) {
            yield `Would suggest, where the diff shows line ${suggestion.line} of ${suggestion.path}:`;
            yield (0,_formats_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(suggestion.body);
        }
    }
}


/***/ })

};
