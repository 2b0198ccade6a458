export const id = 7334;
export const ids = [7334,4381];
export const modules = {

/***/ 75032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   rb: () => (/* binding */ phaseInputs)
/* harmony export */ });
/* unused harmony exports FORMATS, compositeInputs */
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42584);

/** Every way in which a report can be printed. */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** Inputs that every action has; the hosts act on them. */
const sharedInputs = {
    report: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Write the report as JSON to this file.',
        metavar: 'PATH',
        file: 'written',
        instead: 'at a terminal --format json prints the report',
    }),
    sarif: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Write the report as SARIF 2.1.0 to this file.',
        metavar: 'PATH',
        file: 'written',
        instead: 'at a terminal --format sarif prints it',
    }),
    html: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Write the report as an HTML page to this file.',
        metavar: 'PATH',
        file: 'written',
        instead: 'at a terminal --format html prints the page',
    }),
    evidence: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Write a bundle of the report and all it rests on to this file, for cohesix verify.',
        metavar: 'PATH',
        file: 'written',
    }),
    'log-file': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({
        description: 'Write the findings as text to this file; by default one in scratch space.',
        metavar: 'PATH',
        file: 'written',
    }),
    format: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'How the report is printed.',
        choices: FORMATS,
        default: 'text',
        where: 'cli',
    }),
    quiet: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Print nothing when the verdict is pass.',
        where: 'cli',
    }),
    'working-directory': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Folder to work in, relative to the workspace: where the repository was checked out.',
        metavar: 'PATH',
        where: 'github',
    }),
    'dry-run': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Show what would be written, and write nothing but the reports: no other file, nothing on GitHub.',
    }),
    token: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'The token that publishes; by default the one of the workflow.',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        expression: '${{ github.token }}',
        where: 'github',
    }),
    check: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Write a check run that carries the annotations (needs checks: write).',
        default: 'true',
        where: 'github',
    }),
    'check-name': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Name of the check run; by default cohesix / ACTION, and the key.',
        where: 'github',
    }),
    comment: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'When to write the comment on the pull request (needs pull-requests: write): always; on-change, when there are findings or their words change; on-failure; never.',
        choices: ['always', 'on-change', 'on-failure', 'never'],
        default: 'on-change',
        where: 'github',
    }),
    suggest: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Suggest the cures that are known, as review comments on the lines of the diff.',
        where: 'github',
    }),
    annotate: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        description: 'Annotate all findings, or only those on lines that the pull request shows.',
        choices: ['all', 'changed'],
        default: 'all',
        where: 'github',
    }),
    'max-annotations': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
        description: 'The most annotations of a check run; the rest is counted.',
        default: '2000',
        expects: 'a whole number from 0 to 50000',
        parse: (raw) => (/^\d{1,5}$/.test(raw) && Number(raw) <= 50_000 ? Number(raw) : undefined),
        where: 'github',
    }),
    key: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Tells several uses of this action on one pull request apart; by default the jobs of a matrix.',
        expression: 
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub evaluates
        "${{ strategy.job-total > 1 && format('job {0}', strategy.job-index) || '' }}",
        where: 'github',
    }),
    annotations: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Show findings as annotations on the lines they are about.',
        default: 'true',
        where: 'github',
    }),
    summary: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        description: 'Write the job summary.',
        default: 'true',
        where: 'github',
    }),
    artifact: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Beginning of the name of the artifact that keeps the reports; none is kept when empty.',
        metavar: 'NAME',
        where: 'github',
    }),
};
/** What the composite adds: inputs for its own steps, and defaults of its own. */
const compositeInputs = {
    artifact: {
        description: sharedInputs.artifact.description,
        default: 'cohesix',
    },
    'code-scanning': {
        description: 'Also send the findings to code scanning (needs security-events: write).',
        default: 'false',
    },
};
/** What the composite of an action that runs commands tells its JavaScript steps; not for workflows. */
const phaseInputs = {
    phase: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)({
        description: 'Set by the composite: which of its steps this is.',
        expects: 'before or after',
        parse: (raw) => (raw === 'before' || raw === 'after' ? raw : undefined),
        where: 'github',
    }),
    handover: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Set by the composite: the folder that its steps hand on.',
        metavar: 'PATH',
        where: 'github',
    }),
};


/***/ }),

/***/ 92339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath)
/* harmony export */ });
/** A path as part of an address: slashes stay, half a surrogate pair becomes U+FFFD. */
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 45068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   cC: () => (/* binding */ isInRepository),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** The severities, worst first: the order in which findings are ranked everywhere. */
const SEVERITIES = ['error', 'warning', 'notice'];
/**
 * Whether a place is in the repository that is checked out. Those of archives, of other commits and of
 * folders elsewhere are told apart by how their path begins: `tar:`, `git:`, `/`.
 */
function isInRepository({ path }) {
    return !/^(\/|tar:|git:|[A-Za-z]:[\\/])/.test(path);
}
/** Compares by severity, then path, line, column and rule: the order of every list we show. */
function compareFindings(a, b) {
    return (SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        compareText(a.place?.path ?? '', b.place?.path ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
        compareText(a.rule, b.rule));
}
/** Compares by UTF-16 code units: the same order on every machine and locale. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
const LONGEST = 120;
/**
 * Shows a value inside a message: quoted, and when longer than 120 characters its head with the
 * full length, so that one huge value cannot push everything else out of a message.
 */
function quote(value) {
    if (value.length <= LONGEST)
        return `"${value}"`;
    return `"${head(value, LONGEST)}…" (${value.length} characters)`;
}
/** The first characters of a text, never half of a surrogate pair, nor a joiner or selector without what it belongs to. */
function head(text, length) {
    if (text.length <= length)
        return text;
    return text.slice(0, length).replace(/(?:[\uD800-\uDBFF]|\u200D|\uFE0F)+$/, '');
}
/** A count with its noun: `1 file`, `1,203 files`. */
function count(n, noun, plural = `${noun}s`) {
    return `${thousands(n)} ${n === 1 ? noun : plural}`;
}
/** 1203 as `1,203`, the same in every locale. */
function thousands(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 82973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   XD: () => (/* binding */ inOtherWords),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   gM: () => (/* binding */ telling),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);

/** What a person can act on: our own sentence, or the system's. Anything else is a bug, and is thrown. */
function reason(error) {
    const { syscall, message } = error;
    if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e || syscall !== undefined)
        return message;
    throw error;
}
/** Why something cannot be done, by the system's word where it refused; undefined when it can, and is done now. */
function whyNot(work) {
    try {
        work();
        return undefined;
    }
    catch (error) {
        return reason(refusal(error) ?? error);
    }
}
/**
 * Does work. Answers the sentence around why the system refused it, or a sentence of ours that nobody's refusal is
 * behind as it stands, since that says what is there now; undefined when all is done.
 */
function problemOf(sentence, work) {
    try {
        work();
        return undefined;
    }
    catch (error) {
        const refused = refusal(error);
        return refused ? sentence(reason(refused)) : reason(error);
    }
}
/** What the system said when it refused something, though a sentence of ours tells it; undefined for any other error. */
function refusal(error) {
    const { syscall, cause } = error;
    if (syscall !== undefined)
        return error;
    return error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e && cause ? refusal(cause) : undefined;
}
/** Does work; what the system refuses of it, and nothing else, is thrown as our sentence. */
function telling(sentence, work) {
    try {
        return work();
    }
    catch (error) {
        throw inWords(sentence, error);
    }
}
/** What to throw instead of an error: our sentence for what the system refused, the same error otherwise. */
function inWords(sentence, error) {
    const { syscall, code = syscall } = error;
    if (syscall === undefined || code === undefined)
        return error;
    return Object.assign(sentence(code), { cause: error });
}
/** The same also instead of another sentence of ours for what the system refused. */
function inOtherWords(sentence, error) {
    return inWords(sentence, refusal(error) ?? error);
}


/***/ }),

/***/ 81649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ REPORT_VERSION),
  wr: () => (/* binding */ TOOL_VERSION),
  Gt: () => (/* binding */ countFindings),
  dO: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/sha256.js
var sha256 = __webpack_require__(89706);
;// CONCATENATED MODULE: ./build/src/core/fingerprint.js

/**
 * Gives each finding its fingerprint: a digest of rule, path, message and how many equal ones came
 * before it in the file. Line numbers stay out, so that text inserted above changes nothing. A draft that
 * has its own keeps it.
 */
function withFingerprints(drafts) {
    const seen = new Map();
    return drafts.map((draft) => {
        if (draft.fingerprint !== undefined)
            return { ...draft, fingerprint: draft.fingerprint };
        const meaning = [draft.rule, draft.place?.path ?? '', draft.message, draft.found ?? ''].join('\0');
        const earlier = seen.get(meaning) ?? 0;
        seen.set(meaning, earlier + 1);
        return { ...draft, fingerprint: (0,sha256/* sha256 */.s)(`${meaning}\0${earlier}`).slice(0, 32) };
    });
}

;// CONCATENATED MODULE: ./build/src/core/report.js


/** The schema's version: a new one when a reader of the old would misread the new. */
const REPORT_VERSION = 1;
/** Ranks and counts the findings and puts the report together. */
function makeReport(parts) {
    const findings = withFingerprints([...parts.findings].sort(finding/* compareFindings */.Eg));
    const used = new Set(findings.map(({ rule }) => rule));
    return {
        version: REPORT_VERSION,
        tool: { name: 'cohesix', version: TOOL_VERSION },
        action: parts.action,
        ...(parts.run && { run: parts.run }),
        verdict: parts.verdict,
        counts: countFindings(findings),
        facts: parts.facts ?? [],
        rules: parts.rules.filter(({ id }) => used.has(id)),
        findings,
        sections: parts.sections ?? [],
    };
}
/** The version in package.json; a test holds the two together. */
const TOOL_VERSION = '1.0.0';
/** How many findings there are of each severity. */
function countFindings(findings) {
    const counts = { errors: 0, warnings: 0, notices: 0 };
    for (const { severity } of findings)
        counts[`${severity}s`]++;
    return counts;
}


/***/ }),

/***/ 89706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The SHA-256 of a content, in 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}


/***/ }),

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a shell of the POSIX kind reads it back, for commands that people copy. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 9683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
// The one place where text that others wrote is made harmless, for every output. Other formats build
// on `visible`: markdown-text.ts and html-text.ts add the escapes of their languages.
// Control characters, lone surrogates, line separators, and all that is shown as nothing (Unicode's default ignorable
// code points): bidirectional controls, joiners, fillers, variation selectors, tags. A terminal or a page acts on them,
// or they make two texts look the same.
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
// A selector and joiners are parts of an emoji, which is seen.
const PICTURE = /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?/u.source;
const EMOJI = `${PICTURE}(?:\u200D${PICTURE})*|[0-9#*]\uFE0F\u20E3`;
const EITHER = new RegExp(`${EMOJI}|(${INVISIBLE.source})`, 'gu');
/** Text with every character that would act instead of show written as an escape; keeps tab and newline. */
function visible(text) {
    return text.replace(EITHER, (all, invisible) => invisible === undefined ? all : escapeOf(invisible));
}
/** The same on one line: newlines and tabs are written as escapes too. */
function visibleLine(text) {
    return visible(text).replace(/\n/g, '\\n').replace(/\t/g, '\\t');
}
function escapeOf(character) {
    const code = character.codePointAt(0);
    if (character === '\r')
        return '\\r';
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return `\\u{${code.toString(16)}}`;
}
/**
 * Text for a log that the GitHub runner reads: no line of it is taken for a workflow command. The
 * runner knows `::name::` at the start of a line (blanks before it allowed) and `##[name]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs), and ends lines at a bare CR too.
 */
function logText(text) {
    return visible(text)
        .replace(/^([^\S\n]*):(?=:)/gm, '$1\\:')
        .replace(/##(?=\[)/g, '##\\');
}


/***/ }),

/***/ 86376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hiddenLog),
/* harmony export */   N: () => (/* binding */ liveLog)
/* harmony export */ });
/* harmony import */ var _formats_sink_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9683);

/** Shows lines on a stream, which a terminal or a runner reads. */
function liveLog(stream) {
    return { harmless, line: (text) => stream.write(`${text}\n`) };
}
/** Shows nothing, for who wants nothing or reads the stream as something else. */
const hiddenLog = { harmless, line: () => { } };
function harmless(text) {
    return (0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text));
}


/***/ }),

/***/ 18672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ makeWorld)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
// EXTERNAL MODULE: ./build/src/world/make-folder.js
var make_folder = __webpack_require__(36487);
;// CONCATENATED MODULE: ./build/src/world/capped-log.js





const NEWLINE = 10;
/**
 * Opens the file, empty. Three quarters of `largest` bytes are for the beginning, which is in the file as soon as
 * it came, whatever happens to this process; the rest is for the end. `harmless` takes out of the text what acts.
 */
