export const id = 601;
export const ids = [601];
export const modules = {

/***/ 8081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ annotateBatch)
});

// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/inputs.js


/** What annotate-batch can be told. */
const inputs = {
    entries: (0,inputs_define/* list */.p_)({
        description: 'Documents of the batch, one a line: names as the table has them, paths, globs such as docs/**/*.md; - reads them from standard input.',
        metavar: 'ENTRY',
        positional: true,
    }),
    metadata: (0,inputs_define/* text */.Qq)({
        description: 'The Markdown file with the table.',
        metavar: 'PATH',
        default: 'workspace/docs/community/governance/METADATA.md',
    }),
    origin: (0,inputs_define/* text */.Qq)({
        description: 'What BATCH_ORIGIN is to say; without it the batch_origin of the manifest.',
        metavar: 'URI',
    }),
    size: (0,inputs_define/* value */.Uq)({
        description: 'What BATCH_SIZE is to say; by default the number of entries.',
        metavar: 'N',
        expects: 'a whole number from 1',
        parse: (raw) => (/^0*[1-9]\d{0,14}$/.test(raw) ? Number(raw) : undefined),
    }),
    'from-manifest': (0,inputs_define/* text */.Qq)({
        description: 'Take the entries from the documents of this manifest.json of a batch.',
        metavar: 'PATH',
    }),
    changed: (0,inputs_define/* flag */.Jt)({
        description: 'Take the documents that this change touches as entries.',
    }),
    base: (0,inputs_define/* text */.Qq)({
        description: 'The commit that changes are counted from; by default the one the event names, else origin/HEAD.',
        metavar: 'REVISION',
    }),
    mode: (0,inputs_define/* choice */.Yq)({
        description: 'write edits the file; suggest leaves it and suggests the edits on the pull request; check leaves it and fails when it would be edited.',
        choices: ['write', 'suggest', 'check'],
        default: 'write',
    }),
    'only-check': (0,inputs_define/* flag */.Jt)({
        description: 'The same as --mode check: end with 1 when the file would be edited.',
        flagName: 'check',
        where: 'cli',
    }),
    'allow-missing': (0,inputs_define/* flag */.Jt)({
        description: 'Leave entries without a row out instead of refusing them.',
    }),
    'add-rows': (0,inputs_define/* flag */.Jt)({
        description: 'Add rows for entries that have none, from the headers of the documents.',
    }),
    'add-columns': (0,inputs_define/* flag */.Jt)({ description: 'Add the two columns to a table that lacks them.' }),
    align: (0,inputs_define/* flag */.Jt)({ description: 'Pad the cells of each edited table to the same width.' }),
    'strict-tables': (0,inputs_define/* flag */.Jt)({
        description: 'Refuse rows that a blank or a broken line cuts off from their table.',
    }),
    policy: (0,inputs_define/* text */.Qq)({
        description: 'The policy file, which says with changed what a document is; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
    }),
    ...shared_inputs/* sharedInputs */.dO,
};

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/rules.js
/** Every rule of annotate-batch. A rule's page is docs/rules/<id>.md; its examples are executed. */
const RULES = [
    rule('table/row-missing', 'error', 'A document of the batch has a row in the table.'),
    rule('table/row-ambiguous', 'error', 'A document fits one row, and a row one document.'),
    rule('table/columns-missing', 'error', 'The table has the columns BATCH_SIZE and BATCH_ORIGIN.'),
    rule('table/row-too-long', 'error', 'A row has no more cells than the head of its table.'),
    rule('table/row-stale', 'error', 'A row names the size and the origin of its batch.'),
    rule('table/misaligned', 'error', 'With --align, the columns of the table stand below each other.'),
    rule('table/row-cut-off', 'warning', 'No blank or broken line cuts a row off from its table.'),
];
function rule(id, severity, summary) {
    return { id, severity, summary };
}

;// CONCATENATED MODULE: ./build/src/actions/annotate-batch/action.js





