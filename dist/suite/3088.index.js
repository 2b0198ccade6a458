export const id = 3088;
export const ids = [3088];
export const modules = {

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   r: () => (/* binding */ reportOutputs)
/* harmony export */ });
/** The outputs that the host fills in from the report, for every action. */
const reportOutputs = {
    verdict: 'pass, fail or neutral.',
    errors: 'How many errors were found.',
    warnings: 'How many warnings were found.',
    'report-path': 'Path of the report as JSON.',
    'sarif-path': 'Path of the report as SARIF 2.1.0.',
    'html-path': 'Path of the report as an HTML page.',
    'evidence-path': 'Path of the evidence bundle; empty when none was asked for.',
    'check-run-url': 'Address of the check run; empty when none was written.',
    'comment-url': 'Address of the comment on the pull request; empty when there is none.',
    degraded: 'true when something could not be published; the log and the summary say what and why.',
    artifact: 'Name of the artifact that keeps the reports; empty when none is kept.',
};
/** Declares an action; the inputs it states are the types that its `run` receives. */
function defineAction(action) {
    return action;
}


/***/ }),

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

/***/ 5639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   py: () => (/* binding */ HOMEPAGE)
/* harmony export */ });
/** A rule, whose id is known to the compiler: a misspelt one does not compile. */
function rule(id, severity, summary) {
    return { id, severity, summary };
}
/** Where the project lives: pages, schemas and the tool's own links start here. */
const HOMEPAGE = 'https://github.com/cohesix/validate-batch';
/** The address of a rule's page. */
function rulePage(id) {
    return `${HOMEPAGE}/blob/v1/docs/rules/${id}.md`;
}


/***/ }),

/***/ 46356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ configurationDigest),
/* harmony export */   _: () => (/* binding */ useDigest)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89706);

/**
 * Tells uses of one action with the same settings apart: by the folder that it works in and by its key. Names
 * nothing for a use at the top that has no key.
 */
function useDigest(...marks) {
    return marks.some((mark) => mark) ? { use: configurationDigest(marks) } : {};
}
/**
 * Names in 32 hex digits what decides about findings: settings and policy, never the shard or where
 * something is written. Two shards of one batch have the same.
 */
function configurationDigest(settings) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify(settings)).slice(0, 32);
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


/***/ })

};