function cappedLog(path, largest, harmless) {
    (0,make_folder/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
    const file = (0,external_node_fs_.openSync)(path, 'w');
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const end = new Ring(Math.floor(largest / 4));
    let room = largest - Math.floor(largest / 4);
    let isAtStart = true;
    const put = (text) => {
        if (text !== '')
            (0,external_node_fs_.writeSync)(file, harmless(text));
    };
    function write(bytes) {
        if (bytes.length === 0)
            return;
        isAtStart = bytes.at(-1) === NEWLINE;
        const first = bytes.subarray(0, room);
        room -= first.length;
        put(decoder.write(first));
        if (first.length < bytes.length)
            end.take(bytes.subarray(first.length));
    }
    return {
        write,
        note: (line) => write(Buffer.from(`${isAtStart ? '' : '\n'}${line}\n`)),
        close() {
            try {
                if (end.lost > 0)
                    put(`${decoder.end()}\n[${(0,quote/* count */.U9)(end.lost, 'byte')} left out]\n`);
                put(decoder.write(end.content()) + decoder.end());
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            return end.lost;
        },
    };
}
/** The last bytes of what came. */
class Ring {
    size;
    /** How many bytes it has dropped. */
    lost = 0;
    bytes;
    at = 0;
    held = 0;
    constructor(size) {
        this.size = size;
    }
    take(more) {
        this.bytes ??= Buffer.allocUnsafe(this.size);
        const last = more.subarray(Math.max(0, more.length - this.size));
        const untilEnd = last.copy(this.bytes, this.at);
        last.copy(this.bytes, 0, untilEnd);
        this.at = (this.at + last.length) % this.size;
        const kept = Math.min(this.size, this.held + last.length);
        this.lost += this.held + more.length - kept;
        this.held = kept;
    }
    content() {
        if (this.bytes === undefined)
            return Buffer.alloc(0);
        if (this.held < this.size)
            return this.bytes.subarray(0, this.held);
        return Buffer.concat([this.bytes.subarray(this.at), this.bytes.subarray(0, this.at)]);
    }
}

// EXTERNAL MODULE: ./build/src/world/clock.js
var clock = __webpack_require__(43756);
// EXTERNAL MODULE: ./build/src/world/crew.js
var world_crew = __webpack_require__(34381);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: ./build/src/world/open-flags.js
var open_flags = __webpack_require__(61570);
// EXTERNAL MODULE: ./build/src/world/replace-file.js
var replace_file = __webpack_require__(19497);
;// CONCATENATED MODULE: ./build/src/world/disk/copy-whole.js







const buffer = Buffer.allocUnsafeSlow(256 * 1024);
/** See Disk.digest. */
function digestOf(path) {
    return reading(path, (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for (let length = fill(file); length > 0; length = fill(file)) {
            hash.update(buffer.subarray(0, length));
            size += length;
        }
        return { size, sha256: hash.digest('hex') };
    });
}
/**
 * Copies a file as one step: into `temporary` beside the destination, synced, renamed, the folders synced.
 * Makes missing folders. A destination that exists keeps its mode and owner, a new one has the source's mode. Throws
 * a UsageError when the source no longer has the digest, else the system's error, and leaves nothing behind.
 */
function copyWhole(source, destination, { temporary, sha256 }) {
    const folder = (0,external_node_path_.dirname)(destination);
    const made = (0,make_folder/* makeFolders */.wZ)(folder);
    (0,external_node_fs_.rmSync)(temporary, { force: true });
    try {
        stage(source, temporary, destination, sha256);
        (0,external_node_fs_.renameSync)(temporary, destination);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        (0,replace_file/* syncFolder */.Yw)(at);
        if (made === undefined || at === (0,external_node_path_.dirname)(made))
            return;
    }
}
function stage(source, temporary, destination, sha256) {
    const old = (0,external_node_fs_.lstatSync)(destination, { throwIfNoEntry: false });
    reading(source, (file, stats) => {
        const target = (0,external_node_fs_.openSync)(temporary, 'wx', old ? 0o600 : stats.mode & 0o777);
        try {
            if (copyBytes(file, target) !== sha256) {
                throw new usage_error/* UsageError */.e(`${source}: changed while it was copied; run again`);
            }
            if (old)
                keepOwnerAndMode(target, old);
            (0,external_node_fs_.fsyncSync)(target);
        }
        finally {
            (0,external_node_fs_.closeSync)(target);
        }
    });
}
function copyBytes(from, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let written = 0;
    for (let length = fill(from); length > 0; length = fill(from)) {
        hash.update(buffer.subarray(0, length));
        for (let at = 0; at < length;)
            at += (0,external_node_fs_.writeSync)(to, buffer, at, length - at, written + at);
        written += length;
    }
    return hash.digest('hex');
}
function keepOwnerAndMode(file, old) {
    try {
        (0,external_node_fs_.fchownSync)(file, old.uid, old.gid);
    }
    catch {
        // Only root may give files away; the content matters more than the owner.
    }
    (0,external_node_fs_.fchmodSync)(file, old.mode & 0o7777);
}
function fill(file) {
    return (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
}
function reading(path, use) {
    const file = openForReading(path);
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw new usage_error/* UsageError */.e(`${path}: not a regular file, so it is not copied`);
        return use(file, stats);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function openForReading(path) {
    try {
        return (0,external_node_fs_.openSync)(path, open_flags/* READ_NO_LINK */.i);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            throw new usage_error/* UsageError */.e(`${path}: no such file`);
        throw new usage_error/* UsageError */.e(`${path}: cannot be read (${code})`);
    }
}

// EXTERNAL MODULE: ./build/src/world/disk/records.js
var records = __webpack_require__(19092);
// EXTERNAL MODULE: ./build/src/world/reader.js
var reader = __webpack_require__(59915);
;// CONCATENATED MODULE: ./build/src/world/disk/steps-below.js



/** Follows a path component by component, looking at each without following it. */
function stepsBelow(root, path) {
    const parts = (0,external_node_path_.relative)(root, path)
        .split(external_node_path_.sep)
        .filter((part) => part !== '');
    let at = root;
    for (const [index, part] of parts.entries()) {
        at = (0,external_node_path_.join)(at, part);
        const stats = (0,external_node_fs_.lstatSync)(at, { throwIfNoEntry: false });
        if (stats === undefined)
            return { end: 'missing', at, what: 'nothing' };
        const isLast = index === parts.length - 1;
        if (stats.isDirectory())
            continue;
        if (isLast && stats.isFile())
            return { end: 'file', at, what: 'file' };
        return { end: 'blocked', at, what: nameOf(stats) };
    }
    return { end: 'directory', at, what: 'folder' };
}
function nameOf(stats) {
    if (stats.isSymbolicLink())
        return 'symbolic link';
    return stats.isFile() ? 'file' : (0,reader/* specialName */.jy)(stats);
}

;// CONCATENATED MODULE: ./build/src/world/disk.js






/** The machine's disk. */
const machineDisk = {
    records: records/* openRecords */.t,
    digest: digestOf,
    copy: copyWhole,
    ...{ remove, setAside, makeFolder: make_folder/* makeFolder */.fc, names, identity },
    way: stepsBelow,
};
function remove(path) {
    (0,external_node_fs_.rmSync)(path, { force: true });
}
function setAside(path, name) {
    (0,external_node_fs_.renameSync)(path, (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name));
}
function names(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function identity(folder) {
    // Not the device: its number may be another after the machine was started again.
    const { ino, birthtimeMs } = (0,external_node_fs_.statSync)(folder);
    return `${ino}-${Math.round(birthtimeMs)}`;
}

// EXTERNAL MODULE: ./build/src/world/display-name.js
var display_name = __webpack_require__(11130);
// EXTERNAL MODULE: ./build/src/world/file-lock.js + 1 modules
var file_lock = __webpack_require__(85460);
;// CONCATENATED MODULE: ./build/src/world/program.js


const ENDINGS = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
const found = new Map();
/** A program's absolute path, by this process's PATH; looked up once. See findProgram. */
function programPath(name) {
    if (!found.has(name))
        found.set(name, findProgram(name, process.env.PATH));
    return found.get(name);
}
/**
 * A program's absolute path, by the absolute folders of a PATH alone; undefined when none has it. Who
 * starts a bare name lets the system look in the folder of the call too (Windows always, others when
 * PATH says so), where a repository may bring a program of the same name.
 */
function findProgram(name, path) {
    const folders = (path ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return folders
        .flatMap((folder) => ENDINGS.map((ending) => (0,external_node_path_.join)(folder, name + ending)))
        .find(isProgram);
}
/** Whether a path is a file that this user may execute. */
function isProgram(path) {
    try {
        // Asked so that a missing one, the usual case, throws nothing: an error costs more than the question.
        if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile())
            return false;
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/core/reason.js
var reason = __webpack_require__(82973);
// EXTERNAL MODULE: ./build/src/world/staged-name.js
var staged_name = __webpack_require__(46564);
;// CONCATENATED MODULE: ./build/src/world/replace-folder.js







/**
 * Puts a whole folder in place as one step: filled aside, then renamed. What is there already and not
 * `isOurs` (folders end with a slash) is carried over. A failure or a kill at any instant leaves the
 * old folder or the new one, whole: at its place, or, killed between two renames, beside it until the
 * next run in the same parent folder puts it back. Throws a UsageError for what cannot be replaced, which says where
 * the old folder is.
 */
function replaceFolder(target, isOurs, fill) {
    const parent = (0,external_node_path_.dirname)(target);
    (0,make_folder/* makeFolder */.fc)(parent);
    sweep(parent);
    const staging = (0,external_node_path_.join)(parent, (0,staged_name/* stagedName */.w)());
    const wasThere = (0,external_node_fs_.existsSync)(target);
    (0,reason/* telling */.gM)(isOld(target, staging), () => {
        try {
            fillAside(staging, fill);
            if (!wasThere && (0,external_node_fs_.existsSync)(target))
                throw overtaken(target);
            putInPlace(staging, target, isOurs);
        }
        catch (error) {
            settle(staging);
            throw error;
        }
    });
    // The new folder is in place: what stays of the old one goes with the next run.
    (0,reason/* whyNot */.OB)(() => settle(staging));
    (0,replace_file/* confirmReplaced */.ZB)(target);
}
function fillAside(staging, fill) {
    const fresh = (0,external_node_path_.join)(staging, NEW);
    (0,make_folder/* makeFolders */.wZ)(fresh);
    fill(fillerOf(fresh));
}
function putInPlace(staging, target, isOurs) {
    const fresh = (0,external_node_path_.join)(staging, NEW);
    if ((0,external_node_fs_.existsSync)(target)) {
        carryOver(target, fresh, '', isOurs);
        (0,external_node_fs_.chmodSync)(fresh, (0,external_node_fs_.lstatSync)(target).mode & 0o7777);
        replace_folder_setAside(target, staging);
    }
    (0,external_node_fs_.renameSync)(fresh, target);
}
const isOld = (target, staging) => (code) => {
    const old = (0,external_node_path_.join)(staging, OLD);
    const where = (0,external_node_fs_.existsSync)(old) ? `is ${old} until the next run puts it back` : 'is as it was';
    return new usage_error/* UsageError */.e(`${target}: cannot be written (${code}); what was there ${where}; see to its folder and its space`);
};
function overtaken(target) {
    return new usage_error/* UsageError */.e(`${target}: another run has put something there meanwhile, which stays as it is; name another folder`);
}
const NEW = 'new';
const OLD = 'old';
/** Holds the name that the old folder had. */
const NAME = 'name';
function fillerOf(folder) {
    return {
        folder: (path) => (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, path)),
        file: (path, content) => (0,external_node_fs_.writeFileSync)(`${folder}/${path}`, content, { flag: 'wx' }),
        link: (path, target) => (0,external_node_fs_.symlinkSync)(target, (0,external_node_path_.join)(folder, path)),
    };
}
/** Gives the new folder what others put into the old one: links to the same files, so nothing is copied. */
function carryOver(from, to, below, isOurs) {
    for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(from, below), { withFileTypes: true })) {
        const path = below + entry.name;
        const [old, place] = [(0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path)];
        if (entry.isDirectory()) {
            if (!isOurs(`${path}/`))
                makeLike(old, place);
            carryOver(from, to, `${path}/`, isOurs);
        }
        else if (!isOurs(path)) {
            (0,make_folder/* makeFolders */.wZ)((0,external_node_path_.dirname)(place));
            if (entry.isSymbolicLink())
                once(old, () => (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(old), place));
            else
                once(old, () => linkOrCopy(old, place));
        }
    }
}
function makeLike(old, place) {
    (0,make_folder/* makeFolders */.wZ)(place);
    (0,external_node_fs_.chmodSync)(place, (0,external_node_fs_.lstatSync)(old).mode & 0o7777);
}
function once(old, make) {
    try {
        make();
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw new usage_error/* UsageError */.e(`${old}: not written by a former run, and in the way of a new file; move it, or name another folder`);
    }
}
function linkOrCopy(old, place) {
    try {
        (0,external_node_fs_.linkSync)(old, place);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw error;
        (0,external_node_fs_.copyFileSync)(old, place, external_node_fs_.constants.COPYFILE_EXCL); // A file system without hard links.
    }
}
function replace_folder_setAside(target, staging) {
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(staging, NAME), (0,external_node_path_.basename)(target));
    try {
        (0,external_node_fs_.renameSync)(target, (0,external_node_path_.join)(staging, OLD));
    }
    catch (error) {
        const { code } = error;
        throw new usage_error/* UsageError */.e(`${target}: cannot be replaced as one step (${code}); name a folder that does not exist yet`);
    }
}
/** Ends a replacement wherever it stopped: without a new folder in place the old one comes back. */
function settle(staging) {
    const [old, name] = [(0,external_node_path_.join)(staging, OLD), (0,external_node_path_.join)(staging, NAME)];
    if ((0,external_node_fs_.existsSync)(name) && (0,external_node_fs_.existsSync)(old)) {
        const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(staging), (0,external_node_path_.basename)((0,external_node_fs_.readFileSync)(name, 'utf8')));
        if (!(0,external_node_fs_.existsSync)(target))
            (0,external_node_fs_.renameSync)(old, target);
    }
    // First: an old folder that is half removed must not come back.
    (0,external_node_fs_.rmSync)(name, { force: true });
    (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
}
/** Ends what killed runs of this machine left. What cannot be removed, such as another user's, stays. */
function sweep(parent) {
    for (const entry of entriesOf(parent)) {
        if (entry.isDirectory() && (0,staged_name/* isStale */.Q)(entry.name))
            (0,reason/* whyNot */.OB)(() => settle((0,external_node_path_.join)(parent, entry.name)));
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return []; // A folder that may be written but not listed.
    }
}

// EXTERNAL MODULE: ./build/src/world/replaceable.js
var replaceable = __webpack_require__(44542);
;// CONCATENATED MODULE: ./build/src/world/files.js











/** The machine's files. */
function machineFiles(scratch) {
    return {
        read: (0,reader/* makeReader */.Yv)().read,
        load: (path, largest) => (0,reader/* makeReader */.Yv)().read(path, largest),
        kind,
        isExecutable: isProgram,
        real,
        leadsTo,
        walk,
        replace: (path, content, isStill) => (0,replace_file/* replaceFile */.fR)(path, content, scratch(), isStill),
        ...{ replaceable: replaceable/* replaceable */.l, replaceFolder: replaceFolder },
        isEmpty: (folder) => (0,external_node_fs_.readdirSync)(folder).length === 0,
        locked: (path, patience, work, called) => (0,file_lock/* withFileLock */.U)(path, { clock: clock/* machineClock */.w, patience, called }, work),
        append,
    };
}
function kind(path) {
    let stats;
    try {
        stats = (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        return (0,reader/* isMissing */.b2)(error.code) ? 'missing' : 'unreadable';
    }
    if (stats.isSymbolicLink())
        return 'link';
    if (stats.isDirectory())
        return 'directory';
    return stats.isFile() ? 'file' : (0,reader/* specialName */.jy)(stats);
}
function real(path) {
    try {
        return (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
    catch {
        return path;
    }
}
function leadsTo(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        const above = (0,external_node_path_.dirname)(path);
        return above === path ? path : (0,external_node_path_.join)(leadsTo(above), (0,external_node_path_.basename)(path));
    }
}
const SLASH = Buffer.from('/');
const NUL = Buffer.from([0]);
function walk(folder) {
    const paths = [];
    const special = [];
    const unreadable = [];
    const start = Buffer.from((0,external_node_path_.join)(folder, '/'));
    const pending = [Buffer.alloc(0)];
    for (let below = pending.pop(); below; below = pending.pop()) {
        const here = Buffer.concat([start, below]);
        for (const entry of files_entriesOf(here, below, unreadable)) {
            const path = Buffer.concat([below, entry.name]);
            if (entry.isFile() || entry.isSymbolicLink())
                paths.push(path, NUL);
            else if (!entry.isDirectory())
                special.push({ path: (0,display_name/* displayName */.Q)(path), what: (0,reader/* specialName */.jy)(entry) });
            else if (entry.name.toString('latin1') !== '.git')
                pending.push(Buffer.concat([path, SLASH]));
        }
    }
    return { listing: Buffer.concat(paths), special, unreadable };
}
function files_entriesOf(here, below, unreadable) {
    try {
        return (0,external_node_fs_.readdirSync)(here, { withFileTypes: true, encoding: 'buffer' });
    }
    catch (error) {
        const path = (0,display_name/* displayName */.Q)(below).replace(/\/$/, '');
        unreadable.push({ path, code: error.code ?? String(error) });
        return [];
    }
}
function append(path, text) {
    (0,make_folder/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
    (0,external_node_fs_.appendFileSync)(path, text);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/core/shell-word.js
var shell_word = __webpack_require__(8576);
;// CONCATENATED MODULE: ./build/src/world/git-process.js



// Reading must neither write nor start programs: no index is refreshed, no file monitor, no hook and no
// signature check is run (git(1), git-config(1)), and what a partial clone lacks is not fetched. Filters
// that the user's own configuration names stay in force: without them a diff would be wrong.
const SAFE = [
    '--no-optional-locks',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    ...['-c', 'core.quotePath=false'],
    ...['-c', 'log.showRoot=true'],
];
const NO_TRANSPORT = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1' };
// `git --literal-pathspecs` and its like hand their word on to each hook: our paths are read as we write them.
const OUR_PATHSPECS = {
    ...{ GIT_LITERAL_PATHSPECS: '0', GIT_GLOB_PATHSPECS: '0' },
    ...{ GIT_NOGLOB_PATHSPECS: '0', GIT_ICASE_PATHSPECS: '0' },
};
const LARGEST_ANSWER = 1 << 30;
const NO_GIT = 'there is no git on the PATH';
/** Starts git in a folder; undefined when the PATH has none. `questions` are its standard input. */
function start(folder, args, questions = '') {
    const git = programPath('git');
    if (git === undefined)
        return undefined;
    const child = (0,external_node_child_process_.spawn)(git, [...SAFE, ...args], {
        cwd: folder,
        env: environment(),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => { }); // Git ended before it was asked everything: its code says why.
    child.stdin.end(questions);
    return child;
}
/** Everything that git answers, up to 1 GiB. */
function run(folder, args) {
    return new Promise((resolve) => {
        const child = start(folder, args);
        if (child === undefined)
            return resolve({ ok: false, why: NO_GIT });
        const out = [];
        let length = 0;
        let complaint = '';
        child.stdout.on('data', (part) => {
            out.push(part);
            length += part.length;
            if (length > LARGEST_ANSWER)
                child.kill();
        });
        child.stderr.on('data', (part) => {
            if (complaint.length < 4096)
                complaint += part.toString();
        });
        child.on('error', (error) => resolve({ ok: false, why: `cannot start git: ${error.message}` }));
        child.on('close', (code) => {
            if (length > LARGEST_ANSWER)
                resolve({ ok: false, why: 'git answered more than 1 GiB' });
            else if (code === 0)
                resolve({ ok: true, value: Buffer.concat(out) });
            else
                resolve({ ok: false, why: whyIn(complaint) || `git ended with ${code}` });
        });
    });
}
/** The one line that git answers; undefined when it fails. */
function runLine(folder, args) {
    const git = programPath('git');
    if (git === undefined)
        return undefined;
    const { status, stdout } = (0,external_node_child_process_.spawnSync)(git, [...SAFE, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: environment(),
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status === 0 ? stdout.trim() : undefined;
}
/** Why git reads nothing of the repository around a folder; undefined when it does, or when there is none. */
function refusal(folder) {
    const git = programPath('git');
    if (git === undefined)
        return NO_GIT;
    const { status, stderr } = (0,external_node_child_process_.spawnSync)(git, [...SAFE, 'rev-parse', '--git-dir'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...environment(), LC_ALL: 'C' },
        stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0 || stderr.includes('not a git repository (or any'))
        return undefined;
    return `git does not read this repository: ${whyIn(stderr) || `it ended with ${status}`}`;
}
function environment() {
    return { ...process.env, ...NO_TRANSPORT, ...OUR_PATHSPECS };
}
/** The first line of what git complains of, with the cure where it is certain. */
function whyIn(complaint) {
    const [why = ''] = complaint.trim().split('\n');
    // The files belong to another user than the one who runs, as in a job with a container.
    const owned = /(?:dubious ownership in|unsafe) repository (?:at |\()'([^']+)'/.exec(why)?.[1];
    if (owned === undefined)
        return why;
    return `${why}; run git config --global --add safe.directory ${(0,shell_word/* shellWord */.r)(owned)} before`;
}

;// CONCATENATED MODULE: ./build/src/world/last-changed.js

/**
 * The day of the last commit that touched each path, for each what `git log -1` says: a path that is in a parent what it
 * is in the commit is followed to that parent, the first such one, and one that no parent has so was touched by the
 * commit. One walk through the history for all paths, ended as soon as each has its day.
 */
async function lastChanged(folder, paths) {
    const dates = new Map();
    if (paths.length === 0)
        return dates;
    const edges = await edgesOf(folder);
    const [head] = edges;
    if (head === undefined)
        return dates;
    const sought = new Map([[head.commit, new Set(paths)]]);
    const total = new Set(paths).size;
    for await (const [edge, names] of differences(folder, edges)) {
        follow(edge, names, sought, dates);
        if (dates.size === total)
            break;
    }
    return dates;
}
/** From the newest commit to the oldest, none before its children. */
async function edgesOf(folder) {
    const format = ['--no-show-signature', '--topo-order', '--format=%H %cs %P'];
    const history = await run(folder, ['log', ...format]);
    if (!history.ok)
        return [];
    const lines = history.value.toString('latin1').split('\n').slice(0, -1);
    return lines.flatMap((line) => {
        const [commit = '', day = '', ...parents] = line.trim().split(' ');
        const [first, ...others] = parents;
        return [first, ...others].map((parent, at) => ({
            ...{ commit, day, parent },
            isLast: at === others.length,
        }));
    });
}
/** Hands the paths that differ from no parent on to it. */
function follow({ commit, day, parent, isLast }, names, sought, dates) {
    const same = sought.get(commit);
    if (same === undefined)
        return;
    const others = new Set(names.filter((name) => same.delete(name)));
    if (isLast)
        for (const name of others)
            dates.set(name, day);
    if (isLast)
        sought.delete(commit);
    else
        sought.set(commit, others);
    if (parent === undefined || same.size === 0)
        return;
    const before = sought.get(parent);
    if (before === undefined)
        sought.set(parent, same);
    else
        for (const name of same)
            before.add(name);
}
/** What differs along each edge. */
async function* differences(folder, edges) {
    const questions = edges.map(({ commit, parent }) => `${commit} ${parent ?? ''}`.trim());
    const child = start(folder, ['diff-tree', '--stdin', '--root', '--always', '-r', '-z', '--name-only', '--no-renames'], questions.map((question) => `${question}\n`).join(''));
    if (child === undefined)
        return;
    child.on('error', () => { }); // Then there is no answer either.
    child.stderr.resume();
    child.stdout.setEncoding('utf8');
    let rest = '';
    let names = [];
    let next = 0;
    try {
        for await (const part of child.stdout) {
            const words = (rest + part).split('\0');
            rest = words.pop() ?? '';
            for (const word of words) {
                // An answer is the commit that was asked about, and the names.
                if (word !== edges[next]?.commit)
                    names.push(word);
                else {
                    const edge = edges[next++ - 1];
                    if (edge)
                        yield [edge, names];
                    names = [];
                }
            }
        }
        const last = edges[next - 1];
        if (last)
            yield [last, names];
    }
    finally {
        child.kill();
    }
}

;// CONCATENATED MODULE: ./build/src/world/git.js




// Windows takes some 32,000 characters a command line, other systems far more.
const LONGEST_CALL = 24_000;
const LIST = ['ls-files', '-z', '--others', '--exclude-standard', '--deduplicate'];
/** The top of the work tree around a folder, found without git: the nearest `.git` above. */
function findRoot(folder) {
    for (let here = folder;; here = (0,external_node_path_.dirname)(here)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, '.git')))
            return here;
        if ((0,external_node_path_.dirname)(here) === here)
            return undefined;
    }
}
/** Asks the git command in a folder. */
function machineGit(folder) {
    const askLine = (args) => runLine(folder, args);
    /** Asks about paths in as many calls as it takes; about none, nothing. */
    async function ask(args, paths) {
        const values = [];
        for (const part of callsFor(paths)) {
            const answer = await run(folder, [...args, '--', ...part]);
            if (!answer.ok)
                return answer;
            values.push(answer.value);
        }
        return { ok: true, value: Buffer.concat(values) };
    }
    const list = (paths) => ask([...LIST, '--cached'], paths);
    // Index against commit, then work tree against index: `git diff` of commit and work tree would write
    // the index, and ask the server of a partial clone for old contents.
    async function changedSince(commit, paths, withGone = false) {
        const staged = await ask([
            ...['diff', '--cached', '--name-only', '-z', '--no-renames'],
            ...(withGone ? [] : ['--diff-filter=d']),
            ...[
                '--no-ext-diff',
                '--no-textconv',
                '--ignore-submodules=all',
                '--end-of-options',
                commit,
            ],
        ], paths);
        if (!staged.ok)
            return staged;
        const edited = await ask([...LIST, '-t', '--modified', '--deleted'], paths);
        if (!edited.ok)
            return edited;
        return { ok: true, value: united(staged.value, edited.value, withGone) };
    }
    async function sparse() {
        const tagged = await ask(['ls-files', '-z', '-t', '--cached', '--deduplicate'], ['']);
        return tagged.ok ? { ok: true, value: leftOut(tagged.value) } : tagged;
    }
    return {
        list,
        changedSince,
        isIgnored: (path) => askLine(['check-ignore', '--quiet', '--', path]) !== undefined,
        sparse,
        refusal: () => refusal(folder),
        commit: (revision) => askLine(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]),
        parents: (commit) => askLine(['rev-list', '--parents', '-n', '1', '--end-of-options', commit])
            ?.split(' ')
            .slice(1) ?? [],
        mergeBase: (one, other) => askLine(['merge-base', '--end-of-options', one, other]),
        userName: () => askLine(['config', 'user.name']),
        isShallow: () => askLine(['rev-parse', '--is-shallow-repository']) === 'true',
        lastChanged: async (paths) => askLine(['rev-parse', '--is-shallow-repository']) === 'false'
            ? lastChanged(folder, paths)
            : new Map(),
    };
}
/** Each path once; `edited` has a tag before each, `R` for what is gone from the work tree. */
function united(staged, edited, withGone) {
    const tagged = pathsOf(edited);
    const all = new Set([...pathsOf(staged), ...tagged.map((entry) => entry.slice(2))]);
    if (!withGone)
        for (const entry of tagged)
            if (entry.startsWith('R '))
                all.delete(entry.slice(2));
    return listingOf([...all]);
}
/** The paths whose tag is that of the skip-worktree bit. */
function leftOut(tagged) {
    const entries = pathsOf(tagged).filter((entry) => entry.startsWith('S '));
    return listingOf(entries.map((entry) => entry.slice(2)));
}
function listingOf(paths) {
    return Buffer.from(paths.map((path) => `${path}\0`).join(''), 'latin1');
}
/** NUL-terminated paths, a character for each byte. */
function pathsOf(listing) {
    return listing.toString('latin1').split('\0').slice(0, -1);
}
/**
 * Paths as arguments, as many in each call as a command line holds. They are taken as they are: no
 * wildcards, no pathspec magic.
 */
function callsFor(paths) {
    const calls = [];
    let length = LONGEST_CALL;
    for (const path of paths) {
        const argument = `:(top,literal)${path}`;
        length += argument.length;
        if (length > LONGEST_CALL) {
            calls.push([]);
            length = argument.length;
        }
        calls.at(-1)?.push(argument);
    }
    return calls;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/world/machine.js

/** Asks the system. */
function thisMachine() {
    const all = (0,external_node_os_.cpus)();
    const processor = all[0]?.model.trim() || 'unknown';
    return { host: (0,external_node_os_.hostname)(), architecture: process.arch, processor, processors: all.length };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/world/processes/interrupts.js


const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const waiting = new Set();
let isListening = false;
/**
 * Tells of signals that ask this process to end, as long as somebody wants to know: until then it
 * does not end by them, so that nothing it started outlives it.
 */
function onInterrupt(tell) {
    // To begin and stop listening takes half as long as a process: so it listens from the first time on.
    if (!isListening)
        for (const signal of SIGNALS)
            process.on(signal, heard);
    isListening = true;
    waiting.add(tell);
    return { end: () => waiting.delete(tell) };
}
/** Listens until the end. */
function listenForInterrupts() {
    const asked = new AbortController();
    let first;
    const listening = onInterrupt((signal) => {
        first ??= codeOfSignal(signal);
        asked.abort();
    });
    return {
        asked: asked.signal,
        async code() {
            await (0,promises_.setImmediate)();
            return first;
        },
        async end() {
            await (0,promises_.setImmediate)();
            listening.end();
        },
    };
}
/** As shells answer for what a signal ended. */
function codeOfSignal(signal) {
    return 128 + external_node_os_.constants.signals[signal];
}
function heard(signal) {
    if (waiting.size > 0) {
        for (const tell of [...waiting])
            tell(signal);
        return;
    }
    for (const one of SIGNALS)
        process.off(one, heard);
    isListening = false;
    process.kill(process.pid, signal); // As it would have ended had nobody listened.
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/src/world/processes/keep-small.js

/**
 * Keeps the young generation at its first size (it grows to 48 MiB otherwise, whatever is in it), and lets the old
 * one grow by a tenth only before it is cleared. A fork copies the tables of every page that was ever touched.
 */
function keepSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=10');
}

;// CONCATENATED MODULE: ./build/src/world/processes/program-of.js



/**
 * Finds a program as it would be run: a bare name by the absolute folders of the PATH given, one with a slash
 * from the working directory.
 */
function programOf(name, directory, environment) {
    if (!/[\\/]/.test(name) || (process.platform !== 'win32' && !name.includes('/'))) {
        const path = findProgram(name, environment.PATH);
        return path === undefined ? missing(`no folder of the PATH has a program "${name}"`) : { path };
    }
    const path = (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.resolve)(directory, name);
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return cannot(`${path} is no file, so it cannot be run`);
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return { path };
    }
    catch (error) {
        const { code } = error;
        if (code === 'EACCES')
            return cannot(`${path} may not be run; chmod +x it`);
        return missing(`there is no program ${path}`);
    }
}
function missing(problem) {
    return { code: 127, problem };
}
function cannot(problem) {
    return { code: 126, problem };
}

;// CONCATENATED MODULE: ./build/src/world/processes/end-all.js

const LOOK_EVERY_MS = 20;
const LONGEST_KILL_MS = 10_000;
/**
 * Ends every process that `living` names: asks first, and kills what is still there after the grace.
 * Asks again and again who lives, since a process may start others while it is being ended.
 */
async function endAll(living, grace) {
    if (await signalUntilGone(living, 'SIGTERM', grace))
        return;
    await signalUntilGone(living, 'SIGKILL', LONGEST_KILL_MS);
}
async function signalUntilGone(living, signal, within) {
    const asked = new Set();
    const until = performance.now() + within;
    for (let left = living();; left = living()) {
        if (left.length === 0)
            return true;
        for (const { pid, name } of left) {
            // Ending the sandbox itself would kill at once what is inside; it ends when that has ended.
            if (signal === 'SIGTERM' && (name === 'bwrap' || asked.has(pid)))
                continue;
            asked.add(pid);
            send(pid, signal);
        }
        if (performance.now() >= until)
            return false;
        await (0,promises_.setTimeout)(LOOK_EVERY_MS);
    }
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        // One that is stopped hears nothing but KILL until it is let go on.
        if (signal === 'SIGTERM')
            process.kill(pid, 'SIGCONT');
    }
    catch {
        // It ended meanwhile.
    }
}

;// CONCATENATED MODULE: ./build/src/world/processes/pump-output.js

const SILENCE_MS = 1000;
/** Hands on both streams, one piece at a time, and reads nothing while the consumer is busy. */
function pumpOutput({ onOutput, largestOutput = Number.POSITIVE_INFINITY }, streams, stop) {
    const { stdout, stderr } = streams;
    let busy;
    let lastAt = 0;
    let failure;
    const pump = { firstAt: undefined, bytes: 0, drained };
    function take(bytes, stream) {
        lastAt = performance.now();
        pump.firstAt ??= lastAt;
        const room = largestOutput - pump.bytes;
        const piece = bytes.length <= room ? bytes : bytes.subarray(0, room);
        pump.bytes += piece.length;
        if (piece.length > 0 && failure === undefined)
            hand(piece, stream);
        if (bytes.length > room)
            stop('output');
    }
    function hand(bytes, stream) {
        // Node lets streams flow again when the program ends, whoever has stopped them: what comes while
        // the consumer is busy has to wait its turn.
        const handed = busy ? busy.then(() => onOutput?.(bytes, stream)) : tryHand(bytes, stream);
        if (handed === undefined)
            return;
        stdout.pause();
        stderr.pause();
        const mine = handed.catch(fail).then(() => {
            if (busy !== mine)
                return;
            busy = undefined;
            stdout.resume();
            stderr.resume();
        });
        busy = mine;
    }
    function tryHand(bytes, stream) {
        try {
            return onOutput?.(bytes, stream) ?? undefined;
        }
        catch (error) {
            fail(error);
            return undefined;
        }
    }
    function fail(error) {
        failure ??= { error };
        stop('abort');
    }
    async function drained() {
        while (!(stdout.closed && stderr.closed)) {
            await Promise.race([closed, (0,promises_.setTimeout)(SILENCE_MS, undefined, { ref: false })]);
            if (busy === undefined && performance.now() - lastAt > SILENCE_MS)
                giveUp();
        }
        await busy;
        if (failure)
            throw failure.error;
    }
    function giveUp() {
        stdout.destroy();
        stderr.destroy();
    }
    const closed = Promise.all([stdout, stderr].map((stream) => pump_output_once(stream, 'close')));
    stdout.on('data', (bytes) => take(bytes, 'out'));
    stderr.on('data', (bytes) => take(bytes, 'err'));
    return pump;
}
function pump_output_once(stream, event) {
    return new Promise((resolve) => stream.once(event, () => resolve()));
}

;// CONCATENATED MODULE: ./build/src/world/processes/sandbox.js


// Its own processes, which end with it, and its own messages; the files are those of the machine.
const ARGUMENTS = [
    ...['--bind', '/', '/', '--dev-bind', '/dev', '/dev', '--proc', '/proc'],
    ...['--unshare-pid', '--unshare-ipc', '--die-with-parent'],
];
let known;
/** Finds out, once, whether bubblewrap works here: many systems forbid what it needs. */
function findBubblewrap() {
    known ??= tryBubblewrap();
    return known;
}
/** The arguments that run a program inside. */
function sandboxed(bubblewrap, directory, argv) {
    return [bubblewrap, ...ARGUMENTS, '--chdir', directory, '--', ...argv];
}
function tryBubblewrap() {
    const path = programPath('bwrap');
    if (path === undefined)
        return { why: 'bubblewrap (bwrap) is not installed' };
    const { status, stderr, error } = (0,external_node_child_process_.spawnSync)(path, [...ARGUMENTS, '--', '/bin/sh', '-c', ':'], {
        ...{ encoding: 'utf8', timeout: 10_000, env: {}, stdio: ['ignore', 'ignore', 'pipe'] },
    });
    if (status === 0)
        return { path };
    const said = (error?.message ?? stderr ?? '').trim().split('\n')[0];
    return { why: `bubblewrap does not work here (${said || `it ended with ${status}`})` };
}

;// CONCATENATED MODULE: ./build/src/world/processes/start.js


/** Finds the program and the sandbox, or says with which code a shell would refuse, and why. */
function planStart(call) {
    const [name = '', ...args] = call.argv;
    const found = programOf(name, call.directory, call.environment);
    if ('problem' in found)
        return { ...found, sandbox: 'none' };
    const plain = { argv: [found.path, ...args], argv0: name, sandbox: 'none' };
    if (call.sandbox === undefined || call.sandbox === 'off')
        return plain;
    const bubblewrap = findBubblewrap();
    if ('path' in bubblewrap) {
        const argv = sandboxed(bubblewrap.path, call.directory, plain.argv);
        return { ...plain, argv, sandbox: 'bubblewrap' };
    }
    if (call.sandbox === 'auto')
        return plain;
    return { code: 126, problem: `a sandbox is required, and ${bubblewrap.why}`, sandbox: 'none' };
}

// EXTERNAL MODULE: ./build/src/world/process-start.js
var process_start = __webpack_require__(39830);
;// CONCATENATED MODULE: ./build/src/world/processes/process-table.js

/** Whether the system tells of its processes. */
const hasProcessTable = process.platform === 'linux';
/** All processes that live; those that have ended and only wait to be asked for are not among them. */
function livingProcesses() {
    return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => {
        const pid = Number(name);
        return Number.isInteger(pid) && pid > 0 ? entryOf(pid) : [];
    });
}
/** Whether there is a process of that id; cheaper than to fail at reading of one that is not. */
function isThere(pid) {
    return (0,external_node_fs_.existsSync)(`/proc/${pid}`);
}
/** One living process; an empty list when there is none of that id. */
function entryOf(pid) {
    const text = contentOf(`/proc/${pid}/stat`);
    // The name stands in brackets and may itself hold brackets and blanks.
    const nameEnd = text.lastIndexOf(')');
    if (nameEnd < 0)
        return [];
    const name = text.slice(text.indexOf('(') + 1, nameEnd);
    const [state = '', parent, group] = text.slice(nameEnd + 2).split(' ');
    if (state === 'Z' || state === 'X')
        return [];
    return [{ pid, parent: Number(parent), group: Number(group), name }];
}
/** Whether a process was started with this variable. */
function hasVariable(pid, name, value) {
    return `\0${contentOf(`/proc/${pid}/environ`)}`.includes(`\0${name}=${value}\0`);
}
// Asked after each of many short programs: it stays open, and says what holds now whenever it is read from its start.
let loadAverage;
const answer = Buffer.allocUnsafeSlow(128);
/** The id that was given out last, to a process or a thread; undefined when the system does not tell. */
function lastProcessId() {
    try {
        loadAverage ??= (0,external_node_fs_.openSync)('/proc/loadavg', 'r');
        const text = answer.toString('latin1', 0, (0,external_node_fs_.readSync)(loadAverage, answer, 0, answer.length, 0));
        const last = Number(text.slice(text.lastIndexOf(' ')));
        return last > 0 ? last : undefined;
    }
    catch {
        return undefined;
    }
}
function contentOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return ''; // It ended meanwhile, or is another user's.
    }
}

;// CONCATENATED MODULE: ./build/src/world/processes/survivors.js


/** The variable that every descendant of a call inherits. */
const MARK = 'COHESIX_CALL';
// A system that gives out ids round and round needs longer than this for one round.
const ONE_ROUND_MS = 100;
const FEW = 1024;
/** See Processes.leader. */
function leaderOf(pid) {
    const start = hasProcessTable ? (0,process_start/* processStart */.gy)(pid) : undefined;
    return start ? { pid, start, boot: (0,process_start/* bootOf */.wJ)() } : undefined;
}
/** See Processes.survivors. */
function findSurvivors(mark, leader) {
    if (!hasProcessTable)
        return { certain: [], perhaps: [] };
    // Since the machine was started again, or on another one, a number tells nothing.
    const known = leader?.boot === (0,process_start/* bootOf */.wJ)() ? leader : undefined;
    const start = known && (0,process_start/* processStart */.gy)(known.pid);
    const lost = start === undefined ? known?.pid : undefined;
    const all = livingProcesses();
    const certain = idsOf(familyIn(all, known && start === known.start ? known.pid : NOBODY, mark));
    const isOther = (pid) => pid !== process.pid && !certain.includes(pid);
    const perhaps = idsOf(all.filter(({ group }) => group === lost)).filter(isOther);
    return { certain, perhaps };
}
const NOBODY = -1;
function idsOf(entries) {
    return entries.map(({ pid }) => pid);
}
/**
 * What lives of a call: its group, whoever carries its mark, and all their children. Where nobody tells of the
 * processes (not on Linux, or no file can be opened any more) the group alone, as one entry.
 */
function livingOf(leader, mark) {
    const all = tryLivingProcesses();
    if (all)
        return familyIn(all, leader, mark);
    const group = { pid: -leader, parent: 0, group: leader, name: '' };
    return groupLives(leader) ? [group] : [];
}
function tryLivingProcesses() {
    try {
        return hasProcessTable ? livingProcesses() : undefined;
    }
    catch {
        return undefined;
    }
}
function familyIn(all, leader, mark) {
    return withDescendants(all, ({ pid, group }) => pid === leader || group === leader || hasVariable(pid, MARK, mark));
}
/**
 * The same for a leader that has ended, asked cheaply: after a short life the system tells that hardly
 * any process was started since, and only those few are looked at.
 */
function leftBehind(leader, mark, livedMs) {
    const last = hasProcessTable && livedMs < ONE_ROUND_MS ? lastProcessId() : undefined;
    if (last === leader)
        return [];
    if (groupLives(leader))
        return livingOf(leader, mark);
    if (!hasProcessTable)
        return [];
    if (last === undefined || last < leader || last - leader > FEW)
        return livingOf(leader, mark);
    const since = Array.from({ length: last - leader }, (_, index) => leader + 1 + index);
    const isOurs = since.some((pid) => isThere(pid) && hasVariable(pid, MARK, mark));
    return isOurs ? livingOf(leader, mark) : [];
}
function groupLives(leader) {
    if (process.platform === 'win32')
        return false;
    try {
        process.kill(-leader, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
function withDescendants(all, isOne) {
    const found = new Set(all.filter((entry) => entry.pid !== process.pid && isOne(entry)));
    const ids = new Set([...found].map(({ pid }) => pid));
    for (let before = -1; before !== found.size;) {
        before = found.size;
        for (const entry of all) {
            if (!ids.has(entry.parent))
                continue;
            found.add(entry);
            ids.add(entry.pid);
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./build/src/world/processes/run-call.js







const GRACE_MS = 2000;
/** As timeout(1) answers. */
const TIMED_OUT = 124;
/** Some 25 days: a timer that is to wait for longer waits for a millisecond. */
const LONGEST_MS = 2 ** 31 - 1;
/** See Processes.run. */
async function runCall(call) {
    const start = planStart(call);
    if ('problem' in start)
        return notStarted(start);
    const mark = call.mark ?? (0,external_node_crypto_.randomBytes)(8).toString('hex');
    let running;
    let early;
    // Before it starts: a signal that came between start and listening would leave it behind.
    const listening = onInterrupt((signal) => {
        early ??= signal;
        running?.interrupt(signal);
    });
    try {
        const started = performance.now();
        const child = startChild(start, call, mark);
        running = new RunningCall(call, start, mark, child, started);
        if (child.pid !== undefined)
            call.onStart?.(child.pid, started);
        if (early)
            running.interrupt(early);
        return await running.ended;
    }
    catch (error) {
        if (running)
            throw error;
        return notStarted({ ...start, code: 126, problem: error.message });
    }
    finally {
        listening.end();
    }
}
function startChild({ argv, argv0, sandbox }, call, mark) {
    const [program, ...args] = argv;
    return (0,external_node_child_process_.spawn)(program, args, {
        ...{ cwd: call.directory, env: { ...call.environment, [MARK]: mark } },
        ...(sandbox === 'none' && { argv0 }),
        ...{ detached: process.platform !== 'win32', windowsHide: true },
        stdio: ['ignore', 'pipe', 'pipe'],
    });
}
function notStarted(failure) {
    const { sandbox, code, problem } = failure;
    const nothing = { signal: undefined, duration: 0, firstOutput: undefined };
    return { by: 'not-started', code, problem, sandbox, ...nothing, output: 0, leftBehind: 0 };
}
/** A program while it runs. */
class RunningCall {
    call;
    start;
    mark;
    child;
    started;
    ended;
    by = 'itself';
    interruptedBy;
    ending;
    left = 0;
    pump;
    constructor(call, start, mark, child, started) {
        this.call = call;
        this.start = start;
        this.mark = mark;
        this.child = child;
        this.started = started;
        this.pump = pumpOutput(call, child, (why) => this.stop(why));
        this.ended = this.watch();
    }
    interrupt(signal) {
        this.interruptedBy ??= signal;
        this.stop('interrupt');
    }
    async watch() {
        const { timeout, abort } = this.call;
        const timer = timeout === undefined
            ? undefined
            : setTimeout(() => this.stop('timeout'), Math.min(timeout, LONGEST_MS));
        const aborted = () => this.stop('abort');
        abort?.addEventListener('abort', aborted);
        if (abort?.aborted)
            aborted();
        try {
            return await this.untilEnd();
        }
        finally {
            clearTimeout(timer);
            abort?.removeEventListener('abort', aborted);
        }
    }
    async untilEnd() {
        const exit = await this.exit();
        const duration = performance.now() - this.started;
        if ('error' in exit)
            return notStarted({ ...this.start, ...whyNot(exit.error) });
        await this.endDescendants(duration);
        await this.pump.drained();
        return {
            ...{ by: this.by, code: this.codeOf(exit), signal: exit.signal ?? undefined, duration },
            ...{ firstOutput: since(this.pump.firstAt, this.started), output: this.pump.bytes },
            ...{ leftBehind: this.left, sandbox: this.start.sandbox },
        };
    }
    exit() {
        return new Promise((resolve) => {
            this.child.once('error', (error) => resolve({ error }));
            this.child.once('exit', (code, signal) => resolve({ code, signal }));
        });
    }
    async endDescendants(duration) {
        const leader = this.child.pid;
        if (this.ending === undefined) {
            const left = leftBehind(leader, this.mark, duration);
            this.left = left.length;
            if (left.length > 0)
                this.ending = this.endAll();
        }
        await this.ending;
    }
    stop(why) {
        if (this.ending !== undefined || this.child.pid === undefined)
            return;
        this.by = why;
        this.ending = this.endAll();
    }
    endAll() {
        const leader = this.child.pid;
        if (process.platform === 'win32') {
            this.child.kill();
            return Promise.resolve();
        }
        return endAll(() => livingOf(leader, this.mark), this.call.grace ?? GRACE_MS);
    }
    /** What it answers when it is ended from outside counts for nothing: it may have said 0. */
    codeOf(exit) {
        if (this.by === 'timeout')
            return TIMED_OUT;
        if (this.by === 'interrupt')
            return codeOfSignal(this.interruptedBy ?? 'SIGINT');
        if (this.by !== 'itself')
            return codeOfSignal('SIGTERM');
        return exit.signal ? codeOfSignal(exit.signal) : (exit.code ?? 1);
    }
}
function whyNot(error) {
    // The program was found a moment ago: what is missing now is the folder.
    const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
    const problem = isMissing ? 'its working directory is missing' : error.message;
    return { code: 126, problem };
}
function since(time, start) {
    return time === undefined ? undefined : time - start;
}

;// CONCATENATED MODULE: ./build/src/world/processes.js





/**
 * The machine's processes. Promised everywhere but on Windows: own process group, TERM then KILL for
 * all of it. On Linux also for those that left the group: they are found as children of children, and by
 * a variable that they inherit. Only one that left the group, lost its parent and cleared its variables
 * gets away, and in the sandbox (a PID namespace) not even that one. On Windows the program alone is ended.
 */
const machineProcesses = {
    run: runCall,
    survivors: findSurvivors,
    leader: leaderOf,
    interrupts: listenForInterrupts,
    find: programOf,
    keepSmall: keepSmall,
};

// EXTERNAL MODULE: ./build/src/world/scratch.js
var world_scratch = __webpack_require__(42620);
// EXTERNAL MODULE: ./build/src/world/snapshots/cannot-read.js
var cannot_read = __webpack_require__(5166);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/world/snapshots/compare-below.js + 1 modules
var compare_below = __webpack_require__(61751);
// EXTERNAL MODULE: ./build/src/world/snapshots/differing-trees.js
var differing_trees = __webpack_require__(95420);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-folders.js




// What is left when so many files were compared, or so many folders wait, is shared with another thread.
const ALONE = { files: 1000, folders: 100 };
/**
 * Walks both folders once, together, and compares the files that both have. Nothing is kept of those that
 * are equal. Answers what it finds bit by bit, in no order; throws a UsageError for what cannot be read.
 */
async function* compareFolders(folders, crew, onProgress) {
    const first = (0,compare_below/* nothing */.s)();
    const left = (0,compare_below/* compareBelow */.n)(folders, [{ below: '', isBefore: true, isAfter: true }], first, ALONE);
    const unreadable = [first.unreadable];
    if (left.length > 0) {
        for await (const found of crew.stream(differing_trees/* differingTrees */.O, (0,differing_trees/* listingOf */.K)(left), folders, onProgress)) {
            unreadable.push(found.unreadable);
            yield found;
        }
    }
    const [failure] = unreadable.filter((one) => one !== undefined).sort(byPath);
    if (failure)
        throw (0,cannot_read/* cannotRead */.U)(failure.path, failure);
    yield first;
}
/** Whichever thread is first, the same is said. */
function byPath(a, b) {
    return (0,finding/* compareText */.n6)(a.path, b.path);
}

// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/src/world/snapshots/snapshot.js
var snapshot = __webpack_require__(54958);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-indexes.js


/** Compares what two snapshots list: for archives and commits, and for a directory with one of them. */
async function compareIndexes(before, after) {
    const digests = commonDigests(before, after);
    const [one, other] = [await before.index(digests), await after.index(digests)];
    const isExact = before.modes === 'all' && after.modes === 'all';
    const modes = isExact ? snapshot/* PERMISSIONS */.J : EXECUTABLE;
    const known = (item) => (isExact ? item : item && asInGit(item));
    const changes = [];
    let unchanged = 0;
    for (const [key, item] of one) {
        const match = other.get(key);
        if (match && isSame(item, match, modes))
            unchanged++;
        else
            changes.push({ path: (0,item_key/* showKey */.Nh)(key), key, before: known(item), after: known(match) });
    }
    for (const [key, item] of other) {
        if (!one.has(key))
            changes.push({ path: (0,item_key/* showKey */.Nh)(key), key, before: undefined, after: known(item) });
    }
    return { changes, unchanged };
}
const EXECUTABLE = 0o100;
/** Git keeps only whether the owner can execute a file: what else another side knows says nothing. */
function asInGit(item) {
    if (item.mode === undefined)
        return item;
    return { ...item, mode: item.mode & EXECUTABLE ? 0o755 : 0o644 };
}
/** Git's digests are there without reading; the other side is digested the same way. */
function commonDigests(before, after) {
    return before.digests === 'sha256' ? after.digests : before.digests;
}
function isSame(before, after, modes) {
    if (before.kind !== after.kind || before.size !== after.size)
        return false;
    if (before.target !== after.target)
        return false;
    if ((((before.mode ?? 0) ^ (after.mode ?? 0)) & modes) !== 0)
        return false;
    return before.kind !== 'file' || compare_indexes_digestOf(before) === compare_indexes_digestOf(after);
}
function compare_indexes_digestOf({ digest }) {
    return typeof digest === 'function' ? digest() : digest;
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/digest.js

/** Starts the digest of a content of `size` bytes. Git's is of a header and the content (git-hash-object(1)). */
function startDigest(kind, size) {
    if (kind === 'sha256')
        return (0,external_node_crypto_.createHash)('sha256');
    return (0,external_node_crypto_.createHash)(kind === 'git-sha1' ? 'sha1' : 'sha256').update(`blob ${size}\0`);
}

// EXTERNAL MODULE: ./build/src/world/snapshots/walk-folder.js
var walk_folder = __webpack_require__(22232);
;// CONCATENATED MODULE: ./build/src/world/snapshots/copy-snapshot.js







// So much of a snapshot is in memory at a time.
const BATCH = 32 * 2 ** 20;
/**
 * Writes a snapshot into an empty folder, whatever it was; answers its digest. Files come before links, so that none
 * is written through one. Throws for pipes, sockets and devices, and for paths that no folder has.
 */
async function copySnapshot(snapshot, folder) {
    const items = await sorted(snapshot);
    const placeFor = placesIn(folder, snapshot.name);
    let batch = [];
    let size = 0;
    for (const [key, item] of items) {
        if (item.kind === 'link')
            continue;
        if (item.kind !== 'file')
            throw cannotKeep(snapshot.name, key, `is a ${item.kind}`);
        batch.push(key);
        size += item.size;
        if (size > BATCH) {
            await write(snapshot, batch, items, placeFor);
            batch = [];
            size = 0;
        }
    }
    await write(snapshot, batch, items, placeFor);
    for (const [key, { kind, target = '' }] of items) {
        if (kind === 'link')
            (0,external_node_fs_.symlinkSync)(target, placeFor(key));
    }
    return copy_snapshot_digestOf(items);
}
/** A snapshot's name that says all of it: SHA-256, in hex, of every path, kind, mode, target and content. */
async function digestSnapshot(snapshot) {
    return copy_snapshot_digestOf(await sorted(snapshot));
}
async function sorted(snapshot) {
    const items = [...(await snapshot.index('sha256'))].map(([key, item]) => ({ key, item }));
    return new Map(items.sort(item_key/* byKey */.dX).map(({ key, item }) => [key, item]));
}
function copy_snapshot_digestOf(items) {
    const hash = startDigest('sha256', 0);
    for (const [key, { kind, mode = 0, target = '', digest }] of items) {
        const content = typeof digest === 'function' ? digest() : (digest ?? '');
        // Only whether a file is executable survives every way to keep it.
        hash.update(JSON.stringify([key, kind, (mode & 0o100) !== 0, target, content]));
    }
    return hash.digest('hex');
}
async function write(snapshot, keys, items, placeFor) {
    for (const [key, content] of await snapshot.contents(keys)) {
        const mode = (items.get(key)?.mode ?? 0o644) & 0o777;
        (0,external_node_fs_.writeFileSync)(placeFor(key), content, { mode, flag: 'wx' });
    }
}
/** Answers where a key belongs in a folder, once all above it is there: folders, never links to some. */
function placesIn(folder, name) {
    (0,make_folder/* makeFolders */.wZ)(folder);
    const prefix = (0,walk_folder/* keyPrefix */.uU)(folder);
    const made = new Set(['.']);
    const isFolder = (key) => {
        if (made.has(key))
            return true;
        if (!isFolder((0,external_node_path_.dirname)(key)))
            return false;
        const path = (0,item_key/* fromKey */.K)(prefix + key);
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (stats?.isDirectory() === false)
            return false;
        if (stats === undefined)
            (0,external_node_fs_.mkdirSync)(path);
        made.add(key);
        return true;
    };
    return (key) => {
        const parts = key.split('/');
        if (parts[0] === '.git')
            throw cannotKeep(name, key, "lies in git's own folder");
        if (parts.some((part) => ['', '.', '..'].includes(part)))
            throw cannotKeep(name, key, 'is no path in a folder');
        if (!isFolder((0,external_node_path_.dirname)(key)))
            throw cannotKeep(name, key, 'lies below a link or a file');
        if (made.has(key))
            throw cannotKeep(name, key, 'is a folder, too');
        return (0,item_key/* fromKey */.K)(prefix + key);
    };
}
function cannotKeep(name, key, what) {
    return new usage_error/* UsageError */.e(`${name}: ${(0,item_key/* showKey */.Nh)(key)} ${what}, which cannot be kept`);
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/archive-links.js

/**
 * The first entry that another entry, a link, would lead astray: one that lies below it, or a link whose target
 * goes up behind it. Only the whole archive shows them. Undefined when there is none.
 */
function misledByLink(items) {
    const links = new Map([...items].filter(([, { kind }]) => kind === 'link'));
    if (links.size === 0)
        return undefined;
    const below = belowLink(items, links);
    if (below !== undefined)
        return { key: below, why: 'lies below a link of the archive' };
    for (const [key, { target = '' }] of links) {
        if (!goesUpBehind(links, key, target))
            continue;
        return { key, why: `is a link that goes up behind another link, to "${target}"` };
    }
    return undefined;
}
function belowLink(items, links) {
    // With the lowest character between its parts, what lies below a path is sorted right behind it.
    const sorted = [...items.keys()]
        .map((key) => key.replaceAll('/', '\0'))
        .sort((one, other) => (one < other ? -1 : 1));
    const isBelow = (path, index) => {
        const before = sorted[index - 1];
        return (before !== undefined &&
            path.startsWith(`${before}\0`) &&
            links.has(before.replaceAll('\0', '/')));
    };
    return sorted.find(isBelow)?.replaceAll('\0', '/');
}
/** Whether there is a `..` behind a link: above what that leads to, which the target's text does not say. */
function goesUpBehind(links, key, target) {
    const parts = (0,item_key/* toKey */.fw)(target)
        .split('/')
        .filter((part) => part !== '' && part !== '.');
    let way = `/${key}`;
    for (const part of ['..', ...parts.slice(0, parts.lastIndexOf('..') + 1)]) {
        way = part === '..' ? way.slice(0, way.lastIndexOf('/')) : `${way}/${part}`;
        if (links.has(way.slice(1)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/read-archive.js







const ARCHIVE_LIMITS = { bytes: 8 * 2 ** 30, entries: 1_000_000 };
/**
 * Streams through a tar archive, compressed with gzip or not, and hands on each entry; nothing is written
 * anywhere. Throws a UsageError for a damaged archive, one that expands over 1000:1 (the library's own
 * guard), and one over the limits.
 */
async function readArchive(file, name, limits, onEntry) {
    const { Parser } = await __webpack_require__.e(/* import() */ 3979).then(__webpack_require__.bind(__webpack_require__, 73979));
    await new Promise((resolve, reject) => {
        const input = (0,external_node_fs_.createReadStream)(file, { fd: read_archive_open(file, name), highWaterMark: 256 * 1024 });
        const count = counter(name, limits);
        const fail = (error) => {
            input.destroy();
            reject(error);
        };
        const parser = new Parser({
            strict: false,
            onwarn: (code, message) => {
                if (code !== 'TAR_ENTRY_INFO')
                    fail(damaged(name, String(message)));
            },
            onReadEntry: (entry) => guard(() => hand(entry), fail),
        });
        const hand = (entry) => {
            const head = headOf(entry);
            count(head);
            const take = onEntry(head);
            entry.on('data', (part) => take && guard(() => take(part), fail));
            entry.resume();
        };
        parser.on('ignoredEntry', (entry) => fail(refused(name, entry.path, `is of type ${entry.type}, which no snapshot holds`)));
        parser.on('error', (error) => fail(damaged(name, error.message)));
        // An archive ends with two blocks of zeros (POSIX, pax): one that was cut between two entries has none.
        let isWhole = false;
        parser.on('eof', () => {
            isWhole = true;
        });
        parser.on('end', () => (isWhole ? resolve() : fail(damaged(name, 'its end is missing'))));
        input.on('error', (error) => fail((0,cannot_read/* cannotRead */.U)(name, error)));
        input.on('data', (part) => {
            if (!parser.write(part))
                input.pause();
        });
        parser.on('drain', () => input.resume());
        input.on('end', () => parser.end());
    });
}
/** Opens a file; what became a pipe since somebody looked is not waited for. */
function read_archive_open(file, name) {
    let opened;
    try {
        opened = (0,external_node_fs_.openSync)(file, open_flags/* READ */.P);
    }
    catch (error) {
        throw (0,cannot_read/* cannotRead */.U)(name, error);
    }
    const stats = (0,external_node_fs_.fstatSync)(opened);
    if (stats.isFile())
        return opened;
    (0,external_node_fs_.closeSync)(opened);
    throw (0,cannot_read/* cannotRead */.U)(name, (0,reader/* specialName */.jy)(stats));
}
/** The error for an entry that no honest archive holds. */
function refused(archive, entry, why) {
    return new usage_error/* UsageError */.e(`${archive}: entry ${JSON.stringify(entry)} ${why}; make the archive anew`);
}
function headOf({ path, type, size, mode, linkpath }) {
    return { name: path, type, size, mode: (mode ?? 0o644) & snapshot/* PERMISSIONS */.J, target: linkpath ?? '' };
}
function counter(name, limits) {
    let bytes = 0;
    let entries = 0;
    return (entry) => {
        bytes += entry.size;
        entries++;
        if (entries > limits.entries) {
            throw refused(name, entry.name, `is more than the ${(0,quote/* thousands */.oh)(limits.entries)}th`);
        }
        if (bytes <= limits.bytes)
            return;
        throw new usage_error/* UsageError */.e(`${name}: expands to more than ${(0,quote/* thousands */.oh)(limits.bytes)} bytes, met at ${JSON.stringify(entry.name)}; raise --max-archive-bytes if you trust it`);
    };
}
function guard(work, fail) {
    try {
        work();
    }
    catch (error) {
        fail(error);
    }
}
function damaged(name, why) {
    return new usage_error/* UsageError */.e(`${name}: damaged archive (${why}), so nothing can be said about drift; make it anew`);
}

// EXTERNAL MODULE: ./build/src/world/snapshots/saved-index.js
var saved_index = __webpack_require__(59266);
;// CONCATENATED MODULE: ./build/src/world/snapshots/archive-snapshot.js







/**
 * A `.tar` or `.tar.gz` as a snapshot: streamed and digested, never extracted. Entries that lie below a
 * folder of the archive's own name count from there. Refused by entry: absolute names, `..`, links that
 * leave or lead another entry astray, duplicates, names that are not UTF-8.
 */
function archiveSnapshot(name, file, bytes, saved) {
    const limits = { ...ARCHIVE_LIMITS, ...(bytes !== undefined && { bytes }) };
    const stats = (0,external_node_fs_.statSync)(file);
    const stamp = (0,saved_index/* stampOf */.Zs)(stats);
    const taken = Date.now();
    const known = saved === undefined ? undefined : (0,saved_index/* readIndex */.vY)(saved, file);
    // The names of the contents in the archive, by key; filled by the index.
    let sources = new Map();
    async function index(digests) {
        if (known?.stamp === stamp && (0,saved_index/* isSettled */.Is)(known, stats) && digests === 'sha256') {
            sources = new Map([...known.items].map(([key, { source = key }]) => [key, source]));
            return new Map(known.items);
        }
        const listed = new Listing(name, digests);
        await readArchive(file, name, limits, (entry) => listed.take(entry));
        const top = `${(0,external_node_path_.basename)(file).replace(/\.(tar|tar\.gz|tgz)$/, '')}/`;
        const found = listed.below((0,item_key/* toKey */.fw)(top));
        sources = listed.sources;
        return found;
    }
    async function contents(keys) {
        const parts = new Map(keys.map((key) => [sources.get(key), []]));
        await readArchive(file, name, limits, (entry) => {
            const wanted = parts.get((0,item_key/* toKey */.fw)(plainName(name, entry)));
            return wanted && ((part) => wanted.push(part));
        });
        return new Map(keys.map((key) => [key, Buffer.concat(parts.get(sources.get(key)))]));
    }
    async function save() {
        const items = new Map();
        for (const [key, item] of await index('sha256')) {
            const source = sources.get(key);
            items.set(key, { ...(0,saved_index/* settled */.gu)(item), ...(source !== undefined && { source }) });
        }
        return (0,saved_index/* writeIndex */._M)({ of: file, taken, stamp, items });
    }
    return { ...{ name, digests: 'sha256', modes: 'all' }, index, contents, save };
}
const FILES = ['File', 'OldFile', 'ContiguousFile'];
const FOLDERS = ['Directory', 'GNUDumpDir'];
const KINDS = {
    SymbolicLink: 'link',
    FIFO: 'named pipe',
    CharacterDevice: 'device',
    BlockDevice: 'device',
};
/** What an archive turned out to hold. */
class Listing {
    archive;
    digests;
    /** The key under which a content stands in the archive, by the key of the item. */
    sources = new Map();
    items = new Map();
    constructor(archive, digests) {
        this.archive = archive;
        this.digests = digests;
    }
    take(entry) {
        const path = plainName(this.archive, entry);
        if (FOLDERS.includes(entry.type))
            return undefined;
        const key = (0,item_key/* toKey */.fw)(path);
        if (this.items.has(key))
            throw refused(this.archive, entry.name, 'is there twice');
        if (entry.type === 'Link')
            return this.takeHardLink(entry, key);
        if (!FILES.includes(entry.type)) {
            const target = entry.type === 'SymbolicLink' ? { target: this.linkTarget(entry, path) } : {};
            const kind = KINDS[entry.type];
            this.items.set(key, { kind, size: 0, mode: undefined, ...target });
            return undefined;
        }
        const hash = startDigest(this.digests, entry.size);
        let known;
        const digest = () => {
            known ??= hash.digest('hex');
            return known;
        };
        this.items.set(key, { kind: 'file', size: entry.size, mode: entry.mode, digest });
        this.sources.set(key, key);
        return (part) => hash.update(part);
    }
    /** Another name of a file that came before. */
    takeHardLink(entry, key) {
        const target = (0,item_key/* toKey */.fw)(plainName(this.archive, { ...entry, name: entry.target }));
        const item = this.items.get(target);
        const source = this.sources.get(target);
        if (!item || !source)
            throw refused(this.archive, entry.name, 'links to a file not before it');
        this.items.set(key, item);
        this.sources.set(key, source);
    }
    linkTarget({ name, target }, path) {
        const leads = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(path), target));
        if (external_node_path_.posix.isAbsolute(target) || leads === '..' || leads.startsWith('../')) {
            throw refused(this.archive, name, `is a link that leaves the archive, to "${target}"`);
        }
        if (target.length > LONGEST_NAME || target.split('/').length > LONGEST_WAY) {
            const most = `${LONGEST_NAME} characters or ${LONGEST_WAY} folders`;
            throw refused(this.archive, name, `is a link through over ${most}`);
        }
        return target;
    }
    /** All that was taken; counted from the folder `top` when all of them lie in it. */
    below(top) {
        const misled = misledByLink(this.items);
        if (misled)
            throw refused(this.archive, (0,item_key/* showKey */.Nh)(misled.key), misled.why);
        if (![...this.items.keys()].every((key) => key.startsWith(top)))
            return this.items;
        this.sources = new Map([...this.sources].map(([key, source]) => [key.slice(top.length), source]));
        return new Map([...this.items].map(([key, item]) => [key.slice(top.length), item]));
    }
}
const LONGEST_NAME = 4096;
const LONGEST_WAY = 100;
/** An entry's name without `./` and a closing slash. */
function plainName(archive, { name }) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name) || name.startsWith('\\')) {
        throw refused(archive, name, 'has an absolute name');
    }
    if (parts.includes('..'))
        throw refused(archive, name, 'leaves the archive by ".."');
    // What GNU tar writes for one in the format of POSIX: a made-up name, and a map of the holes in the content.
    if (/^GNUSparseFile\.\d+$/.test(parts.at(-2) ?? '')) {
        throw refused(archive, name, 'is a sparse file whose holes are left out (tar --sparse)');
    }
    if (name.includes('\uFFFD'))
        throw refused(archive, name, 'has a name that is not UTF-8');
    if (name.length > LONGEST_NAME) {
        throw refused(archive, `${name.slice(0, 60)}…`, `has a name of over ${LONGEST_NAME} characters`);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/folder-snapshot.js







/** A directory as a snapshot. What was saved of an earlier index spares reading files that did not change. */
function folderSnapshot(name, folder, saved) {
    const known = saved === undefined ? undefined : (0,saved_index/* readIndex */.vY)(saved, folder);
    const taken = Date.now();
    return {
        ...{ name, folder, digests: 'sha256', modes: 'all' },
        index: async (digests) => indexFolder(folder, digests, known),
        contents: async (keys) => {
            const prefix = (0,walk_folder/* keyPrefix */.uU)(folder);
            return new Map(keys.map((key) => [key, folder_snapshot_contentOf(folder, prefix, key)]));
        },
        async save() {
            const items = new Map();
            for (const [key, item] of indexFolder(folder, 'sha256', known)) {
                items.set(key, { ...(0,saved_index/* settled */.gu)(item), stamp: (0,saved_index/* stampOf */.Zs)((0,walk_folder/* lookAt */.t5)(folder, key).stats) });
            }
            return (0,saved_index/* writeIndex */._M)({ of: folder, taken, items });
        },
    };
}
function indexFolder(folder, digests, saved) {
    const index = new Map();
    for (const key of (0,walk_folder/* walkFolder */.aI)(folder)) {
        const { item, stats } = (0,walk_folder/* lookAt */.t5)(folder, key);
        const known = digests === 'sha256' ? (0,saved_index/* savedDigest */.Ap)(saved, key, stats) : undefined;
        const digest = known ?? (() => folder_snapshot_digestOf(folder, key, digests));
        index.set(key, item.kind === 'file' ? { ...item, digest } : item);
    }
    return index;
}
const block = Buffer.allocUnsafeSlow(256 * 1024);
/** The digest of a file's content, read in blocks. */
function folder_snapshot_digestOf(folder, key, kind) {
    try {
        const file = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)((0,walk_folder/* keyPrefix */.uU)(folder) + key), open_flags/* READ_NO_LINK */.i);
        try {
            const hash = startDigest(kind, (0,external_node_fs_.fstatSync)(file).size);
            for (let at = 0;;) {
                const length = (0,external_node_fs_.readSync)(file, block, 0, block.length, at);
                if (length === 0)
                    return hash.digest('hex');
                hash.update(block.subarray(0, length));
                at += length;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        throw (0,cannot_read/* cannotRead */.U)(`${folder}/${(0,item_key/* showKey */.Nh)(key)}`, error);
    }
}
/** The whole content, in a buffer of its size: what is compared as text is large sometimes. */
function folder_snapshot_contentOf(folder, prefix, key) {
    try {
        const file = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)(prefix + key), open_flags/* READ_NO_LINK */.i);
        try {
            const content = Buffer.allocUnsafe((0,external_node_fs_.fstatSync)(file).size);
            let length = 0;
            for (let more = -1; more !== 0 && length < content.length; length += more) {
                more = (0,external_node_fs_.readSync)(file, content, length, content.length - length, length);
            }
            return content.subarray(0, length);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (error) {
        throw (0,cannot_read/* cannotRead */.U)(`${folder}/${(0,item_key/* showKey */.Nh)(key)}`, error);
    }
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/read-blobs.js


/** Reads blobs of a repository in one call of git. Throws a UsageError for one that the clone lacks. */
async function readBlobs(repository, wanted, name) {
    const contents = new Map();
    if (wanted.length === 0)
        return contents;
    const answer = await ask(repository, wanted.map(({ blob }) => `${blob}\n`).join(''), name);
    let at = 0;
    for (const { key } of wanted) {
        // Each answer is: `<blob> blob <size>`, the content, a newline (git-cat-file(1), BATCH OUTPUT).
        const end = answer.indexOf(10, at);
        const [, type, size] = answer.toString('latin1', at, end).split(' ');
        if (type !== 'blob') {
            throw new usage_error/* UsageError */.e(`${name}: this clone lacks the content of ${key}; fetch it first (a partial clone holds no old files)`);
        }
        contents.set(key, answer.subarray(end + 1, end + 1 + Number(size)));
        at = end + 1 + Number(size) + 1;
    }
    return contents;
}
function ask(repository, questions, name) {
    return new Promise((resolve, reject) => {
        const fail = (why) => reject(new usage_error/* UsageError */.e(`${name}: git cannot read it: ${why}`));
        const child = start(repository, ['cat-file', '--batch'], questions);
        if (child === undefined)
            return fail('there is no git on the PATH');
        const parts = [];
        let complaint = '';
        child.stdout.on('data', (part) => parts.push(part));
        child.stderr.on('data', (part) => {
            if (complaint.length < 4096)
                complaint += part.toString();
        });
        child.on('error', (error) => fail(error.message));
        child.on('close', (code) => code === 0
            ? resolve(Buffer.concat(parts))
            : fail(complaint.trim() || `it ended with ${code}`));
    });
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/git-snapshot.js




/**
 * A directory of a commit, read from git's objects without a checkout. Throws a UsageError when the
 * repository has no such revision or no such directory in it.
 */
function gitSnapshot(repository, revision, path) {
    const name = `git:${revision}:${path}`;
    const tree = treeOf(repository, revision, path, name);
    let blobs = new Map();
    return {
        name,
        digests: tree.length === 40 ? 'git-sha1' : 'git-sha256',
        modes: 'executable',
        async index() {
            const listed = await listTree(repository, tree, name);
            blobs = listed.blobs;
            return listed.index;
        },
        contents: (keys) => readBlobs(repository, keys.map((key) => ({ key, blob: blobs.get(key) })), name),
    };
}
function treeOf(repository, revision, path, name) {
    const ask = (what) => runLine(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', what]);
    if (ask(`${revision}^{commit}`) === undefined) {
        const why = refusal(repository);
        if (why !== undefined)
            throw new usage_error/* UsageError */.e(`${name}: ${why}`);
        if (runLine(repository, ['rev-parse', '--git-dir']) === undefined) {
            throw new usage_error/* UsageError */.e(`${name}: git knows no repository here; call it from within one`);
        }
        throw new usage_error/* UsageError */.e(`${name}: ${revision} is no commit of this clone; fetch it first (fetch-depth: 0 in actions/checkout)`);
    }
    const folder = path.replace(/^(\.\/)+|\/+$|^\.$/g, '');
    const tree = ask(`${revision}:${folder}`);
    if (tree === undefined || ask(`${tree}^{tree}`) !== tree) {
        throw new usage_error/* UsageError */.e(`${name}: ${revision} has no directory ${path}; name one that it has`);
    }
    return tree;
}
const LINK = '120000';
const SUBMODULE = '160000';
async function listTree(repository, tree, name) {
    const answer = await run(repository, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
    if (!answer.ok)
        throw new usage_error/* UsageError */.e(`${name}: git cannot list it: ${answer.why}`);
    const index = new Map();
    const blobs = new Map();
    const links = [];
    for (const line of answer.value.toString('latin1').split('\0').slice(0, -1)) {
        const [, mode, blob, size, key] = /^(\d+) \w+ ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line);
        if (mode === SUBMODULE) {
            // A commit of another repository: its name is all there is to compare.
            index.set(key, { kind: 'link', size: 0, mode: undefined, target: blob });
            continue;
        }
        blobs.set(key, blob);
        if (mode === LINK)
            links.push({ key: key, blob: blob });
        const bits = mode === '100755' ? 0o755 : 0o644;
        index.set(key, {
            ...{ kind: 'file', size: Number(size), mode: bits, digest: blob },
        });
    }
    const targets = await readBlobs(repository, links, name);
    for (const [key, target] of targets) {
        const shown = (0,item_key/* showKey */.Nh)(target.toString('latin1'));
        index.set(key, { kind: 'link', size: 0, mode: undefined, target: shown });
    }
    return { index, blobs };
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/open-snapshot.js








/**
 * Opens the snapshot that an identifier names: `git:<rev>:<path>`, an absolute path, or a name below
 * `base`. Throws a UsageError that lists where it was looked for.
 */
function openSnapshot(id, lookup, saved) {
    const git = /^git:([^:]+):(.*)$/s.exec(id);
    if (git)
        return gitSnapshot(lookup.repository, git[1], git[2]);
    if (id.startsWith('git:')) {
        throw new usage_error/* UsageError */.e(`${id}: a directory of a commit is named git:<rev>:<path>`);
    }
    const path = find(id, lookup);
    const stats = (0,external_node_fs_.statSync)(path);
    if (stats.isDirectory())
        return folderSnapshot(id, path, saved);
    if (stats.isFile() && /\.(tar|tar\.gz|tgz)$/.test(path)) {
        return archiveSnapshot(id, path, lookup.archiveBytes, saved);
    }
    const found = stats.isFile() ? 'file of another kind' : (0,reader/* specialName */.jy)(stats);
    throw new usage_error/* UsageError */.e(`${id}: no snapshot: expected a directory, .tar, .tar.gz or git:<rev>:<path>, found a ${found}`);
}
function find(id, { base, isNamed, directory }) {
    if ((0,external_node_path_.isAbsolute)(id))
        return existing(id) ?? open_snapshot_missing(id, [id]);
    const below = (0,external_node_path_.resolve)(base, id);
    if (isNamed && !below.startsWith((0,external_node_path_.join)(base, external_node_path_.sep))) {
        throw new usage_error/* UsageError */.e(`${id}: leaves ${base}; name a snapshot in it, or give its absolute path`);
    }
    const tried = isNamed ? [below] : [below, (0,external_node_path_.resolve)(directory, id)];
    for (const path of tried)
        if (existing(path))
            return path;
    return open_snapshot_missing(id, tried);
}
function existing(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        (0,external_node_fs_.statSync)(path);
        return path;
    }
    catch (error) {
        if ((0,reader/* isMissing */.b2)(error.code))
            return undefined;
        throw (0,cannot_read/* cannotRead */.U)(path, error);
    }
}
function open_snapshot_missing(id, tried) {
    throw new usage_error/* UsageError */.e(`${id}: no such snapshot; looked for ${tried.join(' and ')}; --snapshots-dir names the folder that holds it`);
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/snapshots.js








/** The machine's snapshots. */
function machineSnapshots(crew, progress) {
    return {
        open: openSnapshot,
        list: listSnapshots,
        digest: digestSnapshot,
        copy: copySnapshot,
        async *compare(before, after, options) {
            const { folder: one } = before;
            const { folder: other } = after;
            if (one === undefined || other === undefined || options?.byIndex) {
                yield await compareIndexes(before, after);
                return;
            }
            yield* compareFolders({ before: one, after: other }, crew, (done, total) => progress.step(done, total, 'folders compared'));
        },
    };
}
function listSnapshots(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        const order = new Intl.Collator('en', { numeric: true });
        return entries
            .filter((entry) => !entry.name.startsWith('.'))
            .filter((entry) => entry.isDirectory() || /\.(tar|tar\.gz|tgz)$/.test(entry.name))
            .map(({ name }) => name)
            .sort((a, b) => order.compare(a, b));
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw (0,cannot_read/* cannotRead */.U)((0,external_node_path_.join)(folder), error);
        throw new usage_error/* UsageError */.e(`${folder}: no such folder; --snapshots-dir names the one with snapshots`);
    }
}

// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/src/world/standard-input.js



const LARGEST = 64 * 1024 * 1024;
/** All that is piped into this process, as text. Throws a UsageError at a terminal, and over 64 MiB. */
async function standardInput() {
    if ((0,external_node_tty_.isatty)(0))
        throw new usage_error/* UsageError */.e('standard input is a terminal; pipe the text in');
    const parts = [];
    let length = 0;
    for await (const part of process.stdin) {
        parts.push(part);
        length += part.length;
        if (length > LARGEST) {
            throw new usage_error/* UsageError */.e(`standard input has more than ${(0,quote/* thousands */.oh)(LARGEST)} bytes; give less`);
        }
    }
    return Buffer.concat(parts).toString('utf8');
}

// EXTERNAL MODULE: ./build/src/hosts/live-log.js
var live_log = __webpack_require__(86376);
;// CONCATENATED MODULE: ./build/src/hosts/make-world.js














/** The real world around a folder. */
function makeWorld(options) {
    const directory = (0,external_node_fs_.realpathSync)(options.directory);
    const root = findRoot(directory) ?? directory;
    let folder;
    const scratch = () => {
        folder ??= (0,world_scratch/* scratchFolder */.$)(options.environment);
        return folder;
    };
    const crew = (0,world_crew.machineCrew)(options.worker);
    return {
        root,
        directory,
        host: options.host,
        files: machineFiles(scratch),
        git: machineGit(root),
        clock: clock/* machineClock */.w,
        processes: machineProcesses,
        disk: machineDisk,
        crew,
        snapshots: machineSnapshots(crew, options.progress),
        progress: options.progress,
        live: options.live ?? live_log/* hiddenLog */.J,
        environment: options.environment,
        kept: options.kept,
        handover: options.handover,
        openLog: (path, largest) => cappedLog(path, largest, sink/* visible */.RK),
        machine: thisMachine,
        change: options.change,
        defaultBranch: options.defaultBranch,
        standardInput: standardInput,
        scratch,
    };
}


/***/ }),

/***/ 42584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function text(about) {
    return input({ kind: 'text', expects: 'text', absent: undefined, parse: (raw) => raw, ...about });
}
function path(about) {
    return text({ isPath: true, ...about });
}
/** Yes or no. GitHub passes `true` and `false` in YAML's core schema spellings. */
function flag(about) {
    return input({
        kind: 'flag',
        expects: 'true or false',
        absent: false,
        parse: (raw) => (/^(true|True|TRUE)$/.test(raw) ? true : no(raw)),
        ...about,
    });
}
function no(raw) {
    return /^(false|False|FALSE)$/.test(raw) ? false : undefined;
}
/** One of a few words. */
function choice(about) {
    return input({
        kind: 'choice',
        expects: `one of ${about.choices.join(', ')}`,
        absent: about.default,
        parse: (raw) => about.choices.find((known) => known === raw),
        metavar: about.choices.join('|'),
        ...about,
    });
}
/** Several values, one a line; `commas` also splits at commas and blanks. A flag may be repeated. */
function list(about) {
    const separator = about.commas ? /[\s,]+/ : /\r?\n/;
    return input({
        kind: 'list',
        expects: about.commas ? 'values separated by commas' : 'one value a line',
        absent: [],
        parse: (raw) => raw
            .split(separator)
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        ...about,
    });
}
/** A value with a grammar of its own: `parse` answers undefined for what is not accepted. */
function value(about) {
    return input({ kind: 'value', absent: undefined, ...about });
}
function input(given) {
    return {
        kind: given.kind,
        description: given.description,
        where: given.where ?? 'everywhere',
        default: given.default,
        inWorkflow: given.inWorkflow,
        expression: given.expression,
        expects: given.expects,
        metavar: given.metavar ?? given.kind.toUpperCase(),
        positional: given.positional ?? false,
        isPath: given.isPath ?? false,
        instead: given.instead,
        flagName: given.flagName,
        ...{ file: given.file, from: given.from, usual: given.usual ?? [] },
        absent: given.absent,
        parse: given.parse,
    };
}


/***/ }),

/***/ 83468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   nJ: () => (/* binding */ camel)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);


/**
 * Turns raw strings into typed values; both hosts come through here.
 * Throws a UsageError that names the input, the text received and what is accepted.
 */
function parseInputs(inputs, raw, label) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const given = raw[name] ?? input.default;
        values[camel(name)] = given === undefined ? input.absent : parseOne(label(name), input, given);
    }
    return values;
}
/**
 * Reads the inputs of a workflow. GitHub passes one that nobody gave, and an expression that came to nothing, as an
 * empty text: it means what the action file states, never the default of a terminal.
 */
function readInputs(inputs, read) {
    const known = Object.entries(inputs).filter(([, { where }]) => where !== 'cli');
    return Object.fromEntries(known.map(([name, { inWorkflow }]) => [name, read(name) || inWorkflow]));
}
function parseOne(label, input, given) {
    const parsed = typeof given === 'string' ? input.parse(given) : given;
    if (parsed === undefined) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${label}: ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(String(given))} is not accepted; expected ${input.expects}`);
    }
    if (input.isPath && [parsed].flat().includes('-')) {
        const cure = input.instead === undefined ? '' : `${input.instead}; `;
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${label}: "-" is no path; ${cure}./- names a file`);
    }
    return parsed;
}
/** `log-file` as `logFile`. */
function camel(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 43756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ machineClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The machine's clock. */
const machineClock = {
    now: () => new Date(),
    sleep: (milliseconds, early) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, early && { signal: early }).catch((error) => {
        if (!early?.aborted)
            throw error;
    }),
};


/***/ }),

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

/***/ 11130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ displayName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** A path as text: a name that is not UTF-8 shows its bytes as `\xE9`. */
function displayName(path) {
    if (typeof path === 'string')
        return path;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path))
        return path.toString('utf8');
    return path
        .toString('latin1')
        .replace(/[\x80-\xFF]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
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

/***/ 60267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
/** For logs and pipes: nobody is watching. */
const silent = { step: () => { }, end: () => { } };


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


/***/ }),

