export const id = 367;
export const ids = [367];
export const modules = {

/***/ 5032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ sharedInputs),
/* harmony export */   rb: () => (/* binding */ phaseInputs)
/* harmony export */ });
/* unused harmony exports FORMATS, compositeInputs */
/* harmony import */ var _inputs_define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2584);

/** Every way in which a report can be printed. */
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** Inputs that every action has; the hosts act on them. */
const sharedInputs = {
    report: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the report as JSON to this file.',
        metavar: 'PATH',
    }),
    sarif: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the report as SARIF 2.1.0 to this file.',
        metavar: 'PATH',
    }),
    html: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the report as an HTML page to this file.',
        metavar: 'PATH',
    }),
    evidence: (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write a bundle of the report and all it rests on to this file, for cohesix verify.',
        metavar: 'PATH',
    }),
    'log-file': (0,_inputs_define_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Write the findings as text to this file; by default one in scratch space.',
        metavar: 'PATH',
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
        description: 'Show what would be written, and write nothing: no file, nothing on GitHub.',
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

/***/ 5068:
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
/** The first characters of a text, never half of a surrogate pair. */
function head(text, length) {
    const cut = text.slice(0, length);
    return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ REPORT_VERSION),
  wr: () => (/* binding */ TOOL_VERSION),
  Gt: () => (/* binding */ countFindings),
  dO: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        return { ...draft, fingerprint: digest(`${meaning}\0${earlier}`) };
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
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

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/**
 * A mistake of the caller's that stops the run: a bad flag, a broken policy file, nothing to check.
 * The message names the thing, the value received, what was expected, and the cure.
 */
class UsageError extends Error {
    name = 'UsageError';
    /** Where the mistake is, when it is in a file. */
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}


/***/ }),

/***/ 2584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function text(about) {
    return input({ kind: 'text', expects: 'text', absent: undefined, parse: (raw) => raw, ...about });
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
        expression: given.expression,
        expects: given.expects,
        metavar: given.metavar ?? given.kind.toUpperCase(),
        positional: given.positional ?? false,
        flagName: given.flagName,
        absent: given.absent,
        parse: given.parse,
    };
}


/***/ }),

/***/ 1130:
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

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ makeReader),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   jy: () => (/* binding */ specialName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const OPEN = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
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
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, OPEN);
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

/***/ 5166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cannotRead)
/* harmony export */ });
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);