/** Fills the two batch columns of a metadata table, and touches nothing else. */
const annotateBatch = (0,actions_define/* defineAction */.Q)({
    name: 'annotate-batch',
    title: 'Cohesix Annotate Batch',
    summary: 'Fills BATCH_SIZE and BATCH_ORIGIN in the rows of a metadata table, and leaves every other byte as it is.',
    branding: { icon: 'edit-3', color: 'blue' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment, and for the suggestions of `mode: suggest`',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'only with `code-scanning: true` in a private repository',
    },
    inputs: inputs,
    outputs: {
        ...actions_define/* reportOutputs */.r,
        changed: 'true when the table was edited; in other modes and with dry-run, when it would be.',
        entries: 'How many documents the batch has.',
        'batch-size': 'What BATCH_SIZE says.',
    },
    examples: [
        'cohesix annotate-batch GUIDE.md INSTALL.md --origin git://example.org/batch-7',
        "cohesix annotate-batch 'docs/**/*.md' --origin batch-7 --metadata docs/METADATA.md --dry-run",
        'cohesix annotate-batch --from-manifest batch/manifest.json --metadata batch/METADATA.md --check',
    ],
    async run(given, world) {
        const { annotate } = await Promise.all(/* import() */[__webpack_require__.e(772), __webpack_require__.e(282)]).then(__webpack_require__.bind(__webpack_require__, 6282));
        const { drafts, facts, sections, batch, isChanged, isRefused, after } = await annotate(given, world);
        const judged = (0,core_verdict/* judge */.S)(drafts, { strict: false });
        const verdict = batch.entries.length === 0 && judged === 'pass' ? 'neutral' : judged;
        return {
            report: (0,report/* makeReport */.dO)({
                ...{ action: 'annotate-batch', rules: RULES, findings: drafts },
                ...{ verdict, facts, sections },
            }),
            exitCode: verdict === 'fail' ? 1 : 0,
            outputs: {
                ...{ changed: String(isChanged), entries: String(batch.entries.length) },
                'batch-size': String(batch.size),
            },
            ...(given.dryRun && { file: isRefused ? '' : after }),
            suggests: given.mode === 'suggest' && !given.onlyCheck,
        };
    },
});


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions),
/* harmony export */   tasks: () => (/* binding */ tasks)
/* harmony export */ });
/* harmony import */ var _world_snapshots_differing_trees_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5420);
/* harmony import */ var _annotate_batch_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2142);
/* harmony import */ var _validate_batch_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1629);
/* harmony import */ var _validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7529);





/** Every action, in the order in which people read about them. */
const actions = [_validate_batch_action_js__WEBPACK_IMPORTED_MODULE_3__/* .validateBatch */ .P, _annotate_batch_action_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateBatch */ .D, _trace_diff_action_js__WEBPACK_IMPORTED_MODULE_2__/* .traceDiff */ .f];
/** The work that actions share with another thread. */
const tasks = [_validate_batch_check_files_js__WEBPACK_IMPORTED_MODULE_4__/* .checkFiles */ .gw, _world_snapshots_differing_trees_js__WEBPACK_IMPORTED_MODULE_0__/* .differingTrees */ .O];


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ traceDiff)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(8732);
// EXTERNAL MODULE: ./build/src/actions/define.js
var actions_define = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/src/actions/trace-diff/drift.js
var drift = __webpack_require__(8894);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/class-outputs.js

/** The outputs that trace-diff has beside every action's. */
const classOutputs = {
    new: 'How many changes nobody has approved.',
    approved: 'How many changes the ledger approves.',
    'rule-drift': 'How many changes of validator rules there are, approved ones included.',
    'validator-regression': 'How many validator regressions there are, approved ones included.',
    'telemetry-mismatch': 'How many telemetry mismatches there are, approved ones included.',
    trace: 'How many other changes of traces there are, approved ones included.',
    content: 'How many changes of other content there are, approved ones included.',
    binary: 'How many changes of binary content there are, approved ones included.',
};
/** Their values. */
function countsByClass({ counts }) {
    const sum = (of) => drift/* CLASSES */.N.reduce((total, one) => total + counts[one][of], 0);
    const classes = drift/* CLASSES */.N.map((of) => [of, String(counts[of].open + counts[of].approved)]);
    return {
        ...Object.fromEntries(classes),
        ...{ new: String(sum('open')), approved: String(sum('approved')) },
    };
}