/***/ 42620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ scratchFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51837);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36487);





const VARIABLES = ['COHESIX_TRACE_TMP', 'COHESIX_ENS_TMP', 'TMPDIR'];
/**
 * The scratch folder: the first set of COHESIX_TRACE_TMP, COHESIX_ENS_TMP and TMPDIR, else the
 * system's. Created when missing. Throws a UsageError that names the variable when it is unwritable.
 */
function scratchFolder(environment) {
    const variable = VARIABLES.find((name) => environment[name]);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(variable ? environment[variable] : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .wZ)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
    catch (error) {
        const name = variable ?? 'the temporary folder';
        const cure = variable
            ? `set ${variable} to a folder you can write to, or unset it`
            : 'set TMPDIR';
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${name}: cannot write to ${folder} (${error.code}); ${cure}`);
    }
    return folder;
}


/***/ }),

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead)
/* harmony export */ });
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51837);

/** The error for a side of which not all can be read: a comparison of the rest would hide drift. */
function cannotRead(what, error) {
    const code = error.code ?? String(error);
    const problem = new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what}: cannot be read (${code}), so nothing can be said about drift; make it readable, or take it out of the snapshot`);
    problem.cause = { path: what, code }; // What another thread can tell of it.
    return problem;
}


/***/ }),