/** The error for a side of which not all can be read: a comparison of the rest would hide drift. */
function cannotRead(what, error) {
    const code = error.code ?? String(error);
    const problem = new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${what}: cannot be read (${code}), so nothing can be said about drift; make it readable, or take it out of the snapshot`);
    problem.cause = { path: what, code }; // What another thread can tell of it.
    return problem;
}


/***/ }),

/***/ 1751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ compareBelow),
  s: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/world/snapshots/item-key.js
var item_key = __webpack_require__(4119);
// EXTERNAL MODULE: ./build/src/world/snapshots/walk-folder.js
var walk_folder = __webpack_require__(2232);
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
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
// Between the listing and now the file may have become a link or a pipe: neither is followed or waited for.
const OPEN = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
const BLOCK = 64 * 1024;
const one = Buffer.allocUnsafeSlow(BLOCK);
const other = Buffer.allocUnsafeSlow(BLOCK);
/**
 * Compares two files side by side, up to 64 KiB at a time: their permissions and their bytes. Throws a
 * SideError.
 */
function comparePair(key, folders) {
    const before = compare_pair_open(folders, key, 'before');
    try {
        const after = compare_pair_open(folders, key, 'after');
        try {
            if (isSame(before, after))
                return 'same';
            return { path: (0,item_key/* showKey */.Nh)(key), key, before: itemOf(before), after: itemOf(after) };
        }
        finally {
            (0,external_node_fs_.closeSync)(after.file);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(before.file);
    }
}
function compare_pair_open(folders, key, side) {
    try {
        const file = (0,external_node_fs_.openSync)((0,item_key/* fromKey */.K)((0,walk_folder/* keyPrefix */.uU)(folders[side]) + key), OPEN);
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (stats.isFile())
            return { file, stats, side, key };
        (0,external_node_fs_.closeSync)(file);
    }
    catch (error) {
        throw failure(side, key, error);
    }
    throw new SideError(side, key, 'it changed meanwhile');
}
function isSame(before, after) {
    if (((before.stats.mode ^ after.stats.mode) & 0o777) !== 0)
        return false;
    if (before.stats.size !== after.stats.size)
        return false;
    for (let at = 0;;) {
        const left = fill(before, one, at);
        const right = fill(after, other, at);
        if (left !== right || one.compare(other, 0, right, 0, left) !== 0)
            return false;
        if (left < BLOCK)
            return true;
        at += left;
    }
}
/** A file gives less than there is room for only at its end (read(2)). */
function fill({ file, side, key }, block, at) {
    try {
        return (0,external_node_fs_.readSync)(file, block, 0, BLOCK, at);
    }
    catch (error) {
        throw failure(side, key, error);
    }
}
function failure(side, key, error) {
    return new SideError(side, key, error.code ?? String(error));
}
function itemOf({ stats }) {
    return { kind: 'file', size: stats.size, mode: stats.mode & 0o777 };
}

;// CONCATENATED MODULE: ./build/src/world/snapshots/compare-below.js




/** The start of a comparison. */
function nothing() {
    return { changes: [], unchanged: 0 };
}
/** Compares folders and all below them, breadth first, until `most` files are; answers the folders that are left. */
function compareBelow(folders, steps, found, most = Number.POSITIVE_INFINITY) {
    const queue = [...steps];
    let next = 0;
    try {
        while (next < queue.length && found.unchanged + found.changes.length < most) {
            for (const below of compareFolder(folders, queue[next++], found))
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
function compareFolder(folders, step, found) {
    const none = new Map();
    const before = step.isBefore ? (0,walk_folder/* namesIn */.wX)(folders.before, step.below) : none;
    const after = step.isAfter ? (0,walk_folder/* namesIn */.wX)(folders.after, step.below) : none;
    const below = [];
    for (const name of union(before, after)) {
        const key = step.below + name;
        const [one, other] = [before.get(name), after.get(name)];
        const [isBefore, isAfter] = [one === 'directory', other === 'directory'];
        if (isBefore || isAfter)
            below.push({ below: `${key}/`, isBefore, isAfter });
        const change = one === 'file' && other === 'file'
            ? comparePair(key, folders)
            : compareItems(folders, key, one, other);
        if (change === 'same')
            found.unchanged++;
        else if (change)
            found.changes.push(change);
    }
    return below;
}
function* union(before, after) {
    yield* before.keys();
    for (const name of after.keys())
        if (!before.has(name))
            yield name;
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

/***/ 5420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listingOf),
/* harmony export */   O: () => (/* binding */ differingTrees)
/* harmony export */ });
/* harmony import */ var _compare_below_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1751);

/** Compares folders of two snapshots with all that is below them: the part of the work that threads share. */
const differingTrees = {
    name: 'snapshots/differing-trees',
    // Folders are few and each of them is much work.
    chunk: 256,
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

/***/ 4119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ fromKey),
/* harmony export */   Nh: () => (/* binding */ showKey),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   fw: () => (/* binding */ toKey)
/* harmony export */ });
/* harmony import */ var _display_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1130);

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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
    return /^[\x00-\x7F]*$/.test(text);
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ walkFolder),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9915);
/* harmony import */ var _cannot_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5166);
/* harmony import */ var _item_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4119);




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
        const shown = entries.filter(({ name }) => below !== '' || name !== '.git');
        return new Map(shown.map((entry) => [entry.name, entry.isDirectory() ? 'directory' : kindOf(entry)]));
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
        return { item: { kind, size: stats.size, mode: stats.mode & 0o777 }, stats };
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
