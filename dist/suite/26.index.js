export const id = 26;
export const ids = [26];
export const modules = {

/***/ 8026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
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
// EXTERNAL MODULE: ./build/src/formats/index.js + 9 modules
var formats = __webpack_require__(1564);
// EXTERNAL MODULE: ./build/src/formats/markdown-text.js
var markdown_text = __webpack_require__(9029);
// EXTERNAL MODULE: ./build/src/formats/sink.js
var sink = __webpack_require__(9683);
// EXTERNAL MODULE: ./build/src/inputs/parse.js
var parse = __webpack_require__(3468);
;// CONCATENATED MODULE: ./build/src/world/progress.js
/** For logs and pipes: nobody is watching. */
const silent = { step: () => { }, end: () => { } };

;// CONCATENATED MODULE: ./build/src/hosts/github-event.js

/** The commits that the event compares; undefined for events that are about no change. */
function changeOf(environment) {
    const event = payload(environment);
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const { pull_request: pull, merge_group: group } = event;
    if (pull)
        return change(pull.base?.sha, pull.head?.sha, name);
    if (group)
        return change(group.base_sha, group.head_sha, name);
    // The push that creates a branch has a base of zeros.
    return /^0*$/.test(event.before ?? '') ? undefined : change(event.before, event.after, name);
}
/** Links into the commit that was checked: for a pull request its head, which outlives the merge. */
function linkTo(environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const commit = payload(environment).pull_request?.head?.sha ?? environment.GITHUB_SHA;
    if (!server || !repository || !commit)
        return () => undefined;
    return ({ path, line }) => {
        if (path.startsWith('/'))
            return undefined;
        const encoded = path.split('/').map(encodeURIComponent).join('/');
        return `${server}/${repository}/blob/${commit}/${encoded}${line === undefined ? '' : `#L${line}`}`;
    };
}
function change(base, head, event) {
    return base && head ? { base, head, source: `${event} event` } : undefined;
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

// EXTERNAL MODULE: ./build/src/hosts/make-world.js + 6 modules
var make_world = __webpack_require__(9152);
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
    const world = (0,make_world/* makeWorld */.B)({
        directory: (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '.', shared.workingDirectory ?? ''),
        environment,
        progress: silent,
        change: changeOf(environment),
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
        link: linkTo(environment),
        complete: artifact ? `the artifact ${artifact} of this run` : paths.report,
    };
    setOutputs(result, { 'report-path': paths.report, 'sarif-path': paths.sarif, artifact });
    print(result, context, shared.annotations);
    if (shared.summary)
        await addSummary(formats/* formats */.F.markdown(result.report, context));
    return result.exitCode;
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
/** The annotations, and all findings as text in a folded group of the log. */
function print({ report }, context, annotations) {
    core/* startGroup */.Oh('All findings');
    process.stdout.write(formats/* formats */.F.text(report, context));
    core/* endGroup */.N4();
    if (annotations)
        process.stdout.write(formats/* formats */.F.github(report, context));
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

// EXTERNAL MODULE: ./build/src/actions/validate-batch/action.js + 16 modules
var action = __webpack_require__(7694);
;// CONCATENATED MODULE: ./build/src/actions/validate-batch/main.js


/** Starts validate-batch on GitHub. */
const main = (worker) => runOnGitHub(action/* validateBatch */.P, worker);


/***/ })

};