/***/ 61751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compareBelow),
  s: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(51837);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/world/open-flags.js
var open_flags = __webpack_require__(61570);
// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(64119);
// EXTERNAL MODULE: ./build/src/world/snapshots/snapshot.js
var snapshot = __webpack_require__(54958);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-pair.js




/** A side of a pair that could not be read. */
class SideError extends Error {
    side;
    key;
    code;
    constructor(side, key, code) {
        super(code);
        this.side = side;
        this.key = key;
        this.code = code;
    }
}
const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);
/**
 * Compares two files side by side, up to 64 KiB at a time: their permissions and their bytes. Paths are latin1
 * text, as keys are. Throws a SideError. One function without a part: it is called for each of many small files.
 */
function comparePair(key, paths) {
    let side = 'before';
    let [before, after] = [-1, -1];
    try {
        before = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)(paths.before + key), open_flags/* READ_NO_LINK */.i);
        const old = (0,external_node_fs_.fstatSync)(before);
        if (!old.isFile())
            throw new SideError(side, key, CHANGED);
        side = 'after';
        after = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)(paths.after + key), open_flags/* READ_NO_LINK */.i);
        const now = (0,external_node_fs_.fstatSync)(after);
        if (!now.isFile())
            throw new SideError(side, key, CHANGED);
        const isAlike = ((old.mode ^ now.mode) & snapshot/* PERMISSIONS */.J) === 0 && old.size === now.size;
        const isSmall = old.size < BLOCK && now.size < BLOCK;
        if (!isAlike && !isSmall)
            return changeOf(key, old, now);
        for (;;) {
            side = 'before';
            const left = (0,external_node_fs_.readSync)(before, one, 0, BLOCK, null);
            side = 'after';
            const right = (0,external_node_fs_.readSync)(after, other, 0, BLOCK, null);
            const isEqual = left === right && one.compare(other, 0, right, 0, left) === 0;
            // A file gives less than there is room for only at its end (read(2)).
            if (isAlike && isEqual && left < BLOCK)
                return 'same';
            if (isAlike && isEqual)
                continue;
            if (!isSmall || left === BLOCK || right === BLOCK)
                return changeOf(key, old, now);
            const contents = { before: copyOf(one, left), after: copyOf(other, right) };
            return { ...changeOf(key, old, now), contents };
        }
    }
    catch (error) {
        if (error instanceof SideError)
            throw error;
        throw new SideError(side, key, error.code ?? String(error));
    }
    finally {
        if (before >= 0)
            (0,external_node_fs_.closeSync)(before);
        if (after >= 0)
            (0,external_node_fs_.closeSync)(after);
    }
}
const CHANGED = 'it changed meanwhile';
function changeOf(key, old, now) {
    return { path: (0,item_key/* showKey */.Nh)(key), key, before: itemOf(old), after: itemOf(now) };
}
/** In memory of its own: what crosses threads takes all that it shares with it. */
function copyOf(block, length) {
    const copy = Buffer.allocUnsafeSlow(length);
    block.copy(copy, 0, 0, length);
    return copy;
}
function itemOf(stats) {
    return { kind: 'file', size: stats.size, mode: stats.mode & snapshot/* PERMISSIONS */.J };
}

