export const id = 2690;
export const ids = [2690];
export const modules = {

/***/ 12690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HANDOVER: () => (/* binding */ HANDOVER),
/* harmony export */   inputVariable: () => (/* binding */ inputVariable),
/* harmony export */   runCommandsStep: () => (/* binding */ runCommandsStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75032);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);
/* harmony import */ var _formats_sink_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9683);
/* harmony import */ var _inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83468);
/* harmony import */ var _world_progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60267);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95687);
/* harmony import */ var _handover_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3418);
/* harmony import */ var _live_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86376);
/* harmony import */ var _make_world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18672);
/* harmony import */ var _work_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87925);











/** The variable that names the folder which the composite's steps hand on. */
const HANDOVER = 'COHESIX_HANDOVER';
/** The variable that carries an input: a shell knows no names with hyphens. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll('-', '_').toUpperCase()}`;
}
/**
 * Runs the commands of an action, in a workflow's step that holds no token, and leaves the outcome for the step
 * after, whose exit code it becomes. Answers this step's own: 0, also when the commands fail.
 */
async function runCommandsStep(action, environment, log, worker) {
    const folder = environment[HANDOVER];
    if (!action.executes || !folder) {
        log.write(`This is a step of the composite action ${action.name}, and works in it only.\n`);
        return 1;
    }
    try {
        await runAndLeave(action, folder, environment, log, worker);
        return 0;
    }
    catch (error) {
        if (!(error instanceof _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e))
            throw error;
        log.write(`${(0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(error.message)}\n`);
        return 1;
    }
    finally {
        emptyRunnerFiles(environment);
    }
}
async function runAndLeave(action, folder, environment, log, worker) {
    const raw = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .Ko)(action.inputs, (name) => environment[inputVariable(name)]);
    const directory = (0,_work_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .workFolder */ .k)(environment, raw['working-directory']);
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvent */ .j)(environment, action, '');
    const world = (0,_make_world_js__WEBPACK_IMPORTED_MODULE_9__/* .makeWorld */ .B)({
        ...{ directory, host: 'github', environment, progress: _world_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .silent */ .K, change: event.change },
        defaultBranch: event.defaultBranch,
        ...{ handover: folder, worker, live: (0,_live_log_js__WEBPACK_IMPORTED_MODULE_8__/* .liveLog */ .N)(log) },
    });
    const outcome = await outcomeOf(async () => {
        const given = (0,_inputs_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL)({ ..._actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .dO, ...action.inputs }, raw, label);
        const { report, exitCode, outputs } = await action.run(given, world);
        return { kind: 'ran', result: { report, exitCode, outputs } };
    });
    if (outcome.kind === 'refused')
        log.write(`${(0,_formats_sink_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .kc)(outcome.message)}\n`);
    (0,_handover_js__WEBPACK_IMPORTED_MODULE_7__/* .leaveOutcome */ .C)(world, folder, outcome);
}
const label = (name) => `input "${name}"`;
async function outcomeOf(run) {
    try {
        return await run();
    }
    catch (error) {
        if (!(error instanceof _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e))
            throw error;
        return { kind: 'refused', message: error.message };
    }
}
const RUNNER_FILES = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY'];
/**
 * The runner reads these files when the step ends, and gives what they say to the steps after, which hold a
 * token: a command that found one could have it load a library there.
 */
function emptyRunnerFiles(environment) {
    for (const name of RUNNER_FILES) {
        const path = environment[`GITHUB_${name}`];
        if (!path)
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '', { flag: 'wx' });
    }
}


/***/ }),

/***/ 95687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_encode_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92339);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);




