export const id = 868;
export const ids = [868];
export const modules = {

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
        'actions: read': 'only with `code-scanning: true` in a private repository',
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
        const { compareRuns } = await Promise.all(/* import() */[__webpack_require__.e(456), __webpack_require__.e(6), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 6593));
        const { judged, facts, sections, text } = await compareRuns(given, world);
        const verdict = (0,core_verdict/* judge */.S)(judged.drafts, { strict: false });
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

/***/ 3868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _hosts_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3145);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2142);


/** Starts trace-diff on GitHub. */
const main = (worker) => (0,_hosts_github_js__WEBPACK_IMPORTED_MODULE_0__/* .runOnGitHub */ ._)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .traceDiff */ .f, worker);


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ runOnGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/src/actions/shared-inputs.js
var shared_inputs = __webpack_require__(5032);
// EXTERNAL MODULE: ./build/src/core/usage-error.js
var usage_error = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/formats/format.js
var format = __webpack_require__(8107);
// EXTERNAL MODULE: ./build/src/formats/index.js + 7 modules
var formats = __webpack_require__(5040);
// EXTERNAL MODULE: ./build/src/formats/markdown-text.js
var markdown_text = __webpack_require__(9029);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(3468);
;// CONCATENATED MODULE: ./build/src/world/progress.js
/** For logs and pipes: nobody is watching. */
const silent = { step: () => { }, end: () => { } };

// EXTERNAL MODULE: ./build/src/core/encode-path.js
var encode_path = __webpack_require__(2339);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(5068);
;// CONCATENATED MODULE: ./build/src/hosts/github-event.js



/** Reads the event from the runner's environment and the payload file. */
function readEvent(environment, action, key) {
    const event = payload(environment);
    const target = targetOf(environment, event, action, key);
    return {
        change: changeOf(environment.GITHUB_EVENT_NAME ?? '', event),
        target,
        link: linkTo(environment.GITHUB_SERVER_URL, target),
    };
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
    return {
        ...{ owner, repo, headSha, action, key, pull: pull?.number },
        writer: { run, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) },
        runUrl: server && run > 0 ? `${server}/${owner}/${repo}/actions/runs/${run}` : undefined,
    };
}
function linkTo(server, target) {
    if (!server || !target)
        return () => undefined;
    const { owner, repo, headSha } = target;
    return (place) => {
        if (!(0,finding/* isInRepository */.cC)(place))
            return undefined;
        const { path, line } = place;
        return `${server}/${owner}/${repo}/blob/${headSha}/${(0,encode_path/* encodePath */.O)(path)}${line === undefined ? '' : `#L${line}`}`;
    };
}
function payload({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {}; // Without a readable event there is no change to compare with, and the caller says so.
    }
}

// EXTERNAL MODULE: ./build/src/world/clock.js
var clock = __webpack_require__(3756);
;// CONCATENATED MODULE: ./build/src/hosts/github-publishing.js

/** The library for GitHub's interface is loaded when something is asked of it, not before. */
function lazyApi(token, baseUrl) {
    if (token === undefined)
        return undefined;
    let api;
    return () => {
        api ??= Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 1799)).then(({ makeApi }) => makeApi(token, { clock: clock/* machineClock */.w, baseUrl }));
        return api;
    };
}
/** The files of the event's pull request, for a clone that cannot tell. */
async function filesOfChange(api, target) {
    if (!api || target?.pull === undefined)
        return undefined;
    const { pullFiles } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.bind(__webpack_require__, 2608));
    try {
        const files = await pullFiles(await api(), { ...target, pull: target.pull });
        const paths = files.filter(({ removed }) => !removed).map(({ path }) => path);
        return { paths, source: "GitHub's list of the pull request's files" };
    }
    catch {
        return undefined; // The clone's own answer, with its cure, is what the user is told.
    }
}
const NOTHING = {
    checkRunUrl: undefined,
    commentUrl: undefined,
    annotated: false,
    annotates: () => true,
    degraded: [],
};
/** Publishes as the workflow wishes: on GitHub, or dry. Without a token nothing. */
async function publishReport(report, context, target, api, shared) {
    if (target === undefined)
        return NOTHING;
    const wishes = {
        checkName: shared.check ? checkName(shared, target) : '',
        comment: shared.comment,
        suggest: shared.suggest,
        annotate: shared.annotate,
        mostAnnotations: shared.maxAnnotations ?? 0,
    };
    if (shared.dryRun) {
        const { dryPublisher } = await __webpack_require__.e(/* import() */ 337).then(__webpack_require__.bind(__webpack_require__, 4337));
        const print = (text) => process.stdout.write(`${text}\n`);
        return dryPublisher(target, wishes, print).publish(report, context);
    }
    if (!api)
        return NOTHING;
    const { githubPublisher } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 3822));
    return githubPublisher(await api(), target, wishes).publish(report, context);
}
function checkName({ checkName: given }, { action, key }) {
    return given ?? `cohesix / ${action}${key === '' ? '' : ` (${key})`}`;
}

// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 20 modules
var make_world = __webpack_require__(6947);
// EXTERNAL MODULE: ./build/src/hosts/write-outputs.js
var write_outputs = __webpack_require__(4489);
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
    const raw = readInputs(action);
    const shared = (0,parse/* parseInputs */.T)(shared_inputs/* sharedInputs */.dO, raw, label);
    const environment = process.env;
    const event = readEvent(environment, action.name, shared.key ?? '');
    const api = lazyApi(shared.token, environment.GITHUB_API_URL);
    const world = (0,make_world/* makeWorld */.B)({
        directory: (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', shared.workingDirectory ?? ''),
        environment,
        progress: silent,
        change: event.change && { ...event.change, files: () => filesOfChange(api, event.target) },
        worker,
    });
    const result = await action.run((0,parse/* parseInputs */.T)(action.inputs, raw, label), world);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(environment.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), `cohesix-${action.name}-`));
    const paths = {
        report: (0,external_node_path_.resolve)(world.directory, shared.report ?? (0,external_node_path_.join)(folder, 'report.json')),
        sarif: (0,external_node_path_.resolve)(world.directory, shared.sarif ?? (0,external_node_path_.join)(folder, 'report.sarif')),
        log: shared.logFile,
    };
    (0,write_outputs/* writeOutputs */.K)(world, result.report, paths);
    const artifact = shared.artifact ? `${shared.artifact}-${(0,external_node_path_.basename)(folder)}` : '';
    const context = {
        ...format/* plainContext */.O,
        link: event.link,
        complete: artifact ? `the artifact ${artifact} of this run` : paths.report,
    };
    print(result.report, context);
    const published = await publishReport(result.report, context, event.target, api, shared);
    setOutputs(result, {
        ...{ 'report-path': paths.report, 'sarif-path': paths.sarif, artifact },
        'check-run-url': published.checkRunUrl ?? '',
        'comment-url': published.commentUrl ?? '',
        degraded: String(published.degraded.length > 0),
    });
    if (shared.annotations && !published.annotated) {
        const { annotates } = published;
        process.stdout.write(formats/* formats */.F.github(result.report, { ...context, annotates }));
    }
    for (const { message } of published.degraded)
        core/* info */.pq((0,sink/* logText */.kc)(message));
    if (shared.summary)
        await addSummary(summaryOf(result.report, context, published));
    return result.exitCode;
}
function summaryOf(report, context, { degraded }) {
    const notes = degraded.map(({ message }) => `- ${(0,markdown_text/* escapeMarkdown */.FV)(message)}\n`);
    return formats/* formats */.F.markdown(report, context) + (notes.length > 0 ? `\n${notes.join('')}` : '');
}
function readInputs(action) {
    const names = Object.keys(action.inputs).filter((name) => action.inputs[name]?.where !== 'cli');
    // GitHub passes an input that nobody gave as an empty string.
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name) || undefined]));
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
/** The summary is a courtesy: a runner without one, or a full disk, must not change the verdict. */
async function addSummary(markdown) {
    try {
        await core/* summary */.z.addRaw(markdown).write();
    }
    catch (error) {
        core/* info */.pq(`No job summary was written: ${(0,sink/* logText */.kc)(error.message)}`);
    }
}


/***/ })

};