// EXTERNAL MODULE: ./build/src/inputs/define.js
var inputs_define = __webpack_require__(2584);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
;// CONCATENATED MODULE: ./build/src/actions/trace-diff/inputs.js


/** What trace-diff can be told. */
const inputs = {
    snapshots: (0,inputs_define/* list */.p_)({
        description: 'The baseline and the target: a directory, .tar, .tar.gz, git:<rev>:<path>, or a name below --snapshots-dir.',
        metavar: 'SNAPSHOT',
        positional: true,
    }),
    baseline: (0,inputs_define/* text */.Qq)({
        description: 'The baseline, when it is not the first of the snapshots.',
        metavar: 'SNAPSHOT',
    }),
    target: (0,inputs_define/* text */.Qq)({
        description: 'What is compared with it, when it is not the second.',
        metavar: 'SNAPSHOT',
    }),
    'baseline-cache-key': (0,inputs_define/* text */.Qq)({
        description: 'Compare with the snapshot that the default branch kept in the Actions cache under this key, and keep it there (needs actions: read).',
        where: 'github',
    }),
    'snapshots-dir': (0,inputs_define/* text */.Qq)({
        description: 'Folder of the snapshots; by default $SNAPSHOT_BASE, else /history/snapshots.',
        metavar: 'PATH',
    }),
    latest: (0,inputs_define/* flag */.Jt)({
        description: 'Compare the two newest of the folder, by name, numbers in it by value.',
    }),
    series: (0,inputs_define/* flag */.Jt)({
        description: 'Compare the first snapshot with each later one, and say since when each drift is there.',
    }),
    'fail-on': (0,inputs_define/* list */.p_)({
        description: 'Classes that fail the gate: rule-drift, validator-regression, telemetry-mismatch, trace, content, binary, any or none; content>10 lets ten pass.',
        expression: 'rule-drift,validator-regression,telemetry-mismatch',
        commas: true,
        metavar: 'LIST',
    }),
    'fail-on-diff': (0,inputs_define/* flag */.Jt)({ description: 'Fail on any difference; the same as --fail-on any.' }),
    exact: (0,inputs_define/* flag */.Jt)({ description: 'Compare bytes only, whatever the files hold.' }),
    output: (0,inputs_define/* text */.Qq)({
        description: 'Write the text summary with all diffs to this file.',
        metavar: 'PATH',
    }),
    index: (0,inputs_define/* text */.Qq)({
        description: "Keep the baseline's index in this file, so that an unchanged baseline is not read again.",
        metavar: 'PATH',
    }),
    policy: (0,inputs_define/* text */.Qq)({
        description: 'The policy file; by default .github/cohesix.yml, else cohesix.yml.',
        metavar: 'PATH',
    }),
    ledger: (0,inputs_define/* text */.Qq)({
        description: 'The file of approved drift; by default .cohesix/approved-drift.yml.',
        metavar: 'PATH',
    }),
    approve: (0,inputs_define/* list */.p_)({
        description: 'Enter the changes with these fingerprints in the ledger (needs --reason).',
        commas: true,
        metavar: 'FINGERPRINT',
        where: 'cli',
    }),
    reason: (0,inputs_define/* text */.Qq)({ description: 'Why the change is right.', where: 'cli' }),
    approver: (0,inputs_define/* text */.Qq)({
        description: "Who approves; by default git's user.name.",
        metavar: 'NAME',
        where: 'cli',
    }),
    expires: (0,inputs_define/* value */.Uq)({
        description: 'The last day on which the approval holds.',
        metavar: 'DATE',
        expects: 'a calendar date YYYY-MM-DD',
        parse: (raw) => (isDate(raw) ? raw : undefined),
        where: 'cli',
    }),
    learn: (0,inputs_define/* flag */.Jt)({
        description: 'The snapshots should be equal: propose what to ignore and to tolerate, as a policy.',
        where: 'cli',
    }),
    base: (0,inputs_define/* text */.Qq)({
        description: 'The commit that this change is counted from, to tell whether it changes the policy or the ledger.',
        metavar: 'REVISION',
    }),
    'max-archive-bytes': (0,inputs_define/* value */.Uq)({
        description: 'The most bytes that an archive may expand to.',
        default: String(8 * 2 ** 30),
        expects: 'a whole number of bytes',
        metavar: 'BYTES',
        parse: (raw) => (/^\d{1,15}$/.test(raw) ? Number(raw) : undefined),
    }),
    ...shared_inputs/* sharedInputs */.dO,
};
function isDate(raw) {
    if (!/^\d{4}-\d\d-\d\d$/.test(raw))
        return false;
    const date = new Date(`${raw}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(raw);
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/rules.js
/** The rules of trace-diff. A finding's severity depends on the gate; here stands the one without a gate. */
const RULES = [
    rule('drift/rule-changed', 'warning', 'A field of a validator rule is what it was in the baseline.'),
    rule('drift/rule-added', 'warning', 'There is no validator rule that the baseline lacks.'),
    rule('drift/rule-removed', 'warning', 'Every validator rule of the baseline is still there.'),
    rule('drift/rule-moved', 'notice', 'A validator rule stands in the file in which it stood.'),
    rule('drift/rule-incomplete', 'warning', 'A new or changed file of validator rules gives each rule its version, activation window and source.'),
    rule('drift/validator-regression', 'warning', 'What passed in the baseline passes now; no violation is new.'),
    rule('drift/trace-changed', 'notice', 'Events happen as often, with the same verdicts, as in the baseline.'),
    rule('drift/telemetry-mismatch', 'warning', 'Measured values stay within the tolerance of the baseline.'),
    rule('drift/content-changed', 'notice', 'Structured content is what it was, field by field.'),
    rule('drift/text-changed', 'notice', 'Text is what it was.'),
    rule('drift/bytes-changed', 'error', 'With --fail-on-diff: no byte differs, whatever it means.'),
    rule('drift/binary-changed', 'notice', 'Binary content is what it was.'),
    rule('drift/file-added', 'notice', 'There is no file that the baseline lacks.'),
    rule('drift/file-removed', 'notice', 'Every file of the baseline is still there.'),
    rule('drift/mode-changed', 'notice', 'Permissions of a file are what they were.'),
    rule('drift/type-changed', 'notice', 'A file is still a file, and a link leads where it led.'),
    rule('drift/unparsable', 'warning', 'Rules, traces and telemetry can be read as what they are.'),
    rule('approval/invalid', 'error', 'The ledger of approved drift can be read.'),
    rule('approval/expired', 'warning', 'No approval has expired.'),
    rule('approval/unused', 'warning', 'Every approval matches a change.'),
    rule('approval/duplicate', 'warning', 'A change is approved once.'),
];
function rule(id, severity, summary) {
    return { id, severity, summary };
}

;// CONCATENATED MODULE: ./build/src/actions/trace-diff/action.js







/** Compares two snapshots and gates on what the differences mean. */
const traceDiff = (0,actions_define/* defineAction */.Q)({
    name: 'trace-diff',
    title: 'Cohesix Trace Diff',
    summary: 'Compares two validator snapshots: rule drift, validator regressions and telemetry mismatches, told apart and gated.',
    branding: { icon: 'git-pull-request', color: 'purple' },
    permissions: {
        'contents: read': 'to check out the files',
        'checks: write': 'for the check run; without it the log carries the annotations',
        'pull-requests: write': 'for the comment',
        'security-events: write': 'only with `code-scanning: true`',
        'actions: read': 'with `baseline-cache-key`; with `code-scanning: true` in a private repository',
    },
    inputs: inputs,
    outputs: { ...actions_define/* reportOutputs */.r, ...classOutputs },
    examples: [
        'cohesix trace-diff baseline target --snapshots-dir examples/snapshots',
        'cohesix trace-diff --latest --snapshots-dir examples/snapshots --fail-on rule-drift',
        'cohesix trace-diff --series --snapshots-dir examples/snapshots --format markdown',
    ],
    async run(given, world) {
        // The libraries for YAML and diffs are loaded by a run, not by a help text.
        const { compareRuns } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(6), __webpack_require__.e(815), __webpack_require__.e(736)]).then(__webpack_require__.bind(__webpack_require__, 2736));
        const { judged, facts, sections, text, isFirst } = await compareRuns(given, world);
        const verdict = isFirst ? 'neutral' : (0,core_verdict/* judge */.S)(judged.drafts, { strict: false });
        if (given.output)
            world.files.replace((0,external_node_path_.resolve)(world.directory, given.output), text);
        return {
            report: (0,report/* makeReport */.dO)({
                action: 'trace-diff',
                rules: RULES,
                findings: judged.drafts,
                ...{ verdict, facts, sections },
            }),
            exitCode: verdict === 'fail' ? 2 : 0,
            outputs: countsByClass(judged),
            preamble: given.output ? `Summary with all diffs: ${given.output}\n` : text,
        };
    },
});


/***/ }),

/***/ 8894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CLASSES),
/* harmony export */   m: () => (/* binding */ CLASS_NAMES)
/* harmony export */ });
/** What a difference means to those who gate merges, worst first. */
const CLASSES = [
    'rule-drift',
    'validator-regression',
    'telemetry-mismatch',
    'trace',
    'content',
    'binary',
];
/** A class in words, for headings and tables. */
const CLASS_NAMES = {
    'rule-drift': 'rule drift',
    'validator-regression': 'validator regression',
    'telemetry-mismatch': 'telemetry mismatch',
    trace: 'trace change',
    content: 'content change',
    binary: 'binary change',
};


/***/ }),

/***/ 6601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/src/actions/index.js
var actions = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
;// CONCATENATED MODULE: ./build/src/inputs/arguments.js



/** The inputs that exist as flags of the command. */
function flagInputs(inputs) {
    return Object.entries(inputs).filter(([, { where }]) => where === 'everywhere' || where === 'cli');
}
/** What the flag of an input is called. */
function flagName(name, input) {
    return input?.flagName ?? name;
}
/**
 * Reads a command's arguments: `--flag value`, `--flag=value`, `--` ends flags. A list may be given
 * several times; for every other input the last one wins. Throws a UsageError for an unknown flag.
 */
function readArguments(inputs, args) {
    const flags = new Map(flagInputs(inputs).map(([name, input]) => [flagName(name, input), { name, input }]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: Object.fromEntries([...flags].map(([name, { input }]) => [
            name,
            { type: input.kind === 'flag' ? 'boolean' : 'string' },
        ])),
        strict: false,
        tokens: true,
    });
    const raw = {};
    const free = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            free.push(token.value);
        if (token.kind !== 'option')
            continue;
        const known = flags.get(token.name);
        if (known === undefined)
            throw unknownFlag(token.rawName, [...flags.keys()]);
        const { name, input } = known;
        const given = input.kind === 'flag' ? (token.value ?? 'true') : token.value;
        if (given === undefined) {
            throw new usage_error/* UsageError */.e(`${token.rawName} needs a value: ${token.rawName} ${input.metavar}`);
        }
        const before = input.kind === 'list' ? raw[name] : undefined;
        raw[name] = before === undefined ? given : `${before}\n${given}`;
    }
    takeFree(inputs, free, raw);
    return raw;
}
function takeFree(inputs, free, raw) {
    if (free.length === 0)
        return;
    const taker = Object.entries(inputs).find(([, { positional }]) => positional);
    if (taker === undefined) {
        throw new usage_error/* UsageError */.e(`unexpected argument "${free[0]}": this command takes only flags`);
    }
    const [name] = taker;
    raw[name] = [...(raw[name] === undefined ? [] : [raw[name]]), ...free].join('\n');
}
function unknownFlag(rawName, known) {
    const hint = (0,nearest/* didYouMean */.a)(rawName, known.map((name) => `--${name}`));
    return new usage_error/* UsageError */.e(`unknown flag ${rawName}${hint || '; --help lists them'}`);
}

;// CONCATENATED MODULE: ./build/src/hosts/help.js



/** The help of one command, made from its declaration. */
function actionHelp(action) {
    const inputs = flagInputs(action.inputs);
    const free = inputs.find(([, { positional }]) => positional);
    const usage = free ? ` [${free[1].metavar}…]` : '';
    return [
        ...wrap(action.summary, WIDTH),
        '',
        `Usage: cohesix ${action.name} [flags]${usage}`,
        '',
        ...(free ? [entry(`${free[1].metavar}…`, free[1]), ''] : []),
        'Flags:',
        ...inputs
            .filter(([, input]) => input !== free?.[1])
            .map(([name, input]) => entry(flagText(name, input), input)),
        entry('--help', { description: 'Show this help.', default: undefined }),
        '',
        'Examples:',
        ...action.examples.map((example) => `  ${example}`),
        '',
    ].join('\n');
}
/** The help of the whole suite. */
function suiteHelp(actions) {
    return [
        `cohesix ${report/* TOOL_VERSION */.wr}: keeps machine-made batches of documents and code honest.`,
        '',
        'Usage: cohesix COMMAND [flags]',
        '',
        'Commands:',
        ...actions.map(({ name, summary }) => entry(name, { description: summary, default: undefined })),
        '',
        'cohesix COMMAND --help explains one; cohesix --version prints the version.',
        `Documentation: ${rule/* HOMEPAGE */.p}`,
        '',
    ].join('\n');
}
function flagText(name, input) {
    const flag = `--${flagName(name, input)}`;
    return input.kind === 'flag' ? flag : `${flag} ${input.metavar}`;
}
const INDENT = 24;
const WIDTH = 96;
function entry(left, { description, default: standard }) {
    const text = standard === undefined ? description : `${description} [${standard}]`;
    const lines = wrap(text, WIDTH - INDENT);
    const head = `  ${left}`;
    const pad = ' '.repeat(INDENT);
    if (head.length >= INDENT)
        return [head, ...lines.map((line) => pad + line)].join('\n');
    return [head.padEnd(INDENT) + lines[0], ...lines.slice(1).map((line) => pad + line)].join('\n');
}
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== '' && last.length + word.length >= width)
            lines.push(word);
        else
            lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/src/formats/index.js + 4 modules
var formats = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(3468);
// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 30 modules
var make_world = __webpack_require__(5183);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/hosts/terminal-progress.js

const QUIET_MS = 1000;
const EVERY_MS = 100;
/** One line that is drawn again, on a terminal only, once work has taken longer than a second. */
function terminalProgress(stream, environment) {
    const watched = stream.isTTY === true && !environment.CI && environment.TERM !== 'dumb';
    const started = performance.now();
    let next = started + QUIET_MS;
    let drawn = false;
    return {
        step(done, total, what) {
            const now = performance.now();
            if (!watched || now < next)
                return;
            next = now + EVERY_MS;
            drawn = true;
            const percent = Math.floor((done / Math.max(1, total)) * 100);
            stream.write(`\r\u001b[K${percent}% of ${(0,quote/* thousands */.oh)(total)} ${what}`);
        },
        end() {
            if (drawn)
                stream.write('\r\u001b[K');
            drawn = false;
        },
    };
}

// EXTERNAL MODULE: ./build/src/hosts/write-outputs.js
var write_outputs = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/src/hosts/terminal.js










/** Runs one action as a command. Answers its exit code; a usage mistake is 1, said on `err`. */
async function runCommand(action, args, terminal) {
    const flagsEnd = args.includes('--') ? args.indexOf('--') : args.length;
    if (args.slice(0, flagsEnd).some((arg) => arg === '--help' || arg === '-h')) {
        terminal.out.write(actionHelp(action));
        return 0;
    }
    try {
        return await runParsed(action, args, terminal);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        terminal.err.write(`cohesix ${action.name}: ${(0,sink/* logText */.kc)(error.message)}\n`);
        return 1;
    }
}
async function runParsed(action, args, terminal) {
    const label = (name) => `--${name}`;
    const raw = readArguments(action.inputs, args);
    const shared = (0,parse/* parseInputs */.T)(shared_inputs/* sharedInputs */.dO, raw, label);
    const progress = terminalProgress(terminal.err, terminal.environment);
    const world = (0,make_world/* makeWorld */.B)({ ...terminal, progress });
    const { report, exitCode, preamble, file } = await action.run((0,parse/* parseInputs */.T)(action.inputs, raw, label), world);
    progress.end();
    const log = await (0,write_outputs/* writeOutputs */.K)(world, report, {
        ...{ report: shared.report, sarif: shared.sarif, html: shared.html, log: shared.logFile },
    });
    const isFile = file !== undefined && shared.format === 'text';
    if (isFile)
        printFile(file, terminal);
    if (shared.quiet && report.verdict !== 'fail')
        return exitCode;
    const isText = preamble !== undefined && shared.format === 'text';
    // The preamble has the diffs.
    const sections = report.sections.filter(({ kind }) => !isText || kind !== 'diff');
    const shown = { ...report, sections };
    if (isText) {
        terminal.out.write(`${preamble.split('\n').map(sink/* logText */.kc).join('\n')}\n`);
    }
    const format = await (0,formats/* formatOf */.b)(shared.format);
    const stream = isFile ? terminal.err : terminal.out;
    stream.write(format(shown, contextOf(terminal, stream, shared.report ?? log)));
    return exitCode;
}
/** A file as it is, byte for byte, except where a terminal or the runner of a workflow would act on what it says. */
function printFile(text, { out, environment }) {
    const acts = out.isTTY === true || (environment.GITHUB_ACTIONS === 'true' && !out.isFile);
    out.write(acts
        ? text
            .split(/(?<=\n)/)
            .map((line) => (0,sink/* logText */.kc)(line))
            .join('')
        : text);
}
function contextOf({ environment }, stream, complete) {
    return { colour: wantsColour(stream, environment), link: () => undefined, complete };
}
/** NO_COLOR and FORCE_COLOR decide (no-color.org, force-color.org), else whether it is a terminal. */
function wantsColour({ isTTY }, environment) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR)
        return environment.FORCE_COLOR !== '0';
    return isTTY === true && environment.TERM !== 'dumb' && !environment.CI;
}

;// CONCATENATED MODULE: ./build/src/cli.js





/** The `cohesix` command: one subcommand per action. Answers the exit code. */
async function cli(args, terminal) {
    const [name, ...rest] = args;
    const action = actions.actions.find((known) => known.name === name);
    if (action)
        return runCommand(action, rest, terminal);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.out.write(suiteHelp(actions.actions));
        return 0;
    }
    if (name === '--version') {
        terminal.out.write(`${report/* TOOL_VERSION */.wr}\n`);
        return 0;
    }
    const names = actions.actions.map((known) => known.name);
    const hint = (0,nearest/* didYouMean */.a)(name, names) || `; the commands are ${names.join(', ')}`;
    terminal.err.write(`cohesix: unknown command ${JSON.stringify(name)}${hint}\n`);
    return 1;
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The known word closest to the one given, when it is close enough to be a slip of the hand. */
function nearest(word, known) {
    const wanted = plain(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of known) {
        const steps = distance(wanted, plain(candidate), least);
        if (steps < least) {
            best = candidate;
            least = steps;
        }
    }
    return best;
}
/** `, did you mean "x"?` or nothing: the tail of every message about an unknown name. */
function didYouMean(word, known) {
    const candidate = nearest(word, known);
    return candidate === undefined ? '' : `, did you mean "${candidate}"?`;
}
function plain(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
/**
 * How many letters must be changed, added, taken away or swapped with their neighbour (Damerau and
 * Levenshtein), given up (as `limit`) as soon as it cannot be less.
 */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? before[j - 2] + 1 : change;
            next.push(Math.min(change, swap, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next, ...row) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return row[b.length];
}


/***/ })

};