// EXTERNAL MODULE: ./build/src/world/snapshots/walk-folder.js
var walk_folder = __webpack_require__(22232);
;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-below.js




/** The start of a comparison. */
function nothing() {
    return { changes: [], unchanged: 0, held: 0 };
}
/** Compares folders and all below them, breadth first, until there is more than `most`; answers the folders that are left. */
function compareBelow(folders, steps, found, most = { files: Number.POSITIVE_INFINITY, folders: Number.POSITIVE_INFINITY }) {
    const paths = { before: (0,walk_folder/* keyPrefix */.uU)(folders.before), after: (0,walk_folder/* keyPrefix */.uU)(folders.after) };
    const queue = [...steps];
    let next = 0;
    try {
        while (next < queue.length) {
            const files = found.unchanged + found.changes.length;
            if (files > most.files || queue.length - next > most.folders)
                break;
            for (const below of compareFolder(folders, paths, queue[next++], found))
                queue.push(below);
        }
    }
    catch (error) {
        found.unreadable = unreadable(error, folders);
        return [];
    }
    return queue.slice(next);
}
function unreadable(error, folders) {
    if (error instanceof SideError) {
        return { path: `${folders[error.side]}/${(0,item_key/* showKey */.Nh)(error.key)}`, code: error.code };
    }
    if (error instanceof usage_error/* UsageError */.e && error.cause !== undefined) {
        return error.cause;
    }
    throw error;
}
/** Compares what stands in one folder; answers the folders in it. */
function compareFolder(folders, paths, step, found) {
    const none = new Map();
    const before = step.isBefore ? (0,walk_folder/* namesIn */.wX)(folders.before, step.below) : none;
    const after = step.isAfter ? (0,walk_folder/* namesIn */.wX)(folders.after, step.below) : none;
    const below = [];
    const files = [];
    const look = (name, one, other) => {
        const key = step.below + name;
        const isBefore = one === 'directory';
        const isAfter = other === 'directory';
        if (isBefore || isAfter)
            below.push({ below: `${key}/`, isBefore, isAfter });
        if (one === 'file' && other === 'file')
            files.push(key);
        else
            note(compareItems(folders, key, one, other), found);
    };
    before.forEach((kind, name) => {
        look(name, kind, after.get(name));
    });
    after.forEach((kind, name) => {
        if (!before.has(name))
            look(name, undefined, kind);
    });
    comparePairs(files, paths, found);
    return below;
}
/** The loop that runs most: apart from the rest of the walk the engine optimizes it once, and soon. */
function comparePairs(keys, paths, found) {
    for (const key of keys)
        note(comparePair(key, paths), found);
}
function note(change, found) {
    if (change === 'same')
        found.unchanged++;
    else if (change)
        found.changes.push(held(change, found));
}
// Contents of so many bytes go along with what was found; others are read again.
const MOST_HELD = 4 * 2 ** 20;
function held(change, found) {
    const { contents, ...rest } = change;
    if (!contents)
        return change;
    found.held += contents.before.length + contents.after.length;
    return found.held > MOST_HELD ? rest : change;
}
/** Whatever is no pair of files; undefined when there are only folders. */
function compareItems(folders, key, before, after) {
    const isThing = (kind) => kind !== undefined && kind !== 'directory';
    if (!isThing(before) && !isThing(after))
        return undefined;
    const one = isThing(before) ? (0,walk_folder/* lookAt */.t5)(folders.before, key).item : undefined;
    const other = isThing(after) ? (0,walk_folder/* lookAt */.t5)(folders.after, key).item : undefined;
    if (one && one.kind === other?.kind && one.target === other.target)
        return 'same';
    return { path: (0,item_key/* showKey */.Nh)(key), key, before: one, after: other };
}


