export const id = 337;
export const ids = [337];
export const modules = {

/***/ 5974:
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

/***/ 1230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkAnnotations),
/* harmony export */   y: () => (/* binding */ checkOutput)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5068);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2552);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1817);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9029);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9683);






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
        ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `\n${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(left, 'finding')} of ${report.findings.length} without annotation.\n`
        : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.md) ``;
    return {
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)), TITLE_LIMIT),
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
    if (!place || !(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isInRepository */ .cC)(place) || (0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(place.path) !== place.path)
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
        title: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(rule), TITLE_LIMIT),
        message: (0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .head */ .d5)((0,_sink_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(text), MESSAGE_LIMIT / 4),
    };
}


/***/ }),

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   MR: () => (/* binding */ visiblePart),
/* harmony export */   bi: () => (/* binding */ writerOf)
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

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryPublisher: () => (/* binding */ dryPublisher)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _formats_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1230);
/* harmony import */ var _formats_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1883);
/* harmony import */ var _formats_sink_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9683);
/* harmony import */ var _formats_suggestion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5872);





/** Says what would be written, and writes nothing. */
function dryPublisher(target, wishes, print) {
    return {
        async publish(report, context) {
            for (const line of plan(target, wishes, report, context))
                print((0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(line));
            return {
                ...{ checkRunUrl: undefined, commentUrl: undefined, degraded: [] },
                ...{ annotated: false, annotates: () => true },
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
        yield `  with ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(annotations.length, 'annotation')} and this summary:`;
        yield summary;
    }
    if (pull !== undefined && wishes.comment !== 'never') {
        yield `Would keep this comment on pull request ${pull} (${wishes.comment}):`;
        yield (0,_formats_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentBody */ .I2)(report, context, target, writer, runUrl);
    }
    if (pull !== undefined && wishes.suggest) {
        for (const suggestion of report.findings.flatMap((finding) => (0,_formats_suggestion_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestionOf */ .y)(finding) ?? [])) {
            yield `Would suggest, where the diff shows line ${suggestion.line} of ${suggestion.path}:`;
            yield suggestion.body;
        }
    }
}


/***/ })

};