/** Reads the event from the runner's environment and the payload file. */
function readEvent(environment, { name, followsRun }, key) {
    const event = payload(environment);
    const target = targetOf(environment, event, name, key);
    if (target && followsRun && event.workflow_run) {
        Object.assign(target, before(event.workflow_run, target));
    }
    return {
        change: changeOf(environment.GITHUB_EVENT_NAME ?? '', event),
        defaultBranch: event.repository?.default_branch,
        target,
        branches: branchesOf(environment, event),
        link: linkTo(environment.GITHUB_SERVER_URL, target),
    };
}
function branchesOf({ GITHUB_REF: ref = '' }, { repository }) {
    const name = repository?.default_branch;
    return { ref, defaultRef: name === undefined ? undefined : `refs/heads/${name}` };
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
    const subject = [environment.GITHUB_EVENT_NAME, pull?.number, workflowOf(environment)];
    return {
        ...{ owner, repo, headSha, action, key, pull: pull?.number },
        subject: subject.filter((part) => part !== undefined).join(' '),
        writer: { run, attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1) },
        runUrl: server && run > 0 ? `${server}/${owner}/${repo}/actions/runs/${run}` : undefined,
    };
}
/** The name of the workflow's file. */
function workflowOf({ GITHUB_WORKFLOW_REF: ref = '' }) {
    return /([^/@]+)@/.exec(ref)?.[1];
}
/** The commit of the run that came before, and where its pull request comes from. */
function before(run, { subject }) {
    const { event = '', head_sha: headSha = '', head_branch: branch = '', head_repository: head, } = run;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('the workflow_run event names no head commit, so that there is nothing to publish on; start this workflow by `on: workflow_run`');
    }
    const about = { headSha, subject: `${subject} ${event}` };
    if (!event.startsWith('pull_request'))
        return about;
    return { ...about, origin: { repository: head?.full_name, branch } };
}
function linkTo(server, target) {
    if (!server || !target)
        return () => undefined;
    const { owner, repo, headSha } = target;
    return (place) => {
        if (!(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRepository */ .cC)(place))
            return undefined;
        const { path, line } = place;
        return `${server}/${owner}/${repo}/blob/${headSha}/${(0,_core_encode_path_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O)(path)}${line === undefined ? '' : `#L${line}`}`;
    };
}
function payload({ GITHUB_EVENT_PATH: path }) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch {
        return {}; // Without a readable event there is no change to compare with, and the caller says so.
    }
}


/***/ }),

/***/ 3418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leaveOutcome),
/* harmony export */   i: () => (/* binding */ takeOutcome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81649);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51837);




const NAME = 'outcome.json';
const LARGEST = 64 * 2 ** 20;
/** Leaves the outcome in the folder for the step after. */
function leaveOutcome(world, folder, outcome) {
    world.files.replace((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NAME), JSON.stringify(outcome));
}
/**
 * Takes the outcome that the step before has left. The commands could write it too: it is checked whole, counted
 * anew, and a failure cannot end with 0. Throws a UsageError when there is none, or one that is no outcome.
 */
async function takeOutcome({ files }, folder, action) {
    const reading = files.read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, NAME), LARGEST);
    if (reading.kind === 'missing') {
        throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('the step that runs the commands left no report: it was cancelled or killed, or could not start; its log says more');
    }
    if (reading.kind !== 'file')
        throw damaged(`it is ${reading.kind}`);
    const [v, { reportSchema }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 77934)),
        Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2942)]).then(__webpack_require__.bind(__webpack_require__, 32942)),
    ]);
    const schema = v.variant('kind', [
        v.strictObject({
            kind: v.literal('ran'),
            result: v.strictObject({
                report: reportSchema,
                exitCode: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)),
                outputs: v.record(v.picklist(Object.keys(action.outputs)), outputValue(v)),
            }),
        }),
        v.strictObject({ kind: v.literal('refused'), message: v.string() }),
    ]);
    const parsed = v.safeParse(schema, dataOf(reading.bytes));
    if (!parsed.success) {
        const [{ path = [], message }] = parsed.issues;
        throw damaged(`${path.map(({ key }) => String(key)).join('.') || 'it'}: ${message}`);
    }
    return checked(parsed.output, action.name);
}
/** One line of text: an output is read by the scripts of a workflow. */
function outputValue({ pipe, string, regex }) {
    return pipe(string(), regex(/^[^\p{Cc}\p{Zl}\p{Zp}]{0,4096}$/u, 'expected one line of text'));
}
function checked(outcome, name) {
    if (outcome.kind === 'refused')
        return outcome;
    const { report, exitCode } = outcome.result;
    if (report.action !== name)
        throw damaged(`it is of another action`);
    if (report.verdict === 'fail' && exitCode === 0)
        throw damaged('it failed and ends with 0');
    const counts = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(report.findings);
    return { kind: 'ran', result: { ...outcome.result, report: { ...report, counts } } };
}
function dataOf(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
function damaged(why) {
    return new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`what the step that runs the commands left is no report of its own (${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .head */ .d5)(why, 300)}); a command may have written it`);
}


/***/ }),

/***/ 87925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ workFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5989);
/* harmony import */ var _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51837);
/* harmony import */ var _world_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36487);




/** The folder that an action works in, in a workflow. Throws a UsageError when it is none. */
function workFolder({ GITHUB_WORKSPACE: workspace = '.' }, given = '') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given);
    if ((0,_world_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(folder))
        return folder;
    throw new _core_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`input "working-directory": ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given)} is no folder in ${workspace}; correct it, or check the repository out first`);
}


/***/ })

};