/***/ }),

/***/ 95420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listingOf),
/* harmony export */   O: () => (/* binding */ differingTrees)
/* harmony export */ });
/* harmony import */ var _compare_below_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61751);

/** Compares folders of two snapshots with all that is below them: the part of the work that threads share. */
const differingTrees = {
    name: 'snapshots/differing-trees',
    // Folders are few and each of them is much work: one at a time.
    chunk: 1,
    worthAWorker: 16,
    work(paths, folders) {
        const found = (0,_compare_below_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s)();
        (0,_compare_below_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBelow */ .n)(folders, paths.map(toStep), found);
        return found;
    },
};
/** Folders as a list that threads can share: which sides have it stands before its key. */
function listingOf(steps) {
    const names = steps.map(({ below, isBefore, isAfter }) => `${Number(isBefore)}${Number(isAfter)}${below}\0`);
    return Buffer.from(names.join(''), 'latin1');
}
function toStep(path) {
    const name = Buffer.from(path).toString('latin1');
    return { below: name.slice(2), isBefore: name[0] === '1', isAfter: name[1] === '1' };
}


/***/ }),

/***/ 64119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fromKey),
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11130);

// A key is a path's bytes as latin1 text: cheap to sort and to look up, and nothing is lost of a name
// that is not UTF-8.
/** Compares by the path's bytes. */
function byKey(a, b) {
    if (a.key === b.key)
        return 0;
    return a.key < b.key ? -1 : 1;
}
/** The path as the file system takes it: text when it is ASCII, else its bytes. */
function fromKey(key) {
    return isAscii(key) ? key : Buffer.from(key, 'latin1');
}
/** The path for people. */
function showKey(key) {
    return isAscii(key) ? key : (0,_display_name_js__WEBPACK_IMPORTED_MODULE_0__/* .displayName */ .Q)(Buffer.from(key, 'latin1'));
}
/** The key of a path given as text. */
function toKey(path) {
    return isAscii(path) ? path : Buffer.from(path).toString('latin1');
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) > 0x7f)
            return false;
    return true;
}


/***/ }),

/***/ 59266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ savedDigest),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Zs: () => (/* binding */ stampOf),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   sP: () => (/* binding */ looksLikeIndex),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _core_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54958);


const VERSION = 1;
/** The index as the text of its file. */
function writeIndex({ of, taken, stamp, items }) {
    const head = JSON.stringify({ cohesix: 'snapshot index', version: VERSION, of, taken, stamp });
    const body = [head, ...[...items].map((item) => JSON.stringify(item)), ''].join('\n');
    return `${(0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body)}\n${body}`;
}
/** Whether a text begins as an index does, of whatever version. */
function looksLikeIndex(text) {
    return /^[0-9a-f]{64}\n\{"cohesix":"snapshot index",/.test(text);
}
/** Reads it back; undefined for one of another version or snapshot, and for a damaged one. */
function readIndex(text, of) {
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== (0,_core_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(body))
        return undefined;
    const [head, ...lines] = body.trimEnd().split('\n');
    const known = JSON.parse(head);
    if (known.version !== VERSION || known.of !== of)
        return undefined;
    return { ...known, items: new Map(lines.map((line) => JSON.parse(line))) };
}
/** How a file looks without reading it. */
function stampOf({ size, mtimeMs, ctimeMs, ino, mode }) {
    return [size, mtimeMs, ctimeMs, ino, mode & _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .J].join(' ');
}
// A file written within the clock's grain of the index could change again and look the same: git calls
// such an entry racily clean (its Documentation/technical/racy-git) and reads the file.
const GRAIN = 2000;
/** The digest saved for a file, when it looks as it did and was not written just before. */
function savedDigest(index, key, stats) {
    const item = index?.items.get(key);
    if (index === undefined || item?.stamp !== stampOf(stats))
        return undefined;
    return isSettled(index, stats) ? item.digest : undefined;
}
/** Whether a file was last changed well before the index was taken. */
function isSettled({ taken }, { ctimeMs }) {
    return ctimeMs + GRAIN < taken;
}
/** The items of an index with all their digests, for saving. */
function settled(item) {
    const { digest: known, ...rest } = item;
    const value = typeof known === 'function' ? known() : known;
    return value === undefined ? rest : { ...rest, digest: value };
}


/***/ }),

/***/ 54958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PERMISSIONS)
/* harmony export */ });
/** Permission bits, and those by which a program runs as another user (chmod(2)). */
const PERMISSIONS = 0o7777;


/***/ }),

/***/ 22232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59915);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);
/* harmony import */ var _item_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64119);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54958);





/** The bytes of a folder's path, as latin1 text that keys are put behind. */
function keyPrefix(folder) {
    return Buffer.from(`${folder}/`).toString('latin1');
}
/**
 * What a snapshot's folder holds; `below` is empty or ends with a slash. A `.git` at its top is the
 * repository's, not the snapshot's. Throws a UsageError when it cannot be read.
 */
function namesIn(folder, below) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fromKey */ .K)(keyPrefix(folder) + below), {
            ...{ withFileTypes: true, encoding: 'latin1' },
        });
        const names = new Map();
        for (const entry of entries) {
            names.set(entry.name, entry.isDirectory() ? 'directory' : kindOf(entry));
        }
        if (below === '')
            names.delete('.git');
        return names;
    }
    catch (error) {
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(`${folder}/${(0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)(below)}`.replace(/\/$/, ''), error);
    }
}
/** Every key below a folder that is no directory. */
function* walkFolder(folder) {
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        for (const [name, kind] of namesIn(folder, below)) {
            if (kind === 'directory')
                pending.push(`${below + name}/`);
            else
                yield below + name;
        }
    }
}
/** What stands at a path, and what the system tells of it. Throws a UsageError when it does not. */
function lookAt(folder, key) {
    const path = (0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .fromKey */ .K)(keyPrefix(folder) + key);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        const kind = kindOf(stats);
        const item = { kind, size: 0, mode: undefined };
        if (kind === 'link')
            item.target = (0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, 'latin1'));
        if (kind !== 'file')
            return { item, stats };
        return { item: { kind, size: stats.size, mode: stats.mode & _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .PERMISSIONS */ .J }, stats };
    }
    catch (error) {
        throw (0,_cannot_read_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotRead */ .U)(`${folder}/${(0,_item_key_js__WEBPACK_IMPORTED_MODULE_3__/* .showKey */ .Nh)(key)}`, error);
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'link' : (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .specialName */ .jy)(entry);
}


/***/ })

};
